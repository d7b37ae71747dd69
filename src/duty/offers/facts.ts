import type { Db } from '../../kit/server/command.ts';
import { findPlacedYear, listYearUnits } from '../../movement/store/place.ts';
import { listMembershipsIn } from '../../organisation/store.ts';
import { monthAfter, monthOf, rosterDueAt, rosterStanding } from '../rules/months.ts';
import { loadYearLines, type ShiftLine } from '../store/lines.ts';
import { listRosters } from '../store/rosters.ts';
import { listRules, ruleOn } from '../store/settings.ts';

/** The roster behind a fact: /truc?don-vi=<unitId>&thang=<YYYY-MM> opens it. `rosterId` is null where none was begun. */
export type RosterRecord = { rosterId: string | null; month: string; dueAt: Date };
/** The shift behind a fact: /truc?don-vi=<unitId>&ca=<shiftId> opens it. */
export type ShiftRecord = { shiftId: string; onDay: string };
/**
 * What one unit’s duty came to, up to a moment, for the scores. `rosters.due` are the months whose roster was due; each of them is in exactly one
 * of the others. `shifts.ended` are those that are over; each of them is either full or short, by the strength that was counted when it was
 * taken over, else by who was assigned. `notHanded` and `incidents` are of the ended ones too.
 */
export type DutyFacts = {
  unitId: string;
  rosters: { due: RosterRecord[]; onTime: RosterRecord[]; late: RosterRecord[]; missing: RosterRecord[] };
  shifts: { ended: ShiftRecord[]; full: ShiftRecord[]; short: (ShiftRecord & { required: number; have: number; missing: number })[] };
  notHanded: ShiftRecord[];
  incidents: ShiftRecord[];
};

const recordOf = ({ id, onDay }: ShiftLine): ShiftRecord => ({ shiftId: id, onDay });

/** The facts of every unit of a year, in the order of the cluster’s list. */
export async function loadDutyFacts(db: Db, yearId: string, now: Date): Promise<DutyFacts[]> {
  const year = await findPlacedYear(db, yearId);
  if (year === null) return [];
  const [units, members, rules, rosters, lines] = await Promise.all([listYearUnits(db, yearId), listMembershipsIn(db, year.clusterId, year.startsOn, year.endsOn), listRules(db, year.clusterId), listRosters(db, yearId), loadYearLines(db, yearId)]);
  const months: string[] = [];
  for (let month = monthOf(year.startsOn); month <= year.endsOn; month = monthAfter(month, 1)) months.push(month);
  return units.map(({ unitId }) => {
    const facts: DutyFacts = { unitId, rosters: { due: [], onTime: [], late: [], missing: [] }, shifts: { ended: [], full: [], short: [] }, notHanded: [], incidents: [] };
    const isMember = (day: string) => members.some((one) => one.unitId === unitId && one.from <= day && (one.until === null || day < one.until));
    for (const month of months.filter(isMember)) {
      const found = rosters.find((one) => one.unitId === unitId && one.month === month);
      const dueAt = rosterDueAt(month, ruleOn(rules, month));
      const standing = rosterStanding(found?.publishedAt ?? null, dueAt, now);
      if (now < dueAt) continue;
      const record = { rosterId: found?.id ?? null, month, dueAt };
      facts.rosters.due.push(record);
      facts.rosters[standing === 'on-time' ? 'onTime' : standing === 'late' ? 'late' : 'missing'].push(record);
    }
    for (const line of lines) {
      if (line.unitId !== unitId || line.endsAt > now) continue;
      const record = recordOf(line);
      facts.shifts.ended.push(record);
      if (line.missing === 0) facts.shifts.full.push(record);
      else facts.shifts.short.push({ ...record, required: line.required, have: line.have, missing: line.missing });
      if (line.hand === null) facts.notHanded.push(record);
      if ((line.hand?.incident ?? line.take?.incident ?? null) !== null) facts.incidents.push(record);
    }
    return facts;
  });
}
