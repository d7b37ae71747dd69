import type { Db } from '../../kit/server/command.ts';
import type { Entries } from '../rules/entries.ts';
import { rollUp, type RolledUp, type UnitEntries } from '../rules/roll-up.ts';
import { withStanding } from './facts.ts';
import { listPeriods, type PeriodRow, type PeriodSubject } from './forms.ts';
import { listEntries, listOwed } from './reports.ts';

export type TrendPoint = Pick<PeriodRow, 'id' | 'startsOn' | 'endsOn' | 'eventName'> & { sent: number; totals: Record<string, number> };
export type RollUp = { rolled: RolledUp[]; units: (UnitEntries & { agencyName: string; periodId: string })[]; /** Owe it and have not sent it, or must send it again. */ missing: string[]; waived: string[]; isProvisional: boolean; trend: TrendPoint[] };
const longestTrend = 16;

/** A period over all units as it stands now, with the totals of the periods before it. */
export async function loadRollUp(db: Db, period: PeriodSubject, now: Date): Promise<RollUp> {
  const { yearId, year, formId, periodId, fields } = period;
  const [owed, periods] = await Promise.all([listOwed(db, { yearId, periodId }), listPeriods(db, yearId, formId)]);
  const lines = await withStanding(db, year, owed, now);
  const at = periods.findIndex(({ id }) => id === periodId);
  const before = periods.slice(Math.max(0, at - longestTrend + 1), at + 1);
  const entries = await listEntries(db, before.map(({ id }) => id));
  const ofUnit = new Map(entries.filter((one) => one.periodId === periodId).map((one) => [one.unitId, one.entries]));
  const of = (unitId: string): Entries | null => ofUnit.get(unitId) ?? null;
  const units = lines.map(({ unitId, shortName, agencyName }) => ({ unitId, periodId, name: shortName, agencyName, entries: of(unitId) }));
  const waived = lines.filter(({ standing }) => standing.kind === 'waived').map(({ shortName }) => shortName);
  const missing = lines.filter(({ unitId, standing }) => standing.kind !== 'waived' && of(unitId) === null).map(({ shortName }) => shortName);
  const trend = before.map(({ id, startsOn, endsOn, eventName }) => {
    const sent = entries.filter((one) => one.periodId === id);
    const totals = rollUp(fields, sent.map((one) => ({ ...one, name: '' }))).flatMap((one) => (one.type === 'number' ? [[one.key, one.total] as const] : []));
    return { id, startsOn, endsOn, eventName, sent: sent.length, totals: Object.fromEntries(totals) };
  });
  return { rolled: rollUp(fields, units), units, missing, waived, isProvisional: missing.length > 0, trend };
}
