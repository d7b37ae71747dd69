import type { Db } from '../../kit/server/command.ts';
import { groupNumbers, type GroupNumber } from '../rules/kinds.ts';
import { totalsOf, type PlanTotals } from '../rules/totals.ts';
import type { ContestEntry } from '../rules/contests.ts';
import { listClasses } from './classes.ts';
import { listContests, type Contest } from './contests.ts';
import { listPlans, listStrengths, type Plan, type StrengthRow } from './force.ts';
import { countPeople } from './people.ts';
import { listYearUnits, type YearUnit } from '../../movement/store/place.ts';

/** Counts of one group in a unit: due for a class, offered a seat, attended, certified; `attendedIds` are the records behind those who attended. */
export type UnitGroup = { group: GroupNumber; due: number; seats: number; attended: number; certified: number; attendedIds: string[] };
/** A contest that a unit took part in. */
export type UnitContest = ContestEntry & Pick<Contest, 'id' | 'name' | 'kind' | 'startsOn' | 'endsOn'>;
export type UnitTraining = YearUnit & { contests: UnitContest[]; strength: StrengthRow | null; plans: Plan[]; totals: PlanTotals; groups: UnitGroup[] };

/** What every unit of a year has of force, training and classes, as counts and without names; `until`: only of what was over by that day. */
export async function loadUnits(db: Db, yearId: string, until: string | null = null): Promise<UnitTraining[]> {
  const [units, strengths, allPlans, people, allClasses, allContests] = await Promise.all([listYearUnits(db, yearId), listStrengths(db, yearId), listPlans(db, yearId), countPeople(db, yearId, until), listClasses(db, yearId), listContests(db, yearId)]);
  const isOver = ({ endsOn }: { endsOn: string }) => until === null || endsOn <= until;
  const [plans, classes] = [allPlans.filter(isOver), allClasses.filter(isOver)];
  return units.map((unit) => {
    const isOwn = (one: { unitId: string | null }) => one.unitId === unit.unitId;
    const own = plans.filter(isOwn);
    const groups = groupNumbers.map((group): UnitGroup => {
      const count = people.find((one) => isOwn(one) && one.group === group) ?? { due: [], attended: [], certified: [] };
      const seats = classes.filter((one) => one.group === group).reduce((sum, one) => sum + (one.seats.find(isOwn)?.seats ?? 0), 0);
      return { group, due: count.due.length, seats, attended: count.attended.length, certified: count.certified.length, attendedIds: count.attended };
    });
    const contests = allContests.filter((one) => one.isBegun && isOver(one)).flatMap(({ id, name, kind, startsOn, endsOn, entries }) => entries.filter(isOwn).map(({ people: count, rank, prize }): UnitContest => ({ id, name, kind, startsOn, endsOn, people: count, rank, prize })));
    return { ...unit, contests, strength: strengths.find(isOwn) ?? null, plans: own, totals: totalsOf(own), groups };
  });
}
