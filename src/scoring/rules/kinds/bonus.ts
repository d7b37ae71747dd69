import { z } from 'zod';
import { points } from '../../../kit/points-input.ts';
import { because, defineLeaf, type Reason } from './contracts.ts';

/** Điểm thưởng: each item gives its points up to the item's own cap; all together up to the maximum. */
export const bonus = defineLeaf({
  kind: 'bonus',
  settings: z.strictObject({ items: z.array(z.strictObject({ label: z.string().min(1), points, cap: points })).min(1) }),
  input: z.strictObject({ counts: z.array(z.int().min(0).max(10_000)) }),
  score({ maxPoints, settings: { items }, input: { counts } }) {
    const reasons: Reason[] = [];
    let given = 0;
    for (const [at, item] of items.entries()) {
      const count = counts[at] ?? 0;
      const added = Math.min(count * item.points, item.cap, maxPoints - given);
      if (count > 0) reasons.push(because('bonus-item', added, { label: item.label, count, each: item.points }));
      given += added;
    }
    return { points: given, reasons, effects: [] };
  },
});
