import { z } from 'zod';

/** The written tie rule as data: the steps are asked in order until one separates two units. */
export const tieStep = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('section'), code: z.string().min(1) }),
  z.strictObject({ kind: z.literal('fewer-penalties') }),
  z.strictObject({ kind: z.literal('more-bonus') }),
]);
export const tieChain = z.array(tieStep).max(10);
export type TieStep = z.output<typeof tieStep>;

/** One unit's figures in hundredths; sections by their code. */
export type Standing = { unitId: string; total: number | null; isComplete: boolean; excluded: boolean; sections: Readonly<Record<string, number | null>>; bonus: number; penalty: number };
export type Separation = { step: TieStep; otherUnitId: string; own: number; other: number };
/** Rank null: not ranked (incomplete or excluded), listed after the ranked. */
export type Rank = { unitId: string; rank: number | null; separatedBy: Separation | null };

function valueAt(step: TieStep, unit: Standing): number {
  if (step.kind === 'section') return unit.sections[step.code] ?? 0;
  return step.kind === 'fewer-penalties' ? unit.penalty : unit.bonus; // penalties are negative: fewer is more
}

function separate(chain: readonly TieStep[], a: Standing, b: Standing): Separation | null {
  for (const step of chain) {
    const [own, other] = [valueAt(step, a), valueAt(step, b)];
    if (own !== other) return { step, otherUnitId: b.unitId, own, other };
  }
  return null;
}

const isRanked = (unit: Standing) => unit.isComplete && !unit.excluded && unit.total !== null;

/** Ranks by total, then by the tie chain; units that nothing separates share a rank, and the next rank is skipped. */
export function rank(units: readonly Standing[], chain: readonly TieStep[]): Rank[] {
  const compare = (a: Standing, b: Standing): number => {
    if (a.total !== b.total) return b.total! - a.total!;
    const found = separate(chain, a, b);
    return found === null ? 0 : found.other - found.own;
  };
  const byId = (a: Standing, b: Standing) => (a.unitId < b.unitId ? -1 : 1);
  const ranked = units.filter(isRanked).sort((a, b) => compare(a, b) || byId(a, b));
  const result: Rank[] = [];
  for (const [at, unit] of ranked.entries()) {
    const above = ranked[at - 1];
    const sharesRank = above !== undefined && compare(above, unit) === 0;
    const tied = [above, ranked[at + 1]].filter((other) => other !== undefined && other.total === unit.total) as Standing[];
    const separatedBy = tied.map((other) => separate(chain, unit, other)).find((found) => found !== null) ?? null;
    result.push({ unitId: unit.unitId, rank: sharesRank ? result[at - 1]!.rank : at + 1, separatedBy });
  }
  const rest = units.filter((unit) => !isRanked(unit)); // in the order given: a row must not jump while its cells are being entered
  return [...result, ...rest.map((unit) => ({ unitId: unit.unitId, rank: null, separatedBy: null }))];
}
