import type { Db, Trx } from '../../kit/server/command.ts';
import type { Answer } from '../rules/given.ts';
import type { FilePurpose } from '../rules/kinds.ts';
import type { By } from './activities.ts';

/** Confirms a draft, or with `by` null takes a confirmed activity back; false when somebody changed it since `version`. */
export async function setState(trx: Trx, id: string, version: number, by: By | null): Promise<boolean> {
  const row = by === null ? { state: 'draft', confirmed_by: null, confirmed_by_name: null, confirmed_at: null } : { state: 'confirmed', confirmed_by: by.personId, confirmed_by_name: by.name, confirmed_at: by.at };
  return (await trx.updateTable('activities').set({ ...row, version: version + 1 }).where('id', '=', id).where('version', '=', version).executeTakeFirst()).numUpdatedRows === 1n;
}

/** Notes what arrived; false when somebody changed the activity since `version`. */
export async function setDelivered(trx: Trx, id: string, version: number, lines: readonly { id: string; delivered: number; overReason: string | null }[]): Promise<boolean> {
  const held = await trx.updateTable('activities').set({ version: version + 1 }).where('id', '=', id).where('version', '=', version).executeTakeFirst();
  if (held.numUpdatedRows === 0n) return false;
  for (const line of lines) await trx.updateTable('activity_lines').set({ delivered: line.delivered, over_reason: line.overReason }).where('id', '=', line.id).where('activity_id', '=', id).execute();
  return true;
}

/** False when the share is another one by now. */
export async function setAnswer(trx: Trx, { activityId, unitId, amount }: { activityId: string; unitId: string; amount: number }, answer: Answer, note: string | null, by: By): Promise<boolean> {
  const row = { answer, answer_note: note, answered_by: by.personId, answered_by_name: by.name, answered_at: by.at };
  return (await trx.updateTable('activity_shares').set(row).where('activity_id', '=', activityId).where('unit_id', '=', unitId).where('amount', '=', amount).executeTakeFirst()).numUpdatedRows === 1n;
}

/** False when somebody changed or confirmed it since `version`. */
export const removeDraft = async (trx: Trx, id: string, version: number): Promise<boolean> =>
  (await trx.deleteFrom('activities').where('id', '=', id).where('version', '=', version).where('state', '=', 'draft').executeTakeFirst()).numDeletedRows === 1n;

export type ActivityFile = { id: string; purpose: FilePurpose; name: string; mediaType: string; size: number; at: Date };
/** As they were added. */
export async function listFiles(db: Db, activityId: string): Promise<ActivityFile[]> {
  const rows = await db.selectFrom('activity_files as f').innerJoin('paper_files as b', 'b.sha256', 'f.sha256').select(['f.id', 'f.purpose', 'f.file_name as name', 'b.media_type as mediaType', 'b.size', 'f.uploaded_at as at'])
    .where('f.activity_id', '=', activityId).orderBy('f.uploaded_at').orderBy('f.id').execute();
  return rows as ActivityFile[]; // the purpose is checked by the table
}
type NewFile = { id: string; yearId: string; activityId: string; purpose: FilePurpose; sha256: string; name: string; by: By };
/** The same bytes hang on an activity once. Answers the id of the file that is there. */
export async function addFile(trx: Trx, { id, yearId, activityId, purpose, sha256, name, by }: NewFile): Promise<string> {
  const row = await trx.insertInto('activity_files').values({ id, emulation_year_id: yearId, activity_id: activityId, purpose, sha256, file_name: name, uploaded_by: by.personId, uploaded_at: by.at })
    .onConflict((same) => same.columns(['activity_id', 'sha256']).doUpdateSet({ purpose })).returning('id').executeTakeFirstOrThrow();
  return row.id;
}
export const findFile = async (db: Db, id: string) => (await db.selectFrom('activity_files').select(['id', 'activity_id as activityId', 'sha256', 'file_name as name']).where('id', '=', id).executeTakeFirst()) ?? null;
export const removeFile = (trx: Trx, id: string) => trx.deleteFrom('activity_files').where('id', '=', id).execute();
