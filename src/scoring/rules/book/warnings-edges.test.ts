import { expect, test } from 'vitest';
import { resultRules } from '../results.ts';
import { warningsOf, type WarnedBook } from './warnings.ts';

// Each warning at its edge, with the numbers that its sentence tells; what is just right is not told.

const leaf = (ruleKind: string, settings: object, more: object = {}) => ({ id: 'x', parentId: 'I', code: 'I.1', title: 'Tiêu chí', maxPoints: 400, ruleKind, settings, modifiers: [], regulationRef: 'Hướng dẫn 01', ...more });
const section = { id: 'I', parentId: null, code: 'I', title: 'Mục', maxPoints: 400, ruleKind: 'group-sum', settings: {}, modifiers: [], regulationRef: null };
const told = (leaves: object[], more: Partial<WarnedBook> = {}) =>
  warningsOf({ criteria: [section, ...leaves] as WarnedBook['criteria'], forms: [], basePoints: 10000, bonusCap: 1000, tieChain: [], grades: [{ label: 'Tốt', from: 8500 }, { label: 'Khá', from: 7000 }], ...more }).map(({ code, params, criterionId }) => [criterionId ?? '-', code, ...Object.values(params)].join(' '));
const step = (fromPercent: number, points: number) => ({ fromPercent, points });
const row = (label: string, points: number) => ({ label, points });
const late = { by: 'time', pointsEach: 25, cap: 400, missingEach: 50, missingLosesAll: false };

test.each<[string, object, string[]]>([
  ['bands', { bands: [step(80, 300), step(90, 350), step(100, 400)] }, []], ['bands', { bands: [step(100, 400), step(90, 350)] }, []],
  ['bands', { bands: [step(90, 300), step(100, 400), step(80, 100)] }, ['bands-unordered I.1']],
  ['bands', { bands: [step(100, 400), step(90, 300), step(90, 200)] }, ['band-twice I.1 90']], ['bands', { bands: [step(100, 400), step(90, 400)] }, ['band-never-wins I.1 100 400']],
  ['bands', { bands: [step(100, 401), step(90, 300)] }, ['row-over-maximum I.1 100% 401 400']], ['bands', { bands: [step(100, 399)] }, ['maximum-unreachable I.1 399 400']],
  ['levels', { levels: [row('Tốt', 400), row('Khá', 401), row(' khá', 100)] }, ['row-over-maximum I.1 Khá 401 400', 'level-twice I.1  khá']], ['levels', { levels: [row('Tốt', 399)] }, ['maximum-unreachable I.1 399 400']],
  ['count-capped', { pointsEach: 399 }, []], ['count-capped', { pointsEach: 400 }, ['first-gives-all I.1 400 400']], ['count-capped', { pointsEach: 0 }, ['gives-nothing I.1']],
  ['deduct-per', { faults: [row('Lỗi', 401)], floor: 399 }, ['row-over-maximum I.1 Lỗi 401 400']], ['deduct-per', { faults: [row('Lỗi', 400), row('lỗi', 0)], floor: 400 }, ['floor-over-maximum I.1 400 400', 'gives-nothing I.1', 'level-twice I.1 lỗi']],
  ['deduct-late', late, []], ['deduct-late', { ...late, cap: 401 }, ['cap-over-maximum I.1 401 400']], ['deduct-late', { ...late, pointsEach: 0 }, ['gives-nothing I.1']], ['deduct-late', { ...late, missingEach: 0 }, []],
  ['deduct-late', { ...late, pointsEach: 0, missingEach: 0 }, ['cap-unreachable I.1 400']], ['deduct-late', { ...late, cap: 0 }, ['gives-nothing I.1']],
  ['plus-minus-clamped', { start: 400, plus: 25, minus: 25 }, []], ['plus-minus-clamped', { start: 401, plus: 25, minus: 25 }, ['start-over-maximum I.1 401 400']],
  ['deduct-progressive', { by: 'first', firstCount: 2, firstEach: 0, furtherEach: 50 }, []], ['deduct-progressive', { by: 'first', firstCount: 2, firstEach: 50, furtherEach: 0 }, []], ['deduct-progressive', { by: 'first', firstCount: 2, firstEach: 0, furtherEach: 0 }, ['gives-nothing I.1']],
  ['deduct-progressive', { by: 'table', table: [{ count: 3, points: 401 }] }, ['row-over-maximum I.1 3 401 400']],
  ['deduct-range', { ranges: [{ label: 'Thiếu sổ', least: 25, most: 401 }, { label: 'Sai', least: 0, most: 0 }, { label: 'SAI', least: 0, most: 50 }] }, ['row-over-maximum I.1 Thiếu sổ 401 400', 'gives-nothing I.1', 'level-twice I.1 SAI']],
  ['shared-split', { whole: 0 }, ['gives-nothing I.1']], ['shared-split', { whole: 900 }, []], ['assessor-average', { trim: true }, []], ['ratio-target', {}, []],
  ['penalty', { faults: [row('Vi phạm', 0), row('vi phạm', 50)] }, ['gives-nothing I.1', 'level-twice I.1 vi phạm']],
  ['levels', { levels: 'hỏng' }, []], ['no-such-kind', {}, []],
])('%s %j', (ruleKind, settings, expected) => expect(told([leaf(ruleKind, settings)]).map((text) => text.slice(2))).toEqual(expected));

