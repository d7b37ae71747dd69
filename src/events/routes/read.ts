import { namesHiddenFrom } from '../../duty/rules/months.ts';
import { listRules, ruleOn } from '../../duty/store/settings.ts';
import { query, type Db } from '../../kit/server/command.ts';
import type { Actor } from '../../kit/server/actor.ts';
import { findPlacedYear, listYearUnits, type YearUnit } from '../../movement/store/place.ts';
import { listMembers } from '../../organisation/store.ts';
import { keepsForce, leads, mayApprove, readsEntry, readsEvent, refuseRead, seesNames, writesEntry } from '../access/events.ts';
import { eventQuery, eventsQuery } from '../input/events.ts';
import { monthDayOf } from '../rules/free.ts';
import { incidentsIn, lastWords } from '../rules/log.ts';
import { phaseOf, refusalOfAct } from '../rules/phase.ts';
import { openOf, strengthOf } from '../rules/shifts.ts';
import { findEvent, listChanges, listEvents, listForces, wrotePlan, type EventSubject } from '../store/events.ts';
import { listIncidents } from '../store/incidents.ts';
import { listNames } from '../store/people.ts';
import { listChecks, listEventShifts, listPosts } from '../store/plan.ts';

const nameIn = (units: readonly YearUnit[], unitId: string) => units.find((one) => one.unitId === unitId)?.shortName ?? '';

export const events = query({
  name: 'events.events', summary: 'The protected events of a year that the caller may read, with how many people their shifts need and have; the number of incidents is for who leads.', input: eventsQuery, subject: (db, { yearId }) => findPlacedYear(db, yearId), access: () => null,
  async run(db, { subject, actor, now }) {
    const of = { yearId: subject.yearId };
    const [all, forces, shifts, checks, incidents, units] = await Promise.all([listEvents(db, of), listForces(db, of), listEventShifts(db, of), listChecks(db, of), listIncidents(db, of), listYearUnits(db, subject.yearId)]);
    const shown = all.flatMap((event) => {
      const unitIds = forces.filter(({ eventId }) => eventId === event.id).map(({ unitId }) => unitId);
      return readsEvent(actor, { ...subject, unitIds }) ? [{ event, unitIds }] : [];
    });
    return {
      now, startsOn: subject.startsOn, endsOn: subject.endsOn, may: { add: leads(actor, subject) },
      events: shown.map(({ event: { id, name, kind, place, beginsAt, endsAt, state, signedIncidents }, unitIds }) => {
        const own = shifts.filter(({ eventId }) => eventId === id);
        const list = checks.filter(({ eventId }) => eventId === id);
        return {
          id, name, kind, place, beginsAt, endsAt, signedIncidents, phase: phaseOf({ state, beginsAt, endsAt }, now), strength: strengthOf(own), units: unitIds.length,
          ownStrength: unitIds.filter((unitId) => keepsForce(actor, unitId)).map((unitId) => ({ unitId, unit: nameIn(units, unitId), ...strengthOf(own.filter((shift) => shift.unitId === unitId)) })),
          checks: list.length, mayNote: refusalOfAct(phaseOf({ state, beginsAt, endsAt }, now), 'note') === null && (leads(actor, subject) || unitIds.some((unitId) => writesEntry(actor, subject, unitId))), checksDone: list.filter(({ doneAt }) => doneAt !== null).length, incidents: leads(actor, subject) ? incidentsIn(incidents.filter(({ eventId }) => eventId === id)) : null,
        };
      }),
    };
  },
});

/** The shifts of an event as a reader may see them: names are for some, how many there are is for all. */
export async function shownShifts(db: Db, { event, ...place }: EventSubject, { actor, today }: { actor: Actor; today: string }) {
  const [shifts, names, rules, units] = await Promise.all([listEventShifts(db, { eventId: event.id }), listNames(db, event.id), listRules(db, place.clusterId), listYearUnits(db, event.yearId)]);
  return shifts.map(({ eventId: _event, personIds, ...shift }) => {
    const month = monthDayOf(shift);
    const isNamed = seesNames(actor, place, shift.unitId, today >= namesHiddenFrom(month, ruleOn(rules, month)));
    return { ...shift, unit: nameIn(units, shift.unitId), agencyName: units.find((one) => one.unitId === shift.unitId)?.agencyName ?? '', assigned: personIds.length, missing: Math.max(0, shift.needed - personIds.length), people: isNamed ? personIds.map((id) => ({ id, ...names.get(id)! })) : null };
  });
}

export const event = query({
  name: 'events.event', summary: 'One event: its plan, posts and shifts with how many people they need and have, names where the caller may see them, the checklist, who changed what, and what the caller may do.', input: eventQuery, subject: findEvent, access: refuseRead,
  async run(db, { subject, actor, now, today }) {
    const { event: { yearId: _year, ...head }, unitIds } = subject;
    const of = { eventId: head.id };
    const [posts, shifts, shown, checks, changes, incidents, units, members, hasWritten] = await Promise.all([
      listPosts(db, head.id), listEventShifts(db, of), shownShifts(db, subject, { actor, today }), listChecks(db, of), listChanges(db, head.id), listIncidents(db, of), listYearUnits(db, subject.yearId), listMembers(db, subject.clusterId, today), wrotePlan(db, head.id, actor.personId),
    ]);
    const phase = phaseOf(subject.event, now);
    const isOpen = (act: Parameters<typeof refusalOfAct>[1]) => refusalOfAct(phase, act) === null;
    const isLeader = leads(actor, subject);
    return {
      ...head, now, phase, posts, shifts: shown, strength: strengthOf(shifts), open: openOf({ posts, shifts }), changes: isLeader || mayApprove(actor, subject) ? changes : [],
      checks: checks.map((one) => ({ ...one, unit: one.unitId === null ? null : nameIn(units, one.unitId), mayTick: isOpen('tick') && (isLeader || (one.unitId !== null && writesEntry(actor, subject, one.unitId))) })),
      units: unitIds.map((unitId) => ({ unitId, unit: nameIn(units, unitId), ...strengthOf(shifts.filter((shift) => shift.unitId === unitId)), mayKeep: isOpen('assign') && keepsForce(actor, unitId) })).sort((a, b) => a.unit.localeCompare(b.unit, 'vi')),
      members: isLeader ? members.map(({ unitId, shortName }) => ({ unitId, shortName })) : [],
      /** For who leads the number of incidents as it is to be signed; for a unit only its own. */
      incidents: isLeader ? incidentsIn(incidents) : null, ownIncidents: lastWords(incidents).filter(({ unitId, isVoid }) => !isVoid && readsEntry(actor, subject, unitId)).length,
      may: {
        change: isLeader && isOpen('change'), approve: isOpen('approve') && mayApprove(actor, subject) && !hasWritten, mustBeOther: isOpen('approve') && mayApprove(actor, subject) && hasWritten, cancel: isLeader && isOpen('cancel'), close: isLeader && isOpen('close'),
        log: isLeader || unitIds.some((unitId) => readsEntry(actor, subject, unitId)), note: isOpen('note') && (isLeader || unitIds.some((unitId) => writesEntry(actor, subject, unitId))),
      },
    };
  },
});
