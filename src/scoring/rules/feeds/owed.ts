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

/** Each proposal of a unit, by what came of it. */
export const linesOfProposals = ({ records, answered, agreed, done }: ProposalFacts): FactLine[] => records.map(({ id, title, proposedOn }) => factLine('proposals', {
  id, name: title, from: null, to: proposedOn, tags: [], figures: { made: 1, answered: Number(answered.includes(id)), agreed: Number(agreed.includes(id)), done: Number(done.includes(id)) },
}));
