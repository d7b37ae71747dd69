import type { Db } from '../../kit/server/command.ts';
import { standingOf } from '../rules/standing.ts';
import { listProposals } from '../store/proposals.ts';
import { listAssignments, type Assignment } from '../store/tasks.ts';

/** The record behind a fact: /nhiem-vu?viec=<assignmentId> opens it. */
export type TaskRecord = Pick<Assignment, 'taskId' | 'title' | 'sourceKind' | 'dueAt'> & { assignmentId: string };
/**
 * What became of the tasks of one unit up to a moment, for the scores. `given` leaves out what was withdrawn; each of them is in exactly one
 * of the others. `late` and `overdue` (not reported done after its deadline, or returned and overdue again) count days begun after the
 * deadline, from 1; `open` is still within it.
 */
export type TaskFacts = { unitId: string; given: TaskRecord[]; onTime: TaskRecord[]; late: (TaskRecord & { days: number })[]; overdue: (TaskRecord & { days: number })[]; open: TaskRecord[] };

/** The facts of every unit that was given anything in a year, or of one of them. */
export async function loadTaskFacts(db: Db, yearId: string, now: Date, unitId?: string): Promise<TaskFacts[]> {
  const facts = new Map<string, TaskFacts>();
  for (const one of await listAssignments(db, yearId, unitId)) {
    const standing = standingOf(one, now);
    if (standing.kind === 'withdrawn') continue;
    const of = facts.get(one.unitId) ?? { unitId: one.unitId, given: [], onTime: [], late: [], overdue: [], open: [] };
    facts.set(one.unitId, of);
    const record = { assignmentId: one.id, taskId: one.taskId, title: one.title, sourceKind: one.sourceKind, dueAt: one.dueAt };
    of.given.push(record);
    if (standing.kind === 'on-time') of.onTime.push(record);
    if (standing.kind === 'open') of.open.push(record);
    if (standing.kind === 'late') of.late.push({ ...record, days: standing.days });
    if (standing.kind === 'overdue') of.overdue.push({ ...record, days: standing.days });
  }
  return [...facts.values()];
}

/** What a unit proposed in a year, by the ids of its records (/nhiem-vu/tham-muu lists them): `made` leaves out what was withdrawn, `agreed` is wholly or in part, `done` has a result. */
export type ProposalFacts = { unitId: string; records: { id: string; title: string; proposedOn: string }[]; made: string[]; answered: string[]; agreed: string[]; done: string[] };
/** The proposals of every unit that made any. */
export async function loadProposalFacts(db: Db, yearId: string): Promise<ProposalFacts[]> {
  const facts = new Map<string, ProposalFacts>();
  for (const { id, unitId, title, proposedOn, state, answer } of await listProposals(db, yearId)) {
    if (unitId === null || state === 'withdrawn') continue;
    const of = facts.get(unitId) ?? { unitId, records: [], made: [], answered: [], agreed: [], done: [] };
    facts.set(unitId, of);
    of.records.push({ id, title, proposedOn });
    of.made.push(id);
    if (answer !== null) of.answered.push(id);
    if (answer === 'agreed' || answer === 'partly') of.agreed.push(id);
    if (state === 'done') of.done.push(id);
  }
  return [...facts.values()];
}
