import type { Db } from '../../kit/server/command.ts';
import { standingOf } from '../rules/standing.ts';
import { listAssignments } from '../store/tasks.ts';

/** The record behind a fact: /nhiem-vu?viec=<assignmentId> opens it. */
export type TaskRecord = { assignmentId: string; taskId: string; dueAt: Date };
/**
 * What became of the tasks of one unit up to a moment, for the scores. `given` leaves out what was withdrawn; each of them is in exactly one
 * of the others. `late` and `overdue` (not reported done after its deadline, or returned and overdue again) count days begun after the
 * deadline, from 1; `open` is still within it.
 */
export type TaskFacts = { unitId: string; given: TaskRecord[]; onTime: TaskRecord[]; late: (TaskRecord & { days: number })[]; overdue: (TaskRecord & { days: number })[]; open: TaskRecord[] };

/** The facts of every unit that was given anything in a year. */
export async function loadTaskFacts(db: Db, yearId: string, now: Date): Promise<TaskFacts[]> {
  const facts = new Map<string, TaskFacts>();
  for (const one of await listAssignments(db, yearId)) {
    const standing = standingOf(one, now);
    if (standing.kind === 'withdrawn') continue;
    const of = facts.get(one.unitId) ?? { unitId: one.unitId, given: [], onTime: [], late: [], overdue: [], open: [] };
    facts.set(one.unitId, of);
    const record = { assignmentId: one.id, taskId: one.taskId, dueAt: one.dueAt };
    of.given.push(record);
    if (standing.kind === 'on-time') of.onTime.push(record);
    if (standing.kind === 'open') of.open.push(record);
    if (standing.kind === 'late') of.late.push({ ...record, days: standing.days });
    if (standing.kind === 'overdue') of.overdue.push({ ...record, days: standing.days });
  }
  return [...facts.values()];
}
