import { isLeafKind, leafKinds, modifierKinds, type LeafKind, type ModifierKind, type ModifierUse } from './kinds/registry.ts';
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
  const check = ({ id, code, maxPoints }: BookCriterion) => {
    const parts = partsOf(id);
    const counted = parts.filter((part) => !isOutside(part));
    const sum = counted.reduce((all, part) => all + part.maxPoints, 0);
    if (parts.length === 0) problems.push({ code: 'empty-section', params: { code } });
    else if (counted.length > 0 && sum !== maxPoints) problems.push({ code: 'section-sum', params: { code, sum, max: maxPoints } });
    for (const group of parts) if (!isLeaf(group)) check(group);
  };
  for (const section of sections) check(section);
  const base = sections.filter((section) => !isOutside(section)).reduce((all, { maxPoints }) => all + maxPoints, 0);
  if (base !== basePoints) problems.push({ code: 'sections-sum', params: { sum: base, max: basePoints } });
  return [...problems, ...criteria.filter((c) => isLeaf(c) && !isUsable(c)).map(({ code }): BookProblem => ({ code: 'bad-settings', params: { code } }))];
}

/** True when the kind exists and its settings, and those of its modifiers, have their shape. */
export function isUsable({ ruleKind, settings, modifiers }: Pick<BookCriterion, 'ruleKind' | 'settings' | 'modifiers'>): boolean {
  if (!isLeafKind(ruleKind) || !leafKinds[ruleKind as LeafKind].settings.safeParse(settings).success) return false;
  return modifiers.every((use) => Object.hasOwn(modifierKinds, use.kind) && modifierKinds[use.kind as ModifierKind].settings.safeParse(use.settings).success);
}

/** Settings to begin with when a kind is chosen: usable at once, to be changed. */
export function firstSettings(kind: LeafKind, maxPoints: number): Record<string, unknown> {
  const row = (label: string, points: number) => ({ label, points });
  switch (kind) {
    case 'manual': return { step: 25 };
    case 'levels': return { levels: [row('Tốt', maxPoints), row('Khá', Math.round((maxPoints * 3) / 4))] };
    case 'bands': return { bands: [{ fromPercent: 100, points: maxPoints }, { fromPercent: 90, points: Math.round((maxPoints * 3) / 4) }] };
    case 'count-capped': return { pointsEach: 50 };
    case 'deduct-per': return { faults: [row('Lỗi', 50)], floor: 0 };
    case 'deduct-late': return { by: 'time', pointsEach: 25, cap: maxPoints, missingEach: 50, missingLosesAll: false };
    case 'plus-minus-clamped': return { start: maxPoints, plus: 25, minus: 25 };
    case 'bonus': return { items: [{ label: 'Sáng kiến', points: 100, cap: maxPoints }] };
    case 'bonus-highest': return { levels: [row('Cấp tỉnh', 200), row('Cấp Bộ', maxPoints)] };
    case 'penalty': return { faults: [row('Vi phạm', 100)] };
    default: return {};
  }
}
