import type { KyselyPlugin } from 'kysely';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actorOf, openDemoYear } from '../../tests/demo-year.ts';
import { seedClusters, seededUnitId, seededYearId } from '../../tests/seed-clusters.ts';
import { demoBlockId } from '../organisation/demo.ts';
import { block, blockPaper } from './routes/block.ts';
import { ranking, scoreboard } from './routes/board.ts';
import { percentOf } from './rules/block.ts';
import { formatPercent } from './words/block.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => {
  year = await openDemoYear();
  await seedClusters(year.owner, [
    { number: 2, units: 6, leaves: 12, leafMax: 1000, stage: 'closing', isPublic: true }, { number: 3, units: 5, leaves: 12, leafMax: 250, stage: 'review' },
    { number: 4, units: 4, leaves: 12, leafMax: 200, stage: 'appraisal' }, { number: 5, units: 3, leaves: 12, leafMax: 200, stage: 'running' },
  ]);
});
afterAll(() => year.end());
const officer = 'troly.bochqs';
const read = () => year.as(officer, block, {});

test('the command sees every cluster of its block: stage, sheets by how far they are, the median on the cluster’s own scale and in per cent of it', async () => {
  const { clusters, years } = await read();
  expect(years).toEqual([2020]);
  expect(clusters.map(({ number, stageKind, units, sent, appraised, final, basePoints }) => [number, stageKind, units, sent, appraised, final, basePoints])).toEqual([
    [1, 'self-scoring', 20, 17, 0, 0, 10000], [2, 'closing', 6, 6, 6, 6, 12000], [3, 'review', 5, 5, 5, 5, 3000], [4, 'appraisal', 4, 4, 2, 0, 2400], [5, 'running', 3, 0, 0, 0, 2400]]);
  for (const [number, stage] of [[2, 'final'], [3, 'final'], [4, 'appraisal']] as const) {
    const line = clusters.find((one) => one.number === number)!;
    const board = await year.as(officer, scoreboard, { yearId: seededYearId(number), stage });
    expect([line.scoredAt, line.median, line.medianPercent]).toEqual([stage, board.median, percentOf(board.median!, board.basePoints)]);
  }
  expect(clusters[4]!.median).toBeNull();
});
test('who leads is told once it is published, and not before, though the scores are final', async () => {
  const { clusters } = await read();
  const { units } = await year.as(officer, scoreboard, { yearId: seededYearId(2), stage: 'final' });
  expect(clusters[1]!.leaders.map(({ unitId }) => unitId)).toEqual(units.filter(({ rank }) => rank === 1).map(({ unitId }) => unitId));
  expect(clusters[2]!.leaders).toEqual([]);
});
test('days are counted by the calendar; what is late is named once its day has passed', async () => {
  const before = (await read()).clusters;
  expect([before[0]!.daysLeft, before[0]!.late]).toEqual([9, []]);
  expect(before[3]!.late).toEqual([]);
  await year.setClock('2020-12-06T01:00:00+07:00');
  const after = (await read()).clusters;
  expect([after[0]!.daysLeft, after[0]!.late]).toEqual([-11, [{ code: 'stage-overdue', count: 11, units: [] }, { code: 'unsent', count: 3, units: ['Sở Tư pháp', 'Sở Y tế', 'Ban Dân tộc'] }]]);
  expect(after[3]!.late).toEqual([{ code: 'stage-overdue', count: 1, units: [] }, { code: 'unappraised', count: 2, units: ['Sở 4.1', 'Sở 4.3'] }]);
  await year.setClock('2020-11-16T08:00:00+07:00');
});
test('the page asks as many questions of the database for five clusters as for one', async () => {
  let asked = 0;
  const counting: KyselyPlugin = { transformQuery: ({ node }) => { asked++; return node; }, transformResult: async ({ result }) => result };
  await block.call(year.db.withPlugin(counting), { actor: await actorOf(year.db, officer), raw: {} });
  expect(asked).toBeLessThanOrEqual(6);
});
test('to others the page is not there; the administrator and a viewer of the block see it, a viewer of one cluster does not', async () => {
  for (const username of ['thuky.cumtruong', 'thuky.soyte', 'lanhdao']) await expect(year.as(username, block, {})).rejects.toMatchObject({ status: 404 });
  await expect(year.as(officer, block, { blockId: seededYearId(2) })).rejects.toMatchObject({ status: 404 });
  expect((await year.as('quantri', block, { blockId: demoBlockId })).clusters).toHaveLength(5);
  const actor = { ...(await actorOf(year.db, 'lanhdao')), appointments: [{ role: 'viewer' as const, unitId: null, clusterId: null, blockId: demoBlockId }] };
  expect((await block.call(year.db, { actor, raw: {} })).clusters).toHaveLength(5);
  expect((await scoreboard.call(year.db, { actor, raw: { yearId: seededYearId(3) } })).units).toHaveLength(5);
});
test('the paper lists the clusters with their percentages as figures, all or those of one stage', async () => {
  const rows = await readSheet(Buffer.from((await year.as(officer, blockPaper, { format: 'xlsx' })).bytes));
  const { clusters } = await read();
  for (const line of clusters) {
    const row = rows.find((one) => one[1] === line.name)!;
    expect(row[10]).toBe(line.medianPercent === null ? '–' : line.medianPercent / 100);
  }
  const closing = await readSheet(Buffer.from((await year.as(officer, blockPaper, { format: 'xlsx', stage: 'closing' })).bytes));
  expect(closing.filter((row) => /^Cụm thi đua số/.test(String(row[1])))).toHaveLength(1);
  expect((await year.as(officer, blockPaper, { format: 'pdf' })).bytes.subarray(0, 4).toString()).toBe('%PDF');
});
test('percentages keep the order of points on one scale, and are written with two decimals and a comma', () => {
  for (let points = 0; points < 3000; points += 7) expect(percentOf(points + 1, 3000)).toBeGreaterThanOrEqual(percentOf(points, 3000));
  expect([formatPercent(9350), formatPercent(percentOf(1, 3)), formatPercent(5), formatPercent(-150)]).toEqual(['93,50%', '33,33%', '0,05%', '-1,50%']);
});

test('the ranking of a stage tells the open cells of sheets that wait and the ranks they allow; one that sees only itself is told nothing', async () => {
  const found = await year.as(officer, ranking, { yearId: seededYearId(4), stage: 'appraisal' });
  const board = await year.as(officer, scoreboard, { yearId: seededYearId(4), stage: 'appraisal' });
  const [waiting, done] = [found.ranges[seededUnitId(4, 1)]!, found.ranges[seededUnitId(4, 2)]!];
  expect([waiting.open.length, waiting.low, waiting.high, done.open.length, done.low]).toEqual([12, 0, 2400, 0, done.high]);
  for (const { unitId, rank } of board.units) if (rank !== null) expect([found.ranges[unitId]!.best <= rank, rank <= found.ranges[unitId]!.worst]).toEqual([true, true]);
  expect(await year.as('thuky.soyte', ranking, { yearId: seededYearId(4), stage: 'appraisal' })).toEqual({ ties: [], ranges: {}, quotas: [], checkers: [], exclusions: {} });
});
