import { address, columnName, formula, pointsCell, renderWorkbook, textCell, type SheetCell, type SheetRow } from '../../documents/document/workbook.ts';
import { formatInstant } from '../../kit/dates.ts';
import type { BoardUnit } from '../rules/board.ts';
import { isLeaf, sectionsOf } from '../rules/outline.ts';
import { isExtra } from '../rules/tree.ts';
import { ruleSentence } from '../words/kinds.ts';
import { boardPaperWords as words, rankingPaperWords, sampleNote, stageOnPaper, takenAt } from '../words/papers.ts';
import type { BoardPaper, PaperCriterion } from './ranking.ts';

const firstRow = 6; // rows above the units: three of title, three of heads
const firstColumn = 3;
const edge = { borderStyle: 'thin' as const };
const bold = { ...edge, fontWeight: 'bold' as const, align: 'center' as const, alignVertical: 'center' as const, wrap: true };
type Section = PaperCriterion & { leaves: PaperCriterion[]; from: number; sumAt: number; isExtra: boolean };

/** Where each section stands: its criteria from column `from`, its sum at `sumAt`. */
function placeSections(criteria: readonly PaperCriterion[]): Section[] {
  let at = firstColumn;
  return sectionsOf(criteria).map((section) => {
    const { leaves } = section;
    const placed = { ...section, from: at, sumAt: at + leaves.length, isExtra: leaves.every((leaf) => isExtra(leaf.ruleKind)) };
    at = placed.sumAt + 1;
    return placed;
  });
}

/** The scoreboard as a workbook whose sums, totals and ranks are formulas: change a cell and everything follows, to the same totals as here. */
export function boardWorkbook({ board, criteria, set, stage, ...given }: BoardPaper): Promise<Buffer> {
  const sections = placeSections(criteria);
  const completeAt = sections.at(-1)!.sumAt + 1;
  const lastRow = firstRow + board.units.length - 1;
  const whole = completeAt + 1;
  const wide = (value: string, more: object = {}): SheetRow => [textCell(value, { columnSpan: whole, ...more })];
  const rows: SheetRow[] = [
    wide(`${words.title.toUpperCase()} ${words.summary(given.issuer.cluster, given.year.year, stageOnPaper[stage])}`, { fontWeight: 'bold', fontSize: 14 }),
    wide([takenAt(formatInstant(given.now)), ...(given.year.isDemo ? [sampleNote] : [])].join(' ')), wide(words.legend),
    [...[rankingPaperWords.rank, rankingPaperWords.unit, rankingPaperWords.total].map((head) => textCell(head, { ...bold, rowSpan: 3 })),
      ...sections.flatMap(({ code, title, leaves }) => [textCell(`${code}. ${title}`, { ...bold, columnSpan: leaves.length + 1, height: 34 }), ...leaves.map(() => null)]), textCell(words.complete, { ...bold, rowSpan: 3 })],
    [null, null, null, ...sections.flatMap(({ leaves }) => [...leaves.map(({ code }) => textCell(code.split('.').at(-1)!, bold)), textCell(words.sum, bold)])],
    [null, null, null, ...sections.flatMap(({ leaves, maxPoints }) => [...leaves.map((leaf) => pointsCell(leaf.maxPoints, bold)), pointsCell(maxPoints, bold)])],
    ...board.units.map((unit, n) => unitRow(unit, firstRow + n)),
  ];

  function unitRow(unit: BoardUnit, row: number): SheetRow {
    const cells: SheetRow = sections.flatMap(({ code, leaves, from, sumAt, isExtra: extra }) => {
      const range = `${address(row, from)}:${address(row, sumAt - 1)}`;
      const sum = leaves.reduce((all, { id }) => all + (unit.cells[id] ?? 0), 0);
      const isPlainSum = unit.sections[code] === null || unit.sections[code] === sum; // a rescaled section is no sum: its value stands
      return [...leaves.map(({ id }): SheetCell | null => (unit.cells[id] === undefined ? textCell('', edge) : pointsCell(unit.cells[id], edge))),
        isPlainSum ? formula(extra ? `=ROUND(SUM(${range}),2)` : `=IF(COUNT(${range})=0,"",ROUND(SUM(${range}),2))`, { ...bold, format: '0.##' }) : pointsCell(unit.sections[code]!, bold)];
    });
    const due = sections.filter((section) => !section.isExtra);
    const counted = due.map(({ from, sumAt }) => `COUNT(${address(row, from)}:${address(row, sumAt - 1)})`).join('+');
    const needed = due.reduce((all, { leaves }) => all + leaves.length, 0);
    const sums = sections.map(({ sumAt, isExtra: extra, maxPoints }) => (extra && maxPoints > 0 ? `IF(N(${address(row, sumAt)})>${set.bonusCap / 100},${set.bonusCap / 100},N(${address(row, sumAt)}))` : `N(${address(row, sumAt)})`));
    return [formula(rankFormula(row), { ...bold }), textCell(unit.agencyName, edge), formula(`=ROUND(${sums.join('+')},2)`, { ...bold, format: '0.##' }), ...cells,
      formula(`=IF(${unit.excluded ? 'FALSE' : `${counted}=${needed}`},1,0)`, bold)];
  }

  /** One more than the complete units that stand higher: by total, then step by step along the tie chain. Complete rows have a number in every key. */
  function rankFormula(row: number): string {
    const column = (at: number) => `$${columnName(at)}$${firstRow + 1}:$${columnName(at)}$${lastRow + 1}`;
    const keys = [2, ...set.tieChain.flatMap((step) => step.kind === 'more-of-criterion'
      ? sections.flatMap(({ leaves, from }) => leaves.flatMap(({ code }, n) => (code === step.code ? [from + n] : [])))
      : sections.filter((s) => step.kind === 'section' ? s.code === step.code : s.isExtra && (step.kind === 'more-bonus') === s.maxPoints > 0).map(({ sumAt }) => sumAt))];
    const higher = keys.map((key, n) => [...keys.slice(0, n).map((same) => `(${column(same)}=N(${address(row, same)}))`), `(${column(key)}>N(${address(row, key)}))`].join('*'));
    return `=IF(${address(row, completeAt)}=0,"–",1+SUMPRODUCT(${column(completeAt)}*(${higher.join('+')})))`;
  }

  const annex: SheetRow[] = [[words.code, words.criterion, words.max, words.how].map((head) => textCell(head, bold)),
    ...criteria.map((c): SheetRow => [textCell(c.code, edge), textCell(c.title, { ...edge, wrap: true }), pointsCell(c.maxPoints, edge), textCell(!isLeaf(c) ? '' : ruleSentence(c), { ...edge, wrap: true })])];
  return renderWorkbook([
    { name: words.boardSheet, rows, widths: [6, 34, 8, ...sections.flatMap(({ leaves }) => [...leaves.map(() => 5), 7]), 7], frozenRows: firstRow, frozenColumns: firstColumn, paper: 'a3', isLandscape: true },
    { name: words.annexSheet, rows: annex, widths: [8, 60, 8, 90], frozenRows: 1, frozenColumns: 0, paper: 'a4', isLandscape: true },
  ]);
}
