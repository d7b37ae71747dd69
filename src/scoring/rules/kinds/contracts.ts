import type { z } from 'zod';

/** Why points moved: a code and its numbers, never a sentence. `change` in hundredths. */
export type Reason = { code: string; params: Record<string, string | number>; change: number; source?: { table: string; id: string } };
/** What a rule does besides points. */
export type Effect =
  | { kind: 'excluded' }
  | { kind: 'not-applicable'; way: 'full-points' | 'rescale' | 'leave-out' };
/** Points in hundredths; reasons always sum to what they explain. */
export type Score = { points: number; reasons: Reason[]; effects: Effect[] };

type Given<S, I> = { maxPoints: number; settings: S; input: I };

/** One unit's evidence → its score. Pure: no clock, no database. */
export type Leaf<S extends z.ZodType = z.ZodType, I extends z.ZodType = z.ZodType> = {
  contract: 'leaf'; kind: string; settings: S; input: I;
  score: (given: Given<z.output<S>, z.output<I>>) => Score;
};
/** Stands on a leaf or group and changes its score when its fact is true. */
export type Modifier<S extends z.ZodType = z.ZodType> = {
  contract: 'modifier'; kind: string; settings: S;
  apply: (given: { maxPoints: number; settings: z.output<S>; isTrue: boolean; score: Score }) => Score;
};
/** Children → parent, both points and maximum. */
export type Group<S extends z.ZodType = z.ZodType> = {
  contract: 'group'; kind: string; settings: S;
  combine: (given: { settings: z.output<S>; children: readonly { points: number; max: number }[] }) => { points: number; max: number };
};
/** All units in, all units out: only when the stage closes. */
export type ClusterWide<S extends z.ZodType = z.ZodType, I extends z.ZodType = z.ZodType> = {
  contract: 'cluster-wide'; kind: string; settings: S; input: I;
  scoreAll: (given: { maxPoints: number; settings: z.output<S>; inputs: readonly { unitId: string; input: z.output<I> }[] }) => Map<string, Score>;
};
/** A total → what it is called. */
export type Result<S extends z.ZodType = z.ZodType> = {
  contract: 'result'; kind: string; settings: S;
  decide: (given: { settings: z.output<S>; total: number; excluded: boolean }) => { label: string | null; reasons: Reason[] };
};

export const defineLeaf = <S extends z.ZodType, I extends z.ZodType>(leaf: Omit<Leaf<S, I>, 'contract'>): Leaf<S, I> => ({ contract: 'leaf', ...leaf });
export const defineModifier = <S extends z.ZodType>(modifier: Omit<Modifier<S>, 'contract'>): Modifier<S> => ({ contract: 'modifier', ...modifier });
export const defineGroup = <S extends z.ZodType>(group: Omit<Group<S>, 'contract'>): Group<S> => ({ contract: 'group', ...group });
export const defineClusterWide = <S extends z.ZodType, I extends z.ZodType>(rule: Omit<ClusterWide<S, I>, 'contract'>): ClusterWide<S, I> => ({ contract: 'cluster-wide', ...rule });
export const defineResult = <S extends z.ZodType>(result: Omit<Result<S>, 'contract'>): Result<S> => ({ contract: 'result', ...result });

export const scored = (points: number, ...reasons: Reason[]): Score => ({ points, reasons, effects: [] });
export const because = (code: string, change: number, params: Reason['params'] = {}): Reason => ({ code, params, change });
export const clamp = (points: number, low: number, high: number) => Math.min(high, Math.max(low, points));
