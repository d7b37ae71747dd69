import { z } from 'zod';
import { parseInput, Refused } from '../../../kit/refuse.ts';
import { assessorAverage } from './assessor-average.ts';
import { bands } from './bands.ts';
import { bonusDecay } from './bonus-decay.ts';
import { bonusExclusive } from './bonus-exclusive.ts';
import { bonusHighest } from './bonus-highest.ts';
import { bonus } from './bonus.ts';
import { capBand } from './cap-band.ts';
import { classification } from './classification.ts';
import { conditional } from './conditional.ts';
import type { AbsentWay, ClusterWide, Leaf, Modifier, Score, UnitFacts } from './contracts.ts';
import { countCapped } from './count-capped.ts';
import { deductLate } from './deduct-late.ts';
import { deductPer } from './deduct-per.ts';
import { deductProgressive } from './deduct-progressive.ts';
import { deductRange } from './deduct-range.ts';
import { downgrade } from './downgrade.ts';
import { evidenceGate } from './evidence-gate.ts';
import { exclude } from './exclude.ts';
import { groupSum } from './group-sum.ts';
import { levels } from './levels.ts';
import { loseAll } from './lose-all.ts';
import { manual } from './manual.ts';
import { notApplicable } from './not-applicable.ts';
import { passFail } from './pass-fail.ts';
import { peerFloor } from './peer-floor.ts';
import { penalty } from './penalty.ts';
import { plusMinusClamped } from './plus-minus-clamped.ts';
import { quotaRank } from './quota-rank.ts';
import { ratioLeader } from './ratio-leader.ts';
import { ratioMax } from './ratio-max.ts';
import { ratioTarget } from './ratio-target.ts';
import { sharedSplit } from './shared-split.ts';
import { stageChoice } from './stage-choice.ts';
import { voteThreshold } from './vote-threshold.ts';

/** Every rule kind that a cluster may choose. Adding one = its file, its test and a line here. */
export const leafKinds = {
  'pass-fail': passFail, manual, levels, 'ratio-target': ratioTarget, bands, 'count-capped': countCapped,
  'deduct-per': deductPer, 'deduct-progressive': deductProgressive, 'deduct-range': deductRange, 'deduct-late': deductLate, 'plus-minus-clamped': plusMinusClamped,
  'shared-split': sharedSplit, 'assessor-average': assessorAverage,
  bonus, 'bonus-highest': bonusHighest, 'bonus-exclusive': bonusExclusive, 'bonus-decay': bonusDecay, penalty,
} as const;
export const clusterWideKinds = { 'ratio-leader': ratioLeader, 'ratio-max': ratioMax } as const;
/** What a criterion itself may be scored by. */
export const scoredKinds = { ...leafKinds, ...clusterWideKinds } as const;
export const modifierKinds = { exclude, 'not-applicable': notApplicable, 'lose-all': loseAll, conditional, 'evidence-gate': evidenceGate, 'cap-band': capBand, downgrade } as const;
export const groupKinds = { 'group-sum': groupSum } as const;
export const resultKinds = { classification, 'quota-rank': quotaRank, 'vote-threshold': voteThreshold, 'peer-floor': peerFloor, 'stage-choice': stageChoice } as const;

export type LeafKind = keyof typeof leafKinds;
export type ClusterWideKind = keyof typeof clusterWideKinds;
export type ScoredKind = keyof typeof scoredKinds;
export type ModifierKind = keyof typeof modifierKinds;
export const isLeafKind = (kind: string): kind is LeafKind => Object.hasOwn(leafKinds, kind);
export const isClusterWide = (kind: string): kind is ClusterWideKind => Object.hasOwn(clusterWideKinds, kind);
export const isScoredKind = (kind: string): kind is ScoredKind => Object.hasOwn(scoredKinds, kind);

export type ModifierUse = { kind: string; settings: unknown };
/** What the rules need of a criterion; maxima in hundredths. */
export type RuledCriterion = { id: string; code: string; maxPoints: number; ruleKind: string; settings: unknown; modifiers: readonly ModifierUse[] };

