import { searchKey } from '../../kit/names.ts';
import { parseMoney } from '../../kit/money.ts';
import { cashUnit, type Line } from './lines.ts';

export type PastedFault = 'no-item' | 'no-number' | 'not-whole' | 'too-many-numbers' | 'sum-differs';
/** Row numbers count from 1, as in the sheet that was copied. */
export type Pasted = { lines: Line[]; rejected: { row: number; text: string; code: PastedFault }[] };

const isFigure = (cell: string) => /^-?[\d.,\s\u00a0]+(?:đ|đồng|vnđ|tr|triệu|k|nghìn|ngàn|tỷ|tỉ)?$/iu.test(cell);
const isTotal = (item: string) => /^(tong|cong)(\s|$|:)/.test(searchKey(item));

/**
 * Lines of gifts as offices keep them in Excel: name, unit, quantity, unit price, with or without a counter before them and a value behind them. A name
 * with one figure is cash. Heads and totals are passed over; what cannot be understood is told row by row. `isDelivered`: all of it has arrived.
 */
export function linesOf(rows: readonly (readonly string[])[], isDelivered: boolean): Pasted {
  const pasted: Pasted = { lines: [], rejected: [] };
  for (const [n, row] of rows.entries()) {
    const read = lineOf(row, isDelivered);
    if (typeof read === 'string') pasted.rejected.push({ row: n + 1, text: row.filter((cell) => cell !== '').join(' · '), code: read });
    else if (read !== null) pasted.lines.push(read);
  }
  return pasted;
}

function lineOf(row: readonly string[], isDelivered: boolean): Line | PastedFault | null {
  const cells = row.filter((cell) => cell !== '');
  if (cells.length === 0) return null;
  const counted = cells.length > 1 && /^\d{1,4}[.)]?$/.test(cells[0]!) && !isFigure(cells[1]!) ? cells.slice(1) : cells;
  const [texts, figures] = [counted.filter((cell) => !isFigure(cell)), counted.filter(isFigure)];
  const [item, unit] = texts;
  if (item === undefined) return 'no-item';
  if (isTotal(item) || (figures.length === 0 && texts.length > 1)) return null;
  if (figures.length === 0) return 'no-number';
  if (figures.length > 3) return 'too-many-numbers';
  const read = figures.map(parseMoney);
  if (read.some((amount) => amount === null)) return 'not-whole';
  const [first, price, value] = read as [number, number | undefined, number | undefined];
  if (first < 1) return 'not-whole';
  if (value !== undefined && first * price! !== value) return 'sum-differs';
  const line = price === undefined ? { kind: 'cash' as const, unit: cashUnit, quantity: first, unitPrice: 1 } : { kind: 'goods' as const, unit: unit ?? 'phần', quantity: first, unitPrice: price };
  return { ...line, item, startsOn: null, endsOn: null, delivered: isDelivered ? first : 0, overReason: null };
}
