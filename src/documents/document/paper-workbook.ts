import { parsePoints } from '../../kit/points.ts';
import { columnName } from '../../kit/workbook-cells.ts';
import { flowOf, placed, type Line, type Piece } from './flow.ts';
import { footOf, frontOf, signersOf } from './front.ts';
import { headShares, roles, roughWidth } from './layout.ts';
import { pages, printable, printableLine, type Cell, type Paper, type TableBlock } from './tree.ts';
import { address, formula, numberCell, renderWorkbook, textCell, type SheetCell, type SheetRow, type WorkSheet } from './workbook.ts';
import { recipientsLabel } from './words.ts';

/** Columns for a paper without a table; and the most rows above a table that may stand still while the rest moves. */
const [bareColumns, mostFrozen, pointsPerLine, pointsPerUnit] = [8, 14, 15, 5.4];
const bold = { fontWeight: 'bold' as const };

/** The whole paper as one sheet, in its order: text over all columns, tables as cells with figures as numbers and totals as sums. */
export function paperSheet(paper: Paper, name: string): WorkSheet {
  const { main, annexes } = flowOf(paper);
  const tables = [...main, ...annexes].flatMap((piece) => (piece.kind === 'table' ? [piece.table] : []));
  const grid = gridOf(paper, tables);
  const rows = frontRows(paper, grid);
  const heads: [number, number][] = [];
  const lay = (pieces: readonly Piece[]) => {
    for (const piece of pieces) {
      if (piece.kind === 'line') rows.push(lineRow(piece, grid));
      if (piece.kind === 'table') {
        heads.push([rows.length, rows.length + piece.table.head.length]);
        rows.push(...tableRows(piece.table, grid, rows.length), []);
      }
    }
  };
  lay(main);
  rows.push(...signatureRows(paper, grid));
  lay(annexes);
  const { note, code } = footOf(paper);
  for (const small of [note, code]) if (small !== '') rows.push(across(small, grid, { fontSize: 9, align: 'left' }));
  const head = heads[0];
  const isHeadNear = head !== undefined && head[1] <= mostFrozen;
  return {
    name, rows, widths: grid.widths, frozenRows: isHeadNear ? head[1] : 0, frozenColumns: 0, headRows: heads.length === 1 ? [head![0] + 1, head![1]] : [0, 0], printArea: `$A$1:$${columnName(grid.widths.length - 1)}$${rows.length}`,
    paper: paper.page === 'a3-landscape' ? 'a3' : 'a4', isLandscape: paper.page !== 'a4',
  };
}

export const paperWorkbook = (paper: Paper, name: string): Promise<Buffer> => renderWorkbook([paperSheet(paper, name)]);

/** `widths` in characters; `left`: how many columns the issuing side of the head takes. */
type Grid = { widths: number[]; left: number };
function gridOf({ page, signatures }: Paper, tables: readonly TableBlock[]): Grid {
  const widest = [...tables].sort((a, b) => b.widths.length - a.widths.length)[0]?.widths ?? [];
  const shares = widest.length >= Math.max(2, signatures.length) ? widest : Array.from({ length: bareColumns }, () => 1);
  const { width, left, right } = pages[page];
  const characters = (width - left - right) / 1.9; // the sheet prints as wide as the line of the paper
  const sum = shares.reduce((all, one) => all + one, 0);
  const widths = shares.map((share) => Math.max(5, Math.round((share / sum) * characters)));
  const total = widths.reduce((all, one) => all + one, 0);
  const before = (column: number) => widths.slice(0, column).reduce((all, one) => all + one, 0) / total;
  const candidates = widths.slice(1).map((_width, n) => n + 1);
  return { widths, left: candidates.reduce((best, at) => (Math.abs(before(at) - headShares[0]) < Math.abs(before(best) - headShares[0]) ? at : best), 1) };
}

