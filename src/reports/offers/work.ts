import type { WorkAsked, WorkItem } from '../../kit/contracts.ts';
import type { Db } from '../../kit/server/command.ts';
import { collects, reportsFor } from '../access/reports.ts';
import { isOwed, type Standing } from '../rules/standing.ts';
import { withStanding } from '../store/facts.ts';
import { listForms } from '../store/forms.ts';
import { listOwed, type OwedLine } from '../store/reports.ts';
import { periodName } from '../words/names.ts';
import { workWords as words } from '../words/work.ts';

type Line = OwedLine & { standing: Standing };
const dayMs = 86_400_000;

/** What the caller's units have to send, as long as it is taken; for those who collect, the periods of which something is missing: due within a day, or open still. */
export async function reportWork(db: Db, { actor, year, now }: WorkAsked): Promise<WorkItem[]> {
  const own = new Set(actor.appointments.flatMap(({ unitId }) => (unitId !== null && reportsFor(actor, unitId) ? [unitId] : [])));
  const isCollector = collects(actor, year);
  if (own.size === 0 && !isCollector) return [];
  const [forms, owed] = await Promise.all([listForms(db, year.id), listOwed(db, { yearId: year.id, ...(isCollector ? {} : { unitIds: [...own] }) })]);
  const open = (await withStanding(db, year.year, owed, now)).filter(({ standing, locksAt }) => isOwed(standing) && now < locksAt);
  const nameOf = ({ formId, ...period }: Line) => {
    const { name, rhythm } = forms.find(({ id }) => id === formId)!;
    return { form: name, period: { vi: periodName(rhythm, period, 'vi'), en: periodName(rhythm, period, 'en') } };
  };
  const toSend = open.filter(({ unitId }) => own.has(unitId)).map((line): WorkItem => ({
    text: line.standing.kind === 'returned' ? words.again : words.send, params: nameOf(line), button: words.enter, dueAt: line.dueAt, path: `/bao-cao?ky=${line.periodId}&don-vi=${line.unitId}`,
  }));
  if (!isCollector) return toSend;
  const missing = open.filter(({ dueAt }) => dueAt.getTime() - now.getTime() < dayMs);
  return [...toSend, ...[...new Map(missing.map((line) => [line.periodId, line])).values()].map((line): WorkItem => ({
    text: words.missing, params: { count: missing.filter(({ periodId }) => periodId === line.periodId).length, ...nameOf(line) }, button: words.remind, dueAt: line.dueAt, path: `/bao-cao/ma-tran?ky=${line.periodId}&bieu-mau=${line.formId}`,
  }))];
}
