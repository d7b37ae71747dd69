import { expect, test } from 'vitest';
import { expiryOf, refuseAdoption } from './adoption.ts';
import { matchBooks } from './match.ts';
import { depthOf, inOrder, nextCode, recoded, refusePlace, shifted } from './outline-edit.ts';

const row = (code: string, position: number, parentId: string | null = code.split('.').slice(0, -1).join('.') || null, ruleKind = 'group-sum') => ({ id: code, parentId, position, code, ruleKind });
const leaf = (code: string, position: number) => row(code, position, undefined, 'pass-fail');
const book = [row('I', 1), row('I.1', 2), leaf('I.1.1', 3), leaf('I.1.2', 4), leaf('I.2', 5), row('II', 6), leaf('II.1', 7), row('III', 8), row('III.1', 9)];
const codes = (rows: readonly { code: string }[]) => rows.map(({ code }) => code).join(' ');

test.each<[string, string | null, string | null, string, string | null]>([
  ['a new section', null, null, 'group-sum', null], ['a criterion outside every section', null, null, 'pass-fail', 'scoring.no-section'],
  ['a criterion in a section', null, 'I', 'pass-fail', null], ['a group in a section', null, 'I', 'group-sum', null], ['a criterion in a group', null, 'I.1', 'pass-fail', null],
  ['a group in a group: no level is left for its criteria', null, 'I.1', 'group-sum', 'scoring.too-deep'], ['something under a criterion', null, 'I.2', 'pass-fail', 'scoring.parent-is-leaf'], ['under what is not there', null, 'IX', 'pass-fail', 'scoring.no-section'],
  ['a section that would become a criterion of another', 'II', 'I', 'group-sum', 'scoring.section-stays'], ['a criterion that would become a section', 'I.2', null, 'group-sum', 'scoring.section-stays'],
  ['a section stays one', 'II', null, 'group-sum', null], ['a section that would be scored itself', 'II', null, 'pass-fail', 'scoring.parent-is-leaf'], ['a group that would be scored itself', 'I.1', 'I', 'pass-fail', 'scoring.parent-is-leaf'],
  ['an empty group that would be scored itself', 'III.1', 'III', 'pass-fail', null], ['a group under itself', 'I.1', 'I.1', 'group-sum', 'scoring.no-section'], ['a group in another section', 'I.1', 'II', 'group-sum', null],
  ['a criterion in another group', 'I.2', 'III.1', 'pass-fail', null], ['a criterion below a group inside a group', null, 'deep', 'pass-fail', 'scoring.too-deep'],
])('where something may stand: %s', (_what, id, parentId, ruleKind, refusal) => expect(refusePlace([...book, row('deep', 10, 'I.1')], { id, parentId, ruleKind })).toBe(refusal));

