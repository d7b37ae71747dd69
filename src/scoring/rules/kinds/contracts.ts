import type { z } from 'zod';

/** Why points moved: a code and its numbers, never a sentence. `change` in hundredths. */
export type Reason = { code: string; params: Record<string, string | number>; change: number; source?: { table: string; id: string } };
/** Three ways in which a criterion may not count for a unit. */
export const absentWays = ['full-points', 'rescale', 'leave-out'] as const;
export type AbsentWay = (typeof absentWays)[number];
/** What a rule does besides points: to the standing of the unit, to the denominator, or to how firm the points are. */
export type Effect =
  | { kind: 'excluded' }
  | { kind: 'downgrade'; bands: number }
  | { kind: 'cap-band'; label: string }
  | { kind: 'not-applicable'; way: AbsentWay }
  | { kind: 'unverified' }
  | { kind: 'provisional' };
/** Points in hundredths; reasons always sum to what they explain. */
export type Score = { points: number; reasons: Reason[]; effects: Effect[] };
/** What criteria that exist only for some units ask of a unit. */
export type UnitFacts = { kind: string; leads: 'leader' | 'deputy' | null };

type Given<S, I> = { maxPoints: number; settings: S; input: I };
type Settled<S extends z.ZodType, G, O> = { kind: string; settings: S; decide: (given: G) => O };

/** One unit's evidence → its score. Pure: no clock, no database. */
export type Leaf<S extends z.ZodType = z.ZodType, I extends z.ZodType = z.ZodType> = {
  contract: 'leaf'; kind: string; settings: S; input: I;
  score: (given: Given<z.output<S>, z.output<I>>) => Score;
};
/** Stands on a leaf and changes its score: when its fact is true, or by the number of accepted pieces of evidence. */
export type Modifier<S extends z.ZodType = z.ZodType> = {
  contract: 'modifier'; kind: string; settings: S;
  apply: (given: { maxPoints: number; settings: z.output<S>; isTrue: boolean; accepted: number; score: Score }) => Score;
  /** A criterion, or a whole section, that exists only for some units: null for those that it is for, else how it is absent. */
  absentFor?: (given: { settings: z.output<S>; unit: UnitFacts }) => AbsentWay | null;
};
/** Children → parent, both points and maximum; `rescaled` is the maximum of children that are absent and whose weight the others take over. */
export type Group<S extends z.ZodType = z.ZodType> = {
  contract: 'group'; kind: string; settings: S;
  combine: (given: { settings: z.output<S>; children: readonly { points: number; max: number }[]; rescaled: number }) => { points: number; max: number };
};
/** All units in, all units out: official only when the stage closes, provisional before. */
export type ClusterWide<S extends z.ZodType = z.ZodType, I extends z.ZodType = z.ZodType> = {
  contract: 'cluster-wide'; kind: string; settings: S; input: I;
  scoreAll: (given: { maxPoints: number; settings: z.output<S>; inputs: readonly { unitId: string; input: z.output<I> }[] }) => Map<string, Score>;
};
/** Scores or votes → what follows from them: a grade, a title, a warning, a decision. */
export type Result<S extends z.ZodType, G, O> = { contract: 'result' } & Settled<S, G, O>;

export const defineLeaf = <S extends z.ZodType, I extends z.ZodType>(leaf: Omit<Leaf<S, I>, 'contract'>): Leaf<S, I> => ({ contract: 'leaf', ...leaf });
export const defineModifier = <S extends z.ZodType>(modifier: Omit<Modifier<S>, 'contract'>): Modifier<S> => ({ contract: 'modifier', ...modifier });
export const defineGroup = <S extends z.ZodType>(group: Omit<Group<S>, 'contract'>): Group<S> => ({ contract: 'group', ...group });
export const defineClusterWide = <S extends z.ZodType, I extends z.ZodType>(rule: Omit<ClusterWide<S, I>, 'contract'>): ClusterWide<S, I> => ({ contract: 'cluster-wide', ...rule });
export const defineResult = <S extends z.ZodType, G, O>(result: Settled<S, G, O>): Result<S, G, O> => ({ contract: 'result', ...result });

export const scored = (points: number, ...reasons: Reason[]): Score => ({ points, reasons, effects: [] });
export const because = (code: string, change: number, params: Reason['params'] = {}): Reason => ({ code, params, change });
export const clamp = (points: number, low: number, high: number) => Math.min(high, Math.max(low, points));
