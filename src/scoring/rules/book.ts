import { groupKinds, isScoredKind, modifierKinds, scoredKinds, type ModifierKind, type ModifierUse } from './kinds/registry.ts';
import { isLeaf, sectionsOf } from './outline.ts';
import { isExtra } from './tree.ts';

export type BookCriterion = { id: string; parentId: string | null; code: string; title: string; maxPoints: number; ruleKind: string; settings: unknown; modifiers: readonly ModifierUse[] };
/** Why a book cannot be issued yet; a code and its numbers (points in hundredths). */
export type BookProblem = { code: 'sections-sum' | 'section-sum' | 'empty-section' | 'bad-settings' | 'no-criteria'; params: Record<string, string | number> };

/** What is wrong with a draft: the sums of the base sections and of the groups in them, sections and groups without criteria, rules that lack a setting. Bonus and penalty stand outside the base. */
export function problemsOf(criteria: readonly BookCriterion[], basePoints: number): BookProblem[] {
  const sections = sectionsOf(criteria);
  if (sections.length === 0) return [{ code: 'no-criteria', params: {} }];
  const problems: BookProblem[] = [];
  const partsOf = (parent: string) => criteria.filter(({ parentId }) => parentId === parent);
  const isOutside = (part: BookCriterion): boolean => (isLeaf(part) ? isExtra(part.ruleKind) : partsOf(part.id).length > 0 && partsOf(part.id).every(isOutside));
  const check = ({ id, code, maxPoints, ruleKind, settings }: BookCriterion) => {
    const parts = partsOf(id);
    const counted = parts.filter((part) => !isOutside(part));
    const sum = maximumOf(ruleKind, settings, counted);
    if (parts.length === 0) problems.push({ code: 'empty-section', params: { code } });
    else if (counted.length > 0 && sum !== maxPoints) problems.push({ code: 'section-sum', params: { code, sum, max: maxPoints } });
    for (const group of parts) if (!isLeaf(group)) check(group);
  };
  for (const section of sections) check(section);
  const base = sections.filter((section) => !isOutside(section)).reduce((all, { maxPoints }) => all + maxPoints, 0);
  if (base !== basePoints) problems.push({ code: 'sections-sum', params: { sum: base, max: basePoints } });
  return [...problems, ...criteria.filter((c) => isLeaf(c) && !isUsable(c)).map(({ code }): BookProblem => ({ code: 'bad-settings', params: { code } }))];
}

/** What the parts of a section or group give at most, weighed as it says. */
function maximumOf(ruleKind: string, settings: unknown, parts: readonly BookCriterion[]): number {
  const group = groupKinds[ruleKind as keyof typeof groupKinds] ?? groupKinds['group-sum'];
  const read = group.settings.safeParse(settings);
  return group.combine({ settings: read.success ? read.data : {}, children: parts.map(({ maxPoints: max }) => ({ points: max, max })), rescaled: 0 }).max;
}

/** True when the kind exists and its settings, and those of its modifiers, have their shape. */
export function isUsable({ ruleKind, settings, modifiers }: Pick<BookCriterion, 'ruleKind' | 'settings' | 'modifiers'>): boolean {
  if (!isScoredKind(ruleKind) || !scoredKinds[ruleKind].settings.safeParse(settings).success) return false;
  return modifiers.every((use) => Object.hasOwn(modifierKinds, use.kind) && modifierKinds[use.kind as ModifierKind].settings.safeParse(use.settings).success);
}
