import { sql } from 'kysely';
import { searchKey } from '../../kit/names.ts';
import type { Db, Trx } from '../../kit/server/command.ts';
import type { Signature } from '../document/tree.ts';
import type { StoredFigures } from '../rules/changes.ts';

export const isSampleYear = async (db: Db, yearId: string): Promise<boolean> =>
  (await db.selectFrom('emulation_years').select('is_demo').where('id', '=', yearId).executeTakeFirst())?.is_demo ?? false;

type NewDraft = {
  id: string; code: string; yearId: string; clusterId: string; unitId: string | null; paper: string; subjectId: string | null; type: string; title: string; summary: string; body: string; templateVersion: number;
  figures: StoredFigures; signatures: readonly Signature[]; recipients: readonly string[]; place: string; personId: string | null; personName: string; at: Date;
};
export async function insertDraft(trx: Trx, given: NewDraft): Promise<void> {
  const { id, code, unitId, paper, type, title, summary, body, place } = given;
  await trx.insertInto('documents').values({
    id, code, emulation_year_id: given.yearId, cluster_id: given.clusterId, unit_id: unitId, paper, subject_id: given.subjectId, type, title, summary, body, template_version: given.templateVersion, figures: JSON.stringify(given.figures),
    signatures: JSON.stringify(given.signatures), recipients: [...given.recipients], place, search_key: searchKey(`${title} ${summary}`), made_by: given.personId, made_by_name: given.personName, made_at: given.at,
  }).execute();
}

type Seen = { id: string; version: number };
export type DraftValues = { title: string; summary: string; body: string; signatures: readonly Signature[]; recipients: readonly string[]; place: string; figures: StoredFigures };
/** Writes the text of a draft that nobody changed since it was seen; false on a clash, or when it is no draft any more. */
export async function updateDraft(trx: Trx, { id, version }: Seen, { title, summary, body, signatures, recipients, place, figures }: DraftValues): Promise<boolean> {
  const changed = await trx.updateTable('documents')
    .set({ title, summary, body, place, recipients: [...recipients], signatures: JSON.stringify(signatures), figures: JSON.stringify(figures), search_key: searchKey(`${title} ${summary}`), version: version + 1 })
    .where('id', '=', id).where('version', '=', version).where('state', '=', 'draft').executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}

export async function updateFigures(trx: Trx, { id, version }: Seen, figures: StoredFigures): Promise<boolean> {
  const changed = await trx.updateTable('documents').set({ figures: JSON.stringify(figures), version: version + 1 }).where('id', '=', id).where('version', '=', version).where('state', '=', 'draft').executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}

export async function deleteDraft(trx: Trx, { id, version }: Seen): Promise<boolean> {
  return (await trx.deleteFrom('documents').where('id', '=', id).where('version', '=', version).where('state', '=', 'draft').executeTakeFirst()).numDeletedRows === 1n;
}

/** The last issued text of a kind from an earlier year of the same issuer: wording with its placeholders, to begin from. */
export async function findEarlierText(db: Db, { clusterId, unitId, paper, year }: { clusterId: string; unitId: string | null; paper: string; year: number }) {
  const { rows } = await sql<{ year: number; title: string; summary: string; body: string }>`
    select y.year, d.title, d.summary, d.body from documents d join emulation_years y on y.id = d.emulation_year_id
    where d.cluster_id = ${clusterId} and d.unit_id is not distinct from ${unitId}::uuid and d.paper = ${paper} and d.state = 'issued' and y.year < ${year}
    order by y.year desc, d.issued_at desc limit 1`.execute(db);
  return rows[0] ?? null;
}
