import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rank, tieChain, tiePairs, type Standing, type TieStep } from './ranking.ts';

const unit = (unitId: string, total: number, more: Partial<Standing> = {}): Standing => ({ unitId, total, isComplete: true, excluded: false, sections: {}, bonus: 0, penalty: 0, ...more });
const chain: TieStep[] = [{ kind: 'section', code: 'II' }, { kind: 'fewer-penalties' }, { kind: 'more-bonus' }];

test('for each pair of equals every step is told, the equal ones and the one that separates; nobody else has a pair', () => {
  const [a, b, c] = [unit('a', 900, { sections: { II: 200 }, penalty: -50 }), unit('b', 900, { sections: { II: 200 }, penalty: -100 }), unit('c', 900, { sections: { II: 150 } })];
  expect(tiePairs([unit('z', 950), c, b, a, unit('y', 800)], chain)).toEqual([
    { aboveUnitId: 'a', belowUnitId: 'b', total: 900, isSeparated: true, lines: [{ step: chain[0], above: 200, below: 200 }, { step: chain[1], above: -50, below: -100 }] },
    { aboveUnitId: 'b', belowUnitId: 'c', total: 900, isSeparated: true, lines: [{ step: chain[0], above: 200, below: 150 }] },
  ]);
});
test('when no step separates, all of them are told and the pair shares its rank', () => {
  const [pair] = tiePairs([unit('a', 900), unit('b', 900)], chain);
  expect(pair).toMatchObject({ isSeparated: false, lines: [{ above: 0, below: 0 }, { above: 0, below: 0 }, { above: 0, below: 0 }] });
  expect(tiePairs([unit('a', 900), unit('b', 900)], [])).toMatchObject([{ isSeparated: false, lines: [] }]);
});
test('a criterion may separate, found by its code; one that is not in the book separates nobody', () => {
  const byCriterion = tieChain.parse([{ kind: 'more-of-criterion', code: 'I.2' }]);
  const with2 = (code: string) => rank([unit('a', 900, { byCode: new Map([[code, 100]]) }), unit('b', 900, { byCode: new Map([[code, 150]]) })], byCriterion);
  expect(with2('I.2').map((r) => [r.unitId, r.rank])).toEqual([['b', 1], ['a', 2]]);
  expect(with2('I.3').map((r) => r.rank)).toEqual([1, 1]);
});

const standing = fc.record({ total: fc.integer({ min: 0, max: 4 }), bonus: fc.integer({ min: 0, max: 2 }), penalty: fc.integer({ min: -2, max: 0 }), section: fc.integer({ min: 0, max: 2 }) });
const cluster = fc.array(standing, { minLength: 2, maxLength: 15 }).map((all) => all.map(({ total, bonus, penalty, section }, n) => unit(String(n).padStart(2, '0'), total, { bonus, penalty, sections: { II: section } })));
test('what a pair shows is what the ranking did: separated pairs stand one after the other, the others share a rank, and the last line says why', () => {
  fc.assert(fc.property(cluster, (units) => {
    const ranks = new Map(rank(units, chain).map((r) => [r.unitId, r]));
    for (const { aboveUnitId, belowUnitId, lines, isSeparated } of tiePairs(units, chain)) {
      const [above, below] = [ranks.get(aboveUnitId)!, ranks.get(belowUnitId)!];
      expect(above.rank! < below.rank!).toBe(isSeparated);
      const last = lines.at(-1)!;
      expect(last.above > last.below).toBe(isSeparated);
      expect(lines.slice(0, -1).every((line) => line.above === line.below)).toBe(true);
    }
    const tied = units.filter(({ unitId, total }) => units.some((other) => other.unitId !== unitId && other.total === total)).length;
    const groups = new Set(units.map(({ total }) => total).filter((total, _n, all) => all.filter((one) => one === total).length > 1)).size;
    expect(tiePairs(units, chain).length).toBe(tied - groups);
  }));
});

test('what a tie chain may ask: a section or a criterion by its code, penalties, bonuses; ten steps at most', () => {
  const takes = (given: unknown) => tieChain.safeParse(given).success;
  expect([takes([...chain, { kind: 'more-of-criterion', code: 'I.2' }]), takes([{ kind: 'section', code: '' }]), takes([{ kind: 'more-of-criterion', code: '' }]), takes([{ kind: 'lot' }]), takes([{ kind: 'more-bonus', code: 'I' }])]).toEqual([true, false, false, false, false]);
  expect([takes([]), takes(Array(10).fill(chain[1])), takes(Array(11).fill(chain[1]))]).toEqual([true, true, false]);
});
test('a criterion is asked of units that have no figures by code as of units that have nothing there', () => {
  expect(rank([unit('b', 900), unit('a', 900)], [{ kind: 'more-of-criterion', code: 'I.2' }])).toEqual([{ unitId: 'a', rank: 1, separatedBy: null }, { unitId: 'b', rank: 1, separatedBy: null }]);
});
test('a unit without a total has no rank, though nothing is missing on its sheet', () => {
  expect(rank([unit('a', 900), { ...unit('b', 0), total: null }], chain).map(({ unitId, rank: place }) => [unitId, place])).toEqual([['a', 1], ['b', null]]);
});
test('who is separated from one neighbour and not from the other says from whom', () => {
  const ranks = rank([unit('a', 900, { bonus: 50 }), unit('b', 900, { bonus: 50 }), unit('c', 900)], chain);
  expect(ranks.map(({ unitId, separatedBy }) => [unitId, separatedBy?.otherUnitId, separatedBy?.own, separatedBy?.other])).toEqual([['a', undefined, undefined, undefined], ['b', 'c', 50, 0], ['c', 'b', 0, 50]]);
});
