import { dayInVietnam } from '../../kit/dates.ts';
import { apart, type Stood } from '../../duty/rules/conflict.ts';
import { dayOf, lastDayOf } from '../../duty/rules/kinds.ts';
import type { Span } from './kinds.ts';

/** What somebody stands already, at an event or in ordinary duty. */
export type Stand = Stood & { shiftId: string };
export type Listed = { from: string; until: string | null; leaves: readonly { startsOn: string; endsOn: string }[]; stands: readonly Stand[] };
/** Why somebody cannot stand a shift; `other` is what he stands then, or has not rested from. */
export type Busy<S extends Stand = Stand> = { code: 'inactive' | 'leave' } | { code: 'twice' | 'rest'; other: S };

/** The first reason why somebody cannot stand a shift, or null. The tables refuse the same. */
export function busyFor<S extends Stand>(person: Omit<Listed, 'stands'> & { stands: readonly S[] }, shift: Span & { id: string; restsUntil: Date }): Busy<S> | null {
  const [from, to] = [dayOf(shift), lastDayOf(shift)];
  if (from < person.from || (person.until !== null && to > person.until)) return { code: 'inactive' };
  if (person.leaves.some(({ startsOn, endsOn }) => startsOn <= to && endsOn >= from)) return { code: 'leave' };
  for (const other of person.stands) {
    const code = other.shiftId === shift.id ? null : apart(shift, other);
    if (code !== null) return { code, other };
  }
  return null;
}
/** The day of the month in which a shift counts, for how long names are shown. */
export const monthDayOf = ({ startsAt }: Span) => `${dayInVietnam(startsAt).slice(0, 7)}-01`;
