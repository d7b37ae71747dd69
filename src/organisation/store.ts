import { sql } from 'kysely';
import type { Appointment, Lead } from '../kit/server/actor.ts';
import { searchKey, sortKey } from '../kit/names.ts';
import type { Db, Trx } from '../kit/server/command.ts';

export type Member = { unitId: string; position: number; kind: string; agencyName: string; shortName: string; abbreviation: string; leads: 'leader' | 'deputy' | null };

/** What a signed-in user may do today: appointments in force, and the leadership terms that his units hold. */
export async function loadActorPart(db: Db, userId: string): Promise<{ personId: string | null; appointments: Appointment[]; leads: Lead[] }> {
  const { rows } = await sql<{ personId: string; appointments: Appointment[]; leads: Lead[] }>`
    select p.id as "personId",
      coalesce((select jsonb_agg(jsonb_build_object('role', a.role, 'unitId', a.unit_id, 'clusterId', a.cluster_id, 'blockId', a.block_id))
        from appointments a where a.person_id = p.id and a.valid @> business_today()), '[]') as appointments,
      coalesce((select jsonb_agg(distinct jsonb_build_object('clusterId', t.cluster_id, 'unitId', t.unit_id, 'role', t.role))
        from leadership_terms t join appointments a on a.unit_id = t.unit_id and a.role in ('cluster-secretary', 'unit-head') and a.valid @> business_today()
        where a.person_id = p.id and t.valid @> business_today()), '[]') as leads
    from people p where p.user_id = ${userId}`.execute(db);
  return rows[0] ?? { personId: null, appointments: [], leads: [] };
}

/** The members of a cluster on a day (YYYY-MM-DD), in the order of its list, under the names of that day. */
export async function listMembers(db: Db, clusterId: string, day: string): Promise<Member[]> {
  const { rows } = await sql<Member>`
    select m.unit_id as "unitId", m.position, u.kind, n.agency_name as "agencyName", n.short_name as "shortName", n.abbreviation, t.role as leads
    from memberships m
      join units u on u.id = m.unit_id
      join unit_names n on n.unit_id = m.unit_id and n.valid @> ${day}::date
      left join leadership_terms t on t.unit_id = m.unit_id and t.cluster_id = m.cluster_id and t.valid @> ${day}::date
    where m.cluster_id = ${clusterId} and m.valid @> ${day}::date
    order by m.position`.execute(db);
  return rows;
}

/** The whole history of a unit: its names in order and what happened to it. */
export async function loadUnitHistory(db: Db, unitId: string) {
  const names = await sql<{ agencyName: string; shortName: string; from: string; to: string | null; decisionRef: string | null }>`
    select agency_name as "agencyName", short_name as "shortName", lower(valid)::text as "from", upper(valid)::text as "to", decision_ref as "decisionRef"
    from unit_names where unit_id = ${unitId} order by lower(valid)`.execute(db);
  if (names.rows.length === 0) return null;
  const changes = await db.selectFrom('unit_changes').select(['kind', 'effective_on as effectiveOn', 'decision_ref as decisionRef', 'to_unit_id as toUnitId', 'from_unit_id as fromUnitId'])
    .where((e) => e.or([e('from_unit_id', '=', unitId), e('to_unit_id', '=', unitId)])).orderBy('effective_on').execute();
  return { unitId, names: names.rows, changes };
}

export const findCluster = async (db: Db, clusterId: string) =>
  (await db.selectFrom('clusters').select(['id', 'block_id as blockId', 'number', 'name']).where('id', '=', clusterId).executeTakeFirst()) ?? null;

/** The block of the cluster that a unit belongs to on a day; null when it belongs to none. */
export async function findUnitPlace(db: Db, unitId: string, day: string): Promise<{ unitId: string; clusterId: string; blockId: string } | null> {
  const { rows } = await sql<{ unitId: string; clusterId: string; blockId: string }>`
    select m.unit_id as "unitId", c.id as "clusterId", c.block_id as "blockId" from memberships m join clusters c on c.id = m.cluster_id
    where m.unit_id = ${unitId} and m.valid @> ${day}::date`.execute(db);
  return rows[0] ?? null;
}

export type Issuer = { superior: string; block: string; cluster: string; symbol: string; place: string };

/** What the head of a cluster's paper says: who is above it, what it is called, its symbol, and the place of the unit that leads on a day. */
export async function loadIssuer(db: Db, clusterId: string, day: string): Promise<Issuer> {
  const { rows } = await sql<Issuer>`
    select b.superior_name as superior, b.name as block, c.name as cluster, c.paper_symbol as symbol,
      coalesce((select u.place_name from leadership_terms t join units u on u.id = t.unit_id where t.cluster_id = c.id and t.role = 'leader' and t.valid @> ${day}::date), b.province_name) as place
    from clusters c join blocks b on b.id = c.block_id where c.id = ${clusterId}`.execute(db);
  return rows[0]!;
}

