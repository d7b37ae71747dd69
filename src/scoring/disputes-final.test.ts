import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDemoYear } from '../../tests/demo-year.ts';
import { demoUnitSlugs, demoUsers, type DemoUnitSlug } from '../accounts/demo.ts';
import { demoYearId } from '../movement/demo/year.ts';
import { demoUnitId } from '../organisation/demo.ts';
import { cell } from './routes/appraisal.ts';
import { scoreboard } from './routes/board.ts';
import { cellDispute, dispute, openDispute } from './routes/disputes.ts';
import { explainDispute, ruleDispute } from './routes/disputes-acts.ts';
import { castVote, countVote, putToVote } from './routes/disputes-vote.ts';
import { objectionWindow, publishScores } from './routes/disputes-window.ts';
import { isClusterWide } from './rules/kinds/registry.ts';
import { listDisputes, listRulings } from './store/disputes.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear('closed'); });
afterAll(() => year.end());
const leader = 'thuky.cumtruong';
const secretaryOf = (slug: DemoUnitSlug) => demoUsers.find(({ username, unitSlug }) => unitSlug === slug && username.startsWith('thuky.'))!.username;
const slugOf = (unitId: string) => demoUnitSlugs.find((slug) => demoUnitId(slug) === unitId)!;
const publish = (step: 'draft' | 'official' | 'withdrawn', until?: string) => year.as(leader, publishScores, { yearId: demoYearId, step, ...(until && { until }) });
const board = () => year.as('lanhdao', scoreboard, { yearId: demoYearId, stage: 'final' });

/** Cells that the appraisal cut and nobody has disputed, units other than the leader's, each of another unit. */
async function cutCells() {
  const held = new Set((await listDisputes(year.db, demoYearId)).map(({ sheetId }) => sheetId));
  const rows = await year.db.selectFrom('criterion_scores as s').innerJoin('criterion_scores as f', (join) => join.onRef('f.sheet_id', '=', 's.sheet_id').onRef('f.criterion_id', '=', 's.criterion_id').on('f.stage', '=', 'final'))
    .innerJoin('score_sheets as h', 'h.id', 's.sheet_id').innerJoin('criteria as c', 'c.id', 's.criterion_id').select(['s.sheet_id as sheetId', 's.criterion_id as criterionId', 's.points as self', 'f.points as final', 'h.unit_id as unitId', 'c.rule_kind as ruleKind'])
    .where('s.stage', '=', 'self').whereRef('f.points', '<', 's.points').where('h.unit_id', '<>', demoUnitId('sogddt')).orderBy('s.sheet_id').orderBy('s.criterion_id').execute();
  const own = rows.filter(({ ruleKind }) => !isClusterWide(ruleKind));
  return own.filter(({ sheetId }, n) => !held.has(sheetId) && own.findIndex((row) => row.sheetId === sheetId) === n);
}

test('the demo year ends with three dockets, one of each outcome, that its final scores agree with', async () => {
  const all = await listDisputes(year.db, demoYearId);
  expect(all.map(({ number, state, outcome }) => [number, state, outcome])).toEqual([[1, 'settled', 'upheld'], [2, 'settled', 'partly'], [3, 'settled', 'rejected']]);
  expect(all.map(({ vote }) => vote !== null)).toEqual([false, false, true]);
  expect(new Set(all.map(({ sheetId }) => sheetId)).size).toBe(3);
  for (const ruling of await listRulings(year.db, demoYearId)) {
    const { marks } = await year.as(leader, cell, { sheetId: ruling.sheetId, criterionId: ruling.criterionId });
    const final = marks.find(({ stage }) => stage === 'final')!;
    expect(final.points).toBe(ruling.points);
    expect(final.reasons.reduce((sum, { change }) => sum + change, 0)).toBe(ruling.points);
  }
  expect(await year.as('thuky.soyte', objectionWindow, { yearId: demoYearId })).toMatchObject({ phase: 'official', open: 0 });
});

