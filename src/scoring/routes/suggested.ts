import { Refused } from '../../kit/refuse.ts';
import type { Db } from '../../kit/server/command.ts';
import { markOf, needsReason, type SeenSuggestion, type Suggestion } from '../rules/feeds/suggest.ts';
import type { CellInput } from '../rules/kinds/registry.ts';
import { loadSheetScores, type Criterion, type SheetSubject } from '../store/sheets.ts';
import { findGap, loadSuggestions } from '../store/suggestions.ts';

/** What is known when self-scores are given: the suggestions, the gap, the notes that stand. */
type Suggested = { suggestions: ReadonlyMap<string, Suggestion>; gap: number; notes: ReadonlyMap<string, string | null>; now: Date };

export async function loadSuggested(db: Db, sheet: SheetSubject, criteria: readonly Criterion[], clock: { now: Date; today: string }): Promise<Suggested> {
  const suggestions = await loadSuggestions(db, sheet, criteria, clock);
  if (suggestions.size === 0) return { suggestions, gap: 0, notes: new Map(), now: clock.now };
  const [gap, scores] = await Promise.all([findGap(db, sheet.yearId, clock.now), loadSheetScores(db, sheet.sheetId)]);
  return { suggestions, gap, notes: new Map(scores.filter(({ stage }) => stage === 'self').map(({ criterionId, note }) => [criterionId, note])), now: clock.now };
}

type Cell = { note?: string | undefined; seen?: string | undefined };
/**
 * The suggestion to keep beside a self-score; null where the records suggest nothing. Throws Refused: 409 when the person saw another
 * suggestion, with the one that stands now; 422 when the score is too far from it and no reason stands or is given.
 */
export function seenSuggestion({ suggestions, gap, notes, now }: Suggested, { id, code, ruleKind }: Criterion, cell: Cell, given: { points: number; input: CellInput }): SeenSuggestion | null {
  const suggestion = suggestions.get(id);
  if (suggestion === undefined) return null;
  const mark = markOf(suggestion);
  if (cell.seen !== undefined && cell.seen !== mark) throw new Refused(409, 'scoring.suggestion-changed', { code }, { current: { ...suggestion, mark } });
  const reason = cell.note ?? notes.get(id) ?? '';
  if (reason === '' && needsReason(ruleKind, suggestion, given, gap)) throw new Refused(422, 'scoring.difference-reason', { code, suggested: suggestion.points, typed: given.points });
  return { ...suggestion, gap, seenAt: now.toISOString() };
}
