import type { Db } from '../../kit/server/command.ts';
import { calendarOf } from '../../organisation/rules/calendar.ts';
import { listCalendar } from '../../organisation/store.ts';
import { standingOf, type Standing } from '../rules/standing.ts';
import { listOwed, type OwedLine } from './reports.ts';

/** The calendar that the deadlines of a year are counted by; some lie in the next one. */
export const loadCalendar = async (db: Db, year: number) => calendarOf(await listCalendar(db, year - 1, year + 1));

/** Each line with where it stands at a moment. */
export async function withStanding(db: Db, year: number, lines: readonly OwedLine[], now: Date): Promise<(OwedLine & { standing: Standing })[]> {
  const calendar = await loadCalendar(db, year);
  return lines.map((line) => ({ ...line, standing: standingOf(line, now, line.lateDays, calendar) }));
}

/** The record behind a fact: the period and the unit open it, at /bao-cao?ky=<periodId>&don-vi=<unitId>. `reportId` is null where nobody has done anything about it. */
export type ReportRecord = Pick<OwedLine, 'periodId' | 'unitId' | 'formId' | 'formCode' | 'formName' | 'formKind' | 'startsOn' | 'endsOn' | 'reportId' | 'dueAt'>;
/**
 * What one unit's reporting came to, up to a moment, for the scores. `due` are all whose deadline has passed and that are not waived; each of
 * them is in exactly one of the other lists. `late` counts days by the form's own rule; `missing` may have been reminded or not;
 * `returned` came back and is overdue again.
 */
export type ReportFacts = { unitId: string; due: ReportRecord[]; onTime: ReportRecord[]; late: (ReportRecord & { days: number })[]; missing: (ReportRecord & { isReminded: boolean })[]; returned: ReportRecord[] };

/** The facts of every unit that owed anything in a year, or of those that are named; units in the order of the cluster's list. */
export async function loadReportFacts(db: Db, { yearId, year, unitIds }: { yearId: string; year: number; unitIds?: readonly string[] | undefined }, now: Date): Promise<ReportFacts[]> {
  const lines = await withStanding(db, year, await listOwed(db, { yearId, unitIds }), now);
  const facts = new Map<string, ReportFacts>();
  for (const line of [...lines].sort((a, b) => a.position - b.position)) {
    const { unitId, periodId, formId, formCode, formName, formKind, startsOn, endsOn, reportId, dueAt, standing } = line;
    if (!facts.has(unitId)) facts.set(unitId, { unitId, due: [], onTime: [], late: [], missing: [], returned: [] });
    if (now < dueAt || standing.kind === 'waived') continue;
    const [of, record] = [facts.get(unitId)!, { periodId, unitId, formId, formCode, formName, formKind, startsOn, endsOn, reportId, dueAt }];
    of.due.push(record);
    if (standing.kind === 'on-time') of.onTime.push(record);
    if (standing.kind === 'late') of.late.push({ ...record, days: standing.days });
    if (standing.kind === 'missing') of.missing.push({ ...record, isReminded: standing.isReminded });
    if (standing.kind === 'returned') of.returned.push(record);
  }
  return [...facts.values()];
}
