import { workingFrame } from '../../documents/document/frame.ts';
import { text, type Cell, type Paper, type TableBlock } from '../../documents/document/tree.ts';
import type { Frame } from '../../documents/offers/working-frame.ts';
import { formatDate } from '../../kit/dates.ts';
import { formatCount, formatPoints, shareOf } from '../../kit/points.ts';
import { say } from '../../kit/words.ts';
import { contestTotals, prizes, type ContestTotals } from '../rules/contests.ts';
import { groupNumbers } from '../rules/kinds.ts';
import { strengthOf } from '../rules/totals.ts';
import type { UnitTraining } from '../store/units.ts';
import { prizeNames } from '../words/names.ts';
import { paperWords as words } from '../words/papers.ts';

const centred = (value: string, more: Omit<Cell, 'text'> = {}) => text(value, { align: 'center', ...more });
const count = (n: number) => centred(formatCount(n), { number: n, decimals: 0 });
const share = (done: number, of: number) => { const found = shareOf(done, of); return found === null ? centred(words.none) : centred(formatPoints(found), { number: found / 100, decimals: 2 }); };

/** `done` and `of` make a share of the row and of the sums; `count` is added up. */
type Column = { head: string; count: (unit: UnitTraining) => number | null } | { head: string; share: (unit: UnitTraining) => [done: number, of: number] | null } | { head: string; said: (unit: UnitTraining) => string };

/** One row for each unit and a row of sums, which the workbook adds up itself. */
function table(units: readonly UnitTraining[], columns: readonly Column[], heads?: Cell[][]): TableBlock {
  const cells = (unit: UnitTraining) => columns.map((column) => {
    if ('said' in column) return centred(column.said(unit));
    if ('share' in column) { const of = column.share(unit); return of === null ? centred(words.none) : share(...of); }
    const n = column.count(unit);
    return n === null ? centred(words.none) : count(n);
  });
  const sums = columns.map((column) => {
    if ('said' in column) return text('');
    if ('share' in column) { const all = units.flatMap((unit) => { const of = column.share(unit); return of === null ? [] : [of]; }); const sum = (at: 0 | 1) => all.reduce((total, of) => total + of[at], 0); return { ...share(sum(0), sum(1)), bold: true }; }
    return centred(formatCount(units.reduce((total, unit) => total + (column.count(unit) ?? 0), 0)), { bold: true, sumOf: { from: 0, to: units.length - 1 } });
  });
  return {
    kind: 'table', size: 11, widths: [10, 56, ...columns.map(() => 186 / columns.length)], head: heads ?? [[words.order, words.unit, ...columns.map(({ head }) => head)].map((head) => text(head))],
    body: [...units.map((unit, n) => [centred(String(n + 1)), text(unit.agencyName), ...cells(unit)]), ...(units.length > 1 ? [[text(''), text(words.total, { bold: true }), ...sums]] : [])],
  };
}

export const forceTable = (units: readonly UnitTraining[]) => table(units, [
  { head: words.registeredOn, said: ({ strength }) => (strength === null ? words.notYet : formatDate(strength.registeredOn)) },
  { head: words.eligible, count: ({ strength }) => strength?.eligible ?? null }, { head: words.registered, count: ({ strength }) => strength?.registered ?? null }, { head: words.approved, count: ({ strength }) => strength?.approved ?? null },
  { head: words.strength, count: ({ strength }) => strength && strengthOf(strength) }, { head: words.share, share: ({ strength }) => strength && [strengthOf(strength), strength.approved] },
]);
export const trainingTable = (units: readonly UnitTraining[]) => table(units, [
  { head: words.planned, count: ({ totals }) => totals.people }, { head: words.trained, count: ({ totals }) => totals.trained }, { head: words.share, share: ({ totals }) => [totals.trained, totals.people] },
  { head: words.days, count: ({ totals }) => totals.days }, { head: words.held, count: ({ totals }) => totals.held }, { head: words.share, share: ({ totals }) => [totals.held, totals.days] },
]);
const groupColumns = [['due', words.due], ['seats', words.seats], ['attended', words.attended], ['certified', words.certified]] as const;
export const classTable = (units: readonly UnitTraining[]) => table(
  units, groupNumbers.flatMap((group) => groupColumns.map(([key, head]) => ({ head, count: ({ groups }: UnitTraining) => groups.find((one) => one.group === group)![key] }))),
  [[text(words.order, { rowspan: 2 }), text(words.unit, { rowspan: 2 }), ...groupNumbers.map((group) => text(words.group(group), { colspan: groupColumns.length }))], groupNumbers.flatMap(() => groupColumns.map(([, head]) => text(head)))],
);

export const contestTable = (units: readonly UnitTraining[]) => {
  const of = (pick: (totals: ContestTotals) => number) => (unit: UnitTraining) => pick(contestTotals(unit.contests));
  return table(units, [{ head: words.entered, count: of(({ entered }) => entered) }, { head: words.contestants, count: of(({ people }) => people) }, ...prizes.map((prize) => ({ head: say(prizeNames[prize]), count: of((totals) => totals[prize]) })), { head: words.prizes, count: of((totals) => totals.prizes) }]);
};

/** Force, training, classes and contests of the units that the reader may see: a working print. */
export const resultsPaper = ({ frame, year, units }: { frame: Frame; year: number; units: readonly UnitTraining[] }): Paper => ({
  ...workingFrame(frame), page: 'a4-landscape', title: words.title, summary: words.summary(year),
  blocks: [{ kind: 'heading', level: 'part', text: words.parts.force }, forceTable(units), { kind: 'heading', level: 'part', text: words.parts.training }, trainingTable(units), { kind: 'heading', level: 'part', text: words.parts.classes }, classTable(units), { kind: 'heading', level: 'part', text: words.parts.contests }, contestTable(units)],
});
