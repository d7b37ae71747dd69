import { roundHalfUp } from '../../kit/points.ts';
import type { Standing } from './standing.ts';

/** The share of reports that came on time among those that are judged by now, in whole per cent; null while nothing is. */
export function onTimePercent(standings: readonly Standing[]): number | null {
  const judged = standings.filter(({ kind }) => kind === 'on-time' || kind === 'late' || kind === 'missing');
  return judged.length === 0 ? null : roundHalfUp(judged.filter(({ kind }) => kind === 'on-time').length * 100, judged.length);
}
