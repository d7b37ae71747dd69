import { afterAll, beforeAll, expect, test } from 'vitest';
import { actorOf, openDemoYear, sheetOf } from '../../tests/demo-year.ts';
import { demoId } from '../accounts/demo.ts';
import { demoYearId } from '../movement/demo/year.ts';
import { demoUnitId } from '../organisation/demo.ts';
import { disputeActs, refuseRule } from './access/disputes.ts';
import { demoCriterionId } from './demo/load.ts';
import { scoringOpenItems } from './offers/open-items.ts';
import { appraiseSheet, cell, returnSheet } from './routes/appraisal.ts';
import { cellDispute, dispute, disputes, openDispute } from './routes/disputes.ts';
import { explainDispute, ruleDispute, withdrawDispute } from './routes/disputes-acts.ts';
import { saveDisputeSettings } from './routes/disputes-window.ts';
import { saveScores, sheet } from './routes/sheets.ts';
import { findDispute, listEntries, listRulings, listUnitsOf } from './store/disputes.ts';
import { disputeItemWords } from './words/disputes.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
const [leader, deputy, unit, officer] = ['thuky.cumtruong', 'thuky.sotaichinh', 'thuky.sonoivu', 'troly.bochqs'];
const sheetId = sheetOf('sonoivu');
const self = new Map<string, number>();
const at = (code: string) => ({ sheetId, criterionId: demoCriterionId(code) });
const claimed = (code: string) => self.get(demoCriterionId(code))!;
const open = (code: string, points = claimed(code), by = unit) => year.as(by, openDispute, { ...at(code), points, text: 'Đã nộp đủ minh chứng' });
const read = (disputeId: string, by = leader) => year.as(by, dispute, { disputeId });
const codes = ['I.2', 'I.3', 'II.5', 'II.6'];

beforeAll(async () => {
  year = await openDemoYear();
  const { scores } = await year.as(unit, sheet, { yearId: demoYearId, unitId: demoUnitId('sonoivu') });
  for (const { criterionId, points } of scores) self.set(criterionId, points);
});
afterAll(() => year.end());

test('a unit disputes only after the appraisal, only its own, only what was cut, and claims more than stands, within the criterion', async () => {
  await expect(open('I.2')).rejects.toMatchObject({ status: 422, code: 'scoring.nothing-cut' });
  const cells = codes.map((code) => ({ criterionId: demoCriterionId(code), version: 0, input: { typed: claimed(code) - 50 }, note: `Thiếu minh chứng ${code}` }));
  await year.as(leader, saveScores, { sheetId, stage: 'appraisal', cells });
  await expect(open('I.2')).rejects.toMatchObject({ status: 409, code: 'scoring.dispute-too-early' });
  await year.as(leader, appraiseSheet, { sheetId });
  await expect(open('I.2', claimed('I.2'), 'thuky.soyte')).rejects.toMatchObject({ status: 404 });
  await expect(open('I.1')).rejects.toMatchObject({ status: 422, code: 'scoring.nothing-cut', params: { code: 'I.1' } });
  await expect(open('I.2', claimed('I.2') - 50)).rejects.toMatchObject({ status: 422, code: 'scoring.claim-not-higher', params: { min: claimed('I.2') - 50 } });
  await expect(open('I.2', 10_000)).rejects.toMatchObject({ status: 422, code: 'scoring.over-maximum' });
  await expect(open('II.5', claimed('II.5') - 10)).rejects.toMatchObject({ status: 422, code: 'scoring.wrong-step' });
  expect(await year.as(unit, cellDispute, at('I.2'))).toEqual({ docket: null, cut: { points: claimed('I.2') - 50, from: claimed('I.2') }, mayOpen: true, refusal: null });
  expect((await year.as(leader, cellDispute, at('I.2'))).mayOpen).toBe(false);
});

