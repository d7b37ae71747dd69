import { z } from 'zod';
import { points } from '../../../kit/points-input.ts';
import { Refused } from '../../../kit/refuse.ts';
import { because, defineLeaf, type Reason } from './contracts.ts';

/** Trừ trong khung: for each kind of fault the assessor takes something between the least and the most of its range, and says why. */
export const deductRange = defineLeaf({
  kind: 'deduct-range',
  settings: z.strictObject({ ranges: z.array(z.strictObject({ label: z.string().min(1), least: points, most: points }).refine(({ least, most }) => least <= most, 'scoring.range-reversed')).min(1) }),
  /** `taken` in hundredths, by the place of the range; nothing or 0: this fault was not found. */
  input: z.strictObject({ taken: z.array(points).max(50), why: z.string().trim().normalize('NFC').max(500).default('') }),
  score({ maxPoints, settings: { ranges }, input: { taken, why } }) {
    const reasons: Reason[] = [because('full', maxPoints)];
    let left = maxPoints;
    for (const [at, { label, least, most }] of ranges.entries()) {
      const asked = taken[at] ?? 0;
      if (asked === 0) continue;
      if (asked < least || asked > most) throw new Refused(422, 'scoring.out-of-range', { label, least, most });
      if (why === '') throw new Refused(422, 'scoring.why-needed', { label });
      const lost = Math.min(left, asked);
      reasons.push(because('range', -lost, { label, least, most, why }));
      left -= lost;
    }
    return { points: left, reasons, effects: [] };
  },
});
