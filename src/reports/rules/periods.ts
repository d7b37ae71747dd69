import { dayAfter } from '../../kit/dates.ts';
import { weekdayOf } from '../../organisation/rules/calendar.ts';
import type { Rhythm } from './form-kinds.ts';

export type Period = { startsOn: string; endsOn: string };

const monthsOf: Partial<Record<Rhythm, number>> = { month: 1, quarter: 3, half: 6, year: 12 };
const firstOfMonth = (months: number) => `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`;
const monthsIn = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** The periods of a rhythm whose last day lies between two days (both counted), in order; weeks end on Sunday. An event has none before it happens. */
export function periodsOf(rhythm: Rhythm, from: string, to: string): Period[] {
  if (rhythm === 'event') return [];
  if (rhythm === 'once') return [{ startsOn: from, endsOn: to }];
  const periods: Period[] = [];
  const length = monthsOf[rhythm];
  if (length !== undefined) {
    const first = Math.floor(monthsIn(from) / length) * length;
    for (let months = first; ; months += length) {
      const endsOn = dayAfter(firstOfMonth(months + length), -1);
      if (endsOn > to) return periods;
      periods.push({ startsOn: firstOfMonth(months), endsOn });
    }
  }
  const step = rhythm === 'week' ? 7 : 1;
  for (let endsOn = rhythm === 'week' ? dayAfter(from, 7 - weekdayOf(from)) : from; endsOn <= to; endsOn = dayAfter(endsOn, step)) periods.push({ startsOn: dayAfter(endsOn, 1 - step), endsOn });
  return periods;
}

/** The number of the week that a day is in: weeks begin on Monday, the first of a year holds its first Thursday (ISO 8601). */
export function weekOf(day: string): number {
  const thursday = dayAfter(day, 4 - weekdayOf(day));
  return Math.floor((Date.parse(thursday) - Date.parse(`${thursday.slice(0, 4)}-01-01`)) / (7 * 86_400_000)) + 1;
}
