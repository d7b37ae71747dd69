import { refuseSecret } from '../../documents/offers/taken-file.ts';
import { dayInVietnam, formatInstant } from '../../kit/dates.ts';
import { Refused } from '../../kit/refuse.ts';
import { command, type Trx } from '../../kit/server/command.ts';
import { findPlacedYear, findUnitYear, type PlacedYear } from '../../movement/store/place.ts';
import { refuseAdd, refuseLead } from '../access/events.ts';
import { addEventInput, layEventShiftsInput, removeCheckInput, removeEventShiftInput, removePostInput, saveCheckInput, saveEventInput, saveEventShiftInput, savePostInput, type EventHead } from '../input/events.ts';
import { hourMs } from '../rules/kinds.ts';
import { inTurn, spansOf } from '../rules/shifts.ts';
import { findEvent, insertEvent, joinForce, updateHead, type EventRow } from '../store/events.ts';
import { deleteCheck, deleteEventShift, deletePost, findCheck, insertCheck, insertEventShifts, insertPost, listEventShifts, listPosts, updateCheck, updateEventShift, updatePost, type EventShift } from '../store/plan.ts';
import { byOf, changePlan, explain, ofYear } from './checks.ts';

const mostShifts = 200;
const longestShiftMs = 24 * hourMs;
const longestMs = 31 * longestShiftMs;
const ofPlan = { subject: findEvent, access: refuseLead, chain: ofYear, audit: ({ eventId }: { eventId: string }) => ({ subjectId: eventId }) };
const found = <T>(one: T | null | undefined | false): T => { if (!one) throw new Refused(409, 'events.gone'); return one; };
const of = ({ id, yearId }: EventRow) => ({ eventId: id, yearId });

function refuseHead({ beginsAt, endsAt, name, place, situation, mission, forces, handling }: EventHead, { startsOn, endsOn }: Pick<PlacedYear, 'startsOn' | 'endsOn'>): void {
  refuseSecret(name, place, situation, mission, forces, handling);
  const [from, to] = [new Date(beginsAt), new Date(endsAt)];
  if (to <= from) throw new Refused(422, 'events.backwards');
  if (to.getTime() - from.getTime() > longestMs) throw new Refused(422, 'events.too-long');
  if (dayInVietnam(from) < startsOn || dayInVietnam(from) > endsOn) throw new Refused(422, 'events.outside-year', { from: startsOn, to: endsOn });
}
const refuseOutside = (shifts: readonly { startsAt: Date; endsAt: Date }[], { beginsAt, endsAt }: { beginsAt: Date; endsAt: Date }) => {
  if (shifts.some((shift) => shift.startsAt < beginsAt || shift.endsAt > endsAt)) throw new Refused(422, 'events.shift-outside', { from: formatInstant(beginsAt), to: formatInstant(endsAt) });
};
async function join(trx: Trx, event: EventRow, unitIds: Iterable<string>, newId: () => string): Promise<void> {
  for (const unitId of unitIds) {
    if ((await findUnitYear(trx, { yearId: event.yearId, unitId })) === null) throw new Refused(422, 'events.not-member');
    await joinForce(trx, { id: newId(), ...of(event), unitId });
  }
}

export const addEvent = command({
  name: 'events.add-event', summary: 'Begins the plan of an event that units protect together: a draft.', input: addEventInput, subject: (db, { yearId }) => findPlacedYear(db, yearId), access: (actor, place: PlacedYear) => refuseAdd(actor, place), chain: ofYear,
  audit: (_input, _subject, { eventId }: { eventId: string }) => ({ subjectId: eventId }),
  async run(trx, ctx) {
    const { input: { yearId, ...head }, subject, newId } = ctx;
    refuseHead(head, subject);
    const eventId = newId();
    await explain(insertEvent(trx, { id: eventId, yearId }, head, byOf(ctx)));
    return { eventId };
  },
});

export const saveEvent = command({
  name: 'events.save-event', summary: 'Changes name, place, time or the text of a plan; after the approval with a reason.', input: saveEventInput, ...ofPlan,
  async run(trx, ctx) {
    const { eventId: _event, version: _version, reason: _reason, ...head } = ctx.input;
    refuseHead(head, ctx.subject);
    return changePlan(trx, ctx, 'plan', async (event) => {
      refuseOutside(await listEventShifts(trx, { eventId: event.id }), { beginsAt: new Date(head.beginsAt), endsAt: new Date(head.endsAt) });
      await updateHead(trx, event.id, head);
      return { about: head.name, result: {} };
    });
  },
});

export const savePost = command({
  name: 'events.save-post', summary: 'Adds a post with its task, or changes one.', input: savePostInput, ...ofPlan,
  run: (trx, ctx) => changePlan(trx, ctx, 'post', async (event) => {
    const { postId, name, task } = ctx.input;
    refuseSecret(name, task);
    const id = postId ?? ctx.newId();
    if (postId === null) await insertPost(trx, of(event), { id, name, task });
    else found(await updatePost(trx, of(event), { id, name, task }));
    return { about: name, result: { postId: id } };
  }),
});