const widthOf = ({ widths }: Grid, from: number, to: number) => widths.slice(from, to).reduce((sum, one) => sum + one, 0);
/** Merged cells do not grow with their text: so high as its lines, as far as a row may be. */
const heightOf = (text: string, characters: number, size: number) => Math.min(409, pointsPerLine * (size / 11) * text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((roughWidth(line) * size) / (characters * pointsPerUnit))), 0));
const across = (text: string, grid: Grid, { fontSize = 11, ...more }: { fontSize?: number } & Record<string, unknown> = {}): SheetRow =>
  [textCell(text, { columnSpan: grid.widths.length, wrap: true, align: 'center', fontSize, height: heightOf(text, widthOf(grid, 0, grid.widths.length), fontSize), ...more })];

/** Cells that share the columns; each reaches to where the next begins. */
function beside(grid: Grid, cells: readonly { text: string; at: number; style?: object }[]): SheetRow {
  const row: SheetRow = Array.from({ length: grid.widths.length }, () => null);
  let height = pointsPerLine;
  for (const [n, { text, at, style }] of cells.entries()) {
    const end = cells[n + 1]?.at ?? grid.widths.length;
    height = Math.max(height, heightOf(text, widthOf(grid, at, end), 11));
    if (text !== '') row[at] = textCell(text, { align: 'center', wrap: true, ...(end - at > 1 && { columnSpan: end - at }), ...style });
  }
  return row.map((cell) => (cell === null ? null : { ...(cell as object), height })) as SheetRow;
}

function frontRows(paper: Paper, grid: Grid): SheetRow[] {
  const front = frontOf(paper);
  const left = [...front.superior.map((text) => ({ text, style: {} })), ...front.issuer.map((text) => ({ text, style: bold })), { text: front.number, style: {} }, ...[front.subject, front.draft].flatMap((text) => (text === null ? [] : [{ text, style: {} }]))];
  const right = [{ text: front.nation, style: bold }, { text: front.motto, style: { ...bold, textDecoration: { underline: true } } }, { text: front.placeAndDate, style: { fontStyle: 'italic' } }];
  const head = Array.from({ length: Math.max(left.length, right.length) }, (_none, n) => beside(grid, [{ text: '', ...left[n], at: 0 }, { text: '', ...right[n], at: grid.left }]));
  return [...head, [], ...(front.title === '' ? [] : [across(front.title, grid, { ...bold, fontSize: 14 })]), ...(front.summary === '' ? [] : [across(front.summary, grid, bold)]), ...(front.title + front.summary === '' ? [] : [[]])];
}

function lineRow({ role, text, align }: Line, grid: Grid): SheetRow {
  const style = roles[role];
  const value = text.map((part) => (typeof part === 'string' ? part : part.text)).join('');
  return across(value, grid, { align: align === 'justify' ? 'left' : align, ...(style.bold && bold), ...(style.italic && { fontStyle: 'italic' }) });
}

/** Where the columns of a table begin on the grid, and where the last ends: each at the edge nearest to its own, at least one apart. */
function edgesOf({ widths }: TableBlock, grid: Grid): number[] {
  const count = grid.widths.length;
  if (widths.length >= count) return Array.from({ length: widths.length + 1 }, (_none, n) => n);
  const [all, total] = [widths.reduce((sum, one) => sum + one, 0), widthOf(grid, 0, count)];
  const edges = [0];
  for (let n = 1; n < widths.length; n++) {
    const share = widths.slice(0, n).reduce((sum, one) => sum + one, 0) / all;
    const [from, to] = [edges.at(-1)! + 1, count - (widths.length - n)];
    const far = (edge: number) => Math.abs(widthOf(grid, 0, edge) / total - share);
    edges.push(Array.from({ length: to - from + 1 }, (_none, k) => from + k).reduce((best, edge) => (far(edge) < far(best) ? edge : best), from));
  }
  return [...edges, count];
}

