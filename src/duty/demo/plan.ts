import { demoId, demoUnitSlugs, type DemoUnitSlug } from '../../accounts/demo.ts';
import { dayAfter, instantOf } from '../../kit/dates.ts';
import { randomFrom } from '../../kit/random.ts';
import { monthAfter, daysFrom } from '../rules/months.ts';
import type { DutyRole, SurgeKind } from '../rules/kinds.ts';
import { officersOfUnit } from './people.ts';

export const demoSurges: readonly { id: string; name: string; kind: SurgeKind; startsOn: string; endsOn: string; role: DutyRole; required: number }[] = [
  { name: 'Tết Nguyên đán Canh Tý', kind: 'holiday' as const, startsOn: '2020-01-23', endsOn: '2020-01-29', role: 'command' as const, required: 1 },
  { name: 'Giãn cách phòng, chống dịch Covid-19', kind: 'epidemic' as const, startsOn: '2020-04-01', endsOn: '2020-04-22', role: 'team' as const, required: 2 },
  { name: 'Bảo vệ Đại hội Đảng bộ tỉnh', kind: 'congress' as const, startsOn: '2020-10-12', endsOn: '2020-10-17', role: 'command' as const, required: 1 },
  { name: 'Bảo vệ Đại hội Đảng bộ tỉnh', kind: 'congress' as const, startsOn: '2020-10-12', endsOn: '2020-10-17', role: 'team' as const, required: 3 },
].map((one, n) => ({ id: demoId(101, n + 1), ...one }));

const restMs = 12 * 3_600_000;
const year = daysFrom('2020-01-01', '2020-12-31');
const roleNumber: Record<DutyRole, number> = { officer: 0, command: 1, team: 2 };
/** The shift of a unit that begins on a day. */
export const demoShiftId = (slug: DemoUnitSlug, role: DutyRole, day: string) => demoId(103, demoUnitSlugs.indexOf(slug) * 10_000 + roleNumber[role] * 1000 + year.indexOf(day) + 1);
/** Whose turn on the list of a unit a day is. */
export const demoTurn = (unit: number, day: string) => (year.indexOf(day) + unit * 3) % officersOfUnit;
export const demoRosterId = (slug: DemoUnitSlug, month: string) => demoId(102, demoUnitSlugs.indexOf(slug) * 100 + Number(month.slice(5, 7)));

export type PlannedRoster = { slug: DemoUnitSlug; month: string; /** Null: never. */ publishedAt: Date | null };
/** `places` are those of the duty list; fewer than `required` is a shortfall. */
export type PlannedShift = { id: string; slug: DemoUnitSlug; unit: number; role: DutyRole; startsAt: Date; endsAt: Date; required: number; places: number[]; chance: number };
export type PlannedLeave = { slug: DemoUnitSlug; at: number; startsOn: string; endsOn: string; reason: string };

/** When each roster of the year is published: most before the 25th of the month before, some late, one never. */
export function planRosters(): PlannedRoster[] {
  const random = randomFrom(232020);
  return demoUnitSlugs.flatMap((slug, unit) => Array.from({ length: 12 }, (_none, n): PlannedRoster => {
    const month = monthAfter('2020-01-01', n);
    const [chance, day, minute] = [random(), random(), random()];
    const before = dayAfter(monthAfter(month, -1), chance < 0.05 ? 25 + Math.floor(day * 3) : 17 + Math.floor(day * 6));
    return { slug, month, publishedAt: unit === 18 && month === '2020-03-01' ? null : new Date(instantOf(before, '08:00').getTime() + Math.floor(minute * 480) * 60_000) };
  }));
}

/** Every day an officer in turn; in surges somebody in command and a team by day. Now and then who is away is replaced, or is not. */
export function planShifts(): { shifts: PlannedShift[]; leaves: PlannedLeave[] } {
  const random = randomFrom(242020);
  const shifts: PlannedShift[] = [];
  const leaves: PlannedLeave[] = [];
  for (const [unit, slug] of demoUnitSlugs.entries()) for (const [n, day] of year.entries()) {
    const turn = demoTurn(unit, day);
    const after = (steps: number) => (turn + steps) % officersOfUnit;
    const add = (role: DutyRole, from: string, hours: number, required: number, places: number[]) => {
      const startsAt = instantOf(day, from);
      shifts.push({ id: demoShiftId(slug, role, day), slug, unit, role, startsAt, endsAt: new Date(startsAt.getTime() + hours * 3_600_000), required, places, chance: random() });
    };
    const [isAway, isReplaced] = [random() < 0.012 || (slug === 'soyte' && day === '2020-11-18'), random() < 0.6 && !(slug === 'soyte' && day === '2020-11-18')];
    if (isAway) leaves.push({ slug, at: turn, startsOn: day, endsOn: dayAfter(day, 1), reason: ['leave', 'business', 'study'][n % 3]! });
    add('officer', '07:00', 24, 1, !isAway ? [turn] : isReplaced ? [after(4)] : []);
    for (const surge of demoSurges) {
      if (day < surge.startsOn || day > surge.endsOn) continue;
      if (surge.role === 'command') add('command', '07:00', 24, 1, [officersOfUnit + (n % 2)]);
      else add('team', '07:00', 10, surge.required, [after(3), after(5), after(2)].slice(0, random() < 0.04 ? surge.required - 1 : surge.required));
    }
  }
  const isOff = ({ slug, startsAt, endsAt }: PlannedShift, at: number) => leaves.some((one) => one.slug === slug && one.at === at && instantOf(one.startsOn) < endsAt && instantOf(one.endsOn, '24:00') > startsAt);
  const last = new Map<string, number>();
  const isRested = ({ unit, startsAt, endsAt }: PlannedShift, at: number) => {
    if ((last.get(`${unit} ${at}`) ?? 0) > startsAt.getTime()) return false; // who stood in for another is not in the team of the next day
    last.set(`${unit} ${at}`, endsAt.getTime() + restMs);
    return true;
  };
  return { shifts: shifts.map((shift) => ({ ...shift, places: shift.places.filter((at) => !isOff(shift, at) && isRested(shift, at)) })), leaves };
}
