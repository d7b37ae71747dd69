import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rank, type Standing, type TieStep } from './ranking.ts';
import { nextStatus, type SheetEvent, type SheetStatus } from './sheet-state.ts';
import { isDueOfUnit, scoreTree, type LeafResult, type TreeCriterion } from './tree.ts';

const criteria: TreeCriterion[] = [
  { id: 'I', parentId: null, code: 'I', maxPoints: 600, ruleKind: 'group-sum' },
  { id: 'a', parentId: 'I', code: 'I.1', maxPoints: 300, ruleKind: 'manual' },
  { id: 'b', parentId: 'I', code: 'I.2', maxPoints: 300, ruleKind: 'manual' },
  { id: '+', parentId: null, code: '+', maxPoints: 500, ruleKind: 'group-sum' },
  { id: 'p', parentId: '+', code: '+.1', maxPoints: 300, ruleKind: 'bonus' },
  { id: 'q', parentId: '+', code: '+.2', maxPoints: 300, ruleKind: 'bonus' },
];
const given = (entries: Record<string, number>, effects: LeafResult['effects'] = []) =>
  new Map(Object.entries(entries).map(([id, points]) => [id, { points, effects }]));

test('a section nobody scored is empty, never zero; a sheet with a gap is incomplete', () => {
  expect(scoreTree(criteria, new Map(), 1000)).toMatchObject({ total: null, isComplete: false, missing: ['a', 'b'] });
  const half = scoreTree(criteria, given({ a: 250 }), 1000);
  expect(half).toMatchObject({ total: 250, isComplete: false, missing: ['b'] });
  expect(half.branches.get('+')!.points).toBeNull();
});
test('bonuses may stay empty and together keep under the cap of the set', () => {
  expect(scoreTree(criteria, given({ a: 300, b: 300 }), 1000)).toMatchObject({ total: 600, isComplete: true, bonus: 0 });
  expect(scoreTree(criteria, given({ a: 300, b: 300, p: 300, q: 300 }), 400)).toMatchObject({ total: 1000, bonus: 400 });
});
test('a leaf that does not apply leaves the rest scaled, or not', () => {
  const away = (way: 'rescale' | 'leave-out') => scoreTree(criteria, new Map<string, LeafResult>([['a', { points: 150, effects: [] }], ['b', { points: 0, effects: [{ kind: 'not-applicable', way }] }]]), 0);
  expect(away('rescale').total).toBe(300);
  expect(away('leave-out').total).toBe(150);
});

test('full points for what does not apply count on both sides; a criterion that does not exist for the unit is no gap', () => {
  const only = (otherwise: string) => [{ kind: 'conditional', settings: { unitKinds: ['party'], roles: [], otherwise } }];
  const book = (otherwise: string) => criteria.map((one) => (one.id === 'b' || one.id === 'p' ? { ...one, modifiers: only(otherwise) } : one));
  const of = (otherwise: string, leads: 'leader' | null = null) => scoreTree(book(otherwise), given({ a: 150 }), 0, undefined, { kind: 'school', leads });
  expect(of('full-points')).toMatchObject({ total: 450, reachable: 600, isComplete: true, absent: { b: 'full-points', p: 'full-points' }, bonus: 0 });
  expect(of('rescale')).toMatchObject({ total: 300, reachable: 600, isComplete: true });
  expect(of('leave-out')).toMatchObject({ total: 150, reachable: 300, missing: [] });
  expect(scoreTree(book('leave-out'), given({ a: 150, b: 100 }), 0)).toMatchObject({ total: 150, absent: { b: 'leave-out' } }); // of any unit nothing special is known
  const lost = scoreTree(criteria, new Map<string, LeafResult>([['a', { points: 150, effects: [] }], ['b', { points: 300, effects: [{ kind: 'unverified' }, { kind: 'not-applicable', way: 'full-points' }] }]]), 0);
  expect(lost).toMatchObject({ total: 450, reachable: 600, provisional: [] });
});
test('where a whole section does not apply, its weight goes to the others; a section of bonuses says the most of them, a penalty adds nothing to it', () => {
  const away: LeafResult = { points: 0, effects: [{ kind: 'not-applicable', way: 'rescale' }] };
  const leaf = (id: string, parentId: string, maxPoints: number, ruleKind = 'manual'): TreeCriterion => ({ id, parentId, code: id, maxPoints, ruleKind });
  const book = [...criteria, { id: 'II', parentId: null, code: 'II', maxPoints: 400, ruleKind: 'group-sum' }, leaf('c', 'II', 400), leaf('m', '+', 900, 'penalty')];
  const found = scoreTree(book, new Map([...given({ a: 150, b: 150, p: 100, m: -50 }), ['c', away]]), 80);
  expect(found).toMatchObject({ total: 500 + 80 - 50, reachable: 1000, bonus: 80, penalty: -50, isComplete: true, provisional: [] });
  expect(Object.fromEntries(found.branches)).toEqual({ I: { points: 300, max: 600 }, '+': { points: 50, max: 600 }, II: { points: null, max: 0 } });
  expect(scoreTree(book, given({ p: 100 }), 80).branches.get('+')).toEqual({ points: 100, max: 600 });
  expect(scoreTree([{ id: 'I', parentId: null, code: 'I', maxPoints: 0, ruleKind: 'group-sum' }], new Map(), 0)).toMatchObject({ total: null, reachable: 0, isComplete: true });
});
test('a bonus alone makes a total; points that may still move are named', () => {
  expect(scoreTree(criteria, given({ p: 100 }), 400)).toMatchObject({ total: 100, bonus: 100, isComplete: false });
  expect(scoreTree(criteria, new Map<string, LeafResult>([['a', { points: 150, effects: [{ kind: 'unverified' }, { kind: 'provisional' }] }], ['b', { points: 10, effects: [{ kind: 'unverified' }] }]]), 400).provisional).toEqual(['a']);
});
test('only what the unit scores itself is due of it', () => {
  expect([undefined, 'unit', 'cluster', 'command'].map((scorer) => isDueOfUnit({ ...criteria[1]!, ...(scorer && { scorer }) }))).toEqual([true, true, false, false]);
});

