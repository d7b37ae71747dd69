import { dayAfter, instantOf } from '../../kit/dates.ts';
import { Refused } from '../../kit/refuse.ts';
import { query } from '../../kit/server/command.ts';
import { findUnitYear, type UnitYear } from '../../movement/store/place.ts';
import { refusePeople } from '../access/duty.ts';
import { rosterQuery } from '../input/duty.ts';
import { fillShifts } from '../rules/fill.ts';
import { burdenOf, requiredOf } from '../rules/kinds.ts';
import { monthAfter } from '../rules/months.ts';
import { totalOf } from '../rules/shares.ts';
import { loadCarried } from '../store/carried.ts';
import { listElsewhere } from '../store/elsewhere.ts';
import { listPeople } from '../store/people.ts';
import { listShifts } from '../store/rosters.ts';
import { listSurges, loadCalendar } from '../store/settings.ts';

/** Shifts this near may be too close to one of the month. */
const nearDays = 7;

export const fillProposal = query({
  name: 'duty.fill-proposal', summary: 'Who could stand what is still missing in a month, fairly by nights, weekends, holidays and Tết over all years, and why each was chosen; nothing is saved.',
  input: rosterQuery, subject: findUnitYear, access: (actor, subject: UnitYear) => refusePeople(actor, subject),
  async run(db, { subject, input: { month }, now }) {
    const { unitId, yearId } = subject;
    const people = await listPeople(db, { unitId });
    if (people.length === 0) throw new Refused(422, 'duty.nobody-listed');
    const span = { unitId, from: instantOf(dayAfter(month, -nearDays)), until: instantOf(dayAfter(monthAfter(month, 1), nearDays)) };
    const [near, elsewhere, surges, calendar, carried] = await Promise.all([
      listShifts(db, span), listElsewhere(db, span), listSurges(db, yearId), loadCalendar(db, subject.year, subject.year), loadCarried(db, subject, people, instantOf(month)),
    ]);
    const shifts = near.filter((shift) => shift.month === month).map((shift) => ({ ...shift, required: shift.startsAt > now ? requiredOf(shift, surges) : 0, burden: burdenOf(calendar, shift), kept: shift.personIds }));
    const filled = fillShifts(shifts, people.map((person) => ({ ...person, carried: carried.get(person.id)!, elsewhere: [...near.filter((shift) => shift.month !== month && shift.personIds.includes(person.id)), ...elsewhere.filter(({ personId }) => personId === person.id)] })));
    return {
      ...filled,
      people: people.map(({ id, name }) => {
        const before = carried.get(id)!;
        const own = shifts.filter(({ id: shiftId, kept }) => kept.includes(id) || filled.chosen.some((one) => one.personId === id && one.shiftId === shiftId));
        return { id, name, before, total: totalOf(before) + own.length, inMonth: own.length };
      }),
    };
  },
});
