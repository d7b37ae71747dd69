import { sql } from 'kysely';
import type { Db, Trx } from '../../kit/server/command.ts';
import type { ForceKind } from '../rules/kinds.ts';
import { findPlacedYear, type UnitYear } from '../../movement/store/place.ts';

export type By = { name: string; at: Date };
export type StrengthRow = { id: string; unitId: string; registeredOn: string; eligible: number; registered: number; approved: number; firstYear: number; mobile: number; onTheSpot: number; notedByName: string; notedAt: Date; version: number };
/** The registration and strength of every unit that noted it. */
export const listStrengths = (db: Db, yearId: string): Promise<StrengthRow[]> => db.selectFrom('force_strengths')
  .select(['id', 'unit_id as unitId', 'registered_on as registeredOn', 'eligible', 'registered', 'approved', 'first_year as firstYear', 'mobile', 'on_the_spot as onTheSpot', 'noted_by_name as notedByName', 'noted_at as notedAt', 'version']).where('emulation_year_id', '=', yearId).execute();

type Counts = Omit<StrengthRow, 'id' | 'unitId' | 'notedByName' | 'notedAt'>;
/** Writes what a unit counted; false when other than `version` stands there by now. */
export async function saveStrength(trx: Trx, { id, yearId, unitId, version, ...counts }: Counts & { id: string; yearId: string; unitId: string }, by: By): Promise<boolean> {
  const row = { registered_on: counts.registeredOn, eligible: counts.eligible, registered: counts.registered, approved: counts.approved, first_year: counts.firstYear, mobile: counts.mobile, on_the_spot: counts.onTheSpot, noted_by_name: by.name, noted_at: by.at };
  if (version === 0) return (await trx.insertInto('force_strengths').values({ id, emulation_year_id: yearId, unit_id: unitId, ...row }).onConflict((same) => same.columns(['emulation_year_id', 'unit_id']).doNothing()).executeTakeFirst()).numInsertedOrUpdatedRows === 1n;
  return (await trx.updateTable('force_strengths').set({ ...row, version: version + 1 }).where('emulation_year_id', '=', yearId).where('unit_id', '=', unitId).where('version', '=', version).executeTakeFirst()).numUpdatedRows === 1n;
}

export type PlanDay = { id: string; heldOn: string; present: number };
export type Plan = { id: string; unitId: string; forceKind: ForceKind; startsOn: string; endsOn: string; plannedPeople: number; plannedDays: number; trained: number | null; version: number; /** In the order of the days. */ days: PlanDay[] };
type Filter = { yearId: string } | { planId: string };
const list = async (db: Db, filter: Filter) => (await sql<Plan & { yearId: string }>`
  select p.id, p.emulation_year_id as "yearId", p.unit_id as "unitId", p.force_kind as "forceKind", p.starts_on as "startsOn", p.ends_on as "endsOn", p.planned_people as "plannedPeople", p.planned_days as "plannedDays", p.trained, p.version,
    coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'heldOn', d.held_on, 'present', d.present) order by d.held_on) from training_days d where d.plan_id = p.id), '[]') as days
  from training_plans p where ${'yearId' in filter ? sql`p.emulation_year_id = ${filter.yearId}` : sql`p.id = ${filter.planId}`} order by p.starts_on, p.force_kind, p.id`.execute(db)).rows;
/** Every plan of every unit in a year, with the days that were held. */
export const listPlans = async (db: Db, yearId: string): Promise<Plan[]> => (await list(db, { yearId })).map(({ yearId: _year, ...plan }) => plan);

export type PlanSubject = Plan & UnitYear;
/** A plan with the place of its unit. */
export async function findPlan(db: Db, planId: string): Promise<PlanSubject | null> {
  const [plan] = await list(db, { planId });
  if (plan === undefined) return null;
  const year = (await findPlacedYear(db, plan.yearId))!;
  return { ...year, ...plan };
}
/** Holds a plan and answers it as it stands: of two who act at once the second sees what the first did. */
export async function takePlan(trx: Trx, planId: string): Promise<Plan> {
  await sql`select from training_plans where id = ${planId} for update`.execute(trx);
  return (await list(trx, { planId }))[0]!;
}

type PlanFigures = Pick<Plan, 'forceKind' | 'startsOn' | 'endsOn' | 'plannedPeople' | 'plannedDays'>;
const planRow = (plan: PlanFigures, by: By) => ({ force_kind: plan.forceKind, starts_on: plan.startsOn, ends_on: plan.endsOn, planned_people: plan.plannedPeople, planned_days: plan.plannedDays, noted_by_name: by.name, noted_at: by.at });
export const insertPlan = (trx: Trx, { id, yearId, unitId, ...plan }: PlanFigures & { id: string; yearId: string; unitId: string }, by: By) => trx.insertInto('training_plans').values({ id, emulation_year_id: yearId, unit_id: unitId, ...planRow(plan, by) }).execute();
export const updatePlan = (trx: Trx, id: string, version: number, plan: PlanFigures, by: By) => trx.updateTable('training_plans').set({ ...planRow(plan, by), version: version + 1 }).where('id', '=', id).execute();
export const setResult = (trx: Trx, id: string, version: number, trained: number | null, by: By) => trx.updateTable('training_plans').set({ trained, version: version + 1, noted_by_name: by.name, noted_at: by.at }).where('id', '=', id).execute();
export const deletePlan = (trx: Trx, id: string) => trx.deleteFrom('training_plans').where('id', '=', id).execute();
/** Whether a unit has another plan for the same kind of force on one of the days. */
export async function hasOverlap(db: Db, of: { yearId: string; unitId: string; planId: string | null; forceKind: ForceKind; startsOn: string; endsOn: string }): Promise<boolean> {
  const found = await db.selectFrom('training_plans').select('id').where('emulation_year_id', '=', of.yearId).where('unit_id', '=', of.unitId).where('force_kind', '=', of.forceKind).where('starts_on', '<=', of.endsOn).where('ends_on', '>=', of.startsOn).execute();
  return found.some(({ id }) => id !== of.planId);
}

/** A day that is noted again is corrected. */
export const saveDay = (trx: Trx, day: { id: string; yearId: string; planId: string; heldOn: string; present: number }, by: By) => trx.insertInto('training_days')
  .values({ id: day.id, emulation_year_id: day.yearId, plan_id: day.planId, held_on: day.heldOn, present: day.present, noted_by_name: by.name, noted_at: by.at })
  .onConflict((same) => same.columns(['plan_id', 'held_on']).doUpdateSet({ present: day.present, noted_by_name: by.name, noted_at: by.at })).execute();
export const deleteDay = async (trx: Trx, planId: string, heldOn: string) => (await trx.deleteFrom('training_days').where('plan_id', '=', planId).where('held_on', '=', heldOn).executeTakeFirst()).numDeletedRows === 1n;
