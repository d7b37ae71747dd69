import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeBoard } from './board.ts';
import { stabilityOf } from './stability.ts';

const criteria = [{ id: 's', parentId: null, code: 'I', maxPoints: 1000, ruleKind: 'group-sum' }, ...['a', 'b', 'c'].map((id, n) => ({ id, parentId: 's', code: `I.${n + 1}`, maxPoints: [500, 300, 200][n]!, ruleKind: 'manual' }))];
const leaves = criteria.slice(1);
const boardOf = (rows: number[][]) => composeBoard({
  criteria, members: rows.map((_row, n) => ({ unitId: `u${n}`, agencyName: `Đơn vị ${n}`, shortName: `ĐV ${n}` })), set: { bonusCap: 0, tieChain: [], grades: [{ label: 'Tốt', from: 0 }] },
  sheets: rows.map((row, n) => ({ sheetId: `t${n}`, unitId: `u${n}`, status: 'final', cells: row.map((points, at) => [leaves[at]!.id, points, [], 1] as [string, number, never[], number]) })),
});

test('the gap to the neighbours, and which single criterion could turn it', () => {
  const { units } = boardOf([[500, 300, 200], [500, 300, 100], [400, 100, 100]]);
  expect(stabilityOf(units, 'u1', leaves)).toMatchObject({ above: { unitId: 'u0', gap: 100, criteria: [] }, below: { unitId: 'u2', gap: 300, criteria: [] } });
  const close = boardOf([[500, 300, 200], [500, 100, 200]]).units;
  expect(stabilityOf(close, 'u0', leaves).below).toMatchObject({ gap: 200, criteria: [] });
  expect(stabilityOf(boardOf([[500, 250, 200], [500, 100, 200]]).units, 'u0', leaves).below!.criteria).toEqual([{ id: 'b', possible: 200 }]);
  expect(stabilityOf(units, 'u2', leaves).above!.criteria).toEqual([]);
  expect(stabilityOf(units, 'u0', leaves).above).toBeNull();
});

test('a criterion that is named really turns the order when it alone changes; one that is not named never does', () => {
  const row = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 200 }));
  fc.assert(fc.property(fc.array(row, { minLength: 2, maxLength: 5 }), (rows) => {
    const { units } = boardOf(rows);
    for (const unit of units) {
      const { above } = stabilityOf(units, unit.unitId, leaves);
      if (above === null) continue;
      const other = units.find(({ unitId }) => unitId === above.unitId)!;
      for (const { id, maxPoints } of leaves) {
        const best = unit.total! - unit.cells[id]! + maxPoints;
        expect(above.criteria.some((c) => c.id === id)).toBe(best > other.total!);
      }
    }
  }));
});

test('only ranked units are neighbours; who has no rank stands beside nobody', () => {
  const { units } = boardOf([[500, 300, 200], [400, 100], [300, 100, 100]]); // the second is incomplete
  expect(stabilityOf(units, 'u0', leaves)).toMatchObject({ above: null, below: { unitId: 'u2', shortName: 'ĐV 2', gap: 500 } });
  expect(stabilityOf(units, 'u2', leaves)).toMatchObject({ above: { unitId: 'u0' }, below: null });
  expect(stabilityOf(units, 'u1', leaves)).toEqual({ above: null, below: null });
});
test('the criterion with the most room comes first; of a penalty the room is what was taken', () => {
  const { units } = boardOf([[400, 250, 0], [300, 100, 200]]); // 650 and 600: the second lacks 200, 200 and 0
  expect(stabilityOf(units, 'u1', [{ ...leaves[1]!, maxPoints: 180 }, leaves[0]!, leaves[2]!]).above!.criteria).toEqual([{ id: 'a', possible: 200 }, { id: 'b', possible: 80 }]);
  const taken = units.map((unit) => ({ ...unit, cells: { ...unit.cells, p: -70 } }));
  expect(stabilityOf(taken, 'u1', [{ id: 'p', maxPoints: 300, ruleKind: 'penalty' }]).above!.criteria).toEqual([{ id: 'p', possible: 70 }]);
});
