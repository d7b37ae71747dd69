import { z } from 'zod';
import { points } from '../../../kit/points-input.ts';
import { because, clamp, defineLeaf, scored } from './contracts.ts';

/** Theo mức: one chosen level gives the points written beside it. */
export const levels = defineLeaf({
  kind: 'levels',
  settings: z.strictObject({ levels: z.array(z.strictObject({ label: z.string().min(1), points })).min(1) }),
  input: z.strictObject({ level: z.int().min(0) }),
  score({ maxPoints, settings, input }) {
    const chosen = settings.levels[input.level];
    if (chosen === undefined) return scored(0, because('no-such-level', 0, { level: input.level }));
    const given = clamp(chosen.points, 0, maxPoints);
    return scored(given, because('level', given, { label: chosen.label }));
  },
});
