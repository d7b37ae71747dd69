import { sql } from 'kysely';
import { searchKey } from '../../kit/names.ts';
import type { Db, Trx } from '../../kit/server/command.ts';
import { numberKey } from '../rules/numbers.ts';

type Receiver = { clusterId: string; unitId: string | null; year: number };
export type IncomingValues = { receivedOn: string; sender: string; number: string | null; datedOn: string | null; type: string | null; summary: string; handling: string | null; dueOn: string | null };
export type IncomingLine = IncomingValues & { id: string; clusterId: string; unitId: string | null; year: number; arrival: number; doneOn: string | null; sha256: string | null; fileName: string | null; takenByName: string; version: number };

const linesWhere = async (db: Db, which: ReturnType<typeof sql>): Promise<IncomingLine[]> => (await sql<IncomingLine>`
  select id, cluster_id as "clusterId", unit_id as "unitId", year, arrival, received_on::text as "receivedOn", sender, number_text as number, dated_on::text as "datedOn", type, summary, handling, due_on::text as "dueOn", done_on::text as "doneOn",
    sha256, file_name as "fileName", taken_by_name as "takenByName", version
  from incoming_documents where ${which} order by arrival desc`.execute(db)).rows;

const of = ({ clusterId, unitId, year }: Receiver) => sql`cluster_id = ${clusterId} and unit_id is not distinct from ${unitId}::uuid and year = ${year}`;
/** A year's incoming papers, the newest first. */
export const listIncoming = (db: Db, receiver: Receiver) => linesWhere(db, of(receiver));
export const findIncoming = async (db: Db, id: string): Promise<IncomingLine | null> => (await linesWhere(db, sql`id = ${id}`))[0] ?? null;

/** The same sender's paper of the same number and year that is in the register already. */
export async function findTwin(db: Db, { clusterId, unitId }: Receiver, { sender, number, datedOn, receivedOn }: IncomingValues): Promise<IncomingLine | null> {
  if (number === null) return null;
  return (await linesWhere(db, sql`cluster_id = ${clusterId} and unit_id is not distinct from ${unitId}::uuid and sender_key = ${searchKey(sender)} and number_key = ${numberKey(number)}
    and extract(year from coalesce(dated_on, received_on)) = extract(year from ${datedOn ?? receivedOn}::date)`))[0] ?? null;
}

/** Writes it under the receiver's next arrival number of the year; others who register wait meanwhile. */
export async function insertIncoming(trx: Trx, { clusterId, unitId, year }: Receiver, id: string, given: IncomingValues, by: { personId: string | null; name: string; at: Date }): Promise<number> {
  await holdArrivals(trx, { clusterId, unitId, year });
  const { last } = await trx.selectFrom('incoming_documents').select((e) => e.fn.coalesce(e.fn.max('arrival'), e.lit(0)).as('last')).where(sql<boolean>`${of({ clusterId, unitId, year })}`).executeTakeFirstOrThrow();
  const arrival = Number(last) + 1;
  const { number, sender, summary } = given;
  await trx.insertInto('incoming_documents').values({
    id, cluster_id: clusterId, unit_id: unitId, year, arrival, received_on: given.receivedOn, sender, sender_key: searchKey(sender), number_text: number, number_key: number === null ? null : numberKey(number), dated_on: given.datedOn, type: given.type,
    summary, handling: given.handling, due_on: given.dueOn, search_key: searchKey(`${sender} ${summary} ${number ?? ''}`), taken_by: by.personId, taken_by_name: by.name, taken_at: by.at,
  }).execute();
  return arrival;
}

/** Makes whoever registers for the same receiver and year wait until this write is done. */
export async function holdArrivals(trx: Trx, { clusterId, unitId, year }: Receiver): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`incoming ${clusterId} ${unitId} ${year}`}, 0))`.execute(trx);
}

type Change = { done_on: string } | { sha256: string; file_name: string };
/** False when somebody changed it since `version`. */
export async function changeIncoming(trx: Trx, { id, version }: { id: string; version: number }, change: Change): Promise<boolean> {
  const changed = await trx.updateTable('incoming_documents').set({ ...change, version: version + 1 }).where('id', '=', id).where('version', '=', version).executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}
