import { randomBytes } from 'node:crypto';
import { calendarFile } from '../../kit/calendar-file.ts';
import { say } from '../../kit/words.ts';
import { Download } from '../../kit/server/http.ts';
import { command, query } from '../../kit/server/command.ts';
import { refuseSelf } from '../access/duty.ts';
import { calendarFeedQuery, feedInput } from '../input/duty.ts';
import { listElsewhere } from '../store/elsewhere.ts';
import { deleteFeed, findFeed, listFeedShifts, saveFeed } from '../store/feeds.ts';
import { feedWords as words, roleNames } from '../words/names.ts';
import { byOf, findPersonSubject, ofYear } from './checks.ts';

const ofPerson = { subject: findPersonSubject, access: refuseSelf, chain: ofYear, audit: ({ personId }: { personId: string }) => ({ subjectId: personId }) };

export const renewFeed = command({
  name: 'duty.renew-feed', summary: 'Makes a secret address under which a calendar reads the shifts of one person; it is told once, and the one before it ends.', input: feedInput, ...ofPerson,
  async run(trx, ctx) {
    const token = randomBytes(24).toString('base64url');
    await saveFeed(trx, ctx.input.personId, token, byOf(ctx));
    return { token };
  },
});
export const endFeed = command({
  name: 'duty.end-feed', summary: 'Ends the secret address of one person.', input: feedInput, ...ofPerson,
  async run(trx, { input }) {
    await deleteFeed(trx, input.personId);
    return {};
  },
});

/** What is over stays in the calendar so long. */
const keptMs = 60 * 86_400_000;
const aheadMs = 400 * 86_400_000;
export const calendarFeed = query({
  name: 'duty.calendar-feed', summary: 'The own shifts of published rosters, and at events whose plan is approved, as text/calendar (RFC 5545), for whoever has the secret address; nobody else is named in it.',
  input: calendarFeedQuery, subject: (db, { token }) => findFeed(db, token), access: () => null,
  async run(db, { subject: { personId, unitId, unitName }, now }) {
    const from = new Date(now.getTime() - keptMs);
    const [shifts, elsewhere] = await Promise.all([listFeedShifts(db, personId, from), listElsewhere(db, { unitId, from, until: new Date(now.getTime() + aheadMs) })]);
    const ordinary = shifts.map(({ id, role, startsAt, endsAt, publishedAt }) => ({ id, startsAt, endsAt, title: say(words.title, { role: say(roleNames[role]), unit: unitName }), place: null, note: null, changedAt: publishedAt }));
    const others = elsewhere.filter((one) => one.personId === personId && one.isFirm).map(({ shiftId, startsAt, endsAt, title, place, since }) => ({ id: shiftId, startsAt, endsAt, title: say(title), place, note: null, changedAt: since }));
    const events = [...ordinary, ...others];
    return new Download('lich-truc.ics', 'text/calendar; charset=utf-8', Buffer.from(calendarFile({ name: say(words.name, { unit: unitName }), domain: 'quyetthang', events })));
  },
});
