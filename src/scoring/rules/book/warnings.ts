import { searchKey } from '../../../kit/names.ts';
import type { BookCriterion } from '../book.ts';
import type { Feeds } from '../feeds/feeds.ts';
import type { Grade } from '../kinds/classification.ts';
import { isScoredKind, scoredKinds } from '../kinds/registry.ts';
import { isLeaf, sectionsOf } from '../outline.ts';
import type { TieStep } from '../ranking.ts';
import type { ResultRules } from '../results.ts';
import { isExtra } from '../tree.ts';

/** What may be a mistake but keeps nobody from issuing: a code, its numbers (points in hundredths), and the criterion to look at. */
export type BookWarning = { code: WarningCode; params: Record<string, string | number>; criterionId: string | null };
export type WarningCode =
  | 'bands-unordered' | 'band-twice' | 'band-never-wins' | 'row-over-maximum' | 'maximum-unreachable' | 'level-twice' | 'gives-nothing' | 'first-gives-all' | 'cap-over-maximum' | 'cap-unreachable'
  | 'floor-over-maximum' | 'start-over-maximum' | 'item-over-its-cap' | 'bonus-over-cap' | 'no-bonus-cap' | 'same-title' | 'no-regulation' | 'whole-over-maximum' | 'no-such-grade' | 'quota-no-grade' | 'grade-needs-unknown' | 'tie-no-section' | 'grades-unordered' | 'grade-twice' | 'grade-unreachable' | 'no-such-form';
/** What is wrong after a book was issued too, since the year around it changed. */
export const isOfYear = ({ code }: Pick<BookWarning, 'code'>) => code === 'no-such-form';

/** `forms`: the report forms of the year. */
export type WarnedBook = { criteria: readonly (BookCriterion & { regulationRef: string | null; feeds?: Pick<Feeds, 'only'> | null })[]; forms: readonly { code: string }[]; basePoints: number; bonusCap: number; tieChain: readonly TieStep[]; grades: readonly Grade[]; results?: ResultRules };
type Found = { code: WarningCode; params?: Record<string, string | number> };
type Row = { label?: string; fromPercent?: number; count?: number; points: number; cap?: number };

/** Everything in a draft that a careful reader would ask about, in the order of the book. */
export function warningsOf({ criteria, forms, basePoints, bonusCap, tieChain, grades, results }: WarnedBook): BookWarning[] {
  const leaves = criteria.filter(isLeaf);
  const firstOf = new Map([...leaves].reverse().map((leaf) => [searchKey(leaf.title), leaf]));
  const ofLeaves = leaves.flatMap((leaf) => {
    const first = firstOf.get(searchKey(leaf.title));
    const twin = first === leaf ? undefined : first;
    const found: Found[] = [...ofRule(leaf), ...(twin === undefined ? [] : [{ code: 'same-title' as const, params: { other: twin.code } }]), ...((leaf.regulationRef ?? '').trim() === '' ? [{ code: 'no-regulation' as const }] : []), ...ofForms(leaf, forms)];
    return found.map(({ code, params = {} }): BookWarning => ({ code, params: { criterion: leaf.code, ...params }, criterionId: leaf.id }));
  });
  return [...ofLeaves, ...ofBonus(leaves, bonusCap), ...ofTies(criteria, tieChain), ...ofGrades(grades, criteria, basePoints + (leaves.some(isBonus) ? bonusCap : 0)), ...ofQuotas(results, grades)];
}

const formTag = 'form/';
/** Forms that a criterion takes its suggestion from and that the year has no more: it would lose the suggestion without a word. A year that has no form yet is still to get them. */
const ofForms = ({ feeds = null }: WarnedBook['criteria'][number], forms: WarnedBook['forms']): Found[] => (forms.length === 0 ? [] : (feeds?.only ?? [])).filter(({ tag }) => tag.startsWith(formTag) && !forms.some(({ code }) => tag === `${formTag}${code}`))
  .map(({ tag, name }) => ({ code: 'no-such-form', params: { form: name || tag.slice(formTag.length), key: tag.slice(formTag.length) } }));

