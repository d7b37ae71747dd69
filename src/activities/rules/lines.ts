import { mostMoney } from '../../kit/money.ts';

export const lineKinds = ['goods', 'cash', 'monthly'] as const;
export type LineKind = (typeof lineKinds)[number];
/**
 * What is given. Of goods `unitPrice` each; of cash `quantity` counts đồng at 1 each; of monthly support `quantity` receivers at `unitPrice` in every
 * month from `startsOn` to `endsOn` (YYYY-MM-DD, both counted). `delivered` counts as `quantity` does, of monthly support each receiver in each month.
 */
export type Line = { kind: LineKind; item: string; unit: string; quantity: number; unitPrice: number; startsOn: string | null; endsOn: string | null; delivered: number; overReason: string | null };
export const cashUnit = 'đồng';

const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
/** The months of a support, its first and its last counted; 1 of what is given once. */
export const monthsOf = ({ startsOn, endsOn }: Pick<Line, 'startsOn' | 'endsOn'>) => (startsOn === null || endsOn === null ? 1 : monthOf(endsOn) - monthOf(startsOn) + 1);
/** How much there is to deliver, in the unit of the line. */
export const dueOf = (line: Pick<Line, 'quantity' | 'startsOn' | 'endsOn'>) => line.quantity * monthsOf(line);
/** Đồng. */
export const valueOf = (line: Pick<Line, 'quantity' | 'unitPrice' | 'startsOn' | 'endsOn'>) => dueOf(line) * line.unitPrice;
/** Đồng. */
export const deliveredOf = ({ delivered, unitPrice }: Pick<Line, 'delivered' | 'unitPrice'>) => delivered * unitPrice;
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
export const totalsOf = (lines: readonly Line[]) => ({ value: sum(lines.map(valueOf)), delivered: sum(lines.map(deliveredOf)) });

type Days = { startsOn: string; endsOn: string };
export type LineFault = 'over' | 'backwards' | 'outside-year' | 'no-months' | 'too-much';
/** What keeps a line from being written; null when it is right. `year` holds the days of the year. */
export function faultOfLine(line: Line, year: Days): LineFault | null {
  const { kind, startsOn, endsOn, delivered, overReason } = line;
  if ((kind === 'monthly') !== (startsOn !== null && endsOn !== null)) return 'no-months';
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) return 'backwards';
  if (startsOn !== null && endsOn !== null && (startsOn < year.startsOn || endsOn > year.endsOn)) return 'outside-year';
  if (valueOf(line) > mostMoney || deliveredOf(line) > mostMoney) return 'too-much';
  return delivered > dueOf(line) && overReason === null ? 'over' : null;
}
