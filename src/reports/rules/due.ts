import { dayAfter, dayInVietnam, instantOf } from '../../kit/dates.ts';
import { daysBetween, weekdayOf, workingDayFrom, type Calendar } from '../../organisation/rules/calendar.ts';
import type { DueRule } from '../input/forms.ts';

export type Limits = { dueAt: Date; locksAt: Date };
type Span = { startsOn: string; endsOn: string; eventAt: Date | null };

const two = (n: number) => String(n).padStart(2, '0');
const lastDayOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The day that a rule names for a period, before it moves off a day of rest; null when the calendar does not know Tết of the year. */
function namedDay(rule: Exclude<DueRule, { kind: 'hours-after' }>, { endsOn }: Span, { tet }: Calendar): string | null {
  if (rule.kind === 'after-end') return dayAfter(endsOn, rule.days);
  if (rule.kind === 'weekday') return dayAfter(endsOn, rule.weekday - weekdayOf(endsOn) + 7 * rule.weeks);
  if (rule.kind === 'tet') {
    const first = tet.get(Number(endsOn.slice(0, 4)));
    return first === undefined ? null : dayAfter(first, rule.days);
  }
  const months = Number(endsOn.slice(0, 4)) * 12 + Number(endsOn.slice(5, 7)) - 1 + rule.months;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return `${year}-${two(month)}-${two(Math.min(rule.day, lastDayOf(year, month)))}`;
}

/** The day on which a deadline falls: an end of day is the first instant of the next one. */
export const dueDayOf = (dueAt: Date) => dayInVietnam(new Date(dueAt.getTime() - 1));
/** Nothing is taken any more from the end of the day that lies `lockDays` after the due day. */
export const locksAfter = (dueAt: Date, lockDays: number) => instantOf(dayAfter(dueDayOf(dueAt), lockDays + 1));

/**
 * When a period is due: timely strictly before `dueAt`, taken strictly before `locksAt`. Days of rest move by the rule;
 * all of it in the time of Vietnam, wherever the server stands. Null: an event without its moment, or a year whose Tết is not set.
 */
export function limitsOf(rule: DueRule, span: Span, calendar: Calendar): Limits | null {
  if (rule.kind === 'hours-after') {
    if (span.eventAt === null) return null;
    const dueAt = new Date(span.eventAt.getTime() + rule.hours * 3_600_000);
    return { dueAt, locksAt: locksAfter(dueAt, rule.lockDays) };
  }
  const named = namedDay(rule, span, calendar);
  if (named === null) return null;
  const day = rule.moved === 'stay' ? named : workingDayFrom(calendar, named, rule.moved === 'next' ? 1 : -1);
  const dueAt = rule.before === null ? instantOf(dayAfter(day, 1)) : instantOf(day, rule.before);
  return { dueAt, locksAt: locksAfter(dueAt, rule.lockDays) };
}

export const isTimely = (sentAt: Date, dueAt: Date) => sentAt.getTime() < dueAt.getTime();

/** How many days late: 0 when timely, 1 on the due day itself, then by calendar days or by working days from the due day. */
export function daysLate(sentAt: Date, dueAt: Date, by: DueRule['lateDays'], calendar: Calendar): number {
  if (isTimely(sentAt, dueAt)) return 0;
  return Math.max(1, daysBetween(dueDayOf(dueAt), dayInVietnam(sentAt), by === 'working' ? calendar : undefined));
}
