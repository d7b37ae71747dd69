import { footOf } from '../../documents/document/frame.ts';
import type { Front } from '../../documents/document/front.ts';
import { address, formula, pointsCell, renderWorkbook, textCell, type SheetCell, type SheetRow, type WorkSheet } from '../../documents/document/workbook.ts';
import { columnName } from '../../kit/workbook-cells.ts';
import type { BoardUnit } from '../rules/board.ts';
import { isLeaf, sectionsOf } from '../rules/outline.ts';
import type { AbsentWay } from '../rules/kinds/contracts.ts';
import type { CellInput } from '../rules/kinds/registry.ts';
import type { TieStep } from '../rules/ranking.ts';
import { isExtra } from '../rules/tree.ts';
import { ruleSentence } from '../words/kinds.ts';
import { boardPaperWords as words, rankingPaperWords, stageOnPaper } from '../words/papers.ts';
import { figuresSheet, isAway, type Entered } from './figures-sheet.ts';
import type { BoardPaper, PaperCriterion } from './ranking.ts';
import { sectionFormula } from './section-formulas.ts';

export const firstRow = 9; // rows above the units: three of the national head, three of title, three of heads
const firstColumn = 3;
const edge = { borderStyle: 'thin' as const };
const bold = { ...edge, fontWeight: 'bold' as const, align: 'center' as const, alignVertical: 'center' as const, wrap: true };
/** `front`: the head of the paper that the table belongs to, with its number and day once it is issued. */
export type BoardWorkbook = BoardPaper & { entered: Entered; front: Front };
type Section = PaperCriterion & { leaves: PaperCriterion[]; from: number; sumAt: number };

/** Where each section stands: its criteria from column `from`, its sum at `sumAt`. */
function placeSections(criteria: readonly PaperCriterion[]): Section[] {
  let at = firstColumn;
  return sectionsOf(criteria).map((section) => {
    const placed = { ...section, from: at, sumAt: at + section.leaves.length };
    at = placed.sumAt + 1;
    return placed;
  });
}

/** The scoreboard as a workbook whose points, sums, totals and ranks are formulas: change a figure and everything follows, to the same totals as here. */
export const boardWorkbook = (given: BoardWorkbook): Promise<Buffer> => renderWorkbook(boardSheets(given));

