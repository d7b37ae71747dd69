import { Refused } from '../../kit/refuse.ts';
import { command, type Context, type Trx } from '../../kit/server/command.ts';
import { refuseCollect, refuseCollectOf } from '../access/reports.ts';
import { extendReportsInput, liftWaiverInput, remindUnitsInput, returnReportInput, waiveReportsInput } from '../input/reports.ts';
import { locksAfter } from '../rules/due.ts';
import { nextState, type ReportEvent } from '../rules/state.ts';
import { findPeriod, type PeriodSubject } from '../store/forms.ts';
import { addMark, findOwed, listContents, listOwed, setReport, takeReport, type Mark, type OwedReport } from '../store/reports.ts';
import { byOf } from './send.ts';

const ofOne = { subject: findOwed, access: refuseCollectOf, chain: ({ yearId }: OwedReport) => yearId };
const ofMany = { subject: (db: Parameters<typeof findPeriod>[0], { periodId }: { periodId: string }) => findPeriod(db, periodId), access: refuseCollect, chain: ({ yearId }: PeriodSubject) => yearId };

function refusePast(dueAt: Date, now: Date): void {
  if (dueAt <= now) throw new Refused(422, 'reports.due-in-past');
}

export const returnReport = command({
  name: 'reports.return-report', summary: 'Sends a report back to its unit with a reason and a new deadline.',
  input: returnReportInput, ...ofOne,
  async run(trx, ctx) {
    const { subject, input, now, newId } = ctx;
    const dueAt = new Date(input.dueAt);
    refusePast(dueAt, now);
    const taken = await takeReport(trx, subject, newId());
    const next = nextState(taken.state, 'return');
    if (next === null) throw new Refused(409, 'reports.not-sent');
    if (taken.contents !== input.version) throw new Refused(409, 'kit.version-clash', {}, { current: (await listContents(trx, taken.id)).at(-1) });
    await setReport(trx, taken.id, next, { dueAt, locksAt: locksAfter(dueAt, subject.dueRule.lockDays) });
    await addMark(trx, { id: newId(), yearId: subject.yearId, reportId: taken.id, kind: 'return', reason: input.reason, dueAt }, byOf(ctx));
    return { reportId: taken.id };
  },
});

export const liftWaiver = command({
  name: 'reports.lift-waiver', summary: 'Takes back that a unit was excused from a report; it is due again, with a reason.',
  input: liftWaiverInput, ...ofOne,
  async run(trx, ctx) {
    const { subject, input, newId } = ctx;
    const taken = await takeReport(trx, subject, newId());
    const next = nextState(taken.state, 'lift');
    if (next === null) throw new Refused(409, 'reports.not-waived');
    await setReport(trx, taken.id, next);
    await addMark(trx, { id: newId(), yearId: subject.yearId, reportId: taken.id, kind: 'lift', reason: input.reason, dueAt: null }, byOf(ctx));
    return { reportId: taken.id };
  },
});

type Asked = { event: Extract<ReportEvent, 'waive' | 'extend' | 'remind'>; unitIds: readonly string[]; reason: string | null; limits?: { dueAt: Date; locksAt: Date } };
/** Does one thing to the reports of several units; answers the names of those that it cannot be done to. */
async function markAll(trx: Trx, ctx: Context<unknown, PeriodSubject>, { event, unitIds, reason, limits }: Asked): Promise<{ done: number; left: string[] }> {
  const { yearId, periodId } = ctx.subject;
  const lines = await listOwed(trx, { yearId, periodId, unitIds: [...new Set(unitIds)] });
  if (lines.length < new Set(unitIds).size) throw new Refused(404, 'reports.not-found');
  const left: string[] = [];
  for (const { unitId, shortName } of lines) {
    const taken = await takeReport(trx, { yearId, periodId, unitId }, ctx.newId());
    const next = nextState(taken.state, event);
    if (next === null) { left.push(shortName); continue; }
    if (next !== taken.state || limits !== undefined) await setReport(trx, taken.id, next, limits);
    await addMark(trx, { id: ctx.newId(), yearId, reportId: taken.id, kind: event satisfies Mark['kind'], reason, dueAt: limits?.dueAt ?? null }, byOf(ctx));
  }
  return { done: lines.length - left.length, left };
}
function refuseLeft({ left, done }: { left: string[]; done: number }): { done: number } {
  if (left.length > 0) throw new Refused(409, 'reports.sent-meanwhile', { units: left.join(', ') });
  return { done };
}

export const waiveReports = command({
  name: 'reports.waive-reports', summary: 'Excuses units from the report of a period, with a reason.',
  input: waiveReportsInput, ...ofMany,
  run: async (trx, ctx) => refuseLeft(await markAll(trx, ctx, { event: 'waive', unitIds: ctx.input.unitIds, reason: ctx.input.reason })),
});

export const extendReports = command({
  name: 'reports.extend-reports', summary: 'Gives units until later for the report of a period, with a reason; it also opens what was locked.',
  input: extendReportsInput, ...ofMany,
  async run(trx, ctx) {
    const { input, subject, now } = ctx;
    const dueAt = new Date(input.dueAt);
    refusePast(dueAt, now);
    return refuseLeft(await markAll(trx, ctx, { event: 'extend', unitIds: input.unitIds, reason: input.reason, limits: { dueAt, locksAt: locksAfter(dueAt, subject.dueRule.lockDays) } }));
  },
});

export const remindUnits = command({
  name: 'reports.remind-units', summary: 'Notes that units were reminded of a report, each sees it in its list; answers the names of those that have sent it meanwhile.',
  input: remindUnitsInput, ...ofMany,
  run: (trx, ctx) => markAll(trx, ctx, { event: 'remind', unitIds: ctx.input.unitIds, reason: null }),
});