function tableRows(table: TableBlock, grid: Grid, firstRow: number): SheetRow[] {
  const edges = edgesOf(table, grid);
  const rows = [...table.head, ...table.body];
  const cells = placed(rows);
  const bodyRow = firstRow + table.head.length;
  /** Rows of the body whose cell in this column is a sum itself. */
  const sums = (column: number) => new Set(cells.slice(table.head.length).flatMap((row, n) => (row.some((one) => one.column === column && one.cell.sumOf !== undefined) ? [n] : [])));
  return cells.map((row, n) => {
    const laid: SheetRow = Array.from({ length: grid.widths.length }, () => null);
    for (const { cell, column } of row) {
      const [from, to] = [edges[column]!, edges[column + (cell.colspan ?? 1)] ?? grid.widths.length];
      const reach = { ...(to - from > 1 && { columnSpan: to - from }), ...((cell.rowspan ?? 1) > 1 && { rowSpan: cell.rowspan }) };
      laid[from] = tableCell(cell, n < table.head.length, reach, () => sumFormula(cell.sumOf!, bodyRow, from, sums(column)));
    }
    return laid;
  });
}

/** =SUM(C8:C10,C12:C15): the rows that are sums themselves are left out, so that nothing counts twice. */
function sumFormula({ from, to }: { from: number; to: number }, bodyRow: number, column: number, sums: ReadonlySet<number>): string {
  const runs: [number, number][] = [];
  for (let row = from; row <= to; row++) {
    if (sums.has(row)) continue;
    if (runs.at(-1)?.[1] === row - 1) runs.at(-1)![1] = row;
    else runs.push([row, row]);
  }
  return `SUM(${runs.map(([a, b]) => `${address(bodyRow + a, column)}:${address(bodyRow + b, column)}`).join(',') || '0'})`;
}

function tableCell(cell: Cell, isHead: boolean, reach: object, sum: () => string): SheetCell {
  const { text, bold: isBold = isHead, italic = false, align, fill, number, decimals, sumOf } = cell;
  const format = decimals === undefined ? {} : { format: decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(Math.min(4, decimals))}` };
  const style = { borderStyle: 'thin', wrap: true, alignVertical: 'center', align: align === undefined ? (isHead ? 'center' : 'left') : align === 'justify' ? 'left' : align, ...(isBold && bold), ...(italic && { fontStyle: 'italic' }), ...(fill !== undefined && { backgroundColor: `#${fill}` }), ...reach };
  if (sumOf !== undefined) return formula(sum(), { ...style, ...format });
  const value = number ?? (isHead ? null : plainFigure(text));
  return value === null ? textCell(printable(text), style) : numberCell(value, { ...style, ...format });
}

/** "9,5" is a number; a telephone number, an identity number or a code with a zero in front is not. */
function plainFigure(text: string): number | null {
  const points = /^-?0\d/.test(text.trim()) || text.length > 15 ? null : parsePoints(text);
  return points === null ? null : points / 100;
}

function signatureRows(paper: Paper, grid: Grid): SheetRow[] {
  const signers = signersOf(paper);
  const recipients = paper.recipients.length === 0 ? [] : [recipientsLabel, ...paper.recipients.map(printableLine)];
  const style = (n: number) => ({ align: 'left', fontSize: n === 0 ? 11 : 10, ...(n === 0 && { ...bold, fontStyle: 'italic' }) });
  const listed = recipients.map((text, n) => across(text, grid, style(n)));
  if (signers.length === 0) return listed.length === 0 ? [] : [[], ...listed];
  const starts = signers.length === 1 ? [grid.left] : signers.map((_signer, n) => Math.floor((n * grid.widths.length) / signers.length));
  const lines = Math.max(...signers.map(({ authority }) => authority.length));
  const texts = (of: (signer: (typeof signers)[number]) => string) => signers.map((signer, n) => ({ text: of(signer), at: starts[n]!, style: bold }));
  const above = Array.from({ length: lines }, (_none, n) => texts(({ authority }) => authority[n] ?? ''));
  const signed = [...above, ...Array.from({ length: 3 }, () => []), texts(({ name }) => name)];
  if (signers.length > 1) return [[], ...signed.map((row) => beside(grid, row)), [], ...listed];
  const height = Math.max(signed.length, recipients.length);
  return [[], ...Array.from({ length: height }, (_none, n) => beside(grid, [{ text: recipients[n] ?? '', at: 0, style: style(n) }, ...(signed[n] ?? [{ text: '', at: grid.left }])]))];
}
