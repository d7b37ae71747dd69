import type { Db, Trx } from '../../kit/server/command.ts';

export type ProofFile = { id: string; name: string; size: number };
/** The files that hang on a task of a unit now, the oldest first. */
export const listFiles = (db: Db, assignmentId: string): Promise<ProofFile[]> =>
  db.selectFrom('task_files as f').innerJoin('paper_files as b', 'b.sha256', 'f.sha256').select(['f.id', 'f.file_name as name', 'b.size'])
    .where('f.assignment_id', '=', assignmentId).where('f.removed_at', 'is', null).orderBy('f.uploaded_at').orderBy('f.id').execute();

type NewFile = { id: string; yearId: string; assignmentId: string; sha256: string; name: string; personId: string | null; at: Date };
/** Hangs a file on a task; the same bytes hang there once, and come back when they were taken off. Answers its id. */
export async function addFile(trx: Trx, { id, yearId, assignmentId, sha256, name, personId, at }: NewFile): Promise<string> {
  const row = await trx.insertInto('task_files').values({ id, emulation_year_id: yearId, assignment_id: assignmentId, sha256, file_name: name, uploaded_by: personId, uploaded_at: at })
    .onConflict((same) => same.columns(['assignment_id', 'sha256']).doUpdateSet({ removed_at: null })).returning('id').executeTakeFirstOrThrow();
  return row.id;
}
export const removeFile = (trx: Trx, id: string, at: Date) => trx.updateTable('task_files').set({ removed_at: at }).where('id', '=', id).execute();

export const findFile = async (db: Db, id: string) =>
  (await db.selectFrom('task_files').select(['id', 'sha256', 'file_name as name', 'assignment_id as assignmentId']).where('id', '=', id).executeTakeFirst()) ?? null;
