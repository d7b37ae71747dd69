import { sql } from 'kysely';
import type { Db, Trx } from '../../kit/server/command.ts';
import { calendarOf, type Calendar } from '../../organisation/rules/calendar.ts';
import { listCalendar } from '../../organisation/store.ts';
import type { DutyRule, Surge } from '../rules/kinds.ts';
import type { By } from './people.ts';

/** `isOwn`: of the cluster itself, not the one that holds wherever there is none. */
export type RuleRow = DutyRule & { id: string; isOwn: boolean; legalBasis: string; from: string; to: string | null; version: number };
/** The rules that hold in a cluster, its own first, the latest first; `to` is the first day on which one no longer holds. */
export async function listRules(db: Db, clusterId: string): Promise<RuleRow[]> {
  const { rows } = await sql<RuleRow>`
    select id, cluster_id is not null as "isOwn", rest_hours as "restHours", roster_due_day as "rosterDueDay", names_hidden_days as "namesHiddenDays", legal_basis as "legalBasis", lower(valid)::text as "from", upper(valid)::text as "to", version
    from duty_rules where cluster_id = ${clusterId} or cluster_id is null order by cluster_id nulls last, lower(valid) desc`.execute(db);
  return rows;
}
/** The rule of a day; there is always one, since the product comes with one. */
export const ruleOn = (rules: readonly RuleRow[], day: string): RuleRow => rules.find(({ from, to }) => from <= day && (to === null || day < to)) ?? rules.at(-1)!;

type NewRule = DutyRule & { id: string; clusterId: string; from: string; to: string | null; legalBasis: string };
const figures = ({ restHours, rosterDueDay, namesHiddenDays, legalBasis }: Omit<NewRule, 'id' | 'clusterId' | 'from' | 'to'>) => ({ rest_hours: restHours, roster_due_day: rosterDueDay, names_hidden_days: namesHiddenDays, legal_basis: legalBasis });
/** Begins a rule of the cluster on a day; the one in force before it ends there. */
export async function insertRule(trx: Trx, given: NewRule): Promise<void> {
  await sql`update duty_rules set valid = daterange(lower(valid), ${given.from}::date), version = version + 1 where cluster_id = ${given.clusterId} and valid @> ${given.from}::date and lower(valid) < ${given.from}::date`.execute(trx);
  await trx.insertInto('duty_rules').values({ id: given.id, cluster_id: given.clusterId, ...figures(given), valid: sql<string>`daterange(${given.from}::date, ${given.to}::date)` }).execute();
}
export const correctRule = async (trx: Trx, id: string, version: number, given: Omit<NewRule, 'id' | 'clusterId' | 'from' | 'to'>): Promise<boolean> =>
  (await trx.updateTable('duty_rules').set({ ...figures(given), version: version + 1 }).where('id', '=', id).where('version', '=', version).executeTakeFirst()).numUpdatedRows === 1n;

export type SurgeRow = Surge & { version: number };
export const listSurges = async (db: Db, yearId: string): Promise<SurgeRow[]> => (await db.selectFrom('duty_surges')
  .select(['id', 'name', 'kind', 'starts_on as startsOn', 'ends_on as endsOn', 'role', 'required', 'version']).where('emulation_year_id', '=', yearId).orderBy('starts_on').orderBy('name').execute()) as SurgeRow[]; // kind and role are checked by the table
const surgeRow = ({ name, kind, startsOn, endsOn, role, required }: Omit<Surge, 'id'>, by: By) => ({ name, kind, starts_on: startsOn, ends_on: endsOn, role, required, noted_by_name: by.name, noted_at: by.at });
export const insertSurge = (trx: Trx, yearId: string, { id, ...surge }: Surge, by: By) => trx.insertInto('duty_surges').values({ id, emulation_year_id: yearId, ...surgeRow(surge, by) }).execute();
/** False when other than `version` stands there by now, or it is of another year. */
export const updateSurge = async (trx: Trx, yearId: string, { id, version, ...surge }: SurgeRow, by: By): Promise<boolean> =>
  (await trx.updateTable('duty_surges').set({ ...surgeRow(surge, by), version: version + 1 }).where('id', '=', id).where('emulation_year_id', '=', yearId).where('version', '=', version).executeTakeFirst()).numUpdatedRows === 1n;
export const deleteSurge = async (trx: Trx, yearId: string, id: string, version: number): Promise<boolean> =>
  (await trx.deleteFrom('duty_surges').where('id', '=', id).where('emulation_year_id', '=', yearId).where('version', '=', version).executeTakeFirst()).numDeletedRows === 1n;

/** The calendar by which shifts from one year to another are holidays or not. */
export const loadCalendar = async (db: Db, fromYear: number, toYear: number): Promise<Calendar> => calendarOf(await listCalendar(db, fromYear - 1, toYear + 1));
