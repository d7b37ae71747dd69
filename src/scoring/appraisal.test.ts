import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDemoYear, sheetOf } from '../../tests/demo-year.ts';
import { demoUnitSlugs } from '../accounts/demo.ts';
import { demoYearId } from '../movement/demo/year.ts';
import { demoUnitId } from '../organisation/demo.ts';
import { demoCriterionId } from './demo/load.ts';
import { appraiseSheet, cell, comment, explain, finaliseScores, returnSheet } from './routes/appraisal.ts';
import { scoreboard } from './routes/board.ts';
import { publishScores } from './routes/disputes-window.ts';
import { saveScores, sheet, submitSheet, withdrawSheet } from './routes/sheets.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear(); });
afterAll(() => year.end());

const leader = 'thuky.cumtruong';
const unsent = ['soyte', 'sotuphap', 'bandantoc'] as const;
const criterionId = demoCriterionId('II.1');

test('a unit takes its sheet back while nobody has begun on it, and not after', async () => {
  await year.as('thuky.sonoivu', withdrawSheet, { sheetId: sheetOf('sonoivu') });
  await year.as('thuky.sonoivu', submitSheet, { sheetId: sheetOf('sonoivu') });
  await year.as(leader, saveScores, { sheetId: sheetOf('sonoivu'), stage: 'appraisal', cells: [{ criterionId, version: 0, input: { typed: 25 }, note: 'Sổ trực thiếu chữ ký' }] });
  await expect(year.as('thuky.sonoivu', withdrawSheet, { sheetId: sheetOf('sonoivu') })).rejects.toMatchObject({ status: 409, code: 'scoring.appraisal-begun' });
});

test('a cell answers why: every stage with its reasons and who, the rule, and what happened, in order', async () => {
  await year.as(leader, comment, { sheetId: sheetOf('sonoivu'), criterionId, text: 'Đề nghị gửi bổ sung sổ trực tháng 8' });
  const why = await year.as('thuky.sonoivu', cell, { sheetId: sheetOf('sonoivu'), criterionId });
  expect(why.marks.map(({ stage, points, note, byName }) => [stage, points, note, byName])).toEqual([
    ['self', expect.any(Number), 'Sổ trực giấy ghi đủ, quên ghi trên hệ thống (minh họa)', expect.any(String)], ['appraisal', 25, 'Sổ trực thiếu chữ ký', 'Nguyễn Thị Hạnh']]);
  expect(why.history.map((line) => line.kind)).toEqual(['withdraw', 'submit', 'score', 'comment']);
  expect(why.may).toEqual({ appraise: false, command: false, explain: false });
  await expect(year.as('thuky.soyte', cell, { sheetId: sheetOf('sonoivu'), criterionId })).rejects.toMatchObject({ status: 404 });
});

test('scores are final only when every sheet is appraised; the refusal names the units', async () => {
  await expect(year.as(leader, finaliseScores, { yearId: demoYearId })).rejects.toMatchObject({ code: 'scoring.not-ready', params: { count: 20 } });
  for (const slug of unsent) {
    const { criteria, self, sheetId } = await year.as(`thuky.${slug}`, sheet, { yearId: demoYearId, unitId: demoUnitId(slug) });
    const cells = criteria.filter(({ id }) => self.missing.includes(id)).map(({ id, maxPoints }) => ({ criterionId: id, version: 0, input: { typed: maxPoints }, note: 'Theo sổ theo dõi của đơn vị' }));
    await year.as(`thuky.${slug}`, saveScores, { sheetId, stage: 'self', cells });
    await year.as(`thuky.${slug}`, submitSheet, { sheetId });
  }
  for (const slug of demoUnitSlugs.filter((slug) => slug !== 'sogddt')) await year.as(leader, appraiseSheet, { sheetId: sheetOf(slug) });
  await expect(year.as(leader, finaliseScores, { yearId: demoYearId })).rejects.toMatchObject({ code: 'scoring.not-ready', params: { count: 1, units: 'Sở GD-ĐT' } });
  await year.as('thuky.sotaichinh', appraiseSheet, { sheetId: sheetOf('sogddt') });
});

test('the unit explains after the appraisal, the appraiser weighs it, then the score is final and frozen', async () => {
  await year.as('thuky.sonoivu', explain, { sheetId: sheetOf('sonoivu'), criterionId, text: 'Đã bổ sung chữ ký ngày 18/11' });
  await year.as(leader, saveScores, { sheetId: sheetOf('sonoivu'), stage: 'appraisal', cells: [{ criterionId, version: 1, input: { typed: 350 }, note: 'Chấp nhận giải trình' }] });
  await expect(year.as('thuky.sonoivu', publishScores, { yearId: demoYearId, step: 'draft' })).rejects.toMatchObject({ status: 403, code: 'scoring.not-leader' });
  await expect(year.as(leader, publishScores, { yearId: demoYearId, step: 'draft' })).rejects.toMatchObject({ code: 'scoring.not-final' });
  expect(await year.as(leader, finaliseScores, { yearId: demoYearId })).toEqual({ finalised: 20 });
  await expect(year.as(leader, saveScores, { sheetId: sheetOf('sonoivu'), stage: 'appraisal', cells: [{ criterionId, version: 2, input: { typed: 400 }, note: 'muộn' }] }))
    .rejects.toMatchObject({ code: 'scoring.not-in-appraisal' });
  const why = await year.as('thuky.sonoivu', cell, { sheetId: sheetOf('sonoivu'), criterionId });
  expect(why.marks.map(({ stage, points }) => [stage, points])).toEqual([['self', expect.any(Number)], ['appraisal', 350], ['final', 350]]);
});

