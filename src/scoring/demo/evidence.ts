import type { CellInput, RuledCriterion } from '../rules/kinds/registry.ts';

/** What a unit of the demo year hands in for a criterion: mostly all done, sometimes one late, one short; null: nothing to hand in. */
export function demoEvidence({ ruleKind, settings, maxPoints }: RuledCriterion, random: () => number): CellInput | null {
  const [chance, size] = [random(), 1 + Math.floor(random() * 4)];
  const isFull = chance < 0.72;
  const given = settings as { faults?: unknown[]; pointsEach?: number; items?: unknown[] };
  const faults = () => (given.faults ?? given.items ?? []).map((_row, n) => (n === 1 || given.faults?.length === 1 ? Math.min(2, size) : 0));
  switch (ruleKind) {
    case 'pass-fail': return { evidence: { passed: chance < 0.97 } };
    case 'manual': return { evidence: { points: isFull ? maxPoints : Math.max(0, maxPoints - size * 25) } };
    case 'levels': return { evidence: { level: isFull ? 0 : 1 } };
    case 'ratio-target': return { evidence: { target: 4 * size, actual: 4 * size - (isFull ? 0 : 1) } };
    case 'bands': return { evidence: { planned: 20, done: isFull ? 20 : 20 - (size % 3) } };
    case 'count-capped': return { evidence: { count: Math.ceil(maxPoints / given.pointsEach!) - (isFull ? 0 : 1) } };
    case 'deduct-late': return { evidence: { late: isFull ? 0 : Math.ceil(size / 2), lateDays: isFull ? 0 : size, missing: 0 } };
    case 'deduct-per': return { evidence: { counts: isFull ? [0, 0] : faults() } };
    case 'plus-minus-clamped': return { evidence: { good: 1, bad: isFull ? 0 : 1 } };
    case 'ratio-leader': return { evidence: { target: 4 * size, actual: 5 * size - 1 } };
    case 'ratio-max': return { evidence: { actual: 9 + size } };
    case 'deduct-range': return { evidence: { taken: isFull ? [] : [25 * size], why: isFull ? '' : 'Bình chữa cháy quá hạn kiểm định (minh họa)' } };
    case 'deduct-progressive': return { evidence: { count: isFull ? 0 : size } };
    case 'shared-split': return { evidence: { own: isFull ? 12_500_000 : 12_500_000 - size * 500_000, all: 250_000_000 } };
    case 'assessor-average': return { evidence: { marks: [maxPoints, isFull ? maxPoints : maxPoints - 25 * size, maxPoints - 25] } };
    case 'bonus-exclusive': return chance < 0.3 ? { evidence: { choice: chance < 0.05 ? 2 : 1 } } : null;
    case 'bonus-decay': return chance < 0.15 ? { evidence: { isDone: true, daysLate: size - 1 } } : null;
    case 'bonus': return chance < 0.35 ? { evidence: { counts: [Math.min(2, size), chance < 0.08 ? 1 : 0] } } : null;
    case 'bonus-highest': return chance < 0.2 ? { evidence: { awards: [{ achievement: 'Phòng, chống dịch Covid-19', level: size > 3 ? 1 : 0 }] } } : null;
    case 'penalty': return null;
    default: return null;
  }
}
