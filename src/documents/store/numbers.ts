import { sql } from 'kysely';
import { searchKey } from '../../kit/names.ts';
import type { Db, Trx } from '../../kit/server/command.ts';
import { numberKey, numberText } from '../rules/numbers.ts';

/** One run of numbers: a kind of paper of one issuer in one calendar year. */
export type Series = { clusterId: string; unitId: string | null; type: string; year: number };
export type NumberState = 'reserved' | 'issued' | 'void';

/** Makes whoever takes a number of the same series wait until this write is done, so that numbers come without gaps. */
export async function holdSeries(trx: Trx, { clusterId, unitId, type, year }: Series): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`document-number ${clusterId} ${unitId} ${type} ${year}`}, 0))`.execute(trx);
}

const inSeries = ({ clusterId, unitId, type, year }: Series) => sql<boolean>`cluster_id = ${clusterId} and unit_id is not distinct from ${unitId}::uuid and type = ${type} and year = ${year}`;

export async function listTaken(db: Db, series: Series): Promise<number[]> {
  const rows = await db.selectFrom('document_numbers').select('number').where(inSeries(series)).execute();
  return rows.map(({ number }) => number);
}

/** The issued number with the latest day of a series, to warn of a day that lies before it. */
export async function findLatest(db: Db, { clusterId, unitId, type, year }: Series): Promise<{ number: number; symbol: string; signedOn: string } | null> {
  const { rows } = await sql<{ number: number; symbol: string; signedOn: string }>`
    select n.number, n.symbol, d.signed_on::text as "signedOn" from document_numbers n join documents d on d.id = n.document_id
    where n.cluster_id = ${clusterId} and n.unit_id is not distinct from ${unitId}::uuid and n.type = ${type} and n.year = ${year} and n.state = 'issued'
    order by d.signed_on desc, n.number desc limit 1`.execute(db);
  return rows[0] ?? null;
}

type NewNumber = Series & { id: string; number: number; symbol: string; state: 'reserved' | 'issued'; documentId: string | null; summary: string | null; reason: string | null; personId: string | null; personName: string; at: Date };
const keyOf = (number: number, symbol: string, summary: string | null) => `${numberKey(numberText(number, symbol))} ${searchKey(summary ?? '')}`.trim();
export async function insertNumber(trx: Trx, given: NewNumber): Promise<void> {
  const { clusterId, unitId, documentId, personId, personName, at, ...row } = given;
  await trx.insertInto('document_numbers').values({ ...row, cluster_id: clusterId, unit_id: unitId, document_id: documentId, search_key: keyOf(row.number, row.symbol, row.summary), taken_by: personId, taken_by_name: personName, taken_at: at }).execute();
}

/** A number that was put aside goes to a paper; false when somebody was before. */
export async function giveReserved(trx: Trx, { id, number, symbol, version }: Pick<NumberLine, 'id' | 'number' | 'symbol' | 'version'>, { documentId, summary }: { documentId: string; summary: string }): Promise<boolean> {
  const given = await trx.updateTable('document_numbers').set({ state: 'issued', document_id: documentId, summary, search_key: keyOf(number, symbol, summary), version: version + 1 })
    .where('id', '=', id).where('version', '=', version).where('state', '=', 'reserved').executeTakeFirst();
  return given.numUpdatedRows === 1n;
}

/** The number stays taken and says why; false when somebody changed it since `version`. */
export async function voidNumberRow(trx: Trx, { id, version }: { id: string; version: number }, reason: string): Promise<boolean> {
  const changed = await trx.updateTable('document_numbers').set({ state: 'void', reason, version: version + 1 }).where('id', '=', id).where('version', '=', version).where('state', '<>', 'void').executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}

export type NumberLine = {
  id: string; clusterId: string; unitId: string | null; type: string; year: number; number: number; symbol: string; state: NumberState; summary: string | null; reason: string | null; takenByName: string; takenAt: Date; version: number;
  documentId: string | null; documentState: string | null; signedOn: string | null; scans: number;
};
const numbersWhere = async (db: Db, which: ReturnType<typeof sql>): Promise<NumberLine[]> => (await sql<NumberLine>`
  select n.id, n.cluster_id as "clusterId", n.unit_id as "unitId", n.type, n.year, n.number, n.symbol, n.state, n.summary, n.reason, n.taken_by_name as "takenByName", n.taken_at as "takenAt", n.version,
    n.document_id as "documentId", d.state as "documentState", d.signed_on::text as "signedOn", (select count(*)::int from document_scans s where s.document_id = n.document_id) as scans
  from document_numbers n left join documents d on d.id = n.document_id where ${which} order by n.type, n.number desc`.execute(db)).rows;

/** The register of an issuer in a calendar year: kind by kind, the newest number first. */
export const listNumbers = (db: Db, { clusterId, unitId, year }: Omit<Series, 'type'>) => numbersWhere(db, sql`n.cluster_id = ${clusterId} and n.unit_id is not distinct from ${unitId}::uuid and n.year = ${year}`);
export const findNumber = async (db: Db, id: string): Promise<NumberLine | null> => (await numbersWhere(db, sql`n.id = ${id}`))[0] ?? null;
export const findNumberOf = async (db: Db, documentId: string): Promise<NumberLine | null> => (await numbersWhere(db, sql`n.document_id = ${documentId}`))[0] ?? null;
