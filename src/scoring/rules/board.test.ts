import { expect, test } from 'vitest';
import { composeBoard, forOneUnit, type GivenCell } from './board.ts';
import { scoreTogether } from './cluster-pass.ts';
import { exclusionsOf } from './exclusions.ts';
import { heat } from './heat.ts';
import type { Effect } from './kinds/contracts.ts';
import type { ModifierUse, RuledCriterion } from './kinds/registry.ts';
import { sectionsOf } from './outline.ts';
import { resultRules } from './results.ts';

type Input = Parameters<typeof composeBoard>[0];
const section = (code: string, parentId: string | null = null) => ({ id: `id ${code}`, parentId, code, maxPoints: 0, ruleKind: 'group-sum' });
const leaf = (code: string, more: { ruleKind?: string; maxPoints?: number; modifiers?: ModifierUse[]; scorer?: string; parentId?: string } = {}) => ({ id: `id ${code}`, parentId: `id ${code.split('.')[0]!}`, code, maxPoints: 1000, ruleKind: 'manual', ...more });
const criteria: Input['criteria'] = [section('I'), leaf('I.1'), leaf('I.2', { scorer: 'cluster' }), section('II'), leaf('II.1', { maxPoints: 500 })];
const member = (unitId: string) => ({ unitId, agencyName: `Sở ${unitId}`, shortName: unitId });
const cell = (code: string, points: number, effects: Effect[] = [], version = 1): GivenCell => [`id ${code}`, points, effects, version];
const sheet = (unitId: string, ...cells: GivenCell[]) => ({ sheetId: `sheet ${unitId}`, unitId, status: 'submitted', cells });
const set = (more: Partial<Input['set']> = {}): Input['set'] => ({ bonusCap: 0, tieChain: [], grades: [{ label: 'Tốt', from: 1000 }], ...more });
const full = (unitId: string, points: number, effects: Effect[] = []) => sheet(unitId, cell('I.1', points, effects), cell('I.2', 100), cell('II.1', 50));

test('a row shows its cells with their versions, what they were before, and the sums of the sections; a unit without a sheet has a row too', () => {
  const { units } = composeBoard({ criteria, members: [member('A'), member('B')], sheets: [sheet('A', cell('I.1', 700, [], 4), cell('I.2', 200))], before: [{ unitId: 'A', cells: [cell('I.1', 800)] }], set: set() });
  expect(units).toEqual([
    { unitId: 'A', sheetId: 'sheet A', agencyName: 'Sở A', shortName: 'A', status: 'submitted', cells: { 'id I.1': 700, 'id I.2': 200 }, versions: { 'id I.1': 4, 'id I.2': 1 }, before: { 'id I.1': 800 }, sections: { I: 900, II: null },
      total: 900, isComplete: false, excluded: false, rank: null, separatedBy: null, reachable: 2500, absent: {}, provisional: [], grade: null, gradeReasons: [], warnings: [], titles: [], tiedFor: [] },
    { unitId: 'B', sheetId: null, agencyName: 'Sở B', shortName: 'B', status: null, cells: {}, versions: {}, before: {}, sections: { I: null, II: null },
      total: null, isComplete: false, excluded: false, rank: null, separatedBy: null, reachable: 2500, absent: {}, provisional: [], grade: null, gradeReasons: [], warnings: [], titles: [], tiedFor: [] }]);
});

test('at the self-score a sheet waits only for what its unit scores; at a later stage for everything', () => {
  const given = { criteria, members: [member('A')], sheets: [sheet('A', cell('I.1', 700), cell('II.1', 300))], set: set() };
  expect(composeBoard(given).units[0]).toMatchObject({ isComplete: true, rank: 1 });
  expect(composeBoard({ ...given, before: [] }).units[0]).toMatchObject({ isComplete: false, rank: null });
});

test.each<[number[], number | null]>([[[], null], [[500], 650], [[900, 300], 450], [[900, 300, 500], 650], [[1000, 200, 900, 300], 450]])('the median of complete sheets with %j (and 1,5 more each) is %j: of an even number the lower middle, so that it is a real total', (all, median) => {
  const sheets = [...all.map((points, n) => full('ABCD'[n]!, points)), sheet('Y', cell('I.1', 1000)), sheet('Z')];
  expect(composeBoard({ criteria, members: sheets.map(({ unitId }) => member(unitId)), sheets, before: [], set: set() }).median).toBe(median);
});

test('an excluded unit counts for the median, whose totals are shown, and has no rank and no grade', () => {
  const { units, median } = composeBoard({ criteria, members: ['A', 'B', 'C'].map(member), sheets: [full('A', 900, [{ kind: 'excluded' }]), full('B', 500), full('C', 800)], before: [], set: set() });
  expect([median, units.map(({ unitId, rank, grade }) => [unitId, rank, grade])]).toEqual([950, [['C', 1, null], ['B', 2, null], ['A', null, null]]]);
});

