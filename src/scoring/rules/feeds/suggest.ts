import { Refused } from '../../../kit/refuse.ts';
import { evidenceOf, keyOf, type FilledIn, type InputField } from '../../words/inputs.ts';
import type { Reason } from '../kinds/contracts.ts';
import { isClusterWide, scoreOrRefusal, type CellInput, type RuledCriterion } from '../kinds/registry.ts';
import { feedableFields, type Feeds, type Taken } from './feeds.ts';
import type { FactLine } from './sources.ts';

export type FedCriterion = RuledCriterion & { feeds: Feeds };
export const isFed = <C extends { feeds: Feeds | null }>(criterion: C): criterion is C & { feeds: Feeds } => criterion.feeds !== null;
/** What the records give a criterion: the input that they amount to, its points by the rule, the figures by measure, the records behind them. */
export type Suggestion = { points: number; input: CellInput; reasons: Reason[]; figures: Record<string, number>; lines: FactLine[] };
/** What a person saw when giving a score, kept beside it; `gap` in hundredths is what needed a reason then, seenAt an ISO instant. */
export type SeenSuggestion = Suggestion & { gap: number; seenAt: string };

/** The lines of a unit that count for a criterion. */
const linesFor = ({ source, only }: Feeds, lines: readonly FactLine[]) =>
  lines.filter((line) => line.source === source && (only.length === 0 || line.tags === null || line.tags.some((tag) => only.some((one) => one.tag === tag))));

/**
 * What a unit's records suggest for a criterion, scored by the criterion's own rule; null where nothing is recorded, or where the
 * figures fit no choice. `accepted`: how many files are handed in, for rules that ask for them.
 */
export function suggestionOf(criterion: FedCriterion, lines: readonly FactLine[], accepted: number): Suggestion | null {
  const { ruleKind, settings, feeds } = criterion;
  const fields = feedableFields(criterion);
  const counting = linesFor(feeds, lines);
  if (fields === null || counting.length === 0) return null;
  const figures = Object.fromEntries([...new Set(Object.values(feeds.take).map(({ measure }) => measure))].map((measure) => [measure, counting.reduce((sum, line) => sum + (line.figures[measure] ?? 0), 0)]));
  const filled = filledBy(fields, settings, feeds, figures);
  if (filled === null) return null;
  const input: CellInput = { evidence: evidenceOf(ruleKind, fields, filled), ...(accepted > 0 && { accepted }) };
  const score = scoreOrRefusal(criterion, input);
  if (score instanceof Refused) return null; // figures beyond what the kind takes
  return { points: score.points, input, reasons: score.reasons, figures, lines: counting.filter((line) => line.id !== null && Object.keys(figures).some((measure) => (line.figures[measure] ?? 0) > 0)) };
}

/** The figures that the kind asks for, from the measures; null where a choice is not reached. */
function filledBy(fields: readonly InputField[], settings: unknown, { take }: Feeds, figures: Readonly<Record<string, number>>): FilledIn | null {
  const filled: Record<string, number> = {};
  for (const field of fields) {
    const taken = take[keyOf(field)];
    if (taken === undefined) continue;
    const value = figures[taken.measure]!;
    if (field.kind === 'count') filled[keyOf(field)] = value;
    else if (field.kind === 'yes-no') filled[keyOf(field)] = Number(isReached(taken, 0, value));
    else {
      const choice = bestReached(field, settings, taken, value);
      if (choice === null) return null;
      filled[keyOf(field)] = choice;
    }
  }
  return filled;
}

const isReached = ({ when, steps }: Taken, at: number, value: number) => (when === 'at-least' ? value >= steps[at]! : value <= steps[at]!);

/** Of the choices whose step is reached the one with most points; of "one of several" the first is none. */
function bestReached(field: InputField, settings: unknown, taken: Taken, value: number): number | null {
  const { levels, choices } = settings as { levels?: { points: number }[]; choices?: { points: number }[] };
  const worth = levels?.map(({ points }) => points) ?? [0, ...(choices ?? []).map(({ points }) => points)];
  const reached = (field.choices ?? []).map((_choice, at) => at).filter((at) => isReached(taken, at, value));
  return reached.reduce<number | null>((best, at) => (best === null || worth[at]! > worth[best]! ? at : best), null);
}

/** A short text that is the same for the same figures, so that a person may say which suggestion was seen. */
export const markOf = ({ figures }: Pick<Suggestion, 'figures'>): string => Object.entries(figures).sort(([a], [b]) => (a < b ? -1 : 1)).map(([measure, value]) => `${measure}=${value}`).join(' ');

type Given = { points: number; input: CellInput };
/** Whether a self-score is so far from its suggestion that it needs a reason; where units are compared, the figures are compared instead of the points. */
export function needsReason(ruleKind: string, suggested: Given, given: Given, gap: number): boolean {
  if (isClusterWide(ruleKind)) return sorted(suggested.input.evidence) !== sorted(given.input.evidence);
  return Math.abs(suggested.points - given.points) >= Math.max(gap, 1);
}
const sorted = (evidence: unknown) => JSON.stringify(Object.entries(evidence ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));

export type LineChange = { line: FactLine; before: FactLine['figures'] | null; after: FactLine['figures'] | null };
/** How a suggestion changed after it was seen: the points then and now (null: the records are gone), each measure, each record. */
export type SuggestionChange = { before: number; after: number | null; figures: { measure: string; before: number; after: number }[]; lines: LineChange[] };

/** What changed since a person saw a suggestion; null when its figures are as they were. */
export function changeOf(seen: Suggestion, now: Suggestion | null): SuggestionChange | null {
  if (now !== null && markOf(seen) === markOf(now)) return null;
  const figures = Object.keys(seen.figures).map((measure) => ({ measure, before: seen.figures[measure]!, after: now?.figures[measure] ?? 0 })).filter(({ before, after }) => before !== after);
  const keyOfLine = ({ id, from, to, tags }: FactLine) => [id, from, to, ...(tags ?? [])].join(' ');
  const [then, after] = [new Map(seen.lines.map((line) => [keyOfLine(line), line])), new Map((now?.lines ?? []).map((line) => [keyOfLine(line), line]))];
  const told = ({ figures: of }: FactLine) => Object.keys(seen.figures).map((measure) => of[measure] ?? 0).join(' ');
  const lines = [...new Set([...then.keys(), ...after.keys()])].flatMap((key): LineChange[] => {
    const [old, fresh] = [then.get(key), after.get(key)];
    return old !== undefined && fresh !== undefined && told(old) === told(fresh) ? [] : [{ line: (fresh ?? old)!, before: old?.figures ?? null, after: fresh?.figures ?? null }];
  });
  return { before: seen.points, after: now?.points ?? null, figures, lines };
}
