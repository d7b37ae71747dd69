import { sql } from 'kysely';
import type { Db, Trx } from '../../kit/server/command.ts';
import type { Check, DueRule, Field } from '../input/forms.ts';
import type { FormKind, Rhythm } from '../rules/form-kinds.ts';
import type { Entries, SecondLook } from '../rules/entries.ts';
import type { ReportState } from '../rules/state.ts';

/** What one unit owes, or has sent, for one period; the limits are those that hold for this unit. */
export type OwedReport = {
  yearId: string; year: number; clusterId: string; blockId: string; isSealed: boolean;
  formId: string; formName: string; formKind: FormKind; rhythm: Rhythm; formFrom: string; formUntil: string; versionId: string; versionNumber: number; fields: Field[]; checks: Check[]; dueRule: DueRule; allowsNil: boolean;
  periodId: string; startsOn: string; endsOn: string; eventName: string | null; eventAt: Date | null;
  unitId: string; agencyName: string; shortName: string; reportId: string | null; state: ReportState; dueAt: Date; locksAt: Date;
};

/** Who is a member on the last day of a period owes its report: a unit that is no more by then does not. */
const owed = sql`
  from report_periods p join report_forms f on f.id = p.form_id join report_form_versions v on v.id = p.form_version_id
    join emulation_years y on y.id = p.emulation_year_id join clusters c on c.id = y.cluster_id
    join memberships m on m.cluster_id = y.cluster_id and m.valid @> p.ends_on and (p.unit_id is null or p.unit_id = m.unit_id)
    join unit_names n on n.unit_id = m.unit_id and n.valid @> p.ends_on
    left join situation_reports r on r.period_id = p.id and r.unit_id = m.unit_id`;

/** Null when there is no such period, or the unit does not owe it. */
export async function findOwed(db: Db, { periodId, unitId }: { periodId: string; unitId: string }): Promise<OwedReport | null> {
  const { rows } = await sql<OwedReport>`
    select y.id as "yearId", y.year, y.cluster_id as "clusterId", c.block_id as "blockId", y.sealed_at is not null as "isSealed",
      f.id as "formId", f.name as "formName", f.kind as "formKind", f.rhythm, f.starts_on as "formFrom", f.ends_on as "formUntil", v.id as "versionId", v.number as "versionNumber", v.fields, v.checks, v.due_rule as "dueRule", v.allows_nil as "allowsNil",
      p.id as "periodId", p.starts_on as "startsOn", p.ends_on as "endsOn", p.event_name as "eventName", p.event_at as "eventAt", m.unit_id as "unitId", n.agency_name as "agencyName", n.short_name as "shortName",
      r.id as "reportId", coalesce(r.state, 'open') as state, coalesce(r.due_at, p.due_at) as "dueAt", coalesce(r.locks_at, p.locks_at) as "locksAt"
    ${owed} where p.id = ${periodId} and m.unit_id = ${unitId}`.execute(db);
  return rows[0] ?? null;
}

/** Which period and unit a report is of. */
export const findReportPlace = async (db: Db, reportId: string): Promise<{ periodId: string; unitId: string } | null> =>
  (await db.selectFrom('situation_reports').select(['period_id as periodId', 'unit_id as unitId']).where('id', '=', reportId).executeTakeFirst()) ?? null;

export type OwedLine = {
  formId: string; formCode: string; formName: string; formKind: FormKind; periodId: string; startsOn: string; endsOn: string; eventName: string | null; unitId: string; position: number; agencyName: string; shortName: string; reportId: string | null; state: ReportState; dueAt: Date; locksAt: Date;
  lateDays: DueRule['lateDays']; reminders: number; remindedAt: Date | null; sent: { kind: 'send' | 'nil' | 'correct'; sentAt: Date; dueAt: Date }[];
};
type Filter = { yearId: string; formId?: string | undefined; periodId?: string | undefined; unitIds?: readonly string[] | undefined };
/** What is owed in a year, or for one form, period or unit of it: by period, then in the order of the cluster's list. */
export async function listOwed(db: Db, { yearId, formId, periodId, unitIds }: Filter): Promise<OwedLine[]> {
  if (unitIds?.length === 0) return [];
  type Row = Omit<OwedLine, 'sent'> & { sent: { kind: 'send' | 'nil' | 'correct'; sentAt: string; dueAt: string }[] };
  const { rows } = await sql<Row>`
    select f.id as "formId", f.code as "formCode", f.name as "formName", f.kind as "formKind", p.id as "periodId", p.starts_on as "startsOn", p.ends_on as "endsOn", p.event_name as "eventName", m.unit_id as "unitId", m.position, n.agency_name as "agencyName", n.short_name as "shortName", r.id as "reportId",
      coalesce(r.state, 'open') as state, coalesce(r.due_at, p.due_at) as "dueAt", coalesce(r.locks_at, p.locks_at) as "locksAt", v.due_rule ->> 'lateDays' as "lateDays",
      coalesce(k.reminders, 0)::int as reminders, k."remindedAt", coalesce(s.sent, '[]') as sent
    ${owed}
      left join lateral (select count(*) as reminders, max(at) as "remindedAt" from report_marks where report_id = r.id and kind = 'remind') k on true
      left join lateral (select jsonb_agg(jsonb_build_object('kind', kind, 'sentAt', sent_at, 'dueAt', due_at) order by number) as sent from report_contents where report_id = r.id) s on true
    where p.emulation_year_id = ${yearId} ${formId === undefined ? sql`` : sql`and p.form_id = ${formId}`} ${periodId === undefined ? sql`` : sql`and p.id = ${periodId}`} ${unitIds === undefined ? sql`` : sql`and m.unit_id in (${sql.join(unitIds)})`}
    order by p.ends_on, p.event_at, p.id, m.position`.execute(db);
  return rows.map((row) => ({ ...row, sent: row.sent.map(({ kind, sentAt, dueAt }) => ({ kind, sentAt: new Date(sentAt), dueAt: new Date(dueAt) })) }));
}

