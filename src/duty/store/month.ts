import type { Db } from '../../kit/server/command.ts';
import { listYearUnits } from '../../movement/store/place.ts';
import type { Calendar } from '../../organisation/rules/calendar.ts';
import { lastOfMonth, namesHiddenFrom } from '../rules/months.ts';
import { loadUnitLines, type ShiftLine } from './lines.ts';
import { listPeople } from './people.ts';
import { findRoster, type Roster } from './rosters.ts';
import { listRules, loadCalendar, ruleOn } from './settings.ts';

type Place = { yearId: string; year: number; clusterId: string; unitId: string };
/** A month of a unit as papers tell it; `names` of those who stand a shift, for whom may see them, and from which day on only the unit may. */
export type UnitMonth = { unitId: string; month: string; agencyName: string; roster: Roster | null; shifts: (ShiftLine & { names: string[] })[]; hiddenFrom: string; calendar: Calendar };

export async function loadMonth(db: Db, { yearId, year, clusterId, unitId }: Place, month: string): Promise<UnitMonth> {
  const [units, roster, lines, people, hiddenFrom, calendar] = await Promise.all([listYearUnits(db, yearId), findRoster(db, unitId, month), loadUnitLines(db, { yearId, unitId }, month, lastOfMonth(month)), listPeople(db, { unitId }), hiddenFromOf(db, clusterId, month), loadCalendar(db, year, year)]);
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const shifts = lines.filter((line) => line.month === month).map((line) => ({ ...line, names: line.personIds.map((id) => nameOf.get(id)!) }));
  return { unitId, month, agencyName: units.find((one) => one.unitId === unitId)!.agencyName, roster, shifts, hiddenFrom, calendar };
}
/** From this day on the names of a month are for its unit alone, by the rule of that month. */
export const hiddenFromOf = async (db: Db, clusterId: string, month: string): Promise<string> => namesHiddenFrom(month, ruleOn(await listRules(db, clusterId), month));
