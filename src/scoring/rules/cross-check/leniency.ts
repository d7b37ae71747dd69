import { roundHalfUp } from '../../../kit/points.ts';

type Mark = { checkerId: string; checkedId: string; criterionId: string; points: number | null };
type Point = { unitId: string; criterionId: string; points: number };
const keyOf = (unitId: string, criterionId: string) => `${unitId} ${criterionId}`;
const mean = (values: readonly number[]) => (values.length === 0 ? null : roundHalfUp(values.reduce((sum, value) => sum + value, 0), values.length));

/** How one checking unit marks beside others, on the same units and criteria: mean points for a whole unit, in hundredths; null where there is nothing to compare. */
export type Leniency = { unitId: string; units: number; fromAppraisal: number | null; fromOthers: number | null };

/** Of every checking unit: what its marks add up to beyond the appraisal, and beyond the mean of the other teams, for one unit in the mean. Above zero is lenient. */
export function leniencyOf(marks: readonly Mark[], appraisal: readonly Point[]): Leniency[] {
  const appraised = new Map(appraisal.map(({ unitId, criterionId, points }) => [keyOf(unitId, criterionId), points]));
  const together = new Map<string, { checkerId: string; points: number }[]>();
  const known = marks.flatMap(({ points, ...mark }) => (points === null ? [] : [{ ...mark, points }]));
  for (const mark of known) {
    const key = keyOf(mark.checkedId, mark.criterionId);
    together.set(key, [...(together.get(key) ?? []), mark]);
  }
  return [...new Set(known.map(({ checkerId }) => checkerId))].map((unitId) => {
    const own = known.filter(({ checkerId }) => checkerId === unitId);
    const checked = [...new Set(own.map(({ checkedId }) => checkedId))];
    /** The sum over one unit's criteria, of those that can be compared. */
    const over = (from: (mark: (typeof own)[number]) => number | null) => mean(checked.flatMap((checkedId) => {
      const gaps = own.filter((mark) => mark.checkedId === checkedId).flatMap((mark) => from(mark) ?? []);
      return gaps.length === 0 ? [] : [gaps.reduce((sum, gap) => sum + gap, 0)];
    }));
    return {
      unitId, units: checked.length,
      fromAppraisal: over(({ checkedId, criterionId, points }) => {
        const before = appraised.get(keyOf(checkedId, criterionId));
        return before === undefined ? null : points - before;
      }),
      fromOthers: over(({ checkedId, criterionId, points }) => {
        const others = mean(together.get(keyOf(checkedId, criterionId))!.flatMap((mark) => (mark.checkerId === unitId ? [] : [mark.points])));
        return others === null ? null : points - others;
      }),
    };
  });
}

/** How far a unit's self-score lies above what others gave it, over the criteria that both scored; hundredths, null where there is nothing to compare. */
export type Inflation = { unitId: string; overAppraisal: number | null; overCross: number | null };
export function inflationOf(stages: { self: readonly Point[]; appraisal: readonly Point[]; cross: readonly Point[] }): Inflation[] {
  const over = (unitId: string, other: readonly Point[]): number | null => {
    const theirs = new Map(other.filter((point) => point.unitId === unitId).map(({ criterionId, points }) => [criterionId, points]));
    const gaps = stages.self.flatMap((point) => (point.unitId === unitId && theirs.has(point.criterionId) ? [point.points - theirs.get(point.criterionId)!] : []));
    return gaps.length === 0 ? null : gaps.reduce((sum, gap) => sum + gap, 0);
  };
  return [...new Set(stages.self.map(({ unitId }) => unitId))].map((unitId) => ({ unitId, overAppraisal: over(unitId, stages.appraisal), overCross: over(unitId, stages.cross) }));
}
