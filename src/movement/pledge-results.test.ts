import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDemoYear } from '../../tests/demo-year.ts';
import '../app/api.ts'; // hands in the measures
import { pledgeMeasures } from '../kit/contracts.ts';
import { readClock } from '../kit/server/business-clock.ts';
import { demoBlockId, demoClusterId, demoUnitId } from '../organisation/demo.ts';
import { demoTargetId } from './demo/launch.ts';
import { demoYearId as yearId } from './demo/year.ts';
import { readYearFigures } from './offers/papers/year-figures.ts';
import { launch, reopenPledge, savePledge } from './routes/launch.ts';
import { noteResult, pledgeFigures, pledgeRecords, removeResult } from './routes/pledge-results.ts';
import { amountOf, outcomeOf } from './rules/measured.ts';

let [open, closed]: Awaited<ReturnType<typeof openDemoYear>>[] = [];
beforeAll(async () => { [open, closed] = [await openDemoYear('open'), await openDemoYear('closed')]; });
afterAll(() => Promise.all([open!.end(), closed!.end()]));

const leader = 'thuky.cumtruong';
const [trained, taught, given, onTime, tasksOnTime] = [2, 4, 5, 7, 8].map(demoTargetId) as [string, string, string, string, string];
const figuresOf = async (year: typeof open, username = leader) => new Map((await year!.as(username, pledgeFigures, { yearId })).targets.map((target) => [target.targetId, target]));
const note = (year: typeof open, targetId: string, done: number, why: string | null, version = 0, unitId: string | null = null, username = leader) => year!.as(username, noteResult, { yearId, targetId, unitId, version, done, note: why });
const resultOf = async (year: typeof open, targetId: string) => (await year!.as(leader, launch, { yearId })).targets.find(({ id }) => id === targetId)!.results.find(({ unitId }) => unitId === null);

describe('rules', () => {
  test('an amount is what was counted, to a hundredth and never rounded up; a share of nothing is not known', () => {
    expect([amountOf({ isShare: true, perUnit: 1 }, { done: 2, of: 3 }), amountOf({ isShare: true, perUnit: 1 }, { done: 0, of: 0 }), amountOf({ isShare: false, perUnit: 1_000_000 }, { done: 249_999_999, of: null })]).toEqual([66_66, null, 249_99]);
    const counted = fc.integer({ min: 0, max: 1_000_000_000_000 });
    fc.assert(fc.property(counted, fc.integer({ min: 1, max: 1_000_000 }), (done, perUnit) => {
      const amount = BigInt(amountOf({ isShare: false, perUnit }, { done, of: null })!);
      return amount * BigInt(perUnit) <= BigInt(done) * 100n && (amount + 1n) * BigInt(perUnit) > BigInt(done) * 100n;
    }));
    fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 0, max: 1_000_000 }), (of, done) => (amountOf({ isShare: true, perUnit: 1 }, { done, of })! >= 100_00) === (done >= of)));
  });
  test('what a person noted stands before the records', () => {
    expect([outcomeOf({ done: 1 }, 2), outcomeOf(undefined, 2), outcomeOf(undefined, null)]).toEqual([{ done: 1, isNoted: true }, { done: 2, isNoted: false }, null]);
  });
});

test('every measure is answered by the slice that offers it; a unit is the sum of its records, and of a share the cluster is the sum of its units', async () => {
  const asked = { yearId, year: 2020, ...(await readClock(closed!.db)) };
  for (const { measures, read } of pledgeMeasures.answers) {
    const found = await read(closed!.db, asked);
    expect([...found.keys()].sort()).toEqual(measures.map(({ id }) => id).sort());
    for (const { id, isShare } of measures) {
      expect(id).toMatch(/^[a-z]+\/[a-z0-9-]+$/); // as the table asks
      const { cluster, units } = found.get(id)!;
      const sum = (parts: readonly { done: number; of: number | null }[]) => [parts.reduce((all, { done }) => all + done, 0), parts.reduce((all, { of }) => all + (of ?? 0), 0)];
      for (const { records, done, of } of units) expect([id, ...sum(records)]).toEqual([id, done, of ?? 0]);
      if (isShare) expect([id, ...sum(units)]).toEqual([id, cluster.done, cluster.of]);
    }
  }
});

test('at the end of 2020 the records fill five targets: 543 of 563 trained, 161 taught, 250 million given, reports and tasks on time', async () => {
  const figures = await figuresOf(closed);
  const told = [trained, taught, given, onTime, tasksOnTime].map((id) => { const { cluster } = figures.get(id)!; return [cluster.done, cluster.of, cluster.amount]; });
  expect(told).toEqual([[543, 563, 96_44], [161, null, 161_00], [250_000_000, null, 250_00], [1163, 1238, 93_94], [377, 426, 88_49]]);
  expect(figures.size).toBe(5);
});

test('a figure opens down to its records for those who compare units, and for the unit itself; to others it is not said to exist', async () => {
  const soyte = demoUnitId('soyte');
  const asked = { yearId, targetId: onTime, unitId: soyte };
  const { records } = await closed!.as(leader, pledgeRecords, asked);
  const unit = (await figuresOf(closed)).get(onTime)!.units.find(({ unitId }) => unitId === soyte)!;
  expect([records.length, records.reduce((sum, { done }) => sum + done, 0)]).toEqual([unit.of, unit.done]);
  expect(records[0]!.path).toMatch(/^\/bao-cao\?ky=[0-9a-f-]+&don-vi=/);
  expect(await closed!.as('thuky.soyte', pledgeRecords, asked)).toEqual({ records });
  for (const username of ['thuky.sonoivu', 'trucban']) await expect(closed!.as(username, pledgeRecords, asked)).rejects.toMatchObject({ status: 404 });
  expect([...(await figuresOf(closed, 'thuky.soyte')).values()].flatMap(({ units }) => units.map(({ unitId }) => unitId)).filter((unitId) => unitId !== soyte)).toEqual([]);
});

