import { expect, test } from 'vitest';
import { composeBoard } from './board.ts';
import { leaveOneOut, type CheckMark } from './stability-checkers.ts';
import type { BoardInput } from './what-could-move.ts';

const criteria = [{ id: 's', parentId: null, code: 'I', maxPoints: 1000, ruleKind: 'group-sum' }, { id: 'a', parentId: 's', code: 'I.1', maxPoints: 600, ruleKind: 'manual' }, { id: 'b', parentId: 's', code: 'I.2', maxPoints: 400, ruleKind: 'manual' }];
const input: BoardInput = {
  criteria, members: ['u0', 'u1', 'u2'].map((unitId) => ({ unitId, agencyName: unitId, shortName: unitId })) as never, set: { bonusCap: 0, tieChain: [], grades: [{ label: 'Tốt', from: 0 }] } as never,
  sheets: [[500, 400], [500, 380], [500, 300]].map((points, n) => ({ sheetId: `t${n}`, unitId: `u${n}`, status: 'appraised', cells: points.map((value, at) => [['a', 'b'][at]!, value, [], 1] as [string, number, never[], number]) })),
};
const mark = (checkerId: string, sheetId: string, points: number): CheckMark => ({ checkerId, checkerName: `Đồng chí ${checkerId}`, sheetId, criterionId: 'a', points });

test('without the checker who was far from the others two units change places; without another nobody moves', () => {
  const found = leaveOneOut(input, [mark('x', 't0', 600), mark('y', 't0', 500), mark('z', 't0', 500), mark('x', 't1', 530), mark('y', 't1', 530), mark('z', 't1', 530)]);
  expect(found).toEqual([
    { checkerId: 'x', checkerName: 'Đồng chí x', cells: 1, alone: 0, moves: [{ unitId: 'u0', from: 1, to: 2 }, { unitId: 'u1', from: 2, to: 1 }] },
    { checkerId: 'y', checkerName: 'Đồng chí y', cells: 1, alone: 0, moves: [] }, { checkerId: 'z', checkerName: 'Đồng chí z', cells: 1, alone: 0, moves: [] },
  ]);
});
test('a cell that one person alone marked keeps its points and is counted, for there is nothing to put in its place', () => {
  expect(leaveOneOut(input, [mark('x', 't2', 600)])).toMatchObject([{ cells: 0, alone: 1, moves: [] }]);
});
test('nothing is changed in what was given, and without marks there is nobody to leave out', () => {
  const before = JSON.stringify(composeBoard(input));
  leaveOneOut(input, [mark('x', 't0', 0), mark('y', 't0', 600)]);
  expect(JSON.stringify(composeBoard(input))).toBe(before);
  expect(leaveOneOut(input, [])).toEqual([]);
});
