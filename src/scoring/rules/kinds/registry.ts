import { z } from 'zod';
import { parseInput, Refused } from '../../../kit/refuse.ts';
import { bands } from './bands.ts';
import { bonusHighest } from './bonus-highest.ts';
import { bonus } from './bonus.ts';
import { classification } from './classification.ts';
import type { Leaf, Modifier, Score } from './contracts.ts';
import { countCapped } from './count-capped.ts';
import { deductLate } from './deduct-late.ts';
import { deductPer } from './deduct-per.ts';
import { exclude } from './exclude.ts';
import { groupSum } from './group-sum.ts';
import { levels } from './levels.ts';
import { loseAll } from './lose-all.ts';
import { manual } from './manual.ts';
import { notApplicable } from './not-applicable.ts';
import { passFail } from './pass-fail.ts';
import { penalty } from './penalty.ts';
import { plusMinusClamped } from './plus-minus-clamped.ts';
import { ratioMax } from './ratio-max.ts';
import { ratioTarget } from './ratio-target.ts';

/** Every rule kind that a cluster may choose. Adding one = its file, its test and a line here. */
export const leafKinds = {
  'pass-fail': passFail, manual, levels, 'ratio-target': ratioTarget, bands, 'count-capped': countCapped,
  'deduct-per': deductPer, 'deduct-late': deductLate, 'plus-minus-clamped': plusMinusClamped,
  bonus, 'bonus-highest': bonusHighest, penalty,
} as const;
export const modifierKinds = { exclude, 'not-applicable': notApplicable, 'lose-all': loseAll } as const;
export const groupKinds = { 'group-sum': groupSum } as const;
export const clusterWideKinds = { 'ratio-max': ratioMax } as const;
export const resultKinds = { classification } as const;

export type LeafKind = keyof typeof leafKinds;
export type ModifierKind = keyof typeof modifierKinds;
export const isLeafKind = (kind: string): kind is LeafKind => Object.hasOwn(leafKinds, kind);

export type ModifierUse = { kind: string; settings: unknown };
/** What the rules need of a criterion; maxima in hundredths. */
export type RuledCriterion = { id: string; code: string; maxPoints: number; ruleKind: string; settings: unknown; modifiers: readonly ModifierUse[] };

/** A cell as entered: points typed by a person, or the evidence that the kind asks for; and the modifiers whose fact is true. */
export const cellInput = z.strictObject({
  typed: z.int().min(-100_000).max(100_000).optional(),
  evidence: z.unknown().optional(),
  facts: z.array(z.int().min(0).max(20)).max(20).optional(),
});
export type CellInput = z.output<typeof cellInput>;

/** Scores one cell: the leaf by its kind, then its modifiers in their order. Throws Refused(422) for points out of range. */
export function scoreCell(criterion: RuledCriterion, cell: CellInput): Score {
  if (!isLeafKind(criterion.ruleKind)) throw new Refused(422, 'scoring.not-a-leaf', { code: criterion.code });
  const leaf: Leaf = leafKinds[criterion.ruleKind];
  const { maxPoints } = criterion;
  const base = cell.typed === undefined
    ? leaf.score({ maxPoints, settings: leaf.settings.parse(criterion.settings), input: parseInput(leaf.input, cell.evidence) })
    : typedScore(criterion, cell.typed);
  return criterion.modifiers.reduce((score, use, at) => {
    const modifier: Modifier | undefined = Object.hasOwn(modifierKinds, use.kind) ? modifierKinds[use.kind as ModifierKind] : undefined;
    if (modifier === undefined) throw new Refused(422, 'scoring.no-such-rule', { kind: use.kind });
    return modifier.apply({ maxPoints, settings: modifier.settings.parse(use.settings), isTrue: cell.facts?.includes(at) ?? false, score });
  }, base);
}

/** Points that a person typed instead of the evidence: within the criterion's range, in its step. */
function typedScore({ code, maxPoints, ruleKind, settings }: RuledCriterion, typed: number): Score {
  const [low, high] = ruleKind === 'penalty' ? [-maxPoints, 0] : [0, maxPoints];
  if (typed > high) throw new Refused(422, 'scoring.over-maximum', { code, max: high, typed });
  if (typed < low) throw new Refused(422, 'scoring.under-minimum', { code, min: low, typed });
  const step = ruleKind === 'manual' ? manual.settings.parse(settings).step : 1;
  if (typed % step !== 0) throw new Refused(422, 'scoring.wrong-step', { code, step, typed });
  return { points: typed, reasons: [{ code: 'typed', params: {}, change: typed }], effects: [] };
}
