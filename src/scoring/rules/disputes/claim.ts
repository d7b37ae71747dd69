/** What the claim needs of a mark; points in hundredths. */
export type CutMark = { stage: string; points: number };

const cutting = ['appraisal', 'cross', 'command'];

/** What the criterion stood at before anybody cut it: the self-score; without one, nothing for what is extra, the maximum for the rest. */
const before = (marks: readonly CutMark[], { maxPoints, isExtra }: { maxPoints: number; isExtra: boolean }) =>
  marks.find(({ stage }) => stage === 'self')?.points ?? (isExtra ? 0 : maxPoints);

/**
 * The mark that took points: of the marks under the unit's own, the one that the final score stands on, else the latest.
 * Null when nothing was taken. `points` is what the criterion stands at now.
 */
export function cutOf<M extends CutMark>(marks: readonly M[], criterion: { maxPoints: number; isExtra: boolean }): { mark: M; points: number; from: number } | null {
  const from = before(marks, criterion);
  const final = marks.find(({ stage }) => stage === 'final');
  const lower = cutting.flatMap((stage) => marks.filter((mark) => mark.stage === stage && mark.points < from));
  const mark = final === undefined ? lower.at(-1) : final.points < from ? lower.findLast(({ points }) => points === final.points) ?? final : undefined;
  return mark === undefined ? null : { mark, points: final?.points ?? mark.points, from };
}

export type Outcome = 'upheld' | 'partly' | 'rejected';

/** What a ruling gives: the claim, the cut, or points between the two; a code when they are not between. */
export function ruledPoints({ outcome, points }: { outcome: Outcome; points: number | null }, { claimed, cut }: { claimed: number; cut: number }): number | 'scoring.not-between' {
  if (outcome !== 'partly') return outcome === 'upheld' ? claimed : cut;
  return points !== null && points > cut && points < claimed ? points : 'scoring.not-between';
}

export type Publication = { isPublic: boolean; isOfficial: boolean; until: Date | null };
export type Phase = 'closed' | 'open' | 'over' | 'official';

/** Where the ranking stands: not public, a draft that may be disputed, a draft whose time is over, official. */
export function phaseOf({ isPublic, isOfficial, until }: Publication, now: Date): Phase {
  if (!isPublic) return 'closed';
  return isOfficial ? 'official' : until !== null && now <= until ? 'open' : 'over';
}

/** A dispute opens after the appraisal of the sheet, and once it is final only while the draft ranking may be disputed. */
export function refuseOpening(status: string, phase: Phase): 'scoring.dispute-too-early' | 'scoring.window-not-open' | 'scoring.window-over' | null {
  if (status === 'appraised' || status === 'explained') return null;
  if (status !== 'final') return status === 'locked' ? 'scoring.window-over' : 'scoring.dispute-too-early';
  return phase === 'open' ? null : phase === 'closed' ? 'scoring.window-not-open' : 'scoring.window-over';
}
