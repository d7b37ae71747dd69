import { z } from 'zod';

/** The written tie rule as data: the steps are asked in order until one separates two units. */
export const tieStep = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('section'), code: z.string().min(1) }),
  z.strictObject({ kind: z.literal('fewer-penalties') }),
  z.strictObject({ kind: z.literal('more-bonus') }),
  z.strictObject({ kind: z.literal('more-of-criterion'), code: z.string().min(1) }),
]);
export const tieChain = z.array(tieStep).max(10);
export type TieStep = z.output<typeof tieStep>;

/** One unit's figures in hundredths; sections, and where the chain names a criterion all of them, by their code. */
export type Standing = {
  unitId: string; total: number | null; isComplete: boolean; excluded: boolean; sections: Readonly<Record<string, number | null>>; bonus: number; penalty: number;
  byCode?: ReadonlyMap<string, number | null>;
};
export type Separation = { step: TieStep; otherUnitId: string; own: number; other: number };
/** Rank null: not ranked (incomplete or excluded), listed after the ranked. */
export type Rank = { unitId: string; rank: number | null; separatedBy: Separation | null };

/** What a step compares, in hundredths: more is higher. */
function valueAt(step: TieStep, unit: Standing): number {
  if (step.kind === 'section') return unit.sections[step.code] ?? 0;
  if (step.kind === 'more-of-criterion') return unit.byCode?.get(step.code) ?? 0;
  return step.kind === 'fewer-penalties' ? unit.penalty : unit.bonus; // penalties are negative: fewer is more
}

/** One step asked of two units, the higher one first. */
export type TieLine = { step: TieStep; above: number; below: number };

/** The steps as they are asked of two units: equal ones, and at the end the one that separates, if any does. */
function askedOf(chain: readonly TieStep[], above: Standing, below: Standing): TieLine[] {
  const lines = chain.map((step) => ({ step, above: valueAt(step, above), below: valueAt(step, below) }));
  const at = lines.findIndex((line) => line.above !== line.below);
  return at < 0 ? lines : lines.slice(0, at + 1);
}

function separate(chain: readonly TieStep[], a: Standing, b: Standing): Separation | null {
  const last = askedOf(chain, a, b).at(-1);
  return last === undefined || last.above === last.below ? null : { step: last.step, otherUnitId: b.unitId, own: last.above, other: last.below };
}

const isRanked = (unit: Standing) => unit.isComplete && !unit.excluded && unit.total !== null;

/** Negative when `a` stands above `b`: by total, then by the chain; 0 when nothing separates them. */
export function compareStandings(chain: readonly TieStep[], a: Standing, b: Standing): number {
  if (a.total !== b.total) return b.total! - a.total!;
  const found = separate(chain, a, b);
  return found === null ? 0 : found.other - found.own;
}

/** The ranked units, the highest first; what nothing separates stands in the order of ids, so that the order never depends on the rows'. */
const inOrder = (units: readonly Standing[], chain: readonly TieStep[]): Standing[] =>
  units.filter(isRanked).sort((a, b) => compareStandings(chain, a, b) || (a.unitId < b.unitId ? -1 : 1));

/** Ranks by total, then by the tie chain; units that nothing separates share a rank, and the next rank is skipped. */
export function rank(units: readonly Standing[], chain: readonly TieStep[]): Rank[] {
  const ranked = inOrder(units, chain);
  const result: Rank[] = [];
  for (const [at, unit] of ranked.entries()) {
    const above = ranked[at - 1];
    const sharesRank = above !== undefined && compareStandings(chain, above, unit) === 0;
    const tied = [above, ranked[at + 1]].filter((other) => other !== undefined && other.total === unit.total) as Standing[];
    const separatedBy = tied.map((other) => separate(chain, unit, other)).find((found) => found !== null) ?? null;
    result.push({ unitId: unit.unitId, rank: sharesRank ? result[at - 1]!.rank : at + 1, separatedBy });
  }
  const rest = units.filter((unit) => !isRanked(unit)); // in the order given: a row must not jump while its cells are being entered
  return [...result, ...rest.map((unit) => ({ unitId: unit.unitId, rank: null, separatedBy: null }))];
}

/** Two neighbours with the same total (hundredths), and each step of the chain as it was asked of them. */
export type TiePair = { aboveUnitId: string; belowUnitId: string; total: number; lines: TieLine[]; isSeparated: boolean };

/** Every pair of neighbours whose totals are equal, from the top of the ranking down. */
export function tiePairs(units: readonly Standing[], chain: readonly TieStep[]): TiePair[] {
  const ranked = inOrder(units, chain);
  return ranked.slice(1).flatMap((below, n): TiePair[] => {
    const above = ranked[n]!;
    if (above.total !== below.total) return [];
    return [{ aboveUnitId: above.unitId, belowUnitId: below.unitId, total: above.total!, lines: askedOf(chain, above, below), isSeparated: compareStandings(chain, above, below) !== 0 }];
  });
}
