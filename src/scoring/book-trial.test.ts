import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDemoYear } from '../../tests/demo-year.ts';
import { demoYearId } from '../movement/demo/year.ts';
import { scoreboard } from './routes/board.ts';
import { saveCriterion } from './routes/book-criteria.ts';
import { bookTrial } from './routes/book-trial.ts';
import { book, draftBook } from './routes/criteria.ts';

const leader = 'thuky.cumtruong';

test.each([['open', 'self'], ['closed', 'final']] as const)('on the demo year, %s, an unchanged draft shows what the scoreboard shows (%s), and stores nothing', async (at, stage) => {
  const year = await openDemoYear(at);
  const { yearId, setId } = at === 'open' ? { yearId: demoYearId, ...(await year.as(leader, draftBook, { yearId: demoYearId })) } : { yearId: demoYearId, setId: (await year.as(leader, scoreboard, { yearId: demoYearId })).setId! };
  const board = await year.as(leader, scoreboard, { yearId, stage });
  const scores = () => year.owner.selectFrom('criterion_scores').select(({ fn }) => [fn.countAll().as('cells'), fn.sum('points').as('points')]).executeTakeFirstOrThrow();
  const before = await scores();
  const { trial, on } = await year.as(leader, bookTrial, { setId });
  expect(on).toMatchObject({ year: 2020, stage });
  const places = (units: readonly { unitId: string; total: number | null; rank: number | null }[]) => units.map(({ unitId, total, rank }) => [unitId, total, rank]).sort();
  expect(places(trial!.units.map(({ unitId, before: standing }) => ({ unitId, ...standing })))).toEqual(places(board.units));
  expect(places(trial!.units.map(({ unitId, after }) => ({ unitId, ...after })))).toEqual(places(board.units));
  expect(await scores()).toEqual(before);
  await year.end();
});

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear(); });
afterAll(() => year.end());
test('a criterion that weighs more moves units, and is named for it; a unit’s secretary does not see the others by it', async () => {
  const { setId } = await year.as(leader, draftBook, { yearId: demoYearId });
  for (const [code, maxPoints] of [['IV.1', 50], ['IV.2', 550]] as const) {
    const { set, criteria } = await year.as(leader, book, { setId });
    const { position: _position, ...criterion } = criteria.find((one) => one.code === code)!;
    await year.as(leader, saveCriterion, { setId, version: set.version, criterion: { ...criterion, maxPoints } as never });
  }
  const { trial } = await year.as(leader, bookTrial, { setId });
  const movers = trial!.units.filter((unit) => unit.before.rank !== unit.after.rank);
  expect(movers.length).toBeGreaterThan(0);
  expect(movers.every(({ causes }) => causes.every(({ code }) => ['IV.1', 'IV.2'].includes(code)))).toBe(true);
  await expect(year.as('thuky.soyte', bookTrial, { setId })).rejects.toMatchObject({ status: 403, code: 'scoring.not-book-editor' });
});