test('once the result is official a score is not disputed any more; in the window of a draft it is, and a ruling moves the total and the rank', async () => {
  const [first] = await cutCells();
  const { sheetId, criterionId, self, final, unitId } = first!;
  const by = secretaryOf(slugOf(unitId));
  const claim = () => year.as(by, openDispute, { sheetId, criterionId, points: self, text: 'Đề nghị xem lại' });
  await expect(claim()).rejects.toMatchObject({ status: 409, code: 'scoring.window-over', params: { until: '28/12/2020 17:00' } });
  expect(await year.as(by, cellDispute, { sheetId, criterionId })).toMatchObject({ mayOpen: false, refusal: { code: 'scoring.window-over' } });
  await publish('withdrawn');
  await expect(claim()).rejects.toMatchObject({ status: 409, code: 'scoring.window-not-open' });
  await publish('draft', '2021-01-02T17:00:00+07:00');
  const before = (await board()).units;
  const { disputeId, number } = await claim();
  await year.as(leader, explainDispute, { disputeId, version: 1, text: 'Đã đối chiếu' });
  await year.as(leader, ruleDispute, { disputeId, version: 2, outcome: 'upheld', points: null, text: 'Tính đủ điểm' });
  const after = (await board()).units;
  const totalOf = (units: typeof before) => units.find((unit) => unit.unitId === unitId)!;
  expect(totalOf(after).total! - totalOf(before).total!).toBe(self - final);
  expect(totalOf(after).rank!).toBeLessThanOrEqual(totalOf(before).rank!);
  const ranked = after.filter(({ rank }) => rank !== null).map(({ total }) => total!);
  expect(ranked).toEqual([...ranked].sort((a, b) => b - a));
  const { marks, history } = await year.as(by, cell, { sheetId, criterionId });
  const mark = marks.find(({ stage }) => stage === 'final')!;
  expect(mark).toMatchObject({ points: self, note: 'Tính đủ điểm', version: 2, reasons: [{ code: 'ruled', change: self, params: { number } }] });
  expect(marks.find(({ stage }) => stage === 'appraisal')!.points).toBe(final);
  expect(history.at(-1)).toMatchObject({ kind: 'ruling', stage: 'final', points: self, byName: 'Nguyễn Thị Hạnh' });
});

test('points that compare units are not disputed one by one', async () => {
  const row = await year.db.selectFrom('criterion_scores as s').innerJoin('criterion_scores as f', (join) => join.onRef('f.sheet_id', '=', 's.sheet_id').onRef('f.criterion_id', '=', 's.criterion_id').on('f.stage', '=', 'final'))
    .innerJoin('score_sheets as h', 'h.id', 's.sheet_id').innerJoin('criteria as c', 'c.id', 's.criterion_id').select(['s.sheet_id as sheetId', 's.criterion_id as criterionId', 's.points', 'h.unit_id as unitId', 'c.code'])
    .where('s.stage', '=', 'self').whereRef('f.points', '<', 's.points').where('c.rule_kind', 'in', ['ratio-leader', 'ratio-max']).executeTakeFirstOrThrow();
  await expect(year.as(secretaryOf(slugOf(row.unitId)), openDispute, { sheetId: row.sheetId, criterionId: row.criterionId, points: row.points, text: 'Đề nghị tính lại' })).rejects.toMatchObject({ status: 422, code: 'scoring.compared', params: { code: row.code } });
});

