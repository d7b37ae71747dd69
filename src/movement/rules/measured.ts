import type { Counted, Measure } from '../../kit/contracts.ts';
import { shareOf } from '../../kit/points.ts';

/** A figure as a target counts it, in hundredths of its unit of measure and never rounded up; null where a share has nothing that was to be done. */
export function amountOf({ isShare, perUnit }: Pick<Measure, 'isShare' | 'perUnit'>, { done, of }: Counted): number | null {
  if (!isShare) return Number((BigInt(done) * 100n) / BigInt(perUnit));
  return of === null ? null : shareOf(done, of);
}

/** What became of a target: what was noted by hand stands, else what the records say; null while nothing is known. */
export type Outcome = { done: number; isNoted: boolean };
export const outcomeOf = (noted: { done: number } | undefined, measured: number | null): Outcome | null =>
  noted !== undefined ? { done: noted.done, isNoted: true } : measured === null ? null : { done: measured, isNoted: false };

/** A result that differs from the records says why. */
export const needsReason = (done: number, measured: number | null) => measured !== null && measured !== done;
