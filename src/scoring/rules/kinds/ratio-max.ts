import { z } from 'zod';
import { roundHalfUp } from '../../../kit/points.ts';
import { because, defineClusterWide, scored } from './contracts.ts';

/** So với đơn vị cao nhất: M · A / max(A) over all units; official only when every unit's figure is in. */
export const ratioMax = defineClusterWide({
  kind: 'ratio-max',
  settings: z.strictObject({}),
  input: z.strictObject({ actual: z.int().min(0).max(1_000_000_000) }),
  scoreAll({ maxPoints, inputs }) {
    const most = inputs.reduce((max, { input }) => Math.max(max, input.actual), 0);
    return new Map(inputs.map(({ unitId, input: { actual } }) => {
      const given = most === 0 ? 0 : roundHalfUp(maxPoints * actual, most);
      return [unitId, scored(given, because('ratio-of-best', given, { actual, best: most }))];
    }));
  },
});
