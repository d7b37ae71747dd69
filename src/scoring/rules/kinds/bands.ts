import { z } from 'zod';
import { points } from '../../../kit/points-input.ts';
import { because, clamp, defineLeaf, scored } from './contracts.ts';

const count = z.int().min(0).max(1_000_000_000);

/** Bậc thang: the highest band whose share (whole per cent of done/planned) is reached. Compared without dividing. */
export const bands = defineLeaf({
  kind: 'bands',
  settings: z.strictObject({ bands: z.array(z.strictObject({ fromPercent: z.int().min(0).max(1000), points })).min(1) }),
  input: z.strictObject({ done: count, planned: count }),
  score({ maxPoints, settings, input: { done, planned } }) {
    if (planned === 0) return scored(maxPoints, because('no-target', maxPoints));
    const reached = settings.bands.filter((band) => done * 100 >= band.fromPercent * planned);
    const best = reached.reduce((most, band) => Math.max(most, band.points), 0);
    const from = Math.max(0, ...reached.map((band) => band.fromPercent));
    const given = clamp(best, 0, maxPoints);
    return scored(given, because('band', given, { done, planned, from }));
  },
});
