import { roundHalfUp } from '../../../kit/points.ts';

/** The mean of the checkers' marks in hundredths, rounded once, half up; `trim` leaves out one highest and one lowest of three or more. */
export function averageOf(marks: readonly number[], { trim }: { trim: boolean }): number {
  const sorted = [...marks].sort((a, b) => a - b);
  const counted = trim && sorted.length >= 3 ? sorted.slice(1, -1) : sorted;
  return roundHalfUp(counted.reduce((sum, mark) => sum + mark, 0), counted.length);
}
