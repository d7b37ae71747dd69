import type { Trx } from '../../kit/server/command.ts';
import { limitsOf } from '../rules/due.ts';
import { loadCalendar } from '../store/facts.ts';
import { listPeriodsToCome, setPeriod } from '../store/forms.ts';

/** Deadlines that are still to come follow the calendar; one that has passed, and what was sent by it, stays as it was. Answers how many moved. */
export async function moveDeadlines(trx: Trx, { now }: { now: Date }): Promise<number> {
  let moved = 0;
  const calendars = new Map<number, Awaited<ReturnType<typeof loadCalendar>>>();
  for (const period of await listPeriodsToCome(trx, now)) {
    const year = Number(period.endsOn.slice(0, 4));
    if (!calendars.has(year)) calendars.set(year, await loadCalendar(trx, year));
    const limits = limitsOf(period.dueRule, { ...period, eventAt: null }, calendars.get(year)!);
    if (limits === null || limits.dueAt <= now || (limits.dueAt.getTime() === period.dueAt.getTime() && limits.locksAt.getTime() === period.locksAt.getTime())) continue;
    await setPeriod(trx, period.id, limits);
    moved++;
  }
  return moved;
}
