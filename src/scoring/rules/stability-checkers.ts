import { composeBoard, type GivenCell } from './board.ts';
import { averageOf } from './kinds/assessor-average.ts';
import type { BoardInput } from './what-could-move.ts';

/** One checker's mark on one cell, in hundredths. */
export type CheckMark = { checkerId: string; checkerName: string; sheetId: string; criterionId: string; points: number };
type Move = { unitId: string; from: number | null; to: number | null };
/** What the ranking would be without one checker: how many cells would change their average, how many only this checker marked, who would move. */
export type WithoutChecker = { checkerId: string; checkerName: string; cells: number; alone: number; moves: Move[] };

const keyOf = ({ sheetId, criterionId }: { sheetId: string; criterionId: string }) => `${sheetId} ${criterionId}`;
const meanOf = (marks: readonly CheckMark[]) => averageOf(marks.map(({ points }) => points), { trim: false });

/**
 * Leaves each checker out in turn: every cell becomes the mean of the marks that remain, rounded once, and the ranking is done
 * anew. It is held against the ranking by the means of all marks, so that only the checker makes the difference. A cell that
 * nobody else marked keeps its mean: there is nothing to put in its place.
 */
export function leaveOneOut(input: BoardInput, checks: readonly CheckMark[]): WithoutChecker[] {
  const marksOf = new Map<string, CheckMark[]>();
  for (const check of checks) marksOf.set(keyOf(check), [...(marksOf.get(keyOf(check)) ?? []), check]);
  const means = new Map([...marksOf].map(([key, marks]) => [key, meanOf(marks)]));
  const before = ranksOf(input, means);
  const checkers = new Map(checks.map(({ checkerId, checkerName }) => [checkerId, checkerName]));
  return [...checkers].map(([checkerId, checkerName]) => {
    const without = new Map(means);
    let [cells, alone] = [0, 0];
    for (const [key, marks] of marksOf) {
      const rest = marks.filter((mark) => mark.checkerId !== checkerId);
      if (rest.length === marks.length) continue;
      if (rest.length === 0) alone++;
      else if (meanOf(rest) !== means.get(key)) cells++;
      if (rest.length > 0) without.set(key, meanOf(rest));
    }
    const after = ranksOf(input, without);
    const moves = [...before].flatMap(([unitId, from]): Move[] => (after.get(unitId) === from ? [] : [{ unitId, from, to: after.get(unitId) ?? null }]));
    return { checkerId, checkerName, cells, alone, moves };
  });
}

/** Ranks with some cells replaced; what a cell does besides points stays. */
function ranksOf(input: BoardInput, points: ReadonlyMap<string, number>): Map<string, number | null> {
  const sheets = input.sheets.map(({ sheetId, unitId, status, cells }) => {
    const replaced = input.criteria.flatMap(({ id }): GivenCell[] => {
      const mean = points.get(keyOf({ sheetId, criterionId: id }));
      const [, , effects, version] = cells.find(([known]) => known === id) ?? [id, 0, [], 0];
      return mean === undefined ? [] : [[id, mean, effects, version]];
    });
    const isReplaced = new Set(replaced.map(([id]) => id));
    return { sheetId, unitId, status, cells: [...cells.filter(([id]) => !isReplaced.has(id)), ...replaced] };
  });
  return new Map(composeBoard({ ...input, sheets }).units.map(({ unitId, rank }) => [unitId, rank]));
}
