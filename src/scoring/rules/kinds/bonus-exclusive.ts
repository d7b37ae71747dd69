import { z } from 'zod';
import { points } from '../../../kit/points-input.ts';
import { because, clamp, defineLeaf, scored } from './contracts.ts';

/** Thưởng một trong các mức: take part, or organise, or win: one of them counts, `choice` 0 is none. */
export const bonusExclusive = defineLeaf({
  kind: 'bonus-exclusive',
  settings: z.strictObject({ choices: z.array(z.strictObject({ label: z.string().min(1), points })).min(1) }),
  input: z.strictObject({ choice: z.int().min(0).max(50) }),
  score({ maxPoints, settings, input }) {
    const chosen = settings.choices[input.choice - 1];
    if (chosen === undefined) return scored(0, because('no-bonus', 0));
    const given = clamp(chosen.points, 0, maxPoints);
    return scored(given, because('exclusive', given, { label: chosen.label }));
  },
});
