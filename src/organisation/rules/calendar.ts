import { dayAfter } from '../../kit/dates.ts';

/** Which days are off and which are worked instead, and when Tết begins; days are YYYY-MM-DD. */
export type Calendar = { holidays: ReadonlySet<string>; worked: ReadonlySet<string>; tet: ReadonlyMap<number, string> };
type Listed = { days: readonly { day: string; kind: 'holiday' | 'worked' }[]; tet: readonly { year: number; firstOn: string }[] };

export const calendarOf = ({ days, tet }: Listed): Calendar => ({
  holidays: new Set(days.flatMap(({ day, kind }) => (kind === 'holiday' ? [day] : []))),
  worked: new Set(days.flatMap(({ day, kind }) => (kind === 'worked' ? [day] : []))),
  tet: new Map(tet.map(({ year, firstOn }) => [year, firstOn])),
});

/** 1 is Monday, 7 Sunday: weeks begin on Monday. */
export const weekdayOf = (day: string) => ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
export const isWorkingDay = ({ holidays, worked }: Calendar, day: string) => worked.has(day) || (weekdayOf(day) <= 5 && !holidays.has(day));

const longestRest = 60; // no country rests longer: the calendar is wrong, and the day stays
/** The day itself when it is worked, else the nearest worked day after it (step 1) or before it (step -1). */
export function workingDayFrom(calendar: Calendar, day: string, step: 1 | -1): string {
  for (let n = 0; n < longestRest; n++) {
    const at = dayAfter(day, n * step);
    if (isWorkingDay(calendar, at)) return at;
  }
  return day;
}

/** How many days there are after one day up to and with another; only working days when `calendar` is given. */
export function daysBetween(from: string, to: string, calendar?: Calendar): number {
  const all = Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
  if (calendar === undefined) return all;
  let worked = 0;
  for (let n = 1; n <= all; n++) if (isWorkingDay(calendar, dayAfter(from, n))) worked++;
  return worked;
}
