import { sheetWorkbook } from '../../src/scoring/document/sheet-workbook.ts';
import { usualFeeds } from '../../src/scoring/rules/feeds/feeds.ts';
import type { Suggestion } from '../../src/scoring/rules/feeds/suggest.ts';
import type { UnitFacts } from '../../src/scoring/rules/kinds/contracts.ts';
import { scoreCell } from '../../src/scoring/rules/kinds/registry.ts';
import { isLeaf } from '../../src/scoring/rules/outline.ts';
import { compareSheet, type Standing } from '../../src/scoring/rules/round-trip/difference.ts';
import { fillingOf, imprintOf, type Filling } from '../../src/scoring/rules/round-trip/filling.ts';
import type { Mark } from '../../src/scoring/rules/round-trip/mark.ts';
import { readFilledSheet } from '../../src/scoring/rules/round-trip/read-sheet.ts';
import { isDueOfUnit, scoreTree } from '../../src/scoring/rules/tree.ts';
import type { Criterion } from '../../src/scoring/store/sheets.ts';

export const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
let made = 0;
const criterion = (code: string, parentId: string | null, maxPoints: number, ruleKind: string, settings: unknown = {}, more: Partial<Criterion> = {}): Criterion =>
  ({ id: id(++made), parentId, code, title: `Tiêu chí ${code} =1+1`, maxPoints, ruleKind, settings, modifiers: [], evidenceRule: 'optional', scorer: 'unit', feeds: null, ...more });
const modifier = (kind: string, settings: unknown) => ({ kind, settings });

const I = criterion('I', null, 3000, 'group-sum');
const II = criterion('II', null, 3000, 'group-sum');
const group = criterion('II.A', II.id, 1000, 'group-sum');
const bonus = criterion('+', null, 1000, 'group-sum');
const rows = (points: readonly number[]) => points.map((value, n) => ({ label: `Mức "${n + 1}", loại`, points: value }));
/** Every kind once, with nearly every modifier, in a book that a plain sum adds up. */
export const plainBook: Criterion[] = [
  I, criterion('I.1', I.id, 300, 'pass-fail', {}, { modifiers: [modifier('lose-all', { fact: 'Có vi phạm' })] }), criterion('I.2', I.id, 200, 'manual', { step: 25 }, { modifiers: [modifier('exclude', { fact: 'Mất an toàn' })] }),
  criterion('I.3', I.id, 300, 'levels', { levels: rows([300, 200, 50]) }), criterion('I.4', I.id, 333, 'ratio-target', {}, { modifiers: [modifier('not-applicable', { way: 'full-points' })] }),
  criterion('I.5', I.id, 400, 'bands', { bands: [{ fromPercent: 95, points: 400 }, { fromPercent: 80, points: 250 }] }), criterion('I.6', I.id, 200, 'count-capped', { pointsEach: 50 }, { modifiers: [modifier('evidence-gate', { atLeast: 2, otherwise: 'zero' })] }),
  criterion('I.7', I.id, 200, 'manual', { step: 50 }, { scorer: 'cluster' }),
  II, group, criterion('II.1', group.id, 400, 'deduct-per', { faults: rows([50, 200]), floor: 100 }, { modifiers: [modifier('evidence-gate', { atLeast: 2, otherwise: 'zero' })] }), criterion('II.2', group.id, 400, 'deduct-progressive', { by: 'first', firstCount: 2, firstEach: 25, furtherEach: 50 }),
  criterion('II.3', II.id, 400, 'deduct-range', { ranges: [{ label: 'Thiếu sổ', least: 25, most: 100 }] }), criterion('II.4', II.id, 300, 'deduct-late', { by: 'day', pointsEach: 25, cap: 200, missingEach: 100, missingLosesAll: true }, { feeds: usualFeeds({ ruleKind: 'deduct-late', settings: { by: 'day', pointsEach: 25, cap: 200, missingEach: 100, missingLosesAll: true } }, 'reports') }),
  criterion('II.5', II.id, 200, 'plus-minus-clamped', { start: 100, plus: 25, minus: 50 }), criterion('II.6', II.id, 300, 'shared-split', { whole: 1000 }), criterion('II.7', II.id, 300, 'assessor-average', { trim: true, alarmAbove: 0 }),
  criterion('II.8', II.id, 200, 'ratio-leader'), criterion('II.9', II.id, 200, 'ratio-max'),
  bonus, criterion('+.1', bonus.id, 500, 'bonus', { items: rows([100, 200]).map((row) => ({ ...row, cap: 300 })) }), criterion('+.2', bonus.id, 500, 'bonus-highest', { levels: rows([200, 500]) }), criterion('+.3', bonus.id, 500, 'bonus-exclusive', { choices: rows([100, 300]) }),
  criterion('+.4', bonus.id, 500, 'bonus-decay', { full: 500, each: 75 }), criterion('−.1', null, 500, 'penalty', { faults: rows([100, 300]) }),
];
const weighed = criterion('III', null, 1000, 'group-sum', { weightPercent: 150 });
/** Sections that are weighed, and criteria that leave the denominator or are not there for the unit. */
export const weighedBook: Criterion[] = [
  weighed, criterion('III.1', weighed.id, 300, 'pass-fail', {}, { modifiers: [modifier('not-applicable', { way: 'rescale' })] }), criterion('III.2', weighed.id, 400, 'ratio-target', {}, { modifiers: [modifier('not-applicable', { way: 'leave-out' })] }),
  criterion('III.3', weighed.id, 300, 'manual', { step: 25 }, { modifiers: [modifier('conditional', { unitKinds: ['school'], roles: [], otherwise: 'rescale' })] }), criterion('III.4', weighed.id, 300, 'count-capped', { pointsEach: 25 }), ...plainBook,
];
/** What the records suggest for the one criterion that they feed. */
const suggestion: Suggestion = { points: 275, input: { evidence: { late: 1, lateDays: 1, missing: 0 } }, reasons: [], figures: { late: 1, 'late-days': 1, missing: 0 }, lines: [] };
/** One file everywhere but at II.1: enough for one of the two criteria that ask for two. */
export const filesOf = (criterionId: string) => (plainBook.find(({ id: known }) => known === criterionId)?.code === 'II.1' ? 2 : 1);
const unit: UnitFacts = { kind: 'department', leads: null };
export const here = { unitId: id(901), yearId: id(902), criteriaSetId: id(903) };
export type Standings = Map<string, Standing>;

