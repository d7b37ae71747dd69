import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classification } from './classification.ts';
import { ratioMax } from './ratio-max.ts';
import { groupSum } from './group-sum.ts';
import { leafKinds, scoreCell, type CellInput, type LeafKind, type RuledCriterion } from './registry.ts';

const leaf = (ruleKind: LeafKind, maxPoints: number, settings: unknown = {}, modifiers: RuledCriterion['modifiers'] = []): RuledCriterion =>
  ({ id: 'c', code: 'I.1', maxPoints, ruleKind, settings, modifiers });
const pointsOf = (criterion: RuledCriterion, evidence: unknown, more: Partial<CellInput> = {}) => scoreCell(criterion, { evidence, ...more }).points;

const late = { by: 'time', pointsEach: 50, cap: 300, missingEach: 100, missingLosesAll: false };
const faults = [{ label: 'Vắng trực', points: 50 }, { label: 'Bỏ trực', points: 200 }];
const ranges = [{ label: 'Thiếu sổ', least: 25, most: 100 }, { label: 'Sai quy trình', least: 50, most: 300 }];
const awards = [{ label: 'Cấp tỉnh', points: 200 }, { label: 'Cấp quân khu', points: 300 }];

describe('each kind gives the points that the regulation says', () => {
  test.each<[string, RuledCriterion, unknown, number]>([
    ['đạt', leaf('pass-fail', 300), { passed: true }, 300],
    ['không đạt', leaf('pass-fail', 300), { passed: false }, 0],
    ['bước 0,25 cắt xuống', leaf('manual', 200, { step: 25 }), { points: 160 }, 150],
    ['không quá tối đa', leaf('manual', 200, { step: 25 }), { points: 900 }, 200],
    ['mức 2', leaf('levels', 300, { levels: [{ label: 'Tốt', points: 300 }, { label: 'Khá', points: 200 }] }), { level: 1 }, 200],
    ['mức không có', leaf('levels', 300, { levels: [{ label: 'Tốt', points: 300 }] }), { level: 7 }, 0],
    ['2/3 chỉ tiêu làm tròn một lần', leaf('ratio-target', 200), { actual: 2, target: 3 }, 133],
    ['vượt chỉ tiêu không quá tối đa', leaf('ratio-target', 200), { actual: 9, target: 3 }, 200],
    ['không giao chỉ tiêu', leaf('ratio-target', 200), { actual: 0, target: 0 }, 200],
    ['94,9% dưới bậc 95%', leaf('bands', 1200, { bands: [{ fromPercent: 95, points: 1200 }, { fromPercent: 90, points: 1080 }] }), { done: 949, planned: 1000 }, 1080],
    ['95% đúng bậc', leaf('bands', 1200, { bands: [{ fromPercent: 95, points: 1200 }, { fromPercent: 90, points: 1080 }] }), { done: 95, planned: 100 }, 1200],
    ['dưới mọi bậc', leaf('bands', 1200, { bands: [{ fromPercent: 95, points: 1200 }] }), { done: 1, planned: 100 }, 0],
    ['3 lần × 0,5', leaf('count-capped', 200, { pointsEach: 50 }), { count: 3 }, 150],
    ['đếm có trần', leaf('count-capped', 200, { pointsEach: 50 }), { count: 30 }, 200],
    ['trừ từng lỗi', leaf('deduct-per', 400, { faults, floor: 0 }), { counts: [1, 1] }, 150],
    ['trừ không dưới sàn', leaf('deduct-per', 400, { faults, floor: 100 }), { counts: [0, 9] }, 100],
    ['chậm 2 lần', leaf('deduct-late', 400, late), { late: 2, lateDays: 9, missing: 0 }, 300],
    ['chậm theo ngày, có trần', leaf('deduct-late', 400, { ...late, by: 'day' }), { late: 1, lateDays: 9, missing: 0 }, 100],
    ['thiếu sau nhắc mất hết', leaf('deduct-late', 400, { ...late, missingLosesAll: true }), { late: 0, lateDays: 0, missing: 1 }, 0],
    ['cộng trừ trong khung', leaf('plus-minus-clamped', 200, { start: 100, plus: 50, minus: 25 }), { good: 1, bad: 2 }, 100],
    ['thưởng có trần từng việc', leaf('bonus', 500, { items: [{ label: 'Hội thi', points: 100, cap: 200 }] }), { counts: [5] }, 200],
    ['một thành tích tính mức cao nhất', leaf('bonus-highest', 500, { levels: awards }), { awards: [{ achievement: 'Hội thao', level: 0 }, { achievement: 'Hội thao', level: 1 }] }, 300],
    ['hai thành tích có trần chung', leaf('bonus-highest', 500, { levels: awards }), { awards: [{ achievement: 'A', level: 1 }, { achievement: 'B', level: 1 }] }, 500],
    ['trừ lũy tiến: hai lần đầu 0,25, từ lần ba 0,7', leaf('deduct-progressive', 300, { by: 'first', firstCount: 2, firstEach: 25, furtherEach: 70 }), { count: 4 }, 110],
    ['trừ lũy tiến không dưới 0', leaf('deduct-progressive', 300, { by: 'first', firstCount: 2, firstEach: 25, furtherEach: 70 }), { count: 40 }, 0],
    ['trừ theo bảng: 4 lần thuộc dòng từ 3', leaf('deduct-progressive', 300, { by: 'table', table: [{ count: 5, points: 250 }, { count: 1, points: 20 }, { count: 3, points: 100 }] }), { count: 4 }, 200],
    ['trừ theo bảng: chưa tới dòng nào', leaf('deduct-progressive', 300, { by: 'table', table: [{ count: 2, points: 20 }] }), { count: 1 }, 300],
    ['trừ trong khung, có lý do', leaf('deduct-range', 400, { ranges }), { taken: [60, 300], why: 'Thiếu sổ trực' }, 40],
    ['chia theo phần: 30/90 của 4 điểm', leaf('shared-split', 400, { whole: 400 }), { own: 30, all: 90 }, 133],
    ['chia theo phần không quá tối đa', leaf('shared-split', 100, { whole: 400 }), { own: 90, all: 90 }, 100],
    ['không ai góp', leaf('shared-split', 100, { whole: 400 }), { own: 0, all: 0 }, 0],
    ['bình quân ba người chấm, làm tròn một lần', leaf('assessor-average', 200, { trim: false }), { marks: [100, 150, 150] }, 133],
    ['bỏ cao nhất, thấp nhất khi có bốn người', leaf('assessor-average', 200, { trim: true }), { marks: [0, 100, 150, 200] }, 125],
    ['hai người chấm thì không bỏ ai', leaf('assessor-average', 200, { trim: true }), { marks: [100, 200] }, 150],
    ['chọn một mức thưởng', leaf('bonus-exclusive', 300, { choices: awards }), { choice: 2 }, 300],
    ['không chọn mức thưởng nào', leaf('bonus-exclusive', 300, { choices: awards }), { choice: 0 }, 0],
    ['thưởng 2 điểm, chậm 3 ngày bớt 0,3 mỗi ngày', leaf('bonus-decay', 300, { full: 200, each: 30 }), { isDone: true, daysLate: 3 }, 110],
    ['chậm quá thì hết thưởng, không âm', leaf('bonus-decay', 300, { full: 200, each: 30 }), { isDone: true, daysLate: 30 }, 0],
    ['chưa làm thì không thưởng', leaf('bonus-decay', 300, { full: 200, each: 30 }), { isDone: false, daysLate: 0 }, 0],
    ['điểm trừ có trần', leaf('penalty', 300, { faults }), { counts: [2, 9] }, -300],
  ])('%s', (_why, criterion, evidence, points) => {
    const score = scoreCell(criterion, { evidence });
    expect(score.points).toBe(points);
    expect(score.reasons.reduce((sum, reason) => sum + reason.change, 0)).toBe(points); // every point has its reason
  });
});

