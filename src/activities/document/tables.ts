import { countedTable, type Column } from '../../documents/document/counted-table.ts';
import { text, type Block } from '../../documents/document/tree.ts';
import { formatDate } from '../../kit/dates.ts';
import { formatMoney } from '../../kit/money.ts';
import type { Beneficiary } from '../rules/beneficiaries.ts';
import { deliveredOf, dueOf, monthsOf, valueOf, type Line } from '../rules/lines.ts';
import type { Total } from '../rules/totals.ts';
import { paperWords as words } from '../words/papers.ts';

const { order, sum: total } = words;
const centred = (value: string) => text(value, { align: 'center' });
const count = (n: number) => text(formatMoney(n), { align: 'center', number: n, decimals: 0 });
const money = (amount: number) => text(formatMoney(amount), { align: 'right', number: amount, decimals: 0 });
/** Work and visits are counted, not valued. */
const priced = ({ unitPrice }: Line, amount: number) => (unitPrice === 0 ? text('–', { align: 'right' }) : money(amount));
const orNone = <R>(rows: readonly R[], table: (rows: readonly R[]) => Block): Block => (rows.length === 0 ? { kind: 'paragraph', text: [words.none] } : table(rows));

/** Of monthly support the receivers and the months: "5 × 10 tháng". */
const quantityOf = (line: Line) => (line.kind === 'monthly' ? centred(words.months(formatMoney(line.quantity), monthsOf(line))) : count(line.quantity));

/** What is to be given, line by line. */
export const plannedGifts = (lines: readonly Line[]): Block => orNone(lines, (rows) => countedTable(rows, [
  [words.item, 62, ({ item }) => text(item)], [words.unit, 22, ({ unit }) => centred(unit)], [words.quantity, 24, quantityOf], [words.price, 26, (line) => priced(line, line.unitPrice)], [words.value, 30, (line) => priced(line, valueOf(line)), valueOf],
], { order, total }));

/** What has arrived of it. */
export const deliveredGifts = (lines: readonly Line[]): Block => orNone(lines, (rows) => countedTable(rows, [
  [words.item, 54, ({ item, overReason }) => text(overReason === null ? item : `${item}\n(${overReason})`)], [words.unit, 20, ({ unit }) => centred(unit)], [words.planned, 22, (line) => count(dueOf(line))], [words.delivered, 20, ({ delivered }) => count(delivered)],
  [words.price, 24, (line) => priced(line, line.unitPrice)], [words.value, 28, (line) => priced(line, deliveredOf(line)), deliveredOf],
], { order, total }));

type Told = { name: string; heldOn: string; agencyName: string | null; beneficiary: string; lines: readonly Line[] };
/** Every gift of a year with the activity that it belongs to. */
export const giftsOfYear = (activities: readonly Told[]): Block => orNone(activities.flatMap((of) => of.lines.map((line) => ({ ...line, of }))), (rows) => countedTable(rows, [
  [words.activity, 70, ({ of }) => text(words.activityIs(formatDate(of.heldOn), of.agencyName ?? words.joint, of.name, of.beneficiary))], [words.item, 40, ({ item }) => text(item)], [words.unit, 20, ({ unit }) => centred(unit)],
  [words.delivered, 18, ({ delivered }) => count(delivered)], [words.price, 22, (line) => priced(line, line.unitPrice)], [words.value, 28, (line) => priced(line, deliveredOf(line)), deliveredOf],
], { order, total, size: 10 }));

type Part = { agencyName: string; amount: number };
const member: Column<Part> = [words.member, 90, ({ agencyName }) => text(words.board(agencyName))];
/** Work is shared too, but not counted in money. */
const inMoney = <R extends Part>(parts: readonly R[], columns: readonly Column<R>[]) => (parts.some(({ amount }) => amount > 0) ? columns : []);
const shareColumn: Column<Part> = [words.share, 34, ({ amount }) => money(amount), ({ amount }) => amount];
/** The share of each unit in an activity before it is held. */
export const plannedShares = (parts: readonly Part[]): Block => orNone(parts, (rows) => { const amounts = inMoney(rows, [shareColumn]); return countedTable(rows, [member, ...amounts], { order, ...(amounts.length > 0 && { total }) }); });
/** And what of it has arrived. */
export const deliveredShares = (parts: readonly (Part & { given: number; answer: string })[]): Block => orNone(parts, (rows) => {
  const amounts = inMoney(rows, [shareColumn, [words.given, 30, ({ given }) => money(given), ({ given }) => given]]);
  return countedTable(rows, [member, ...amounts, [words.answer, 28, ({ answer }) => centred(answer)]], { order, ...(amounts.length > 0 && { total }) });
});

type UnitPart = { agencyName: string; count: number; given: number };
/** What every unit did and gave in a year. */
export const unitsTable = (units: readonly UnitPart[]): Block => orNone(units, (rows) => countedTable(rows, [[words.member, 90, ({ agencyName }) => text(agencyName)], [words.count, 30, (unit) => count(unit.count)], [words.given, 40, ({ given }) => money(given), ({ given }) => given]], { order, total, size: 11 }));

/** Who received, how many, and what it was worth. */
export const beneficiariesTable = (all: readonly Beneficiary[]): Block => orNone(all, (rows) => countedTable(rows, [
  [words.beneficiary, 72, ({ name }) => text(name)], [words.count, 24, ({ activities }) => count(activities), ({ activities }) => activities], [words.scale, 36, ({ counts }) => text(scaleOf(counts))], [words.given, 30, ({ delivered }) => money(delivered), ({ delivered }) => delivered],
], { order, total, size: 11 }));
/** "450 học sinh; 12 hộ". */
export const scaleOf = (counts: Beneficiary['counts']) => counts.map((one) => `${formatMoney(one.count)} ${one.noun}`).join('; ');

/** Totals under a name each: a month, an occasion. */
export const totalsTable = (head: string, rows: readonly (Total & { name: string })[]): Block => orNone(rows, (all) => countedTable(all, [
  [head, 66, ({ name }) => text(name)], [words.count, 26, (one) => count(one.count), (one) => one.count], [words.pledged, 34, ({ value }) => money(value), ({ value }) => value], [words.given, 34, ({ delivered }) => money(delivered), ({ delivered }) => delivered],
], { order, total, size: 11 }));
