import { sql } from 'kysely';
import type { Db, Trx } from '../../kit/server/command.ts';

export type IncidentPhoto = { id: string; name: string };
/** `unitId` null: written by who leads. `number` over 1 corrects the one before, for `reason`; `isVoid`: it was none. */
export type IncidentRow = {
  id: string; number: number; eventId: string; unitId: string | null; postId: string | null; postName: string | null; at: Date; notedAt: Date; /** When the server got what was noted without a network; null: at once. */ receivedAt: Date | null;
  byName: string; what: string; done: string | null; isVoid: boolean; reason: string | null; photos: IncidentPhoto[];
};
/** Every word of the log, the last event first, each entry in the order of its corrections. */
export async function listIncidents(db: Db, filter: { yearId: string } | { eventId: string }): Promise<IncidentRow[]> {
  const { rows } = await sql<IncidentRow>`
    select i.id, i.number, i.event_id as "eventId", i.unit_id as "unitId", i.post_id as "postId", p.name as "postName", i.at, i.noted_at as "notedAt", i.received_at as "receivedAt", i.by_name as "byName", i.what, i.done, i.is_void as "isVoid", i.reason,
      coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'name', f.file_name) order by f.id) from event_incident_photos x join event_photos f on f.id = x.photo_id where x.incident_id = i.id and x.number = i.number), '[]') as photos
    from event_incidents i left join event_posts p on p.id = i.post_id
    where ${'yearId' in filter ? sql`i.emulation_year_id = ${filter.yearId}` : sql`i.event_id = ${filter.eventId}`} order by i.at desc, i.id, i.number`.execute(db);
  return rows;
}
type NewIncident = Omit<IncidentRow, 'postName' | 'photos'> & { yearId: string; photoIds: readonly string[] };
/** Adds an entry or a correction; false when somebody has just written that one. */
export async function insertIncident(trx: Trx, { id, number, eventId, yearId, unitId, postId, at, notedAt, receivedAt, byName, what, done, isVoid, reason, photoIds }: NewIncident): Promise<boolean> {
  const added = await trx.insertInto('event_incidents').values({ id, number, event_id: eventId, emulation_year_id: yearId, unit_id: unitId, post_id: postId, at, noted_at: notedAt, received_at: receivedAt, by_name: byName, what, done, is_void: isVoid, reason })
    .onConflict((same) => same.columns(['id', 'number']).doNothing()).executeTakeFirst();
  if (added.numInsertedOrUpdatedRows !== 1n) return false;
  if (photoIds.length > 0) await trx.insertInto('event_incident_photos').values(photoIds.map((photoId) => ({ incident_id: id, number, photo_id: photoId, emulation_year_id: yearId }))).execute();
  return true;
}

type NewPhoto = { id: string; eventId: string; yearId: string; unitId: string | null; sha256: string; name: string; byName: string; at: Date };
/** Keeps a photo of a unit once; answers its id. */
export async function addPhoto(trx: Trx, { id, eventId, yearId, unitId, sha256, name, byName, at }: NewPhoto): Promise<string> {
  await trx.insertInto('event_photos').values({ id, event_id: eventId, emulation_year_id: yearId, unit_id: unitId, sha256, file_name: name, by_name: byName, at }).onConflict((same) => same.columns(['event_id', 'unit_id', 'sha256']).doNothing()).execute();
  const { rows } = await sql<{ id: string }>`select id from event_photos where event_id = ${eventId} and unit_id is not distinct from ${unitId}::uuid and sha256 = ${sha256}`.execute(trx);
  return rows[0]!.id;
}
export const findPhoto = async (db: Db, photoId: string) => (await db.selectFrom('event_photos').select(['id', 'event_id as eventId', 'unit_id as unitId', 'sha256', 'file_name as name']).where('id', '=', photoId).executeTakeFirst()) ?? null;
/** Whether photos are of that event, and of who writes. */
export async function photosAreOf(db: Db, photoIds: readonly string[], { eventId, unitId }: { eventId: string; unitId: string | null }): Promise<boolean> {
  if (photoIds.length === 0) return true;
  const found = await db.selectFrom('event_photos').select(['id', 'unit_id as unitId']).where('event_id', '=', eventId).where('id', 'in', [...photoIds]).execute();
  return found.length === new Set(photoIds).size && found.every((photo) => photo.unitId === unitId);
}
