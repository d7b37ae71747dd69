import { averageOf } from '../kinds/assessor-average.ts';
import { because, type Effect, type Reason, type UnitFacts } from '../kinds/contracts.ts';
import { isLeafKind, type CellInput } from '../kinds/registry.ts';
import { isLeaf } from '../outline.ts';
import { isExtra, scoreTree, type TreeCriterion } from '../tree.ts';

type Marked = { id: string; ruleKind: string };
/** What teams mark: what a unit scores itself by points. What the cluster or the command scores, what is counted over all units, and what does not exist for the unit keep their appraisal. */
export function markedByTeams<C extends TreeCriterion>(criteria: readonly C[], unit: UnitFacts): C[] {
  const { absent } = scoreTree(criteria, new Map(), 0, undefined, unit);
  return criteria.filter(({ id, ruleKind, scorer = 'unit' }) => isLeafKind(ruleKind) && scorer === 'unit' && !Object.hasOwn(absent, id));
}

type Earlier = { criterionId: string; stage: string; points: number; effects: readonly Effect[] };
type Scored = Earlier & { input: CellInput; reasons: Reason[]; effects: Effect[] };
/** The score that a team's mark is held against: the appraisal, before there is one the self-score. */
export const scoreBefore = <S extends Earlier>(scores: readonly S[], criterionId: string): S | undefined =>
  scores.find((s) => s.criterionId === criterionId && s.stage === 'appraisal') ?? scores.find((s) => s.criterionId === criterionId && s.stage === 'self');
/** A criterion that left the unit's sheet as not applicable is not marked. */
const isAway = (score: Earlier | undefined) => score?.effects.some(({ kind }) => kind === 'not-applicable') ?? false;

/** What of `marked` (see `markedByTeams`) a team has to mark before it is done: bonuses and penalties only where somebody gave any. */
export const dueOf = <C extends Marked>(marked: readonly C[], scores: readonly Earlier[]): C[] => marked.filter((criterion) => {
  const before = scoreBefore(scores, criterion.id);
  return !isAway(before) && (!isExtra(criterion.ruleKind) || before !== undefined);
});

type Mark = { criterionId: string; points: number | null; remark: string | null };
/** What keeps a team from being done: criteria without a mark, and marks unlike the appraisal without a remark. */
export function leftOf<C extends Marked>(marked: readonly C[], scores: readonly Earlier[], marks: readonly Mark[]): { unmarked: C[]; unexplained: C[] } {
  const markOf = new Map(marks.map((mark) => [mark.criterionId, mark]));
  return {
    unmarked: dueOf(marked, scores).filter(({ id }) => (markOf.get(id)?.points ?? null) === null),
    unexplained: marked.filter(({ id }) => {
      const mark = markOf.get(id);
      return mark !== undefined && mark.points !== null && mark.points !== (scoreBefore(scores, id)?.points ?? 0) && (mark.remark ?? '').trim() === '';
    }),
  };
}

/**
 * The cross scores of a sheet that all of its teams have done: the mean of their marks; a bonus or penalty that one team did not give
 * counts as none given. What teams do not mark keeps its appraisal. Effects (an exclusion, not applicable) are facts found before and stay.
 */
export function crossScores(criteria: readonly Marked[], scores: readonly Scored[], teams: readonly { team: string; marks: readonly Mark[] }[], { trim, alarmAbove }: { trim: boolean; alarmAbove: number | null }) {
  return criteria.filter(isLeaf).flatMap((criterion) => {
    const before = scoreBefore(scores, criterion.id);
    const given = teams.map(({ team, marks }) => ({ team, mark: marks.find(({ criterionId }) => criterionId === criterion.id) }));
    const points = given.flatMap(({ mark }) => (mark === undefined || mark.points === null ? [] : [mark.points]));
    if (points.length === 0) return before === undefined ? [] : [{ criterionId: criterion.id, points: before.points, input: before.input, reasons: before.reasons, effects: before.effects, note: null as string | null }];
    const marks = [...points, ...Array<number>(teams.length - points.length).fill(0)];
    const average = averageOf(marks, { trim });
    const remarks = given.flatMap(({ team, mark }) => (mark?.remark ? [`${team}: ${mark.remark}`] : []));
    const [lowest, highest] = [Math.min(...marks), Math.max(...marks)];
    const isApart = alarmAbove !== null && highest - lowest > alarmAbove;
    return [{
      criterionId: criterion.id, points: average, input: { typed: average } as CellInput, reasons: [because('assessors', average, { count: marks.length, lowest, highest }), ...(isApart ? [because('assessors-apart', 0, { lowest, highest })] : [])],
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
