import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDemoYear } from '../../tests/demo-year.ts';
import { demoYearId } from '../movement/demo.ts';
import { demoSetId } from './demo/load.ts';
import { scoreboard } from './routes/board.ts';
import { book, books, draftBook, importBook, issueBook, removeCriterion, saveCriterion } from './routes/criteria.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear(); });
afterAll(() => year.end());
const leader = 'thuky.cumtruong';
const read = (setId: string) => year.as(leader, book, { setId });
const line = (code: string, maxPoints: number) => ({ code, parentCode: code.includes('.') ? code.split('.')[0]! : null, title: `Mục ${code}`, maxPoints: maxPoints * 100 }) as never;

test('the sample book can be issued as it stands: its sums match', async () => {
  expect((await read(demoSetId)).problems).toEqual([]);
});
test('only the leader’s secretary or the emulation officer begins a new version; it is a copy', async () => {
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
  await expect(year.as(leader, issueBook, { setId, version })).rejects.toMatchObject({ status: 422, code: 'scoring.book-faulty' });
});
test('a section does not become a criterion, not even its own', async () => {
  const { setId } = await year.as(leader, draftBook, { yearId: demoYearId });
  const { set, criteria } = await read(setId);
  const { position: _position, ...section } = criteria.find(({ code }) => code === 'II')!;
  await expect(year.as(leader, saveCriterion, { setId, version: set.version, criterion: { ...section, parentId: section.id } as never })).rejects.toMatchObject({ status: 422, code: 'scoring.no-section' });
});
test('a table is taken over: known codes keep their rules, others go', async () => {
  const { setId } = await year.as(leader, draftBook, { yearId: demoYearId });
  const { set } = await read(setId);
  await year.as(leader, importBook, { setId, version: set.version, criteria: [line('I', 60), line('I.1', 20), line('I.9', 40), line('A', 40), line('A.1', 40)] });
  const { criteria, problems } = await read(setId);
  expect(criteria.map(({ code, ruleKind }) => [code, ruleKind])).toEqual([['I', 'group-sum'], ['I.1', 'pass-fail'], ['I.9', 'manual'], ['A', 'group-sum'], ['A.1', 'manual']]);
  expect(problems).toEqual([]);
});
test('once scores were entered the book of the year stays; before that a new version replaces it and every member has a sheet', async () => {
  const { setId } = await year.as(leader, draftBook, { yearId: demoYearId });
  const issue = async () => year.as(leader, issueBook, { setId, version: (await read(setId)).set.version });
  await expect(issue()).rejects.toMatchObject({ status: 409, code: 'scoring.book-in-use' });
  for (const table of ['criterion_scores', 'evidence_items', 'score_history'] as const) await year.owner.deleteFrom(table).execute();
  await year.owner.deleteFrom('score_sheets').where('status', '=', 'draft').execute();
  expect(await issue()).toEqual({ sheets: 20 });
  const { sets } = await year.as(leader, books, { yearId: demoYearId });
  expect(sets.map(({ status }) => status)).toEqual(['issued', 'superseded']);
  const board = await year.as(leader, scoreboard, { yearId: demoYearId });
  expect([board.criteria.length, board.units.filter(({ sheetId }) => sheetId !== null).length]).toEqual([5, 20]);
  const { criteria, set } = await read(setId);
  await expect(year.as(leader, removeCriterion, { setId, version: set.version, criterionId: criteria[0]!.id })).rejects.toMatchObject({ code: 'kit.frozen' });
});
