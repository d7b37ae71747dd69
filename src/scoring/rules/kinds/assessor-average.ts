import { z } from 'zod';
import { points } from '../../../kit/points-input.ts';
import { roundHalfUp } from '../../../kit/points.ts';
import { because, clamp, defineLeaf } from './contracts.ts';

const settings = z.strictObject({ trim: z.boolean(), alarmAbove: points.default(0 as never) });

/** Bình quân các tổ chấm: the mean of all marks, rounded once; with `trim`, of three or more, without one highest and one lowest. */
export function averageOf(marks: readonly number[], { trim }: Pick<z.output<typeof settings>, 'trim'>): number {
  const sum = marks.reduce((all, mark) => all + mark, 0);
  const isTrimmed = trim && marks.length >= 3;
  return isTrimmed ? roundHalfUp(sum - Math.max(...marks) - Math.min(...marks), marks.length - 2) : roundHalfUp(sum, marks.length);
}

/** Scores by several assessors; an alarm (marks further apart than `alarmAbove`, 0: none) is a reason of its own and moves nothing. */
export const assessorAverage = defineLeaf({
  kind: 'assessor-average',
  settings,
  input: z.strictObject({ marks: z.array(points).min(1).max(20) }),
  score({ maxPoints, settings: { trim, alarmAbove }, input: { marks } }) {
    const given = clamp(averageOf(marks, { trim }), 0, maxPoints);
    const [lowest, highest] = [Math.min(...marks), Math.max(...marks)];
    const average = because('assessors', given, { count: marks.length, lowest, highest });
    const isApart = alarmAbove > 0 && highest - lowest > alarmAbove;
    return { points: given, reasons: isApart ? [average, because('assessors-apart', 0, { lowest, highest })] : [average], effects: [] };
  },
});
