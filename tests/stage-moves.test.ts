import { afterAll, beforeAll, expect, test } from 'vitest';
import '../src/app/api.ts'; // wires what the stages ask of scoring
import { demoStageId, demoYearId } from '../src/movement/demo/year.ts';
import { createYear, moveOn, stageDates, year as yearQuery } from '../src/movement/routes/year.ts';
import { demoClusterId } from '../src/organisation/demo.ts';
import { openDemoYear } from './demo-year.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear(); });
afterAll(() => year.end());
const leader = 'thuky.cumtruong';
const read = () => year.as(leader, yearQuery, { yearId: demoYearId });

test('self-scoring ends with sheets unsent, the appraisal does not: the answer names them', async () => {
  expect((await read()).open).toMatchObject([{ isBlocking: false, params: { count: 3, units: 'Ban Dân tộc, Sở Tư pháp, Sở Y tế' } }]);
  await year.as(leader, moveOn, { yearId: demoYearId, fromStageId: demoStageId('self-scoring') });
  expect((await read()).open.map(({ isBlocking, params }) => [isBlocking, params['count']])).toEqual([[true, 3], [true, 17]]);
  await expect(year.as(leader, moveOn, { yearId: demoYearId, fromStageId: demoStageId('appraisal') })).rejects.toMatchObject({ status: 409, code: 'movement.still-open', params: { items: expect.stringContaining('Sở Y tế') } });
});
test('stages follow one another: a day that breaks the order is refused with the stage’s name', async () => {
  const stage = (await read()).stages.find(({ kind }) => kind === 'cross-check')!;
  const change = (startsOn: string, dueAt: string, version: number) => year.as(leader, stageDates, { yearId: demoYearId, stages: [{ id: stage.id, version, startsOn, dueAt: `${dueAt}T17:00:00+07:00` }] });
  await expect(change('2020-11-01', '2020-12-15', 1)).rejects.toMatchObject({ code: 'movement.out-of-order', params: { stage: 'Chấm chéo' } });
  await expect(change('2020-12-10', '2020-12-09', 1)).rejects.toMatchObject({ code: 'movement.out-of-order' });
  await change('2020-12-07', '2020-12-16', 1);
  await expect(change('2020-12-08', '2020-12-16', 1)).rejects.toMatchObject({ status: 409, code: 'kit.version-clash' });
});
test('a new year begins in its first stage; one year of a cluster exists once', async () => {
  const raw = { clusterId: demoClusterId, year: 2021, theme: 'Thi đua Quyết thắng năm 2021', slogan: 'Đoàn kết' };
  await expect(year.as('thuky.soyte', createYear, raw)).rejects.toMatchObject({ status: 403 });
  const { yearId } = await year.as(leader, createYear, raw);
  const { stages } = await year.as(leader, yearQuery, { yearId });
  expect(stages.map(({ status }) => status)).toEqual(['open', ...Array<string>(6).fill('waiting')]);
  await expect(year.as(leader, createYear, raw)).rejects.toMatchObject({ status: 409, code: 'kit.duplicate' });
});