test('a docket takes the cut over from the scores; a second one of the same cell is refused, by the table as well', async () => {
  const { disputeId, number } = await open('I.2');
  expect(number).toBe(1);
  expect(await read(disputeId)).toMatchObject({ state: 'explaining', selfPoints: claimed('I.2'), claimedPoints: claimed('I.2'), cutStage: 'appraisal', cutPoints: claimed('I.2') - 50, cutNote: 'Thiếu minh chứng I.2', cutByName: 'Nguyễn Thị Hạnh', holder: { role: 'leader', unitName: 'Sở GD-ĐT' }, acts: ['explain'] });
  await expect(open('I.2')).rejects.toMatchObject({ status: 409, code: 'scoring.disputed-already', params: { number: 1 } });
  const row = await year.owner.selectFrom('disputes').selectAll().where('id', '=', disputeId).executeTakeFirstOrThrow();
  const again = (more: object) => year.owner.insertInto('disputes').values({ ...row, cut_reasons: JSON.stringify(row.cut_reasons), id: demoId(40, 99), number: 9, ...more }).execute();
  await expect(again({})).rejects.toMatchObject({ constraint: 'one_dispute_of_a_cell' });
  const free = { criterion_id: demoCriterionId('I.1') };
  for (const more of [{ claimed_points: row.cut_points }, { state: 'settled' }, { state: 'settled', due_at: null, ended_at: row.opened_at, outcome: 'upheld', ruled_points: row.cut_points, ruling_reason: 'x', ruled_by_name: 'x' }, { state: 'voting' }, { due_at: null }, { claim: ' ' }])
    await expect(again({ ...free, ...more }), JSON.stringify(more)).rejects.toMatchObject({ code: '23514' });
});

test('while it is open its cell moves by nothing else, and the sheet is not given back', async () => {
  await expect(year.as(leader, saveScores, { sheetId, stage: 'appraisal', cells: [{ criterionId: demoCriterionId('I.2'), version: 1, input: { typed: 0 }, note: 'hạ thêm' }] })).rejects.toMatchObject({ status: 409, code: 'scoring.under-dispute', params: { code: 'I.2', number: 1 } });
  await expect(year.as(leader, returnSheet, { sheetId, reason: 'Làm lại từ đầu' })).rejects.toMatchObject({ status: 409, code: 'scoring.disputes-open', params: { count: 1, dockets: '1 (Sở Nội vụ, I.2)' } });
});

test('claim, explanation, further words, ruling: who may, when, and that the ruling stands on the appraisal with its reason', async () => {
  const disputeId = (await year.as(unit, disputes, { yearId: demoYearId })).dockets[0]!.id;
  expect((await year.as('thuky.soyte', disputes, { yearId: demoYearId })).dockets).toEqual([]);
  await expect(read(disputeId, 'thuky.soyte')).rejects.toMatchObject({ status: 404 });
  const rule = (by: string, version: number, outcome: 'upheld' | 'partly' | 'rejected', points: number | null = null) => year.as(by, ruleDispute, { disputeId, version, outcome, points, text: 'Chấp nhận một nửa' });
  await expect(rule(leader, 1, 'upheld')).rejects.toMatchObject({ status: 409, code: 'scoring.explaining-still' });
  await expect(rule(unit, 1, 'upheld')).rejects.toMatchObject({ status: 403, code: 'scoring.own-dispute' });
  await expect(rule(officer, 1, 'upheld')).rejects.toMatchObject({ status: 403, code: 'scoring.not-ruler' });
  await year.as(unit, explainDispute, { disputeId, version: 1, text: 'Bổ sung: văn bản số 12' });
  await expect(year.as(leader, explainDispute, { disputeId, version: 1, text: 'Chậm hơn bản của đơn vị' })).rejects.toMatchObject({ status: 409, code: 'kit.version-clash' });
  expect(await year.as(leader, explainDispute, { disputeId, version: 2, text: 'Văn bản ban hành chậm' })).toEqual({ state: 'ruling', version: 3 });
  expect((await read(disputeId)).acts).toEqual(['rule', 'add']);
  expect((await read(disputeId, unit)).acts).toEqual(['add', 'withdraw']);
  await expect(rule(leader, 3, 'partly', claimed('I.2'))).rejects.toMatchObject({ status: 422, code: 'scoring.not-between' });
  expect(await rule(leader, 3, 'partly', claimed('I.2') - 25)).toEqual({ state: 'settled', outcome: 'partly', points: claimed('I.2') - 25 });
  const why = await year.as(unit, cell, at('I.2'));
  const mark = why.marks.find(({ stage }) => stage === 'appraisal')!;
  expect([mark.points, mark.note, mark.reasons.map(({ code, params }) => [code, params['number']])]).toEqual([claimed('I.2') - 25, 'Chấp nhận một nửa', [['ruled', 1]]]);
  expect(mark.reasons.reduce((sum, { change }) => sum + change, 0)).toBe(mark.points);
  expect(why.history.map(({ kind }) => kind).slice(-2)).toEqual(['dispute', 'ruling']);
  await expect(year.as(unit, explainDispute, { disputeId, version: 4, text: 'Vẫn chưa đồng ý' })).rejects.toMatchObject({ status: 409, code: 'scoring.dispute-moved' });
  await expect(open('I.2')).rejects.toMatchObject({ code: 'scoring.disputed-already' });
  expect(await listRulings(year.db, demoYearId)).toEqual([{ ...at('I.2'), points: claimed('I.2') - 25, disputeId, number: 1 }]);
});

