import { z } from 'zod';
import { because, defineLeaf, scored } from './contracts.ts';

/** Đạt / không đạt: all of the maximum, or nothing. */
export const passFail = defineLeaf({
  kind: 'pass-fail',
  settings: z.strictObject({}),
  input: z.strictObject({ passed: z.boolean() }),
  score: ({ maxPoints, input }) => input.passed ? scored(maxPoints, because('passed', maxPoints)) : scored(0, because('not-passed', 0)),
});
