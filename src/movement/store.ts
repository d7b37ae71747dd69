import type { Db, Trx } from '../kit/server/command.ts';

export async function findYear(db: Db, yearId: string) {
  const year = await db.selectFrom('emulation_years as y').innerJoin('clusters as c', 'c.id', 'y.cluster_id')
    .select(['y.id', 'y.cluster_id as clusterId', 'c.block_id as blockId', 'c.name as clusterName', 'y.year', 'y.starts_on as startsOn', 'y.ends_on as endsOn', 'y.theme', 'y.slogan',
      'y.conference_on as conferenceOn', 'y.conference_place as conferencePlace', 'y.is_demo as isDemo', 'y.sealed_at as sealedAt'])
    .where('y.id', '=', yearId).executeTakeFirst();
  if (year === undefined) return null;
  const stages = await db.selectFrom('stages')
    .select(['id', 'position', 'kind', 'name', 'starts_on as startsOn', 'due_at as dueAt', 'status', 'opened_at as openedAt', 'closed_at as closedAt'])
    .where('emulation_year_id', '=', yearId).orderBy('position').execute();
  return { ...year, stages };
}
export type Year = NonNullable<Awaited<ReturnType<typeof findYear>>>;

type Move = { yearId: string; fromId: string; toId: string; kind: 'forward' | 'reopen'; reason: string | null; personId: string | null; at: Date; id: string };

/** Closes one stage and opens another; false when the first was no longer open. */
export async function moveStage(trx: Trx, { yearId, fromId, toId, kind, reason, personId, at, id }: Move): Promise<boolean> {
  const closed = await trx.updateTable('stages').set(kind === 'forward' ? { status: 'done', closed_at: at } : { status: 'waiting', opened_at: null })
    .where('id', '=', fromId).where('status', '=', 'open').executeTakeFirst();
  if (closed.numUpdatedRows === 0n) return false;
  await trx.updateTable('stages').set({ status: 'open', opened_at: at, closed_at: null }).where('id', '=', toId).execute();
  await trx.insertInto('stage_moves').values({ id, emulation_year_id: yearId, from_stage_id: fromId, to_stage_id: toId, kind, reason, moved_by: personId, moved_at: at }).execute();
  return true;
}

export async function sealYear(trx: Trx, yearId: string, personId: string | null, at: Date, id: string): Promise<void> {
  await trx.updateTable('stages').set({ status: 'done', closed_at: at }).where('emulation_year_id', '=', yearId).where('status', '=', 'open').execute();
  await trx.insertInto('stage_moves').values({ id, emulation_year_id: yearId, kind: 'seal', moved_by: personId, moved_at: at }).execute();
  await trx.updateTable('emulation_years').set({ sealed_at: at }).where('id', '=', yearId).execute();
}

export const listYears = (db: Db) =>
  db.selectFrom('emulation_years as y').innerJoin('clusters as c', 'c.id', 'y.cluster_id')
    .leftJoin('stages as s', (join) => join.onRef('s.emulation_year_id', '=', 'y.id').on('s.status', '=', 'open'))
    .select(['y.id', 'y.year', 'c.number as clusterNumber', 'c.name as clusterName', 's.name as stageName', 's.kind as stageKind', 'y.is_demo as isDemo'])
    .orderBy('y.year', 'desc').orderBy('c.number').execute();
