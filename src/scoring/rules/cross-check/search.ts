import { shuffled, type Random } from './random.ts';
import { shake } from './shake.ts';

/** `open[checker * size + checked]` is 1 where the one may check the other. `least[u]`: how many u checks at least; one more at most. */
export type Board = { size: number; checkers: number; least: readonly (number | null)[]; open: Uint8Array };
export type Found = { arcs: Uint8Array } | 'none' | 'too-hard';

/** How many positions are looked at before the search gives up; an ordinary draw needs one. */
const mostNodes = 5_000;

/**
 * Who checks whom, or the proof that it cannot be: every unit checked by `checkers` others, loads that differ by one at most, never
 * two units that check each other. Without the last rule this is a matching, solved exactly by augmentation; two that check each
 * other are a fork: any right answer lacks the one arc or the other, so both are tried. No answer on either side is proof.
 */
export function search(board: Board, random: Random): Found {
  let nodes = 0;
  function visit(warm: Uint8Array | null): Found {
    if (++nodes > mostNodes) return 'too-hard';
    const arcs = hasPartners(board) ? match(board, random, warm) : null;
    if (arcs === null) return 'none';
    shake(arcs, board, random);
    const fork = mutualOf(arcs, board.size, random);
    if (fork === null) return { arcs };
    if (nodes === 1 && !isOrientable(board)) return 'none';
    let isUnsure = false;
    for (const arc of fork) {
      board.open[arc] = 0;
      const found = visit(arcs);
      board.open[arc] = 1;
      if (typeof found === 'object') return found;
      isUnsure ||= found === 'too-hard';
    }
    return isUnsure ? 'too-hard' : 'none';
  }
  return visit(null);
}

/** Loads and checkers as they must be, by augmenting paths; two units may still check each other. Null when there is no such matching. */
function match({ size, checkers, least, open }: Board, random: Random, warm: Uint8Array | null): Uint8Array | null {
  const arcs = new Uint8Array(size * size);
  const load = new Array<number>(size).fill(0);
  const got = new Array<number>(size).fill(0);
  const order = shuffled(Array.from({ length: size }, (_none, n) => n), random);
  const active = order.filter((unit) => least[unit] !== null);
  if (warm !== null) for (const a of active) for (const b of order) {
    if (warm[a * size + b] === 1 && open[a * size + b] === 1 && load[a]! < least[a]! && got[b]! < checkers) take(a, b);
  }
  function take(a: number, b: number): void {
    arcs[a * size + b] = 1;
    load[a]!++;
    got[b]!++;
  }
  let seen = new Uint8Array(size);
  const begin = order.map(() => random(size)); // each looks through the others from a place of its own, so that they spread
  /** Gives `a` one more unit to check, where need be by moving others on. */
  function augment(a: number): boolean {
    const mayTake = (b: number) => open[a * size + b] === 1 && arcs[a * size + b] === 0 && seen[b] === 0;
    const nth = (n: number) => order[(n + begin[a]!) % size]!;
    for (let n = 0; n < size; n++) {
      const b = nth(n);
      if (!mayTake(b) || got[b]! >= checkers || arcs[b * size + a] === 1) continue;
      take(a, b); // free, and no two that check each other: the best there is
      return true;
    }
    for (let n = 0; n < size; n++) {
      const b = nth(n);
      if (!mayTake(b)) continue;
      seen[b] = 1;
      if (got[b]! < checkers) {
        take(a, b);
        return true;
      }
      for (const other of active) {
        if (arcs[other * size + b] === 0 || !augment(other)) continue;
        arcs[other * size + b] = 0;
        load[other]!--;
        arcs[a * size + b] = 1;
        load[a]!++;
        return true;
      }
    }
    return false;
  }
  const give = (a: number): boolean => {
    seen = new Uint8Array(size);
    return augment(a);
  };
  // A path changes the load of its first unit only, so what is reached in the first round is kept in the second.
  for (const a of active) while (load[a]! < least[a]!) if (!give(a)) return null;
  let missing = size * checkers - load.reduce((sum, one) => sum + one, 0);
  for (const a of active) if (missing > 0 && give(a)) missing--;
  return missing === 0 ? arcs : null;
}

/** Two units that check each other, as their two arcs in random order; null when there are none. */
function mutualOf(arcs: Uint8Array, size: number, random: Random): [number, number] | null {
  for (let a = 0; a < size; a++) for (let b = a + 1; b < size; b++) {
    const [there, back] = [a * size + b, b * size + a];
    if (arcs[there] === 1 && arcs[back] === 1) return random(2) === 0 ? [there, back] : [back, there];
  }
  return null;
}

/** Does every unit have as many others as it checks and is checked by? No other may be both. */
function hasPartners({ size, checkers, least, open }: Board): boolean {
  for (let a = 0; a < size; a++) {
    let partners = 0;
    for (let b = 0; b < size; b++) if (open[a * size + b] === 1 || open[b * size + a] === 1) partners++;
    if (partners < checkers + (least[a] ?? 0)) return false;
  }
  return true;
}

/** Each pair of units serves once: are there pairs enough for everybody to be checked, and for everybody to check? A quick proof of many an impossibility. */
function isOrientable({ size, checkers, least, open }: Board): boolean {
  const units = Array.from({ length: size }, (_none, n) => n);
  const served = (need: (unit: number) => number, isOpen: (unit: number, other: number) => boolean): boolean => {
    const holder = new Int32Array(size * size).fill(-1); // who uses the pair {a, b}, at a * size + b with a < b
    const pair = (a: number, b: number) => (a < b ? a * size + b : b * size + a);
    const take = (unit: number, seen: Uint8Array): boolean => {
      seen[unit] = 1;
      for (const other of units) {
        if (other === unit || !isOpen(unit, other) || holder[pair(unit, other)] === unit) continue;
        if (holder[pair(unit, other)] === -1 || (seen[other] === 0 && take(other, seen))) {
          holder[pair(unit, other)] = unit;
          return true;
        }
      }
      return false;
    };
    return units.every((unit) => Array.from({ length: need(unit) }).every(() => take(unit, new Uint8Array(size))));
  };
  return served(() => checkers, (unit, other) => open[other * size + unit] === 1) && served((unit) => least[unit] ?? 0, (unit, other) => open[unit * size + other] === 1);
}
