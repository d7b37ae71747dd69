import { sql } from 'kysely';
import type { Db, Trx } from '../../kit/server/command.ts';
import type { Check, DueRule, Field } from '../input/forms.ts';
import type { FormKind, Rhythm } from '../rules/form-kinds.ts';
import type { Limits } from '../rules/due.ts';
import type { Period } from '../rules/periods.ts';

export type FormVersion = { id: string; number: number; fields: Field[]; checks: Check[]; dueRule: DueRule; allowsNil: boolean; validFrom: string; note: string; adoptedByName: string; adoptedAt: Date };
export type Form = { id: string; code: string; name: string; kind: FormKind; rhythm: Rhythm; startsOn: string; endsOn: string; /** The newest first. */ versions: FormVersion[] };

/** Every form of a year in its order, with all its versions. */
export async function listForms(db: Db, yearId: string): Promise<Form[]> {
  const [forms, versions] = await Promise.all([
    db.selectFrom('report_forms').select(['id', 'code', 'name', 'kind', 'rhythm', 'starts_on as startsOn', 'ends_on as endsOn']).where('emulation_year_id', '=', yearId).orderBy('position').orderBy('code').execute(),
    db.selectFrom('report_form_versions').select(['id', 'form_id as formId', 'number', 'fields', 'checks', 'due_rule as dueRule', 'allows_nil as allowsNil', 'valid_from as validFrom', 'note', 'adopted_by_name as adoptedByName', 'adopted_at as adoptedAt'])
      .where('emulation_year_id', '=', yearId).orderBy('number', 'desc').execute(),
  ]);
  return forms.map((form) => ({ ...form, versions: versions.filter(({ formId }) => formId === form.id) })) as unknown as Form[]; // kinds are checked by the tables, definitions by what adopts them
}

/** A year with the place of its cluster and the days it runs over. */
export const findReportYear = async (db: Db, yearId: string) =>
  (await db.selectFrom('emulation_years as y').innerJoin('clusters as c', 'c.id', 'y.cluster_id')
    .select(['y.id as yearId', 'y.year', 'y.cluster_id as clusterId', 'c.block_id as blockId', 'c.name as clusterName', 'y.starts_on as startsOn', 'y.ends_on as endsOn', 'y.is_demo as isDemo', 'y.sealed_at as sealedAt']).where('y.id', '=', yearId).executeTakeFirst()) ?? null;
export type ReportYear = NonNullable<Awaited<ReturnType<typeof findReportYear>>>;

type NewForm = Omit<Form, 'versions'> & { yearId: string };
/** Adds a form behind the others of its year; false when the year has one of that code. */
export async function insertForm(trx: Trx, { id, yearId, code, name, kind, rhythm, startsOn, endsOn }: NewForm): Promise<boolean> {
  const { n } = await trx.selectFrom('report_forms').select((e) => e.fn.coalesce(e.fn.max('position'), e.lit(0)).as('n')).where('emulation_year_id', '=', yearId).executeTakeFirstOrThrow();
  const added = await trx.insertInto('report_forms').values({ id, emulation_year_id: yearId, code, name, kind, rhythm, position: n + 1, starts_on: startsOn, ends_on: endsOn }).onConflict((same) => same.columns(['emulation_year_id', 'code']).doNothing()).executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}
/** Takes the form for a change: false when it has other than `versions` versions by now. */
export async function takeForm(trx: Trx, formId: string, versions: number): Promise<boolean> {
  return (await trx.updateTable('report_forms').set({ version: versions + 1 }).where('id', '=', formId).where('version', '=', versions).executeTakeFirst()).numUpdatedRows === 1n;
}

type NewVersion = Omit<FormVersion, 'adoptedByName' | 'adoptedAt'> & { yearId: string; formId: string; by: { personId: string | null; name: string; at: Date } };
export const insertVersion = (trx: Trx, { yearId, formId, by, ...version }: NewVersion) => trx.insertInto('report_form_versions').values({
  id: version.id, emulation_year_id: yearId, form_id: formId, number: version.number, fields: JSON.stringify(version.fields), checks: JSON.stringify(version.checks), due_rule: JSON.stringify(version.dueRule),
  allows_nil: version.allowsNil, valid_from: version.validFrom, note: version.note, adopted_by: by.personId, adopted_by_name: by.name, adopted_at: by.at,
}).execute();

