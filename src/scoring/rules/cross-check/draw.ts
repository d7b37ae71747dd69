import { randomFrom } from './random.ts';
import { search, type Board } from './search.ts';

/** Two units by their ids. In `conflicts` neither checks the other; in `previous` the first checked the second last year. */
export type UnitPair = readonly [string, string];
/** What a draw is made from, besides its seed: all of it is published. `k` is how many others check each unit. */
export type DrawPlan = { units: readonly string[]; k: number; excused: readonly string[]; conflicts: readonly UnitPair[]; previous: readonly UnitPair[] };
/** What is written down before a draw: see `cross_wishes`. */
export type Wished = { kind: 'conflict' | 'excused' | 'previous'; unitId: string; otherUnitId: string | null };
/** The plan of a draw among the units that are members now; wishes of units that have left say nothing any more. */
export function planOf({ units, k, wishes, lastYear }: { units: readonly string[]; k: number; wishes: readonly Wished[]; lastYear: readonly UnitPair[] }): DrawPlan {
  const known = new Set(units);
  const pairs = (kind: Wished['kind']) => wishes.flatMap((wish): UnitPair[] => (wish.kind === kind ? [[wish.unitId, wish.otherUnitId!]] : []));
  const among = (given: readonly UnitPair[]) => given.filter((pair) => pair.every((unit) => known.has(unit)));
  return { units, k, excused: wishes.flatMap(({ kind, unitId }) => (kind === 'excused' && known.has(unitId) ? [unitId] : [])), conflicts: among(pairs('conflict')), previous: among([...lastYear, ...pairs('previous')]) };
}
export type Assignment = { checker: string; checked: string };
export type Drawn = { assignments: Assignment[] } | { assignments: null; because: 'none' | 'too-hard' };

/**
 * The draw: every unit is checked by `k` others, never by itself, never by one that it checks, that it must not meet, or that checked
 * it last year; excused units check nobody, the others' loads differ by one at most. The same plan and seed (64 hex digits) give the
 * same answer on every machine, whatever the order of the lists. An answer is found whenever there is one; `none` is proof that
 * there is none; `too-hard` says that the search was given up, which is met only where wishes close nearly everything (20 pairs kept
 * apart among 12 units with three teams each).
 */
export function drawAssignments({ seed, ...plan }: DrawPlan & { seed: string }): Drawn {
  const units = [...plan.units].sort();
  const board = boardOf(plan, units);
  if (board === null) return { assignments: null, because: 'none' };
  const found = search(board, randomFrom(seed));
  if (typeof found === 'string') return { assignments: null, because: found };
  const assignments = units.flatMap((checker, a) => units.flatMap((checked, b) => (found.arcs[a * units.length + b] === 1 ? [{ checker, checked }] : [])));
  return { assignments };
}

function boardOf({ k, excused, conflicts, previous }: DrawPlan, units: readonly string[]): Board | null {
  const size = units.length;
  const at = new Map(units.map((unit, n) => [unit, n]));
  const away = new Set(excused);
  const checking = units.filter((unit) => !away.has(unit)).length;
  if (checking === 0) return null;
  const open = new Uint8Array(size * size);
  for (const [a, unit] of units.entries()) if (!away.has(unit)) for (let b = 0; b < size; b++) if (a !== b) open[a * size + b] = 1;
  const close = (from: string, to: string) => {
    const [a, b] = [at.get(from), at.get(to)];
    if (a !== undefined && b !== undefined) open[a * size + b] = 0;
  };
  for (const [a, b] of conflicts) { close(a, b); close(b, a); }
  for (const [checker, checked] of previous) close(checker, checked);
  return { size, checkers: k, least: units.map((unit) => (away.has(unit) ? null : Math.floor((size * k) / checking))), open };
}