test('under the floor of the mean: warned with a reason, or out; excluded and incomplete sheets are not in the mean', () => {
  const board = (effect: 'warn' | 'exclude') => composeBoard({ criteria, members: ['A', 'B', 'C', 'D', 'E'].map(member), before: [], set: set({ results: resultRules.parse({ peerFloor: { percent: 50, effect } }) }),
    sheets: [full('A', 850), full('B', 750), full('C', 150), full('D', 0, [{ kind: 'excluded' }]), sheet('E', cell('I.1', 10))] }); // mean (1000 + 900 + 300) / 3
  const told = (effect: 'warn' | 'exclude') => board(effect).units.map(({ unitId, rank, excluded, warnings }) => [unitId, rank, excluded, warnings.map(({ code }) => code).join()].join(' '));
  expect(told('warn')).toEqual(['A 1 false ', 'B 2 false ', 'C 3 false under-peers', 'D  true ', 'E  false ']);
  expect(told('exclude')).toEqual(['A 1 false ', 'B 2 false ', 'C  true under-peers-excluded', 'D  true ', 'E  false ']);
});

test('a grade counts points, or the share of what the unit could reach, never rounded up; nothing to reach is no share', () => {
  const away: Effect[] = [{ kind: 'not-applicable', way: 'leave-out' }];
  const graded = (points: number, gradeBy: 'points' | 'percent', more: GivenCell[] = [cell('I.2', 0, away), cell('II.1', 0, away)]) =>
    composeBoard({ criteria, members: [member('A')], before: [], sheets: [sheet('A', cell('I.1', points, points === 0 ? away : []), ...more)], set: set({ grades: [{ label: 'Đạt', from: 0 }, { label: 'Tốt', from: gradeBy === 'percent' ? 8000 : 800 }], results: resultRules.parse({ gradeBy }) }) }).units[0]!.grade;
  expect([graded(800, 'points'), graded(799, 'points'), graded(800, 'percent'), graded(799, 'percent')]).toEqual(['Tốt', 'Đạt', 'Tốt', 'Đạt']);
  expect(graded(0, 'percent')).toBeNull(); // all of it left out: no total, no grade
});

test('a grade may ask for a section or a criterion, by its code', () => {
  const asking = (code: string, points: number) => composeBoard({ criteria, members: [member('A')], before: [], sheets: [full('A', 900)], set: set({ grades: [{ label: 'Tốt', from: 1000, requires: [{ kind: 'at-least', code, points: points as never }] }] }) }).units[0]!.grade;
  expect([asking('I', 1000), asking('I', 1001), asking('I.1', 900), asking('I.1', 901), asking('III', 0), asking('III', 1)]).toEqual(['Tốt', null, 'Tốt', null, 'Tốt', null]);
});

test('titles go by rank and by grade, whatever the order in which the grades are written; a unit may have two and be tied for a third', () => {
  const quota = (title: string, value: number, grade: string | null = null) => ({ title, by: 'count', value, rounding: 'down', grade });
  const results = resultRules.parse({ quotas: [quota('Cờ', 1), quota('Bằng khen', 2), quota('Giấy khen', 2, 'Tốt'), quota('Lạ', 1, 'Hạng A')] });
  const { units } = composeBoard({ criteria, members: ['A', 'B', 'C', 'D'].map(member), before: [], sheets: [full('A', 900), full('B', 800), full('C', 800), full('D', 100)], set: set({ results, grades: [{ label: 'Đạt', from: 0 }, { label: 'Tốt', from: 950 }] }) });
  expect(units.map(({ unitId, grade, titles, tiedFor }) => [unitId, grade, titles.join(), tiedFor.join()])).toEqual([
    ['A', 'Tốt', 'Cờ,Bằng khen,Giấy khen,Lạ', ''], ['B', 'Tốt', '', 'Bằng khen,Giấy khen'], ['C', 'Tốt', '', 'Bằng khen,Giấy khen'], ['D', 'Đạt', '', '']]);
});

test('before publication a unit sees itself without a rank, and the median', () => {
  const board = composeBoard({ criteria, members: ['A', 'B'].map(member), before: [], sheets: [full('A', 900), full('B', 100)], set: set({ results: resultRules.parse({ quotas: [{ title: 'Cờ', by: 'count', value: 1, rounding: 'down' }], peerFloor: { percent: 100, effect: 'warn' } }) }) });
  const { units, median } = forOneUnit(board, new Set(['B', null]));
  expect([median, units]).toEqual([250, [{ ...board.units[1]!, rank: null, separatedBy: null, titles: [], tiedFor: [], warnings: [] }]]);
  expect(forOneUnit(board, new Set(['A'])).units[0]).toMatchObject({ titles: [], rank: null, total: 1050 });
});

