import { sql } from 'kysely';
import type { Db, Trx } from '../../kit/server/command.ts';
import type { FileType } from '../../kit/file-type.ts';

/** `alsoAt` names the other criteria and units that hand in the same bytes. */
export type EvidenceItem = { id: string; criterionId: string; fileName: string; mediaType: FileType; size: number; uploadedAt: Date; byName: string | null; alsoAt: { unit: string; code: string }[] };

/** The evidence of a sheet, the oldest first; reuse in other units is told only where `everywhere` is true. */
export async function listEvidence(db: Db, sheetId: string, { everywhere }: { everywhere: boolean }): Promise<EvidenceItem[]> {
  const { rows } = await sql<EvidenceItem>`
    select e.id, e.criterion_id as "criterionId", e.file_name as "fileName", b.media_type as "mediaType", b.size, e.uploaded_at as "uploadedAt", p.full_name as "byName",
      coalesce((select json_agg(json_build_object('unit', n.short_name, 'code', c.code) order by n.short_name, c.position)
        from evidence_items o join criteria c on c.id = o.criterion_id join score_sheets s on s.id = o.sheet_id join unit_names n on n.unit_id = s.unit_id and upper_inf(n.valid)
        where o.sha256 = e.sha256 and o.id <> e.id and (${everywhere} or o.sheet_id = e.sheet_id)), '[]') as "alsoAt"
    from evidence_items e join evidence_blobs b on b.sha256 = e.sha256 left join people p on p.id = e.uploaded_by
    where e.sheet_id = ${sheetId} order by e.uploaded_at, e.id`.execute(db);
  return rows;
}

type NewItem = { id: string; yearId: string; sheetId: string; criterionId: string; fileName: string; personId: string | null; at: Date };
type Blob = { sha256: string; mediaType: FileType; bytes: Buffer };

/** Keeps the bytes once under their hash and hangs them on the criterion; false when they hang there already. */
export async function addEvidence(trx: Trx, item: NewItem, { sha256, mediaType, bytes }: Blob): Promise<boolean> {
  await sql`insert into evidence_blobs (sha256, media_type, size, bytes) values (${sha256}, ${mediaType}, ${bytes.length}, ${bytes}) on conflict do nothing`.execute(trx);
  const { numAffectedRows } = await sql`
    insert into evidence_items (id, emulation_year_id, sheet_id, criterion_id, sha256, file_name, uploaded_by, uploaded_at)
    values (${item.id}, ${item.yearId}, ${item.sheetId}, ${item.criterionId}, ${sha256}, ${item.fileName}, ${item.personId}, ${item.at})
    on conflict (sheet_id, criterion_id, sha256) do nothing`.execute(trx);
  return numAffectedRows === 1n;
}

/** How many files a sheet has at each of its criteria. */
export async function countEvidence(db: Db, sheetId: string): Promise<Map<string, number>> {
  const rows = await db.selectFrom('evidence_items').select((e) => ['criterion_id as id', e.fn.countAll<number>().as('n')]).where('sheet_id', '=', sheetId).groupBy('criterion_id').execute();
  return new Map(rows.map(({ id, n }) => [id, n]));
}

export const removeEvidence = (trx: Trx, id: string) => trx.deleteFrom('evidence_items').where('id', '=', id).execute();

export const findEvidence = async (db: Db, id: string) =>
  (await db.selectFrom('evidence_items').select(['id', 'sheet_id as sheetId', 'criterion_id as criterionId', 'sha256', 'file_name as fileName']).where('id', '=', id).executeTakeFirst()) ?? null;

export async function loadBlob(db: Db, sha256: string): Promise<{ mediaType: string; bytes: Buffer }> {
  return db.selectFrom('evidence_blobs').select(['media_type as mediaType', 'bytes']).where('sha256', '=', sha256).executeTakeFirstOrThrow();
}
