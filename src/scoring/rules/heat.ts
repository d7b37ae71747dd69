export type Heat = 'none' | 'low' | 'half' | 'good' | 'near' | 'full';

/** The colour step of a cell by its share of the maximum; compared in whole numbers. */
export function heat(points: number | null | undefined, max: number): Heat {
  if (points === null || points === undefined) return 'none';
  if (points >= max) return 'full';
  const share = points * 100;
  if (share >= 90 * max) return 'near';
  if (share >= 75 * max) return 'good';
  return share >= 50 * max ? 'half' : 'low';
}
