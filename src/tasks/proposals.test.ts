import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDemoYear } from '../../tests/demo-year.ts';
import { demoYearId } from '../movement/demo/year.ts';
import { demoUnitId } from '../organisation/demo.ts';
import { demoProposalId } from './demo/proposals.ts';
import type { MadeProposal } from './input/proposals.ts';
import { loadProposalFacts } from './offers/facts.ts';
import { giveConclusions } from './routes/conclusions.ts';
import { answerProposal, finishProposal, makeProposal, proposals, withdrawProposal } from './routes/proposals.ts';
import { board } from './routes/tasks.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear(); });
afterAll(() => year.end());

const [own, leader, officer] = ['thuky.soyte', 'thuky.cumtruong', 'troly.bochqs'] as const;
const unitId = demoUnitId('soyte');
const made: MadeProposal = { yearId: demoYearId, unitId, recipient: 'command', title: 'Nội dung thử', content: 'Đề nghị xem xét', number: '5/BCHQS', proposedOn: '2020-11-10', answerBy: null };
const yes = { answer: 'agreed' as const, number: null, answeredOn: '2020-11-12', note: 'Đồng ý' };
const read = async (username: Parameters<typeof year.as>[0] = own) => (await year.as(username, proposals, { yearId: demoYearId })).proposals;

test('a proposal is answered by whom it was sent to, gets its result, and goes no way back', async () => {
  const { proposalId } = await year.as(own, makeProposal, made);
  const of = { proposalId, version: 1 };
  await expect(year.as(own, answerProposal, { ...of, ...yes })).rejects.toMatchObject({ status: 403, code: 'tasks.not-answerer' }); // the command answers here itself
  await expect(year.as(own, finishProposal, { ...of, doneOn: '2020-11-12', result: 'Đã xong việc' })).rejects.toMatchObject({ status: 409, code: 'tasks.proposal-not-now', params: { state: 'Chờ trả lời' } });
  for (const [answeredOn, code] of [['2020-11-17', 'tasks.proposal-to-come'], ['2020-11-09', 'tasks.proposal-order']] as const) await expect(year.as(officer, answerProposal, { ...of, ...yes, answeredOn })).rejects.toMatchObject({ status: 422, code });
  await year.as(officer, answerProposal, { ...of, ...yes });
  await expect(year.as(own, withdrawProposal, { ...of, reason: 'Không cần nữa' })).rejects.toMatchObject({ status: 409, code: 'kit.version-clash', extra: { current: { state: 'answered', version: 2 } } });
  await year.as(own, finishProposal, { ...of, version: 2, doneOn: '2020-11-16', result: 'Đã thực hiện xong' });
  expect((await read()).find(({ id }) => id === proposalId)).toMatchObject({ state: 'done', answeredByName: expect.any(String), result: 'Đã thực hiện xong', mayFinish: false });
  const other = (await read('thuky.sonoivu')).map((one) => one.unitId);
  expect(new Set(other)).toEqual(new Set([demoUnitId('sonoivu')])); // another unit does not see it
  await expect(year.as('thuky.sonoivu', finishProposal, { ...of, version: 3, doneOn: '2020-11-16', result: 'Đã thực hiện' })).rejects.toMatchObject({ status: 404 });
});

test('to the cluster the leader answers; other superiors answer on paper, which the unit notes; what was declined has no result', async () => {
  const toCluster = await year.as(own, makeProposal, { ...made, recipient: 'cluster' });
  await expect(year.as(own, answerProposal, { proposalId: toCluster.proposalId, version: 1, ...yes })).rejects.toMatchObject({ status: 403 });
  await year.as(leader, answerProposal, { proposalId: toCluster.proposalId, version: 1, ...yes });
  const toParty = await year.as(own, makeProposal, { ...made, recipient: 'party' });
  await year.as(own, answerProposal, { proposalId: toParty.proposalId, version: 1, ...yes, answer: 'declined' });
  await expect(year.as(own, finishProposal, { proposalId: toParty.proposalId, version: 2, doneOn: '2020-11-16', result: 'Đã xong việc' })).rejects.toMatchObject({ code: 'tasks.proposal-not-now' });
  for (const [wrong, code] of [[{ proposedOn: '2019-12-31' }, 'tasks.proposal-outside'], [{ proposedOn: '2020-11-17' }, 'tasks.proposal-to-come'], [{ answerBy: '2020-11-09' }, 'tasks.proposal-order'], [{ content: 'Kế hoạch này đóng dấu TUYỆT MẬT' }, 'documents.secret']] as const)
    await expect(year.as(own, makeProposal, { ...made, ...wrong })).rejects.toMatchObject({ status: 422, code });
  await expect(year.as(leader, makeProposal, { ...made, unitId: null, recipient: 'cluster' })).rejects.toMatchObject({ code: 'tasks.proposal-to-itself' });
  await expect(year.as(own, makeProposal, { ...made, unitId: null })).rejects.toMatchObject({ status: 403, code: 'tasks.not-proposer' });
});

