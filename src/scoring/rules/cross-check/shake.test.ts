import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomFrom, shuffled } from './random.ts';
import { isPossible, relaxationsOf } from './relax.ts';
import { search } from './search.ts';
import { shake } from './shake.ts';

const seeds = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'));
/** Any answer over a few units, right or not, and where else arcs may lie. */
const given = fc.integer({ min: 2, max: 8 }).chain((size) => fc.record({ size: fc.constant(size), bits: fc.uint8Array({ minLength: size * size, maxLength: size * size, max: 3 }), seed: seeds }))
  .map(({ size, bits, seed }) => {
    const cells = [...bits].map((bit, arc) => (Math.floor(arc / size) === arc % size ? 0 : bit));
    const sums = Array.from({ length: size }, (_none, a) => cells.slice(a * size, a * size + size).filter((bit) => bit === 1).length);
    return { size, seed, arcs: Uint8Array.from(cells, (bit) => (bit === 1 ? 1 : 0)), open: Uint8Array.from(cells, (bit) => (bit > 0 ? 1 : 0)), sums };
  });
const pairsOf = (arcs: Uint8Array, size: number) => [...arcs.keys()].filter((arc) => arcs[arc] === 1 && Math.floor(arc / size) < arc % size && arcs[(arc % size) * size + Math.floor(arc / size)] === 1).length;
const checkersOf = (arcs: Uint8Array, size: number) => Array.from({ length: size }, (_none, b) => [...arcs.keys()].filter((arc) => arc % size === b && arcs[arc] === 1).length);
const loadsOf = (arcs: Uint8Array, size: number) => Array.from({ length: size }, (_none, a) => [...arcs.keys()].filter((arc) => Math.floor(arc / size) === a && arcs[arc] === 1).length);

test('mixing keeps how many check each unit, uses only what is open, keeps the list of loads, and never lets more pairs check each other', () => {
  fc.assert(fc.property(given, ({ size, seed, arcs, open }) => {
    const mixed = arcs.slice();
    const isClean = shake(mixed, { size, checkers: 0, least: [], open }, randomFrom(seed));
    expect(checkersOf(mixed, size)).toEqual(checkersOf(arcs, size));
    expect([...mixed].every((value, arc) => value === 0 || open[arc] === 1)).toBe(true);
    expect(loadsOf(mixed, size).sort()).toEqual(loadsOf(arcs, size).sort());
    expect(pairsOf(mixed, size)).toBeLessThanOrEqual(pairsOf(arcs, size));
    expect(isClean).toBe(pairsOf(mixed, size) === 0);
  }), { numRuns: 150 });
});

/** Everybody may check everybody; `step` places on in a ring. */
const ring = (size: number, steps: readonly number[]) => { const arcs = new Uint8Array(size * size); for (let a = 0; a < size; a++) for (const step of steps) arcs[a * size + ((a + step) % size)] = 1; return arcs; };
const everybody = (size: number) => Uint8Array.from({ length: size * size }, (_none, arc) => (Math.floor(arc / size) === arc % size ? 0 : 1));
const seedOf = (n: number) => n.toString(16).padStart(64, '0');

test('it really mixes: pairs that check each other are lost where they can be, and every arc is left sooner or later', () => {
  const seen = new Set<number>();
  for (let n = 1; n <= 40; n++) {
    const arcs = ring(9, [1, 8]); // everybody is in two such pairs
    expect(shake(arcs, { size: 9, checkers: 2, least: [], open: everybody(9) }, randomFrom(seedOf(n)))).toBe(true);
    for (const arc of arcs.keys()) if (arcs[arc] === 1) seen.add(arc);
  }
  expect(seen.size).toBe(72);
});
test('who carries the one more changes too', () => {
  const heavy = new Set<number>();
  for (let n = 1; n <= 40; n++) {
    const arcs = ring(6, [1]);
    arcs[0 * 6 + 2] = 1;
    shake(arcs, { size: 6, checkers: 1, least: [], open: everybody(6) }, randomFrom(seedOf(n)));
    heavy.add(loadsOf(arcs, 6).indexOf(2));
  }
  expect([...heavy].sort()).toEqual([0, 1, 2, 3, 4, 5]);
});

test('a shuffle holds what it was given, each order as often as another', () => {
  const times = new Map<string, number>();
  const random = randomFrom(seedOf(7));
  const items = ['a', 'b', 'c'];
  for (let n = 0; n < 6000; n++) { const order = shuffled(items, random).join(''); times.set(order, (times.get(order) ?? 0) + 1); }
  expect([...times.keys()].sort()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
  for (const [order, count] of times) expect([order, count > 850 && count < 1150]).toEqual([order, true]);
  expect(items.join('')).toBe('abc');
});

const plan = { units: ['a', 'b', 'c', 'd'], k: 1, excused: [] as string[], conflicts: [] as [string, string][], previous: [] as [string, string][] };
test('each wish that alone stands in the way is told; fewer checkers as many as can be', () => {
  expect(relaxationsOf({ ...plan, k: 2 })).toEqual([{ kind: 'fewer', k: 1 }]); // of four units only one can check each without two that check each other
  expect(relaxationsOf({ ...plan, units: [...'abcdefg'], k: 5 })).toEqual([{ kind: 'fewer', k: 3 }]);
  const alone: [string, string][] = [['a', 'b'], ['a', 'c'], ['a', 'd']];
  expect(relaxationsOf({ ...plan, conflicts: alone })).toEqual([]); // one of them back is a pair that checks each other
  expect(relaxationsOf({ ...plan, previous: [['b', 'a'], ['c', 'a'], ['d', 'a']] })).toEqual([{ kind: 'repeats' }]);
  expect(relaxationsOf({ ...plan, conflicts: [['a', 'b']], previous: [['c', 'a'], ['d', 'a']] })).toEqual([{ kind: 'conflict', units: ['a', 'b'] }, { kind: 'repeats' }]);
  expect(relaxationsOf({ ...plan, units: ['a', 'b', 'c'], excused: ['a'] })).toEqual([{ kind: 'excused', unit: 'a' }]);
  expect(isPossible(plan)).toBe(true);
});

test('what cannot be is proved at once, also among many: a unit with too few others, and pairs that serve only once', () => {
  const size = 60;
  const board = (open: Uint8Array) => ({ size, checkers: 2, least: Array<number>(size).fill(2), open });
  const close = (open: Uint8Array, keep: (a: number, b: number) => boolean) => open.map((value, arc) => (value === 1 && keep(Math.floor(arc / size), arc % size) ? 1 : 0));
  expect(search(board(close(everybody(size), (a, b) => (a > 0 && b > 0) || a + b < 4)), randomFrom(seedOf(1)))).toBe('none'); // unit 0 has three others, and needs four
  expect(search(board(close(everybody(size), (a, b) => (a < 4) === (b < 4))), randomFrom(seedOf(1)))).toBe('none'); // four units by themselves: six pairs for eight checks
  expect(search(board(everybody(size)), randomFrom(seedOf(1)))).toHaveProperty('arcs');
});