export async function exported(book: readonly Criterion[], filled: (criterion: Criterion) => Filling, standing: Standings = new Map()) {
  const cells = Object.fromEntries(book.filter(isLeaf).map((one) => [one.code, [standing.get(one.id)?.version ?? 0, imprintOf(fillingOf(one, standing.get(one.id) ?? null))] as [number, string]]));
  const mark: Mark = { sheetId: id(900), unitId: here.unitId, unitName: 'Sở Y tế', yearId: here.yearId, year: 2020, setId: here.criteriaSetId, setVersion: 2, takenAt: '2020-11-16T01:00:00.000Z', cells };
  return new Uint8Array(await sheetWorkbook({ criteria: book, fillingOf: filled, unit, filesOf, suggestionOf: (one) => (plainBook.find(({ id: known }) => known === one)?.feeds ? suggestion : null), mark, bonusCap: 900, unitName: 'Sở Y tế', place: 'Đà Lạt', year: 2020, isDemo: true, now: new Date('2020-11-16T01:00:00Z') }));
}
export const treeOf = (book: readonly Criterion[], standing: Standings) => scoreTree(book, new Map([...standing].map(([key, { points, input }]) => [key, { points, effects: scoreCell(book.find((one) => one.id === key)!, input).effects }])), 900, isDueOfUnit, unit);
const absentIn = (book: readonly Criterion[]) => treeOf(book, new Map()).absent;
export const leavesOf = (book: readonly Criterion[]) => book.filter((one) => isLeaf(one) && absentIn(book)[one.id] === undefined);
export const reread = (bytes: Uint8Array, book: readonly Criterion[], standing: Standings) => compareSheet(readFilledSheet(bytes, leavesOf(book), here), standing, filesOf);
