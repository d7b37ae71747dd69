import { sql } from 'kysely';
import type { Db } from '../../kit/server/command.ts';

export type TrainingYear = { yearId: string; year: number; clusterId: string; blockId: string; startsOn: string; endsOn: string; isDemo: boolean };
export type UnitYear = TrainingYear & { unitId: string };
const ofYear = sql`y.id as "yearId", y.year, y.cluster_id as "clusterId", c.block_id as "blockId", y.starts_on as "startsOn", y.ends_on as "endsOn", y.is_demo as "isDemo"`;

export async function findTrainingYear(db: Db, yearId: string): Promise<TrainingYear | null> {
  const { rows } = await sql<TrainingYear>`select ${ofYear} from emulation_years y join clusters c on c.id = y.cluster_id where y.id = ${yearId}`.execute(db);
  return rows[0] ?? null;
}

export type YearUnit = { unitId: string; agencyName: string; shortName: string };
/** Every unit that was a member at some time of a year, in the order of the cluster's list, under its last name in that year. */
export async function listYearUnits(db: Db, yearId: string): Promise<YearUnit[]> {
  const { rows } = await sql<YearUnit>`
    select u."unitId", n.agency_name as "agencyName", n.short_name as "shortName"
    from (select m.unit_id as "unitId", min(m.position) as position, y.ends_on from emulation_years y join memberships m on m.cluster_id = y.cluster_id and m.valid && daterange(y.starts_on, y.ends_on, '[]') where y.id = ${yearId} group by m.unit_id, y.ends_on) u
      cross join lateral (select agency_name, short_name from unit_names x where x.unit_id = u."unitId" and lower(x.valid) <= u.ends_on order by lower(x.valid) desc limit 1) n
    order by u.position, u."unitId"`.execute(db);
  return rows;
}

/** A unit in a year; null when it was no member of that cluster then. */
export async function findUnitYear(db: Db, { yearId, unitId }: { yearId: string; unitId: string }): Promise<UnitYear | null> {
  const { rows } = await sql<UnitYear>`
    select ${ofYear}, ${unitId}::uuid as "unitId" from emulation_years y join clusters c on c.id = y.cluster_id
    where y.id = ${yearId} and exists (select from memberships m where m.unit_id = ${unitId} and m.cluster_id = y.cluster_id and m.valid && daterange(y.starts_on, y.ends_on, '[]'))`.execute(db);
  return rows[0] ?? null;
}
