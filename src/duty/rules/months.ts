import { dayAfter, instantOf } from '../../kit/dates.ts';
import type { DutyRule } from './kinds.ts';

/** Months are named by their first day, YYYY-MM-01. */
export const monthOf = (day: string) => `${day.slice(0, 7)}-01`;
export const monthAfter = (month: string, n: number) => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1 + n, 1)).toISOString().slice(0, 10);
export const lastOfMonth = (month: string) => dayAfter(monthAfter(month, 1), -1);
/** Every day from one to another, both counted. */
export function daysFrom(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = dayAfter(day, 1)) days.push(day);
  return days;
}
export const daysOfMonth = (month: string) => daysFrom(month, lastOfMonth(month));

/** The first instant at which a roster that is not published is late: the due day of the month before begins. */
export const rosterDueAt = (month: string, { rosterDueDay }: Pick<DutyRule, 'rosterDueDay'>) => instantOf(dayAfter(monthAfter(month, -1), rosterDueDay - 1));
export type RosterStanding = 'on-time' | 'late' | 'missing' | 'open';
/** Published before it was due, after, not at all though it is due, or still to come. */
export const rosterStanding = (publishedAt: Date | null, dueAt: Date, now: Date): RosterStanding => (publishedAt !== null ? (publishedAt < dueAt ? 'on-time' : 'late') : now < dueAt ? 'open' : 'missing');
/** From this day on the names of a month are for its unit alone. */
export const namesHiddenFrom = (month: string, { namesHiddenDays }: Pick<DutyRule, 'namesHiddenDays'>) => dayAfter(monthAfter(month, 1), namesHiddenDays);
