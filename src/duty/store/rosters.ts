import { sql } from 'kysely';
import type { Db, Trx } from '../../kit/server/command.ts';
import type { UnitYear } from '../../movement/store/place.ts';
import type { DutyRole } from '../rules/kinds.ts';

export type Roster = { id: string; unitId: string; month: string; publishedAt: Date | null; publishedByName: string | null; version: number };
const rosterColumns = ['id', 'unit_id as unitId', 'month', 'published_at as publishedAt', 'published_by_name as publishedByName', 'version'] as const;
export const findRoster = async (db: Db, unitId: string, month: string): Promise<Roster | null> => (await db.selectFrom('duty_rosters').select(rosterColumns).where('unit_id', '=', unitId).where('month', '=', month).executeTakeFirst()) ?? null;
export const findRosterById = async (db: Db, id: string): Promise<Roster | null> => (await db.selectFrom('duty_rosters').select(rosterColumns).where('id', '=', id).executeTakeFirst()) ?? null;
/** Every roster of a year, of whichever unit. */
export const listRosters = (db: Db, yearId: string): Promise<Roster[]> => db.selectFrom('duty_rosters').select(rosterColumns).where('emulation_year_id', '=', yearId).orderBy('unit_id').orderBy('month').execute();
/** Holds the roster of a month, which is begun when there is none, and says whether it is the one that was seen. */
export async function takeRoster(trx: Trx, { unitId, yearId, month, version, id }: { unitId: string; yearId: string; month: string; version: number; id: string }): Promise<{ roster: Roster; isSeen: boolean }> {
  await trx.insertInto('duty_rosters').values({ id, emulation_year_id: yearId, unit_id: unitId, month }).onConflict((same) => same.columns(['unit_id', 'month']).doNothing()).execute();
  const roster = await trx.selectFrom('duty_rosters').select(rosterColumns).where('unit_id', '=', unitId).where('month', '=', month).forUpdate().executeTakeFirstOrThrow();
  return { roster, isSeen: version === 0 ? roster.id === id : roster.version === version };
}
export const turnRoster = (trx: Trx, { id, version }: Roster) => trx.updateTable('duty_rosters').set({ version: version + 1 }).where('id', '=', id).execute();
export const publish = (trx: Trx, id: string, by: { name: string; at: Date }) => trx.updateTable('duty_rosters').set({ published_at: by.at, published_by_name: by.name }).where('id', '=', id).execute();

/** `restsUntil`: when whoever stands it has rested, by the rule of that day. `personIds` by name. */
export type ShiftRow = { id: string; unitId: string; role: DutyRole; startsAt: Date; endsAt: Date; restsUntil: Date; onDay: string; month: string; required: number; personIds: string[] };
/** Of a year: one month of it, one unit in it; null: all. */
export type YearFilter = { yearId: string; month: string | null; inUnit: string | null };
type Filter = { unitId: string; from: Date; until: Date } | YearFilter | { shiftId: string };
/** Shifts that lie at least partly in a span, or all of a year or of a month of it; those on days on which the unit is no member of the cluster are none. In the order of time. */
export async function listShifts(db: Db, filter: Filter): Promise<ShiftRow[]> {
  const { rows } = await sql<ShiftRow>`
    select s.id, s.unit_id as "unitId", s.role, s.starts_at as "startsAt", s.ends_at as "endsAt", s.on_day::text as "onDay", s.month::text as month, s.required,
      s.ends_at + make_interval(hours => coalesce((select r.rest_hours from duty_rules r where (r.cluster_id = y.cluster_id or r.cluster_id is null) and r.valid @> s.on_day order by r.cluster_id nulls last limit 1), 0)) as "restsUntil",
      coalesce((select array_agg(a.person_id order by p.sort_key, p.id) from duty_assignments a join duty_people p on p.id = a.person_id where a.shift_id = s.id), '{}') as "personIds"
    from duty_shifts s join emulation_years y on y.id = s.emulation_year_id join memberships m on m.unit_id = s.unit_id and m.cluster_id = y.cluster_id and m.valid @> s.on_day
    where ${'yearId' in filter ? sql`s.emulation_year_id = ${filter.yearId} and (${filter.month}::date is null or s.month = ${filter.month}::date) and (${filter.inUnit}::uuid is null or s.unit_id = ${filter.inUnit}::uuid)` : 'shiftId' in filter ? sql`s.id = ${filter.shiftId}` : sql`s.unit_id = ${filter.unitId} and s.starts_at < ${filter.until} and s.ends_at > ${filter.from}`}
    order by s.starts_at, s.role, s.id`.execute(db);
  return rows;
}

export type NewShift = { id: string; role: DutyRole; startsAt: Date; endsAt: Date; required: number };
/** Lays shifts of a month; answers how many were new: one of the same role at the same moment stays as it is. */
export async function insertShifts(trx: Trx, { yearId, unitId }: Pick<UnitYear, 'yearId' | 'unitId'>, shifts: readonly NewShift[]): Promise<number> {
  const laid = await trx.insertInto('duty_shifts').values(shifts.map(({ id, role, startsAt, endsAt, required }) => ({ id, emulation_year_id: yearId, unit_id: unitId, role, starts_at: startsAt, ends_at: endsAt, required })))
    .onConflict((same) => same.columns(['unit_id', 'role', 'starts_at']).doNothing()).returning('id').execute();
  return laid.length;
}
export const updateShift = (trx: Trx, { id, startsAt, endsAt, required }: Omit<NewShift, 'role'>) => trx.updateTable('duty_shifts').set({ starts_at: startsAt, ends_at: endsAt, required }).where('id', '=', id).execute();
export const deleteShift = (trx: Trx, id: string) => trx.deleteFrom('duty_shifts').where('id', '=', id).execute();

type Place = { shiftId: string; personId: string };
const pairs = (places: readonly Place[]) => sql`select x.shift_id, x.person_id from jsonb_to_recordset(${JSON.stringify(places.map(({ shiftId, personId }) => ({ shift_id: shiftId, person_id: personId })))}::jsonb) as x (shift_id uuid, person_id uuid)`;
export const removePlaces = (trx: Trx, places: readonly Place[]) => sql`delete from duty_assignments a using (${pairs(places)}) x where a.shift_id = x.shift_id and a.person_id = x.person_id`.execute(trx);
/** Times and year come from the shift. */
export const addPlaces = (trx: Trx, places: readonly Place[]) => sql`insert into duty_assignments (shift_id, person_id) ${pairs(places)}`.execute(trx);

/** What the people of a unit stood before a moment, over all years: the day and the span of each shift. */
export async function listStood(db: Db, unitId: string, before: Date): Promise<{ personId: string; startsAt: Date; endsAt: Date }[]> {
  const { rows } = await sql<{ personId: string; startsAt: Date; endsAt: Date }>`
    select a.person_id as "personId", a.starts_at as "startsAt", a.ends_at as "endsAt" from duty_assignments a join duty_people p on p.id = a.person_id where p.unit_id = ${unitId} and a.starts_at < ${before} order by a.starts_at`.execute(db);
  return rows;
}
