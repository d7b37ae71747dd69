import { workingFrame } from '../../documents/document/frame.ts';
import { text, type Block, type Cell, type Paper } from '../../documents/document/tree.ts';
import type { Frame } from '../../documents/offers/working-frame.ts';
import { formatDate, formatInstant } from '../../kit/dates.ts';
import { say } from '../../kit/words.ts';
import { weekdayOf } from '../../organisation/rules/calendar.ts';
import { timeOf } from '../rules/kinds.ts';
import type { ShiftLine } from '../store/lines.ts';
import { roleNames } from '../words/names.ts';
import { paperWords as words } from '../words/papers.ts';

const centred = (value: string, more: Omit<Cell, 'text'> = {}) => text(value, { align: 'center', ...more });
const count = (n: number) => centred(String(n), { number: n, decimals: 0 });
const heads = (...names: string[]) => [names.map((name) => text(name))];
/** A shift with the names of those who stand it; null: the reader may not see them. */
export type PrintedShift = ShiftLine & { names: readonly string[] | null };
type Given = { frame: Frame; month: string; unit: string; shifts: readonly PrintedShift[] };

const dayText = (day: string) => `${formatDate(day)} (${words.weekdays[weekdayOf(day) - 1]!})`;
const monthText = (month: string) => `${month.slice(5, 7)}/${month.slice(0, 4)}`;
const times = ({ startsAt, endsAt }: ShiftLine) => `${timeOf(startsAt)}–${timeOf(endsAt)}`;
const isShort = ({ missing }: ShiftLine) => missing > 0;
const orEmpty = (shifts: readonly ShiftLine[], table: Block): Block[] => (shifts.length === 0 ? [{ kind: 'paragraph', text: [words.empty] }] : [table, { kind: 'paragraph', text: [words.total(shifts.length, shifts.filter(isShort).length)] }]);

/** The roster of a month, shift by shift. */
export const rosterTable = (shifts: readonly PrintedShift[]): Block[] => orEmpty(shifts, {
  kind: 'table', size: 11, widths: [10, 44, 34, 26, 18, 18, 72, 30], head: heads(words.order, words.day, words.shift, words.time, words.required, words.assigned, words.people, words.note),
  body: shifts.map((one, n) => [centred(String(n + 1)), text(dayText(one.onDay)), text(say(roleNames[one.role])), centred(times(one)), count(one.required), count(one.personIds.length), text(one.names === null ? words.counts(one.personIds.length) : one.names.join(', ')), text([...one.surges, ...(isShort(one) ? [words.short(one.missing)] : [])].join('; '))]),
});
const noted = (entry: ShiftLine['take'], isNamed: boolean) => text(entry === null ? words.notYet : words.by(formatInstant(entry.at), isNamed ? entry.byName : null));
const happened = ({ take, hand, names }: PrintedShift) => {
  const incident = hand?.incident ?? take?.incident ?? null;
  return text([incident === null ? words.none : names === null ? words.some : incident, ...(names === null ? [] : [take?.note ?? null, hand?.note ?? null])].filter((part) => part !== null).join('; '));
};
/** The duty log: when each shift was taken and handed over, by whom, its strength, what happened. */
export const logTable = (shifts: readonly PrintedShift[]): Block[] => orEmpty(shifts, {
  kind: 'table', size: 10, widths: [9, 40, 30, 44, 44, 14, 14, 14, 14, 14, 40], head: heads(words.order, words.day, words.shift, words.takenAt, words.handedAt, words.required, words.present, words.leave, words.business, words.other, words.incident),
  body: shifts.map((one, n) => {
    const strength = one.hand ?? one.take;
    const figures = strength === null ? [count(one.required), ...Array.from({ length: 4 }, () => centred(''))] : [strength.required, strength.present, strength.absentLeave, strength.absentBusiness, strength.absentOther].map(count);
    return [centred(String(n + 1)), text(dayText(one.onDay)), text(`${say(roleNames[one.role])}, ${times(one)}`), noted(one.take, one.names !== null), noted(one.hand, one.names !== null), ...figures, happened(one)];
  }),
});

export const rosterPaper = ({ frame, month, unit, shifts }: Given): Paper => ({ ...workingFrame(frame), page: 'a4-landscape', title: words.rosterTitle, summary: words.rosterSummary(monthText(month), unit), blocks: rosterTable(shifts) });
export const logPaper = ({ frame, month, unit, shifts }: Given): Paper => ({ ...workingFrame(frame), page: 'a4-landscape', title: words.logTitle, summary: words.logSummary(monthText(month), unit), blocks: logTable(shifts) });
