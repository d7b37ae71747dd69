import { instantOf } from '../../kit/dates.ts';
import type { Db } from '../../kit/server/command.ts';
import { requiredOf, surgesOn, type Surge } from '../rules/kinds.ts';
import { shortfallOf, type Shortfall } from '../rules/strength.ts';
import { listHandOvers, type HandOverRow } from './hand-overs.ts';
import { listShifts, type ShiftRow } from './rosters.ts';
import { listSurges } from './settings.ts';

/** A shift with what became of it. `laid` is what the roster asks, `required` what holds, more where a surge asks for more. */
export type ShiftLine = ShiftRow & Shortfall & { laid: number; surges: string[]; take: HandOverRow | null; hand: HandOverRow | null };

function linesOf(shifts: readonly ShiftRow[], noted: Awaited<ReturnType<typeof listHandOvers>>, surges: readonly Surge[]): ShiftLine[] {
  return shifts.map((shift) => {
    const { take = null, hand = null } = noted.get(shift.id) ?? {};
    return { ...shift, laid: shift.required, surges: surgesOn(surges, shift).map(({ name }) => name), take, hand, ...shortfallOf(requiredOf(shift, surges), shift.personIds.length, take) };
  });
}

/** The shifts of a unit that lie at least partly in a span of days, both counted. */
export async function loadUnitLines(db: Db, { yearId, unitId }: { yearId: string; unitId: string }, from: string, to: string): Promise<ShiftLine[]> {
  const span = { unitId, from: instantOf(from), until: instantOf(to, '24:00') };
  const [shifts, noted, surges] = await Promise.all([listShifts(db, span), listHandOvers(db, span), listSurges(db, yearId)]);
  return linesOf(shifts, noted, surges);
}
/** The shifts of all units in a year. */
export async function loadYearLines(db: Db, yearId: string): Promise<ShiftLine[]> {
  const [shifts, noted, surges] = await Promise.all([listShifts(db, { yearId }), listHandOvers(db, { yearId }), listSurges(db, yearId)]);
  return linesOf(shifts, noted, surges);
}
