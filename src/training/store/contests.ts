import { sql } from 'kysely';
import type { Db, Trx } from '../../kit/server/command.ts';
import { findPlacedYear, type PlacedYear } from '../../movement/store/place.ts';
import type { ContestEntry, ContestKind } from '../rules/contests.ts';
import type { By } from './force.ts';

export type Entry = ContestEntry & { unitId: string };
/** `isBegun`: its first day has come, so that it counts and may have results. */
export type Contest = { id: string; unitId: string | null; kind: ContestKind; name: string; place: string; startsOn: string; endsOn: string; isBegun: boolean; version: number; entries: Entry[] };
type Filter = { yearId: string } | { contestId: string };
const list = async (db: Db, filter: Filter) => (await sql<Contest & { yearId: string }>`
  select c.id, c.emulation_year_id as "yearId", c.unit_id as "unitId", c.kind, c.name, c.place, c.starts_on as "startsOn", c.ends_on as "endsOn", c.starts_on <= business_today() as "isBegun", c.version,
    coalesce((select jsonb_agg(jsonb_build_object('unitId', e.unit_id, 'people', e.people, 'rank', e.rank, 'prize', e.prize) order by e.rank nulls last, e.unit_id) from contest_entries e where e.contest_id = c.id), '[]') as entries
  from contests c where ${'yearId' in filter ? sql`c.emulation_year_id = ${filter.yearId}` : sql`c.id = ${filter.contestId}`} order by c.starts_on, c.name`.execute(db)).rows;
/** Every contest of a year with the units that take part, the best first. */
export const listContests = async (db: Db, yearId: string): Promise<Contest[]> => (await list(db, { yearId })).map(({ yearId: _year, ...one }) => one);

export type ContestSubject = PlacedYear & { contestId: string; unitId: string | null };
/** Where a contest belongs. */
export async function findContest(db: Db, contestId: string): Promise<ContestSubject | null> {
  const found = await db.selectFrom('contests').select(['id as contestId', 'unit_id as unitId', 'emulation_year_id as yearId']).where('id', '=', contestId).executeTakeFirst();
  return found === undefined ? null : { ...(await findPlacedYear(db, found.yearId))!, ...found };
}
/** Holds a contest and answers it as it stands; null when it is gone, or of another year. */
export async function takeContest(trx: Trx, contestId: string, yearId: string): Promise<Contest | null> {
  await sql`select from contests where id = ${contestId} for update`.execute(trx);
  const [found] = await list(trx, { contestId });
  return found === undefined || found.yearId !== yearId ? null : found;
}
export const hasContestNamed = async (db: Db, { yearId, unitId, contestId, name }: { yearId: string; unitId: string | null; contestId: string | null; name: string }): Promise<boolean> =>
  (await db.selectFrom('contests').select('id').where('emulation_year_id', '=', yearId).where('unit_id', 'is not distinct from', unitId).where('name', '=', name).execute()).some(({ id }) => id !== contestId);

type Given = Pick<Contest, 'kind' | 'name' | 'place' | 'startsOn' | 'endsOn'> & { yearId: string; entries: readonly Entry[] };
const row = ({ kind, name, place, startsOn, endsOn }: Given, by: By) => ({ kind, name, place, starts_on: startsOn, ends_on: endsOn, noted_by_name: by.name, noted_at: by.at });
const addEntries = (trx: Trx, contestId: string, { yearId, entries }: Given) => trx.insertInto('contest_entries').values(entries.map(({ unitId, people, rank, prize }) => ({ contest_id: contestId, emulation_year_id: yearId, unit_id: unitId, people, rank, prize }))).execute();
export async function insertContest(trx: Trx, given: Given & { id: string; unitId: string | null }, by: By): Promise<void> {
  await trx.insertInto('contests').values({ id: given.id, emulation_year_id: given.yearId, unit_id: given.unitId, ...row(given, by) }).execute();
  await addEntries(trx, given.id, given);
}
/** A contest that is held is as given from now on, with those who take part. */
export async function updateContest(trx: Trx, { id, version, ...given }: Given & { id: string; version: number }, by: By): Promise<void> {
  await trx.deleteFrom('contest_entries').where('contest_id', '=', id).execute();
  await trx.updateTable('contests').set({ ...row(given, by), version: version + 1 }).where('id', '=', id).execute();
  await addEntries(trx, id, given);
}
export async function deleteContest(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('contest_entries').where('contest_id', '=', id).execute();
  await trx.deleteFrom('contests').where('id', '=', id).execute();
}