test('a modifier speaks only when its fact is true', () => {
  const use = (kind: string, settings: unknown) => leaf('pass-fail', 500, {}, [{ kind, settings }]);
  const fact = { fact: 'Mất an toàn' };
  expect(scoreCell(use('exclude', fact), { evidence: { passed: true }, facts: [0] }).effects).toEqual([{ kind: 'excluded' }]);
  expect(scoreCell(use('exclude', fact), { evidence: { passed: true } }).effects).toEqual([]);
  expect(pointsOf(use('lose-all', fact), { passed: true }, { facts: [0] })).toBe(0);
  expect(pointsOf(use('not-applicable', { way: 'full-points' }), { passed: false }, { facts: [0] })).toBe(500);
  expect(pointsOf(use('not-applicable', { way: 'leave-out' }), { passed: true }, { facts: [0] })).toBe(0);
});

test('typed points stay in range and step', () => {
  const half = leaf('manual', 200, { step: 50 });
  expect(scoreCell(half, { typed: 150 }).points).toBe(150);
  expect(() => scoreCell(half, { typed: 250 })).toThrow('scoring.over-maximum');
  expect(() => scoreCell(half, { typed: 125 })).toThrow('scoring.wrong-step');
  expect(() => scoreCell(half, { typed: -50 })).toThrow('scoring.under-minimum');
  expect(scoreCell(leaf('penalty', 300, { faults }), { typed: -100 }).points).toBe(-100);
});