test('a figure typed by hand that differs from the records says why, and keeps what they said; taken back, the records stand again', async () => {
  const { cluster } = (await figuresOf(open)).get(trained)!;
  await expect(note(open, trained, cluster.amount! + 1, null)).rejects.toMatchObject({ status: 422, code: 'movement.difference-reason' });
  await note(open, trained, cluster.amount!, null);
  expect(await resultOf(open, trained)).toMatchObject({ done: cluster.amount, measured: cluster.amount, note: null });
  await note(open, trained, 90_00, 'Có 02 đồng chí học bù', 1);
  expect(await resultOf(open, trained)).toMatchObject({ done: 90_00, measured: cluster.amount, note: 'Có 02 đồng chí học bù' });
  await expect(open!.as(leader, removeResult, { yearId, targetId: trained, unitId: null, version: 1 })).rejects.toMatchObject({ code: 'kit.version-clash', extra: { current: { done: 90_00, version: 2 } } });
  await open!.as(leader, removeResult, { yearId, targetId: trained, unitId: null, version: 2 });
  expect(await resultOf(open, trained)).toBeUndefined();
  const own = (await figuresOf(open, 'thuky.soyte')).get(onTime)!.units[0]!;
  await expect(note(open, onTime, 1, null, 0, demoUnitId('soyte'), 'thuky.soyte')).rejects.toMatchObject({ code: 'movement.difference-reason' });
  await note(open, onTime, own.amount!, null, 0, demoUnitId('soyte'), 'thuky.soyte');
});

test('the papers take the records where nobody noted anything, and name the noted result whose records have changed since', async () => {
  const read = async () => readYearFigures(closed!.db, { yearId, year: 2020, clusterId: demoClusterId, blockId: demoBlockId, subjectId: null, ...(await readClock(closed!.db)) });
  const rows = ({ parts }: Awaited<ReturnType<typeof read>>, key: string) => parts.find((part) => part.key === key)!.blocks.flatMap((block) => (block.kind === 'table' ? block.body.map((row) => row.map(({ text }) => text)) : []));
  const before = await read();
  expect(rows(before, 'bảng đối chiếu giao ước').map((row) => row.slice(3, 7))).toEqual([
    ['100', '100', '100', 'Đạt'], ['≥ 95', '96,44', '101,51', 'Đạt'], ['≥ 75', '81,2', '108,26', 'Đạt'], ['≥ 170', '163', '95,88', 'Chưa đạt'], ['≥ 200', '250', '125', 'Đạt'], ['0', '0', '–', 'Đạt'], ['≥ 90', '93,94', '104,37', 'Đạt'], ['≥ 90', '88,49', '98,32', 'Chưa đạt'],
  ]);
  expect(rows(before, 'bảng đối chiếu giao ước').map((row) => row.at(-1)!.split(':')[0])).toEqual(['Cụm ghi', 'Số liệu hệ thống', 'Cụm ghi', 'Cụm ghi', 'Số liệu hệ thống', 'Cụm ghi', 'Số liệu hệ thống', 'Số liệu hệ thống']);
  expect(rows(before, 'kết quả giao ước theo đơn vị')).toHaveLength(20);
  expect(before.missing.results).toEqual([]);
  await closed!.owner.updateTable('pledge_results').set({ measured: 160_00 }).where('target_id', '=', taught).execute();
  expect((await read()).missing.results.map(({ params }) => params)).toEqual([{ count: 1, measures: 'Cán bộ, công chức thuộc đối tượng 4 được bồi dưỡng kiến thức quốc phòng và an ninh' }]);
});

test.each([
  ['a result beside other records without a reason', () => sql`update pledge_results set note = null where target_id = ${taught}`, 'difference_has_reason'],
  ['a result beside records where nothing measures the target', () => sql`update pledge_results set measured = done where target_id = ${demoTargetId(1)}`, 'measured_target'],
])('the database itself refuses %s', async (_told, statement, constraint) => {
  await expect(statement().execute(closed!.owner)).rejects.toMatchObject({ constraint });
});

test('the pledge says by what a target is measured before it is signed: by what there is, in the unit that this counts in', async () => {
  await expect(open!.owner.updateTable('pledge_targets').set({ measured_by: null }).where('id', '=', trained).execute()).rejects.toMatchObject({ constraint: 'pledge_signed' });
  await open!.as(leader, reopenPledge, { yearId, reason: 'Bổ sung nguồn số liệu' });
  const { version, targets } = await open!.as(leader, launch, { yearId });
  const pledged = targets.map(({ id, measure, unitOfMeasure, direction, target, source, measuredBy }) => ({ id, measure, unitOfMeasure, direction, target, source, measuredBy }));
  const save = (first: object) => open!.as(leader, savePledge, { yearId, version, targets: [{ ...pledged[0]!, ...first }, ...pledged.slice(1)] });
  await expect(save({ measuredBy: 'training/nothing' })).rejects.toMatchObject({ status: 422, code: 'movement.no-such-measure' });
  await expect(save({ measuredBy: 'activities/given' })).rejects.toMatchObject({ status: 422, code: 'movement.unit-of-measure', params: { unit: 'triệu đồng' } });
  await save({ measuredBy: 'training/registered' });
  const before = (await figuresOf(open)).get(demoTargetId(1))!;
  expect([before.cluster.done, before.cluster.of]).toEqual([18, 20]);
});
