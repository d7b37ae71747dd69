import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDemoYear } from '../../tests/demo-year.ts';
import { demoYearId } from '../movement/demo/year.ts';
import { demoUnitId } from '../organisation/demo.ts';
import { loadDutyFacts } from './offers/facts.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear(); });
afterAll(() => year.end());
const now = new Date('2020-11-16T08:00:00+07:00');

test('the sample year holds about seven thousand shifts of twenty boards; each fact is in one place', async () => {
  const facts = await loadDutyFacts(year.db, demoYearId, now);
  expect(facts).toHaveLength(20);
  const sum = (of: (one: (typeof facts)[number]) => number) => facts.reduce((total, one) => total + of(one), 0);
  expect(sum(({ shifts }) => shifts.ended.length)).toBeGreaterThan(6900);
  for (const { rosters, shifts } of facts) {
    expect(rosters.onTime.length + rosters.late.length + rosters.missing.length).toBe(rosters.due.length);
    expect(rosters.due).toHaveLength(11);
    expect(shifts.full.length + shifts.short.length).toBe(shifts.ended.length);
    expect(shifts.short.every(({ required, have, missing }) => missing > 0 && have + missing === required)).toBe(true);
  }
  expect(sum(({ rosters }) => rosters.missing.length)).toBe(1);
  expect(sum(({ rosters }) => rosters.late.length)).toBeGreaterThan(3);
  expect(sum(({ shifts }) => shifts.short.length)).toBeGreaterThan(20);
  expect(sum(({ shifts }) => shifts.short.length)).toBeLessThan(200);
  expect(sum(({ notHanded }) => notHanded.length)).toBeGreaterThan(50);
  expect(sum(({ incidents }) => incidents.length)).toBeGreaterThan(5);
});

test('on the first morning the last shift of Sở Y tế waits to be handed over and the next to be taken', async () => {
  const all = (await loadDutyFacts(year.db, demoYearId, now)).find(({ unitId }) => unitId === demoUnitId('soyte'))!;
  expect(await loadDutyFacts(year.db, demoYearId, now, demoUnitId('soyte'))).toEqual([all]);
  expect(all.notHanded.at(-1)!.onDay).toBe('2020-11-15');
});

test('played to its end, every month of the year has its roster, and the year is as it was before', { timeout: 120_000 }, async () => {
  const closed = await openDemoYear('closed');
  const facts = await loadDutyFacts(closed.db, demoYearId, now);
  expect(facts.map(({ rosters }) => rosters.due.length)).toEqual(Array.from({ length: 20 }, () => 11));
  const short = (all: typeof facts) => all.flatMap(({ shifts }) => shifts.short.map(({ shiftId }) => shiftId));
  expect(short(facts)).toEqual(short(await loadDutyFacts(year.db, demoYearId, now)));
  expect((await loadDutyFacts(closed.db, demoYearId, new Date('2020-12-31T17:00:00+07:00'))).every(({ rosters }) => rosters.due.length === 12)).toBe(true);
  await closed.end();
});