test('the draft opens the final table to every unit, is official only after its window, and can be withdrawn; each step is in the log', async () => {
  const board = () => year.as('thuky.soyte', scoreboard, { yearId: demoYearId, stage: 'final' });
  expect((await board()).units).toHaveLength(1);
  const publish = (step: 'draft' | 'official' | 'withdrawn', until?: string) => year.as(leader, publishScores, { yearId: demoYearId, step, ...(until && { until }) });
  await expect(publish('official')).rejects.toMatchObject({ status: 409, code: 'scoring.no-draft' });
  await expect(publish('draft', '2020-11-16T07:00:00+07:00')).rejects.toMatchObject({ status: 422, code: 'scoring.window-past' });
  expect(await publish('draft', '2020-11-20T17:00:00+07:00')).toMatchObject({ phase: 'open' });
  const open = await board();
  expect(open.units).toHaveLength(20);
  expect(open.units.every((unit) => unit.rank !== null)).toBe(true);
  await expect(publish('official')).rejects.toMatchObject({ status: 409, code: 'scoring.window-open', params: { until: '20/11/2020 17:00' } });
  await year.setClock('2020-11-20T17:00:01+07:00');
  expect(await publish('official')).toEqual({ phase: 'official' });
  await expect(publish('draft')).rejects.toMatchObject({ code: 'scoring.already-official' });
  expect((await board()).units).toHaveLength(20);
  await publish('withdrawn');
  expect((await board()).units).toHaveLength(1);
  const logged = await year.owner.selectFrom('audit_events').select('name').where('chain', '=', demoYearId).orderBy('sequence', 'desc').executeTakeFirst();
  expect(logged?.name).toBe('scoring.publish-scores');
});

test('what the cluster or the command scores is not typed by the unit, not missing in its sheet, and due before the appraisal ends', async () => {
  const fresh = await openDemoYear();
  await fresh.owner.transaction().execute(async (trx) => {
    await sql`alter table criteria disable trigger frozen`.execute(trx);
    await trx.updateTable('criteria').set({ scorer: 'command' }).where('id', '=', demoCriterionId('VI.4')).execute();
    await trx.deleteFrom('criterion_scores').where('criterion_id', '=', demoCriterionId('VI.4')).execute();
    await sql`alter table criteria enable trigger frozen`.execute(trx);
  });
  const cell = { criterionId: demoCriterionId('VI.4'), version: 0, input: { typed: 150 } };
  const save = (username: string, stage: 'self' | 'appraisal', sheetId: string) => fresh.as(username, saveScores, { sheetId, stage, cells: [cell] });
  await expect(save('thuky.soyte', 'self', sheetOf('soyte'))).rejects.toMatchObject({ status: 403, code: 'scoring.not-unit-scored', params: { code: 'VI.4' } });
  const { units } = await fresh.as('thuky.cumtruong', scoreboard, { yearId: demoYearId });
  expect(units.filter(({ isComplete }) => isComplete)).toHaveLength(17);
  const sonoivu = { sheetId: sheetOf('sonoivu') };
  await expect(fresh.as('thuky.cumtruong', appraiseSheet, sonoivu)).rejects.toMatchObject({ status: 422, code: 'scoring.incomplete', params: { codes: 'VI.4' } });
  await expect(save('thuky.cumtruong', 'appraisal', sonoivu.sheetId)).rejects.toMatchObject({ status: 403, code: 'scoring.command-scored' });
  await save('troly.bochqs', 'appraisal', sonoivu.sheetId);
  expect(await fresh.as('thuky.cumtruong', appraiseSheet, sonoivu)).toEqual({ status: 'appraised' });
  await fresh.end();
});

test('a sheet given back after its appraisal is appraised anew where the unit changed it; marks with a reason stay', async () => {
  const fresh = await openDemoYear();
  const sheetId = sheetOf('sonoivu');
  const [changed, cut] = [demoCriterionId('I.1'), demoCriterionId('I.3')];
  const marks = async () => new Map((await fresh.as(leader, sheet, { yearId: demoYearId, unitId: demoUnitId('sonoivu') })).scores.map((s) => [`${s.stage} ${s.criterionId}`, s]));
  await fresh.as(leader, saveScores, { sheetId, stage: 'appraisal', cells: [{ criterionId: cut, version: 0, input: { typed: 100 }, note: 'Thiếu hai chức danh' }] });
  await fresh.as(leader, appraiseSheet, { sheetId });
  await fresh.as(leader, returnSheet, { sheetId, reason: 'Xem lại mục I.1' });
  const { version } = (await marks()).get(`self ${changed}`)!;
  await fresh.as('thuky.sonoivu', saveScores, { sheetId, stage: 'self', cells: [{ criterionId: changed, version, input: { typed: 0 } }] });
  await fresh.as('thuky.sonoivu', submitSheet, { sheetId });
  await fresh.as(leader, appraiseSheet, { sheetId });
  const after = await marks();
  expect([after.get(`appraisal ${changed}`)!.points, after.get(`appraisal ${cut}`)!.points]).toEqual([0, 100]);
  await fresh.end();
});
