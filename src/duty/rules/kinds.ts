import { isWorkingDay, type Calendar } from '../../organisation/rules/calendar.ts';
import { dayAfter, dayInVietnam, formatInstant } from '../../kit/dates.ts';

export const roles = ['command', 'officer', 'team'] as const;
export type DutyRole = (typeof roles)[number];
export const leaveReasons = ['leave', 'business', 'study', 'other'] as const;
export type LeaveReason = (typeof leaveReasons)[number];
export const surgeKinds = ['congress', 'holiday', 'epidemic', 'other'] as const;
export type SurgeKind = (typeof surgeKinds)[number];

/** What makes a shift a burden, the heaviest first: a shift counts once, as the first of these that it is. */
export const burdens = ['tet', 'holiday', 'weekend', 'night', 'ordinary'] as const;
export type Burden = (typeof burdens)[number];

/** When a shift is; it belongs to the day on which it begins. */
export type Span = { startsAt: Date; endsAt: Date };
const hourMs = 3_600_000;
export const timeOf = (instant: Date) => formatInstant(instant).slice(11);
export const dayOf = ({ startsAt }: Pick<Span, 'startsAt'>) => dayInVietnam(startsAt);
/** The last day that a shift touches: one that ends at midnight does not touch the next. */
export const lastDayOf = ({ endsAt }: Pick<Span, 'endsAt'>) => dayInVietnam(new Date(endsAt.getTime() - 1000));
/** Begun in the evening or before five, and no whole day. */
const isNight = ({ startsAt, endsAt }: Span) => { const hour = Number(timeOf(startsAt).slice(0, 2)); return (hour >= 17 || hour < 5) && endsAt.getTime() - startsAt.getTime() <= 16 * hourMs; };
/** Days off in one run with the first day of Tết. */
function isTet(calendar: Calendar, day: string): boolean {
  const first = calendar.tet.get(Number(day.slice(0, 4)));
  if (first === undefined) return false;
  for (let at = first; ; at = dayAfter(at, first < day ? 1 : -1)) {
    if (at === day) return true;
    if (at !== first && isWorkingDay(calendar, at)) return false;
  }
}

/** Asked anew whenever it is needed, never stored: a holiday that is put on the calendar later counts in shifts that are laid already. */
export function burdenOf(calendar: Calendar, shift: Span): Burden {
  const day = dayOf(shift);
  if (!isWorkingDay(calendar, day)) {
    if (isTet(calendar, day)) return 'tet';
    return calendar.holidays.has(day) ? 'holiday' : 'weekend';
  }
  return isNight(shift) ? 'night' : 'ordinary';
}

export type Surge = { id: string; name: string; kind: SurgeKind; startsOn: string; endsOn: string; role: DutyRole; required: number };
/** The surges in whose days a shift of a role begins. */
export const surgesOn = <S extends Pick<Surge, 'startsOn' | 'endsOn' | 'role'>>(surges: readonly S[], shift: Span & { role: DutyRole }): S[] => { const day = dayOf(shift); return surges.filter((one) => one.role === shift.role && one.startsOn <= day && day <= one.endsOn); };
/** How many people a shift needs: what was laid, or more while a surge asks for more. */
export const requiredOf = (shift: Span & { role: DutyRole; required: number }, surges: readonly Surge[]) => Math.max(shift.required, ...surgesOn(surges, shift).map(({ required }) => required));

/** What holds for rosters on a day. */
export type DutyRule = { restHours: number; rosterDueDay: number; namesHiddenDays: number };
