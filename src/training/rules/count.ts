import { parsePoints } from '../../kit/points.ts';

/** "45", "1.234" → a whole number from 0; null for anything else ("12,5", "-3", "mười"). */
export function countIn(typed: string): number | null {
  const hundredths = parsePoints(typed);
  return hundredths === null || hundredths < 0 || hundredths % 100 !== 0 ? null : hundredths / 100;
}
