import { calendarMoved } from '../../kit/contracts.ts';
import { Refused } from '../../kit/refuse.ts';
import { command, query, type Context, type Trx } from '../../kit/server/command.ts';
import { refuseKeepCalendar } from '../access.ts';
import { calendarQuery, removeCalendarDayInput, saveCalendarDayInput, saveTetInput } from '../input.ts';
import { weekdayOf } from '../rules/calendar.ts';
import { listCalendar, removeCalendarDay as dropDay, saveCalendarDay as writeDay, saveTet as writeTet } from '../store.ts';

export const calendar = query({
  name: 'organisation.calendar', summary: 'The holidays of a year, the days worked in exchange, and the first day of Tết.',
  input: calendarQuery, subject: async () => ({}), access: () => null,
  run: async (db, { input, actor }) => ({ ...(await listCalendar(db, input.year, input.year)), mayKeep: refuseKeepCalendar(actor) === null }),
});

/** Who stands on the calendar moves with it; answers how many deadlines did. */
async function moveAll(trx: Trx, { now }: Pick<Context<unknown, unknown>, 'now'>): Promise<{ moved: number }> {
  let moved = 0;
  for (const move of calendarMoved.answers) moved += await move(trx, { now });
  return { moved };
}
const shared = { subject: async () => ({}), access: refuseKeepCalendar, chain: () => 'system' };

export const saveCalendarDay = command({
  name: 'organisation.save-calendar-day', summary: 'Puts a holiday, or a day worked in exchange, on the calendar or changes it; deadlines that are still to come move with it.',
  input: saveCalendarDayInput, ...shared, audit: (input) => ({ subjectId: input.day }),
  async run(trx, ctx) {
    const { input } = ctx;
    if (input.kind === 'worked' && weekdayOf(input.day) <= 5) throw new Refused(422, 'organisation.day-not-worked-off', { day: input.day });
    if (!(await writeDay(trx, input))) throw new Refused(409, 'kit.version-clash', {}, { current: (await listCalendar(trx, Number(input.day.slice(0, 4)), Number(input.day.slice(0, 4)))).days.find(({ day }) => day === input.day) ?? null });
    return moveAll(trx, ctx);
  },
});

export const removeCalendarDay = command({
  name: 'organisation.remove-calendar-day', summary: 'Takes a day off the calendar; deadlines that are still to come move with it.',
  input: removeCalendarDayInput, ...shared, audit: (input) => ({ subjectId: input.day }),
  async run(trx, ctx) {
    if (!(await dropDay(trx, ctx.input.day, ctx.input.version))) throw new Refused(409, 'kit.version-clash');
    return moveAll(trx, ctx);
  },
});

export const saveTet = command({
  name: 'organisation.save-tet', summary: 'Sets the first day of Tết of a year; deadlines that are counted from it move.',
  input: saveTetInput, ...shared, audit: (input) => ({ subjectId: input.firstOn }),
  async run(trx, ctx) {
    const { firstOn, source, version } = ctx.input;
    if (!(await writeTet(trx, { year: Number(firstOn.slice(0, 4)), firstOn, source, version }))) throw new Refused(409, 'kit.version-clash');
    return moveAll(trx, ctx);
  },
});
