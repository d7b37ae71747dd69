import { parseDate } from '../../kit/dates.ts';
import { searchKey } from '../../kit/names.ts';
import { parseBlock } from '../../kit/paste.ts';
import { dayOf, timeOf, type DutyRole, type Span } from './kinds.ts';

export type PasteShift = Span & { id: string; role: DutyRole };
export type PastePerson = { id: string; name: string };
/** What a cell with names said of one of them. */
export type PastedName = { typed: string; personId: string | null; problem: 'no-person' | 'two-people' | null };
/** A line of the sheet: `shiftId` is null where `problem` says why; its names are matched all the same. */
export type PastedLine = { line: number; day: string; shift: string; shiftId: string | null; problem: 'no-day' | 'no-shift' | 'two-shifts' | 'no-name' | null; names: PastedName[] };
/** `heading`: the first line when it names columns, which is said and not dropped. */
export type PastedRoster = { heading: string | null; lines: PastedLine[]; found: { shiftId: string; personIds: string[] }[] };

const clock = /(\d{1,2})(?:[:hg](\d{2})?)?/g;
/** "06-18", "6h–18h", "06:00 - 18:00" as the times that it names. */
const timesIn = (typed: string) => [...typed.matchAll(clock)].map(([, hour, minute]) => `${hour!.padStart(2, '0')}:${minute ?? '00'}`);
/** "23/11", "23/11/2020", "Thứ hai, 23/11" as a day; the year is that of the month. */
function dayIn(typed: string, month: string): string | null {
  const found = /\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?/.exec(typed)?.[0];
  if (found !== undefined) return parseDate(found) ?? parseDate(`${found}/${month.slice(0, 4)}`);
  const alone = /^\d{1,2}$/.exec(typed.trim())?.[0];
  return alone === undefined ? parseDate(typed) : parseDate(`${alone}/${month.slice(5, 7)}/${month.slice(0, 4)}`);
}

/**
 * A roster copied from a sheet: a line has the day, the shift (its times or what it is) and the names, several in one cell or in several.
 * A day left empty is that of the line above, as where cells are joined. Nothing is dropped silently: what is not understood is a line with its problem.
 */
export function pasteRoster(typed: string, { month, shifts, people, roleNames }: { month: string; shifts: readonly PasteShift[]; people: readonly PastePerson[]; roleNames: Record<DutyRole, readonly string[]> }): PastedRoster {
  const rows = parseBlock(typed).map((cells, n) => ({ cells, line: n + 1 })).filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [first] = rows;
  const isHeading = first !== undefined && dayIn(first.cells[0] ?? '', month) === null && ['ngay', 'date', 'stt', 'day'].includes(searchKey(first.cells[0] ?? ''));
  let above = '';
  const lines = (isHeading ? rows.slice(1) : rows).map(({ cells: [dayCell = '', shift = '', ...rest], line }): PastedLine => {
    if (dayCell !== '') above = dayCell;
    const day = dayIn(above, month);
    const names = rest.flatMap((cell) => cell.split(/[,;\n]| và /)).map((name) => name.trim()).filter((name) => name !== '').map((name) => matched(name, people));
    const own = day === null ? [] : shiftsOf(shifts.filter((one) => dayOf(one) === day), shift, roleNames);
    return { line, day: day ?? above, shift, shiftId: own.length === 1 ? own[0]!.id : null, names, problem: day === null ? 'no-day' : own.length === 0 ? 'no-shift' : own.length > 1 ? 'two-shifts' : names.length === 0 ? 'no-name' : null };
  });
  const found = new Map<string, Set<string>>();
  for (const { shiftId, names } of lines) for (const { personId } of names) if (shiftId !== null && personId !== null) found.set(shiftId, (found.get(shiftId) ?? new Set()).add(personId));
  return { heading: isHeading ? first.cells.join(' · ') : null, lines, found: [...found].map(([shiftId, ids]) => ({ shiftId, personIds: [...ids] })) };
}

/** By what it is ("Trực ban") and by its times; with neither, all of the day. */
function shiftsOf(ofDay: readonly PasteShift[], typed: string, roleNames: Record<DutyRole, readonly string[]>): readonly PasteShift[] {
  const key = searchKey(typed);
  const [from, to] = timesIn(typed);
  const named = ofDay.filter(({ role }) => roleNames[role].some((name) => key.includes(searchKey(name))));
  const byRole = named.length > 0 ? named : ofDay;
  return byRole.filter(({ startsAt, endsAt }) => (from === undefined || timeOf(startsAt) === from) && (to === undefined || timeOf(endsAt) === to));
}

/** By the whole name, accents and capitals aside; else by its end ("Thành", "V. Thành") when only one is called so. */
function matched(typed: string, people: readonly PastePerson[]): PastedName {
  const key = searchKey(typed.replace(/^(đ\/c|đồng chí|đc)\.?\s+/i, ''));
  const whole = people.filter(({ name }) => searchKey(name) === key);
  const close = whole.length > 0 ? whole : people.filter(({ name }) => searchKey(name).endsWith(` ${key}`));
  const exact = close.filter(({ name }) => name.normalize('NFC').toLowerCase() === typed.normalize('NFC').toLowerCase());
  const [one, other] = exact.length === 1 ? exact : close;
  return { typed, personId: one !== undefined && other === undefined ? one.id : null, problem: one === undefined ? 'no-person' : other === undefined ? null : 'two-people' };
}
