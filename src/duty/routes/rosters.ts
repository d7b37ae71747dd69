import { dayAfter, instantOf } from '../../kit/dates.ts';
import { Refused } from '../../kit/refuse.ts';
import { command } from '../../kit/server/command.ts';
import { findUnitYear, type UnitYear } from '../../movement/store/place.ts';
import { refuseKeep } from '../access/duty.ts';
import { assignInput, layShiftsInput, publishInput, removeShiftInput, saveShiftInput } from '../input/duty.ts';
import { conflictOf } from '../rules/conflict.ts';
import { monthAfter, monthOf } from '../rules/months.ts';
import { listPeople } from '../store/people.ts';
import { listHandOvers } from '../store/hand-overs.ts';
import { addPlaces, deleteShift, insertShifts, listShifts, publish, removePlaces, turnRoster, updateShift, type ShiftRow } from '../store/rosters.ts';
import { byOf, explain, ofYear, seenRoster } from './checks.ts';
import { isMemberOn } from '../store/membership.ts';
import type { Trx } from '../../kit/server/command.ts';

const hourMs = 3_600_000;
const ofRoster = { subject: findUnitYear, access: refuseKeep, chain: ofYear, audit: ({ unitId, month }: { unitId: string; month: string }) => ({ subjectId: `${unitId} ${month}` }) };
const spanOf = (day: string, { starts, hours }: { starts: string; hours: number }) => { const startsAt = instantOf(day, starts); return { startsAt, endsAt: new Date(startsAt.getTime() + hours * hourMs) }; };

export const layShifts = command({
  name: 'duty.lay-shifts', summary: 'Lays shifts of the own unit on days of a month; one that is there already stays as it is.', input: layShiftsInput, ...ofRoster,
  async run(trx, { input, subject, newId }) {
    const roster = await seenRoster(trx, input, subject, newId());
    for (const day of input.days) {
      if (monthOf(day) !== input.month) throw new Refused(422, 'duty.outside-month', { day });
      if (!(await isMemberOn(trx, subject, day))) throw new Refused(422, 'duty.not-member', { day });
    }
    const shifts = [...new Set(input.days)].flatMap((day) => input.shifts.map((one) => ({ id: newId(), role: one.role, required: one.required, ...spanOf(day, one) })));
    const laid = await insertShifts(trx, subject, shifts);
    await turnRoster(trx, roster);
    return { laid, there: shifts.length - laid, version: roster.version + 1 };
  },
});

/** A shift of the month that is still open; one that was handed over stays. */
async function openShift(trx: Trx, { unitId, month }: { unitId: string; month: string }, shiftId: string): Promise<ShiftRow> {
  const [shift] = await listShifts(trx, { shiftId });
  if (shift === undefined || shift.unitId !== unitId || shift.month !== month) throw new Refused(409, 'duty.shift-unknown');
  const noted = await listHandOvers(trx, { unitId, from: shift.startsAt, until: shift.endsAt });
  if (noted.get(shiftId)?.hand !== undefined) throw new Refused(409, 'duty.handed', { day: shift.onDay });
  return shift;
}

export const saveShift = command({
  name: 'duty.save-shift', summary: 'Changes the time of a shift, or how many people it needs.', input: saveShiftInput, ...ofRoster,
  async run(trx, { input, subject, newId }) {
    const roster = await seenRoster(trx, input, subject, newId());
    const { onDay } = await openShift(trx, input, input.shiftId);
    await explain(updateShift(trx, { id: input.shiftId, required: input.required, ...spanOf(onDay, input) }));
    await turnRoster(trx, roster);
    return { version: roster.version + 1 };
  },
});