test('official only when the window is over and no docket is open; the refusal names them', async () => {
  const [next] = await cutCells();
  const { sheetId, criterionId, self, unitId } = next!;
  const by = secretaryOf(slugOf(unitId));
  await year.as(by, openDispute, { sheetId, criterionId, points: self, text: 'Đề nghị biểu quyết' });
  await expect(publish('official')).rejects.toMatchObject({ status: 409, code: 'scoring.window-open' });
  await year.setClock('2021-01-02T17:00:01+07:00');
  await expect(publish('official')).rejects.toMatchObject({ status: 409, code: 'scoring.disputes-open', params: { count: 1, dockets: expect.stringMatching(/^5 \(/) } });
  const [other] = (await cutCells()).filter((row) => row.unitId !== unitId);
  await expect(year.as(secretaryOf(slugOf(other!.unitId)), openDispute, { sheetId: other!.sheetId, criterionId: other!.criterionId, points: other!.self, text: 'Muộn một giây' })).rejects.toMatchObject({ code: 'scoring.window-over' });
});

test('a vote: each unit once, in the open, the claiming unit only if the docket says so; the threshold decides, to the vote', async () => {
  const docket = (await listDisputes(year.db, demoYearId)).at(-1)!;
  const [{ id: disputeId }, claimant] = [docket, slugOf(docket.unitId)];
  await year.as(leader, explainDispute, { disputeId, version: 1, text: 'Hai bên khác ý kiến' });
  const terms = { voteBase: 'members' as const, votePercent: 53, ownVote: false };
  const ask = (outcome: 'upheld' | 'partly', points: number | null = null) => year.as(leader, putToVote, { disputeId, version: 2, outcome, points, text: 'Xin ý kiến các đơn vị', ...terms });
  await expect(ask('partly', docket.claimedPoints + 25)).rejects.toMatchObject({ code: 'scoring.not-between' });
  expect(await ask('upheld')).toMatchObject({ state: 'voting', electors: 19 });
  const vote = (slug: DemoUnitSlug, choice: 'yes' | 'no' | 'abstain', by = secretaryOf(slug)) => year.as(by, castVote, { disputeId, unitId: demoUnitId(slug), choice });
  await expect(vote(claimant, 'yes')).rejects.toMatchObject({ status: 403, code: 'scoring.not-elector' });
  const electors = demoUnitSlugs.filter((slug) => slug !== claimant);
  await expect(vote(electors[0]!, 'yes', secretaryOf(electors[1]!))).rejects.toMatchObject({ status: 403, code: 'scoring.not-elector' });
  for (const slug of electors.slice(0, 10)) await vote(slug, 'yes');
  await expect(vote(electors[0]!, 'no')).rejects.toMatchObject({ status: 409, code: 'scoring.already-voted' });
  await expect(year.owner.updateTable('dispute_votes').set({ choice: 'no' }).where('dispute_id', '=', disputeId).where('choice', '=', 'yes').execute()).rejects.toMatchObject({ code: '23514' });
  const count = () => year.as(leader, countVote, { disputeId, version: 3, text: 'Kết luận theo biểu quyết' });
  await expect(count()).rejects.toMatchObject({ status: 409, code: 'scoring.vote-running', params: { count: 9 } });
  const seen = await year.as(secretaryOf(electors[12]!), dispute, { disputeId });
  expect(seen.count).toMatchObject({ yes: 10, absent: 9, base: 19, passes: false }); // 10/19 is 52,6 %
  expect(seen.electors.filter(({ byName }) => byName !== null)).toHaveLength(10);
  expect(seen.voteFor).toEqual([demoUnitId(electors[12]!)]);
  await vote(electors[10]!, 'yes');
  await year.setClock(new Date((await listDisputes(year.db, demoYearId)).at(-1)!.dueAt!.getTime() + 1000).toISOString());
  await expect(vote(electors[11]!, 'no')).rejects.toMatchObject({ status: 409, code: 'scoring.vote-over' });
  expect(await count()).toMatchObject({ state: 'settled', outcome: 'upheld', yes: 11, base: 19 });
  expect((await year.as(leader, cell, { sheetId: docket.sheetId, criterionId: docket.criterion.id })).marks.find(({ stage }) => stage === 'final')!.points).toBe(docket.claimedPoints);
  expect(await publish('official')).toEqual({ phase: 'official' });
});
