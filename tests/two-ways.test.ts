import { expect, test } from 'vitest';
import { frontOf } from '../src/documents/document/front.ts';
import { boardSheets, firstRow } from '../src/scoring/document/board-workbook.ts';
import { scoreboardPaper } from '../src/scoring/document/scoreboard.ts';
import { composeBoard } from '../src/scoring/rules/board.ts';
import { scoreCell, type CellInput } from '../src/scoring/rules/kinds/registry.ts';
import { isLeaf, sectionsOf } from '../src/scoring/rules/outline.ts';
import { diceOf, randomBook, randomInput } from './random-book.ts';
import { countSheets } from './spreadsheet.ts';

const units = [['department', null], ['department', 'leader'], ['party', null], ['school', 'deputy'], ['department', null]] as const;
const sectionsOfBook = 80;
const books = Number(process.env['QUYETTHANG_BOOKS'] ?? 50); // a section of one unit is a case: 80 × 5 × 50 = 20,000
const issuer = { superior: 'Cấp trên', block: 'Khối', cluster: 'Cụm', symbol: 'CTĐ', place: 'Đà Lạt' };

/** One random book with random entries for five units, by the engine and by the formulas of its workbook; answers the cells that differ. */
function differences(seed: number): { cases: number; found: string[] } {
  const dice = diceOf(seed);
  const criteria = randomBook(sectionsOfBook, dice);
  const leaves = criteria.filter(isLeaf);
  const members = units.map(([kind, leads], n) => ({ unitId: `u${n}`, agencyName: `Đơn vị ${n}`, shortName: `ĐV ${n}`, kind, leads }));
  const entered = new Map(members.map(({ unitId }) => [unitId, new Map<string, CellInput>(leaves.flatMap((leaf) => {
    const input = randomInput(leaf, dice);
    return input === null ? [] : [[leaf.id, input] as const];
  }))]));
  const absentOf = new Map(composeBoard({ criteria, members, sheets: [], set: { bonusCap: 0, tieChain: [], grades: [] } }).units.map(({ unitId, absent }) => [unitId, absent]));
  const sheets = members.map(({ unitId }, n) => ({ sheetId: `t${n}`, unitId, status: 'final', cells: leaves.flatMap((leaf) => {
    const input = entered.get(unitId)!.get(leaf.id);
    if (input === undefined || Object.hasOwn(absentOf.get(unitId)!, leaf.id)) { entered.get(unitId)!.delete(leaf.id); return []; } // what does not exist for a unit cannot be entered
    const { points, effects } = scoreCell(leaf, input);
    return [[leaf.id, points, effects, 1, effects.some(({ kind }) => kind === 'provisional') ? input : null] as const];
  }) }));
  const set = { title: 'Bộ', basePoints: 10000, bonusCap: dice.upTo(2000), tieChain: [{ kind: 'section', code: 'S1' }, { kind: 'fewer-penalties' }, { kind: 'more-bonus' }] as const, grades: [{ label: 'Tốt', from: 0 }] };
  const board = composeBoard({ criteria, members, sheets, before: [], set });
  const given = { board, criteria, set, stage: 'final' as const, issuer, year: { year: 2020, clusterName: 'Cụm', isDemo: false }, now: new Date(0) };
  const counted = countSheets(boardSheets({ ...given, entered, front: frontOf(scoreboardPaper(given)) }));
  const found: string[] = [];
  for (const [n, unit] of board.units.entries()) {
    const at = (column: number) => counted.value('Bảng điểm', firstRow + n, column);
    const same = (what: string, column: number, expected: number | null) => { if (at(column) !== (expected === null ? null : expected / 100)) found.push(`seed ${seed} ${unit.unitId} ${what}: engine ${expected}, workbook ${at(column)}`); };
    same('total', 2, unit.total);
    if (String(at(0)) !== (unit.rank === null ? '–' : String(unit.rank))) found.push(`seed ${seed} ${unit.unitId} rank: engine ${unit.rank}, workbook ${at(0)}`);
    let column = 3;
    for (const section of sectionsOf(criteria)) {
      for (const leaf of section.leaves) same(leaf.code + ' ' + leaf.ruleKind, column++, unit.cells[leaf.id] ?? null);
      same(section.code, column++, unit.sections[section.code] ?? null);
    }
  }
  return { cases: sectionsOfBook * units.length, found };
}

test('20,000 random rules with random data: the engine and the formulas of the exported workbook give the same points, sums, totals and ranks', { timeout: 300_000 }, () => {
  let cases = 0;
  for (let seed = 1; seed <= books; seed++) {
    const result = differences(seed);
    expect(result.found).toEqual([]);
    cases += result.cases;
  }
  expect(cases).toBe(books * 400);
});
