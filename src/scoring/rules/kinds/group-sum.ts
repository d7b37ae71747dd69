import { z } from 'zod';
import { defineGroup } from './contracts.ts';

/** Cộng các mục con: the parent equals the sum of its children, and its maximum the sum of theirs. */
export const groupSum = defineGroup({
  kind: 'group-sum',
  settings: z.strictObject({}),
  combine: ({ children }) => ({
    points: children.reduce((sum, child) => sum + child.points, 0),
    max: children.reduce((sum, child) => sum + child.max, 0),
  }),
});
