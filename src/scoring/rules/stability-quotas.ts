import type { Board } from './board.ts';
import { placesOf, type Quota } from './kinds/quota-rank.ts';
import { rank, type Standing } from './ranking.ts';
import { usualResults } from './results.ts';
import { gradesOf, titlesOf } from './standing.ts';
import { standingOf, type BoardInput } from './what-could-move.ts';

/** The smallest change of one unit's total (hundredths, with its sign) that makes another list: who then joins it and who leaves it. */
export type SmallestChange = { unitId: string; by: number; joins: string[]; leaves: string[] };
/** Who may be named for a title, and who is tied at the cut. */
export type QuotaList = { title: string; places: number; units: number; named: string[]; tied: string[] };
/** And how firm that list is; `change` null: no total changes it. */
export type QuotaCut = QuotaList & { change: SmallestChange | null };

type Given = { input: BoardInput; board: Board };
type Row = Parameters<typeof gradesOf>[0] & Standing;
type Lists = Pick<QuotaList, 'named' | 'tied'>;

/** The list of every quota of a board. */
export const quotaLists = (given: Given): QuotaList[] => {
  const rows = rowsOf(given);
  return quotasOf(given.input).map((quota) => ({ title: quota.title, places: placesOf(quota, rows.length), units: rows.length, ...listsOf(rows, quota, given.input) }));
};

/**
 * Every quota with the smallest change of a total that would change its list. A list can only change where a total meets another
 * unit's, passes it by a hundredth, or meets or misses the floor of a grade; those places are tried, the nearest first. What else
 * the totals decide is held as it stands: sections and bonuses in the tie chain, and who is left out by the peer floor.
 */
export function quotaCuts(given: Given): QuotaCut[] {
  const rows = rowsOf(given);
  const tries = placesToTry(rows, given.input);
  return quotaLists(given).map((list, at): QuotaCut => {
    const quota = quotasOf(given.input)[at]!;
    const isOpenToAll = quota.grade === null && list.places >= rows.filter(isRanked).length; // everybody ranked has a place, whatever the order
    return { ...list, change: isOpenToAll ? null : smallestChange(rows, list, (moved) => listsOf(moved, quota, given.input), tries) };
  });
}

const quotasOf = ({ set }: BoardInput) => (set.results ?? usualResults).quotas;
const isRanked = ({ isComplete, excluded, total }: Row) => isComplete && !excluded && total !== null;

function rowsOf({ input, board }: Given): Row[] {
  const effectsOf = new Map(input.sheets.map(({ unitId, cells }) => [unitId, cells.flatMap(([, , effects]) => effects)]));
  return board.units.map((unit): Row => {
    const standing = standingOf(unit, input.criteria, input.set.bonusCap);
    return { ...standing, byCode: standing.byCode!, reachable: unit.reachable, effects: effectsOf.get(unit.unitId) ?? [] };
  });
}

function listsOf(rows: readonly Row[], quota: Quota, { set }: BoardInput): Lists {
  const results = set.results ?? usualResults;
  const rowOf = new Map(rows.map((row) => [row.unitId, row]));
  const graded = rank(rows, set.tieChain).map((place) => ({ ...place, ...gradesOf(rowOf.get(place.unitId)!, set.grades, results) }));
  const { named, tied } = titlesOf(graded, set.grades, { ...results, quotas: [quota] });
  return { named: [...named.keys()], tied: [...tied.keys()] };
}

type Try = { unitId: string; by: number };

/** Where a unit's total could make a difference, the nearest first. */
function placesToTry(rows: readonly Row[], { set }: BoardInput): Try[] {
  const { gradeBy } = set.results ?? usualResults;
  const ranked = rows.filter(isRanked);
  const meets = ranked.flatMap(({ total }) => [total! - 1, total!, total! + 1]);
  return ranked.flatMap(({ unitId, total, reachable }) => {
    const floors = set.grades.map(({ from }) => (gradeBy === 'points' ? from : Math.ceil((from * reachable) / 10_000))).flatMap((from) => [from - 1, from]);
    return [...new Set([...meets, ...floors])].filter((place) => place !== total).map((place) => ({ unitId, by: place - total! }));
  }).sort((a, b) => Math.abs(a.by) - Math.abs(b.by));
}

function smallestChange(rows: readonly Row[], now: Lists, listsAfter: (rows: readonly Row[]) => Lists, tries: readonly Try[]): SmallestChange | null {
  const textOf = ({ named, tied }: Lists) => `${[...named].sort().join()} ${[...tied].sort().join()}`;
  for (const { unitId, by } of tries) {
    const then = listsAfter(rows.map((row) => (row.unitId === unitId ? { ...row, total: row.total! + by } : row)));
    if (textOf(then) !== textOf(now)) return { unitId, by, joins: then.named.filter((id) => !now.named.includes(id)), leaves: now.named.filter((id) => !then.named.includes(id)) };
  }
  return null;
}