test('of two explanations, or two rulings, at the same moment one stands; the other meets a clash', async () => {
  const { disputeId } = await open('I.3');
  const explained = await Promise.allSettled([leader, officer].map((by) => year.as(by, explainDispute, { disputeId, version: 1, text: 'Thiếu quyết định' })));
  expect(explained.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await listEntries(year.db, disputeId)).toHaveLength(1);
  const rule = (outcome: 'upheld' | 'rejected') => year.as(leader, ruleDispute, { disputeId, version: 2, outcome, points: null, text: 'Kết luận cùng lúc' });
  const answers = await Promise.allSettled([rule('upheld'), rule('rejected')]);
  expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { status: 409, code: 'kit.version-clash' } });
  const { outcome, ruledPoints } = await read(disputeId);
  const stands = (await year.as(unit, cell, at('I.3'))).marks.find(({ stage }) => stage === 'appraisal')!.points;
  expect(ruledPoints).toBe(outcome === 'upheld' ? claimed('I.3') : claimed('I.3') - 50);
  expect(stands).toBe(ruledPoints);
});

test('a unit withdraws and may come back; what was withdrawn is kept and changes no points', async () => {
  const { disputeId } = await open('II.5');
  await expect(year.as(leader, withdrawDispute, { disputeId, version: 1 })).rejects.toMatchObject({ status: 403, code: 'scoring.not-claimant' });
  expect(await year.as(unit, withdrawDispute, { disputeId, version: 1 })).toEqual({ state: 'withdrawn' });
  const again = await open('II.5');
  expect(again.number).toBe(4);
  expect((await year.as(unit, disputes, { yearId: demoYearId })).dockets.map(({ number, state }) => [number, state])).toEqual([[1, 'settled'], [2, 'settled'], [3, 'withdrawn'], [4, 'explaining']]);
  expect((await year.as(unit, cell, at('II.5'))).marks.map(({ points }) => points)).toEqual([claimed('II.5'), claimed('II.5') - 50]);
});

