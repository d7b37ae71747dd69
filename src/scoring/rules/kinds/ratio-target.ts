import { z } from 'zod';
import { roundHalfUp } from '../../../kit/points.ts';
import { because, defineLeaf, scored } from './contracts.ts';

const amount = z.int().min(0).max(1_000_000_000);

/** Tỷ lệ so với chỉ tiêu: M · min(1, A/T), rounded once, half up. Without a target (T = 0) nothing was asked: full points. */
export const ratioTarget = defineLeaf({
  kind: 'ratio-target',
  settings: z.strictObject({}),
  input: z.strictObject({ actual: amount, target: amount }),
  score({ maxPoints, input: { actual, target } }) {
    if (target === 0) return scored(maxPoints, because('no-target', maxPoints));
    const given = Math.min(maxPoints, roundHalfUp(maxPoints * actual, target));
    return scored(given, because('ratio', given, { actual, target }));
  },
});
