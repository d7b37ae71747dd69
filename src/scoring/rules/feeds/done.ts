import type { UnitGiven } from '../../../activities/rules/given.ts';
import type { TrainingFacts } from '../../../training/offers/facts.ts';
import { factLine, type FactLine } from './sources.ts';

/** The registration of a unit, each plan of training, each group of those to be sent to classes, each contest. */
export function linesOfTraining({ registration, strength, plans, classes, contests }: TrainingFacts): FactLine[] {
  const own = registration === null ? [] : [factLine('training', {
    id: 'luc-luong', name: '', from: null, to: registration.registeredOn, tags: ['part/registration'],
    figures: { registered: 1, 'in-time': Number(registration.isInTime), approved: strength?.approved ?? 0, strength: strength?.strength ?? 0 },
  })];
  const trained = plans.map(({ forceKind, startsOn, endsOn, plannedPeople, plannedDays, trained: people, days }) => factLine('training', {
    id: 'huan-luyen', name: '', from: startsOn, to: endsOn, tags: [`force/${forceKind}`],
    figures: { planned: plannedPeople, trained: people ?? 0, 'planned-days': plannedDays, 'held-days': Math.min(days.length, plannedDays) },
  }));
  const taught = classes.filter(({ due, seats }) => due + seats > 0).map(({ group, due, seats, attended, certified }) =>
    factLine('training', { id: 'lop', name: '', from: null, to: null, tags: [`group/${group}`], figures: { due, seats, attended, certified } }));
  const contested = contests.map(({ name, startsOn, endsOn, people, prize }) => factLine('training', {
    id: 'hoi-thi', name, from: startsOn, to: endsOn, tags: ['part/contest', ...(prize === null ? [] : [`prize/${prize}`])], figures: { contests: 1, contestants: people, prizes: Number(prize !== null) },
  }));
  return [...own, ...trained, ...taught, ...contested];
}

const kinds = ['joint', 'own'] as const;
/** What a unit gave, activity by activity, and beside it what all units gave together. */
export function linesOfActivities(unitId: string, units: readonly UnitGiven[]): FactLine[] {
  const kindOf = ({ isJoint }: { isJoint: boolean }) => kinds[isJoint ? 0 : 1];
  const records = units.find((unit) => unit.unitId === unitId)?.records ?? [];
  const all = kinds.map((kind) => factLine('activities', {
    id: null, name: '', from: null, to: null, tags: [`with/${kind}`],
    figures: { all: units.reduce((sum, unit) => sum + unit.records.reduce((own, record) => own + (kindOf(record) === kind ? record.given : 0), 0), 0) },
  }));
  return [...records.map((record) => factLine('activities', { id: record.activityId, name: record.name, from: null, to: record.heldOn, tags: [`with/${kindOf(record)}`], figures: { activities: 1, given: record.given } })), ...all.filter(({ figures }) => figures['all'] !== undefined)];
}
