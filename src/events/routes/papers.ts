import { downloadOf } from '../../documents/offers/download.ts';
import { loadFrame } from '../../documents/offers/working-frame.ts';
import { dayInVietnam } from '../../kit/dates.ts';
import { query, type Context, type Db } from '../../kit/server/command.ts';
import { listYearUnits } from '../../movement/store/place.ts';
import { refuseRead } from '../access/events.ts';
import { peoplePaper as peopleTree, planPaper as planTree } from '../document/plan.ts';
import { eventPaperQuery } from '../input/events.ts';
import { printedChecks, printedUnits } from '../offers/printed.ts';
import { findEvent, type EventSubject } from '../store/events.ts';
import { listChecks, listPosts } from '../store/plan.ts';
import { shownShifts } from './read.ts';

/** What a print shows to a reader: names only where he may see them. */
async function printed(db: Db, { subject, actor, now, today }: Context<unknown, EventSubject>, type: string) {
  const { event } = subject;
  const [frame, shifts, posts, checks, units] = await Promise.all([loadFrame(db, { ...subject, unitId: null, type, now, today }), shownShifts(db, subject, { actor, today }), listPosts(db, event.id), listChecks(db, { eventId: event.id }), listYearUnits(db, event.yearId)]);
  return { frame, event, checks: printedChecks(checks, units), shifts: shifts.map((one) => ({ ...one, task: posts.find(({ id }) => id === one.postId)!.task })), units: printedUnits(shifts) };
}
const nameOf = (kind: string, { event }: EventSubject) => `${kind}-${dayInVietnam(event.beginsAt)}`;

export const planPaper = query({
  name: 'events.plan-paper', summary: 'The plan of an event as PDF, DOCX or XLSX: a working print.', input: eventPaperQuery, subject: findEvent, access: refuseRead,
  run: async (db, ctx) => downloadOf(planTree(await printed(db, ctx, 'PA')), ctx.input.format, nameOf('phuong-an-bao-ve', ctx.subject), ctx.now),
});
export const peoplePaper = query({
  name: 'events.people-paper', summary: 'Who stands where at an event as PDF, DOCX or XLSX: a working print; names where the caller may see them, counts of others.', input: eventPaperQuery, subject: findEvent, access: refuseRead,
  run: async (db, ctx) => downloadOf(peopleTree(await printed(db, ctx, 'DS')), ctx.input.format, nameOf('danh-sach-bao-ve', ctx.subject), ctx.now),
});
