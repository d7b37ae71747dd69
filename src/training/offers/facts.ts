import type { Db } from '../../kit/server/command.ts';
import { shareOf } from '../../kit/points.ts';
import { normOn, type GroupNumber } from '../rules/kinds.ts';
import { isInMonth, strengthOf } from '../rules/totals.ts';
import type { Plan } from '../store/force.ts';
import { listNorms } from '../store/norms.ts';
import { loadUnits, type UnitContest } from '../store/units.ts';

/** Shares are hundredths of a per cent, never rounded up, null of nothing; ids are the records behind a figure (/huan-luyen opens them). */
export type TrainingFacts = {
  unitId: string;
  /** Null while nothing is noted. `isInTime`: within the month of the norm in force on that day. */
  registration: { id: string; registeredOn: string; isInTime: boolean } | null;
  strength: { id: string; approved: number; strength: number; share: number | null } | null;
  /** People who passed of people planned, over the plans of the year. */
  trained: { planned: number; trained: number; share: number | null; planIds: string[] };
  /** Days held of days planned; a plan counts no more days than it has. */
  days: { planned: number; held: number; share: number | null; dayIds: string[] };
  /** The plans behind both, by their first day. */
  plans: Pick<Plan, 'id' | 'forceKind' | 'startsOn' | 'endsOn' | 'plannedPeople' | 'plannedDays' | 'trained' | 'days'>[];
  classes: { group: GroupNumber; due: number; seats: number; attended: number; certified: number; /** Attended of seats. */ share: number | null; attendedIds: string[] }[];
  /** Contests that have begun, by their first day. */
  contests: UnitContest[];
};

/** What every unit of a year did for force, training, classes and contests, for the scores. */
export async function loadTrainingFacts(db: Db, yearId: string): Promise<TrainingFacts[]> {
  const [units, norms] = await Promise.all([loadUnits(db, yearId), listNorms(db)]);
  return units.map(({ unitId, strength, plans, totals, groups, contests }) => ({
    unitId,
    registration: strength && { id: strength.id, registeredOn: strength.registeredOn, isInTime: isInMonth(strength.registeredOn, normOn(norms, 'registration', strength.registeredOn)?.month ?? 12) },
    strength: strength && { id: strength.id, approved: strength.approved, strength: strengthOf(strength), share: shareOf(strengthOf(strength), strength.approved) },
    trained: { planned: totals.people, trained: totals.trained, share: shareOf(totals.trained, totals.people), planIds: plans.map(({ id }) => id) },
    days: { planned: totals.days, held: totals.held, share: shareOf(totals.held, totals.days), dayIds: plans.flatMap(({ days }) => days.map(({ id }) => id)) },
    plans,
    classes: groups.map(({ group, due, seats, attended, certified, attendedIds }) => ({ group, due, seats, attended, certified, share: shareOf(attended, seats), attendedIds })), contests,
  }));
}
