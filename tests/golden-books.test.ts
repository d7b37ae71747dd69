import { expect, test } from 'vitest';
import { composeBoard, type Board } from '../src/scoring/rules/board.ts';
import type { Grade } from '../src/scoring/rules/kinds/classification.ts';
import { scoreCell, type CellInput, type ModifierUse } from '../src/scoring/rules/kinds/registry.ts';
import type { TieStep } from '../src/scoring/rules/ranking.ts';
import { resultRules } from '../src/scoring/rules/results.ts';

// Score tables in the style of real clusters, worked by hand: the sums stand in the comments, in points. Nothing here is computed.

type Leaf = [code: string, max: number, kind: string, settings?: object, modifiers?: ModifierUse[]];
type Table = {
  sections: [code: string, leaves: Leaf[], weightPercent?: number][];
  /** What each unit handed in, by criterion: figures, typed points, or figures with the facts that are true. */
  units: Record<string, Record<string, object | number | [evidence: object | number, more: object]>>;
  facts?: Record<string, { kind?: string; leads?: 'leader' | 'deputy' }>;
  bonusCap?: number; ties?: TieStep[]; grades?: Grade[]; results?: object;
};

function boardOf({ sections, units, facts = {}, bonusCap = 10, ties = [], grades = [], results = {} }: Table): Board {
  const criteria = sections.flatMap(([code, leaves, weightPercent]) => [
    { id: code, parentId: null, code, maxPoints: 0, ruleKind: 'group-sum', settings: weightPercent === undefined ? {} : { weightPercent }, modifiers: [] as ModifierUse[] },
    ...leaves.map(([leaf, max, ruleKind, settings = {}, modifiers = []]) => ({ id: leaf, parentId: code, code: leaf, maxPoints: max * 100, ruleKind, settings, modifiers })),
  ]);
  const leafOf = new Map(criteria.map((c) => [c.code, c]));
  const inputOf = (given: object | number | [object | number, object]): CellInput => (Array.isArray(given) ? { ...inputOf(given[0] as object | number), ...given[1] } : typeof given === 'number' ? { typed: Math.round(given * 100) } : { evidence: given });
  const names = Object.keys(units);
  return composeBoard({
    criteria, members: names.map((name) => ({ unitId: name, agencyName: name, shortName: name, kind: facts[name]?.kind ?? 'department', leads: facts[name]?.leads ?? null })), before: [],
    sheets: names.map((name) => ({ sheetId: name, unitId: name, status: 'final', cells: Object.entries(units[name]!).map(([code, given]) => {
      const input = inputOf(given as object);
      const { points, effects } = scoreCell(leafOf.get(code)!, input);
      return [code, points, effects, 1, effects.some(({ kind }) => kind === 'provisional') ? input : null] as const;
    }) })),
    set: { bonusCap: bonusCap * 100, tieChain: ties, grades, results: resultRules.parse(results) },
  });
}
/** "1 An 98,5" for each unit, in the order of the list; – for unranked. */
const listOf = ({ units }: Board) => units.map(({ rank, unitId, total }) => `${rank ?? '–'} ${unitId} ${total === null ? '–' : String(total / 100).replace('.', ',')}`);
const late = { by: 'time', pointsEach: 50, cap: 500, missingEach: 200, missingLosesAll: false };
const fact = (kind: string, settings: object): ModifierUse => ({ kind, settings: { fact: 'Sự việc', ...settings } });

test('1. a self-defence cluster: late reports, a bonus over the hundred, an exclusion that still shows its total', () => {
  const board = boardOf({
    sections: [['I', [['I.1', 60, 'manual', { step: 25 }]]], ['II', [['II.1', 30, 'deduct-per', { faults: [{ label: 'Bỏ trực', points: 300 }], floor: 0 }, [fact('exclude', {})]], ['II.2', 10, 'deduct-late', late]]], ['+', [['+.1', 10, 'bonus', { items: [{ label: 'Hội thao', points: 200, cap: 600 }] }]]]],
    units: {
      A: { 'I.1': 60, 'II.1': { counts: [0] }, 'II.2': { late: 1, lateDays: 0, missing: 0 }, '+.1': { counts: [2] } }, // 60 + 30 + 9,5 + 4 = 103,5
      B: { 'I.1': 58.5, 'II.1': { counts: [1] }, 'II.2': { late: 0, lateDays: 0, missing: 1 }, '+.1': { counts: [5] } }, // 58,5 + 27 + 8 + 6 = 99,5
      C: { 'I.1': 60, 'II.1': [{ counts: [0] }, { facts: [0] }], 'II.2': { late: 0, lateDays: 0, missing: 0 } }, // 60 + 30 + 10 = 100, excluded
      D: { 'I.1': 55, 'II.1': { counts: [2] }, 'II.2': { late: 9, lateDays: 0, missing: 2 } }, // 55 + 24 + (10 − 5 at most) = 84
    },
  });
  expect(listOf(board)).toEqual(['1 A 103,5', '2 B 99,5', '3 D 84', '– C 100']);
});

