import { z } from 'zod';
import { points } from '../../../kit/points-input.ts';
import { because, defineLeaf, scored } from './contracts.ts';

/** Theo số lượng: so many points each, up to the maximum. */
export const countCapped = defineLeaf({
  kind: 'count-capped',
  settings: z.strictObject({ pointsEach: points }),
  input: z.strictObject({ count: z.int().min(0).max(100_000) }),
  score({ maxPoints, settings: { pointsEach }, input: { count } }) {
    const given = Math.min(maxPoints, count * pointsEach);
    return scored(given, because('counted', given, { count, each: pointsEach }));
  },
});