const isBonus = ({ ruleKind }: { ruleKind: string }) => isExtra(ruleKind) && ruleKind !== 'penalty';

/** What is odd in a rule's own settings; a kind without a check of its own still has its rows held against the maximum. */
function ofRule({ ruleKind, settings, maxPoints: max }: BookCriterion): Found[] {
  const read = isScoredKind(ruleKind) ? scoredKinds[ruleKind].settings.safeParse(settings) : null;
  if (read?.success !== true) return []; // a fault already, not a warning
  const given = read.data as Record<string, unknown>;
  const rows = Object.values(given).flatMap((value) => (Array.isArray(value) ? (value as (Row & { most?: number })[]) : [])).map((row) => ({ ...row, points: row.points ?? row.most })).filter((row) => typeof row.points === 'number');
  const over = rows.filter(({ points }) => points > max).map((row): Found => ({ code: 'row-over-maximum', params: { row: row.label ?? (row.fromPercent === undefined ? String(row.count ?? '') : `${row.fromPercent}%`), points: row.points, max } }));
  return [...over, ...(checks[ruleKind]?.({ rows, max, given: given as Record<string, number> }) ?? [])];
}

type Checked = { rows: Row[]; max: number; given: Record<string, number> };
const nothing = (points: number | undefined): Found[] => (points === 0 ? [{ code: 'gives-nothing' }] : []);
const unreachable = ({ rows, max }: Checked): Found[] => { const most = Math.max(...rows.map(({ points }) => points)); return most < max ? [{ code: 'maximum-unreachable', params: { most, max } }] : []; };
const labelTwice = (rows: readonly Row[]): Found[] => rows.filter((row, at) => rows.findIndex(({ label }) => searchKey(label ?? '') === searchKey(row.label ?? '')) !== at).map(({ label }) => ({ code: 'level-twice', params: { row: label ?? '' } }));

const wholeOver = (whole: number, max: number): Found[] => (whole > max ? [{ code: 'whole-over-maximum', params: { whole, max } }] : []);

/** By kind; kinds that compare units or only take a figure have nothing that could contradict itself. */
const checks: Record<string, (checked: Checked) => Found[]> = {
  bands({ rows, max, given }) {
    const steps = rows.map(({ fromPercent, points }) => ({ from: fromPercent!, points }));
    const isOrdered = steps.every(({ from }, at) => at === 0 || from <= steps[at - 1]!.from) || steps.every(({ from }, at) => at === 0 || from >= steps[at - 1]!.from);
    const twice = steps.filter(({ from }, at) => steps.findIndex((step) => step.from === from) !== at).map(({ from }): Found => ({ code: 'band-twice', params: { percent: from } }));
    // of the bands that are reached the best counts: one that asks for more and gives no more never wins
    const losers = steps.filter((step) => steps.some((other) => other.from < step.from && other.points >= step.points)).map(({ from, points }): Found => ({ code: 'band-never-wins', params: { percent: from, points } }));
    return [...(isOrdered ? [] : [{ code: 'bands-unordered' as const }]), ...twice, ...losers, ...unreachable({ rows, max, given })];
  },
  levels: (checked) => [...labelTwice(checked.rows), ...unreachable(checked)],
  'count-capped': ({ given, max }) => [...nothing(given.pointsEach), ...(given.pointsEach! >= max && max > 0 ? [{ code: 'first-gives-all' as const, params: { points: given.pointsEach!, max } }] : [])],
  'deduct-per': ({ rows, given, max }) => [...(given.floor! >= max && max > 0 ? [{ code: 'floor-over-maximum' as const, params: { floor: given.floor!, max } }] : []), ...rows.flatMap(({ points }) => nothing(points)), ...labelTwice(rows)],
  'deduct-late': ({ given, max }) => [...(given.cap! > max ? [{ code: 'cap-over-maximum' as const, params: { cap: given.cap!, max } }] : []), ...(given.pointsEach === 0 && given.missingEach === 0 ? [{ code: 'cap-unreachable' as const, params: { cap: given.cap! } }] : nothing(given.pointsEach)), ...nothing(given.cap)],
  'plus-minus-clamped': ({ given, max }) => (given.start! > max ? [{ code: 'start-over-maximum', params: { start: given.start!, max } }] : []),
  bonus: ({ rows, max }) => [...rows.flatMap(({ label, points, cap }): Found[] => (cap !== undefined && points > cap ? [{ code: 'item-over-its-cap', params: { row: label ?? '', points, cap } }] : [])),
    ...rows.flatMap(({ label, points, cap }): Found[] => (cap !== undefined && cap > max && points <= max ? [{ code: 'row-over-maximum', params: { row: label ?? '', points: cap, max } }] : [])), ...labelTwice(rows)],
  'deduct-progressive': ({ given }) => (given.firstEach === 0 && given.furtherEach === 0 ? nothing(0) : []),
  'deduct-range': ({ rows }) => [...rows.flatMap(({ points }) => nothing(points)), ...labelTwice(rows)],
  'shared-split': ({ given }) => nothing(given.whole), // the whole is of all who share it, and may be over what one of them gets
  'bonus-exclusive': (checked) => [...labelTwice(checked.rows), ...unreachable(checked)],
  'bonus-decay': ({ given, max }) => [...nothing(given.full), ...wholeOver(given.full!, max)],
  'bonus-highest': (checked) => [...labelTwice(checked.rows), ...unreachable(checked)],
  penalty: ({ rows }) => [...rows.flatMap(({ points }) => nothing(points)), ...labelTwice(rows)],
};

