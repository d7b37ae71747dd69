import { z } from 'zod';
import { roundHalfUp } from '../../../kit/points.ts';
import { because, defineClusterWide, scored, type Score } from './contracts.ts';
import { ratioMax } from './ratio-max.ts';

const amount = z.int().min(0).max(1_000_000);
type Figures = { unitId: string; input: { actual: number; target: number } };

/**
 * So với chỉ tiêu và đơn vị vượt cao nhất: up to the target half of the maximum in proportion; beyond it the other half by how far
 * the unit is over, e = (A − T) / T, beside the farthest of the cluster. Units without a target (T = 0) and with a result form a
 * group of their own that is compared with its highest. Exact: shares of over-achievement are compared crosswise, rounded once.
 */
export const ratioLeader = defineClusterWide({
  kind: 'ratio-leader',
  settings: z.strictObject({}),
  input: z.strictObject({ actual: amount, target: amount }),
  scoreAll({ maxPoints, inputs }) {
    const asked = inputs.filter(({ input }) => input.target > 0);
    const best = asked.filter(({ input }) => input.actual > input.target).reduce<Figures | null>((far, one) => (far === null || isFarther(one, far) ? one : far), null);
    const scores = new Map(asked.map((unit): [string, Score] => [unit.unitId, scoreOf(unit, best, maxPoints)]));
    const unasked = inputs.filter(({ input }) => input.target === 0).map(({ unitId, input }) => ({ unitId, input: { actual: input.actual } }));
    for (const [unitId, score] of ratioMax.scoreAll({ maxPoints, settings: {}, inputs: unasked })) scores.set(unitId, score);
    return scores;
  },
});

const over = ({ input: { actual, target } }: Figures) => actual - target;
const isFarther = (a: Figures, b: Figures) => over(a) * b.input.target > over(b) * a.input.target;

function scoreOf(unit: Figures, best: Figures | null, maxPoints: number): Score {
  const { actual, target } = unit.input;
  if (actual <= target || best === null) {
    const given = roundHalfUp(maxPoints * actual, 2 * target);
    return scored(given, because('half-to-target', given, { actual, target }));
  }
  // ½M + ½M·e/best, over one common denominator so that it is rounded once
  const [own, far] = [over(unit) * best.input.target, over(best) * target];
  const given = halfPlus(maxPoints, own, far);
  return scored(given, because('over-target', given, { actual, target, bestActual: best.input.actual, bestTarget: best.input.target }));
}

/** M·(far + own) / (2·far), half up; products leave the exact integers of a number, so they are counted as big ones. */
function halfPlus(maxPoints: number, own: number, far: number): number {
  const [numerator, denominator] = [BigInt(maxPoints) * (BigInt(far) + BigInt(own)), 2n * BigInt(far)];
  return Number((2n * numerator + denominator) / (2n * denominator));
}