/** The sheets of that workbook: the table, the figures that its points are counted from, and the criteria. Rows of units begin at `firstRow`. */
export function boardSheets({ board, criteria, set, stage, entered, front, ...given }: BoardWorkbook): WorkSheet[] {
  const sections = placeSections(criteria);
  const columnOf = new Map(sections.flatMap(({ leaves, from }) => leaves.map(({ id }, n) => [id, from + n])));
  const leaves = sections.flatMap((section) => section.leaves);
  const figures = figuresSheet(leaves, board.units, entered);
  const completeAt = sections.at(-1)!.sumAt + 1;
  const [bonusAt, penaltyAt] = [completeAt + 1, completeAt + 2];
  const lastRow = firstRow + board.units.length - 1;
  const wide = (value: string, more: object = {}): SheetRow => [textCell(value, { columnSpan: penaltyAt + 1, ...more })];
  const tall = (value: string) => textCell(value, { ...bold, rowSpan: 3 });
  const rows: SheetRow[] = [
    ...headRows(front, penaltyAt + 1),
    wide(`${words.title.toUpperCase()} ${words.summary(given.issuer.cluster, given.year.year, stageOnPaper[stage])}`, { fontWeight: 'bold', fontSize: 14 }),
    wide(footOf({ isDraft: front.draft !== null, isDemo: given.year.isDemo, now: given.now }) ?? ''), wide(words.legend),
    [...[rankingPaperWords.rank, rankingPaperWords.unit, rankingPaperWords.total].map(tall),
      ...sections.flatMap(({ code, title, leaves: own }) => [textCell(`${code}. ${title}`, { ...bold, columnSpan: own.length + 1, height: 34 }), ...own.map(() => null)]), tall(words.complete), tall(words.bonusColumn), tall(words.penaltyColumn)],
    [null, null, null, ...sections.flatMap(({ leaves: own }) => [...own.map(({ code }) => textCell(code.split('.').at(-1)!, bold)), textCell(words.sum, bold)])],
    [null, null, null, ...sections.flatMap(({ leaves: own, maxPoints }) => [...own.map((leaf) => pointsCell(leaf.maxPoints, bold)), pointsCell(maxPoints, bold)])],
    ...board.units.map((unit, n) => unitRow(unit, n)),
  ];

  function unitRow(unit: BoardUnit, unitAt: number): SheetRow {
    const row = firstRow + unitAt;
    const cellOf = (id: string) => address(row, columnOf.get(id)!);
    const absence = (id: string) => unit.absent[id] ?? awayByFact(leaves.find((leaf) => leaf.id === id)!, entered.get(unit.unitId)?.get(id));
    const pointsOf = ({ id }: PaperCriterion): SheetCell => {
      if (unit.cells[id] === undefined) return textCell('', edge);
      const counted = figures.pointsOf(id, unitAt);
      return counted === null ? pointsCell(unit.cells[id], edge) : formula(`=${counted}`, { ...edge });
    };
    const sums = sections.map((section) => sectionFormula(section, { nodes: criteria, cellOf, absence }));
    const cells: SheetRow = sections.flatMap(({ leaves: own, from, sumAt }, n) => {
      const range = `${address(row, from)}:${address(row, sumAt - 1)}`;
      const sum = sums[n]!.formula;
      const shown = sum === null ? '""' : `ROUND(${sums[n]!.isPlain ? `SUM(${range})` : sum},2)`;
      const asked = own.filter(({ id, ruleKind }) => isExtra(ruleKind) || absence(id) === null).map(({ id }) => cellOf(id));
      const isGiven = own.some(({ id, ruleKind }) => !isExtra(ruleKind) && absence(id) === 'full-points'); // points without a cell of their own
      return [...own.map(pointsOf), formula(isGiven ? `=${shown}` : asked.length === 0 ? '=""' : `=IF(COUNT(${asked.join(',')})=0,"",${shown})`, bold)];
    });
    const some = (what: (leaf: PaperCriterion) => boolean) => leaves.filter(what).map(({ id }) => cellOf(id));
    const due = some(({ id, ruleKind }) => !isExtra(ruleKind) && unit.absent[id] === undefined);
    const [bonus, penalty] = [some(({ ruleKind }) => isExtra(ruleKind) && ruleKind !== 'penalty'), some(({ ruleKind }) => ruleKind === 'penalty')];
    const listed = (list: readonly string[]) => (list.length === 0 ? '0' : `ROUND(SUM(${list.join(',')}),2)`);
    // A whole section that is not asked of the unit gives its weight to the others: that total is no sum of its row, so its value stands.
    const isSum = sums.every((sum) => sum.rescaled === 0);
    const total = `${sections.map(({ sumAt }) => `N(${address(row, sumAt)})`).join('+')}-MAX(0,${listed(bonus)}-${set.bonusCap / 100})`;
    return [formula(rankFormula(row), bold), textCell(unit.agencyName, edge), isSum || unit.total === null ? formula(`=ROUND(${total},2)`, bold) : pointsCell(unit.total, bold), ...cells,
      formula(unit.excluded ? '=0' : due.length === 0 ? '=1' : `=IF(COUNT(${due.join(',')})=${due.length},1,0)`, bold), formula(`=MIN(${set.bonusCap / 100},${listed(bonus)})`, bold), formula(`=${listed(penalty)}`, bold)];
  }

  /** One more than the complete units that stand higher: by total, then step by step along the tie chain. Complete rows have a number in every key. */
  function rankFormula(row: number): string {
    const column = (at: number) => `$${columnName(at)}$${firstRow + 1}:$${columnName(at)}$${lastRow + 1}`;
    const stepAt = (step: TieStep): number | null => {
      if (step.kind === 'section') return sections.find(({ code }) => code === step.code)?.sumAt ?? null;
      if (step.kind === 'more-of-criterion') return columnOf.get(leaves.find(({ code }) => code === step.code)?.id ?? '') ?? null;
      return step.kind === 'more-bonus' ? bonusAt : penaltyAt;
    };
    const keys = [2, ...set.tieChain.map(stepAt).filter((at) => at !== null)];
    const higher = keys.map((key, n) => [...keys.slice(0, n).map((same) => `(${column(same)}=N(${address(row, same)}))`), `(${column(key)}>N(${address(row, key)}))`].join('*'));
    return `=IF(${address(row, completeAt)}=0,"–",1+SUMPRODUCT(${column(completeAt)}*(${higher.join('+')})))`;
  }

  const annex: SheetRow[] = [[words.code, words.criterion, words.max, words.how].map((head) => textCell(head, bold)),
    ...criteria.map((c): SheetRow => [textCell(c.code, edge), textCell(c.title, { ...edge, wrap: true }), pointsCell(c.maxPoints, edge), textCell(!isLeaf(c) ? '' : ruleSentence(c), { ...edge, wrap: true })])];
  return [
    { name: words.boardSheet, rows, widths: [6, 34, 8, ...sections.flatMap(({ leaves: own }) => [...own.map(() => 5), 7]), 7, 7, 7], frozenRows: firstRow, frozenColumns: firstColumn, headRows: [firstRow - 2, firstRow], paper: 'a3', isLandscape: true },
    ...(figures.sheet === null ? [] : [figures.sheet]),
    { name: words.annexSheet, rows: annex, widths: [8, 60, 8, 90], frozenRows: 1, frozenColumns: 0, paper: 'a4', isLandscape: true },
  ];
}

/** The issuing side over rank, unit and total, the national side over the rest. */
function headRows({ superior, issuer, number, draft, nation, motto, placeAndDate }: Front, columns: number): SheetRow[] {
  const beside = (left: string, right: string, height: number, [leftStyle, rightStyle]: [object, object]): SheetRow =>
    [textCell(left, { columnSpan: firstColumn, align: 'center', wrap: true, height, ...leftStyle }), null, null, textCell(right, { columnSpan: columns - firstColumn, align: 'center', ...rightStyle })];
  const [names, strong] = [[...superior, ...issuer], { fontWeight: 'bold' }];
  return [
    beside(names.join('\n'), nation, 18 * names.length, [strong, strong]),
    beside(number, motto, 18, [{}, { ...strong, textDecoration: { underline: true } }]),
    beside(draft ?? '', placeAndDate, 18, [strong, { fontStyle: 'italic' }]),
  ];
}

/** How a fact takes a criterion out of a unit's denominator; null where it does not. */
function awayByFact(leaf: PaperCriterion, input: CellInput | undefined): AbsentWay | null {
  if (input === undefined || !isAway(leaf, input)) return null;
  const use = leaf.modifiers.find(({ kind }, at) => kind === 'not-applicable' && input.facts!.includes(at))!;
  const { way } = use.settings as { way: AbsentWay };
  return way === 'full-points' ? null : way; // full points stand in its cell
}
