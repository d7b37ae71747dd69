import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../../kit/sha256.ts';
import { drawAssignments, planOf, type DrawPlan } from './draw.ts';
import { randomFrom } from './random.ts';
import { relaxationsOf } from './relax.ts';

const seeds = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'));
const named = (count: number) => Array.from({ length: count }, (_none, n) => `u${String(n).padStart(3, '0')}`);
const plans = (most: number, mostK = 3): fc.Arbitrary<DrawPlan> => fc.tuple(fc.integer({ min: 2, max: most }), fc.integer({ min: 1, max: mostK })).chain(([count, k]) => {
  const pair = fc.tuple(fc.nat(count - 1), fc.nat(count - 1)).filter(([a, b]) => a !== b).map(([a, b]): [string, string] => [named(count)[a]!, named(count)[b]!]);
  return fc.record({ units: fc.constant(named(count)), k: fc.constant(k), excused: fc.subarray(named(count), { maxLength: Math.floor(count / 3) }), conflicts: fc.array(pair, { maxLength: count }), previous: fc.array(pair, { maxLength: count }) });
});

/** What is wrong with an answer; empty when it keeps every rule. Written apart from the search. */
function faultsOf({ units, k, excused, conflicts, previous }: DrawPlan, answer: readonly { checker: string; checked: string }[]): string[] {
  const key = (a: string, b: string) => `${a}>${b}`;
  const drawn = new Set(answer.map(({ checker, checked }) => key(checker, checked)));
  const loads = units.filter((unit) => !excused.includes(unit)).map((unit) => answer.filter(({ checker }) => checker === unit).length);
  return [
    ...(drawn.size === answer.length ? [] : ['twice']), ...(Math.max(...loads) - Math.min(...loads) <= 1 ? [] : ['load']),
    ...units.flatMap((unit) => (answer.filter(({ checked }) => checked === unit).length === k ? [] : [`checkers of ${unit}`])),
    ...answer.flatMap(({ checker, checked }) => [
      ...(checker === checked ? ['own'] : []), ...(drawn.has(key(checked, checker)) ? ['mutual'] : []), ...(excused.includes(checker) ? ['excused'] : []),
      ...(conflicts.some(([a, b]) => (a === checker && b === checked) || (b === checker && a === checked)) ? ['conflict'] : []), ...(previous.some(([a, b]) => a === checker && b === checked) ? ['repeat'] : [])]),
  ];
}

/** Is there any answer? Tries every set of arcs unit by unit; for a few units only. */
function isPossibleByTrying(plan: DrawPlan): boolean {
  const { units, k, excused } = plan;
  const subsets = (from: string[], size: number): string[][] => (size === 0 ? [[]] : from.flatMap((one, at) => subsets(from.slice(at + 1), size - 1).map((rest) => [one, ...rest])));
  const try_ = (at: number, arcs: { checker: string; checked: string }[]): boolean => {
    if (at === units.length) return faultsOf(plan, arcs).length === 0;
    const checkers = units.filter((unit) => unit !== units[at] && !excused.includes(unit));
    return subsets(checkers, k).some((chosen) => {
      const more = [...arcs, ...chosen.map((checker) => ({ checker, checked: units[at]! }))];
      return !faultsOf(plan, more).some((fault) => /own|mutual|conflict|repeat/.test(fault)) && try_(at + 1, more);
    });
  };
  return try_(0, []);
}

test('a draw keeps every rule: never the own unit, no two that check each other, no repeat, no conflict, k checkers each, loads within one', () => {
  fc.assert(fc.property(plans(25), seeds, (plan, seed) => {
    const { assignments } = drawAssignments({ ...plan, seed });
    if (assignments !== null) expect(faultsOf(plan, assignments)).toEqual([]);
  }), { numRuns: 200 });
});

test('an answer is found exactly when trying everything finds one', () => {
  let possible = 0;
  fc.assert(fc.property(plans(6), seeds, (plan, seed) => {
    const drawn = drawAssignments({ ...plan, seed });
    possible += drawn.assignments === null ? 0 : 1;
    expect(drawn.assignments === null ? drawn.because : 'found').toBe(isPossibleByTrying(plan) ? 'found' : 'none');
  }), { numRuns: 300 });
  expect(possible).toBeGreaterThan(20);
});

test('the seed alone decides: the order of the lists does not matter, another seed draws otherwise', () => {
  fc.assert(fc.property(plans(15), seeds, fc.nat(), (plan, seed, by) => {
    const mixed = <T>(items: readonly T[]) => [...items.slice(by % (items.length || 1)), ...items.slice(0, by % (items.length || 1))].reverse();
    const other = { ...plan, units: mixed(plan.units), excused: mixed(plan.excused), conflicts: mixed(plan.conflicts).map(([a, b]): [string, string] => [b, a]), previous: mixed(plan.previous) };
    expect(drawAssignments({ ...other, seed })).toEqual(drawAssignments({ ...plan, seed }));
  }), { numRuns: 100 });
  const draws = Array.from({ length: 20 }, (_none, n) => JSON.stringify(drawAssignments({ units: named(20), k: 2, excused: [], conflicts: [], previous: [], seed: sha256(String(n)) })));
  expect(new Set(draws).size).toBe(20);
});

