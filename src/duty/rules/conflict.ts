import { dayOf, lastDayOf, type DutyRole, type Span } from './kinds.ts';

/** `from` and `until` are the days on the list, `until` the last one; leave days are both counted. */
export type DutyPerson = { id: string; roles: readonly DutyRole[]; from: string; until: string | null; leaves: readonly { startsOn: string; endsOn: string }[] };
/** A shift with the moment at which whoever stood it has rested. */
export type Stood = Span & { restsUntil: Date };
/** Why somebody cannot stand a shift; `twice` and `rest` name the other shift by the day on which it begins. */
export type Conflict = { code: 'role' | 'inactive' | 'leave' } | { code: 'twice' | 'rest'; day: string };

/** Whether two shifts of one person leave too little time between them; `twice`: they are at the same time. */
export function apart(a: Stood, b: Stood): 'twice' | 'rest' | null {
  const [first, second] = a.startsAt <= b.startsAt ? [a, b] : [b, a];
  return second.startsAt < first.endsAt ? 'twice' : second.startsAt < first.restsUntil ? 'rest' : null;
}

/** Why a person cannot stand a shift whatever else he stands, or null. */
export function unfit(person: DutyPerson, shift: Span & { role: DutyRole }): Conflict | null {
  const [from, to] = [dayOf(shift), lastDayOf(shift)];
  if (!person.roles.includes(shift.role)) return { code: 'role' };
  if (from < person.from || (person.until !== null && to > person.until)) return { code: 'inactive' };
  return person.leaves.some((leave) => leave.startsOn <= to && leave.endsOn >= from) ? { code: 'leave' } : null;
}

/** The first reason why a person cannot stand a shift beside the others that he stands, or null. The tables refuse the same. */
export function conflictOf(person: DutyPerson, shift: Stood & { role: DutyRole }, others: readonly Stood[]): Conflict | null {
  const found = unfit(person, shift);
  if (found !== null) return found;
  for (const other of others) {
    const code = apart(shift, other);
    if (code !== null) return { code, day: dayOf(other) };
  }
  return null;
}