function ofBonus(leaves: readonly BookCriterion[], bonusCap: number): BookWarning[] {
  const bonuses = leaves.filter(isBonus);
  if (bonuses.length === 0) return [];
  if (bonusCap === 0) return [{ code: 'no-bonus-cap', params: {}, criterionId: null }];
  return bonuses.filter(({ maxPoints }) => maxPoints > bonusCap).map(({ id, code, maxPoints }) => ({ code: 'bonus-over-cap', params: { criterion: code, points: maxPoints, cap: bonusCap }, criterionId: id }));
}

function ofTies(criteria: readonly BookCriterion[], chain: readonly TieStep[]): BookWarning[] {
  const sections = new Set(sectionsOf(criteria).map(({ code }) => code));
  return chain.flatMap((step) => (step.kind === 'section' && !sections.has(step.code) ? [{ code: 'tie-no-section' as const, params: { section: step.code }, criterionId: null }] : []));
}

function ofGrades(grades: WarnedBook['grades'], criteria: readonly BookCriterion[], most: number): BookWarning[] {
  const known = new Set(criteria.map(({ code }) => code));
  const capped = criteria.flatMap(({ id, code, modifiers }) => modifiers.flatMap(({ kind, settings }): BookWarning[] => {
    const { label } = settings as { label?: string };
    return kind !== 'cap-band' || grades.some((grade) => grade.label === label) ? [] : [{ code: 'no-such-grade', params: { criterion: code, row: label ?? '' }, criterionId: id }];
  }));
  const warn = (code: WarningCode, params: Record<string, string | number> = {}): BookWarning => ({ code, params, criterionId: null });
  return [
    ...capped,
    ...grades.flatMap(({ label, requires = [] }) => requires.flatMap((asked) => (asked.kind === 'at-least' && !known.has(asked.code) ? [warn('grade-needs-unknown', { row: label, asked: asked.code })] : []))),
    ...(grades.some(({ from }, at) => at > 0 && from > grades[at - 1]!.from) ? [warn('grades-unordered')] : []),
    ...grades.filter(({ from }, at) => grades.findIndex((grade) => grade.from === from) !== at).map(({ label, from }) => warn('grade-twice', { row: label, points: from })),
    ...grades.filter(({ from }) => from > most).map(({ label, from }) => warn('grade-unreachable', { row: label, points: from, max: most })),
  ];
}

const ofQuotas = (results: ResultRules | undefined, grades: WarnedBook['grades']): BookWarning[] =>
  (results?.quotas ?? []).flatMap(({ title, grade }) => (grade === null || grades.some(({ label }) => label === grade) ? [] : [{ code: 'quota-no-grade' as const, params: { row: title, grade }, criterionId: null }]));