export const removeShift = command({
  name: 'duty.remove-shift', summary: 'Takes a shift off the roster, with those who were to stand it.', input: removeShiftInput, ...ofRoster,
  async run(trx, { input, subject, newId }) {
    const roster = await seenRoster(trx, input, subject, newId());
    const shift = await openShift(trx, input, input.shiftId);
    const noted = await listHandOvers(trx, { unitId: input.unitId, from: shift.startsAt, until: shift.endsAt });
    if (noted.has(shift.id)) throw new Refused(409, 'duty.handed', { day: shift.onDay });
    await deleteShift(trx, input.shiftId);
    await turnRoster(trx, roster);
    return { version: roster.version + 1 };
  },
});

/** The first who cannot stand a shift, as a refusal that names him, the day and why. */
async function refuseUnable(trx: Trx, { unitId }: UnitYear, changed: ReadonlyMap<string, readonly string[]>, near: readonly ShiftRow[]): Promise<void> {
  const people = new Map((await listPeople(trx, { unitId })).map((person) => [person.id, person]));
  const stands = (shift: ShiftRow) => changed.get(shift.id) ?? shift.personIds;
  for (const shift of near) for (const personId of changed.get(shift.id) ?? []) {
    const person = people.get(personId);
    if (person === undefined) throw new Refused(409, 'duty.person-unknown');
    if (shift.personIds.includes(personId) && !near.some((other) => other !== shift && changed.has(other.id) && stands(other).includes(personId))) continue;
    const conflict = conflictOf(person, shift, near.filter((other) => other !== shift && stands(other).includes(personId)));
    if (conflict !== null) throw new Refused(409, `duty.person-${conflict.code}`, { name: person.name, day: shift.onDay, ...('day' in conflict && { other: conflict.day }) });
  }
}

export const assign = command({
  name: 'duty.assign', summary: 'Says who stands shifts of a month; nobody twice at once, without rest, on leave or off the list.', input: assignInput, ...ofRoster,
  async run(trx, { input, subject, newId }) {
    const roster = await seenRoster(trx, input, subject, newId());
    const near = await listShifts(trx, { unitId: subject.unitId, from: instantOf(dayAfter(input.month, -7)), until: instantOf(dayAfter(monthAfter(input.month, 1), 7)) });
    const changed = new Map(input.shifts.map(({ shiftId, personIds }) => [shiftId, [...new Set(personIds)]]));
    const noted = await listHandOvers(trx, { unitId: subject.unitId, from: instantOf(input.month), until: instantOf(monthAfter(input.month, 1)) });
    const own = near.filter(({ id }) => changed.has(id));
    if (own.length !== changed.size || own.some(({ month }) => month !== input.month)) throw new Refused(409, 'duty.shift-unknown');
    const handed = own.find(({ id }) => noted.get(id)?.hand !== undefined);
    if (handed !== undefined) throw new Refused(409, 'duty.handed', { day: handed.onDay });
    await refuseUnable(trx, subject, changed, near);
    const places = (pick: (shift: ShiftRow, asked: readonly string[]) => readonly string[]) => own.flatMap((shift) => pick(shift, changed.get(shift.id)!).map((personId) => ({ shiftId: shift.id, personId })));
    await removePlaces(trx, places(({ personIds }, asked) => personIds.filter((id) => !asked.includes(id))));
    await explain(addPlaces(trx, places(({ personIds }, asked) => asked.filter((id) => !personIds.includes(id)))));
    await turnRoster(trx, roster);
    return { version: roster.version + 1 };
  },
});

export const publishRoster = command({
  name: 'duty.publish-roster', summary: 'Publishes the roster of a month, once; what is changed later is in the log.', input: publishInput, ...ofRoster,
  async run(trx, ctx) {
    const { input, subject, newId } = ctx;
    const roster = await seenRoster(trx, input, subject, newId());
    if (roster.publishedAt !== null) throw new Refused(409, 'duty.published');
    const laid = await listShifts(trx, { unitId: subject.unitId, from: instantOf(input.month), until: instantOf(monthAfter(input.month, 1)) });
    if (!laid.some(({ month }) => month === input.month)) throw new Refused(422, 'duty.nothing-laid');
    await publish(trx, roster.id, byOf(ctx));
    await turnRoster(trx, roster);
    return { version: roster.version + 1 };
  },
});
