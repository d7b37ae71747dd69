const [dayMs, hourMs, minuteMs] = [86_400_000, 3_600_000, 60_000];

export type Left = { isOver: boolean; days: number; hours: number; minutes: number };

/** How far a due instant is, or how long it is over; whoever acts at the very instant is still in time. Rounded down. */
export function timeLeft(due: Date | string, now: Date | string): Left {
  const ms = new Date(due).getTime() - new Date(now).getTime();
  const size = Math.abs(ms);
  return { isOver: ms < 0, days: Math.floor(size / dayMs), hours: Math.floor((size % dayMs) / hourMs), minutes: Math.floor((size % hourMs) / minuteMs) };
}

/** The instant that lies whole days of 24 hours after another. */
export const daysAfter = (at: Date, days: number) => new Date(at.getTime() + days * dayMs);
