import { sql } from 'kysely';
import type { Db } from '../../kit/server/command.ts';
import { unitSymbol } from '../rules/numbers.ts';

/** Who issues papers in a year: the cluster (unitId null) or one of its units; `symbol` is what its numbers end in. */
export type IssuerPlace = { yearId: string; year: number; clusterId: string; blockId: string; unitId: string | null; name: string; symbol: string };

/** Null when there is no such year, or the unit is no member of its cluster in it. */
export async function findIssuerPlace(db: Db, { yearId, unitId = null }: { yearId: string; unitId?: string | null | undefined }): Promise<IssuerPlace | null> {
  const { rows } = await sql<Omit<IssuerPlace, 'unitId'>>`
    select y.id as "yearId", y.year, y.cluster_id as "clusterId", c.block_id as "blockId", c.name, c.paper_symbol as symbol
    from emulation_years y join clusters c on c.id = y.cluster_id where y.id = ${yearId}`.execute(db);
  const [place] = rows;
  if (place === undefined) return null;
  if (unitId === null) return { ...place, unitId };
  const { rows: units } = await sql<{ name: string; abbreviation: string }>`
    select n.agency_name as name, n.abbreviation from memberships m join unit_names n on n.unit_id = m.unit_id
    where m.cluster_id = ${place.clusterId} and m.unit_id = ${unitId} and m.valid && daterange(make_date(${place.year}::int, 1, 1), make_date(${place.year}::int + 1, 1, 1))
    order by (n.valid @> business_today()) desc, lower(n.valid) desc limit 1`.execute(db);
  const [unit] = units;
  return unit === undefined ? null : { ...place, unitId, name: unit.name, symbol: unitSymbol(unit.abbreviation) };
}

/** The emulation year whose audit chain keeps what is done to a register in a calendar year: the cluster's last one up to it. */
export async function findRegisterYear(db: Db, { clusterId, year }: { clusterId: string; year: number }): Promise<{ yearId: string; blockId: string } | null> {
  const found = await db.selectFrom('emulation_years as y').innerJoin('clusters as c', 'c.id', 'y.cluster_id').select(['y.id as yearId', 'c.block_id as blockId'])
    .where('y.cluster_id', '=', clusterId).where('y.year', '<=', year).orderBy('y.year', 'desc').executeTakeFirst();
  return found ?? null;
}

/** The kind of the stage in force; null before the first and after the last. */
export const findOpenStage = async (db: Db, yearId: string): Promise<string | null> =>
  (await db.selectFrom('stages').select('kind').where('emulation_year_id', '=', yearId).where('status', '=', 'open').executeTakeFirst())?.kind ?? null;
