import { formatCount } from '../../kit/points.ts';
import { text, type Cell, type TableBlock } from './tree.ts';

/** Head, share of the line, cell of a row; with `sum`, what the row at the end adds up. */
export type Column<R> = [head: string, width: number, cell: (row: R) => Cell, sum?: (row: R) => number];
type Given = { /** Head of the first column. */ order: string; /** Names the row of sums, in the second column. */ total?: string; /** In points. */ size?: number };

/** A table with a first column that counts its rows, and a row of sums where one is named; the workbook adds those up itself. */
export function countedTable<R>(rows: readonly R[], columns: readonly Column<R>[], { order, total, size = 12 }: Given): TableBlock {
  const body = rows.map((row, n) => [text(String(n + 1), { align: 'center' }), ...columns.map(([, , cell]) => cell(row))]);
  const sums = columns.map(([, , , sum], at): Cell => (sum === undefined ? text(at === 0 ? (total ?? '') : '', { bold: true }) : { text: formatCount(rows.reduce((all, row) => all + sum(row), 0)), align: body[0]?.[at + 1]?.align ?? 'right', bold: true, sumOf: { from: 0, to: rows.length - 1 } }));
  return {
    kind: 'table', size, widths: [11, ...columns.map(([, width]) => width)], head: [[order, ...columns.map(([head]) => head)].map((head) => text(head))],
    body: total !== undefined && rows.length > 0 ? [...body, [text(''), ...sums]] : body,
  };
}
