import { Refused, type RefusalParams } from '../../../kit/refuse.ts';
import { needsReason, type Suggestion } from '../feeds/suggest.ts';
import type { Score } from '../kinds/contracts.ts';
import { scoreOrRefusal, type CellInput, type RuledCriterion } from '../kinds/registry.ts';
import { fillingOf, imprintOf, inputOf, isSameFilling, type Filling } from './filling.ts';
import type { CellProblem, Reading, Remark } from './read-sheet.ts';

/** What stands on the server now; version 0 where the cell is empty. */
export type Standing = { points: number; input: CellInput; note: string | null; version: number };
/** One criterion that the file has otherwise. Input null empties the cell; `isConflict` when the server's cell has moved since the file was made. */
export type Difference<C> = {
  criterion: C; row: number; now: Standing | null; nowFilling: Filling;
  filling: Filling; input: CellInput | null; score: Score | null; isConflict: boolean; remarks: Remark[];
};
/** Refused by the rules: over the maximum, off the step. */
export type RuleProblem = { row: number; code: string; refusal: string; params: RefusalParams };
export type Comparison<C> = { differences: Difference<C>[]; problems: (CellProblem | RuleProblem)[]; unknown: Reading<C>['unknown']; missing: string[]; newer: string[]; same: number; takenAt: string };

/**
 * The file beside what stands now, criterion by criterion. What the file left as it was exported is no difference, even where
 * the server has moved on since; what both changed is a conflict, with both values. `filesOf` counts the files of a criterion,
 * which some rules ask for.
 */
export function compareSheet<C extends RuledCriterion>({ mark, filed, problems, unknown, missing }: Reading<C>, standing: ReadonlyMap<string, Standing>, filesOf: (criterionId: string) => number): Comparison<C> {
  const found: Comparison<C> = { differences: [], problems: [...problems], unknown, missing, newer: [], same: 0, takenAt: mark.takenAt };
  for (const { criterion, row, filling, remarks } of filed) {
    const now = standing.get(criterion.id) ?? null;
    const nowFilling = fillingOf(criterion, now);
    const [version, imprint] = mark.cells[criterion.code] ?? [0, ''];
    const hasMoved = (now?.version ?? 0) !== version && imprintOf(nowFilling) !== imprint;
    if (isSameFilling(filling, nowFilling)) found.same++;
    else if (imprintOf(filling) === imprint) found.newer.push(criterion.code);
    else {
      const input = inputOf(criterion, filling);
      const lone: Remark[] = input === null && filling.note !== '' ? [{ code: 'note-without-points', params: {} }] : [];
      if (input === null && now === null) found.problems.push({ row, code: criterion.code, fault: 'note-without-points', params: {} });
      else {
        const score = input === null ? null : scoreOrRefusal(criterion, { ...input, accepted: filesOf(criterion.id) });
        if (score instanceof Refused) found.problems.push({ row, code: criterion.code, refusal: score.code, params: score.params });
        else found.differences.push({ criterion, row, now, nowFilling, filling, input, score, isConflict: hasMoved, remarks: [...remarks, ...lone] });
      }
    }
  }
  return found;
}

type Suggested = Readonly<Record<string, Pick<Suggestion, 'points' | 'input'>>>;
/** The file's score is too far from what the records suggest, and the file says no reason. */
export function lacksReason<C extends RuledCriterion>({ criterion, input, score, filling }: Difference<C>, suggested: Suggested, gap: number): boolean {
  const suggestion = suggested[criterion.id];
  return suggestion !== undefined && input !== null && score !== null && filling.note === '' && needsReason(criterion.ruleKind, suggestion, { points: score.points, input }, gap);
}

/**
 * The cells of save-scores for what was accepted, in pieces of what one command takes; an empty note takes the old one away. `reasons`
 * by criterion id are what was written here, where the file differs from a suggestion and has no note.
 */
export function cellsToSave<C extends RuledCriterion>(accepted: readonly Difference<C>[], reasons: Readonly<Record<string, string>> = {}) {
  const cells = accepted.map(({ criterion, now, input, filling }) => {
    const note = filling.note || reasons[criterion.id]?.trim() || '';
    return { criterionId: criterion.id, version: now?.version ?? 0, input, ...((note !== '' || now?.note) && { note }) };
  });
  return Array.from({ length: Math.ceil(cells.length / 100) }, (_none, n) => cells.slice(n * 100, (n + 1) * 100));
}
