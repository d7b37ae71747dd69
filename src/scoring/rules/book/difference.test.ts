import { expect, test } from 'vitest';
import { differenceText } from '../../words/book-difference.ts';
import { resultRules, usualResults } from '../results.ts';
import { differencesOf, isSameRule, unexplained, type ComparedBook, type ComparedCriterion } from './difference.ts';

const options = { basePoints: 10000, bonusCap: 1000, tieChain: [], grades: [{ label: 'Tốt', from: 8500 }] };
const line = (code: string, title: string, more: Partial<ComparedCriterion> = {}): ComparedCriterion => {
  const parts = code.split('.');
  return { id: `${code} ${title}`, parentId: null, code, title, maxPoints: 300, ruleKind: parts.length > 1 ? 'pass-fail' : 'group-sum', settings: {}, modifiers: [], evidenceRule: 'optional', scorer: 'unit', feeds: null, ...more };
};
const one = line('I', 'Lãnh đạo');
const two = line('II', 'Sẵn sàng');
const book = (criteria: ComparedCriterion[], more = {}): ComparedBook => ({ options: { ...options, ...more }, criteria });
const within = (parent: ComparedCriterion, code: string, title: string, more: Partial<ComparedCriterion> = {}) => line(code, title, { parentId: parent.id, ...more });
const told = (before: ComparedBook, after: ComparedBook) => differencesOf(before, after).map(({ change }) => change);

test('a book is not different from its copy, though every id is another and settings come in another order', () => {
  const settings = { faults: [{ label: 'a', points: 50 }], floor: 0 };
  const before = book([one, within(one, 'I.1', 'Nghị quyết', { ruleKind: 'deduct-per', settings })]);
  const copy = { ...one, id: 'other' };
  expect(told(before, book([copy, { ...before.criteria[1]!, id: 'another', parentId: 'other', settings: { floor: 0, faults: [{ points: 50, label: 'a' }] } }]))).toEqual([]);
});
test('a new line on top moves the codes below it and is told as that: the lines keep who they are', () => {
  const before = book([one, within(one, 'I.1', 'Nghị quyết'), within(one, 'I.2', 'Kế hoạch')]);
  const after = book([one, within(one, 'I.1', 'Chuyển đổi số'), within(one, 'I.2', 'Nghị quyết'), within(one, 'I.3', 'Kế hoạch')]);
  expect(told(before, after)).toEqual(['added I.1', 'changed I.2', 'changed I.3']);
  expect(differencesOf(before, after)[1]).toMatchObject({ fields: [{ field: 'code', before: 'I.1', after: 'I.2' }] });
});
test('another quota, floor or way to grade is told, and a book that says nothing of them follows the usual rule', () => {
  const results = resultRules.parse({ gradeBy: 'percent', quotas: [{ title: 'Đơn vị Quyết thắng', by: 'percent', value: 5, rounding: 'down', grade: 'Tốt' }], peerFloor: { percent: 30, effect: 'exclude' }, stageOrder: ['appraisal', 'self'] });
  expect(told(book([one]), book([one], { results: usualResults }))).toEqual([]);
  const found = differencesOf(book([one]), book([one], { results }));
  expect(found.map(({ change }) => change)).toEqual(['option stageOrder', 'option gradeBy', 'option quotas', 'option peerFloor']);
  expect(found.flatMap((line) => differenceText(line).details)).toEqual([
    'Tự chấm, Thẩm định, Chấm chéo, Cấp trên → Thẩm định, Tự chấm', 'Điểm → Phần trăm điểm tối đa của đơn vị', 'không có → Đơn vị Quyết thắng 5 % số đơn vị (từ loại Tốt)', 'không có → dưới 30% bình quân: không xếp hạng']);
});
test('a group that counts for another share is told', () => {
  const weighed = { ...one, settings: { weightPercent: 50 } };
  expect(differenceText(differencesOf(book([one]), book([weighed]))[0]!).details).toEqual(['Trọng số: 100% → 50%']);
});
test('every part of a criterion is compared, and said in words', () => {
  const before = book([one, two, within(one, 'I.1', 'Báo cáo', { ruleKind: 'manual', settings: { step: 25 } }), within(one, 'I.2', 'Bỏ đi')]);
  const after = book([one, two, within(two, 'II.1', 'Báo cáo', { maxPoints: 400, ruleKind: 'count-capped', settings: { pointsEach: 50 }, modifiers: [{ kind: 'exclude', settings: { fact: 'Mất an toàn' } }], scorer: 'cluster', evidenceRule: 'required' })], { basePoints: 11000 });
  const lines = differencesOf(before, after);
  expect(lines.map(({ change }) => change)).toEqual(['option basePoints', 'changed II.1', 'removed I.2']);
  expect(differenceText(lines[1]!)).toEqual({ about: 'II.1 Báo cáo', details: [
    'Mã: I.1 → II.1', 'Thuộc mục: I → II', 'Tối đa: 3 → 4', 'Quy định kèm theo: không có → Điểm liệt: không xét thi đua (Mất an toàn)',
    'Cách chấm: Chấm từ 0 đến 3 điểm, theo bước 0,25. → Mỗi lần được 0,5 điểm, không quá 4.', 'Ai chấm: Đơn vị tự chấm → Cụm chấm', 'Minh chứng: Nếu có → Bắt buộc'] });
  expect(differenceText(lines[0]!)).toEqual({ about: 'Thang điểm', details: ['100 → 110'] });
  expect(unexplained(lines, new Map([['changed II.1', 'Theo hướng dẫn']])).map(({ change }) => change)).toEqual(['option basePoints', 'removed I.2']);
});

test('each option of a book is told, and a book’s own title of a line; lines of a section whose place went say so', () => {
  const quiet = book([one]);
  expect(told(quiet, book([one], { bonusCap: 0, tieChain: [{ kind: 'more-bonus' }], grades: [] }))).toEqual(['option bonusCap', 'option tieChain', 'option grades']);
  const renamed = differencesOf(book([one, within(one, 'I.1', 'Nghị quyết')]), book([one, within(one, 'I.1', 'Nghị quyết, kế hoạch')]));
  expect(renamed).toMatchObject([{ change: 'changed I.1', title: 'Nghị quyết, kế hoạch', fields: [{ field: 'title', before: 'Nghị quyết', after: 'Nghị quyết, kế hoạch' }] }]);
  const moved = differencesOf(book([two, within(two, 'II.1', 'Báo cáo')]), book([one, within(one, 'I.1', 'Báo cáo')]));
  expect(moved.map(({ change }) => change)).toEqual(['added I', 'changed I.1', 'removed II']);
  expect(moved[1]).toMatchObject({ fields: [{ field: 'code' }, { field: 'place', before: 'II', after: 'I' }] });
});
test('two rules are the same when kind, maximum, settings and modifiers are', () => {
  const rule = { ruleKind: 'manual', settings: { step: 25 }, maxPoints: 300, modifiers: [] };
  expect([rule, { ...rule, ruleKind: 'levels' }, { ...rule, maxPoints: 301 }, { ...rule, settings: { step: 50 } }, { ...rule, modifiers: [{ kind: 'exclude', settings: {} }] }].map((other) => isSameRule(rule, other))).toEqual([true, false, false, false, false]);
});