const unit = (unitId: string, total: number | null, more: Partial<Standing> = {}): Standing =>
  ({ unitId, total, isComplete: true, excluded: false, sections: {}, bonus: 0, penalty: 0, ...more });
const chain: TieStep[] = [{ kind: 'section', code: 'II' }, { kind: 'fewer-penalties' }, { kind: 'more-bonus' }];

test('a tie is resolved by the first step that separates, and the table says which', () => {
  const ranks = rank([unit('a', 900, { sections: { II: 200 } }), unit('b', 900, { sections: { II: 210 } }), unit('c', 950)], chain);
  expect(ranks.map((r) => [r.unitId, r.rank])).toEqual([['c', 1], ['b', 2], ['a', 3]]);
  expect(ranks[1]!.separatedBy).toEqual({ step: chain[0], otherUnitId: 'a', own: 210, other: 200 });
  expect(ranks[0]!.separatedBy).toBeNull();
});
test('what nothing separates shares a rank; incomplete and excluded units stand unranked at the end', () => {
  const ranks = rank([unit('a', 900), unit('b', 900), unit('c', 800), unit('d', 999, { excluded: true }), unit('e', 998, { isComplete: false })], chain);
  expect(ranks.map((r) => [r.unitId, r.rank])).toEqual([['a', 1], ['b', 1], ['c', 3], ['d', null], ['e', null]]);
});
const standing = fc.record({ total: fc.integer({ min: 0, max: 20 }), bonus: fc.integer({ min: 0, max: 3 }), penalty: fc.integer({ min: -3, max: 0 }) });
const cluster = fc.array(standing, { minLength: 2, maxLength: 20 }).map((all) => all.map((s, n) => unit(String(n).padStart(2, '0'), s.total, s)));
test('ranking does not depend on the order of the rows', () => {
  fc.assert(fc.property(cluster.chain((units) => fc.tuple(fc.constant(units), fc.shuffledSubarray(units, { minLength: units.length }))), ([units, shuffled]) => {
    expect(rank(shuffled, chain)).toEqual(rank(units, chain));
  }));
});
test('more points never lower a rank', () => {
  fc.assert(fc.property(cluster, fc.nat(10), (units, more) => {
    const rankOf = (rows: Standing[]) => rank(rows, chain).find((r) => r.unitId === '00')!.rank!;
    const better = units.map((u) => (u.unitId === '00' ? { ...u, total: u.total! + more } : u));
    expect(rankOf(better)).toBeLessThanOrEqual(rankOf(units));
  }));
});

const statuses: SheetStatus[] = ['draft', 'submitted', 'returned', 'appraised', 'explained', 'final', 'locked'];
const events: SheetEvent[] = ['submit', 'return', 'appraise', 'explain', 'finalise', 'lock', 'reopen'];
test('every state and event of a sheet moves as written or is refused', () => {
  const allowed = statuses.flatMap((status) => events.flatMap((event) => nextStatus(status, event) ? [`${status}-${event}→${nextStatus(status, event)}`] : []));
  expect(allowed).toEqual(['draft-submit→submitted', 'submitted-return→returned', 'submitted-appraise→appraised', 'returned-submit→submitted',
    'appraised-return→returned', 'appraised-explain→explained', 'appraised-finalise→final', 'appraised-reopen→submitted', 'explained-finalise→final', 'explained-reopen→submitted', 'final-lock→locked', 'final-reopen→appraised']);
});
