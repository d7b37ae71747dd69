import { sql } from 'kysely';
import { sortKey } from '../../kit/names.ts';
import type { Db, Trx } from '../../kit/server/command.ts';
import type { GroupNumber } from '../rules/kinds.ts';
import type { By } from './force.ts';
import { findPlacedYear, type UnitYear } from '../../movement/store/place.ts';

export type Person = { id: string; unitId: string; group: GroupNumber; name: string; post: string | null; classId: string | null; attended: boolean | null; certificateNumber: string | null; certificateOn: string | null; version: number };
const columns = ['id', 'unit_id as unitId', 'group_number as group', 'full_name as name', 'post', 'class_id as classId', 'attended', 'certificate_number as certificateNumber', 'certificate_on as certificateOn', 'version'] as const;
/** Who of some units is due for a class in a year, by group and then by name. */
export async function listPeople(db: Db, yearId: string, unitIds: readonly string[]): Promise<Person[]> {
  if (unitIds.length === 0) return [];
  return (await db.selectFrom('class_people').select(columns).where('emulation_year_id', '=', yearId).where('unit_id', 'in', unitIds).orderBy('group_number').orderBy('sort_key').orderBy('id').execute()) as Person[]; // groups are checked by the table
}

/** People as ids without names: how many of a unit are due, were sent, came, and were certified. */
export type GroupCount = { unitId: string; group: GroupNumber; due: string[]; attended: string[]; certified: string[] };
/** `until`: attended and certified only of classes that were over by that day. */
export async function countPeople(db: Db, yearId: string, until: string | null): Promise<GroupCount[]> {
  const isOver = sql`(${until}::date is null or k.ends_on <= ${until}::date)`;
  const { rows } = await sql<GroupCount>`
    select p.unit_id as "unitId", p.group_number as "group", coalesce(jsonb_agg(p.id order by p.id), '[]') as due, coalesce(jsonb_agg(p.id order by p.id) filter (where p.attended and ${isOver}), '[]') as attended,
      coalesce(jsonb_agg(p.id order by p.id) filter (where p.certificate_number is not null and ${isOver}), '[]') as certified
    from class_people p left join knowledge_classes k on k.id = p.class_id where p.emulation_year_id = ${yearId} group by p.unit_id, p.group_number order by p.unit_id, p.group_number`.execute(db);
  return rows;
}

/** How many of each class attended, and were certified. */
export async function countByClass(db: Db, yearId: string): Promise<Map<string, { attended: number; certified: number }>> {
  const { rows } = await sql<{ classId: string; attended: number; certified: number }>`select class_id as "classId", (count(*) filter (where attended))::int as attended, count(certificate_number)::int as certified from class_people where emulation_year_id = ${yearId} and class_id is not null group by class_id`.execute(db);
  return new Map(rows.map(({ classId, ...counts }) => [classId, counts]));
}

export type PersonSubject = Person & UnitYear;
export async function findPerson(db: Db, personId: string): Promise<PersonSubject | null> {
  const found = await db.selectFrom('class_people').select([...columns, 'emulation_year_id as yearId']).where('id', '=', personId).executeTakeFirst();
  return found === undefined ? null : { ...(await findPlacedYear(db, found.yearId))!, ...(found as Person & { yearId: string }) };
}

/** Adds somebody who is due; false when the unit has him on its list. */
export async function addPerson(trx: Trx, { id, yearId, unitId, group, name, post }: { id: string; yearId: string; unitId: string; group: GroupNumber; name: string; post: string | null }, by: By): Promise<boolean> {
  const added = await trx.insertInto('class_people').values({ id, emulation_year_id: yearId, unit_id: unitId, group_number: group, full_name: name, sort_key: sortKey(name), post, noted_by_name: by.name, noted_at: by.at })
    .onConflict((same) => same.columns(['emulation_year_id', 'unit_id', 'full_name', 'post']).doNothing()).executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}
/** What became of somebody; false when other than `version` stands there by now. */
export const savePerson = async (trx: Trx, { id, version, classId, attended, certificateNumber, certificateOn }: Pick<Person, 'id' | 'version' | 'classId' | 'attended' | 'certificateNumber' | 'certificateOn'>, by: By) => (await trx.updateTable('class_people')
  .set({ class_id: classId, attended, certificate_number: certificateNumber, certificate_on: certificateOn, noted_by_name: by.name, noted_at: by.at, version: version + 1 }).where('id', '=', id).where('version', '=', version).executeTakeFirst()).numUpdatedRows === 1n;
export const deletePerson = async (trx: Trx, id: string, version: number) => (await trx.deleteFrom('class_people').where('id', '=', id).where('version', '=', version).executeTakeFirst()).numDeletedRows === 1n;
export const isCertificateTaken = async (db: Db, { yearId, number, personId }: { yearId: string; number: string; personId: string }) =>
  (await db.selectFrom('class_people').select('id').where('emulation_year_id', '=', yearId).where('certificate_number', '=', number).where('id', '<>', personId).executeTakeFirst()) !== undefined;