test('the deadlines are the year’s own: changed by the leader, counted from the next step on, and once the cut was not explained in time the ruler goes on', async () => {
  const terms = (await year.as(leader, disputes, { yearId: demoYearId })).settings;
  expect(terms).toMatchObject({ explainDays: 3, ruleDays: 5, voteDays: 3 });
  const save = (by: string, version: number) => year.as(by, saveDisputeSettings, { yearId: demoYearId, ...terms, explainDays: 2, version });
  await expect(save(unit, 1)).rejects.toMatchObject({ status: 403 });
  await save(leader, 1);
  await expect(save(leader, 1)).rejects.toMatchObject({ status: 409, code: 'kit.version-clash' });
  const { disputeId } = await open('II.6');
  const { openedAt, dueAt } = await read(disputeId);
  expect(dueAt!.getTime() - openedAt.getTime()).toBe(2 * 86_400_000);
  const docket = { ...(await findDispute(year.db, disputeId))!, isKin: false };
  const actor = await actorOf(year.db, leader);
  expect(disputeActs(actor, docket, dueAt!)).toEqual(['explain']);
  expect(disputeActs(actor, docket, new Date(dueAt!.getTime() + 1))).toEqual(['explain', 'rule']);
  await year.setClock(new Date(dueAt!.getTime() - 5000).toISOString());
  await expect(year.as(leader, ruleDispute, { disputeId, version: 1, outcome: 'upheld', points: null, text: 'Chưa đến hạn' })).rejects.toMatchObject({ code: 'scoring.explaining-still' });
  await year.setClock(new Date(dueAt!.getTime() + 1000).toISOString());
  expect(await year.as(leader, ruleDispute, { disputeId, version: 1, outcome: 'upheld', points: null, text: 'Quá hạn giải trình' })).toMatchObject({ state: 'settled', points: claimed('II.6') });
});

test('the leader’s own dispute is for the deputy or the emulation officer; what the command scores only for the officer; never for a person of the unit', async () => {
  const ownSheet = { sheetId: sheetOf('sogddt'), criterionId: demoCriterionId('I.3') };
  const own = (await year.as(leader, sheet, { yearId: demoYearId, unitId: demoUnitId('sogddt') })).scores.find(({ criterionId }) => criterionId === ownSheet.criterionId)!.points;
  await year.as(deputy, saveScores, { sheetId: ownSheet.sheetId, stage: 'appraisal', cells: [{ criterionId: ownSheet.criterionId, version: 0, input: { typed: own - 50 }, note: 'Thiếu một chức danh' }] });
  await year.as(deputy, appraiseSheet, { sheetId: ownSheet.sheetId });
  const { disputeId } = await year.as(leader, openDispute, { ...ownSheet, points: own, text: 'Đã có quyết định' });
  const docket = { ...(await findDispute(year.db, disputeId))!, state: 'ruling' as const };
  const who = async (given: typeof docket) => {
    const may = [];
    for (const username of [leader, deputy, unit, officer, 'lanhdao', 'quantri']) {
      const actor = await actorOf(year.db, username);
      if (refuseRule(actor, { ...given, isKin: (await listUnitsOf(year.db, actor.personId)).has(given.unitId) }) === null) may.push(username);
    }
    return may;
  };
  expect(await who(docket)).toEqual([deputy, officer]);
  expect(await who({ ...docket, criterion: { ...docket.criterion, scorer: 'command' } })).toEqual([officer]);
  expect(await who({ ...docket, isLeader: false, unitId: demoUnitId('sonoivu') })).toEqual([leader]);
  await year.owner.updateTable('people').set({ unit_id: demoUnitId('sogddt') }).where('full_name', '=', 'Trương Quang Vinh').execute();
  expect(await who(docket)).toEqual([deputy]);
  await expect(year.as(leader, explainDispute, { disputeId, version: 1, text: 'Bên đơn vị nói thêm' })).resolves.toMatchObject({ state: 'explaining' });
  await expect(year.as(deputy, explainDispute, { disputeId, version: 2, text: 'Đã đối chiếu' })).resolves.toMatchObject({ state: 'ruling' });
  await expect(year.as(officer, ruleDispute, { disputeId, version: 3, outcome: 'upheld', points: null, text: 'Cùng đơn vị' })).rejects.toMatchObject({ status: 403, code: 'scoring.own-dispute' });
});

test('an open dispute keeps the review from closing, and is named; the appraisal it does not hold up', async () => {
  const asked = (stageKind: string) => scoringOpenItems(year.db, { yearId: demoYearId, stageKind });
  expect((await asked('review')).filter(({ text }) => text === disputeItemWords.open)).toMatchObject([{ isBlocking: true, params: { count: 2, dockets: '4 (Sở Nội vụ, II.5); 6 (Sở GD-ĐT, I.3)' } }]);
  expect((await asked('appraisal')).some(({ text }) => text === disputeItemWords.open)).toBe(false);
});
