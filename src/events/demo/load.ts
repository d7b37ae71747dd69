import { sql } from 'kysely';
import { demoUnitSlugs, demoUsers, type DemoUnitSlug } from '../../accounts/demo.ts';
import { listPeople } from '../../duty/store/people.ts';
import { listRules, ruleOn } from '../../duty/store/settings.ts';
import { dayInVietnam } from '../../kit/dates.ts';
import type { Trx } from '../../kit/server/command.ts';
import { demoYearId } from '../../movement/demo/year.ts';
import { demoClusterId, demoPersonId, demoUnitId } from '../../organisation/demo.ts';
import { busyFor } from '../rules/free.ts';
import { hourMs } from '../rules/kinds.ts';
import { inTurn, spansOf } from '../rules/shifts.ts';
import { approveRow, closeRow, holdEvent, insertEvent, joinForce, turnEvent, type By, type ChangeKind } from '../store/events.ts';
import { insertIncident } from '../store/incidents.ts';
import { addPeople, listStandings } from '../store/people.ts';
import { insertCheck, insertEventShifts, insertPost, tick } from '../store/plan.ts';
import { demoCheckId, demoEventId, demoEvents, demoEventShiftId, demoForceId, demoIncidentId, demoPostId, momentOf, type PlannedEvent } from './plan.ts';

const aroundMs = 72 * hourMs;
function person(username: string, at: Date): By {
  const { userId, personName } = demoUsers.find((user) => user.username === username)!;
  return { personId: demoPersonId(userId), name: personName, at };
}
const secretaryName = (slug: DemoUnitSlug) => demoUsers.find(({ unitSlug, username }) => unitSlug === slug && username.startsWith('thuky.'))!.personName;

/** The first of a unit's list who are free, shift by shift; nobody is disturbed in his ordinary duty. */
async function man(trx: Trx, shifts: readonly { id: string; unit: DemoUnitSlug; startsAt: Date; endsAt: Date; needed: number }[]): Promise<void> {
  const rules = await listRules(trx, demoClusterId);
  for (const slug of new Set(shifts.map(({ unit }) => unit))) {
    const own = shifts.filter(({ unit }) => unit === slug);
    const [first, last] = [Math.min(...own.map(({ startsAt }) => startsAt.getTime())), Math.max(...own.map(({ endsAt }) => endsAt.getTime()))];
    const [people, stood] = await Promise.all([listPeople(trx, { unitId: demoUnitId(slug) }), listStandings(trx, demoUnitId(slug), new Date(first - aroundMs), new Date(last + aroundMs))]);
    const places: { shiftId: string; personId: string }[] = [];
    for (const { id, startsAt, endsAt, needed } of own) {
      const span = { id, startsAt, endsAt, restsUntil: new Date(endsAt.getTime() + ruleOn(rules, dayInVietnam(startsAt)).restHours * hourMs) };
      const free = people.filter((one) => busyFor({ ...one, stands: stood.filter(({ personId }) => personId === one.id) }, span) === null).slice(0, needed);
      for (const { id: personId } of free) {
        places.push({ shiftId: id, personId });
        stood.push({ personId, shiftId: id, startsAt, endsAt, restsUntil: span.restsUntil, role: null, event: null, post: null });
      }
    }
    await addPeople(trx, places);
  }
}

async function loadOne(trx: Trx, n: number, plan: PlannedEvent, now: Date): Promise<void> {
  const where = { eventId: demoEventId(n), yearId: demoYearId };
  const writer = person('thuky.cumtruong', momentOf(plan.made));
  const turn = async (what: ChangeKind, by: By) => { await turnEvent(trx, await holdEvent(trx, where.eventId), { what, about: null, reason: null }, by); };
  await insertEvent(trx, { id: where.eventId, yearId: demoYearId }, { name: plan.name, kind: plan.kind, place: plan.place, beginsAt: momentOf(plan.begins).toISOString(), endsAt: momentOf(plan.ends).toISOString(), ...plan.text }, writer);
  for (const [at, [name, task]] of plan.posts.entries()) await insertPost(trx, where, { id: demoPostId(n, at), name, task });
  const laid = plan.lays.flatMap((lay) => inTurn(spansOf(momentOf(lay.from), momentOf(lay.to), lay.hours), lay.units).map((span) => ({ ...span, unit: span.unitId as DemoUnitSlug, postId: demoPostId(n, lay.post), needed: lay.needed })))
    .map((shift, at) => ({ ...shift, id: demoEventShiftId(n, at), unitId: demoUnitId(shift.unit) }));
  const slugs = new Set([...laid.map(({ unit }) => unit), ...plan.checks.flatMap(({ unit }) => (unit === null ? [] : [unit]))]);
  for (const slug of slugs) await joinForce(trx, { id: demoForceId(n, demoUnitSlugs.indexOf(slug)), ...where, unitId: demoUnitId(slug) });
  await insertEventShifts(trx, where, laid);
  for (const [at, { unit, due, ...check }] of plan.checks.entries()) await insertCheck(trx, where, { id: demoCheckId(n, at), what: check.what, responsible: check.responsible, unitId: unit && demoUnitId(unit), dueAt: momentOf(due) });
  await turn('shifts', writer);
  const isOver = momentOf(plan.closed) <= now;
  await man(trx, laid.filter(({ unit }) => isOver || plan.early.includes(unit)));
  if (!isOver) return;
  for (const [at, { unit, done, due }] of plan.checks.entries()) await tick(trx, demoCheckId(n, at), { name: unit === null ? writer.name : secretaryName(unit), at: momentOf(done ?? due) });
  const approver = person('troly.bochqs', momentOf(plan.approved));
  await approveRow(trx, where.eventId, approver, null);
  await turn('approve', approver);
  for (const { unit, post, at, what, done } of plan.incidents) {
    const when = momentOf(at);
    await insertIncident(trx, { id: demoIncidentId, number: 1, ...where, unitId: demoUnitId(unit), postId: demoPostId(n, post), at: when, notedAt: new Date(when.getTime() + 4 * 60_000), receivedAt: null, byName: secretaryName(unit), what, done, isVoid: false, reason: null, photoIds: [] });
  }
  const signer = person('thuky.cumtruong', momentOf(plan.closed));
  await turn('close', signer);
  await closeRow(trx, where.eventId, signer, plan.incidents.length, plan.result);
}

/** Three events of 2020: what is over by the clock was approved and signed, the one to come is a draft that waits for people. */
export async function loadEventsDemo(trx: Trx): Promise<void> {
  const { rows: [clock] } = await sql<{ now: Date }>`select business_now() as now`.execute(trx);
  for (const [n, plan] of demoEvents.entries()) await loadOne(trx, n, plan, clock!.now);
}
