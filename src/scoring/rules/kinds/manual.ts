import { z } from 'zod';
import { points } from '../../../kit/points-input.ts';
import { because, clamp, defineLeaf, scored } from './contracts.ts';

/** Chấm trực tiếp: a number between nothing and the maximum, in whole steps. */
export const manual = defineLeaf({
  kind: 'manual',
  settings: z.strictObject({ step: z.union([z.literal(100), z.literal(50), z.literal(25)]) }),
  input: z.strictObject({ points }),
  score({ maxPoints, settings: { step }, input }) {
    const given = clamp(Math.floor(input.points / step) * step, 0, maxPoints);
    return scored(given, because('assessed', given, { step }));
  },
});
