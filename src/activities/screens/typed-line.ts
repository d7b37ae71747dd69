import { formatDate, parseDate } from '../../kit/dates.ts';
import { formatMoney, parseMoney } from '../../kit/money.ts';
import { cashUnit, type Line } from '../rules/lines.ts';

/** A line as it is typed; what cannot be read yet stays as it is. */
export type TypedLine = { id: string | null; kind: Line['kind']; item: string; unit: string; quantity: string; unitPrice: string; startsOn: string; endsOn: string; delivered: string; overReason: string };
export const emptyLine: TypedLine = { id: null, kind: 'goods', item: '', unit: '', quantity: '', unitPrice: '', startsOn: '', endsOn: '', delivered: '0', overReason: '' };

/** Nothing of it was typed yet. */
export const isBlank = ({ item, unit, quantity, unitPrice }: TypedLine) => [item, unit, quantity, unitPrice].every((typed) => typed.trim() === '');

const typedDay = (day: string | null) => (day === null ? '' : formatDate(day));
export const typedOf = ({ id, kind, item, unit, quantity, unitPrice, startsOn, endsOn, delivered, overReason }: Line & { id: string | null }): TypedLine =>
  ({ id, kind, item, unit, quantity: formatMoney(quantity), unitPrice: formatMoney(unitPrice), startsOn: typedDay(startsOn), endsOn: typedDay(endsOn), delivered: formatMoney(delivered), overReason: overReason ?? '' });

/** Null while a field of it cannot be read. */
export function lineOfTyped(typed: TypedLine): (Line & { id: string | null }) | null {
  const isCash = typed.kind === 'cash';
  const [quantity, unitPrice, delivered] = [parseMoney(typed.quantity), isCash ? 1 : parseMoney(typed.unitPrice), parseMoney(typed.delivered)];
  const [item, unit] = [typed.item.trim(), isCash ? cashUnit : typed.unit.trim()];
  const [startsOn, endsOn] = typed.kind === 'monthly' ? [parseDate(typed.startsOn), parseDate(typed.endsOn)] : [null, null];
  if (quantity === null || quantity < 1 || unitPrice === null || delivered === null || item === '' || unit === '') return null;
  return { id: typed.id, kind: typed.kind, item, unit, quantity, unitPrice, startsOn, endsOn, delivered, overReason: typed.overReason.trim() || null };
}