test('the sample holds twelve, and the facts of a unit name its records', async () => {
  const sample = (await read(leader)).filter(({ id }) => id.startsWith('01700000'));
  expect(sample).toHaveLength(12);
  expect(['sent', 'answered', 'done'].map((state) => sample.filter((one) => one.state === state).length)).toEqual([2, 2, 8]);
  const facts = await loadProposalFacts(year.db, demoYearId);
  expect(facts.find((one) => one.unitId === demoUnitId('socongthuong'))).toEqual({ unitId: demoUnitId('socongthuong'), records: [{ id: demoProposalId(8), title: expect.any(String), proposedOn: expect.any(String) }], made: [demoProposalId(8)], answered: [demoProposalId(8)], agreed: [], done: [] });
});

test('conclusions of a meeting become tasks of their owners in one save, or none of them', async () => {
  const conclusions = [{ title: 'Rà soát danh sách tự vệ', unitIds: null, dueAt: '2020-11-30T17:00:00+07:00' }, { title: 'Viết bài tham luận', unitIds: [unitId], dueAt: '2020-11-25T17:00:00+07:00' }];
  const given = { yearId: demoYearId, sourceNumber: '05/KL-CTĐ', sourceOn: '2020-11-13', conclusions };
  const count = async () => (await year.as(leader, board, { yearId: demoYearId })).tasks.length;
  const before = await count();
  await expect(year.as(leader, giveConclusions, { ...given, conclusions: [conclusions[0]!, { ...conclusions[1]!, dueAt: '2020-11-10T17:00:00+07:00' }] })).rejects.toMatchObject({ status: 422, code: 'tasks.conclusion-due', params: { line: 2 } });
  await expect(year.as(leader, giveConclusions, { ...given, conclusions: [conclusions[0]!, { ...conclusions[1]!, unitIds: [demoYearId] }] })).rejects.toMatchObject({ status: 422, code: 'tasks.conclusion-unit', params: { line: 2 } });
  await expect(year.as(own, giveConclusions, given)).rejects.toMatchObject({ status: 403, code: 'tasks.not-giver' });
  expect(await count()).toBe(before);
  expect(await year.as(leader, giveConclusions, given)).toEqual({ tasks: 2, units: 21 });
  const mine = (await year.as(own, board, { yearId: demoYearId })).tasks.filter(({ sourceNumber }) => sourceNumber === '05/KL-CTĐ');
  expect(mine.map(({ title, sourceKind, sourceOn }) => [title, sourceKind, sourceOn])).toEqual([['Viết bài tham luận', 'meeting', '2020-11-13'], ['Rà soát danh sách tự vệ', 'meeting', '2020-11-13']]);
});

test('the table refuses what the rules refuse', async () => {
  const impossible = { code: '23514' };
  for (const change of [sql`state = 'sent', version = version + 1`, sql`title = 'Khác', version = version + 1`, sql`answer = 'declined'`, sql`result = 'x', version = version + 1`])
    await expect(sql`update proposals set ${change} where id = ${demoProposalId(10)}`.execute(year.owner)).rejects.toMatchObject(impossible);
  await expect(sql`update proposals set state = 'done', result = 'x', done_on = '2020-11-01', version = version + 1 where id = ${demoProposalId(8)}`.execute(year.owner)).rejects.toMatchObject(impossible); // it was declined
  await expect(sql`update proposals set state = 'answered', answer = 'agreed', answered_on = '2020-01-01', answer_note = 'x', answered_by_name = 'x', version = 2 where id = ${demoProposalId(11)}`.execute(year.owner)).rejects.toMatchObject(impossible);
  await expect(sql`delete from proposals`.execute(year.owner)).rejects.toThrow();
});
