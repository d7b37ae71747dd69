import { dayAfter, instantOf } from '../src/kit/dates.ts';
import { fillShifts } from '../src/duty/rules/fill.ts';
import type { FillPerson, FillShift } from '../src/duty/rules/fill-board.ts';
import { burdenOf } from '../src/duty/rules/kinds.ts';
import { noShares } from '../src/duty/rules/shares.ts';
import { compare, type Measured } from './measure.ts';

const calendar = { holidays: new Set(['2020-01-01', ...Array.from({ length: 7 }, (_none, n) => dayAfter('2020-01-23', n)), '2020-04-02', '2020-04-30', '2020-05-01', '2020-09-02']), worked: new Set<string>(), tet: new Map([[2020, '2020-01-25']]) };
const shifts: FillShift[] = Array.from({ length: 366 }, (_none, n) => dayAfter('2020-01-01', n)).flatMap((day, n) => (['06:00', '18:00'] as const).map((time, half) => {
  const startsAt = instantOf(day, time);
  const endsAt = new Date(startsAt.getTime() + 12 * 3_600_000);
  return { id: `${n * 2 + half}`, role: 'officer', startsAt, endsAt, restsUntil: new Date(endsAt.getTime() + 24 * 3_600_000), required: 2, burden: burdenOf(calendar, { startsAt, endsAt }), kept: [] };
}));
const people: FillPerson[] = Array.from({ length: 60 }, (_none, n) => ({ id: `${n}`, roles: ['officer'], from: '2019-01-01', until: null, carried: noShares(), elsewhere: [], leaves: [{ startsOn: dayAfter('2020-01-10', n * 5), endsOn: dayAfter('2020-01-16', n * 5) }] }));

/** A whole year for sixty people, day and night, two at a time, each a week on leave, beside handing the shifts out in turn without any rule. */
export async function* measureFill(): AsyncGenerator<Measured> {
  yield compare('fill', 'handing the same 1,464 places out in turn', 5, () => {
    const { chosen, short } = fillShifts(shifts, people);
    if (chosen.length + short.length < shifts.length) throw new Error('shifts were lost');
  }, () => shifts.flatMap((shift, n) => Array.from({ length: shift.required }, (_none, at) => ({ shiftId: shift.id, personId: people[(n * shift.required + at) % people.length]!.id }))));
}
