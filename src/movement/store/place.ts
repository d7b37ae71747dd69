import { sql } from 'kysely';
import type { Db } from '../../kit/server/command.ts';
import { findYearPlace } from './year.ts';

export type PlacedYear = { yearId: string; year: number; clusterId: string; blockId: string; startsOn: string; endsOn: string; isDemo: boolean };
export type UnitYear = PlacedYear & { unitId: string };

export async function findPlacedYear(db: Db, yearId: string): Promise<PlacedYear | null> {
  const found = await findYearPlace(db, yearId);
  if (found === null) return null;
  const { id, ...year } = found;
  return { yearId: id, ...year };
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
  const year = await findPlacedYear(db, yearId);
  if (year === null) return null;
  const { rows } = await sql`select from memberships where unit_id = ${unitId} and cluster_id = ${year.clusterId} and valid && daterange(${year.startsOn}::date, ${year.endsOn}::date, '[]')`.execute(db);
  return rows.length === 0 ? null : { ...year, unitId };
}