const settingsOf: Record<LeafKind, unknown> = {
  'pass-fail': {}, manual: { step: 25 }, levels: { levels: awards }, 'ratio-target': {}, bands: { bands: [{ fromPercent: 50, points: 900 }] },
  'count-capped': { pointsEach: 30 }, 'deduct-per': { faults, floor: 0 }, 'deduct-late': late, 'plus-minus-clamped': { start: 100, plus: 30, minus: 20 },
  bonus: { items: [{ label: 'x', points: 70, cap: 200 }] }, 'bonus-highest': { levels: awards }, penalty: { faults },
  'deduct-progressive': { by: 'first', firstCount: 2, firstEach: 25, furtherEach: 70 }, 'deduct-range': { ranges }, 'shared-split': { whole: 400 }, 'assessor-average': { trim: true, alarmAbove: 100 },
  'bonus-exclusive': { choices: awards }, 'bonus-decay': { full: 200, each: 30 },
};
const n = fc.integer({ min: 0, max: 60 });
const inputOf: Record<LeafKind, fc.Arbitrary<unknown>> = {
  'pass-fail': fc.record({ passed: fc.boolean() }), manual: fc.record({ points: n }), levels: fc.record({ level: n }), 'ratio-target': fc.record({ actual: n, target: n }),
  bands: fc.record({ done: n, planned: n }), 'count-capped': fc.record({ count: n }), 'deduct-per': fc.record({ counts: fc.array(n, { maxLength: 2 }) }),
  'deduct-late': fc.record({ late: n, lateDays: n, missing: n }), 'plus-minus-clamped': fc.record({ good: n, bad: n }), bonus: fc.record({ counts: fc.array(n, { maxLength: 1 }) }),
  'bonus-highest': fc.record({ awards: fc.array(fc.record({ achievement: fc.constantFrom('A', 'B', 'C'), level: fc.integer({ min: 0, max: 1 }) }), { maxLength: 6 }) }), penalty: fc.record({ counts: fc.array(n, { maxLength: 2 }) }),
  'deduct-progressive': fc.record({ count: n }), 'deduct-range': fc.record({ taken: fc.tuple(fc.constantFrom(0, 25, 60, 100), fc.constantFrom(0, 50, 300)), why: fc.constant('Sổ ghi thiếu') }),
  'shared-split': n.chain((own) => fc.record({ own: fc.constant(own), all: fc.integer({ min: own, max: 90 }) })), 'assessor-average': fc.record({ marks: fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 5 }) }),
  'bonus-exclusive': fc.record({ choice: fc.integer({ min: 0, max: 3 }) }), 'bonus-decay': fc.record({ isDone: fc.boolean(), daysLate: n }),
};
test.each(Object.keys(leafKinds) as LeafKind[])('%s keeps its caps, is whole, and its reasons add up', (kind) => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1000 }), inputOf[kind], (max, evidence) => {
    const { points, reasons } = scoreCell(leaf(kind, max, settingsOf[kind]), { evidence });
    expect(Number.isSafeInteger(points)).toBe(true);
    expect(points).toBeLessThanOrEqual(kind === 'penalty' ? 0 : max);
    expect(points).toBeGreaterThanOrEqual(kind === 'penalty' ? -max : 0);
    expect(reasons.reduce((sum, reason) => sum + reason.change, 0)).toBe(points);
  }));
});

test.each<[LeafKind, string, 1 | -1]>([
  ['ratio-target', 'actual', 1], ['bands', 'done', 1], ['count-capped', 'count', 1], ['plus-minus-clamped', 'good', 1], ['plus-minus-clamped', 'bad', -1],
  ['deduct-progressive', 'count', -1], ['bonus-decay', 'daysLate', -1], ['deduct-late', 'late', -1], ['deduct-late', 'missing', -1], ['manual', 'points', 1],
])('%s: more %s never moves the points the wrong way', (kind, field, direction) => {
  fc.assert(fc.property(inputOf[kind], n, (evidence, more) => {
    const before = evidence as Record<string, number>;
    const after = { ...before, [field]: (before[field] ?? 0) + more };
    const change = pointsOf(leaf(kind, 500, settingsOf[kind]), after) - pointsOf(leaf(kind, 500, settingsOf[kind]), before);
    expect(change * direction).toBeGreaterThanOrEqual(0);
  }));
});

test('a sum does not depend on the order of its children', () => {
  const child = fc.record({ points: fc.integer({ min: -500, max: 500 }), max: fc.integer({ min: 0, max: 500 }) });
  fc.assert(fc.property(fc.array(child).chain((c) => fc.tuple(fc.constant(c), fc.shuffledSubarray(c, { minLength: c.length }))), ([children, shuffled]) => {
    expect(groupSum.combine({ settings: {}, rescaled: 0, children: shuffled })).toEqual(groupSum.combine({ settings: {}, rescaled: 0, children }));
  }));
});

test('grades, exclusion, and the best of the cluster', () => {
  const settings = classification.settings.parse([{ label: 'Khá', from: 7000 }, { label: 'Tốt', from: 8000 }]);
  const graded = (total: number, more: object = {}) => classification.decide({ settings, total, excluded: false, penalty: 0, effects: [], pointsOf: () => null, ...more });
  expect(graded(8000).label).toBe('Tốt');
  expect(graded(7999).label).toBe('Khá');
  expect(graded(6999).label).toBeNull();
  expect(graded(9999, { excluded: true }).label).toBeNull();
  const scores = ratioMax.scoreAll({ maxPoints: 200, settings: {}, inputs: [{ unitId: 'a', input: { actual: 3 } }, { unitId: 'b', input: { actual: 4 } }] });
  expect([scores.get('a')!.points, scores.get('b')!.points]).toEqual([150, 200]);
});
