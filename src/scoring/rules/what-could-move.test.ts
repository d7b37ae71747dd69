import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeBoard } from './board.ts';
import type { TieStep } from './ranking.ts';
import { isSettled, openCellsOf, rankRanges, standingOf, type BoardInput, type OpenCell } from './what-could-move.ts';

const group = (id: string, code: string) => ({ id, parentId: null, code, maxPoints: 0, ruleKind: 'group-sum' });
const leaf = (id: string, parentId: string, code: string, maxPoints: number, ruleKind = 'manual', settings: unknown = { step: 1 }) => ({ id, parentId, code, maxPoints, ruleKind, settings });
const criteria = [group('s', 'I'), leaf('a', 's', 'I.1', 2), leaf('b', 's', 'I.2', 1), group('t', 'II'), leaf('c', 't', 'II.1', 2), group('+', '+'), leaf('d', '+', '+.1', 2, 'bonus'), group('-', '−'), leaf('e', '-', '−.1', 1, 'penalty')];
const leaves = criteria.filter(({ parentId }) => parentId !== null);
const chain: TieStep[] = [{ kind: 'more-of-criterion', code: 'I.2' }, { kind: 'section', code: 'II' }, { kind: 'fewer-penalties' }];
type Cell = BoardInput['sheets'][number]['cells'][number];

const inputOf = (rows: Record<string, number>[]): BoardInput => ({
  criteria, members: rows.map((_row, n) => ({ unitId: `u${n}`, agencyName: `Đơn vị ${n}`, shortName: `ĐV ${n}` })) as never,
  sheets: rows.map((row, n) => ({ sheetId: `t${n}`, unitId: `u${n}`, status: 'submitted', cells: Object.entries(row).map(([id, points]): Cell => [id, points, [], 1]) })),
  set: { bonusCap: 1, tieChain: chain, grades: [{ label: 'Tốt', from: 0 }] } as never,
});
const openOf = (rows: Record<string, number>[], isSettled: boolean) =>
  new Map(composeBoard(inputOf(rows)).units.map((unit): [string, OpenCell[]] => [unit.unitId, openCellsOf(criteria, unit, { isSettled })]));

/** Every way in which the open cells of every unit can still be filled in. */
function completions(rows: Record<string, number>[], open: ReadonlyMap<string, readonly OpenCell[]>): Record<string, number>[][] {
  const all = rows.flatMap((_row, n) => (open.get(`u${n}`) ?? []).map((cell) => ({ n, cell })));
  return all.reduce<Record<string, number>[][]>((done, { n, cell }) => done.flatMap((given) => Array.from({ length: cell.high - cell.low + 1 }, (_none, more) =>
    given.map((row, at) => (at === n ? { ...row, [cell.criterionId]: cell.low + more } : row)))), [rows]);
}

/** Three small units with at most five open cells in all, so that every completion can be tried. */
const cluster = fc.tuple(fc.array(fc.tuple(...leaves.map(({ ruleKind, maxPoints }) => fc.integer(ruleKind === 'penalty' ? { min: -maxPoints, max: 0 } : { min: 0, max: maxPoints }))), { minLength: 2, maxLength: 4 }),
  fc.array(fc.tuple(fc.nat(3), fc.nat(4)), { maxLength: 5 })).map(([all, gone]) => all.map((points, n) => Object.fromEntries(leaves.flatMap(({ id }, at) =>
  (gone.some(([unit, cell]) => unit === n && cell === at) ? [] : [[id, points[at]!]])))));

test('best and worst rank are exactly what trying every completion of the open cells gives', () => {
  fc.assert(fc.property(cluster, fc.boolean(), (rows, isSettled) => {
    const open = openOf(rows, isSettled);
    const ranges = rankRanges(inputOf(rows), open);
    const seen = new Map<string, number[]>();
    for (const given of completions(rows, open)) for (const { unitId, rank } of composeBoard(inputOf(given)).units) seen.set(unitId, [...(seen.get(unitId) ?? []), rank!]);
    for (const [unitId, ranks] of seen) expect([unitId, ranges.get(unitId)!.best, ranges.get(unitId)!.worst]).toEqual([unitId, Math.min(...ranks), Math.max(...ranks)]);
  }), { numRuns: 150 });
});

const full = { a: 2, b: 1, c: 2, d: 0, e: 0 };
test('where nothing is open the range is the rank itself; a cell in dispute or provisional opens it', () => {
  const rows = [full, { ...full, a: 1 }, { ...full, a: 0 }];
  const settled = (unitId: string) => rankRanges(inputOf(rows), openOf(rows, true)).get(unitId);
  expect(['u0', 'u1', 'u2'].map((id) => [settled(id)!.best, settled(id)!.worst, settled(id)!.open])).toEqual([[1, 1, []], [2, 2, []], [3, 3, []]]);
  const unit = composeBoard(inputOf(rows)).units[2]!;
  const disputed = openCellsOf(criteria, { ...unit, provisional: ['c'], absent: { b: 'rescale' } }, { isSettled: true, disputed: new Set(['a', 'b']) });
  expect(disputed).toEqual([{ criterionId: 'a', why: 'disputed', low: 0, high: 2 }, { criterionId: 'c', why: 'provisional', low: 0, high: 2 }]);
  const ranges = rankRanges(inputOf(rows), new Map([['u2', disputed]]));
  expect([ranges.get('u2'), ranges.get('u0')]).toMatchObject([{ best: 1, worst: 3, low: 1, high: 5 }, { best: 1, worst: 1 }]);
});

