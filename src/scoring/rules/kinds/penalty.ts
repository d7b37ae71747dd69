import { z } from 'zod';
import { points } from '../../../kit/points-input.ts';
import { because, defineLeaf, type Reason } from './contracts.ts';

/** Điểm trừ: set by the superior; at most the maximum is taken away, so the score lies between −M and 0. */
export const penalty = defineLeaf({
  kind: 'penalty',
  settings: z.strictObject({ faults: z.array(z.strictObject({ label: z.string().min(1), points })).min(1) }),
  input: z.strictObject({ counts: z.array(z.int().min(0).max(10_000)) }),
  score({ maxPoints, settings: { faults }, input: { counts } }) {
    const reasons: Reason[] = [];
    let lost = 0;
    for (const [at, fault] of faults.entries()) {
      const count = counts[at] ?? 0;
      const taken = Math.min(count * fault.points, maxPoints - lost);
      if (count > 0) reasons.push(because('fault', -taken, { label: fault.label, count, each: fault.points }));
      lost += taken;
    }
    return { points: lost === 0 ? 0 : -lost, reasons, effects: [] };
  },
});
