import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeBoard } from './board.ts';
import type { Effect } from './kinds/contracts.ts';
import { resultRules } from './results.ts';
import { quotaCuts } from './stability-quotas.ts';
import type { BoardInput } from './what-could-move.ts';

const criteria = [{ id: 's', parentId: null, code: 'I', maxPoints: 1000, ruleKind: 'group-sum' }, { id: 'a', parentId: 's', code: 'I.1', maxPoints: 1000, ruleKind: 'manual' }];
const quota = { title: 'Cờ thi đua', by: 'count', value: 2, rounding: 'down' } as const;
const inputOf = (totals: readonly number[], results: object): BoardInput => ({
  criteria, members: totals.map((_total, n) => ({ unitId: `u${n}`, agencyName: `Đơn vị ${n}`, shortName: `ĐV ${n}` })), sheets: totals.map((points, n) => ({ sheetId: `t${n}`, unitId: `u${n}`, status: 'final', cells: [['a', points, [], 1]] })),
  set: { bonusCap: 0, tieChain: [], grades: [{ label: 'Tốt', from: 20 }, { label: 'Khá', from: 0 }], results: resultRules.parse(results) },
});
const cutsOf = (totals: readonly number[], results: object) => {
  const input = inputOf(totals, results);
  return quotaCuts({ input, board: composeBoard(input) });
};

test('two places: the last one in and the first one out are a gap apart; equal totals make a tie at the cut, which is a change too', () => {
  expect(cutsOf([900, 850, 830, 100], { quotas: [quota] })).toEqual([{ title: 'Cờ thi đua', places: 2, units: 4, named: ['u0', 'u1'], tied: [], change: { unitId: 'u1', by: -20, joins: [], leaves: ['u1'] } }]);
  expect(cutsOf([900, 850, 850, 100], { quotas: [quota] })).toMatchObject([{ named: ['u0'], tied: ['u1', 'u2'], change: { by: -1, joins: ['u2'], leaves: [] } }]);
});
test('a place may hang on the floor of a grade and not on the neighbour; without a neighbour nothing changes the list', () => {
  expect(cutsOf([900, 21, 5], { quotas: [{ ...quota, grade: 'Tốt' }] })).toMatchObject([{ named: ['u0', 'u1'], change: { unitId: 'u1', by: -2, leaves: ['u1'] } }]);
  expect(cutsOf([900, 850], { quotas: [quota] })).toMatchObject([{ named: ['u0', 'u1'], change: null }]);
  expect(cutsOf([900, 850], {})).toEqual([]);
});

test('no smaller change of any one total makes another list, and the one that is told does', () => {
  const totals = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 6 });
  fc.assert(fc.property(totals, fc.integer({ min: 1, max: 4 }), fc.constantFrom(null, 'Tốt'), (given, value, grade) => {
    const results = { quotas: [{ ...quota, value, grade }] };
    const listOf = (all: readonly number[]) => composeBoard(inputOf(all, results)).units.map(({ unitId, titles, tiedFor }) => `${unitId} ${titles.length} ${tiedFor.length}`).sort().join();
    const { change } = cutsOf(given, results)[0]!;
    const reach = change === null ? 60 : Math.abs(change.by);
    const isChangedBy = (by: number) => given.some((_total, n) => listOf(given.map((total, at) => (at === n ? total + by : total))) !== listOf(given));
    for (let by = 1; by < reach; by++) expect([by, isChangedBy(by), isChangedBy(-by)]).toEqual([by, false, false]);
    if (change !== null) expect(isChangedBy(change.by)).toBe(true);
  }), { numRuns: 25 });
});

/** The sheets, the first unit's with these effects on its cell. */
const firstOf = ({ sheets }: BoardInput, effects: Effect[]): BoardInput['sheets'] => sheets.map((sheet) => (sheet.unitId === 'u0' ? { ...sheet, cells: [['a', 900, effects, 1]] } : sheet));
test('the list changes where a total passes another by a hundredth, also upwards; who is not ranked neither takes a place nor gives one', () => {
  expect(cutsOf([900, 850, 800, 790], { quotas: [{ ...quota, value: 3 }] })).toMatchObject([{ named: ['u0', 'u1', 'u2'], change: { unitId: 'u2', by: -10, joins: [], leaves: ['u2'] } }]);
  const input = inputOf([900, 850, 800], { quotas: [{ ...quota, value: 2 }] });
  const open = { ...input, members: [...input.members, { unitId: 'u9', agencyName: 'Sở', shortName: 'Sở' }] };
  const sheets = firstOf(open, [{ kind: 'unverified' }, { kind: 'excluded' }]);
  expect(quotaCuts({ input: { ...open, sheets }, board: composeBoard({ ...open, sheets }) })).toEqual([{ title: 'Cờ thi đua', places: 2, units: 4, named: ['u1', 'u2'], tied: [], change: null }]);
});
test('a grade that asks for something keeps asking while totals are tried: facts stay with their unit', () => {
  const input = inputOf([900, 850, 100], { quotas: [{ ...quota, value: 1, grade: 'Tốt' }] });
  const set = { ...input.set, grades: [{ label: 'Tốt', from: 20, requires: [{ kind: 'all-verified' as const }] }, { label: 'Khá', from: 0 }] };
  const sheets = firstOf(input, [{ kind: 'unverified' }]);
  expect(quotaCuts({ input: { ...input, set, sheets }, board: composeBoard({ ...input, set, sheets }) })).toMatchObject([{ named: ['u1'], change: { unitId: 'u1', by: -750, joins: [], leaves: ['u1'] } }]);
});
test('where grades go by the share of what a unit could reach, the floor lies there for it', () => {
  const results = { gradeBy: 'percent', quotas: [{ ...quota, value: 9, grade: 'Tốt' }] };
  const input = { ...inputOf([900, 500], results) };
  const set = { ...input.set, grades: [{ label: 'Tốt', from: 6000 }, { label: 'Khá', from: 0 }] };
  expect(quotaCuts({ input: { ...input, set }, board: composeBoard({ ...input, set }) })).toMatchObject([{ named: ['u0'], change: { unitId: 'u1', by: 100, joins: ['u1'], leaves: [] } }]);
  expect(quotaCuts({ input: { ...input, set: { ...set, results: undefined as never } }, board: composeBoard(input) })).toEqual([]);
});
