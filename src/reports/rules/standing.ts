import type { Calendar } from '../../organisation/rules/calendar.ts';
import { instantOf } from '../../kit/dates.ts';
import type { DueRule } from '../input/forms.ts';
import { daysLate } from './due.ts';
import type { ReportState } from './state.ts';

/** One sending: by when it was due then, and when it came. */
export type Sent = { kind: 'send' | 'nil' | 'correct'; sentAt: Date; dueAt: Date };
export type Obligation = { state: ReportState; startsOn: string; dueAt: Date; locksAt: Date; reminders: number; sent: readonly Sent[] };
/** `isOver`: the deadline has passed; `isLocked`: nothing is taken any more without an extension. */
export type Standing =
  | { kind: 'coming' } | { kind: 'due' } | { kind: 'reminded' } | { kind: 'on-time' } | { kind: 'late'; days: number } | { kind: 'waived' }
  | { kind: 'missing'; isReminded: boolean; isLocked: boolean } | { kind: 'returned'; isOver: boolean; isLocked: boolean };
export type StandingKind = Standing['kind'];

/**
 * Where a unit stands with one report. A late sending stays late; a report that came back is judged by the worse of its sendings, each
 * by the deadline that stood when it came. Corrections change nothing of it.
 */
export function standingOf({ state, startsOn, dueAt, locksAt, reminders, sent }: Obligation, now: Date, by: DueRule['lateDays'], calendar: Calendar): Standing {
  const [isOver, isLocked] = [now >= dueAt, now >= locksAt];
  if (state === 'waived') return { kind: 'waived' };
  if (state === 'returned') return { kind: 'returned', isOver, isLocked };
  if (state === 'sent') {
    const days = Math.max(0, ...sent.filter(({ kind }) => kind !== 'correct').map((one) => daysLate(one.sentAt, one.dueAt, by, calendar)));
    return days === 0 ? { kind: 'on-time' } : { kind: 'late', days };
  }
  if (isOver) return { kind: 'missing', isReminded: reminders > 0, isLocked };
  if (reminders > 0) return { kind: 'reminded' };
  return now < instantOf(startsOn) ? { kind: 'coming' } : { kind: 'due' };
}

/** What is still to be sent, whether or not it can be. */
export const isOwed = ({ kind }: Standing) => kind === 'due' || kind === 'reminded' || kind === 'missing' || kind === 'returned';
