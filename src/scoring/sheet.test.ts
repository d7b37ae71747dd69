import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDemoYear, sheetOf } from '../../tests/demo-year.ts';
import type { DemoUnitSlug } from '../accounts/demo.ts';
import { demoStageId, demoYearId } from '../movement/demo/year.ts';
import { demoUnitId } from '../organisation/demo.ts';
import { demoCriterionId, demoSetId } from './demo/load.ts';
import { appraiseSheet, returnSheet } from './routes/appraisal.ts';
import { scoreboard } from './routes/board.ts';
import { saveScores, sheet, submitSheet } from './routes/sheets.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear(); });
afterAll(() => year.end());

const read = (username: string, slug: DemoUnitSlug) => year.as(username, sheet, { yearId: demoYearId, unitId: demoUnitId(slug) });
const cell = (code: string, version: number, input: object, note?: string) => ({ criterionId: demoCriterionId(code), version, input, note });
/** A self-score comes with the unit's note: it may differ from what the records suggest. */
const save = (username: string, slug: DemoUnitSlug, stage: 'self' | 'appraisal', ...cells: ReturnType<typeof cell>[]) =>
  year.as(username, saveScores, { sheetId: sheetOf(slug), stage, cells: cells.map((one) => (stage === 'self' ? { ...one, note: one.note ?? 'Theo sổ theo dõi của đơn vị' } : one)) });
const send = (username: string, slug: DemoUnitSlug) => year.as(username, submitSheet, { sheetId: sheetOf(slug) });

test('points over the maximum are refused with the criterion and its maximum, and nothing is saved', async () => {
  await expect(save('thuky.soyte', 'soyte', 'self', cell('VI.1', 0, { typed: 300 }), cell('VI.2', 0, { typed: 900 })))
    .rejects.toMatchObject({ status: 422, code: 'scoring.over-maximum', params: { code: 'VI.2', max: 200 } });
  expect((await read('thuky.soyte', 'soyte')).scores.some((s) => s.criterionId === demoCriterionId('VI.1'))).toBe(false);
});

test('two people on one cell: the second gets both values, nobody’s is lost', async () => {
  await save('thuky.soyte', 'soyte', 'self', cell('VI.1', 0, { typed: 300 }));
  await expect(save('thuky.soyte', 'soyte', 'self', cell('VI.1', 0, { typed: 200 }))).rejects.toMatchObject({ status: 409, code: 'kit.version-clash', extra: { current: { points: 300, version: 1 } } });
  await save('thuky.soyte', 'soyte', 'self', cell('VI.1', 1, { typed: 200 }));
});

test('evidence gives the points and says why', async () => {
  const { saved } = await save('thuky.soyte', 'soyte', 'self', cell('VI.2', 0, { evidence: { late: 1, lateDays: 3, missing: 0 } }));
  expect(saved[0]).toMatchObject({ points: 150, reasons: [{ code: 'full', change: 200 }, { code: 'late', change: -50 }] });
});

test('a sheet of another unit does not exist for a member', async () => {
  await expect(read('thuky.soyte', 'sonoivu')).rejects.toMatchObject({ status: 404 });
  await expect(save('thuky.soyte', 'sotuphap', 'self', cell('VI.1', 0, { typed: 100 }))).rejects.toMatchObject({ status: 404 });
});

test('an incomplete sheet is not sent: the answer names the criteria that are missing', async () => {
  await expect(send('thuky.soyte', 'soyte')).rejects.toMatchObject({ status: 422, code: 'scoring.incomplete', params: { codes: expect.stringContaining('VI.4') } });
});

test('a complete sheet is sent once; from a second tab the answer says when', async () => {
  const { criteria, self } = await read('thuky.soyte', 'soyte');
  const missing = criteria.filter((c) => self.missing.includes(c.id));
  await save('thuky.soyte', 'soyte', 'self', ...missing.map((c) => cell(c.code, 0, { typed: c.maxPoints })));
  await send('thuky.soyte', 'soyte');
  await expect(send('thuky.soyte', 'soyte')).rejects.toMatchObject({ status: 409, code: 'scoring.already-submitted', params: { at: expect.stringContaining('16/11/2020') } });
  await expect(save('thuky.soyte', 'soyte', 'self', cell('VI.1', 2, { typed: 100 }))).rejects.toMatchObject({ status: 403, code: 'scoring.sheet-sent' });
});