/** Who keeps the papers of the leading unit on that day, whom other units turn to; null when nobody is appointed. */
export async function findClusterContact(db: Db, clusterId: string, day: string): Promise<{ name: string; rank: string | null; post: string | null } | null> {
  const { rows } = await sql<{ name: string; rank: string | null; post: string | null }>`
    select p.full_name as name, p.military_rank as rank, coalesce(p.board_post, p.agency_post) as post
    from appointments a join people p on p.id = a.person_id join leadership_terms t on t.unit_id = a.unit_id and t.role = 'leader' and t.valid @> ${day}::date
    where t.cluster_id = ${clusterId} and a.role = 'cluster-secretary' and a.valid @> ${day}::date order by p.post_rank, p.sort_key limit 1`.execute(db);
  return rows[0] ?? null;
}

export const listClusters = (db: Db) =>
  db.selectFrom('clusters as c').innerJoin('blocks as b', 'b.id', 'c.block_id')
    .select(['c.id', 'c.number', 'c.name', 'c.paper_symbol as symbol', 'b.id as blockId', 'b.name as blockName', 'b.superior_name as superiorName']).orderBy('b.name').orderBy('c.number').execute();

type NewUnit = { unitId: string; kind: string; agencyName: string; shortName: string; placeName: string; clusterId: string; position: number; from: string; decisionRef: string | null };
/** A unit that exists from a day on, under its first name, as a member of a cluster. */
export async function insertUnit(trx: Trx, unit: NewUnit, newId: () => string): Promise<void> {
  const { unitId, agencyName, shortName, from } = unit;
  await trx.insertInto('units').values({ id: unitId, kind: unit.kind, place_name: unit.placeName, founded_on: from }).execute();
  await trx.insertInto('unit_names').values({ id: newId(), unit_id: unitId, agency_name: agencyName, short_name: shortName, abbreviation: shortName.slice(0, 30), search_key: searchKey(`${agencyName} ${shortName}`), valid: `[${from},)`, decision_ref: unit.decisionRef }).execute();
  await trx.insertInto('memberships').values({ id: newId(), unit_id: unitId, cluster_id: unit.clusterId, position: unit.position, valid: `[${from},)` }).execute();
}

/** From `on` the unit is no more: its name, its membership and its terms end the day before. */
export async function endUnit(trx: Trx, unitId: string, on: string): Promise<void> {
  await trx.updateTable('units').set({ dissolved_on: on }).where('id', '=', unitId).execute();
  for (const table of ['unit_names', 'memberships', 'leadership_terms'] as const)
    await sql`update ${sql.table(table)} set valid = daterange(lower(valid), ${on}::date) where unit_id = ${unitId} and valid @> ${on}::date and lower(valid) < ${on}::date`.execute(trx);
}

export type PersonLine = { id: string; fullName: string; unitId: string | null; unitName: string | null; agencyPost: string | null; boardPost: string | null; militaryRank: string | null; phone: string | null; postRank: number; userId: string | null; username: string | null; version: number; appointments: { id: string; role: string; place: string | null; from: string }[] };
/** People with their appointments in force, in the order of official lists: by unit as in the cluster's list, by post, then by name. */
export async function listPeople(db: Db): Promise<PersonLine[]> {
  const { rows } = await sql<PersonLine>`
    select p.id, p.full_name as "fullName", p.unit_id as "unitId", n.short_name as "unitName", p.agency_post as "agencyPost", p.board_post as "boardPost", p.military_rank as "militaryRank", p.phone, p.post_rank as "postRank",
      p.user_id as "userId", u.username, p.version,
      coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'role', a.role, 'from', lower(a.valid),
        'place', coalesce((select x.short_name from unit_names x where x.unit_id = a.unit_id and x.valid @> business_today()), (select c.name from clusters c where c.id = a.cluster_id), (select b.name from blocks b where b.id = a.block_id))) order by a.role)
        from appointments a where a.person_id = p.id and a.valid @> business_today()), '[]') as appointments
    from people p left join users u on u.id = p.user_id left join unit_names n on n.unit_id = p.unit_id and n.valid @> business_today()
      left join memberships m on m.unit_id = p.unit_id and m.valid @> business_today()
    order by m.position nulls last, p.post_rank, p.sort_key`.execute(db);
  return rows;
}

