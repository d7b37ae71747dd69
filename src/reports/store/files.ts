import type { Db, Trx } from '../../kit/server/command.ts';

export type ReportFile = { id: string; name: string; mediaType: string; size: number };
/** The files that hang on a report now, the oldest first. */
export const listFiles = (db: Db, reportId: string): Promise<ReportFile[]> =>
  db.selectFrom('report_files as f').innerJoin('paper_files as b', 'b.sha256', 'f.sha256').select(['f.id', 'f.file_name as name', 'b.media_type as mediaType', 'b.size'])
    .where('f.report_id', '=', reportId).where('f.removed_at', 'is', null).orderBy('f.uploaded_at').orderBy('f.id').execute();

type NewFile = { id: string; yearId: string; reportId: string; sha256: string; name: string; personId: string | null; at: Date };
/** Hangs a file on a report; the same bytes hang there once, and come back when they were taken off. Answers its id. */
export async function addFile(trx: Trx, { id, yearId, reportId, sha256, name, personId, at }: NewFile): Promise<string> {
  const row = await trx.insertInto('report_files').values({ id, emulation_year_id: yearId, report_id: reportId, sha256, file_name: name, uploaded_by: personId, uploaded_at: at })
    .onConflict((same) => same.columns(['report_id', 'sha256']).doUpdateSet({ removed_at: null })).returning('id').executeTakeFirstOrThrow();
  return row.id;
}
export const removeFile = (trx: Trx, id: string, at: Date) => trx.updateTable('report_files').set({ removed_at: at }).where('id', '=', id).execute();

export const findFile = async (db: Db, id: string) =>
  (await db.selectFrom('report_files as f').innerJoin('situation_reports as r', 'r.id', 'f.report_id').select(['f.id', 'f.sha256', 'f.file_name as name', 'f.removed_at as removedAt', 'r.period_id as periodId', 'r.unit_id as unitId']).where('f.id', '=', id).executeTakeFirst()) ?? null;