export type NewPeriod = Period & Limits & { id: string };
/** Adds periods of a version; those that the form has already stay. */
export async function insertPeriods(trx: Trx, of: { yearId: string; formId: string; versionId: string }, periods: readonly NewPeriod[]): Promise<void> {
  if (periods.length === 0) return;
  await trx.insertInto('report_periods').values(periods.map(({ id, startsOn, endsOn, dueAt, locksAt }) => ({ id, emulation_year_id: of.yearId, form_id: of.formId, form_version_id: of.versionId, starts_on: startsOn, ends_on: endsOn, due_at: dueAt, locks_at: locksAt }))).execute();
}
type NewEvent = NewPeriod & { yearId: string; formId: string; versionId: string; unitId: string | null; name: string; eventAt: Date; byName: string };
export const insertEvent = (trx: Trx, { id, yearId, formId, versionId, unitId, name, eventAt, byName, startsOn, endsOn, dueAt, locksAt }: NewEvent) => trx.insertInto('report_periods').values({
  id, emulation_year_id: yearId, form_id: formId, form_version_id: versionId, starts_on: startsOn, ends_on: endsOn, due_at: dueAt, locks_at: locksAt, event_name: name, event_at: eventAt, unit_id: unitId, opened_by_name: byName,
}).execute();

export type PeriodRow = Period & { id: string; formId: string; versionId: string; dueAt: Date; locksAt: Date; eventName: string | null; eventAt: Date | null; unitId: string | null; /** Somebody has sent something for it. */ isUsed: boolean };
export async function listPeriods(db: Db, yearId: string, formId: string | null = null): Promise<PeriodRow[]> {
  const { rows } = await sql<PeriodRow>`
    select p.id, p.form_id as "formId", p.form_version_id as "versionId", p.starts_on as "startsOn", p.ends_on as "endsOn", p.due_at as "dueAt", p.locks_at as "locksAt", p.event_name as "eventName", p.event_at as "eventAt", p.unit_id as "unitId",
      exists (select from situation_reports r join report_contents c on c.report_id = r.id where r.period_id = p.id) as "isUsed"
    from report_periods p where p.emulation_year_id = ${yearId} and (${formId}::uuid is null or p.form_id = ${formId}) order by p.ends_on, p.event_at, p.id`.execute(db);
  return rows;
}
/** Gives a period other limits, and another version when its form has a new one. */
export const setPeriod = (trx: Trx, id: string, { dueAt, locksAt }: Limits, versionId?: string) =>
  trx.updateTable('report_periods').set({ due_at: dueAt, locks_at: locksAt, ...(versionId !== undefined && { form_version_id: versionId }) }).where('id', '=', id).execute();

export type OpenPeriod = Period & { id: string; dueAt: Date; locksAt: Date; dueRule: DueRule };
/** Periods of years still open whose deadline is to come and is counted by the calendar. */
export async function listPeriodsToCome(db: Db, now: Date): Promise<OpenPeriod[]> {
  const { rows } = await sql<OpenPeriod>`
    select p.id, p.starts_on as "startsOn", p.ends_on as "endsOn", p.due_at as "dueAt", p.locks_at as "locksAt", v.due_rule as "dueRule"
    from report_periods p join report_form_versions v on v.id = p.form_version_id join emulation_years y on y.id = p.emulation_year_id
    where p.event_at is null and p.due_at > ${now} and y.sealed_at is null order by p.due_at, p.id`.execute(db);
  return rows;
}

export type PeriodSubject = Omit<ReportYear, 'startsOn' | 'endsOn'> & { periodId: string; formId: string; formName: string; formCode: string; rhythm: Rhythm; fields: Field[]; dueRule: DueRule; startsOn: string; endsOn: string; eventName: string | null; eventAt: Date | null; dueAt: Date };
/** One period with its form as it stood, and where it belongs. */
export async function findPeriod(db: Db, periodId: string): Promise<PeriodSubject | null> {
  const { rows } = await sql<PeriodSubject>`
    select y.id as "yearId", y.year, y.cluster_id as "clusterId", c.block_id as "blockId", c.name as "clusterName", y.is_demo as "isDemo", y.sealed_at as "sealedAt",
      p.id as "periodId", f.id as "formId", f.name as "formName", f.code as "formCode", f.rhythm, v.fields, v.due_rule as "dueRule", p.starts_on as "startsOn", p.ends_on as "endsOn", p.event_name as "eventName", p.event_at as "eventAt", p.due_at as "dueAt"
    from report_periods p join report_forms f on f.id = p.form_id join report_form_versions v on v.id = p.form_version_id join emulation_years y on y.id = p.emulation_year_id join clusters c on c.id = y.cluster_id
    where p.id = ${periodId}`.execute(db);
  return rows[0] ?? null;
}
