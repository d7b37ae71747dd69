import type { AbsentWay, Effect, UnitFacts } from './kinds/contracts.ts';
import { groupSum } from './kinds/group-sum.ts';
import { absenceOf, isScoredKind, type ModifierUse } from './kinds/registry.ts';

/** What the tree needs of a criterion; maxima in hundredths. A criterion without a parent is a section. */
export type TreeCriterion = { id: string; parentId: string | null; code: string; maxPoints: number; ruleKind: string; settings?: unknown; modifiers?: readonly ModifierUse[]; scorer?: string };
/** At the self-score a sheet waits only for what its unit scores. */
export const isDueOfUnit = ({ scorer = 'unit' }: TreeCriterion) => scorer === 'unit';
export type LeafResult = { points: number; effects: readonly Effect[] };
export type Branch = { points: number | null; max: number };
export type TreeScore = {
  /** Section and group subtotals by criterion id; null while nothing below is scored, never a zero. */
  branches: Map<string, Branch>;
  /** Sum of the scored sections in hundredths; null when nothing is scored. */
  total: number | null;
  /** The base points that this unit could reach: without what is left out for it. */
  reachable: number;
  bonus: number;
  penalty: number;
  isComplete: boolean;
  missing: string[];
  /** Criteria that do not exist for this unit, and how each is absent. */
  absent: Record<string, AbsentWay>;
  excluded: boolean;
  effects: Effect[];
  provisional: string[];
};

const extras = new Set(['bonus', 'bonus-highest', 'bonus-exclusive', 'bonus-decay', 'penalty']);
/** Bonuses and penalties may stay empty, and stand outside the base points and their weights. */
export const isExtra = (ruleKind: string) => extras.has(ruleKind);

/** Base and extra points of a node, null while nothing is scored; `rescaled` is the maximum that others take over. */
type Visit = { base: number | null; extra: number | null; max: number; extraMax: number; rescaled: number };
const nothing: Visit = { base: null, extra: null, max: 0, extraMax: 0, rescaled: 0 };
const anyUnit: UnitFacts = { kind: 'other', leads: null };

/**
 * A whole sheet from its leaves. Bonus and penalty leaves may stay empty (none asked for, none given) and never make a sheet
 * incomplete, nor do leaves that are not due (at the self-score those that others score) or that do not exist for this unit.
 * All bonuses together keep under `bonusCap`. A leaf that left the denominator by "rescale" lets its group scale the rest;
 * a group of which nothing is left passes that on to the one above it.
 */
export function scoreTree(criteria: readonly TreeCriterion[], scores: ReadonlyMap<string, LeafResult>, bonusCap: number, isDue: (criterion: TreeCriterion) => boolean = () => true, unit: UnitFacts = anyUnit): TreeScore {
  const childrenOf = groupByParent(criteria);
  const found = { branches: new Map<string, Branch>(), bonus: 0, penalty: 0, missing: [] as string[], absent: {} as Record<string, AbsentWay>, effects: [] as Effect[], provisional: [] as string[] };

  function visitLeaf(leaf: TreeCriterion, absent: AbsentWay | null): Visit {
    const { id, ruleKind, maxPoints } = leaf;
    if (absent !== null) {
      found.absent[id] = absent;
      return isExtra(ruleKind) ? nothing : away(absent, maxPoints);
    }
    const score = scores.get(id);
    if (score === undefined) {
      if (!isExtra(ruleKind) && isDue(leaf)) found.missing.push(id);
      return isExtra(ruleKind) ? { ...nothing, extraMax: ruleKind === 'penalty' ? 0 : maxPoints } : { ...nothing, max: maxPoints };
    }
    found.effects.push(...score.effects);
    if (score.effects.some(({ kind }) => kind === 'provisional')) found.provisional.push(id);
    if (isExtra(ruleKind)) {
      if (ruleKind === 'penalty') found.penalty += score.points;
      else found.bonus += score.points;
      return { ...nothing, extra: score.points, extraMax: ruleKind === 'penalty' ? 0 : maxPoints };
    }
    const left = score.effects.find((effect) => effect.kind === 'not-applicable');
    if (left?.kind === 'not-applicable' && left.way !== 'full-points') return away(left.way, maxPoints);
    return { ...nothing, base: score.points, max: maxPoints };
  }

  function visit(criterion: TreeCriterion, absentAbove: AbsentWay | null): Visit {
    const absent = absentAbove ?? absenceOf(criterion.modifiers ?? [], unit);
    if (isScoredKind(criterion.ruleKind)) return visitLeaf(criterion, absent);
    const sum = combine((childrenOf.get(criterion.id) ?? []).map((child) => visit(child, absent)), criterion.settings);
    const points = sum.base === null && sum.extra === null ? null : (sum.base ?? 0) + (sum.extra ?? 0);
    found.branches.set(criterion.id, { points, max: sum.max + sum.rescaled === 0 ? sum.extraMax : sum.max });
    return sum;
  }

  const whole = combine((childrenOf.get(null) ?? []).map((section) => visit(section, null)), {});
  const isScored = whole.base !== null || whole.extra !== null;
  const total = isScored ? (whole.base ?? 0) + (whole.extra ?? 0) - Math.max(0, found.bonus - bonusCap) : null;
  return {
    ...found, total, reachable: whole.max, bonus: Math.min(found.bonus, bonusCap), isComplete: found.missing.length === 0,
    excluded: found.effects.some(({ kind }) => kind === 'excluded'),
  };
}

/** What an absent leaf leaves behind: its full points, or its maximum for others to take over, or nothing. */
function away(way: AbsentWay, maxPoints: number): Visit {
  if (way === 'full-points') return { ...nothing, base: maxPoints, max: maxPoints };
  return way === 'rescale' ? { ...nothing, rescaled: maxPoints } : nothing;
}

const addUp = (values: readonly (number | null)[]): number | null => values.reduce((sum, value) => (value === null ? sum : (sum ?? 0) + value), null);

type GroupSettings = Parameters<typeof groupSum.combine>[0]['settings'];
/** A parent from its children (whose settings the book has checked): base points scaled and weighed, extra points as they are. */
function combine(children: readonly Visit[], settings: unknown = {}): Visit {
  const [max, rescaled] = [children.reduce((sum, child) => sum + child.max, 0), children.reduce((sum, child) => sum + child.rescaled, 0)];
  const base = addUp(children.map((child) => child.base));
  const sum = groupSum.combine({ settings: settings as GroupSettings, children: [{ points: base ?? 0, max }], rescaled });
  const isEmpty = max === 0 && rescaled > 0; // nothing here applies to the unit: the weight of all of it goes up
  return { base: base === null ? null : sum.points, extra: addUp(children.map((child) => child.extra)), max: isEmpty ? 0 : sum.max, extraMax: children.reduce((all, child) => all + child.extraMax, 0), rescaled: isEmpty ? sum.max : 0 };
}

function groupByParent(criteria: readonly TreeCriterion[]): Map<string | null, TreeCriterion[]> {
  const groups = new Map<string | null, TreeCriterion[]>();
  for (const criterion of criteria) {
    const group = groups.get(criterion.parentId);
    if (group) group.push(criterion);
    else groups.set(criterion.parentId, [criterion]);
  }
  return groups;
}
