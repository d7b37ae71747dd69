import type { Db, Trx } from '../../kit/server/command.ts';
import type { Wording } from '../offers/papers.ts';

/** A wording as a cluster keeps it; version 0 is the text that comes with the product and has nobody's name. */
export type WordingVersion = Wording & { version: number; note: string | null; byName: string | null; at: Date | null };

/** The wordings of a kind that a cluster wrote, the newest first. */
export const listWordings = (db: Db, clusterId: string, paper: string): Promise<WordingVersion[]> =>
  db.selectFrom('paper_templates').select(['version', 'title', 'summary', 'body', 'note', 'made_by_name as byName', 'made_at as at']).where('cluster_id', '=', clusterId).where('paper', '=', paper).orderBy('version', 'desc').execute();

/** How many versions of each kind a cluster wrote, and the last. */
export const listLatest = (db: Db, clusterId: string) =>
  db.selectFrom('paper_templates').distinctOn('paper').select(['paper', 'version', 'made_by_name as byName', 'made_at as at']).where('cluster_id', '=', clusterId).orderBy('paper').orderBy('version', 'desc').execute();

/** The wording in force: the cluster's last, else the one of the product. */
export async function wordingInForce(db: Db, clusterId: string, kind: { id: string; wording: Wording }): Promise<Wording & { version: number }> {
  const [own] = await listWordings(db, clusterId, kind.id);
  return own ?? { ...kind.wording, version: 0 };
}

type NewVersion = Wording & { id: string; clusterId: string; paper: string; version: number; note: string | null; personId: string | null; personName: string; at: Date };
/** False when somebody wrote this version meanwhile. */
export async function insertWording(trx: Trx, { id, clusterId, paper, version, title, summary, body, note, personId, personName, at }: NewVersion): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx.insertInto('paper_templates').values({ id, cluster_id: clusterId, paper, version, title, summary, body, note, made_by: personId, made_by_name: personName, made_at: at })
    .onConflict((same) => same.columns(['cluster_id', 'paper', 'version']).doNothing()).executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}