test('2. seven enterprises: half to the target, the rest beside the farthest; gifts beside the largest', () => {
  const board = boardOf({
    sections: [['I', [['I.1', 20, 'ratio-leader'], ['I.2', 10, 'ratio-max']]], ['II', [['II.1', 70, 'manual', { step: 50 }]]]],
    units: {
      A: { 'I.1': { actual: 120, target: 100 }, 'I.2': { actual: 30 }, 'II.1': 60 }, // e = 0,2, the farthest: 20; 30/40 × 10 = 7,5; 60 → 87,5
      B: { 'I.1': { actual: 55, target: 50 }, 'I.2': { actual: 40 }, 'II.1': 60 }, // e = 0,1: 10 + 10 × 0,5 = 15; 10; 60 → 85
      C: { 'I.1': { actual: 100, target: 100 }, 'I.2': { actual: 10 }, 'II.1': 65 }, // at the target: 10; 2,5; 65 → 77,5
      D: { 'I.1': { actual: 30, target: 40 }, 'I.2': { actual: 0 }, 'II.1': 70 }, // 10 × 30/40 = 7,5; 0; 70 → 77,5
      E: { 'I.1': { actual: 8, target: 0 }, 'I.2': { actual: 1 }, 'II.1': 50 }, // without a target, 8 of at most 8: 20; 0,25; 50 → 70,25
      F: { 'I.1': { actual: 2, target: 0 }, 'I.2': { actual: 3 }, 'II.1': 50 }, // 20 × 2/8 = 5; 0,75; 50 → 55,75
      G: { 'I.1': { actual: 0, target: 3 }, 'I.2': { actual: 13 }, 'II.1': 50 }, // 0; 3,25; 50 → 53,25
    },
    ties: [{ kind: 'section', code: 'II' }],
  });
  expect(listOf(board)).toEqual(['1 A 87,5', '2 B 85', '3 D 77,5', '4 C 77,5', '5 E 70,25', '6 F 55,75', '7 G 53,25']); // D before C by section II
  expect(board.units.every(({ provisional }) => provisional.join() === 'I.1,I.2')).toBe(true);
});

test('3. eight schools: levels and bands; equals are separated by a section, then by fewer penalties, the last two share a rank', () => {
  const bands = { bands: [{ fromPercent: 95, points: 4000 }, { fromPercent: 80, points: 3000 }, { fromPercent: 50, points: 1500 }] };
  const levels = { levels: [{ label: 'Giỏi', points: 4000 }, { label: 'Khá', points: 3000 }] };
  const row = (level: number, done: number, extra: number, off = 0) => ({ 'I.1': { level }, 'II.1': { done, planned: 100 }, 'III.1': extra, ...(off > 0 && { '−.1': { counts: [off] } }) });
  const board = boardOf({
    sections: [['I', [['I.1', 40, 'levels', levels]]], ['II', [['II.1', 40, 'bands', bands]]], ['III', [['III.1', 20, 'manual', { step: 25 }]]], ['−', [['−.1', 10, 'penalty', { faults: [{ label: 'Vi phạm', points: 200 }] }]]]],
    units: { A: row(0, 95, 10), B: row(1, 96, 20), C: row(0, 80, 20), D: row(0, 94, 20), E: row(0, 99, 12, 1), F: row(1, 79, 20), G: row(1, 50, 20), H: row(1, 49, 15) },
    // A 40+40+10 = 90 · B 30+40+20 = 90 · C 40+30+20 = 90 · D 40+30+20 = 90 · E 40+40+12−2 = 90 · F 30+15+20 = 65 · G 65 · H 30+0+15 = 45
    ties: [{ kind: 'section', code: 'I' }, { kind: 'section', code: 'II' }, { kind: 'fewer-penalties' }],
  });
  expect(listOf(board)).toEqual(['1 A 90', '2 E 90', '3 C 90', '3 D 90', '5 B 90', '6 F 65', '6 G 65', '8 H 45']);
});