/** A cell as entered: points typed by a person, or the evidence that the kind asks for; the modifiers whose fact is true; how many pieces of evidence are accepted. */
export const cellInput = z.strictObject({
  typed: z.int().min(-100_000).max(100_000).optional(),
  evidence: z.unknown().optional(),
  facts: z.array(z.int().min(0).max(20)).max(20).optional(),
  accepted: z.int().min(0).max(1000).optional(),
});
export type CellInput = z.output<typeof cellInput>;

/**
 * Scores one cell: the leaf by its kind, then its modifiers in their order. A cluster-wide kind is scored as if the unit stood
 * alone and marked provisional. Throws Refused(422) for points out of range, and for typed points where figures are compared.
 */
export function scoreCell(criterion: RuledCriterion, cell: CellInput): Score {
  const { ruleKind, code } = criterion;
  if (isClusterWide(ruleKind)) {
    const alone = applyModifiers(criterion, cell, clusterScores(criterion, [{ unitId: code, cell }]).get(code)!);
    return { ...alone, effects: [...alone.effects, { kind: 'provisional' }] };
  }
  if (!isLeafKind(ruleKind)) throw new Refused(422, 'scoring.not-a-leaf', { code });
  const leaf: Leaf = leafKinds[ruleKind];
  const base = cell.typed === undefined
    ? leaf.score({ maxPoints: criterion.maxPoints, settings: leaf.settings.parse(criterion.settings), input: parseInput(leaf.input, cell.evidence) })
    : typedScore(criterion, cell.typed);
  return applyModifiers(criterion, cell, base);
}

/** The same, with what the rules refuse as an answer. */
export function scoreOrRefusal(criterion: RuledCriterion, cell: CellInput): Score | Refused {
  try {
    return scoreCell(criterion, cell);
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

/** The kind's own comparison of all units, before modifiers. */
export function clusterScores(criterion: RuledCriterion, cells: readonly { unitId: string; cell: CellInput }[]): Map<string, Score> {
  const rule: ClusterWide = clusterWideKinds[criterion.ruleKind as ClusterWideKind];
  const inputs = cells.map(({ unitId, cell }) => {
    if (cell.typed !== undefined) throw new Refused(422, 'scoring.figures-needed', { code: criterion.code });
    return { unitId, input: parseInput(rule.input, cell.evidence) };
  });
  return rule.scoreAll({ maxPoints: criterion.maxPoints, settings: rule.settings.parse(criterion.settings), inputs });
}

/** A criterion's modifiers on a score, in the order of the book. */
export function applyModifiers({ modifiers, maxPoints, ruleKind }: RuledCriterion, cell: CellInput, base: Score): Score {
  const best = ruleKind === 'penalty' ? 0 : maxPoints; // full points of a penalty are none taken
  return modifiers.reduce((score, use, at) => {
    const modifier = modifierOf(use);
    return modifier.apply({ maxPoints: best, settings: modifier.settings.parse(use.settings), isTrue: cell.facts?.includes(at) ?? false, accepted: cell.accepted ?? 0, score });
  }, base);
}

/** True where the number of accepted pieces of evidence decides over the points. */
export const isGated = ({ modifiers }: Pick<RuledCriterion, 'modifiers'>): boolean => modifiers.some(({ kind }) => kind === evidenceGate.kind);

/** How a criterion or section is absent for a unit; null where it is asked of it. The first modifier that says so decides. */
export function absenceOf(modifiers: readonly ModifierUse[], unit: UnitFacts): AbsentWay | null {
  for (const use of modifiers) {
    const modifier = modifierOf(use);
    const way = modifier.absentFor?.({ settings: modifier.settings.parse(use.settings), unit }) ?? null;
    if (way !== null) return way;
  }
  return null;
}

function modifierOf({ kind }: ModifierUse): Modifier {
  if (!Object.hasOwn(modifierKinds, kind)) throw new Refused(422, 'scoring.no-such-rule', { kind });
  return modifierKinds[kind as ModifierKind] as Modifier;
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
