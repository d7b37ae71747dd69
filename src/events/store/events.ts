import { sql } from 'kysely';
import type { Db, Trx } from '../../kit/server/command.ts';
import { findPlacedYear, type PlacedYear } from '../../movement/store/place.ts';
import type { EventHead } from '../input/events.ts';
import type { EventKind, EventState } from '../rules/kinds.ts';

export type By = { personId: string; name: string; at: Date };
export type EventRow = {
  id: string; yearId: string; name: string; kind: EventKind; place: string; beginsAt: Date; endsAt: Date; situation: string; mission: string; forces: string; handling: string; state: EventState; version: number;
  approvedByName: string | null; approvedAt: Date | null; shortReason: string | null; closedByName: string | null; closedAt: Date | null; signedIncidents: number | null; result: string | null; cancelReason: string | null;
};
type Filter = { yearId: string } | { eventId: string };
/** The events of a year in the order of time, or one of them. */
export async function listEvents(db: Db, filter: Filter): Promise<EventRow[]> {
  const { rows } = await sql<EventRow>`
    select id, emulation_year_id as "yearId", name, kind, place, begins_at as "beginsAt", ends_at as "endsAt", situation, mission, forces, handling, state, version, approved_by_name as "approvedByName", approved_at as "approvedAt", short_reason as "shortReason",
      closed_by_name as "closedByName", closed_at as "closedAt", signed_incidents as "signedIncidents", result, cancel_reason as "cancelReason"
    from protected_events where ${'yearId' in filter ? sql`emulation_year_id = ${filter.yearId}` : sql`id = ${filter.eventId}`} order by begins_at, id`.execute(db);
  return rows;
}

/** An event in its year, with the units that take part. */
export type EventSubject = PlacedYear & { event: EventRow; unitIds: string[] };
export async function findEvent(db: Db, { eventId }: { eventId: string }): Promise<EventSubject | null> {
  const [event] = await listEvents(db, { eventId });
  const year = event && (await findPlacedYear(db, event.yearId));
  if (event === undefined || !year) return null;
  return { ...year, event, unitIds: (await listForces(db, { eventId })).map(({ unitId }) => unitId) };
}

export type Force = { id: string; eventId: string; unitId: string; version: number };
/** Units that take part: those with a shift, or with something on the checklist. */
export async function listForces(db: Db, filter: Filter): Promise<Force[]> {
  const { rows } = await sql<Force>`
    select f.id, f.event_id as "eventId", f.unit_id as "unitId", f.version from event_forces f
    where ${'yearId' in filter ? sql`f.emulation_year_id = ${filter.yearId}` : sql`f.event_id = ${filter.eventId}`}
      and (exists (select from event_shifts s where s.event_id = f.event_id and s.unit_id = f.unit_id) or exists (select from event_checks c where c.event_id = f.event_id and c.unit_id = f.unit_id) or exists (select from event_incidents i where i.event_id = f.event_id and i.unit_id = f.unit_id))`.execute(db);
  return rows;
}
/** A unit takes part from now on, if it did not. */
export const joinForce = (trx: Trx, { id, eventId, yearId, unitId }: { id: string; eventId: string; yearId: string; unitId: string }) =>
  trx.insertInto('event_forces').values({ id, event_id: eventId, emulation_year_id: yearId, unit_id: unitId }).onConflict((same) => same.columns(['event_id', 'unit_id']).doNothing()).execute();
/** False when other than `version` stands there by now. */
export const turnForce = async (trx: Trx, { eventId, unitId, version }: { eventId: string; unitId: string; version: number }): Promise<boolean> =>
  (await trx.updateTable('event_forces').set({ version: version + 1 }).where('event_id', '=', eventId).where('unit_id', '=', unitId).where('version', '=', version).executeTakeFirst()).numUpdatedRows === 1n;

const headRow = ({ name, kind, place, beginsAt, endsAt, situation, mission, forces, handling }: EventHead) => ({ name, kind, place, begins_at: beginsAt, ends_at: endsAt, situation, mission, forces, handling });
export const changeKinds = ['made', 'plan', 'post', 'shifts', 'checklist', 'people', 'approve', 'close', 'cancel'] as const;
export type ChangeKind = (typeof changeKinds)[number];
export type Change = { version: number; what: ChangeKind; about: string | null; reason: string | null; byName: string; at: Date };
const tell = (trx: Trx, { eventId, yearId }: { eventId: string; yearId: string }, { version, what, about, reason }: Pick<Change, 'version' | 'what' | 'about' | 'reason'>, by: By) =>
  trx.insertInto('event_changes').values({ event_id: eventId, emulation_year_id: yearId, version, what, about, reason, by_id: by.personId, by_name: by.name, at: by.at }).execute();
export const listChanges = async (db: Db, eventId: string): Promise<Change[]> => (await db.selectFrom('event_changes').select(['version', 'what', 'about', 'reason', 'by_name as byName', 'at']).where('event_id', '=', eventId).orderBy('version', 'desc').execute()) as Change[]; // what is checked by the table
/** Who wrote something of a plan does not approve it. */
export const wrotePlan = async (db: Db, eventId: string, personId: string | null): Promise<boolean> =>
  personId !== null && (await db.selectFrom('event_changes').select('version').where('event_id', '=', eventId).where('by_id', '=', personId).limit(1).executeTakeFirst()) !== undefined;

export async function insertEvent(trx: Trx, { id, yearId }: { id: string; yearId: string }, head: EventHead, by: By): Promise<void> {
  await trx.insertInto('protected_events').values({ id, emulation_year_id: yearId, ...headRow(head) }).execute();
  await tell(trx, { eventId: id, yearId }, { version: 1, what: 'made', about: null, reason: null }, by);
}
export const updateHead = (trx: Trx, eventId: string, head: EventHead) => trx.updateTable('protected_events').set(headRow(head)).where('id', '=', eventId).execute();

/** Holds an event and says what stands there now. */
export async function holdEvent(trx: Trx, eventId: string): Promise<EventRow> {
  await sql`select from protected_events where id = ${eventId} for update`.execute(trx);
  return (await listEvents(trx, { eventId }))[0]!;
}
type Turn = Pick<Change, 'what' | 'about' | 'reason'>;
/** The next version, with who brought it. */
export async function turnEvent(trx: Trx, { id, yearId, version }: EventRow, turn: Turn, by: By): Promise<number> {
  await tell(trx, { eventId: id, yearId }, { ...turn, version: version + 1 }, by);
  await trx.updateTable('protected_events').set({ version: version + 1 }).where('id', '=', id).execute();
  return version + 1;
}

/** The approver stands in the row before the change is told, so that the tables see whether somebody else wrote the plan. */
export const approveRow = (trx: Trx, eventId: string, { personId, name, at }: By, shortReason: string | null) =>
  trx.updateTable('protected_events').set({ state: 'approved', approved_by: personId, approved_by_name: name, approved_at: at, short_reason: shortReason }).where('id', '=', eventId).execute();
export const closeRow = (trx: Trx, eventId: string, { name, at }: By, incidents: number, result: string | null) =>
  trx.updateTable('protected_events').set({ state: 'closed', closed_by_name: name, closed_at: at, signed_incidents: incidents, result }).where('id', '=', eventId).execute();
export const cancelRow = (trx: Trx, eventId: string, reason: string) => trx.updateTable('protected_events').set({ state: 'cancelled', cancel_reason: reason }).where('id', '=', eventId).execute();