test('4. nine communes: three sections of a hundred that weigh 40, 40 and 20 per cent, each weighed sum rounded once', () => {
  const row = (a: number, b: number, c: number) => ({ 'I.1': a, 'II.1': b, 'III.1': c });
  const board = boardOf({
    sections: [['I', [['I.1', 100, 'manual', { step: 25 }]], 40], ['II', [['II.1', 100, 'manual', { step: 25 }]], 40], ['III', [['III.1', 100, 'manual', { step: 25 }]], 20]],
    units: { A: row(90, 80, 100), B: row(100, 100, 50.25), C: row(33.25, 66.75, 99.75), D: row(90, 80.25, 99.5) },
    // A 36 + 32 + 20 = 88 · B 40 + 40 + 10,05 = 90,05 · C 13,3 + 26,7 + 19,95 = 59,95 · D 36 + 32,1 + 19,9 = 88
  });
  expect(listOf(board)).toEqual(['1 B 90,05', '2 A 88', '2 D 88', '4 C 59,95']);
});

test('5. under so much of the cluster’s mean: warned of, or left out', () => {
  const table = (effect: string): Table => ({
    sections: [['I', [['I.1', 100, 'manual', { step: 25 }]]]], units: { A: { 'I.1': 100 }, B: { 'I.1': 92 }, C: { 'I.1': 20 }, D: { 'I.1': 19.5 } }, results: { peerFloor: { percent: 34, effect } },
    // mean (100 + 92 + 20 + 19,5) / 4 = 57,875; 34 % of it is 19,6775: C stands over it, D under it
  });
  expect(listOf(boardOf(table('warn')))).toEqual(['1 A 100', '2 B 92', '3 C 20', '4 D 19,5']);
  expect(boardOf(table('warn')).units.map(({ warnings }) => warnings.map(({ code }) => code).join())).toEqual(['', '', '', 'under-peers']);
  expect(listOf(boardOf(table('exclude')))).toEqual(['1 A 100', '2 B 92', '3 C 20', '– D 19,5']);
});

test('6. a scale of a thousand, graded by per cent of what a unit could reach', () => {
  const board = boardOf({
    sections: [['I', [['I.1', 600, 'manual', { step: 100 }]]], ['II', [['II.1', 400, 'ratio-target', {}, [{ kind: 'not-applicable', settings: { way: 'leave-out' } }]]]]],
    units: { A: { 'I.1': 570, 'II.1': { actual: 7, target: 8 } }, B: { 'I.1': 540, 'II.1': [{ actual: 0, target: 1 }, { facts: [0] }] }, C: { 'I.1': 500, 'II.1': { actual: 1, target: 3 } } },
    // A 570 + 350 = 920 of 1000: 92 % · B 540 of 600: 90 % · C 500 + 133,33 = 633,33 of 1000: 63,33 %
    grades: [{ label: 'Tốt', from: 9000 }, { label: 'Khá', from: 6334 }, { label: 'Đạt', from: 6333 }], results: { gradeBy: 'percent' },
  });
  expect(listOf(board)).toEqual(['1 A 920', '2 C 633,33', '3 B 540']);
  expect(board.units.map(({ unitId, grade }) => `${unitId} ${grade}`)).toEqual(['A Tốt', 'C Đạt', 'B Tốt']);
});

test('7. what is not asked of a unit: full points, out with the rest scaled, or simply out', () => {
  const away = (way: string): Leaf[] => [['I.1', 30, 'manual', { step: 25 }], ['I.2', 20, 'ratio-target', {}, [{ kind: 'not-applicable', settings: { way } }]]];
  const units: Table['units'] = { A: { 'I.1': 24, 'I.2': [{ actual: 0, target: 5 }, { facts: [0] }], 'II.1': 50 }, B: { 'I.1': 24, 'I.2': { actual: 4, target: 5 }, 'II.1': 40 } };
  const totals = (way: string) => listOf(boardOf({ sections: [['I', away(way)], ['II', [['II.1', 50, 'manual', { step: 25 }]]]], units }));
  expect(totals('full-points')).toEqual(['1 A 94', '2 B 80']); // 24 + 20 + 50; 24 + 16 + 40
  expect(totals('rescale')).toEqual(['1 A 90', '2 B 80']); // 24 of 30 stands for 40 of 50, + 50
  expect(totals('leave-out')).toEqual(['1 B 80', '2 A 74']); // 24 + 50
});

