import { expect, test } from 'vitest';
import { parseBlock } from '../../kit/paste.ts';
import { firstSettings } from '../words/first-settings.ts';
import { changesOf } from './book/import-changes.ts';
import { readBook } from './book/read-table.ts';
import { isUsable, problemsOf, type BookCriterion } from './book.ts';
import { scoredKinds, type ScoredKind } from './kinds/registry.ts';

const criterion = (code: string, max: number, ruleKind = 'manual'): BookCriterion =>
  ({ id: code, parentId: code.includes('.') ? code.split('.')[0]! : null, code, title: code, maxPoints: max * 100, ruleKind: code.includes('.') ? ruleKind : 'group-sum', settings: ruleKind === 'manual' ? { step: 25 } : { items: [{ label: 'x', points: 100, cap: 100 }] }, modifiers: [] });
const codesOf = (criteria: BookCriterion[]) => problemsOf(criteria, 10000).map(({ code, params }) => `${code} ${params['code'] ?? ''}`.trim());

test('a book whose sums match can be issued; bonus stands outside the hundred', () => {
  expect(codesOf([criterion('I', 60), criterion('I.1', 40), criterion('I.2', 20), criterion('II', 40), criterion('II.1', 40), criterion('+', 10), criterion('+.1', 10, 'bonus')])).toEqual([]);
});
test.each([
  [[], ['no-criteria']], [[criterion('I', 100), criterion('I.1', 90)], ['section-sum I']], [[criterion('I', 90), criterion('I.1', 90)], ['sections-sum']],
  [[criterion('I', 100)], ['empty-section I']], [[criterion('I', 100), { ...criterion('I.1', 100), settings: {} }], ['bad-settings I.1']], [[criterion('I', 100), { ...criterion('I.1', 100), ruleKind: 'no-such' }], ['bad-settings I.1']],
])('%# a book with a fault says which', (criteria, codes) => {
  expect(codesOf(criteria as BookCriterion[])).toEqual(codes);
});
test('every kind begins with settings that it can work with', () => {
  for (const kind of Object.keys(scoredKinds) as ScoredKind[]) expect([kind, isUsable({ ruleKind: kind, settings: firstSettings(kind, 400), modifiers: [] })]).toEqual([kind, true]);
});

const pasted = 'STT\tNội dung\tĐiểm\nI\tLãnh đạo, chỉ đạo\t15\n1\tNghị quyết năm\t3\n2)\tKế hoạch\t2,5\nTổng cộng\t\t15\nII\tSẵn sàng chiến đấu\t22\nII.1\tTrực\t4\nII.1\tTrực lần nữa\t4\n3\tThiếu điểm\t\n';
test('a table pasted from a spreadsheet is read with its roman sections, plain numbers, comma decimals and totals in the middle', () => {
  const { criteria, skipped } = readBook(parseBlock(pasted));
  expect(criteria.map(({ code, maxPoints }) => [code, maxPoints])).toEqual([['I', 1500], ['I.1', 300], ['I.2', 250], ['II', 2200], ['II.1', 400]]);
  expect(skipped.map(({ row, why }) => [row, why])).toEqual([[8, 'code-twice'], [9, 'no-maximum']]);
  expect(readBook([['1', 'Không có mục', '3']]).skipped).toMatchObject([{ why: 'no-section' }]);
});
test('the preview says what is added, changed and removed', () => {
  const present = [{ code: 'I', title: 'Lãnh đạo, chỉ đạo', maxPoints: 1500 }, { code: 'I.1', title: 'Nghị quyết', maxPoints: 300 }, { code: 'I.9', title: 'Cũ', maxPoints: 100 }];
  const kinds = changesOf(present, readBook(parseBlock(pasted)).criteria).map(({ kind, code }) => `${kind} ${code}`);
  expect(kinds).toEqual(['same I', 'changed I.1', 'added I.2', 'added II', 'added II.1', 'removed I.9']);
});