test.each<[string, object, string[]]>([
  ['bonus', { items: [{ label: 'Sáng kiến', points: 200, cap: 200 }, { label: 'Hội thao', points: 100, cap: 401 }, { label: 'hội thao', points: 50, cap: 40 }] }, ['item-over-its-cap I.1 hội thao 50 40', 'row-over-maximum I.1 Hội thao 401 400', 'level-twice I.1 hội thao']],
  ['bonus', { items: [{ label: 'Sáng kiến', points: 401, cap: 401 }] }, ['row-over-maximum I.1 Sáng kiến 401 400']],
  ['bonus-highest', { levels: [row('Tỉnh', 399), row('tỉnh', 100)] }, ['level-twice I.1 tỉnh', 'maximum-unreachable I.1 399 400']], ['bonus-exclusive', { choices: [row('Tham gia', 399), row('THAM GIA', 100)] }, ['level-twice I.1 THAM GIA', 'maximum-unreachable I.1 399 400']],
  ['bonus-decay', { full: 400, each: 25 }, []], ['bonus-decay', { full: 401, each: 25 }, ['whole-over-maximum I.1 401 400']], ['bonus-decay', { full: 0, each: 25 }, ['gives-nothing I.1']],
])('%s %j', (ruleKind, settings, expected) => expect(told([leaf(ruleKind, settings)]).map((text) => text.slice(2))).toEqual(expected));

test('what has no maximum yet says nothing of first counts and floors', () => {
  expect(told([leaf('count-capped', { pointsEach: 50 }, { maxPoints: 0 })])).toEqual([]);
  expect(told([leaf('deduct-per', { faults: [row('Lỗi', 0)], floor: 0 }, { maxPoints: 0 })])).toEqual(['x gives-nothing I.1']);
});
test('a title is told at its second criterion, with the first; a regulation of blanks is none', () => {
  expect(told([leaf('pass-fail', {}), leaf('pass-fail', {}, { id: 'y', code: 'I.2', title: 'TIÊU CHÍ', regulationRef: '  ' }), leaf('pass-fail', {}, { id: 'z', code: 'I.3' })])).toEqual(['y same-title I.2 I.1', 'y no-regulation I.2', 'z same-title I.3 I.1']);
});
test('the cap of all bonuses: none where there are bonuses, or under one of them; penalties ask for none', () => {
  const [bonus, penalty] = [leaf('bonus', { items: [{ label: 'Sáng kiến', points: 100, cap: 400 }] }), leaf('penalty', { faults: [row('Vi phạm', 50)] }, { id: 'p', code: 'I.2', title: 'Vi phạm', maxPoints: 900 })];
  expect([told([bonus, penalty], { bonusCap: 0 }), told([bonus, penalty], { bonusCap: 399 }), told([bonus, penalty], { bonusCap: 400 }), told([penalty], { bonusCap: 0 })]).toEqual([['- no-bonus-cap'], ['x bonus-over-cap I.1 400 399'], [], []]);
});
test('a tie chain, grades and quotas name what the book has', () => {
  const plain = [leaf('pass-fail', {}, { modifiers: [{ kind: 'exclude', settings: { fact: 'x' } }, { kind: 'cap-band', settings: { fact: 'x', label: 'Khá' } }, { kind: 'cap-band', settings: { fact: 'x', label: 'Giỏi' } }] })];
  expect(told(plain)).toEqual(['x no-such-grade I.1 Giỏi']);
  const one = [leaf('pass-fail', {})];
  expect(told(one, { tieChain: [{ kind: 'more-bonus' }, { kind: 'section', code: 'I' }, { kind: 'section', code: 'I.1' }] })).toEqual(['- tie-no-section I.1']);
  const requires = [{ kind: 'at-least' as const, code: 'I', points: 100 as never }, { kind: 'at-least' as const, code: 'I.1', points: 100 as never }, { kind: 'no-penalty' as const }, { kind: 'at-least' as const, code: 'IX', points: 100 as never }];
  expect(told(one, { grades: [{ label: 'Tốt', from: 10_000, requires }] })).toEqual(['- grade-needs-unknown Tốt IX']);
  expect(told(one, { grades: [{ label: 'Nhất', from: 10_001 }, { label: 'Nhì', from: 9000 }, { label: 'Ba', from: 9000 }, { label: 'Tư', from: 9500 }] })).toEqual(['- grades-unordered', '- grade-twice Ba 9000', '- grade-unreachable Nhất 10001 10000']);
  expect(told([...one, leaf('bonus', { items: [{ label: 'Sáng kiến', points: 100, cap: 400 }] }, { id: 'y', code: 'I.2', title: 'Thưởng' })], { grades: [{ label: 'Nhất', from: 11_001 }, { label: 'Nhì', from: 11_000 }] })).toEqual(['- grade-unreachable Nhất 11001 11000']);
  const quota = (title: string, grade: string | null) => ({ title, by: 'count', value: 1, rounding: 'down', grade });
  expect(told(one, { results: resultRules.parse({ quotas: [quota('Cờ', null), quota('Bằng khen', 'Khá'), quota('Giấy khen', 'Giỏi')] }) })).toEqual(['- quota-no-grade Giấy khen Giỏi']);
});