test('8. a criterion for the leader only, a section for departments only', () => {
  const only = (settings: object): ModifierUse[] => [{ kind: 'conditional', settings: { unitKinds: [], roles: [], otherwise: 'leave-out', ...settings } }];
  const sections: Table['sections'] = [['I', [['I.1', 60, 'manual', { step: 25 }], ['I.2', 5, 'manual', { step: 25 }, only({ roles: ['leader', 'deputy'] })]]], ['II', [['II.1', 40, 'manual', { step: 25 }, only({ unitKinds: ['department'], otherwise: 'rescale' })]]]];
  const board = boardOf({
    sections, facts: { A: { leads: 'leader' }, C: { kind: 'party' }, D: { leads: 'deputy' } },
    units: { A: { 'I.1': 50, 'I.2': 5, 'II.1': 40 }, B: { 'I.1': 54, 'II.1': 40 }, C: { 'I.1': 54 }, D: { 'I.1': 60, 'II.1': 40 } },
    // A 55 + 40 = 95 · B 54 + 40 = 94 · C has no section II: 54 of 60 stands for 90 of 100 · D lacks I.2: 100 so far, not complete
  });
  expect(listOf(board)).toEqual(['1 A 95', '2 B 94', '3 C 90', '– D 100']);
});

test('9. a panel of assessors without the extremes, and a deduction within a range', () => {
  const ranges = { ranges: [{ label: 'Thiếu phương án', least: 50, most: 200 }] };
  const board = boardOf({
    sections: [['I', [['I.1', 80, 'assessor-average', { trim: true, alarmAbove: 1000 }], ['I.2', 20, 'deduct-range', ranges]]]],
    units: {
      A: { 'I.1': { marks: [8000, 7000, 7550, 100] }, 'I.2': { taken: [150], why: 'Thiếu sơ đồ' } }, // (70 + 75,5) / 2 = 72,75; 18,5 → 91,25
      B: { 'I.1': { marks: [7000, 7501] }, 'I.2': { taken: [], why: '' } }, // (70 + 75,01) / 2 = 72,505 → 72,51; 20 → 92,51
      C: { 'I.1': { marks: [7000, 7001, 7003] }, 'I.2': { taken: [50], why: 'Chưa cập nhật' } }, // the middle one 70,01; 19,5 → 89,51
    },
  });
  expect(listOf(board)).toEqual(['1 B 92,51', '2 A 91,25', '3 C 89,51']);
  expect(() => boardOf({ sections: [['I', [['I.2', 20, 'deduct-range', ranges]]]], units: { A: { 'I.2': { taken: [250], why: 'x' } } } })).toThrow('scoring.out-of-range');
  expect(() => boardOf({ sections: [['I', [['I.2', 20, 'deduct-range', ranges]]]], units: { A: { 'I.2': { taken: [100], why: '' } } } })).toThrow('scoring.why-needed');
});

test('10. grades that ask more than a total; one lowered, one capped; a quota with a tie at its cut', () => {
  const capped = [fact('cap-band', { label: 'Khá' }), fact('downgrade', { bands: 1 })];
  const row = (a: number, b: number, facts: number[] = [], off = 0) => ({ 'I.1': a, 'II.1': [b, { facts }] as [number, object], ...(off > 0 && { '−.1': { counts: [off] } }) });
  const board = boardOf({
    sections: [['I', [['I.1', 60, 'manual', { step: 25 }]]], ['II', [['II.1', 40, 'manual', { step: 25 }, capped]]], ['−', [['−.1', 9, 'penalty', { faults: [{ label: 'Vi phạm', points: 100 }] }]]]],
    units: { A: row(60, 40, [0]), B: row(60, 38, [1]), C: row(60, 36), D: row(60, 39, [], 1), E: row(56, 40), F: row(57, 39), G: row(50, 32), H: row(50, 30), K: row(40, 20), L: row(30, 10) },
    // A 100 · B 98 · D 98 (60+39−1) · C, E, F 96 · G 82 · H 80 · K 60 · L 40
    grades: [{ label: 'Xuất sắc', from: 9500, requires: [{ kind: 'at-least', code: 'II', points: 3700 as never }, { kind: 'no-penalty' }] }, { label: 'Tốt', from: 8000 }, { label: 'Khá', from: 6000 }, { label: 'Trung bình', from: 5000 }],
    results: { quotas: [{ title: 'Tập thể xuất sắc', by: 'percent', value: 45, rounding: 'down' }, { title: 'Cờ', by: 'count', value: 1, rounding: 'down', grade: 'Xuất sắc' }] },
  });
  expect(listOf(board)).toEqual(['1 A 100', '2 B 98', '2 D 98', '4 C 96', '4 E 96', '4 F 96', '7 G 82', '8 H 80', '9 K 60', '10 L 40']);
  expect(Object.fromEntries(board.units.map(({ unitId, grade }) => [unitId, grade]))).toEqual({ A: 'Khá', B: 'Tốt', C: 'Tốt', D: 'Tốt', E: 'Xuất sắc', F: 'Xuất sắc', G: 'Tốt', H: 'Tốt', K: 'Khá', L: null });
  // 45 % of ten is four places: A, B, D, then three units share the fourth
  expect(board.units.filter(({ titles }) => titles.includes('Tập thể xuất sắc')).map(({ unitId }) => unitId)).toEqual(['A', 'B', 'D']);
  expect(board.units.filter(({ tiedFor }) => tiedFor.includes('Tập thể xuất sắc')).map(({ unitId }) => unitId)).toEqual(['C', 'E', 'F']);
  expect(board.units.filter(({ tiedFor }) => tiedFor.includes('Cờ')).map(({ unitId }) => unitId)).toEqual(['E', 'F']);
});

