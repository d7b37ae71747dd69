import { refuseSecret } from '../../documents/offers/taken-file.ts';
import { Refused } from '../../kit/refuse.ts';
import { command, type Db } from '../../kit/server/command.ts';
import { refuseApprove, refuseLead, refuseTick } from '../access/events.ts';
import { approveEventInput, cancelEventInput, closeEventInput, tickCheckInput } from '../input/events.ts';
import { incidentsIn } from '../rules/log.ts';
import { openOf } from '../rules/shifts.ts';
import { approveRow, cancelRow, closeRow, findEvent, holdEvent, turnEvent, wrotePlan } from '../store/events.ts';
import { listIncidents } from '../store/incidents.ts';
import { findCheck, listEventShifts, listPosts, tick } from '../store/plan.ts';
import { byOf, explain, ofYear, refuseAct, seenEvent } from './checks.ts';

const ofEvent = { subject: findEvent, chain: ofYear, audit: ({ eventId }: { eventId: string }) => ({ subjectId: eventId }) };

export const approveEvent = command({
  name: 'events.approve-event', summary: 'Approves a plan: somebody who wrote nothing of it, no post without a shift, and short of people only with a reason.', input: approveEventInput, ...ofEvent, access: refuseApprove,
  async run(trx, ctx) {
    const { input: { version, shortReason }, subject, actor, now } = ctx;
    refuseSecret(shortReason);
    const event = await seenEvent(trx, subject, version, 'approve', now);
    if (await wrotePlan(trx, event.id, actor.personId)) throw new Refused(403, 'events.two-people');
    const [posts, shifts] = await Promise.all([listPosts(trx, event.id), listEventShifts(trx, { eventId: event.id })]);
    if (posts.length === 0) throw new Refused(422, 'events.no-post');
    const { emptyPosts, missing, shortShifts } = openOf({ posts, shifts });
    if (emptyPosts.length > 0) throw new Refused(422, 'events.empty-post', { posts: emptyPosts.join(', ') });
    if (missing > 0 && shortReason === null) throw new Refused(422, 'events.short', { missing, shifts: shortShifts });
    const reason = missing > 0 ? shortReason : null;
    await explain(approveRow(trx, event.id, byOf(ctx), reason));
    return { version: await turnEvent(trx, event, { what: 'approve', about: null, reason }, byOf(ctx)) };
  },
});

export const cancelEvent = command({
  name: 'events.cancel-event', summary: 'Calls off an event that has not begun, and says why; its people are free again.', input: cancelEventInput, ...ofEvent, access: refuseLead,
  async run(trx, ctx) {
    const { input: { version, reason }, subject, now } = ctx;
    refuseSecret(reason);
    const event = await seenEvent(trx, subject, version, 'cancel', now);
    const turned = await turnEvent(trx, event, { what: 'cancel', about: null, reason }, byOf(ctx));
    await explain(cancelRow(trx, event.id, reason));
    return { version: turned };
  },
});

export const closeEvent = command({
  name: 'events.close-event', summary: 'Signs the end of an event with the number of incidents that its log holds; zero is "an toàn tuyệt đối". Nothing is added afterwards.', input: closeEventInput, ...ofEvent, access: refuseLead,
  async run(trx, ctx) {
    const { input: { version, incidents, result }, subject, now } = ctx;
    refuseSecret(result);
    const event = await seenEvent(trx, subject, version, 'close', now);
    const held = incidentsIn(await listIncidents(trx, { eventId: event.id }));
    if (held !== incidents) throw new Refused(409, 'events.signed-count', { held, signed: incidents });
    const turned = await turnEvent(trx, event, { what: 'close', about: null, reason: null }, byOf(ctx));
    await explain(closeRow(trx, event.id, byOf(ctx), incidents, result), { held, signed: incidents });
    return { version: turned };
  },
});

async function findCheckSubject(db: Db, { eventId, checkId }: { eventId: string; checkId: string }) {
  const [subject, check] = await Promise.all([findEvent(db, { eventId }), findCheck(db, eventId, checkId)]);
  return subject && check && { ...subject, unitId: check.unitId, check };
}
export const tickCheck = command({
  name: 'events.tick-check', summary: 'Says that something on the checklist is ready, or that it is not after all.', input: tickCheckInput, subject: findCheckSubject, access: refuseTick, chain: ofYear, audit: ({ checkId }) => ({ subjectId: checkId }),
  async run(trx, { input: { checkId, isDone }, subject, actor, now }) {
    refuseAct(await holdEvent(trx, subject.event.id), 'tick', now);
    await tick(trx, checkId, isDone ? { name: actor.name, at: now } : null);
    return {};
  },
});
