import { sql } from 'kysely';
import type { Db, Trx } from '../../kit/server/command.ts';
import type { Finish } from '../rules/standing.ts';
import type { SourceKind, TaskEvent, TaskState } from '../rules/state.ts';

export type Assignment = {
  id: string; yearId: string; clusterId: string; blockId: string; taskId: string; unitId: string; shortName: string; state: TaskState; version: number; dueAt: Date;
  title: string; sourceKind: SourceKind; sourceNumber: string | null; sourceOn: string | null; proofAsked: string | null; givenByName: string; givenAt: Date; finishes: Finish[];
};
type Filter = { yearId: string; unitId?: string | undefined } | { assignmentId: string };

async function list(db: Db, filter: Filter): Promise<Assignment[]> {
  type Row = Omit<Assignment, 'finishes'> & { finishes: { at: string; dueAt: string }[] };
  const { rows } = await sql<Row>`
    select a.id, a.emulation_year_id as "yearId", y.cluster_id as "clusterId", c.block_id as "blockId", a.task_id as "taskId", a.unit_id as "unitId", n.short_name as "shortName", a.state, a.version, a.due_at as "dueAt",
      t.title, t.source_kind as "sourceKind", t.source_number as "sourceNumber", t.source_on as "sourceOn", t.proof_asked as "proofAsked", t.given_by_name as "givenByName", t.given_at as "givenAt", coalesce(f.finishes, '[]') as finishes
    from task_assignments a join tasks t on t.id = a.task_id join emulation_years y on y.id = a.emulation_year_id join clusters c on c.id = y.cluster_id
      cross join lateral (select short_name from unit_names x where x.unit_id = a.unit_id and lower(x.valid) <= (t.given_at at time zone 'Asia/Ho_Chi_Minh')::date order by lower(x.valid) desc limit 1) n
      left join lateral (select position from memberships m where m.unit_id = a.unit_id and m.cluster_id = y.cluster_id order by lower(m.valid) desc limit 1) m on true
      left join lateral (select jsonb_agg(jsonb_build_object('at', e.at, 'dueAt', e.due_at) order by e.number) as finishes from task_events e where e.assignment_id = a.id and e.event = 'finish') f on true
    where ${'yearId' in filter ? sql`a.emulation_year_id = ${filter.yearId} ${filter.unitId === undefined ? sql`` : sql`and a.unit_id = ${filter.unitId}`}` : sql`a.id = ${filter.assignmentId}`}
    order by a.due_at, t.given_at, t.id, m.position, a.id`.execute(db);
  return rows.map((row) => ({ ...row, finishes: row.finishes.map(({ at, dueAt }) => ({ at: new Date(at), dueAt: new Date(dueAt) })) }));
}
/** Every task of every unit in a year, or of one of them: the soonest first, then in the order of the cluster's list; a unit under its name of the day the task was given. */
export const listAssignments = (db: Db, yearId: string, unitId?: string) => list(db, { yearId, unitId });
export const findAssignment = async (db: Db, assignmentId: string) => (await list(db, { assignmentId }))[0] ?? null;

/** The deadline that a task was given with; after a return a unit has another of its own. */
export const findTaskDue = async (db: Db, taskId: string): Promise<Date | null> => (await db.selectFrom('tasks').select('due_at').where('id', '=', taskId).executeTakeFirst())?.due_at ?? null;

export type EventFile = { id: string; name: string };
export type TaskAct = { number: number; event: TaskEvent; note: string | null; files: EventFile[]; dueAt: Date; byName: string; at: Date; to: TaskState };
/** What was done about a task of a unit, the latest first. */
export async function listActs(db: Db, assignmentId: string): Promise<TaskAct[]> {
  const rows = await db.selectFrom('task_events').select(['number', 'event', 'note', 'files', 'due_at as dueAt', 'by_name as byName', 'at', 'to_state as to']).where('assignment_id', '=', assignmentId).orderBy('number', 'desc').execute();
  return rows as unknown as TaskAct[]; // events and states are checked by the table, files written by addAct only
}

type By = { personId: string | null; name: string; at: Date };
type NewTask = { id: string; yearId: string; title: string; sourceKind: SourceKind; sourceNumber: string | null; sourceOn: string | null; proofAsked: string | null; dueAt: Date; units: { id: string; unitId: string }[] };
/** A task with one assignment for each unit. */
export async function insertTask(trx: Trx, task: NewTask, by: By): Promise<void> {
  await trx.insertInto('tasks').values({
    id: task.id, emulation_year_id: task.yearId, title: task.title, source_kind: task.sourceKind, source_number: task.sourceNumber, source_on: task.sourceOn, proof_asked: task.proofAsked, due_at: task.dueAt, given_by: by.personId, given_by_name: by.name, given_at: by.at,
  }).execute();
  await trx.insertInto('task_assignments').values(task.units.map(({ id, unitId }) => ({ id, emulation_year_id: task.yearId, task_id: task.id, unit_id: unitId, due_at: task.dueAt }))).execute();
}

/** Holds an assignment and answers where it stands: of two who act at once the second sees what the first did. */
export async function takeAssignment(trx: Trx, id: string): Promise<{ state: TaskState; version: number; dueAt: Date }> {
  const { rows } = await sql<{ state: TaskState; version: number; dueAt: Date }>`select state, version, due_at as "dueAt" from task_assignments where id = ${id} for update`.execute(trx);
  return rows[0]!;
}

type NewAct = { id: string; yearId: string; assignmentId: string; version: number; event: TaskEvent; from: TaskState; to: TaskState; note: string | null; files: EventFile[]; dueAt: Date };
/** Moves an assignment that is held, and writes what moved it. */
export async function addAct(trx: Trx, { id, yearId, assignmentId, version, event, from, to, note, files, dueAt }: NewAct, by: By): Promise<void> {
  await trx.updateTable('task_assignments').set({ state: to, due_at: dueAt, version: version + 1 }).where('id', '=', assignmentId).execute();
  await trx.insertInto('task_events').values({
    id, emulation_year_id: yearId, assignment_id: assignmentId, number: version, event, from_state: from, to_state: to, note, files: JSON.stringify(files), due_at: dueAt, by_person: by.personId, by_name: by.name, at: by.at,
  }).execute();
}