test('11. the report regime: days late, missing after a reminder, progressive faults, evidence that must be accepted', () => {
  const board = boardOf({
    sections: [['I', [
      ['I.1', 40, 'deduct-late', { by: 'day', pointsEach: 25, cap: 1000, missingEach: 500, missingLosesAll: false }], ['I.2', 20, 'deduct-late', { ...late, missingLosesAll: true }],
      ['I.3', 20, 'deduct-progressive', { by: 'first', firstCount: 2, firstEach: 50, furtherEach: 200 }], ['I.4', 20, 'count-capped', { pointsEach: 500 }, [{ kind: 'evidence-gate', settings: { atLeast: 2, otherwise: 'zero' } }]]]]],
    units: {
      A: { 'I.1': { late: 9, lateDays: 3, missing: 0 }, 'I.2': { late: 1, lateDays: 0, missing: 0 }, 'I.3': { count: 4 }, 'I.4': [{ count: 3 }, { accepted: 2 }] }, // 39,25 + 19,5 + (20 − 1 − 4 = 15) + 15 = 88,75
      B: { 'I.1': { late: 0, lateDays: 50, missing: 0 }, 'I.2': { late: 0, lateDays: 0, missing: 1 }, 'I.3': { count: 1 }, 'I.4': [{ count: 9 }, { accepted: 1 }] }, // 30 (at most 10 off) + 0 + 19,5 + 0 = 49,5
      C: { 'I.1': { late: 0, lateDays: 0, missing: 1 }, 'I.2': { late: 0, lateDays: 0, missing: 0 }, 'I.3': { count: 20 }, 'I.4': [{ count: 9 }, { accepted: 5 }] }, // 35 + 20 + 0 + 20 = 75
    },
  });
  expect(listOf(board)).toEqual(['1 A 88,75', '2 C 75', '3 B 49,5']);
});

test('12. joint achievements and bonuses of every kind under one cap', () => {
  const board = boardOf({
    sections: [['I', [['I.1', 90, 'manual', { step: 50 }], ['I.2', 10, 'shared-split', { whole: 4000 }]]], ['+', [
      ['+.1', 5, 'bonus-highest', { levels: [{ label: 'Tỉnh', points: 200 }, { label: 'Bộ', points: 400 }] }], ['+.2', 3, 'bonus-exclusive', { choices: [{ label: 'Tham gia', points: 100 }, { label: 'Đăng cai', points: 300 }] }], ['+.3', 2, 'bonus-decay', { full: 200, each: 75 }]]]],
    bonusCap: 6,
    units: {
      A: { 'I.1': 88, 'I.2': { own: 50, all: 250 }, '+.1': { awards: [{ achievement: 'Chống dịch', level: 0 }, { achievement: 'Chống dịch', level: 1 }, { achievement: 'Hội thao', level: 0 }] }, '+.2': { choice: 2 }, '+.3': { isDone: true, daysLate: 0 } }, // 88 + 8 + min(6; 5 + 3 + 2) = 102
      B: { 'I.1': 90, 'I.2': { own: 70, all: 250 }, '+.2': { choice: 1 }, '+.3': { isDone: true, daysLate: 2 } }, // 90 + 10 (40 × 0,28 = 11,2 at most 10) + 1 + 0,5 = 101,5
      C: { 'I.1': 90, 'I.2': { own: 1, all: 3 }, '+.1': { awards: [{ achievement: 'Chống dịch', level: 0 }] }, '+.3': { isDone: true, daysLate: 9 } }, // 90 + 10 + 2 + 0 = 102
      D: { 'I.1': 89.5, 'I.2': { own: 7, all: 60 } }, // 40 × 7/60 = 4,67; 89,5 + 4,67 = 94,17
    },
    ties: [{ kind: 'more-bonus' }],
  });
  expect(listOf(board)).toEqual(['1 A 102', '2 C 102', '3 B 101,5', '4 D 94,17']);
});
