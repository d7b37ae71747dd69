import { Refused } from '../../kit/refuse.ts';
import { command, query, type Db } from '../../kit/server/command.ts';
import { formatDate } from '../../kit/dates.ts';
import { findUnitYear } from '../../movement/store/place.ts';
import { refusePeople } from '../access/duty.ts';
import { addDutyPeopleInput, addLeaveInput, dutyPeopleQuery, ofDutyPersonInput, removeLeaveInput, saveDutyPersonInput } from '../input/duty.ts';
import { deleteLeave, deletePerson, dutyDaysIn, findLeave, findPerson, hasShifts, insertLeave, insertPerson, listAccounts, listPeople, updatePerson } from '../store/people.ts';
import { byOf, explain, findPersonSubject, ofYear, refuseBackwards, type PersonSubject } from './checks.ts';

const refuseOf = (actor: Parameters<typeof refusePeople>[0], subject: { unitId: string }) => refusePeople(actor, subject);
const ofPerson = { subject: findPersonSubject, access: refuseOf, chain: ofYear, audit: ({ personId }: { personId: string }) => ({ subjectId: personId }) };

export const dutyPeople = query({
  name: 'duty.duty-people', summary: 'Who of the own unit is on the duty list, with posts, phones and leave.',
  input: dutyPeopleQuery, subject: findUnitYear, access: refuseOf,
  run: async (db, { subject, today }) => ({ people: await listPeople(db, { unitId: subject.unitId }), accounts: await listAccounts(db, subject.unitId), today }),
});

export const addDutyPeople = command({
  name: 'duty.add-duty-people', summary: 'Puts people on the duty list of the own unit, from a day on.',
  input: addDutyPeopleInput, subject: findUnitYear, access: refuseOf, chain: ofYear,
  async run(trx, ctx) {
    for (const person of ctx.input.people) if (!(await insertPerson(trx, { ...person, id: ctx.newId(), unitId: ctx.subject.unitId, from: ctx.input.from, until: null, accountId: null }, byOf(ctx)))) throw new Refused(409, 'duty.person-there', { name: person.name });
    return { added: ctx.input.people.length };
  },
});

export const saveDutyPerson = command({
  name: 'duty.save-duty-person', summary: 'Changes what the duty list says of somebody: post, phone, roles, and the days on which he is on it.', input: saveDutyPersonInput, ...ofPerson,
  async run(trx, ctx) {
    const { input } = ctx;
    refuseBackwards(input.from, input.until);
    if (input.accountId !== null && !(await listAccounts(trx, ctx.subject.unitId)).some(({ id }) => id === input.accountId)) throw new Refused(422, 'duty.person-unknown');
    if (!(await explain(updatePerson(trx, { ...input, id: input.personId }, byOf(ctx)), { name: input.name }))) throw new Refused(409, 'kit.version-clash', {}, { current: await findPerson(trx, input.personId) });
    return { version: input.version + 1 };
  },
});

export const removeDutyPerson = command({
  name: 'duty.remove-duty-person', summary: 'Takes somebody off the duty list who never had a shift.', input: ofDutyPersonInput, ...ofPerson,
  async run(trx, { input }) {
    if (await hasShifts(trx, input.personId)) throw new Refused(409, 'duty.person-has-shifts');
    if (!(await deletePerson(trx, input.personId, input.version))) throw new Refused(409, 'kit.version-clash', {}, { current: await findPerson(trx, input.personId) });
    return {};
  },
});

export const addLeave = command({
  name: 'duty.add-leave', summary: 'Notes days on which somebody cannot be on duty; who is on duty then is replaced first.', input: addLeaveInput, ...ofPerson,
  async run(trx, ctx) {
    const { input, subject, newId } = ctx;
    refuseBackwards(input.startsOn, input.endsOn);
    const { name } = (subject as PersonSubject).person;
    const days = await dutyDaysIn(trx, input.personId, input.startsOn, input.endsOn);
    if (days.length > 0) throw new Refused(409, 'duty.leave-on-duty', { name, days: days.map(formatDate).join(', ') });
    await explain(insertLeave(trx, { ...input, id: newId() }, byOf(ctx)));
    return {};
  },
});

async function findLeaveSubject(db: Db, { yearId, leaveId }: { yearId: string; leaveId: string }) {
  const leave = await findLeave(db, leaveId);
  const place = leave && (await findUnitYear(db, { yearId, unitId: leave.unitId }));
  return leave && place && { ...place, ...leave };
}
export const removeLeave = command({
  name: 'duty.remove-leave', summary: 'Takes leave back.', input: removeLeaveInput, subject: findLeaveSubject, access: refuseOf, chain: ofYear, audit: (_input, { personId }) => ({ subjectId: personId }),
  async run(trx, { input }) {
    await deleteLeave(trx, input.leaveId);
    return {};
  },
});
