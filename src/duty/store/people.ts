import { sql } from 'kysely';
import { sortKey } from '../../kit/names.ts';
import type { Db, Trx } from '../../kit/server/command.ts';
import type { DutyRole, LeaveReason } from '../rules/kinds.ts';

export type By = { name: string; at: Date };
export type Leave = { id: string; startsOn: string; endsOn: string; reason: LeaveReason };
/** `from` and `until` are days on the list, `until` the last one. */
export type ListedPerson = { id: string; unitId: string; name: string; post: string | null; phone: string | null; roles: DutyRole[]; from: string; until: string | null; /** Who signs in as him. */ accountId: string | null; version: number; leaves: Leave[] };
type Filter = { unitId: string } | { personId: string };
/** Everybody who is or was on the duty list of a unit, by name, with his leave. */
export async function listPeople(db: Db, filter: Filter): Promise<ListedPerson[]> {
  const { rows } = await sql<ListedPerson>`
    select p.id, p.unit_id as "unitId", p.full_name as name, p.post, p.phone, p.roles, lower(p.valid)::text as "from", (upper(p.valid) - 1)::text as until, p.account_id as "accountId", p.version,
      coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'startsOn', l.starts_on, 'endsOn', l.ends_on, 'reason', l.reason) order by l.starts_on) from duty_leaves l where l.person_id = p.id), '[]') as leaves
    from duty_people p where ${'unitId' in filter ? sql`p.unit_id = ${filter.unitId}` : sql`p.id = ${filter.personId}`} order by p.sort_key, p.id`.execute(db);
  return rows;
}
export const findPerson = async (db: Db, personId: string) => (await listPeople(db, { personId }))[0] ?? null;

type PersonFigures = Pick<ListedPerson, 'name' | 'post' | 'phone' | 'roles' | 'from' | 'until' | 'accountId'>;
const rangeOf = ({ from, until }: Pick<ListedPerson, 'from' | 'until'>) => sql<string>`daterange(${from}::date, ${until}::date, '[]')`;
const personRow = (given: PersonFigures, by: By) => ({ full_name: given.name, sort_key: sortKey(given.name), post: given.post, phone: given.phone, roles: given.roles, account_id: given.accountId, valid: rangeOf(given), noted_by_name: by.name, noted_at: by.at });
/** False when the unit has him on its list. */
export const insertPerson = async (trx: Trx, { id, unitId, ...given }: PersonFigures & { id: string; unitId: string }, by: By): Promise<boolean> =>
  (await trx.insertInto('duty_people').values({ id, unit_id: unitId, ...personRow(given, by) }).onConflict((same) => same.columns(['unit_id', 'full_name', 'post']).doNothing()).executeTakeFirst()).numInsertedOrUpdatedRows === 1n;
/** False when other than `version` stands there by now. */
export const updatePerson = async (trx: Trx, { id, version, ...given }: PersonFigures & { id: string; version: number }, by: By): Promise<boolean> =>
  (await trx.updateTable('duty_people').set({ ...personRow(given, by), version: version + 1 }).where('id', '=', id).where('version', '=', version).executeTakeFirst()).numUpdatedRows === 1n;
export async function deletePerson(trx: Trx, id: string, version: number): Promise<boolean> {
  await trx.deleteFrom('duty_leaves').where('person_id', '=', id).execute();
  return (await trx.deleteFrom('duty_people').where('id', '=', id).where('version', '=', version).executeTakeFirst()).numDeletedRows === 1n;
}
export const hasShifts = async (db: Db, personId: string) => (await db.selectFrom('duty_assignments').select('shift_id').where('person_id', '=', personId).limit(1).executeTakeFirst()) !== undefined;

export const insertLeave = (trx: Trx, { id, personId, startsOn, endsOn, reason }: Omit<Leave, 'id'> & { id: string; personId: string }, by: By) =>
  trx.insertInto('duty_leaves').values({ id, person_id: personId, starts_on: startsOn, ends_on: endsOn, reason, noted_by_name: by.name, noted_at: by.at }).execute();
export const findLeave = async (db: Db, leaveId: string) => (await db.selectFrom('duty_leaves as l').innerJoin('duty_people as p', 'p.id', 'l.person_id').select(['l.id as leaveId', 'p.id as personId', 'p.unit_id as unitId']).where('l.id', '=', leaveId).executeTakeFirst()) ?? null;
export const deleteLeave = (trx: Trx, leaveId: string) => trx.deleteFrom('duty_leaves').where('id', '=', leaveId).execute();
/** The days on which somebody has a shift that touches some days, both counted. */
export async function dutyDaysIn(db: Db, personId: string, from: string, to: string): Promise<string[]> {
  const { rows } = await sql<{ day: string }>`
    select distinct s.on_day::text as day from duty_assignments a join duty_shifts s on s.id = a.shift_id
    where a.person_id = ${personId} and daterange(s.on_day, duty_last_day(s.ends_at), '[]') && daterange(${from}::date, ${to}::date, '[]') order by 1`.execute(db);
  return rows.map(({ day }) => day);
}

/** Who signs in for a unit, to be tied to people of its duty list. */
export const listAccounts = (db: Db, unitId: string) => db.selectFrom('people').select(['id', 'full_name as name']).where('unit_id', '=', unitId).where('user_id', 'is not', null).orderBy('sort_key').execute();
/** Which of the unit's list somebody is who signs in. */
export const findOwn = async (db: Db, unitId: string, accountId: string | null) => (accountId === null ? null : ((await db.selectFrom('duty_people').select('id').where('unit_id', '=', unitId).where('account_id', '=', accountId).executeTakeFirst())?.id ?? null));
