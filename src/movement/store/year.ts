import type { Db, Trx } from '../../kit/server/command.ts';

export async function findYear(db: Db, yearId: string) {
  const year = await db.selectFrom('emulation_years as y').innerJoin('clusters as c', 'c.id', 'y.cluster_id')
    .select(['y.id', 'y.cluster_id as clusterId', 'c.block_id as blockId', 'c.name as clusterName', 'y.year', 'y.starts_on as startsOn', 'y.ends_on as endsOn', 'y.theme', 'y.slogan',
      'y.conference_on as conferenceOn', 'y.conference_place as conferencePlace', 'y.is_demo as isDemo', 'y.sealed_at as sealedAt'])
    .where('y.id', '=', yearId).executeTakeFirst();
  if (year === undefined) return null;
  const stages = await db.selectFrom('stages')
    .select(['id', 'position', 'kind', 'name', 'starts_on as startsOn', 'due_at as dueAt', 'status', 'opened_at as openedAt', 'closed_at as closedAt', 'version'])
    .where('emulation_year_id', '=', yearId).orderBy('position').execute();
  return { ...year, stages };
}
export type Year = NonNullable<Awaited<ReturnType<typeof findYear>>>;

/** Where a year belongs and the days it runs over, without its stages. */
export const findYearPlace = async (db: Db, yearId: string) =>
  (await db.selectFrom('emulation_years as y').innerJoin('clusters as c', 'c.id', 'y.cluster_id').select(['y.id', 'y.year', 'y.cluster_id as clusterId', 'c.block_id as blockId', 'y.starts_on as startsOn', 'y.ends_on as endsOn', 'y.is_demo as isDemo']).where('y.id', '=', yearId).executeTakeFirst()) ?? null;

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

/** The moves of a year, the latest first. */
export const listMoves = (db: Db, yearId: string) =>
  db.selectFrom('stage_moves as m').leftJoin('stages as f', 'f.id', 'm.from_stage_id').leftJoin('stages as t', 't.id', 'm.to_stage_id').leftJoin('people as p', 'p.id', 'm.moved_by')
    .select(['m.id', 'm.kind', 'm.reason', 'm.moved_at as at', 'f.name as fromName', 't.name as toName', 'p.full_name as byName'])
    .where('m.emulation_year_id', '=', yearId).orderBy('m.moved_at', 'desc').execute();

/** False when somebody changed the stage since `version`. */
export async function setStageDates(trx: Trx, yearId: string, { id, version, startsOn, dueAt }: { id: string; version: number; startsOn: string; dueAt: string }): Promise<boolean> {
  const changed = await trx.updateTable('stages').set({ starts_on: startsOn, due_at: dueAt, version: version + 1 })
    .where('id', '=', id).where('emulation_year_id', '=', yearId).where('version', '=', version).executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}

type NewYear = { id: string; clusterId: string; year: number; theme: string; slogan: string; openedAt: Date; stages: { id: string; position: number; kind: string; name: string; startsOn: string; dueAt: string }[] };
export async function insertYear(trx: Trx, { id, clusterId, year, theme, slogan, openedAt, stages }: NewYear): Promise<void> {
  await trx.insertInto('emulation_years').values({ id, cluster_id: clusterId, year, starts_on: `${year}-01-01`, ends_on: `${year}-12-31`, theme, slogan }).execute();
  await trx.insertInto('stages').values(stages.map(({ startsOn, dueAt, ...stage }, n) => ({ ...stage, emulation_year_id: id, starts_on: startsOn, due_at: dueAt, status: n === 0 ? 'open' : 'waiting', opened_at: n === 0 ? openedAt : null }))).execute();
}