export type Content = { id: string; number: number; kind: 'send' | 'nil' | 'correct'; entries: Entries; secondLooks: SecondLook[]; files: { id: string; name: string }[]; reason: string | null; dueAt: Date; sentAt: Date; byName: string };
/** Every version of a report, the first first. */
export async function listContents(db: Db, reportId: string): Promise<Content[]> {
  const rows = await db.selectFrom('report_contents').select(['id', 'number', 'kind', 'entries', 'second_looks as secondLooks', 'files', 'reason', 'due_at as dueAt', 'sent_at as sentAt', 'sent_by_name as byName']).where('report_id', '=', reportId).orderBy('number').execute();
  return rows as unknown as Content[]; // written by addContent only
}

/** What the unit last sent for this form before the period, whatever version it was; null when nothing. */
export async function loadLastEntries(db: Db, { formId, unitId, endsOn, periodId }: Pick<OwedReport, 'formId' | 'unitId' | 'endsOn' | 'periodId'>): Promise<Entries | null> {
  const { rows } = await sql<{ entries: Entries }>`
    select c.entries from report_periods p join situation_reports r on r.period_id = p.id and r.unit_id = ${unitId} join report_contents c on c.report_id = r.id
    where p.form_id = ${formId} and p.ends_on <= ${endsOn}::date and p.id <> ${periodId} order by p.ends_on desc, p.event_at desc nulls last, c.number desc limit 1`.execute(db);
  return rows[0]?.entries ?? null;
}

export type PeriodEntries = { unitId: string; entries: Entries };
/** The last version of every report of a period that stands as sent. */
export async function listEntries(db: Db, periodIds: readonly string[]): Promise<(PeriodEntries & { periodId: string })[]> {
  if (periodIds.length === 0) return [];
  const { rows } = await sql<PeriodEntries & { periodId: string }>`
    select distinct on (r.id) r.period_id as "periodId", r.unit_id as "unitId", c.entries from situation_reports r join report_contents c on c.report_id = r.id
    where r.period_id in (${sql.join(periodIds)}) and r.state = 'sent' order by r.id, c.number desc`.execute(db);
  return rows;
}

export type Mark = { kind: 'remind' | 'return' | 'waive' | 'lift' | 'extend'; reason: string | null; dueAt: Date | null; byName: string; at: Date };
/** What those who collect did about a report, the latest first. */
export async function listMarks(db: Db, reportId: string): Promise<Mark[]> {
  return (await db.selectFrom('report_marks').select(['kind', 'reason', 'due_at as dueAt', 'by_name as byName', 'at']).where('report_id', '=', reportId).orderBy('at', 'desc').execute()) as Mark[];
}

type Taken = { id: string; state: ReportState; dueAt: Date | null; locksAt: Date | null; contents: number };
/** Makes the row of a report if need be and holds it: of two who send at once the second sees what the first did. */
export async function takeReport(trx: Trx, { yearId, periodId, unitId }: { yearId: string; periodId: string; unitId: string }, newId: string): Promise<Taken> {
  await trx.insertInto('situation_reports').values({ id: newId, emulation_year_id: yearId, period_id: periodId, unit_id: unitId }).onConflict((same) => same.columns(['period_id', 'unit_id']).doNothing()).execute();
  const { rows } = await sql<Omit<Taken, 'contents'>>`select id, state, due_at as "dueAt", locks_at as "locksAt" from situation_reports where period_id = ${periodId} and unit_id = ${unitId} for update`.execute(trx);
  const { n } = await trx.selectFrom('report_contents').select((e) => e.fn.countAll<number>().as('n')).where('report_id', '=', rows[0]!.id).executeTakeFirstOrThrow(); // after the lock, so that it counts what another has just sent
  return { ...rows[0]!, contents: n };
}

export const setReport = (trx: Trx, id: string, state: ReportState, limits?: { dueAt: Date; locksAt: Date }) =>
  sql`update situation_reports set state = ${state}, version = version + 1 ${limits === undefined ? sql`` : sql`, due_at = ${limits.dueAt}, locks_at = ${limits.locksAt}`} where id = ${id}`.execute(trx);

type By = { personId: string | null; name: string; at: Date };
type NewContent = { id: string; yearId: string; reportId: string; number: number; kind: Content['kind']; entries: Entries; secondLooks: SecondLook[]; files: Content['files']; reason: string | null; dueAt: Date };
export const addContent = (trx: Trx, { id, yearId, reportId, number, kind, entries, secondLooks, files, reason, dueAt }: NewContent, by: By) => trx.insertInto('report_contents').values({
  id, emulation_year_id: yearId, report_id: reportId, number, kind, entries: JSON.stringify(entries), second_looks: JSON.stringify(secondLooks), files: JSON.stringify(files), reason, due_at: dueAt, sent_by: by.personId, sent_by_name: by.name, sent_at: by.at,
}).execute();
export const addMark = (trx: Trx, { id, yearId, reportId, kind, reason, dueAt }: { id: string; yearId: string; reportId: string; kind: Mark['kind']; reason: string | null; dueAt: Date | null }, by: By) =>
  trx.insertInto('report_marks').values({ id, emulation_year_id: yearId, report_id: reportId, kind, reason, due_at: dueAt, by_person: by.personId, by_name: by.name, at: by.at }).execute();
