import { z } from 'zod';
import { roundHalfUp } from '../../../kit/points.ts';
import { defineGroup } from './contracts.ts';

/** Cộng các mục con: the sum of the children, and of their maxima. Scaled for what is absent and weighed in one step, rounded once; a plain sum is never rounded. */
export const groupSum = defineGroup({
  kind: 'group-sum',
  settings: z.strictObject({ weightPercent: z.int().min(1).max(1000).optional() }),
  combine({ settings: { weightPercent = 100 }, children, rescaled }) {
    const [points, max] = children.reduce(([p, m], child) => [p + child.points, m + child.max], [0, 0]);
    const isScaled = rescaled > 0 && max > 0;
    return {
      points: isScaled ? roundHalfUp(points * (max + rescaled) * weightPercent, max * 100) : roundHalfUp(points * weightPercent, 100),
      max: roundHalfUp((max + rescaled) * weightPercent, 100),
    };
  },
});
