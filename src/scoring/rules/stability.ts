import type { BoardUnit } from './board.ts';

/** How firmly a unit stands: hundredths to the rank above and below, and the criteria that alone could turn the order. */
export type Neighbour = { unitId: string; shortName: string; gap: number; criteria: { id: string; possible: number }[] };
export type Stability = { above: Neighbour | null; below: Neighbour | null };
type Leaf = { id: string; maxPoints: number; ruleKind: string };

/** What a unit still lacks of a criterion's maximum; of a penalty what was taken. */
const roomOf = (unit: BoardUnit, { id, maxPoints, ruleKind }: Leaf) => (ruleKind === 'penalty' ? 0 : maxPoints) - (unit.cells[id] ?? 0);

/**
 * Looks one rank up and one down. A criterion is named when the lower of the two would pass the other with full points there
 * and nothing else changed. Points in hundredths.
 */
export function stabilityOf(units: readonly BoardUnit[], unitId: string, leaves: readonly Leaf[]): Stability {
  const ranked = units.filter(({ rank, total }) => rank !== null && total !== null);
  const at = ranked.findIndex((unit) => unit.unitId === unitId);
  const own = ranked[at];
  if (own === undefined) return { above: null, below: null };
  const neighbour = (other: BoardUnit | undefined, lower: BoardUnit | undefined): Neighbour | null => {
    if (other === undefined || lower === undefined) return null;
    const gap = Math.abs(other.total! - own.total!);
    const criteria = leaves.map((leaf) => ({ id: leaf.id, possible: roomOf(lower, leaf) })).filter(({ possible }) => possible > gap).sort((a, b) => b.possible - a.possible);
    return { unitId: other.unitId, shortName: other.shortName, gap, criteria };
  };
  return { above: neighbour(ranked[at - 1], own), below: neighbour(ranked[at + 1], ranked[at + 1]) };
}
