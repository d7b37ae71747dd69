import { sql } from 'kysely';
import type { Db, Trx } from '../../kit/server/command.ts';
import type { PaperFormat } from '../document/forms.ts';
import type { Signature } from '../document/tree.ts';
import type { StoredFigures } from '../rules/changes.ts';
import { keepFile, type KeptFile } from './files.ts';

export type DocumentState = 'draft' | 'issued' | 'superseded' | 'void';

/** A paper with its year, its number, and what corrects it. */
export type PaperRow = {
  id: string; yearId: string; year: number; clusterId: string; blockId: string; unitId: string | null; unitName: string | null; paper: string; subjectId: string | null; type: string; title: string; summary: string; body: string; templateVersion: number;
  figures: StoredFigures; signatures: Signature[]; recipients: string[]; place: string; signedOn: string | null; state: DocumentState; code: string; supersedesId: string | null; correctedById: string | null; voidReason: string | null;
  issuedByName: string | null; issuedAt: Date | null; madeByName: string; madeAt: Date; version: number; number: number | null; symbol: string | null; formats: PaperFormat[]; scans: { id: string; name: string; byName: string; at: string }[];
};

const papersWhere = async (db: Db, which: ReturnType<typeof sql>): Promise<PaperRow[]> => (await sql<PaperRow>`
  select d.id, d.emulation_year_id as "yearId", y.year, d.cluster_id as "clusterId", c.block_id as "blockId", d.unit_id as "unitId",
    (select n.agency_name from unit_names n where n.unit_id = d.unit_id order by (n.valid @> business_today()) desc, lower(n.valid) desc limit 1) as "unitName",
    d.paper, d.subject_id as "subjectId", d.type, d.title, d.summary, d.body, d.template_version as "templateVersion", d.figures, d.signatures, d.recipients, d.place, d.signed_on::text as "signedOn", d.state, d.code, d.supersedes_id as "supersedesId",
    (select s.id from documents s where s.supersedes_id = d.id and s.state <> 'void') as "correctedById", d.void_reason as "voidReason", d.issued_by_name as "issuedByName", d.issued_at as "issuedAt", d.made_by_name as "madeByName", d.made_at as "madeAt", d.version,
    n.number, n.symbol, array(select f.format from document_files f where f.document_id = d.id order by array_position(array['pdf', 'docx', 'xlsx'], f.format)) as formats,
    coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'byName', s.attached_by_name, 'at', s.attached_at) order by s.attached_at) from document_scans s where s.document_id = d.id), '[]') as scans
  from documents d join emulation_years y on y.id = d.emulation_year_id join clusters c on c.id = d.cluster_id left join document_numbers n on n.document_id = d.id
  where ${which} order by coalesce(d.issued_at, d.made_at) desc, d.id desc`.execute(db)).rows;

export const findPaper = async (db: Db, by: { documentId: string } | { code: string }): Promise<PaperRow | null> => (await papersWhere(db, 'code' in by ? sql`d.code = ${by.code}` : sql`d.id = ${by.documentId}`))[0] ?? null;
/** The papers of a year, the latest first. */
export const listPapers = (db: Db, yearId: string): Promise<PaperRow[]> => papersWhere(db, sql`d.emulation_year_id = ${yearId}`);

type Seen = { id: string; version: number };
type Issue = { signedOn: string; signatures: readonly Signature[]; recipients: readonly string[]; personId: string | null; personName: string; at: Date };
/** Issues a draft that nobody changed since it was seen; false on a clash. From now on the table keeps it as it is. */
export async function markIssued(trx: Trx, { id, version }: Seen, given: Issue): Promise<boolean> {
  const changed = await trx.updateTable('documents').set({
    state: 'issued', signed_on: given.signedOn, signatures: JSON.stringify(given.signatures), recipients: [...given.recipients], issued_by: given.personId, issued_by_name: given.personName, issued_at: given.at, version: version + 1,
  }).where('id', '=', id).where('version', '=', version).where('state', '=', 'draft').executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}

/** What comes after issue: superseded by its correction, void with the reason, or in force again. False on a clash. */
export async function turnPaper(trx: Trx, { id, version }: Seen, end: { state: 'superseded' | 'issued' } | { state: 'void'; void_reason: string }): Promise<boolean> {
  const changed = await trx.updateTable('documents').set({ ...end, version: version + 1 }).where('id', '=', id).where('version', '=', version).executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}

/** Keeps one form of a paper as it was issued. */
export async function keepForm(trx: Trx, documentId: string, format: PaperFormat, file: KeptFile): Promise<void> {
  await keepFile(trx, file);
  await trx.insertInto('document_files').values({ document_id: documentId, format, sha256: file.sha256 }).execute();
}

export const findForm = async (db: Db, documentId: string, format: PaperFormat): Promise<string | null> =>
  (await db.selectFrom('document_files').select('sha256').where('document_id', '=', documentId).where('format', '=', format).executeTakeFirst())?.sha256 ?? null;

type By = { personId: string | null; personName: string; at: Date };
/** A new draft that is to take the place of an issued paper, with its words and figures. */
export async function insertCorrection(trx: Trx, old: PaperRow, { id, code }: { id: string; code: string }, { personId, personName, at }: By): Promise<void> {
  await trx.insertInto('documents').values({
    id, code, emulation_year_id: old.yearId, cluster_id: old.clusterId, unit_id: old.unitId, paper: old.paper, subject_id: old.subjectId, type: old.type, title: old.title, summary: old.summary, body: old.body, template_version: old.templateVersion,
    figures: JSON.stringify(old.figures), signatures: JSON.stringify(old.signatures), recipients: old.recipients, place: old.place, search_key: sql<string>`(select search_key from documents where id = ${old.id})`, supersedes_id: old.id, made_by: personId, made_by_name: personName, made_at: at,
  }).execute();
}

/** Hangs a scan on its paper; false when it hangs there already. */
export async function insertScan(trx: Trx, documentId: string, id: string, file: KeptFile & { name: string }, { personId, personName, at }: By): Promise<boolean> {
  await keepFile(trx, file);
  const { numInsertedOrUpdatedRows } = await trx.insertInto('document_scans').values({ id, document_id: documentId, sha256: file.sha256, name: file.name, attached_by: personId, attached_by_name: personName, attached_at: at })
    .onConflict((same) => same.columns(['document_id', 'sha256']).doNothing()).executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

export const findScan = async (db: Db, scanId: string) =>
  (await db.selectFrom('document_scans').select(['id', 'document_id as documentId', 'sha256', 'name']).where('id', '=', scanId).executeTakeFirst()) ?? null;
