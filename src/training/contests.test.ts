import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDemoYear } from '../../tests/demo-year.ts';
import { demoYearId } from '../movement/demo/year.ts';
import { demoUnitId } from '../organisation/demo.ts';
import { linesOfTraining } from '../scoring/rules/feeds/done.ts';
import { demoContestId } from './demo/contests.ts';
import type { SavedContest } from './input/training.ts';
import { loadTrainingFacts } from './offers/facts.ts';
import { trainingMeasures } from './offers/measures.ts';
import { readTrainingFigures } from './offers/year-figures.ts';
import { removeContest, saveContest } from './routes/contests.ts';
import { overview } from './routes/overview.ts';
import { contestTotals } from './rules/contests.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear(); });
afterAll(() => year.end());

const [leader, own] = ['thuky.cumtruong', 'thuky.soyte'] as const;
const [soyte, sonoivu] = [demoUnitId('soyte'), demoUnitId('sonoivu')];
const refused = (code: string, status = 422) => expect.objectContaining({ code, status });
const games: SavedContest = {
  yearId: demoYearId, unitId: null, contestId: null, version: 0, kind: 'games', name: 'Hội thao kỷ niệm ngày truyền thống', place: 'Thao trường tỉnh', startsOn: '2020-11-12', endsOn: '2020-11-13',
  entries: [{ unitId: soyte, people: 12, rank: 1, prize: 'first' }, { unitId: sonoivu, people: 10, rank: 1, prize: 'first' }],
};
const factsOf = async (unitId: string) => (await loadTrainingFacts(year.db, demoYearId)).find((one) => one.unitId === unitId)!;

test('the leader notes a contest with ranks and prizes; it is told of each unit, counted in the facts, the measures and the papers', async () => {
  const before = await factsOf(soyte);
  await expect(year.as(own, saveContest, games)).rejects.toEqual(refused('training.not-contest-keeper', 403));
  await expect(year.as(leader, saveContest, { ...games, startsOn: '2020-11-17', endsOn: '2020-11-17' })).rejects.toEqual(refused('training.contest-to-come'));
  await expect(year.as(leader, saveContest, { ...games, endsOn: '2020-11-11' })).rejects.toEqual(refused('training.backwards'));
  await expect(year.as(leader, saveContest, { ...games, endsOn: '2021-01-03' })).rejects.toEqual(refused('training.outside-year'));
  const { contestId } = await year.as(leader, saveContest, games);
  await expect(year.as(leader, saveContest, games)).rejects.toEqual(refused('training.contest-there', 409));
  const after = await factsOf(soyte);
  expect(after.contests.length).toBe(before.contests.length + 1);
  const figures = linesOfTraining(after).filter(({ tags }) => tags?.includes('part/contest')).map(({ figures: of }) => of);
  const totals = contestTotals(after.contests);
  const sum = (key: string) => figures.reduce((all, of) => all + (of[key] ?? 0), 0);
  expect([sum('contests'), sum('contestants'), sum('prizes')]).toEqual([totals.entered, totals.people, totals.prizes]);
  const measured = (await trainingMeasures.read(year.db, { yearId: demoYearId, now: new Date('2020-11-16T01:00:00Z') } as never)).get('training/prizes')!;
  expect(JSON.stringify(measured)).toContain(games.name);
  const told = await readTrainingFigures(year.db, { yearId: demoYearId, now: new Date('2020-11-16T01:00:00Z') }, '2020-11-12'); // not over on that day
  const whole = await readTrainingFigures(year.db, { yearId: demoYearId, now: new Date('2020-11-16T01:00:00Z') }, null);
  const prizes = ({ figures: all }: typeof told) => all.find(({ key }) => key === 'số giải hội thi, hội thao')!.value as number;
  expect(prizes(whole)).toBe(prizes(told) + 2);
  // A unit reads of a contest its own part only.
  const seen = (await year.as(own, overview, { yearId: demoYearId })).contests.find(({ id }) => id === contestId)!;
  expect(seen.entries).toEqual([{ unitId: soyte, people: 12, rank: 1, prize: 'first' }]);
  await expect(year.as(leader, removeContest, { contestId, version: 1 })).rejects.toEqual(refused('training.contest-has-results', 409));
  await expect(year.as(leader, saveContest, { ...games, contestId, version: 9 })).rejects.toEqual(refused('kit.version-clash', 409));
  await year.as(leader, saveContest, { ...games, contestId, version: 1, entries: [{ unitId: sonoivu, people: 9, rank: null, prize: null }] });
  expect((await factsOf(soyte)).contests.length).toBe(before.contests.length);
  await year.as(leader, removeContest, { contestId, version: 2 });
});

test('a unit notes what it holds for its own people, and nothing for others', async () => {
  const mine: SavedContest = { ...games, unitId: soyte, name: 'Hội thao cơ quan', entries: [games.entries[0]!] };
  await expect(year.as(own, saveContest, { ...mine, entries: games.entries })).rejects.toEqual(refused('training.own-contest'));
  await expect(year.as(own, saveContest, { ...mine, unitId: sonoivu })).rejects.toEqual(refused('training.not-found', 404));
  await expect(year.as('trucban', saveContest, mine)).rejects.toEqual(refused('training.not-own-unit', 403));
  const { contestId } = await year.as(own, saveContest, mine);
  await expect(year.as(leader, removeContest, { contestId, version: 1 })).rejects.toEqual(refused('training.not-own-unit', 403));
  expect((await year.as('thuky.sonoivu', overview, { yearId: demoYearId })).contests.some(({ id }) => id === contestId)).toBe(false);
});

test('a contest to come counts in nothing yet; the tables refuse a result before its first day, and strangers in a unit’s own', async () => {
  const coming = (await year.as(leader, overview, { yearId: demoYearId })).contests.find(({ id }) => id === demoContestId(5))!;
  expect([coming.isBegun, coming.entries.length]).toEqual([false, 10]);
  expect((await factsOf(coming.entries[0]!.unitId)).contests.some(({ id }) => id === coming.id)).toBe(false);
  for (const statement of [
    sql`update contest_entries set rank = 1 where contest_id = ${demoContestId(5)}`, sql`update contests set starts_on = '2020-11-20', ends_on = '2020-11-20' where id = ${demoContestId(3)}`, sql`update contests set unit_id = ${soyte} where id = ${demoContestId(2)}`,
    sql`update contest_entries set people = 0`, sql`update contests set ends_on = '2021-02-01' where id = ${demoContestId(1)}`, sql`update contest_entries set prize = 'gold' where contest_id = ${demoContestId(1)}`,
  ]) await expect(statement.execute(year.owner)).rejects.toMatchObject({ code: '23514' });
  await sql`update emulation_years set sealed_at = business_now() where id = ${demoYearId}`.execute(year.owner);
  await expect(year.as(leader, saveContest, { ...games, name: 'Hội thao sau khi khóa sổ' })).rejects.toEqual(refused('kit.sealed', 409));
  for (const table of ['contests', 'contest_entries']) await expect(sql`update ${sql.table(table)} set emulation_year_id = emulation_year_id`.execute(year.owner), table).rejects.toMatchObject({ code: 'QT001' });
});
