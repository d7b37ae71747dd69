import { z } from 'zod';
import { points } from '../../../kit/points-input.ts';
import { because, defineLeaf, scored } from './contracts.ts';

/** Thưởng giảm dần: max(0, full − days late · each), when the work was done at all. */
export const bonusDecay = defineLeaf({
  kind: 'bonus-decay',
  settings: z.strictObject({ full: points, each: points }),
  input: z.strictObject({ isDone: z.boolean(), daysLate: z.int().min(0).max(10_000) }),
  score({ maxPoints, settings: { full, each }, input: { isDone, daysLate } }) {
    if (!isDone) return scored(0, because('no-bonus', 0));
    const given = Math.min(maxPoints, Math.max(0, full - daysLate * each));
    return scored(given, because('decayed', given, { full, daysLate, each }));
  },
});
