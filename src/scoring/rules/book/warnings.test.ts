import { expect, test } from 'vitest';
import book from '../../demo/criteria.json' with { type: 'json' };
import { firstSettings } from '../../words/first-settings.ts';
import { scoredKinds, type ScoredKind } from '../kinds/registry.ts';
import { warningSentence, warningWords } from '../../words/book-warnings.ts';
import { resultRules } from '../results.ts';
import { warningsOf, type WarnedBook, type WarningCode } from './warnings.ts';

const leaf = (ruleKind: string, settings: object, more: object = {}) =>
  ({ id: 'x', parentId: 'I', code: 'I.1', title: 'Tiêu chí', maxPoints: 400, ruleKind, settings, modifiers: [], regulationRef: 'Hướng dẫn 01', ...more });
const section = { id: 'I', parentId: null, code: 'I', title: 'Mục', maxPoints: 400, ruleKind: 'group-sum', settings: {}, modifiers: [], regulationRef: null };
const bookOf = (leaves: object[], more: Partial<WarnedBook> = {}): WarnedBook =>
  ({ criteria: [section, ...leaves] as WarnedBook['criteria'], forms: [{ code: 'thang' }], basePoints: 10000, bonusCap: 1000, tieChain: [], grades: [{ label: 'Tốt', from: 8500 }, { label: 'Khá', from: 7000 }], ...more });
const codes = (given: WarnedBook) => warningsOf(given).map(({ code }) => code);
const step = (fromPercent: number, points: number) => ({ fromPercent, points });
const row = (label: string, points: number) => ({ label, points });

const cases: [WarningCode, WarnedBook][] = [
  ['bands-unordered', bookOf([leaf('bands', { bands: [step(90, 300), step(100, 400), step(80, 100)] })])],
  ['band-twice', bookOf([leaf('bands', { bands: [step(100, 400), step(100, 300)] })])],
  ['band-never-wins', bookOf([leaf('bands', { bands: [step(100, 300), step(90, 400)] })])],
  ['row-over-maximum', bookOf([leaf('levels', { levels: [row('Tốt', 500), row('Khá', 400)] })])],
  ['maximum-unreachable', bookOf([leaf('bands', { bands: [step(100, 350), step(90, 300)] })])],
  ['level-twice', bookOf([leaf('levels', { levels: [row('Tốt', 400), row('tốt', 300)] })])],
  ['gives-nothing', bookOf([leaf('deduct-per', { faults: [row('Lỗi', 0)], floor: 0 })])],
  ['first-gives-all', bookOf([leaf('count-capped', { pointsEach: 400 })])],
  ['cap-over-maximum', bookOf([leaf('deduct-late', { by: 'time', pointsEach: 25, cap: 500, missingEach: 50, missingLosesAll: false })])],
  ['cap-unreachable', bookOf([leaf('deduct-late', { by: 'time', pointsEach: 0, cap: 300, missingEach: 0, missingLosesAll: false })])],
  ['floor-over-maximum', bookOf([leaf('deduct-per', { faults: [row('Lỗi', 50)], floor: 500 })])],
  ['start-over-maximum', bookOf([leaf('plus-minus-clamped', { start: 500, plus: 25, minus: 25 })])],
  ['whole-over-maximum', bookOf([leaf('bonus-decay', { full: 500, each: 25 })])],
  ['no-such-grade', bookOf([leaf('pass-fail', {}, { modifiers: [{ kind: 'cap-band', settings: { fact: 'x', label: 'Giỏi' } }] })])],
  ['grade-needs-unknown', bookOf([leaf('pass-fail', {})], { grades: [{ label: 'Tốt', from: 8500, requires: [{ kind: 'at-least', code: 'IX', points: 100 as never }] }] })],
  ['item-over-its-cap', bookOf([leaf('bonus', { items: [{ label: 'Sáng kiến', points: 300, cap: 200 }] })])],
  ['bonus-over-cap', bookOf([leaf('bonus', { items: [{ label: 'Sáng kiến', points: 100, cap: 400 }] })], { bonusCap: 300 })],
  ['no-bonus-cap', bookOf([leaf('bonus', { items: [{ label: 'Sáng kiến', points: 100, cap: 400 }] })], { bonusCap: 0 })],
  ['same-title', bookOf([leaf('pass-fail', {}), leaf('pass-fail', {}, { id: 'y', code: 'I.2', title: 'TIÊU CHÍ' })])],
  ['no-regulation', bookOf([leaf('pass-fail', {}, { regulationRef: null })])],
  ['tie-no-section', bookOf([leaf('pass-fail', {})], { tieChain: [{ kind: 'section', code: 'IX' }, { kind: 'section', code: 'I' }] })],
  ['grades-unordered', bookOf([leaf('pass-fail', {})], { grades: [{ label: 'Khá', from: 7000 }, { label: 'Tốt', from: 8500 }] })],
  ['grade-twice', bookOf([leaf('pass-fail', {})], { grades: [{ label: 'Tốt', from: 7000 }, { label: 'Khá', from: 7000 }] })],
  ['quota-no-grade', bookOf([leaf('pass-fail', {})], { results: resultRules.parse({ quotas: [{ title: 'Đơn vị Quyết thắng', by: 'count', value: 2, rounding: 'down', grade: 'Xuất sắc' }, { title: 'Đơn vị tiên tiến', by: 'percent', value: 50, rounding: 'down', grade: 'Khá' }] }) })],
  ['no-such-form', bookOf([leaf('pass-fail', {}, { feeds: { only: [{ tag: 'form/thang', name: '' }, { tag: 'form/tuan', name: 'Báo cáo tuần' }, { tag: 'kind/quick', name: '' }] } })])],
  ['grade-unreachable', bookOf([leaf('pass-fail', {})], { grades: [{ label: 'Xuất sắc', from: 10500 }] })],
];

test.each(cases)('%s is told, and nothing else', (code, given) => {
  expect(codes(given)).toEqual([code]);
  expect(warningSentence(warningsOf(given)[0]!)).not.toMatch(/[{}]|undefined|NaN/);
});
test('every warning has its case and its sentence', () => {
  expect(cases.map(([code]) => code).sort()).toEqual(Object.keys(warningWords).sort());
});
test('what every kind begins with gives nothing to ask about', () => {
  for (const kind of Object.keys(scoredKinds) as ScoredKind[]) expect([kind, codes(bookOf([leaf(kind, firstSettings(kind, 400))]))]).toEqual([kind, []]);
});
test('a year that has no report form yet is not asked for one', () => {
  const feeds = { only: [{ tag: 'form/tuan', name: '' }] };
  expect([codes(bookOf([leaf('pass-fail', {}, { feeds })], { forms: [] })), codes(bookOf([leaf('pass-fail', {}, { feeds })]))]).toEqual([[], ['no-such-form']]);
});
test('with bonuses a grade above the base can be reached', () => {
  expect(codes(bookOf([leaf('bonus', { items: [{ label: 'Sáng kiến', points: 100, cap: 400 }] })], { grades: [{ label: 'Xuất sắc', from: 10500 }] }))).toEqual([]);
});
test('the sample book gives nothing to ask about but the regulations that it lacks', () => {
  const criteria = (book as [string, string, number, string?, object?][]).map(([code, title, max, ruleKind = 'group-sum', settings = {}]) =>
    ({ id: code, parentId: code.includes('.') ? code.split('.')[0]! : null, code, title, maxPoints: max * 100, ruleKind, settings, modifiers: [], regulationRef: null }));
  expect(new Set(codes({ ...bookOf([]), criteria }))).toEqual(new Set(['no-regulation']));
});
