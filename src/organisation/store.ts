import { sql } from 'kysely';
import type { Appointment, Lead } from '../kit/server/actor.ts';
import type { Db } from '../kit/server/command.ts';

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
