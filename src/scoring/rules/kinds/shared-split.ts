import { z } from 'zod';
import { points } from '../../../kit/points-input.ts';
import { roundHalfUp } from '../../../kit/points.ts';
import { Refused } from '../../../kit/refuse.ts';
import { because, clamp, defineLeaf, scored } from './contracts.ts';

const share = z.int().min(0).max(1_000_000_000);

/** Chia theo phần tham gia: the points of a joint achievement, by the unit's share of it (money, people, days). */
export const sharedSplit = defineLeaf({
  kind: 'shared-split',
  settings: z.strictObject({ whole: points }),
  input: z.strictObject({ own: share, all: share }),
  score({ maxPoints, settings: { whole }, input: { own, all } }) {
    if (own > all) throw new Refused(422, 'scoring.share-over-whole', { own, all });
    const given = all === 0 ? 0 : clamp(roundHalfUp(whole * own, all), 0, maxPoints);
    return scored(given, because('share', given, { own, all, whole }));
  },
});