test('the leader’s secretary appraises, returns with a reason, gets it back; the self-score stays as it was', async () => {
  await expect(save('thuky.cumtruong', 'soyte', 'appraisal', cell('VI.1', 0, { typed: 100 }))).rejects.toMatchObject({ status: 422, code: 'scoring.reason-needed', params: { code: 'VI.1' } });
  await save('thuky.cumtruong', 'soyte', 'appraisal', cell('VI.1', 0, { typed: 100 }, 'Thiếu danh sách ký tên'));
  const back = (reason: string) => year.as('thuky.cumtruong', returnSheet, { sheetId: sheetOf('soyte'), reason });
  await expect(back('  ')).rejects.toMatchObject({ status: 400 });
  await back('Thiếu minh chứng mục VI.1');
  const returned = await read('thuky.soyte', 'soyte');
  expect(returned).toMatchObject({ status: 'returned', returnReason: 'Thiếu minh chứng mục VI.1' });
  expect(returned.scores.filter((s) => s.criterionId === demoCriterionId('VI.1')).map((s) => [s.stage, s.points]).sort()).toEqual([['appraisal', 100], ['self', 200]]);
  await send('thuky.soyte', 'soyte');
  await year.as('thuky.cumtruong', appraiseSheet, { sheetId: sheetOf('soyte') });
  const after = (await read('thuky.soyte', 'soyte')).scores.filter((s) => s.stage === 'appraisal');
  expect(after.find((s) => s.criterionId === demoCriterionId('VI.1'))!.points).toBe(100);
  expect(after.find((s) => s.criterionId === demoCriterionId('VI.2'))!.points).toBe(150);
});

test('the leader’s own sheet is appraised by the deputy, never by the leader’s secretary', async () => {
  await expect(save('thuky.cumtruong', 'sogddt', 'appraisal', cell('I.1', 0, { typed: 0 }))).rejects.toMatchObject({ status: 403, code: 'scoring.not-appraiser' });
  await save('thuky.sotaichinh', 'sogddt', 'appraisal', cell('I.1', 0, { typed: 0 }, 'Chưa ban hành nghị quyết'));
});

test('before publication a unit sees itself and the median; those who compare see all', async () => {
  const board = (username: string) => year.as(username, scoreboard, { yearId: demoYearId, stage: 'self' });
  const own = await board('thuky.sonoivu');
  expect(own.units.map((u) => u.unitId)).toEqual([demoUnitId('sonoivu')]);
  expect(own.units[0]!.rank).toBeNull();
  expect(own.median).toBeGreaterThan(0);
  const all = await board('thuky.cumtruong');
  expect(all.units).toHaveLength(20);
  expect(all.units.filter((u) => u.rank !== null)).toHaveLength(18);
  expect(all.units.slice(-2).every((u) => !u.isComplete)).toBe(true);
});

test('an issued set and a passed deadline hold, whatever is asked', async () => {
  await expect(sql`update criteria set max_points = 1 where criteria_set_id = ${demoSetId}`.execute(year.owner)).rejects.toMatchObject({ code: 'QT002' });
  await year.setClock('2020-11-25T17:00:01+07:00');
  const { criteria, self } = await read('thuky.sotuphap', 'sotuphap');
  await save('thuky.sotuphap', 'sotuphap', 'self', ...criteria.filter((c) => self.missing.includes(c.id)).map((c) => cell(c.code, 0, { typed: 0 })));
  await expect(send('thuky.sotuphap', 'sotuphap')).rejects.toMatchObject({ status: 409, code: 'scoring.deadline-passed', params: { due: '25/11/2020 17:00' } });
  await year.owner.updateTable('stages').set({ status: 'done' }).where('id', '=', demoStageId('self-scoring')).execute();
  await expect(save('thuky.sotuphap', 'sotuphap', 'self', cell('I.1', 1, { typed: 100 }))).rejects.toMatchObject({ code: 'scoring.stage-closed' });
});
