import { refuseSecret } from '../../documents/offers/taken-file.ts';
import { listPeople } from '../../duty/store/people.ts';
import { listRules, ruleOn } from '../../duty/store/settings.ts';
import { dayInVietnam } from '../../kit/dates.ts';
import { Refused } from '../../kit/refuse.ts';
import { command, query, type Db } from '../../kit/server/command.ts';
import { listYearUnits } from '../../movement/store/place.ts';
import { refuseForce, refuseKeep } from '../access/events.ts';
import { assignPeopleInput, forceQuery } from '../input/events.ts';
import { hourMs } from '../rules/kinds.ts';
import { needsReason, phaseOf } from '../rules/phase.ts';
import { findEvent, holdEvent, listForces, turnEvent, turnForce } from '../store/events.ts';
import { addPeople, listStandings, removePeople } from '../store/people.ts';
import { listEventShifts } from '../store/plan.ts';
import { peopleChange } from '../words/names.ts';
import { byOf, explain, ofYear, refuseAct } from './checks.ts';

/** So far around an event a shift may still keep somebody from resting. */
const aroundMs = 96 * hourMs;

async function findForce(db: Db, { eventId, unitId }: { eventId: string; unitId: string }) {
  const subject = await findEvent(db, { eventId });
  const force = (await listForces(db, { eventId })).find((one) => one.unitId === unitId);
  return subject && force ? { ...subject, unitId, force } : null;
}

export const force = query({
  name: 'events.force', summary: 'The people of the own unit for an event: who is on its duty list, away, or on a shift then, of ordinary duty or of an event.', input: forceQuery, subject: findForce, access: refuseForce,
  async run(db, { subject: { event, unitId, clusterId, force: { version } } }) {
    const [people, standings, shifts, rules] = await Promise.all([
      listPeople(db, { unitId }), listStandings(db, unitId, new Date(event.beginsAt.getTime() - aroundMs), new Date(event.endsAt.getTime() + aroundMs)), listEventShifts(db, { eventId: event.id }), listRules(db, clusterId),
    ]);
    return {
      version, shifts: shifts.filter((one) => one.unitId === unitId).map((shift) => ({ ...shift, restsUntil: new Date(shift.endsAt.getTime() + ruleOn(rules, dayInVietnam(shift.startsAt)).restHours * hourMs) })),
      people: people.map(({ id, name, post, from, until, leaves }) => ({ id, name, post, from, until, leaves: leaves.map(({ startsOn, endsOn }) => ({ startsOn, endsOn })), stands: standings.filter(({ personId }) => personId === id).map(({ personId: _person, ...one }) => one) })),
    };
  },
});

export const assignPeople = command({
  name: 'events.assign-people', summary: 'Says who of the own unit stands its shifts of an event; nobody in two places at once, without rest, on leave or off the list. Taking somebody off after the approval needs a reason.',
  input: assignPeopleInput, subject: findForce, access: refuseKeep, chain: ofYear, audit: ({ eventId, unitId }) => ({ subjectId: `${eventId} ${unitId}` }),
  async run(trx, ctx) {
    const { input: { eventId, unitId, version, reason, shifts: asked }, subject, now } = ctx;
    refuseSecret(reason);
    const event = await holdEvent(trx, eventId); // before the force, in the order of every change; nobody approves it meanwhile
    const isApproved = needsReason(phaseOf(event, now));
    refuseAct(event, 'assign', now);
    if (!(await explain(turnForce(trx, { eventId, unitId, version })))) throw new Refused(409, 'kit.version-clash', {}, { current: (await listForces(trx, { eventId })).find((one) => one.unitId === unitId) ?? null });
    const changed = new Map(asked.map(({ shiftId, personIds }) => [shiftId, [...new Set(personIds)]]));
    const own = (await listEventShifts(trx, { eventId })).filter((one) => one.unitId === unitId && changed.has(one.id));
    if (own.length !== changed.size) throw new Refused(409, 'events.gone');
    const known = new Set((await listPeople(trx, { unitId })).map(({ id }) => id));
    if (asked.some(({ personIds }) => personIds.some((id) => !known.has(id)))) throw new Refused(409, 'events.person-unknown');
    const places = (pick: (now: readonly string[], then: readonly string[]) => readonly string[]) => own.flatMap(({ id, personIds }) => pick(personIds, changed.get(id)!).map((personId) => ({ shiftId: id, personId })));
    const [off, on] = [places((before, after) => before.filter((id) => !after.includes(id))), places((before, after) => after.filter((id) => !before.includes(id)))];
    if (off.length > 0 && reason === null && isApproved) throw new Refused(422, 'events.needs-reason');
    await explain(removePeople(trx, off));
    await explain(addPeople(trx, on));
    if (off.length > 0 && isApproved) {
      const unit = (await listYearUnits(trx, subject.yearId)).find((one) => one.unitId === unitId)?.shortName ?? '';
      await turnEvent(trx, event, { what: 'people', about: peopleChange(unit, off.length, on.length), reason }, byOf(ctx));
    }
    return { version: version + 1, added: on.length, removed: off.length };
  },
});
