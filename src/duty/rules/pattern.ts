import { dayOf, timeOf, type Burden, type DutyRole, type Span } from './kinds.ts';

/** On which days of a month a shift is laid. */
export const layChoices = ['every', 'working', 'off'] as const;
export type LayChoice = (typeof layChoices)[number];
export type LayDay = { day: string; kind: Burden };
/** A shift that comes again and again in a month. */
export type Pattern = { role: DutyRole; starts: string; hours: number; required: number; choice: LayChoice };
/** `rest`: shifts of a month that follow no pattern, as those of a surge: how many of each kind. */
export type Patterns = { patterns: Pattern[]; rest: (Pick<Pattern, 'role' | 'starts' | 'hours'> & { count: number })[] };

const isOff = (kind: Burden) => kind === 'tet' || kind === 'holiday' || kind === 'weekend';
export const daysOf = (days: readonly LayDay[], choice: LayChoice): string[] => days.filter(({ kind }) => choice === 'every' || (choice === 'off') === isOff(kind)).map(({ day }) => day);

/** Of so many days a shift is missing on no more than one in five: a pattern, with holes. */
const isMost = (count: number, of: number) => of > 0 && count * 5 >= of * 4;
const hourMs = 3_600_000;

/** What the roster of a month repeats, day by day: each kind of shift on every day, on working days or on days off, as `laid` most often asks. */
export function patternsOf(shifts: readonly (Span & { role: DutyRole; laid: number })[], days: readonly LayDay[]): Patterns {
  const kinds = new Map<string, { role: DutyRole; starts: string; hours: number; on: Map<string, number> }>();
  for (const shift of shifts) {
    const [starts, hours] = [timeOf(shift.startsAt), (shift.endsAt.getTime() - shift.startsAt.getTime()) / hourMs];
    const key = `${shift.role} ${starts} ${hours}`;
    const kind = kinds.get(key) ?? { role: shift.role, starts, hours, on: new Map<string, number>() };
    kind.on.set(dayOf(shift), shift.laid);
    kinds.set(key, kind);
  }
  const found: Patterns = { patterns: [], rest: [] };
  for (const { role, starts, hours, on } of kinds.values()) {
    const count = (choice: LayChoice) => daysOf(days, choice).filter((day) => on.has(day)).length;
    const choice = layChoices.find((one) => isMost(count(one), daysOf(days, one).length) && count(one) === on.size) ?? null;
    const often = new Map<number, number>();
    for (const laid of on.values()) often.set(laid, (often.get(laid) ?? 0) + 1);
    const [required] = [...often].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]!;
    if (choice === null || !Number.isInteger(hours)) found.rest.push({ role, starts, hours, count: on.size });
    else found.patterns.push({ role, starts, hours, required, choice });
  }
  return found;
}
