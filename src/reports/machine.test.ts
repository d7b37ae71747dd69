import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoYearId } from '../movement/demo/year.ts';
import { demoUnitId } from '../organisation/demo.ts';
import { openDemoYear } from '../../tests/demo-year.ts';
import { extendReports, liftWaiver, remindUnits, returnReport, waiveReports } from './routes/collect.ts';
import { adoptForm } from './routes/forms.ts';
import { report } from './routes/read.ts';
import { correctReport, nilReport, sendReport } from './routes/send.ts';
import { nextState, reportEvents, reportStates, type ReportEvent, type ReportState } from './rules/state.ts';
import { loadReportFacts } from './store/facts.ts';
import { listPeriods } from './store/forms.ts';
import type { AdoptedForm } from './input/forms.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
let periods: string[];
const unitId = demoUnitId('soyte');
const reason = 'Theo biên bản làm việc';
const dueAt = '2020-11-20T17:00:00+07:00';
/** One form with a period for every day of October and November up to today, taken until long after. */
const daily: AdoptedForm = {
  yearId: demoYearId, formId: null, version: 0, code: 'hang-ngay', name: 'Báo cáo thử', kind: 'routine', rhythm: 'day', startsOn: '2020-10-01', endsOn: '2020-11-15', validFrom: '2020-10-01', note: 'Thử', allowsNil: true,
  fields: [{ type: 'number', key: 'so', label: 'Số', required: true, unit: '', measure: 'flow', min: 0, max: 100 }], checks: [], dueRule: { kind: 'after-end', days: 0, before: null, moved: 'stay', lockDays: 60, lateDays: 'calendar' },
};
beforeAll(async () => {
  year = await openDemoYear();
  const { formId } = await year.as('thuky.cumtruong', adoptForm, daily);
  periods = (await listPeriods(year.db, demoYearId, formId)).map(({ id }) => id);
});
afterAll(() => year.end());

const cause: Record<ReportEvent, (periodId: string, seen: number) => Promise<unknown>> = {
  send: (periodId) => year.as('thuky.soyte', sendReport, { periodId, unitId, entries: { so: '3' } }), nil: (periodId) => year.as('trucban', nilReport, { periodId, unitId }),
  correct: (periodId, seen) => year.as('thuky.soyte', correctReport, { periodId, unitId, version: Math.max(1, seen), entries: { so: '4' }, reason }),
  return: (periodId, seen) => year.as('thuky.cumtruong', returnReport, { periodId, unitId, version: Math.max(1, seen), reason, dueAt }), waive: (periodId) => year.as('thuky.cumtruong', waiveReports, { periodId, unitIds: [unitId], reason }),
  lift: (periodId) => year.as('thuky.cumtruong', liftWaiver, { periodId, unitId, reason }), extend: (periodId) => year.as('thuky.cumtruong', extendReports, { periodId, unitIds: [unitId], reason, dueAt }),
  remind: (periodId) => year.as('thuky.cumtruong', remindUnits, { periodId, unitIds: [unitId] }),
};
const wayTo: Record<ReportState, ReportEvent[]> = { open: [], sent: ['send'], returned: ['send', 'return'], waived: ['waive'] };
const look = (periodId: string) => year.as('thuky.soyte', report, { periodId, unitId });

const cases = reportStates.flatMap((state) => reportEvents.map((event) => [state, event] as const));
test.each(cases.map(([state, event], n) => [state, event, n] as const))('%s, %s: moves as written, or is refused with a sentence and nothing moves', async (state, event, n) => {
  const periodId = periods[n]!;
  for (const step of wayTo[state]) await cause[step](periodId, (await look(periodId)).contents.length);
  const before = await look(periodId);
  expect(before.state).toBe(state);
  const next = nextState(state, event);
  const outcome = await cause[event](periodId, before.contents.length).then((answer) => answer as { left?: string[] }, (error: { status: number; code: string }) => error);
  const after = await look(periodId);
  expect(after.state).toBe(next ?? state);
  if (next !== null) expect(outcome).not.toHaveProperty('status');
  else if (event === 'remind') expect((outcome as { left: string[] }).left).toEqual(['Sở Y tế']);
  else expect(outcome).toMatchObject({ status: 409, code: expect.stringMatching(/^reports\./) });
  if (next === null) expect([after.contents.length, after.marks.length]).toEqual([before.contents.length, before.marks.length]);
});

test('where it stands and what the scores are told follow the deadlines: late, returned and sent in time, missing after a reminder', async () => {
  const [late, again, missing, extended] = periods.slice(-5) as [string, string, string, string];
  await cause.send(late, 0);
  expect((await look(late)).standing).toEqual({ kind: 'late', days: 5 });
  await cause.extend(again, 0);
  await cause.send(again, 0);
  await cause.return(again, 1);
  await cause.send(again, 1);
  expect((await look(again)).standing).toEqual({ kind: 'on-time' });
  await cause.correct(late, 1);
  expect((await look(late)).standing).toEqual({ kind: 'late', days: 5 });
  await cause.remind(missing, 0);
  expect((await look(missing)).standing).toEqual({ kind: 'missing', isReminded: true, isLocked: false });
  await cause.extend(extended, 0);
  expect((await look(extended)).standing.kind).toBe('due');
  const facts = (await loadReportFacts(year.db, { yearId: demoYearId, year: 2020 }, new Date('2020-11-16T08:00:00+07:00'))).find((unit) => unit.unitId === unitId)!;
  expect(facts.late.find(({ periodId }) => periodId === late)).toMatchObject({ days: 5, reportId: expect.any(String) });
  expect(facts.missing.find(({ periodId }) => periodId === missing)).toMatchObject({ isReminded: true });
  expect(facts.due.some(({ periodId }) => periodId === extended)).toBe(false);
});
