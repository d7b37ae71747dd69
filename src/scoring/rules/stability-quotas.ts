import type { Board } from './board.ts';
import { placesOf } from './kinds/quota-rank.ts';
import { rank, type Standing } from './ranking.ts';
import { usualResults, type ResultRules } from './results.ts';
import { gradesOf, titlesOf } from './standing.ts';
import { standingOf, type BoardInput } from './what-could-move.ts';

/** The smallest change of one unit's total (hundredths, with its sign) that makes another list: who then joins it and who leaves it. */
export type SmallestChange = { unitId: string; by: number; joins: string[]; leaves: string[] };
/** Who may be named for a title, who is tied at the cut, and how firm that list is; `change` null: no total changes it. */
export type QuotaCut = { title: string; places: number; units: number; named: string[]; tied: string[]; change: SmallestChange | null };

type Row = Parameters<typeof gradesOf>[0] & Standing;
type Lists = { named: string[]; tied: string[] };

/**
 * Every quota with the smallest change of a total that would change its list. A list can only change where a total meets another
 * unit's, passes it by a hundredth, or meets or misses the floor of a grade; those places are tried, the nearest first. What else
 * the totals decide is held as it stands: sections and bonuses in the tie chain, and who is left out by the peer floor.
 */
export function quotaCuts({ input, board }: { input: BoardInput; board: Board }): QuotaCut[] {
  const results = input.set.results ?? usualResults;
  const effectsOf = new Map(input.sheets.map(({ unitId, cells }) => [unitId, cells.flatMap(([, , effects]) => effects)]));
  const rows = board.units.map((unit): Row => {
    const standing = standingOf(unit, input.criteria, input.set.bonusCap);
    return { ...standing, byCode: standing.byCode!, reachable: unit.reachable, effects: effectsOf.get(unit.unitId) ?? [] };
  });
  return results.quotas.map((quota) => {
    const listsOf = (given: readonly Row[]): Lists => {
      const rowOf = new Map(given.map((row) => [row.unitId, row]));
      const graded = rank(given, input.set.tieChain).map((place) => ({ ...place, ...gradesOf(rowOf.get(place.unitId)!, input.set.grades, results) }));
      const { named, tied } = titlesOf(graded, input.set.grades, { ...results, quotas: [quota] });
      return { named: [...named.keys()], tied: [...tied.keys()] };
    };
    const now = listsOf(rows);
    return { title: quota.title, places: placesOf(quota, rows.length), units: rows.length, ...now, change: smallestChange(rows, now, listsOf, placesToTry(rows, input, results)) };
  });
}

type Try = { unitId: string; by: number };

/** Where a unit's total could make a difference, the nearest first. */
function placesToTry(rows: readonly Row[], { set }: BoardInput, { gradeBy }: ResultRules): Try[] {
  const ranked = rows.filter(({ isComplete, excluded, total }) => isComplete && !excluded && total !== null);
  const meets = ranked.flatMap(({ total }) => [total! - 1, total!, total! + 1]);
  return ranked.flatMap(({ unitId, total, reachable }) => {
    const floors = set.grades.map(({ from }) => (gradeBy === 'points' ? from : Math.ceil((from * reachable) / 10_000))).flatMap((from) => [from - 1, from]);
    return [...new Set([...meets, ...floors])].filter((place) => place !== total).map((place) => ({ unitId, by: place - total! }));
  }).sort((a, b) => Math.abs(a.by) - Math.abs(b.by));
}

function smallestChange(rows: readonly Row[], now: Lists, listsOf: (rows: readonly Row[]) => Lists, tries: readonly Try[]): SmallestChange | null {
  const textOf = ({ named, tied }: Lists) => `${[...named].sort().join()} ${[...tied].sort().join()}`;
  for (const { unitId, by } of tries) {
    const then = listsOf(rows.map((row) => (row.unitId === unitId ? { ...row, total: row.total! + by } : row)));
    if (textOf(then) !== textOf(now)) return { unitId, by, joins: then.named.filter((id) => !now.named.includes(id)), leaves: now.named.filter((id) => !then.named.includes(id)) };
  }
  return null;
}
