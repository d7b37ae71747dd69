import type { DutyFacts, RosterRecord } from '../../../duty/offers/facts.ts';
import { lastOfMonth } from '../../../duty/rules/months.ts';
import { dayInVietnam } from '../../../kit/dates.ts';
import type { ReportFacts, ReportRecord } from '../../../reports/store/facts.ts';
import type { TaskFacts, TaskRecord, ProposalFacts } from '../../../tasks/offers/facts.ts';
import { factLine, type FactLine, type MeasureOf } from './sources.ts';

/** Each report of a unit whose deadline has passed, by how it came. */
export function linesOfReports({ onTime, late, missing, returned }: ReportFacts): FactLine[] {
  const line = (record: ReportRecord, figures: Partial<Record<MeasureOf<'reports'>, number>>) => factLine('reports', {
    id: record.periodId, name: record.formName, from: record.startsOn, to: record.endsOn, tags: [`kind/${record.formKind}`, `form/${record.formCode}`], figures: { due: 1, ...figures },
  });
  return [
    ...onTime.map((record) => line(record, { 'on-time': 1 })), ...late.map((record) => line(record, { late: 1, 'late-days': record.days })),
    ...missing.map((record) => line(record, { missing: 1, 'missing-reminded': Number(record.isReminded) })), ...returned.map((record) => line(record, { missing: 1, 'missing-reminded': 1 })),
  ].sort((a, b) => (a.to! < b.to! ? -1 : 1));
}

/** Each task given to a unit, by how it was done. */
export function linesOfTasks({ onTime, late, overdue, open }: TaskFacts): FactLine[] {
  const line = ({ assignmentId, title, sourceKind, dueAt }: TaskRecord, figures: Partial<Record<MeasureOf<'tasks'>, number>>) =>
    factLine('tasks', { id: assignmentId, name: title, from: null, to: dayInVietnam(dueAt), tags: [`given-by/${sourceKind}`], figures: { given: 1, ...figures } });
  return [
    ...onTime.map((record) => line(record, { due: 1, 'on-time': 1 })), ...late.map((record) => line(record, { due: 1, late: 1, 'late-days': record.days })),
    ...overdue.map((record) => line(record, { due: 1, overdue: 1 })), ...open.map((record) => line(record, {})),
  ].sort((a, b) => (a.to! < b.to! ? -1 : 1));
}

/** Each roster that was due, the shifts that are over as one figure, and each of those in which something was amiss. */
export function linesOfDuty({ rosters, shifts, notHanded, incidents }: DutyFacts): FactLine[] {
  const roster = ({ month }: RosterRecord, how: 'rosters-on-time' | 'rosters-late' | 'rosters-missing') =>
    factLine('duty', { id: `thang/${month.slice(0, 7)}`, name: '', from: month, to: lastOfMonth(month), tags: ['part/roster'], figures: { rosters: 1, [how]: 1 } });
  const [short, unhanded, troubled] = [shifts.short, notHanded, incidents].map((list) => new Set(list.map(({ shiftId }) => shiftId)));
  const amiss = shifts.ended.filter(({ shiftId }) => [short, unhanded, troubled].some((list) => list!.has(shiftId)));
  return [
    ...rosters.onTime.map((record) => roster(record, 'rosters-on-time')), ...rosters.late.map((record) => roster(record, 'rosters-late')), ...rosters.missing.map((record) => roster(record, 'rosters-missing')),
    ...(shifts.ended.length === 0 ? [] : [factLine('duty', { id: null, name: '', from: null, to: null, tags: ['part/shift'], figures: { shifts: shifts.ended.length, 'shifts-full': shifts.full.length } })]),
    ...amiss.map(({ shiftId, onDay }) => factLine('duty', { id: `ca/${shiftId}`, name: '', from: null, to: onDay, tags: ['part/shift'], figures: { 'shifts-short': Number(short!.has(shiftId)), 'not-handed': Number(unhanded!.has(shiftId)), incidents: Number(troubled!.has(shiftId)) } })),
  ];
}

/** Each proposal of a unit, by what came of it. */
export const linesOfProposals = ({ records, answered, agreed, done }: ProposalFacts): FactLine[] => records.map(({ id, title, proposedOn }) => factLine('proposals', {
  id, name: title, from: null, to: proposedOn, tags: [], figures: { made: 1, answered: Number(answered.includes(id)), agreed: Number(agreed.includes(id)), done: Number(done.includes(id)) },
}));
