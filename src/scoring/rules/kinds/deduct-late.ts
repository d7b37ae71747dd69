import { z } from 'zod';
import { points } from '../../../kit/points-input.ts';
import { because, defineLeaf, scored, type Reason } from './contracts.ts';

const count = z.int().min(0).max(10_000);

/**
 * Trừ do nộp chậm: per late report, or per late day; the loss is capped; with `missingLosesAll`,
 * one report still missing after a reminder loses the whole leaf.
 */
export const deductLate = defineLeaf({
  kind: 'deduct-late',
  settings: z.strictObject({ by: z.enum(['time', 'day']), pointsEach: points, cap: points, missingEach: points, missingLosesAll: z.boolean() }),
  input: z.strictObject({ late: count, lateDays: count, missing: count }),
  score({ maxPoints, settings, input }) {
    if (settings.missingLosesAll && input.missing > 0) return scored(0, because('full', maxPoints), because('lost-all', -maxPoints, { missing: input.missing }));
    const reasons: Reason[] = [because('full', maxPoints)];
    let left = Math.min(maxPoints, settings.cap);
    const untouched = maxPoints - left;
    const take = (code: string, times: number, each: number) => {
      const lost = Math.min(left, times * each);
      if (times > 0) reasons.push(because(code, -lost, { count: times, each }));
      left -= lost;
    };
    take(settings.by === 'time' ? 'late' : 'late-days', settings.by === 'time' ? input.late : input.lateDays, settings.pointsEach);
    take('missing', input.missing, settings.missingEach);
    return { points: untouched + left, reasons, effects: [] };
  },
});
