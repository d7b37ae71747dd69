import { z } from 'zod';
import { absentWays, because, defineModifier } from './contracts.ts';

/** Không giao chỉ tiêu: full points, or out of the denominator with the rest scaled, or simply left out. */
export const notApplicable = defineModifier({
  kind: 'not-applicable',
  settings: z.strictObject({ way: z.enum(absentWays) }),
  apply({ isTrue, maxPoints, settings: { way }, score }) {
    if (!isTrue) return score;
    const given = way === 'full-points' ? maxPoints : 0;
    return { points: given, reasons: [because('not-applicable', given, { way })], effects: [...score.effects, { kind: 'not-applicable', way }] };
  },
});