export const removePost = command({
  name: 'events.remove-post', summary: 'Takes a post off the plan, with its shifts; one that the log names stays.', input: removePostInput, ...ofPlan,
  run: (trx, ctx) => changePlan(trx, ctx, 'post', async (event) => {
    const { name } = found((await listPosts(trx, event.id)).find(({ id }) => id === ctx.input.postId));
    await deletePost(trx, of(event), ctx.input.postId);
    return { about: name, result: {} };
  }),
});

export const layEventShifts = command({
  name: 'events.lay-event-shifts', summary: 'Lays shifts at a post one after the other, units in turn; one that is there already stays as it is.', input: layEventShiftsInput, ...ofPlan,
  run: (trx, ctx) => changePlan(trx, ctx, 'shifts', async (event) => {
    const { postId, unitIds, from, to, hours, needed } = ctx.input;
    const post = found((await listPosts(trx, event.id)).find(({ id }) => id === postId));
    const [startsAt, endsAt] = [new Date(from), new Date(to)];
    if (endsAt <= startsAt) throw new Refused(422, 'events.backwards');
    refuseOutside([{ startsAt, endsAt }], event);
    const spans = spansOf(startsAt, endsAt, hours);
    if (spans.length > mostShifts) throw new Refused(422, 'events.too-many-shifts', { count: spans.length, most: mostShifts });
    await join(trx, event, new Set(unitIds), ctx.newId);
    const laid = await insertEventShifts(trx, of(event), inTurn(spans, unitIds).map((span) => ({ id: ctx.newId(), postId, needed, ...span })));
    return { about: post.name, result: { laid, there: spans.length - laid } };
  }),
});

const theShift = async (trx: Trx, event: EventRow, shiftId: string): Promise<EventShift> => found((await listEventShifts(trx, { eventId: event.id })).find(({ id }) => id === shiftId));
const shiftName = ({ postName, startsAt }: EventShift) => `${postName}, ${formatInstant(startsAt)}`;
export const saveEventShift = command({
  name: 'events.save-event-shift', summary: 'Changes the time of a shift, or how many people it needs; who stands it must still be able to.', input: saveEventShiftInput, ...ofPlan,
  run: (trx, ctx) => changePlan(trx, ctx, 'shifts', async (event) => {
    const shift = await theShift(trx, event, ctx.input.shiftId);
    const [startsAt, endsAt] = [new Date(ctx.input.startsAt), new Date(ctx.input.endsAt)];
    if (endsAt <= startsAt) throw new Refused(422, 'events.backwards');
    if (endsAt.getTime() - startsAt.getTime() > longestShiftMs) throw new Refused(422, 'events.shift-long');
    refuseOutside([{ startsAt, endsAt }], event);
    await updateEventShift(trx, of(event), { id: shift.id, startsAt, endsAt, needed: ctx.input.needed });
    return { about: shiftName(shift), result: {} };
  }),
});

export const removeEventShift = command({
  name: 'events.remove-event-shift', summary: 'Takes a shift off the plan, with those who were to stand it.', input: removeEventShiftInput, ...ofPlan,
  run: (trx, ctx) => changePlan(trx, ctx, 'shifts', async (event) => {
    const shift = await theShift(trx, event, ctx.input.shiftId);
    await deleteEventShift(trx, of(event), shift.id);
    return { about: shiftName(shift), result: {} };
  }),
});

export const saveCheck = command({
  name: 'events.save-check', summary: 'Adds something that is to be ready, by whom and when, or changes it.', input: saveCheckInput, ...ofPlan,
  run: (trx, ctx) => changePlan(trx, ctx, 'checklist', async (event) => {
    const { checkId, what, responsible, unitId, dueAt } = ctx.input;
    refuseSecret(what, responsible);
    if (unitId !== null) await join(trx, event, [unitId], ctx.newId);
    const check = { id: checkId ?? ctx.newId(), what, responsible, unitId, dueAt: new Date(dueAt) };
    if (checkId === null) await insertCheck(trx, of(event), check);
    else found(await updateCheck(trx, of(event), check));
    return { about: what, result: { checkId: check.id } };
  }),
});

export const removeCheck = command({
  name: 'events.remove-check', summary: 'Takes something off the checklist.', input: removeCheckInput, ...ofPlan,
  run: (trx, ctx) => changePlan(trx, ctx, 'checklist', async (event) => {
    const { what } = found(await findCheck(trx, event.id, ctx.input.checkId));
    await deleteCheck(trx, of(event), ctx.input.checkId);
    return { about: what, result: {} };
  }),
});
