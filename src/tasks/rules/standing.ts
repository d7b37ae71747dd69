import type { TaskState } from './state.ts';

/** One finishing: when it was said to be done, and the deadline that stood then. */
export type Finish = { at: Date; dueAt: Date };
/** `days`: days begun after the deadline, at least 1. `open` is within its deadline, `overdue` is not. */
export type Standing = { kind: 'open' } | { kind: 'overdue'; days: number } | { kind: 'on-time' } | { kind: 'late'; days: number } | { kind: 'withdrawn' };

const dayMs = 86_400_000;
/** Days begun after a deadline; 0 up to and with the deadline itself. */
export const daysAfter = (at: Date, dueAt: Date) => Math.max(0, Math.ceil((at.getTime() - dueAt.getTime()) / dayMs));

/** Where a unit stands with a task: what is done is judged by the worst of its finishings, each by its own deadline; what is not, by now. */
export function standingOf({ state, dueAt, finishes }: { state: TaskState; dueAt: Date; finishes: readonly Finish[] }, now: Date): Standing {
  if (state === 'withdrawn') return { kind: 'withdrawn' };
  if (state === 'done' || state === 'accepted') {
    const days = Math.max(0, ...finishes.map((one) => daysAfter(one.at, one.dueAt)));
    return days === 0 ? { kind: 'on-time' } : { kind: 'late', days };
  }
  const days = daysAfter(now, dueAt);
  return days === 0 ? { kind: 'open' } : { kind: 'overdue', days };
}
