import { z } from 'zod';
import { points } from '../../../kit/points-input.ts';
import { because, defineLeaf, type Reason } from './contracts.ts';

/** Trừ theo lỗi: starts full, loses so much for each fault of each type, never under `floor`. */
export const deductPer = defineLeaf({
  kind: 'deduct-per',
  settings: z.strictObject({ faults: z.array(z.strictObject({ label: z.string().min(1), points })).min(1), floor: points.default(0 as never) }),
  input: z.strictObject({ counts: z.array(z.int().min(0).max(10_000)) }),
  score({ maxPoints, settings: { faults, floor }, input: { counts } }) {
    const reasons: Reason[] = [because('full', maxPoints)];
    let left = maxPoints;
    for (const [at, fault] of faults.entries()) {
      const count = counts[at] ?? 0;
      const lost = Math.min(left - Math.min(floor, left), count * fault.points);
      if (count > 0) reasons.push(because('fault', -lost, { label: fault.label, count, each: fault.points }));
      left -= lost;
    }
    return { points: left, reasons, effects: [] };
  },
});
