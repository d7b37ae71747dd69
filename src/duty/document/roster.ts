import { countedTable } from '../../documents/document/counted-table.ts';
import { text, type Block, type Cell } from '../../documents/document/tree.ts';
import { formatDate, formatInstant } from '../../kit/dates.ts';
import { say } from '../../kit/words.ts';
import { isWorkingDay, weekdayOf, type Calendar } from '../../organisation/rules/calendar.ts';
import { roles, timeOf } from '../rules/kinds.ts';
import { daysOfMonth } from '../rules/months.ts';
import type { ShiftLine } from '../store/lines.ts';
import { roleNames } from '../words/names.ts';
import { paperWords as words } from '../words/papers.ts';

/** A shift with the names of those who stand it; null: the reader may not see them. */
export type PrintedShift = ShiftLine & { names: readonly string[] | null };

const dayOff = 'EDEDED';
/** "01 (T5)", "01/10 (T5)": the month stands in the title. */
const dayText = (day: string, date: string) => words.onDay(date, words.weekdays[weekdayOf(day) - 1]!);
const times = ({ startsAt, endsAt }: ShiftLine) => `${timeOf(startsAt)}–${timeOf(endsAt)}`;
const nothing = (shifts: readonly ShiftLine[]): Block[] | null => (shifts.length === 0 ? [{ kind: 'paragraph', text: [words.empty] }] : null);
/** A column is as wide as its longest line, within reason: names of a team take more room than one name. */
const widthOf = (cells: readonly string[]) => Math.min(60, Math.max(16, ...cells.flatMap((cell) => cell.split('\n')).map(({ length }) => length)));

/** Who stands what on each day of a month: a row for every day, a column for every role, so that a month stands on one page. */
export function rosterTable(month: string, shifts: readonly PrintedShift[], calendar: Calendar): Block[] {
  const days = daysOfMonth(month);
  const stand = ({ names, personIds }: PrintedShift) => (personIds.length === 0 ? words.nobody : names === null ? words.counts(personIds.length) : names.join(', '));
  const columns = roles.map((role) => ({ role, own: shifts.filter((one) => one.role === role) })).filter(({ own }) => own.length > 0).map(({ role, own }) => {
    const isUniform = new Set(own.map(times)).size === 1;
    const cells = days.map((day) => own.filter(({ onDay }) => onDay === day).map((one) => (isUniform ? stand(one) : words.timed(times(one), stand(one)))).join('\n') || words.noShift);
    return { head: isUniform ? words.timedRole(say(roleNames[role]), times(own[0]!)) : say(roleNames[role]), cells };
  });
  const notes = days.map((day) => shifts.filter(({ onDay, missing }) => onDay === day && missing > 0).map(({ role, missing }) => words.short(say(roleNames[role]), missing)).join('; '));
  const all = notes.some((note) => note !== '') ? [...columns, { head: words.note, cells: notes }] : columns;
  const share = 145 / all.reduce((sum, { cells }) => sum + widthOf(cells), 0);
  const row = (day: string, n: number): Cell[] => [dayText(day, day.slice(8)), ...all.map(({ cells }) => cells[n]!)].map((value, at) => text(value, { ...(at === 0 && { align: 'center' }), ...(!isWorkingDay(calendar, day) && { fill: dayOff }) }));
  return nothing(shifts) ?? [{ kind: 'table', size: 10, isTight: true, widths: [20, ...all.map(({ cells }) => widthOf(cells) * share)], head: [[words.day, ...all.map(({ head }) => head)].map((head) => text(head))], body: days.map(row) }];
}

/** "07:02 01/10, Nguyễn Văn An". */
const noted = (entry: ShiftLine['take'], isNamed: boolean) => (entry === null ? words.notYet : words.by(`${formatInstant(entry.at).slice(11)} ${formatInstant(entry.at).slice(0, 5)}`, isNamed ? entry.byName : null));
function happened({ take, hand, names }: PrintedShift): string {
  if (take === null && hand === null) return words.noShift; // nobody has said anything of it
  const incident = hand?.incident ?? take?.incident ?? null;
  return [incident === null ? words.none : names === null ? words.some : incident, ...(names === null ? [] : [take?.note ?? null, hand?.note ?? null])].filter((part) => part !== null).join('; ');
}
/** What was counted last of a shift. */
export const countedOf = ({ take, hand }: Pick<ShiftLine, 'take' | 'hand'>) => hand ?? take;
export const strengthKeys = ['required', 'present', 'absentLeave', 'absentBusiness', 'absentOther'] as const;

/** The duty log: when each shift was taken and handed over, by whom, its strength, what happened. */
export const logTable = (shifts: readonly PrintedShift[]): Block[] => nothing(shifts) ?? [countedTable(shifts, [
  [words.day, 21, ({ onDay }) => text(dayText(onDay, formatDate(onDay).slice(0, 5)))], [words.shift, 38, (one) => text(`${say(roleNames[one.role])}, ${times(one)}`)],
  [words.takenAt, 52, ({ take, names }) => text(noted(take, names !== null))], [words.handedAt, 52, ({ hand, names }) => text(noted(hand, names !== null))],
  ...strengthKeys.map((key): [string, number, (one: PrintedShift) => Cell, (one: PrintedShift) => number] => [words[key], 12, (one) => { const n = countedOf(one)?.[key]; return n === undefined ? text(words.noShift, { align: 'center' }) : text(String(n), { align: 'center', number: n, decimals: 0 }); }, (one) => countedOf(one)?.[key] ?? 0]),
  [words.incident, 32, (one) => text(happened(one))],
], { order: words.order, total: words.total, size: 10 })];
