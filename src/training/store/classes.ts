import { sql } from 'kysely';
import type { Db, Trx } from '../../kit/server/command.ts';
import type { GroupNumber } from '../rules/kinds.ts';
import type { By } from './force.ts';
import { findPlacedYear, type PlacedYear } from '../../movement/store/place.ts';

export type Seats = { unitId: string; seats: number; sent: number };
export type KnowledgeClass = { id: string; group: GroupNumber; unitId: string | null; name: string; place: string; startsOn: string; endsOn: string; version: number; /** In the order of the cluster's list. */ seats: Seats[] };
type Filter = { yearId: string } | { classId: string };
const list = async (db: Db, filter: Filter) => (await sql<KnowledgeClass & { yearId: string }>`
  select k.id, k.emulation_year_id as "yearId", k.group_number as "group", k.unit_id as "unitId", k.name, k.place, k.starts_on as "startsOn", k.ends_on as "endsOn", k.version,
    coalesce((select jsonb_agg(jsonb_build_object('unitId', s.unit_id, 'seats', s.seats, 'sent', (select count(*) from class_people p where p.class_id = k.id and p.unit_id = s.unit_id)) order by s.unit_id) from class_seats s where s.class_id = k.id), '[]') as seats
  from knowledge_classes k where ${'yearId' in filter ? sql`k.emulation_year_id = ${filter.yearId}` : sql`k.id = ${filter.classId}`} order by k.starts_on, k.group_number, k.name`.execute(db)).rows;
/** Every class of a year with the seats of each unit and how many it has sent. */
export const listClasses = async (db: Db, yearId: string): Promise<KnowledgeClass[]> => (await list(db, { yearId })).map(({ yearId: _year, ...one }) => one);

export type ClassSubject = PlacedYear & { classId: string; unitId: string | null };
/** Where a class belongs. */
export async function findClass(db: Db, classId: string): Promise<ClassSubject | null> {
  const found = await db.selectFrom('knowledge_classes').select(['id as classId', 'unit_id as unitId', 'emulation_year_id as yearId']).where('id', '=', classId).executeTakeFirst();
  return found === undefined ? null : { ...(await findPlacedYear(db, found.yearId))!, ...found };
}
/** Holds a class and answers it as it stands; null when it is gone, or of another year. */
export async function takeClass(trx: Trx, classId: string, yearId: string): Promise<KnowledgeClass | null> {
  await sql`select from knowledge_classes where id = ${classId} for update`.execute(trx);
  const [found] = await list(trx, { classId });
  return found === undefined || found.yearId !== yearId ? null : found;
}

type ClassFigures = Pick<KnowledgeClass, 'group' | 'name' | 'place' | 'startsOn' | 'endsOn'> & { seats: readonly { unitId: string; seats: number }[] };
type WrittenClass = ClassFigures & { id: string; yearId: string; unitId: string | null };
const classRow = ({ group, name, place, startsOn, endsOn }: ClassFigures, by: By) => ({ group_number: group, name, place, starts_on: startsOn, ends_on: endsOn, noted_by_name: by.name, noted_at: by.at });
const seatRows = ({ id, yearId, group, seats }: WrittenClass) => seats.map((one) => ({ class_id: id, emulation_year_id: yearId, group_number: group, unit_id: one.unitId, seats: one.seats }));
export async function insertClass(trx: Trx, given: WrittenClass, by: By): Promise<void> {
  await trx.insertInto('knowledge_classes').values({ id: given.id, emulation_year_id: given.yearId, unit_id: given.unitId, ...classRow(given, by) }).execute();
  await trx.insertInto('class_seats').values(seatRows(given)).execute();
}
/** Writes a class that is held; seats of units that are no longer named go, nobody sits on them. */
export async function updateClass(trx: Trx, given: WrittenClass & { version: number }, by: By): Promise<void> {
  await trx.updateTable('knowledge_classes').set({ ...classRow(given, by), version: given.version + 1 }).where('id', '=', given.id).execute();
  await trx.deleteFrom('class_seats').where('class_id', '=', given.id).where('unit_id', 'not in', given.seats.map(({ unitId }) => unitId)).execute();
  await trx.insertInto('class_seats').values(seatRows(given)).onConflict((same) => same.columns(['class_id', 'unit_id']).doUpdateSet((e) => ({ seats: e.ref('excluded.seats'), group_number: e.ref('excluded.group_number') }))).execute();
}
export async function deleteClass(trx: Trx, classId: string): Promise<void> {
  await trx.deleteFrom('class_seats').where('class_id', '=', classId).execute();
  await trx.deleteFrom('knowledge_classes').where('id', '=', classId).execute();
}
/** Whether another class of the same holder has that name. */
export async function hasClassNamed(db: Db, of: { yearId: string; unitId: string | null; name: string; classId: string | null }): Promise<boolean> {
  const found = await db.selectFrom('knowledge_classes').select('id').where('emulation_year_id', '=', of.yearId).where('unit_id', of.unitId === null ? 'is' : '=', of.unitId).where('name', '=', of.name).execute();
  return found.some(({ id }) => id !== of.classId);
}
