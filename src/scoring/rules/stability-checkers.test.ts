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
test('what a cell does besides points stays when its mean changes: an excluded unit has no rank to win or lose', () => {
  const sheets = input.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(([id, points, , version]) => [id, points, sheet.unitId === 'u0' && id === 'a' ? [{ kind: 'excluded' as const }] : [], version] as const) }));
  const found = leaveOneOut({ ...input, sheets }, [mark('x', 't0', 600), mark('y', 't0', 100), mark('y', 't1', 600), mark('z', 't1', 300)]); // u1 has 450 + 380, u2 has 500 + 300
  expect(found.map(({ checkerId, cells, moves }) => [checkerId, cells, moves])).toEqual([['x', 1, []], ['y', 2, [{ unitId: 'u1', from: 1, to: 2 }, { unitId: 'u2', from: 2, to: 1 }]], ['z', 1, []]]);
});
test('a mark that is the mean of the others changes no cell', () => {
  expect(leaveOneOut(input, [mark('x', 't0', 500), mark('y', 't0', 400), mark('z', 't0', 600)]).map(({ checkerId, cells }) => [checkerId, cells])).toEqual([['x', 0], ['y', 1], ['z', 1]]);
});
test('a cell that the sheet does not have yet counts by its marks', () => {
  const lacking = { ...input, sheets: input.sheets.map((sheet) => (sheet.unitId === 'u0' ? { ...sheet, cells: sheet.cells.filter(([id]) => id !== 'a') } : sheet)) };
  const [withoutX, withoutY] = leaveOneOut(lacking, [mark('x', 't0', 600), mark('y', 't0', 100)]); // 350 + 400: the last
  expect(withoutX!.moves).toEqual([]);
  expect(withoutY!.moves).toEqual([{ unitId: 'u1', from: 1, to: 2 }, { unitId: 'u2', from: 2, to: 3 }, { unitId: 'u0', from: 3, to: 1 }]);
});
