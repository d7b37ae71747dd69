import { roundHalfUp } from '../../kit/points.ts';
import type { Effect } from './kinds/contracts.ts';
import { groupSum } from './kinds/group-sum.ts';
import { isLeafKind } from './kinds/registry.ts';

/** What the tree needs of a criterion; maxima in hundredths. A criterion without a parent is a section. */
export type TreeCriterion = { id: string; parentId: string | null; code: string; maxPoints: number; ruleKind: string; scorer?: string };
/** At the self-score a sheet waits only for what its unit scores. */
export const isDueOfUnit = ({ scorer = 'unit' }: TreeCriterion) => scorer === 'unit';
export type LeafResult = { points: number; effects: readonly Effect[] };
export type Branch = { points: number | null; max: number };
export type TreeScore = {
  /** Section and group subtotals by criterion id; null while nothing below is scored, never a zero. */
  branches: Map<string, Branch>;
  /** Sum of the scored sections in hundredths; null when nothing is scored. */
  total: number | null;
  bonus: number;
  penalty: number;
  isComplete: boolean;
  missing: string[];
  excluded: boolean;
};

/** Bonuses and penalties may stay empty. */
export const isExtra = (ruleKind: string) => ruleKind === 'bonus' || ruleKind === 'bonus-highest' || ruleKind === 'penalty';

/**
 * A whole sheet from its leaves. Bonus and penalty leaves may stay empty (none asked for, none given) and never make a sheet
 * incomplete, nor do leaves that are not due (at the self-score those that others score); all bonuses together keep under `bonusCap`. A leaf that left the denominator by "rescale" lets its group scale the rest.
 */
export function scoreTree(criteria: readonly TreeCriterion[], scores: ReadonlyMap<string, LeafResult>, bonusCap: number, isDue: (criterion: TreeCriterion) => boolean = () => true): TreeScore {
  const childrenOf = groupByParent(criteria);
  const branches = new Map<string, Branch>();
  const missing: string[] = [];
  let bonus = 0;
  let penalty = 0;
  let excluded = false;

  function visit(criterion: TreeCriterion): { points: number | null; max: number; rescaled: number } {
    if (isLeafKind(criterion.ruleKind)) {
      const score = scores.get(criterion.id);
      if (score === undefined) {
        if (!isExtra(criterion.ruleKind) && isDue(criterion)) missing.push(criterion.id);
        return { points: null, max: criterion.maxPoints, rescaled: 0 };
      }
      if (criterion.ruleKind === 'penalty') penalty += score.points;
      else if (isExtra(criterion.ruleKind)) bonus += score.points;
      excluded ||= score.effects.some((effect) => effect.kind === 'excluded');
      const away = score.effects.find((effect) => effect.kind === 'not-applicable');
      if (away?.kind === 'not-applicable' && away.way === 'rescale') return { points: 0, max: 0, rescaled: criterion.maxPoints };
      if (away?.kind === 'not-applicable' && away.way === 'leave-out') return { points: 0, max: 0, rescaled: 0 };
      return { points: score.points, max: criterion.maxPoints, rescaled: 0 };
    }
    const children = (childrenOf.get(criterion.id) ?? []).map(visit);
    const known = children.filter((child) => child.points !== null) as { points: number; max: number; rescaled: number }[];
    const sum = groupSum.combine({ settings: {}, children: known });
    const away = children.reduce((all, child) => all + child.rescaled, 0);
    const rest = children.reduce((all, child) => all + child.max, 0);
    const scaled = away > 0 && rest > 0 ? roundHalfUp(sum.points * (rest + away), rest) : sum.points;
    const branch = { points: known.length === 0 ? null : scaled, max: rest + away };
    branches.set(criterion.id, branch);
    return { ...branch, rescaled: 0 };
  }

  const sections = (childrenOf.get(null) ?? []).map(visit).filter((section) => section.points !== null);
  const sum = sections.reduce((all, section) => all + section.points!, 0);
  const total = sections.length === 0 ? null : sum - Math.max(0, bonus - bonusCap);
  return { branches, total, bonus: Math.min(bonus, bonusCap), penalty, isComplete: missing.length === 0, missing, excluded };
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