type PersonValues = { userId: string | null; fullName: string; unitId: string | null; agencyPost: string | null; boardPost: string | null; militaryRank: string | null; phone: string | null; postRank: number };
const personRow = (given: PersonValues) => ({
  user_id: given.userId, full_name: given.fullName, sort_key: sortKey(given.fullName), search_key: searchKey(given.fullName), unit_id: given.unitId, agency_post: given.agencyPost, board_post: given.boardPost, military_rank: given.militaryRank, phone: given.phone, post_rank: given.postRank,
});
export const insertPerson = (trx: Trx, id: string, given: PersonValues) => trx.insertInto('people').values({ id, ...personRow(given) }).execute();
/** False when somebody changed the person since `version`. */
export const updatePerson = async (trx: Trx, id: string, version: number, given: PersonValues): Promise<boolean> =>
  (await trx.updateTable('people').set({ ...personRow(given), version: version + 1 }).where('id', '=', id).where('version', '=', version).executeTakeFirst()).numUpdatedRows === 1n;

export type Membership = { unitId: string; position: number; agencyName: string; shortName: string; from: string; /** The first day on which it is no member; null while it is. */ until: string | null };
/** Every membership of a cluster that touches a span of days (both counted), in the order of its list, under the last name that the unit had by the end of it. */
export async function listMembershipsIn(db: Db, clusterId: string, from: string, to: string): Promise<Membership[]> {
  const { rows } = await sql<Membership>`
    select m.unit_id as "unitId", m.position, n.agency_name as "agencyName", n.short_name as "shortName", lower(m.valid)::text as "from", upper(m.valid)::text as "until"
    from memberships m cross join lateral (select agency_name, short_name from unit_names x where x.unit_id = m.unit_id and lower(x.valid) <= ${to}::date order by lower(x.valid) desc limit 1) n
    where m.cluster_id = ${clusterId} and m.valid && daterange(${from}::date, ${to}::date, '[]') order by m.position, lower(m.valid)`.execute(db);
  return rows;
}

export type CalendarDay = { day: string; kind: 'holiday' | 'worked'; name: string; legalBasis: string; version: number };
export type Tet = { year: number; firstOn: string; source: string; version: number };
/** Holidays, days worked in exchange, and the first days of Tết, of the years given (both counted). */
export async function listCalendar(db: Db, fromYear: number, toYear: number): Promise<{ days: CalendarDay[]; tet: Tet[] }> {
  const [days, tet] = await Promise.all([
    db.selectFrom('calendar_days').select(['day', 'kind', 'name', 'legal_basis as legalBasis', 'version']).where('day', '>=', `${fromYear}-01-01`).where('day', '<=', `${toYear}-12-31`).orderBy('day').execute(),
    db.selectFrom('lunar_new_years').select(['year', 'first_on as firstOn', 'source', 'version']).where('year', '>=', fromYear).where('year', '<=', toYear).orderBy('year').execute(),
  ]);
  return { days: days as CalendarDay[], tet }; // kind is checked by the table
}
/** False when somebody changed the day since `version`, 0 for none yet. */
export async function saveCalendarDay(trx: Trx, { day, version, kind, name, legalBasis }: CalendarDay): Promise<boolean> {
  const row = { kind, name, legal_basis: legalBasis };
  if (version === 0) return (await trx.insertInto('calendar_days').values({ day, ...row }).onConflict((same) => same.doNothing()).executeTakeFirst()).numInsertedOrUpdatedRows === 1n;
  return (await trx.updateTable('calendar_days').set({ ...row, version: version + 1 }).where('day', '=', day).where('version', '=', version).executeTakeFirst()).numUpdatedRows === 1n;
}
export const removeCalendarDay = async (trx: Trx, day: string, version: number): Promise<boolean> =>
  (await trx.deleteFrom('calendar_days').where('day', '=', day).where('version', '=', version).executeTakeFirst()).numDeletedRows === 1n;
/** False when somebody changed it since `version`, 0 for none yet. */
export async function saveTet(trx: Trx, { year, firstOn, source, version }: Tet): Promise<boolean> {
  if (version === 0) return (await trx.insertInto('lunar_new_years').values({ year, first_on: firstOn, source }).onConflict((same) => same.doNothing()).executeTakeFirst()).numInsertedOrUpdatedRows === 1n;
  return (await trx.updateTable('lunar_new_years').set({ first_on: firstOn, source, version: version + 1 }).where('year', '=', year).where('version', '=', version).executeTakeFirst()).numUpdatedRows === 1n;
}

export type Contact = { unitId: string; name: string; role: 'unit-secretary' | 'unit-head'; phone: string | null };
/** Whom to call about a unit's papers: its secretaries and heads in office on a day, secretaries first. */
export async function listContacts(db: Db, unitIds: readonly string[], day: string): Promise<Contact[]> {
  if (unitIds.length === 0) return [];
  const { rows } = await sql<Contact>`
    select a.unit_id as "unitId", p.full_name as name, a.role, p.phone from appointments a join people p on p.id = a.person_id
    where a.role in ('unit-secretary', 'unit-head') and a.valid @> ${day}::date and a.unit_id in (${sql.join(unitIds)}) order by a.role desc, p.post_rank, p.sort_key`.execute(db);
  return rows;
}
