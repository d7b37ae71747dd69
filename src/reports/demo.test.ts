import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoUnitId } from '../organisation/demo.ts';
import { demoYearId } from '../movement/demo/year.ts';
import { openDemoYear } from '../../tests/demo-year.ts';
import { readEntries, typedOf } from './rules/entries.ts';
import { loadReportFacts } from './store/facts.ts';
import { listForms, listPeriods } from './store/forms.ts';
import { listContents } from './store/reports.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear(); });
afterAll(() => year.end());
const now = new Date('2020-11-16T08:00:00+07:00');

test('the sample year holds about a thousand reports of twenty boards, some late, some missing after a reminder, some returned', async () => {
  const { n } = await year.db.selectFrom('situation_reports').select((e) => e.fn.countAll<number>().as('n')).where('state', '=', 'sent').executeTakeFirstOrThrow();
  expect(n).toBeGreaterThanOrEqual(950);
  expect(n).toBeLessThan(1100);
  const facts = await loadReportFacts(year.db, { yearId: demoYearId, year: 2020 }, now);
  expect(facts).toHaveLength(20);
  const all = (of: 'due' | 'onTime' | 'late' | 'missing' | 'returned') => facts.reduce((sum, unit) => sum + unit[of].length, 0);
  expect(all('onTime') + all('late') + all('missing') + all('returned')).toBe(all('due'));
  expect(all('late')).toBeGreaterThan(20);
  expect(facts.flatMap(({ missing }) => missing).filter(({ isReminded }) => isReminded).length).toBeGreaterThan(5);
  expect(facts.flatMap(({ late }) => late).every(({ days }) => days >= 1 && days <= 4)).toBe(true);
  const health = facts.find(({ unitId }) => unitId === demoUnitId('soyte'))!;
  expect(health.missing.some(({ isReminded, dueAt }) => isReminded && dueAt.toISOString() === '2020-11-09T09:00:00.000Z')).toBe(true);
});

test('every sample report is right by its own form, also after it was corrected', async () => {
  const [forms, periods] = [await listForms(year.db, demoYearId), await listPeriods(year.db, demoYearId)];
  const reports = await year.db.selectFrom('situation_reports').select(['id', 'period_id']).where('state', '=', 'sent').execute();
  const faults = [];
  for (const { id, period_id } of reports) {
    const form = forms.find((one) => one.id === periods.find((period) => period.id === period_id)!.formId)!;
    for (const { entries } of await listContents(year.db, id)) faults.push(...readEntries(form.versions[0]!, typedOf(form.versions[0]!.fields, entries), 0).faults);
  }
  expect(faults).toEqual([]);
});

test('played to its end, nothing that was due stands open but what went missing', async () => {
  const closed = await openDemoYear('closed');
  const facts = await loadReportFacts(closed.db, { yearId: demoYearId, year: 2020 }, new Date('2020-12-31T17:00:00+07:00'));
  expect(facts.flatMap(({ returned }) => returned)).toEqual([]);
  expect(facts.reduce((sum, { due }) => sum + due.length, 0)).toBeGreaterThan(1150);
  await closed.end();
});
