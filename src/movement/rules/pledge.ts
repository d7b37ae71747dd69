import { shareOf } from '../../kit/points.ts';

export type Direction = 'at-least' | 'at-most';
export type Reached = { isReached: boolean; /** Hundredths of a per cent, never rounded up; null where a share says nothing: of a ceiling, or of nothing. */ percent: number | null };

/** What a result is beside its target; both in hundredths of the same measure. */
export const reachedOf = ({ direction, target }: { direction: Direction; target: number }, done: number): Reached =>
  direction === 'at-most' ? { isReached: done <= target, percent: null } : { isReached: done >= target, percent: shareOf(done, target) };

/** The order in which units sign: who leads, who deputises, then the list of the cluster. */
export const signingOrder = <M extends { leads: 'leader' | 'deputy' | null }>(members: readonly M[]): M[] =>
  [...members.filter(({ leads }) => leads === 'leader'), ...members.filter(({ leads }) => leads === 'deputy'), ...members.filter(({ leads }) => leads === null)];

/** A registration is late after the deadline; without a deadline none is. */
export const isLate = (dueAt: Date | null, now: Date) => dueAt !== null && now > dueAt;