test('bonus and penalty stay open while a sheet waits, and no longer once it is settled; the step of the mark bounds the cell', () => {
  const row = { a: 2, b: 1, c: 2 };
  const unit = composeBoard(inputOf([row])).units[0]!;
  expect(openCellsOf(criteria, unit, { isSettled: false }).map(({ criterionId, low, high }) => [criterionId, low, high])).toEqual([['d', 0, 2], ['e', -1, 0]]);
  expect(openCellsOf(criteria, unit, { isSettled: true })).toEqual([]);
  expect(openCellsOf([leaf('a', 's', 'I.1', 130, 'manual', { step: 25 })], { cells: {}, isComplete: false, absent: {}, provisional: [] }, { isSettled: false })).toMatchObject([{ high: 125 }]);
});

test('a unit whose exclusion is in dispute may stand above the others or not at all; one that is excluded for good stands nowhere', () => {
  const input = inputOf([full, { ...full, a: 1 }]);
  const excluding = (unitId: string): BoardInput => ({ ...input, sheets: input.sheets.map((sheet) => (sheet.unitId === unitId ? { ...sheet, cells: sheet.cells.map(([id, points, , version]): Cell => [id, points, id === 'b' ? [{ kind: 'excluded' }] : [], version]) } : sheet)) });
  expect([...rankRanges(excluding('u0'), new Map()).keys()]).toEqual(['u1']);
  expect(rankRanges(excluding('u0'), new Map()).get('u1')).toMatchObject({ best: 1, worst: 1 });
  const disputed: OpenCell[] = [{ criterionId: 'b', why: 'disputed', low: 1, high: 1 }];
  expect(rankRanges(excluding('u0'), new Map([['u0', disputed]])).get('u1')).toMatchObject({ best: 1, worst: 2 });
});

test.each<[string | null, string]>([[null, ''], ['draft', ''], ['returned', ''], ['submitted', 'self'], ['appraised', 'self appraisal'], ['explained', 'self appraisal'], ['final', 'self appraisal cross command final'], ['locked', 'self appraisal cross command final']])('a sheet that is %s has all its marks of: %s', (status, stages) => {
  expect((['self', 'appraisal', 'cross', 'command', 'final'] as const).filter((stage) => isSettled(status, stage)).join(' ')).toBe(stages);
});

test('what is scored, and what the unit does not score, is not open; each open cell says why, with full points of its step', () => {
  const book = [...criteria, leaf('f', 't', 'II.2', 130, 'count-capped', { step: 25 }), leaf('g', 't', 'II.3', 130, 'manual', undefined)];
  const unit = { cells: { a: 2 }, isComplete: false, absent: {}, provisional: [] };
  expect(openCellsOf(book, unit, { isSettled: true }, ({ code }) => code !== 'I.2')).toEqual(['c', 'f', 'g'].map((criterionId) => ({ criterionId, why: 'unscored', low: 0, high: criterionId === 'c' ? 2 : 130 })));
  expect(openCellsOf(criteria, { ...unit, isComplete: true }, { isSettled: false }).map(({ criterionId }) => criterionId)).toEqual(['d', 'e']);
});

test('a unit that is excluded by what is in dispute may drop out; by another cell than the disputed one it may not come back', () => {
  const input = inputOf([full, { ...full, a: 1 }]);
  const marked = (effects: Record<string, { kind: 'excluded' | 'unverified' }[]>): BoardInput => ({ ...input, sheets: input.sheets.map((sheet) => (sheet.unitId === 'u0' ? { ...sheet, cells: sheet.cells.map(([id, points, , version]): Cell => [id, points, effects[id] ?? [], version]) } : sheet)) });
  const disputed = (...ids: string[]) => new Map([['u0', ids.map((criterionId): OpenCell => ({ criterionId, why: 'disputed', low: 1, high: 1 }))]]);
  expect(rankRanges(marked({ b: [{ kind: 'unverified' }, { kind: 'excluded' }] }), disputed('a', 'b')).get('u1')).toMatchObject({ best: 1 });
  expect([...rankRanges(marked({ b: [{ kind: 'excluded' }] }), disputed('a')).keys()]).toEqual(['u1']);
  expect(rankRanges(marked({ b: [{ kind: 'unverified' }] }), disputed('b')).get('u1')).toMatchObject({ best: 2, worst: 2 });
});

test('a member without a sheet may still get every point that is open to it', () => {
  const input = { ...inputOf([full]), members: ['u0', 'u1'].map((unitId) => ({ unitId, agencyName: unitId, shortName: unitId })) };
  const open = new Map([['u1', openCellsOf(criteria, { cells: {}, isComplete: false, absent: {}, provisional: [] }, { isSettled: false })]]);
  const ranges = rankRanges(input, open);
  expect([...ranges.keys()].sort()).toEqual(['u0', 'u1']);
  expect(ranges.get('u1')).toMatchObject({ best: 1, worst: 2, low: -1, high: 6, open: open.get('u1') });
  expect(ranges.get('u0')).toMatchObject({ best: 1, worst: 2, open: [] });
});

test('the figures that a tie asks for: bonus under its cap, penalty apart, a criterion and a section by their codes', () => {
  const unit = composeBoard(inputOf([{ a: 2, b: 1, c: 1, d: 2, e: -1 }])).units[0]!;
  const { byCode, ...standing } = standingOf(unit, criteria, 1);
  expect(standing).toEqual({ unitId: 'u0', total: 4, isComplete: true, excluded: false, sections: { I: 3, II: 1, '+': 2, '−': -1 }, bonus: 1, penalty: -1 });
  expect(Object.fromEntries(byCode!)).toEqual({ I: 3, 'I.1': 2, 'I.2': 1, II: 1, 'II.1': 1, '+': 2, '+.1': 2, '−': -1, '−.1': -1 });
  expect(standingOf(composeBoard(inputOf([{ a: 2 }])).units[0]!, criteria, 1)).toMatchObject({ bonus: 0, penalty: 0 });
});