test('every admissible assignment comes up, none much more often than another', () => {
  const plan: DrawPlan = { units: named(6), k: 1, excused: [], conflicts: [], previous: [] };
  const times = new Map<string, number>();
  for (let n = 0; n < 1500; n++) for (const { checker, checked } of drawAssignments({ ...plan, seed: sha256(String(n)) }).assignments!) times.set(checker + checked, (times.get(checker + checked) ?? 0) + 1);
  expect(times.size).toBe(30);
  expect(Math.max(...times.values()) / Math.min(...times.values())).toBeLessThan(1.5); // 300 each, give or take
});

test('of an impossible draw each wish that is named makes it possible when it alone is given up', () => {
  const closed: DrawPlan = { units: named(4), k: 1, excused: [], previous: [], conflicts: [['u000', 'u001'], ['u000', 'u002'], ['u000', 'u003']] };
  expect(relaxationsOf(closed).map(({ kind }) => kind)).toEqual([]); // one partner is too few: who checks it may not be checked by it
  expect(relaxationsOf({ ...closed, conflicts: closed.conflicts.slice(1) }).map(({ kind }) => kind)).toEqual(['conflict', 'conflict']);
  expect(relaxationsOf({ units: named(4), k: 2, excused: [], previous: [], conflicts: [] })).toEqual([{ kind: 'fewer', k: 1 }]);
  let named_ = 0;
  fc.assert(fc.property(plans(6), (plan) => {
    if (isPossibleByTrying(plan)) return;
    for (const relaxation of relaxationsOf(plan)) {
      named_++;
      const relaxed: DrawPlan = relaxation.kind === 'fewer' ? { ...plan, k: relaxation.k } : relaxation.kind === 'repeats' ? { ...plan, previous: [] } : relaxation.kind === 'excused'
        ? { ...plan, excused: plan.excused.filter((unit) => unit !== relaxation.unit) } : { ...plan, conflicts: plan.conflicts.toSpliced(plan.conflicts.indexOf(relaxation.units), 1) };
      expect(isPossibleByTrying(relaxed)).toBe(true);
    }
  }), { numRuns: 150 });
  expect(named_).toBeGreaterThan(30);
});

test('two hundred units are drawn, with last year’s assignments kept out', () => {
  const plan: DrawPlan = { units: named(200), k: 3, excused: named(200).slice(0, 7), conflicts: named(200).slice(8, 60).map((unit, n): [string, string] => [unit, named(200)[n + 70]!]), previous: [] };
  const last = drawAssignments({ ...plan, seed: sha256('2019') }).assignments!;
  const now = { ...plan, previous: last.map(({ checker, checked }): [string, string] => [checker, checked]) };
  expect(faultsOf(now, drawAssignments({ ...now, seed: sha256('2020') }).assignments!)).toEqual([]);
});

test('the numbers from a seed are those of xoshiro128**, and the two halves of a seed count together', () => {
  const state = ['00000001', '00000002', '00000003', '00000004'].join('');
  const first = (seed: string, below = 2 ** 32) => { const random = randomFrom(seed); return Array.from({ length: 4 }, () => random(below)); };
  expect(first(state + '0'.repeat(32))).toEqual([11520, 0, 5927040, 70819200]); // from the state 1, 2, 3, 4, as published
  expect(first('0'.repeat(32) + state)).toEqual(first(state + '0'.repeat(32)));
  expect(new Set(first('0'.repeat(64))).size).toBeGreaterThan(1); // even the seed of which nothing would follow
  expect(first(state + '0'.repeat(32), 3 * 2 ** 30)).toEqual([11520, 0, 5927040, 70819200]);
});

test('a number that would favour some results is thrown away', () => {
  const below = 3 * 2 ** 30; // a quarter of all numbers lies beyond the last whole round
  fc.assert(fc.property(seeds, (seed) => {
    const [any, fair] = [randomFrom(seed), randomFrom(seed)];
    const kept = Array.from({ length: 40 }, () => any(2 ** 32)).filter((drawn) => drawn < below);
    expect(kept.map(() => fair(below))).toEqual(kept);
  }), { numRuns: 20 });
});

test('wishes of units that have left say nothing any more; last year and a written repeat are kept out alike', () => {
  const plan = planOf({ units: ['a', 'b', 'c'], k: 1, lastYear: [['a', 'b'], ['a', 'gone']], wishes: [
    { kind: 'conflict', unitId: 'a', otherUnitId: 'c' }, { kind: 'conflict', unitId: 'gone', otherUnitId: 'c' }, { kind: 'previous', unitId: 'b', otherUnitId: 'c' }, { kind: 'excused', unitId: 'c', otherUnitId: null }, { kind: 'excused', unitId: 'gone', otherUnitId: null }] });
  expect(plan).toEqual({ units: ['a', 'b', 'c'], k: 1, excused: ['c'], conflicts: [['a', 'c']], previous: [['a', 'b'], ['b', 'c']] });
});

test('where everybody is excused nobody can check', () => {
  expect(drawAssignments({ units: ['a', 'b', 'c'], k: 1, excused: ['a', 'b', 'c'], conflicts: [], previous: [], seed: '1'.repeat(64) })).toEqual({ assignments: null, because: 'none' });
});
