import { because, type Effect, type Reason } from '../kinds/contracts.ts';
import { isLeaf } from '../outline.ts';
import { isExtra } from '../tree.ts';
import { averageOf } from './average.ts';

type Marked = { id: string; ruleKind: string; scorer?: string };
/** Teams mark what the units score themselves; what the cluster or the command scores keeps its appraisal. */
export const isMarkedByTeams = (criterion: Marked) => isLeaf(criterion) && (criterion.scorer ?? 'unit') === 'unit';

type Earlier = { criterionId: string; stage: string; points: number; effects: readonly Effect[] };
type Scored = Earlier & { reasons: Reason[]; effects: Effect[] };
/** The score that a team's mark is held against: the appraisal, before there is one the self-score. */
export const scoreBefore = <S extends Earlier>(scores: readonly S[], criterionId: string): S | undefined =>
  scores.find((s) => s.criterionId === criterionId && s.stage === 'appraisal') ?? scores.find((s) => s.criterionId === criterionId && s.stage === 'self');
/** A criterion that left the unit's sheet as not applicable is not marked. */
const isAway = (score: Earlier | undefined) => score?.effects.some(({ kind }) => kind === 'not-applicable') ?? false;

/** What a team has to mark before it is done: bonuses and penalties only where somebody gave any. */
export const dueOf = <C extends Marked>(criteria: readonly C[], scores: readonly Earlier[]): C[] => criteria.filter((criterion) => {
  const before = scoreBefore(scores, criterion.id);
  return isMarkedByTeams(criterion) && !isAway(before) && (!isExtra(criterion.ruleKind) || before !== undefined);
});

type Mark = { criterionId: string; points: number | null; remark: string | null };
/** What keeps a team from being done: criteria without a mark, and marks unlike the appraisal without a remark. */
export function leftOf<C extends Marked>(criteria: readonly C[], scores: readonly Earlier[], marks: readonly Mark[]): { unmarked: C[]; unexplained: C[] } {
  const markOf = new Map(marks.map((mark) => [mark.criterionId, mark]));
  return {
    unmarked: dueOf(criteria, scores).filter(({ id }) => (markOf.get(id)?.points ?? null) === null),
    unexplained: criteria.filter(({ id }) => {
      const mark = markOf.get(id);
      return mark !== undefined && mark.points !== null && mark.points !== (scoreBefore(scores, id)?.points ?? 0) && (mark.remark ?? '').trim() === '';
    }),
  };
}

/**
 * The cross scores of a sheet that all of its teams have done: the mean of their marks; a bonus or penalty that one team did not give
 * counts as none given. What teams do not mark keeps its appraisal. Effects (an exclusion, not applicable) are facts found before and stay.
 */
export function crossScores(criteria: readonly Marked[], scores: readonly Scored[], teams: readonly { team: string; marks: readonly Mark[] }[], { trim }: { trim: boolean }) {
  return criteria.filter(isLeaf).flatMap((criterion) => {
    const before = scoreBefore(scores, criterion.id);
    const given = teams.map(({ team, marks }) => ({ team, mark: marks.find(({ criterionId }) => criterionId === criterion.id) }));
    const points = given.flatMap(({ mark }) => (mark === undefined || mark.points === null ? [] : [mark.points]));
    if (points.length === 0) return before === undefined ? [] : [{ criterionId: criterion.id, points: before.points, marks: [], reasons: before.reasons, effects: before.effects, note: null }];
    const marks = [...points, ...Array<number>(teams.length - points.length).fill(0)];
    const average = averageOf(marks, { trim });
    const remarks = given.flatMap(({ team, mark }) => (mark?.remark ? [`${team}: ${mark.remark}`] : []));
    return [{
      criterionId: criterion.id, points: average, marks, reasons: [because('assessors', average, { count: marks.length, lowest: Math.min(...marks), highest: Math.max(...marks) })],
      effects: before?.effects ?? [], note: remarks.length === 0 ? null : remarks.join(' · '),
    }];
  });
}

/** Criteria on which the teams of a unit are further apart than `above` hundredths, the widest first. */
export function alarmsOf(marks: readonly { checkedId: string; criterionId: string; points: number | null }[], above: number | null) {
  const spans = new Map<string, { checkedId: string; criterionId: string; lowest: number; highest: number }>();
  for (const { checkedId, criterionId, points } of marks) {
    if (points === null) continue;
    const span = spans.get(`${checkedId} ${criterionId}`) ?? { checkedId, criterionId, lowest: points, highest: points };
    spans.set(`${checkedId} ${criterionId}`, { ...span, lowest: Math.min(span.lowest, points), highest: Math.max(span.highest, points) });
  }
  const width = ({ lowest, highest }: { lowest: number; highest: number }) => highest - lowest;
  return above === null ? [] : [...spans.values()].filter((span) => width(span) > above).sort((a, b) => width(b) - width(a));
}
