import type { Feeds } from '../feeds/feeds.ts';
import type { Grade } from '../kinds/classification.ts';
import type { TieStep } from '../ranking.ts';
import { usualResults, type ResultRules } from '../results.ts';
import { isLeaf } from '../outline.ts';
import type { ModifierUse } from '../kinds/registry.ts';
import { matchBooks } from './match.ts';

export type ComparedCriterion = { id: string; parentId: string | null; code: string; title: string; maxPoints: number; ruleKind: string; settings: unknown; modifiers: readonly ModifierUse[]; evidenceRule: string; scorer: string; feeds: Feeds | null };
export type ComparedOptions = { basePoints: number; bonusCap: number; tieChain: readonly TieStep[]; grades: readonly Grade[]; results?: ResultRules };
export type ComparedBook = { options: ComparedOptions; criteria: readonly ComparedCriterion[] };

export type Rule = Pick<ComparedCriterion, 'ruleKind' | 'settings' | 'maxPoints' | 'modifiers'>;
type Suggesting = Pick<ComparedCriterion, 'ruleKind' | 'settings' | 'feeds'>;
/** One thing that is not as it was; the rule says the settings too. Maxima in hundredths. */
export type ChangedField =
  | { field: 'code' | 'title' | 'scorer' | 'evidence' | 'place'; before: string; after: string }
  | { field: 'maximum' | 'weight'; before: number; after: number }
  | { field: 'rule' | 'modifiers'; before: Rule; after: Rule }
  | { field: 'feeds'; before: Suggesting; after: Suggesting };
export type BookOption = Exclude<keyof ComparedOptions, 'results'> | keyof ResultRules;
/** `change` names the line: what happened and the code, as reasons are kept under it. */
export type Difference =
  | { kind: 'added' | 'removed'; change: string; code: string; title: string; maxPoints: number; rule: Rule | null }
  | { kind: 'changed'; change: string; code: string; title: string; fields: ChangedField[] }
  | { kind: 'option'; change: string; option: BookOption; before: ComparedOptions; after: ComparedOptions };

const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);
/** The same text for the same value, whatever the order of its keys: the database keeps none. */
const canonical = (value: unknown): string => JSON.stringify(value, (_key, part: unknown) =>
  part !== null && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part);

const bookOptions: readonly BookOption[] = ['basePoints', 'bonusCap', 'tieChain', 'grades', 'stageOrder', 'gradeBy', 'quotas', 'peerFloor'];
/** What a book says of one option; a book that says nothing of results follows the usual rule. */
export const optionOf = <O extends BookOption>(book: ComparedOptions, option: O): (ComparedOptions & ResultRules)[O] => ({ ...usualResults, ...book.results, ...book })[option];

/** True when a criterion is counted in exactly the same way. */
export const isSameRule = (a: Rule, b: Rule): boolean => a.ruleKind === b.ruleKind && a.maxPoints === b.maxPoints && isSame(a.settings, b.settings) && isSame(a.modifiers, b.modifiers);

/** How a book differs from the one it came from: its options, then its lines in the order of the new book, then what is gone. */
export function differencesOf(before: ComparedBook, after: ComparedBook): Difference[] {
  const matched = matchBooks(before.criteria, after.criteria, isLeaf);
  const oldOf = new Map([...matched.values()].map((pair) => [pair.after.id, pair.before]));
  const oldCode = new Map(before.criteria.map(({ id, code }) => [id, code]));
  const newCode = new Map(after.criteria.map(({ id, code }) => [id, code]));
  const options = bookOptions.filter((option) => !isSame(optionOf(before.options, option), optionOf(after.options, option)))
    .map((option): Difference => ({ kind: 'option', change: `option ${option}`, option, before: before.options, after: after.options }));
  const line = (kind: 'added' | 'removed', criterion: ComparedCriterion): Difference =>
    ({ kind, change: `${kind} ${criterion.code}`, code: criterion.code, title: criterion.title, maxPoints: criterion.maxPoints, rule: isLeaf(criterion) ? criterion : null });
  const standing = after.criteria.flatMap((now): Difference[] => {
    const old = oldOf.get(now.id);
    if (old === undefined) return [line('added', now)];
    // a criterion stays in its place when its section is the same one, under whatever code
    const [oldPlace, newPlace] = [old.parentId, now.parentId];
    const isMoved = oldPlace !== null && newPlace !== null && matched.get(oldPlace)?.after.id !== newPlace;
    const fields = fieldsOf(old, now, isMoved ? { before: oldCode.get(oldPlace) ?? '', after: newCode.get(newPlace) ?? '' } : null);
    return fields.length === 0 ? [] : [{ kind: 'changed', change: `changed ${now.code}`, code: now.code, title: now.title, fields }];
  });
  return [...options, ...standing, ...before.criteria.filter(({ id }) => !matched.has(id)).map((gone) => line('removed', gone))];
}

function fieldsOf(old: ComparedCriterion, now: ComparedCriterion, moved: { before: string; after: string } | null): ChangedField[] {
  const fields: ChangedField[] = [];
  const text = (field: 'code' | 'title' | 'scorer' | 'evidence', before: string, after: string) => { if (before !== after) fields.push({ field, before, after }); };
  text('code', old.code, now.code);
  if (moved !== null) fields.push({ field: 'place', ...moved });
  text('title', old.title, now.title);
  if (old.maxPoints !== now.maxPoints) fields.push({ field: 'maximum', before: old.maxPoints, after: now.maxPoints });
  if (!isSame(old.modifiers, now.modifiers)) fields.push({ field: 'modifiers', before: old, after: now });
  if (!isLeaf(now)) return weightOf(old) === weightOf(now) ? fields : [...fields, { field: 'weight', before: weightOf(old), after: weightOf(now) }];
  if (old.ruleKind !== now.ruleKind || !isSame(old.settings, now.settings)) fields.push({ field: 'rule', before: old, after: now });
  text('scorer', old.scorer, now.scorer);
  text('evidence', old.evidenceRule, now.evidenceRule);
  if (!isSame(old.feeds, now.feeds)) fields.push({ field: 'feeds', before: old, after: now });
  return fields;
}

/** What the sum of a section or group counts, in per cent. */
const weightOf = ({ settings }: ComparedCriterion): number => (settings as { weightPercent?: number }).weightPercent ?? 100;

/** The lines that have no reason yet; a book is not adopted while there are any. */
export const unexplained = (differences: readonly Difference[], reasons: ReadonlyMap<string, unknown>): Difference[] => differences.filter(({ change }) => !reasons.has(change));