const compared = (modifiers: ModifierUse[] = []): RuledCriterion => ({ id: 'id I.1', code: 'I.1', maxPoints: 1000, ruleKind: 'ratio-max', settings: {}, modifiers });
const onlyDepartments = [{ kind: 'conditional', settings: { unitKinds: ['department'], roles: [], otherwise: 'leave-out' } }];
const notAsked = [{ kind: 'exclude', settings: { fact: 'Liệt' } }, { kind: 'not-applicable', settings: { way: 'rescale' } }];
test('units that a comparison is not asked of take no part in it: the best of the others is the best', () => {
  const of = (modifiers: ModifierUse[], units: [string, number, object?][]) => [...scoreTogether(compared(modifiers), units.map(([unitId, actual, more]) => ({ unitId, cell: { evidence: { actual } }, ...more })))].map(([unitId, { points }]) => `${unitId} ${points}`);
  expect(of([], [['A', 10], ['B', 40]])).toEqual(['A 250', 'B 1000']);
  const [department, school] = [{ unit: { kind: 'department', leads: null } }, { unit: { kind: 'school', leads: null } }];
  expect(of(onlyDepartments, [['A', 10, department], ['B', 40, school], ['C', 20, department]])).toEqual(['A 500', 'B 0', 'C 1000']);
  expect(of(notAsked, [['A', 10], ['B', 40, { cell: { evidence: { actual: 40 }, facts: [1] } }], ['C', 20, { cell: { evidence: { actual: 20 }, facts: [0] } }]])).toEqual(['A 500', 'B 0', 'C 1000']);
  const [left] = scoreTogether(compared(notAsked), [{ unitId: 'A', cell: { evidence: { actual: 1 }, facts: [1] } }]).values();
  expect(left).toEqual({ points: 0, reasons: [expect.objectContaining({ code: 'not-applicable' })], effects: [{ kind: 'not-applicable', way: 'rescale' }] });
});

test('on the board a comparison moves with the figures of all; a cell whose figures are closed stays as it is', () => {
  const book: Input['criteria'] = [section('I'), leaf('I.1', { ruleKind: 'ratio-max', modifiers: onlyDepartments }), leaf('I.2')];
  const rows: [string, GivenCell[]][] = [['A', [['id I.1', 1000, [], 3, { evidence: { actual: 10 } }], cell('I.2', 5)]], ['B', [['id I.1', 1000, [], 1, { evidence: { actual: 40 } }]]], ['C', [['id I.1', 640, [], 1, null]]], ['D', [['id I.1', 1000, [], 1, { evidence: { actual: 80 } }]]]];
  const { units } = composeBoard({ criteria: book, members: rows.map(([unitId]) => ({ ...member(unitId), kind: unitId === 'D' ? 'school' : 'department' })), before: rows.map(([unitId, cells]) => ({ unitId, cells })), sheets: rows.map(([unitId, cells]) => sheet(unitId, ...cells)), set: set() });
  expect(units.map(({ unitId, cells, before, versions, provisional }) => [unitId, cells['id I.1'], before['id I.1'], versions['id I.1'], provisional.join()])).toEqual([['A', 250, 250, 3, 'id I.1'], ['B', 1000, 1000, 1, 'id I.1'], ['C', 640, 640, 1, ''], ['D', 0, 0, 1, '']]);
  expect(composeBoard({ criteria: book, members: [member('C')], sheets: [sheet('C', ['id I.1', 640, [], 1, null])], set: set() }).units[0]!.cells).toEqual({ 'id I.1': 640 });
});

test('who is left out is told by the stated fact and its criterion, and nothing else that the criterion could say', () => {
  const fact = (kind: string, said: string) => ({ kind, settings: { fact: said } });
  const book = [leaf('I.1', { modifiers: [fact('lose-all', 'Sai sổ'), fact('exclude', 'Mất súng')] }), leaf('I.2', { modifiers: [fact('exclude', 'Đào ngũ')] })];
  const told = exclusionsOf(book, [sheet('A', cell('I.1', 0, [{ kind: 'unverified' }, { kind: 'excluded' }]), cell('I.2', 9, [{ kind: 'unverified' }])), sheet('B', cell('I.1', 0, [{ kind: 'unverified' }]), cell('I.2', 5)), sheet('C', cell('I.2', 0, [{ kind: 'excluded' }]), cell('VI.9', 0, [{ kind: 'excluded' }]))]);
  expect([...told]).toEqual([['A', [{ code: 'I.1', fact: 'Mất súng' }]], ['C', [{ code: 'I.2', fact: 'Đào ngũ' }]]]);
});

test('the colour of a cell steps at a half, three quarters, nine tenths and the whole of the maximum', () => {
  expect([null, undefined, -50, 0, 99, 100, 149, 150, 179, 180, 199, 200, 210].map((points) => heat(points, 200))).toEqual(['none', 'none', 'low', 'low', 'low', 'half', 'half', 'good', 'good', 'near', 'near', 'full', 'full']);
});

test('a section holds all that is scored below it, however deep, in the order of the book; what hangs in no section is nowhere', () => {
  const book = [section('II'), section('I'), section('I.a', 'id I'), leaf('I.a.1', { parentId: 'id I.a' }), leaf('II.1'), leaf('I.1'), leaf('X.1', { parentId: 'gone' })];
  expect(sectionsOf(book).map(({ code, leaves }) => `${code}: ${leaves.map((one) => one.code).join()}`)).toEqual(['II: II.1', 'I: I.a.1,I.1']);
});
