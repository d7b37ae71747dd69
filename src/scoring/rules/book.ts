import { isScoredKind, modifierKinds, scoredKinds, type ModifierKind, type ModifierUse } from './kinds/registry.ts';
import { isLeaf, sectionsOf } from './outline.ts';
import { isExtra } from './tree.ts';

export type BookCriterion = { id: string; parentId: string | null; code: string; title: string; maxPoints: number; ruleKind: string; settings: unknown; modifiers: readonly ModifierUse[] };
/** Why a book cannot be issued yet; a code and its numbers (points in hundredths). */
export type BookProblem = { code: 'sections-sum' | 'section-sum' | 'empty-section' | 'bad-settings' | 'no-criteria'; params: Record<string, string | number> };

/** What is wrong with a draft: the sums of the base sections, sections without criteria, rules that lack a setting. Bonus and penalty stand outside the base. */
export function problemsOf(criteria: readonly BookCriterion[], basePoints: number): BookProblem[] {
  const sections = sectionsOf(criteria);
  if (sections.length === 0) return [{ code: 'no-criteria', params: {} }];
  const problems: BookProblem[] = [];
  let base = 0;
  for (const section of sections) {
    const { leaves } = section;
    if (leaves.length === 0) problems.push({ code: 'empty-section', params: { code: section.code } });
    if (leaves.length > 0 && leaves.every((leaf) => isExtra(leaf.ruleKind))) continue;
    base += section.maxPoints;
    const sum = leaves.filter((leaf) => !isExtra(leaf.ruleKind)).reduce((all, leaf) => all + leaf.maxPoints, 0);
    if (leaves.length > 0 && sum !== section.maxPoints) problems.push({ code: 'section-sum', params: { code: section.code, sum, max: section.maxPoints } });
  }
  if (base !== basePoints) problems.push({ code: 'sections-sum', params: { sum: base, max: basePoints } });
  return [...problems, ...criteria.filter((c) => isLeaf(c) && !isUsable(c)).map(({ code }): BookProblem => ({ code: 'bad-settings', params: { code } }))];
}

/** True when the kind exists and its settings, and those of its modifiers, have their shape. */
export function isUsable({ ruleKind, settings, modifiers }: Pick<BookCriterion, 'ruleKind' | 'settings' | 'modifiers'>): boolean {
  if (!isScoredKind(ruleKind) || !scoredKinds[ruleKind].settings.safeParse(settings).success) return false;
  return modifiers.every((use) => Object.hasOwn(modifierKinds, use.kind) && modifierKinds[use.kind as ModifierKind].settings.safeParse(use.settings).success);
}