test('the rows stand in the order of the book, sections before what they hold, numbered from 1', () => {
  const found = inOrder([leaf('I.2', 50), row('II', 20), leaf('I.1', 40), row('I', 10), leaf('II.1', 5)]);
  expect(found.map(({ code, position }) => `${position} ${code}`)).toEqual(['1 I', '2 I.1', '3 I.2', '4 II', '5 II.1']);
});
test('a line moves one place among its own, with all that it holds; at the edge nothing moves', () => {
  expect(codes(shifted(book, 'I', 'down'))).toBe('II II.1 I I.1 I.1.1 I.1.2 I.2 III III.1');
  expect(codes(shifted(book, 'III', 'up'))).toBe('I I.1 I.1.1 I.1.2 I.2 III III.1 II II.1');
  expect(codes(shifted(book, 'I.2', 'up'))).toBe('I I.2 I.1 I.1.1 I.1.2 II II.1 III III.1');
  expect(shifted(book, 'I.1', 'down').map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  for (const [id, direction] of [['I', 'up'], ['I.1', 'up'], ['III', 'down'], ['I.1.2', 'down'], ['gone', 'up']] as const) expect(shifted(book, id, direction)).toEqual(book);
});
test('what a group holds is called after it; a code of its own stays, and so does another section', () => {
  const rows = [...book, { ...leaf('A7', 9), parentId: 'I.1' }, { ...leaf('I.9', 10), parentId: 'II' }];
  expect(codes(recoded(rows, 'I', 'I', 'IV'))).toBe('I IV.1 IV.1.1 IV.1.2 IV.2 II II.1 III III.1 A7 I.9');
  expect(codes(recoded(rows, 'I.1', 'I.1', 'I.5'))).toBe('I I.1 I.5.1 I.5.2 I.2 II II.1 III III.1 A7 I.9');
});
test('how deep a line stands, and the next free code under a parent', () => {
  expect(['I', 'I.1', 'I.1.1'].map((id) => depthOf(book, book.find((one) => one.id === id)!))).toEqual([0, 1, 2]);
  expect(depthOf(book, { parentId: 'gone' })).toBe(0);
  expect([nextCode(book, { code: 'I.1' }), nextCode(book, { code: 'IV' }), nextCode([{ code: 'V.1' }, { code: 'V.3' }], { code: 'V' })]).toEqual(['I.1.3', 'IV.1', 'V.2']);
});

test('a book is issued by a second person, of the very version that was proposed, within 24 hours to the second', () => {
  const at = new Date('2020-01-10T08:00:00Z');
  expect(expiryOf('2020-01-10T08:00:00Z')).toEqual(new Date('2020-01-11T08:00:00Z'));
  const asked = { proposal: { version: 3, personId: 'first', at }, version: 3, personId: 'second' as string | null, now: expiryOf(at) };
  expect(refuseAdoption(asked)).toBeNull();
  expect(refuseAdoption({ ...asked, now: new Date(expiryOf(at).getTime() + 1) })).toBe('scoring.proposal-expired');
  expect([refuseAdoption({ ...asked, version: 4 }), refuseAdoption({ ...asked, proposal: null })]).toEqual(['scoring.not-proposed', 'scoring.not-proposed']);
  expect([refuseAdoption({ ...asked, personId: 'first' }), refuseAdoption({ ...asked, personId: null })]).toEqual(['scoring.same-person', 'scoring.same-person']);
});

const line = (code: string, title: string, ruleKind = 'pass-fail') => ({ id: `${code} ${title}`, code, title, ruleKind });
const matched = (before: ReturnType<typeof line>[], after: ReturnType<typeof line>[]) => [...matchBooks(before, after, ({ ruleKind }) => ruleKind !== 'group-sum').values()].map(({ before: old, after: now }) => `${old.code} ${old.title} = ${now.code} ${now.title}`);
test.each<[string, ReturnType<typeof line>[], ReturnType<typeof line>[], string[]]>([
  ['a title as it is written elsewhere', [line('I.1', 'Báo cáo')], [line('I.2', 'BÁO  CÁO')], ['I.1 Báo cáo = I.2 BÁO  CÁO']],
  ['the same code and title before the same title', [line('I.1', 'Báo cáo'), line('I.2', 'Báo cáo')], [line('I.2', 'Báo cáo'), line('I.1', 'Báo cáo')], ['I.1 Báo cáo = I.1 Báo cáo', 'I.2 Báo cáo = I.2 Báo cáo']],
  ['a new title under the old code', [line('I.1', 'Báo cáo')], [line('I.1', 'Chế độ báo cáo')], ['I.1 Báo cáo = I.1 Chế độ báo cáo']],
  ['a line that moved down keeps its match from the line that took its code', [line('I.1', 'Báo cáo')], [line('I.1', 'Mới'), line('I.2', 'Báo cáo')], ['I.1 Báo cáo = I.2 Báo cáo']],
  ['a title that two bear now is nobody’s by its title', [line('I.9', 'Báo cáo')], [line('I.1', 'Báo cáo'), line('I.2', 'Báo cáo')], []],
  ['nor one that two bore before', [line('I.1', 'Báo cáo'), line('I.2', 'Báo cáo')], [line('I.9', 'Báo cáo')], []],
  ['a section is no criterion, whatever they are called', [line('I', 'Báo cáo', 'group-sum'), line('II', 'Báo cáo', 'group-sum')], [line('I', 'Báo cáo'), line('V', 'Khác')], []],
  ['a section of that title beside a criterion of that title does not confuse', [line('I', 'Báo cáo', 'group-sum'), line('I.1', 'Báo cáo')], [line('II', 'Báo cáo', 'group-sum'), line('II.1', 'Báo cáo')], ['I Báo cáo = II Báo cáo', 'I.1 Báo cáo = II.1 Báo cáo']],
])('which line is which: %s', (_what, before, after, expected) => expect(matched(before, after)).toEqual(expected));
