import { sql } from 'kysely';
import type { Db, Trx } from '../../kit/server/command.ts';

export type KeptFile = { sha256: string; mediaType: string; bytes: Buffer };

/** Keeps the bytes once, under their hash. */
export async function keepFile(trx: Trx, { sha256, mediaType, bytes }: KeptFile): Promise<void> {
  await sql`insert into paper_files (sha256, media_type, size, bytes) values (${sha256}, ${mediaType}, ${bytes.length}, ${bytes}) on conflict do nothing`.execute(trx);
}

export const loadFile = (db: Db, sha256: string): Promise<KeptFile> =>
  db.selectFrom('paper_files').select(['sha256', 'media_type as mediaType', 'bytes']).where('sha256', '=', sha256).executeTakeFirstOrThrow();
