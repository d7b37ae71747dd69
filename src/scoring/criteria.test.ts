import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDemoYear, sheetOf } from '../../tests/demo-year.ts';
import { demoYearId } from '../movement/demo/year.ts';
import { createYear } from '../movement/routes/year.ts';
import { demoClusterId } from '../organisation/demo.ts';
import { demoSetId } from './demo/load.ts';
import { scoreboard } from './routes/board.ts';
import { explainChanges, issueBook, proposeBook, bookDifference } from './routes/book-adoption.ts';
import { importBook, moveCriterion, removeCriterion, saveCriterion } from './routes/book-criteria.ts';
import { book, books, draftBook } from './routes/criteria.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear(); });
afterAll(() => year.end());
const leader = 'thuky.cumtruong';
const officer = 'troly.bochqs';
const read = (setId: string) => year.as(leader, book, { setId });
/** Gives every difference that has none a reason. */
async function explain(setId: string) {
  const waiting = (await year.as(leader, bookDifference, { setId }))!.lines.filter(({ reason }) => reason === null).map(({ change }) => change);
  if (waiting.length > 0) await year.as(leader, explainChanges, { setId, version: (await read(setId)).set.version, changes: waiting, reason: 'Theo hướng dẫn năm mới' });
}
const line = (code: string, maxPoints: number) => ({ code, parentCode: code.includes('.') ? code.split('.')[0]! : null, title: `Mục ${code}`, maxPoints: maxPoints * 100 }) as never;

