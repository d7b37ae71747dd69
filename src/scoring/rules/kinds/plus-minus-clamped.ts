import { z } from 'zod';
import { points } from '../../../kit/points-input.ts';
import { because, clamp, defineLeaf, scored } from './contracts.ts';

const count = z.int().min(0).max(10_000);

/** Cộng và trừ: clamp(good · plus − bad · minus, nothing, maximum). */
export const plusMinusClamped = defineLeaf({
  kind: 'plus-minus-clamped',
  settings: z.strictObject({ start: points, plus: points, minus: points }),
  input: z.strictObject({ good: count, bad: count }),
  score({ maxPoints, settings: { start, plus, minus }, input: { good, bad } }) {
    const given = clamp(start + good * plus - bad * minus, 0, maxPoints);
    return scored(given, because('plus-minus', given, { start, good, plus, bad, minus }));
  },
});
