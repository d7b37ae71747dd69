const zoneShiftMs = 7 * 3600_000; // Asia/Ho_Chi_Minh has no daylight saving

/** The calendar day of an instant in Asia/Ho_Chi_Minh, YYYY-MM-DD. */
export const dayInVietnam = (instant: Date) => new Date(instant.getTime() + zoneShiftMs).toISOString().slice(0, 10);

/** The instant of a time of day ('16:00') on a calendar day in Asia/Ho_Chi_Minh. */
export const instantOf = (day: string, time = '00:00') => new Date(Date.parse(`${day}T${time}:00Z`) - zoneShiftMs);

/** The calendar day `n` days after another, or before it when `n` is negative. */
export const dayAfter = (day: string, n: number) => new Date(Date.parse(`${day}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);

/** The last day of the half year that begins on a day: 2020-01-01 → 2020-06-30. */
export function halfYearEnd(startsOn: string): string {
  const [year, month, date] = startsOn.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month + 5, date) - 86_400_000).toISOString().slice(0, 10);
}

/** A day, or the end of a span that is nearest to it: figures "until today" of a year that is over end with the year. */
export const dayWithin = (day: string, { startsOn, endsOn }: { startsOn: string; endsOn: string }) => (day > endsOn ? endsOn : day < startsOn ? startsOn : day);

export const dueGroups = ['overdue', 'today', 'week', 'later'] as const;
/** Which part of a list of deadlines one belongs to; a deadline at midnight is of the day that ends then. */
export function dueGroup(dueAt: Date, now: Date): (typeof dueGroups)[number] {
  if (dueAt <= now) return 'overdue';
  const [day, today] = [dayInVietnam(new Date(dueAt.getTime() - 1)), dayInVietnam(now)];
  return day <= today ? 'today' : day <= dayAfter(today, 7) ? 'week' : 'later';
}

/** '2020-12-29' → '29/12/2020'. Calendar days only: no clock, no time zone. */
export const formatDate = (day: string) => day.split('-').reverse().join('/');

/** An instant as '29/12/2020 14:02' in Asia/Ho_Chi_Minh. */
export function formatInstant(instant: string | Date): string {
  const local = new Date(new Date(instant).getTime() + zoneShiftMs).toISOString();
  return `${formatDate(local.slice(0, 10))} ${local.slice(11, 16)}`;
}

/** '2020-02-05' → 'ngày 05 tháng 02 năm 2020': zeros before days under 10 and months 1–2 (Decree 30/2020/NĐ-CP). */
export function longDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const two = (n: number) => String(n).padStart(2, '0');
  return `ngày ${two(date)} tháng ${month <= 2 ? two(month) : month} năm ${year}`;
}

/** '1/9/2020', '01.09.2020', '01092020', '010920' → '2020-09-01'; null when there is no such day. */
export function parseDate(text: string): string | null {
  const shape = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text.trim()) ?? /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text.trim());
  if (shape === null) return null;
  const [date, month, typedYear] = shape.slice(1).map(Number) as [number, number, number];
  const year = typedYear < 100 ? 2000 + typedYear : typedYear;
  const day = new Date(Date.UTC(year, month - 1, date));
  if (day.getUTCMonth() !== month - 1 || day.getUTCDate() !== date) return null;
  return day.toISOString().slice(0, 10);
}
