import { sql } from 'kysely';
import type { Db, Trx } from '../../kit/server/command.ts';

export type Post = { id: string; position: number; name: string; task: string };
export type EventShift = { id: string; eventId: string; postId: string; postName: string; unitId: string; startsAt: Date; endsAt: Date; needed: number; /** By name. */ personIds: string[] };
export type Check = { id: string; eventId: string; what: string; responsible: string; unitId: string | null; dueAt: Date; doneAt: Date | null; doneByName: string | null };
type Filter = { yearId: string } | { eventId: string };

export const listPosts = (db: Db, eventId: string): Promise<Post[]> => db.selectFrom('event_posts').select(['id', 'position', 'name', 'task']).where('event_id', '=', eventId).orderBy('position').orderBy('id').execute();
/** Shifts of an event, or of all of a year, by post and time. */
export async function listEventShifts(db: Db, filter: Filter): Promise<EventShift[]> {
  const { rows } = await sql<EventShift>`
    select s.id, s.event_id as "eventId", s.post_id as "postId", p.name as "postName", s.unit_id as "unitId", s.starts_at as "startsAt", s.ends_at as "endsAt", s.needed,
      coalesce((select array_agg(a.person_id order by d.sort_key, d.id) from event_assignments a join duty_people d on d.id = a.person_id where a.shift_id = s.id), '{}') as "personIds"
    from event_shifts s join event_posts p on p.id = s.post_id
    where ${'yearId' in filter ? sql`s.emulation_year_id = ${filter.yearId}` : sql`s.event_id = ${filter.eventId}`} order by p.position, s.starts_at, s.unit_id, s.id`.execute(db);
  return rows;
}
export async function listChecks(db: Db, filter: Filter): Promise<Check[]> {
  return db.selectFrom('event_checks').select(['id', 'event_id as eventId', 'what', 'responsible', 'unit_id as unitId', 'due_at as dueAt', 'done_at as doneAt', 'done_by_name as doneByName'])
    .where('yearId' in filter ? 'emulation_year_id' : 'event_id', '=', 'yearId' in filter ? filter.yearId : filter.eventId).orderBy('due_at').orderBy('position').execute();
}
export const findCheck = async (db: Db, eventId: string, checkId: string): Promise<Check | null> => (await listChecks(db, { eventId })).find(({ id }) => id === checkId) ?? null;

type Of = { eventId: string; yearId: string };
const of = ({ eventId, yearId }: Of) => ({ event_id: eventId, emulation_year_id: yearId });
const next = (table: 'event_posts' | 'event_checks', eventId: string) => sql<number>`(select coalesce(max(position), 0) + 1 from ${sql.table(table)} where event_id = ${eventId})`;
export const insertPost = (trx: Trx, where: Of, { id, name, task }: Omit<Post, 'position'>) => trx.insertInto('event_posts').values({ id, ...of(where), position: next('event_posts', where.eventId), name, task }).execute();
/** False when there is no such post. */
export const updatePost = async (trx: Trx, { eventId }: Of, { id, name, task }: Omit<Post, 'position'>) => (await trx.updateTable('event_posts').set({ name, task }).where('id', '=', id).where('event_id', '=', eventId).executeTakeFirst()).numUpdatedRows === 1n;
export async function deletePost(trx: Trx, { eventId }: Of, id: string): Promise<boolean> {
  await trx.deleteFrom('event_shifts').where('post_id', '=', id).where('event_id', '=', eventId).execute();
  return (await trx.deleteFrom('event_posts').where('id', '=', id).where('event_id', '=', eventId).executeTakeFirst()).numDeletedRows === 1n;
}

export type NewShift = { id: string; postId: string; unitId: string; startsAt: Date; endsAt: Date; needed: number };
/** Lays shifts; answers how many were new: one of the same unit at the same post and moment stays as it is. */
export async function insertEventShifts(trx: Trx, where: Of, shifts: readonly NewShift[]): Promise<number> {
  const laid = await trx.insertInto('event_shifts').values(shifts.map(({ id, postId, unitId, startsAt, endsAt, needed }) => ({ id, ...of(where), post_id: postId, unit_id: unitId, starts_at: startsAt, ends_at: endsAt, needed })))
    .onConflict((same) => same.columns(['post_id', 'unit_id', 'starts_at']).doNothing()).returning('id').execute();
  return laid.length;
}
export const updateEventShift = async (trx: Trx, { eventId }: Of, { id, startsAt, endsAt, needed }: Pick<NewShift, 'id' | 'startsAt' | 'endsAt' | 'needed'>) =>
  (await trx.updateTable('event_shifts').set({ starts_at: startsAt, ends_at: endsAt, needed }).where('id', '=', id).where('event_id', '=', eventId).executeTakeFirst()).numUpdatedRows === 1n;
export const deleteEventShift = async (trx: Trx, { eventId }: Of, id: string) => (await trx.deleteFrom('event_shifts').where('id', '=', id).where('event_id', '=', eventId).executeTakeFirst()).numDeletedRows === 1n;

type CheckFigures = Pick<Check, 'id' | 'what' | 'responsible' | 'unitId' | 'dueAt'>;
const checkRow = ({ what, responsible, unitId, dueAt }: CheckFigures) => ({ what, responsible, unit_id: unitId, due_at: dueAt });
export const insertCheck = (trx: Trx, where: Of, check: CheckFigures) => trx.insertInto('event_checks').values({ id: check.id, ...of(where), position: next('event_checks', where.eventId), ...checkRow(check) }).execute();
export const updateCheck = async (trx: Trx, { eventId }: Of, check: CheckFigures) => (await trx.updateTable('event_checks').set(checkRow(check)).where('id', '=', check.id).where('event_id', '=', eventId).executeTakeFirst()).numUpdatedRows === 1n;
export const deleteCheck = async (trx: Trx, { eventId }: Of, id: string) => (await trx.deleteFrom('event_checks').where('id', '=', id).where('event_id', '=', eventId).executeTakeFirst()).numDeletedRows === 1n;
export const tick = (trx: Trx, id: string, done: { name: string; at: Date } | null) => trx.updateTable('event_checks').set({ done_at: done?.at ?? null, done_by_name: done?.name ?? null }).where('id', '=', id).execute();