test('the sample book can be issued as it stands: its sums match', async () => {
  expect((await read(demoSetId)).problems).toEqual([]);
});
test('only who leads the cluster or the emulation officer begins a new version; it is a copy', async () => {
  await expect(year.as('thuky.soyte', draftBook, { yearId: demoYearId })).rejects.toMatchObject({ status: 403, code: 'scoring.not-book-editor' });
  const { setId } = await year.as(leader, draftBook, { yearId: demoYearId });
  expect((await year.as(leader, draftBook, { yearId: demoYearId })).setId).toBe(setId);
  const [copy, issued] = [await read(setId), await read(demoSetId)];
  expect(copy.criteria.map(({ code, ruleKind, maxPoints }) => [code, ruleKind, maxPoints])).toEqual(issued.criteria.map(({ code, ruleKind, maxPoints }) => [code, ruleKind, maxPoints]));
  expect([copy.set.status, copy.set.versionNumber, copy.mayEdit, issued.mayEdit]).toEqual(['draft', 2, true, false]);
});
test('a criterion is changed under the version that was read; the issued book refuses any change', async () => {
  const { setId } = await year.as(leader, draftBook, { yearId: demoYearId });
  const { set, criteria } = await read(setId);
  const { position: _position, ...first } = criteria.find(({ code }) => code === 'I.1')!;
  const save = (id: string, version: number) => year.as(leader, saveCriterion, { setId: id, version, criterion: { ...first, maxPoints: 200 } as never });
  await save(setId, set.version);
  await expect(save(setId, set.version)).rejects.toMatchObject({ status: 409, code: 'kit.version-clash' });
  await expect(save(demoSetId, 1)).rejects.toMatchObject({ status: 409, code: 'kit.frozen' });
  const { problems, set: { version } } = await read(setId);
  expect(problems).toEqual([{ code: 'section-sum', params: { code: 'I', sum: 1400, max: 1500 } }]);
  for (const command of [proposeBook, issueBook]) await expect(year.as<object, unknown>(leader, command as never, { setId, version })).rejects.toMatchObject({ status: 422, code: 'scoring.book-faulty' });
});
test('a section does not become a criterion, not even its own', async () => {
  const { setId } = await year.as(leader, draftBook, { yearId: demoYearId });
  const { set, criteria } = await read(setId);
  const { position: _position, ...section } = criteria.find(({ code }) => code === 'II')!;
  await expect(year.as(leader, saveCriterion, { setId, version: set.version, criterion: { ...section, parentId: section.id } as never })).rejects.toMatchObject({ status: 422, code: 'scoring.section-stays' });
});
test('a group stands inside a section, a criterion inside a group, nothing deeper and nothing under what is scored', async () => {
  const { setId } = await year.as(leader, draftBook, { yearId: demoYearId });
  const put = async (change: object) => year.as(leader, saveCriterion, { setId, version: (await read(setId)).set.version, criterion: { id: null, settings: {}, modifiers: [], evidenceRule: 'optional', scorer: 'unit', regulationRef: null, ...change } as never });
  const find = async (code: string) => (await read(setId)).criteria.find((one) => one.code === code)!;
  const section = await find('VI');
  const { criterionId: group } = await put({ parentId: section.id, code: 'VI.5', title: 'Báo cáo điện tử', maxPoints: 200, ruleKind: 'group-sum' });
  await put({ parentId: group, code: 'VI.5.1', title: 'Qua trục liên thông', maxPoints: 100, ruleKind: 'manual', settings: { step: 25 } });
  await expect(put({ parentId: group, code: 'VI.5.2', title: 'Nhóm trong nhóm', maxPoints: 100, ruleKind: 'group-sum' })).rejects.toMatchObject({ code: 'scoring.too-deep' });
  await expect(put({ parentId: (await find('VI.1')).id, code: 'VI.1.1', title: 'Dưới tiêu chí', maxPoints: 100, ruleKind: 'manual' })).rejects.toMatchObject({ code: 'scoring.parent-is-leaf' });
  expect((await read(setId)).problems).toContainEqual({ code: 'section-sum', params: { code: 'VI.5', sum: 100, max: 200 } });
  const { position: _position, ...inside } = await find('VI.4');
  await put({ ...inside, parentId: group, code: 'VI.5.2' }); // another criterion moves into the group
  await year.as(leader, moveCriterion, { setId, version: (await read(setId)).set.version, criterionId: group, direction: 'up' });
  const codes = async () => (await read(setId)).criteria.map(({ code }) => code).filter((code) => code.startsWith('VI') || code.startsWith('V.6'));
  expect(await codes()).toEqual(['V.6', 'VI', 'VI.1', 'VI.2', 'VI.5', 'VI.5.1', 'VI.5.2', 'VI.3']);
  const { position: _at, ...whole } = await find('VI.5');
  await put({ ...whole, code: 'VI.3b' }); // what it holds is called after it
  expect(await codes()).toEqual(['V.6', 'VI', 'VI.1', 'VI.2', 'VI.3b', 'VI.3b.1', 'VI.3b.2', 'VI.3']);
  await year.as(leader, removeCriterion, { setId, version: (await read(setId)).set.version, criterionId: group });
  expect(await codes()).toEqual(['V.6', 'VI', 'VI.1', 'VI.2', 'VI.3']);
});
test('a table is taken over: known codes keep their rules, others go', async () => {
  const { setId } = await year.as(leader, draftBook, { yearId: demoYearId });
  const { set } = await read(setId);
  await year.as(leader, importBook, { setId, version: set.version, criteria: [line('I', 60), line('I.1', 20), { ...(line('I.9', 40) as object), rule: { ruleKind: 'count-capped', settings: { pointsEach: 50 } } } as never, line('A', 40), line('A.1', 40)] });
  const { criteria, problems } = await read(setId);
  expect(criteria.map(({ code, ruleKind }) => [code, ruleKind])).toEqual([['I', 'group-sum'], ['I.1', 'pass-fail'], ['I.9', 'count-capped'], ['A', 'group-sum'], ['A.1', 'manual']]);
  expect(problems).toEqual([]);
});
test('every difference from the book before needs its reason before the book is proposed', async () => {
  const { setId } = await year.as(leader, draftBook, { yearId: demoYearId });
  const found = (await year.as('thuky.soyte', bookDifference, { setId }))!;
  const told = (code: string) => found.lines.filter((one) => one.kind !== 'option' && one.code === code).map(({ kind }) => kind);
  expect([found.base.versionNumber, told('I.1'), told('I.9'), told('II.3')]).toEqual([1, ['changed'], ['added'], ['removed']]);
  await expect(year.as(leader, explainChanges, { setId, version: (await read(setId)).set.version, changes: ['added X.9'], reason: 'Không có chỗ này' })).rejects.toMatchObject({ status: 409, code: 'scoring.no-such-change' });
  expect(found.lines.every(({ reason }) => reason === null)).toBe(true);
});
test('once scores were entered the book of the year stays', async () => {
  const { setId } = await year.as(leader, draftBook, { yearId: demoYearId });
  await expect(year.as(leader, proposeBook, { setId, version: (await read(setId)).set.version })).rejects.toMatchObject({ status: 409, code: 'scoring.book-in-use' });
  await year.owner.updateTable('score_sheets').set({ status: 'draft' }).execute(); // a sent sheet keeps what was suggested
  for (const table of ['criterion_scores', 'evidence_items', 'score_history'] as const) await year.owner.deleteFrom(table).execute();
  await year.owner.deleteFrom('score_sheets').where('id', 'in', ['soyte', 'sotuphap', 'bandantoc'].map((slug) => sheetOf(slug as 'soyte'))).execute();
  await expect(year.as(leader, proposeBook, { setId, version: (await read(setId)).set.version })).rejects.toMatchObject({ status: 422, code: 'scoring.unexplained' });
  await explain(setId);
});
test('two people adopt a book: the proposer does not issue it, a change takes the proposal back, after a day it has lapsed', async () => {
  const { setId } = await year.as(leader, draftBook, { yearId: demoYearId });
  const at = async () => ({ setId, version: (await read(setId)).set.version });
  const [propose, issue] = [async (who: string) => year.as(who, proposeBook, await at()), async (who: string) => year.as(who, issueBook, await at())];
  await expect(issue(officer)).rejects.toMatchObject({ status: 409, code: 'scoring.not-proposed' });
  await propose(leader);
  expect((await read(setId)).proposal).toMatchObject({ name: 'Nguyễn Thị Hạnh', isOwn: true, isExpired: false });
  await expect(propose(officer)).rejects.toMatchObject({ status: 409, code: 'scoring.already-proposed' });
  await expect(issue(leader)).rejects.toMatchObject({ status: 409, code: 'scoring.same-person' });
  const first = (await read(setId)).criteria.find(({ code }) => code === 'I.1')!;
  await year.as(officer, moveCriterion, { ...(await at()), criterionId: first.id, direction: 'down' });
  expect((await read(setId)).proposal).toBeNull();
  await expect(issue(officer)).rejects.toMatchObject({ code: 'scoring.not-proposed' });
  await propose(leader);
  await year.setClock('2020-11-17T08:10+07');
  await expect(issue(officer)).rejects.toMatchObject({ status: 409, code: 'scoring.proposal-expired' });
  await propose(leader); // a lapsed one may be proposed again
  await year.setClock('2020-11-18T07:50+07');
  expect(await issue('thuky.sotaichinh')).toEqual({ sheets: 20 });
  const event = await year.owner.selectFrom('audit_events').select(['actor_name', 'details']).where('name', '=', 'scoring.issue-book').executeTakeFirstOrThrow();
  expect([event.actor_name, (event.details as { proposedBy: string }).proposedBy]).toEqual([(await read(setId)).set.issuerName, 'Nguyễn Thị Hạnh']);
});
test('the database itself refuses an issue by the proposer or without a proposal', async () => {
  const [person] = await year.owner.selectFrom('people').select('id').limit(1).execute();
  const { sets } = await year.as(leader, books, { yearId: demoYearId });
  const set = (more: object) => year.owner.insertInto('criteria_sets').values({ id: '00000000-0000-4000-8000-00000000abcd', emulation_year_id: demoYearId, version_number: 9, title: 'x', tie_chain: '[]', grades: '[]', status: 'draft', ...more }).execute();
  await expect(set({ status: 'superseded', issued_at: '2020-11-18', issued_by: person!.id, proposed_by: person!.id, proposed_at: '2020-11-18', proposed_version: 1 })).rejects.toThrow('two_people');
  await expect(set({ proposed_by: person!.id })).rejects.toThrow('proposal_is_whole');
  await set({});
  const draft = year.owner.updateTable('criteria_sets').where('version_number', '=', 9);
  await expect(draft.set({ status: 'issued', issued_at: '2020-11-18', issued_by: person!.id }).execute()).rejects.toThrow('not proposed');
  await year.owner.deleteFrom('criteria_sets').where('version_number', '=', 9).execute();
  expect(sets).toHaveLength(2);
});
test('the new version replaces the one before it, every member has a sheet, and it changes no more', async () => {
  const { sets } = await year.as(leader, books, { yearId: demoYearId });
  expect(sets.map(({ status }) => status)).toEqual(['issued', 'superseded']);
  const board = await year.as(leader, scoreboard, { yearId: demoYearId });
  expect([board.criteria.length, board.units.filter(({ sheetId }) => sheetId !== null).length]).toEqual([5, 20]);
  const { criteria, set } = await read(sets[0]!.id);
  await expect(year.as(leader, removeCriterion, { setId: set.id, version: set.version, criterionId: criteria[0]!.id })).rejects.toMatchObject({ code: 'kit.frozen' });
  await expect(year.as(leader, explainChanges, { setId: set.id, version: set.version, changes: ['added I.9'], reason: 'Sau khi ban hành' })).rejects.toMatchObject({ code: 'kit.frozen' });
});
test('the next year begins with this year’s book, this year’s newest version being none yet', async () => {
  const { yearId } = await year.as(leader, createYear, { clusterId: demoClusterId, year: 2021, theme: 'Chủ đề', slogan: 'Khẩu hiệu' }) as { yearId: string };
  expect((await year.as(leader, books, { yearId })).lastYear).toMatchObject({ year: 2020 });
  await expect(year.as(leader, draftBook, { yearId, from: 'newest' })).rejects.toMatchObject({ code: 'scoring.no-version' });
  const { setId } = await year.as(leader, draftBook, { yearId });
  const copy = await read(setId);
  expect([copy.set.title, copy.set.versionNumber, copy.criteria.length]).toEqual(['Bộ tiêu chí chấm điểm thi đua năm 2021', 1, 5]);
  expect((await year.as(leader, bookDifference, { setId }))!.lines).toEqual([]);
});
