import { sql } from 'kysely';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDemoYear } from '../../tests/demo-year.ts';
import type { Download } from '../kit/server/http.ts';
import { demoYearId } from '../movement/demo/year.ts';
import { demoUnitId } from '../organisation/demo.ts';
import { saveCalendarDay } from '../organisation/routes/calendar.ts';
import { demoDutyPersonId } from './demo/people.ts';
import { demoShiftId } from './demo/plan.ts';
import { demoSwapId } from './demo/swaps.ts';
import { calendarFeed, endFeed, renewFeed } from './routes/feeds.ts';
import { handOver } from './routes/hand-over.ts';
import { agenda, roster } from './routes/read.ts';
import { answerSwap, askSwap, decideSwap, swapChoices, swaps, withdrawSwap } from './routes/swaps.ts';
import { apart } from './rules/conflict.ts';
import { faultOfSwap, swapChoices as choicesOf, type SwapShift } from './rules/swap.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear(); });
afterAll(() => year.end());

const [own, officer] = ['thuky.soyte', 'trucban'] as const;
const of = { yearId: demoYearId, unitId: demoUnitId('soyte') };
const me = demoDutyPersonId('soyte', 0);
const refused = (code: string, status = 409) => expect.objectContaining({ code, status });
const november = async () => (await year.as(own, roster, { ...of, month: '2020-11-01' })).shifts;
const standing = async (day: string) => (await november()).find(({ onDay }) => onDay === day)!.people!.map(({ id }) => id);
const shiftId = (day: string) => demoShiftId('soyte', 'officer', day);

test('a shift changes hands once the other agrees and the secretary approves; until then the roster stays', async () => {
  const asked = { ...of, shiftId: shiftId('2020-11-24'), personId: me };
  const { choices, burden } = await year.as(officer, swapChoices, asked);
  expect(burden).toBe('ordinary');
  const able = choices.filter(({ conflict }) => conflict === null);
  expect(able.map(({ count }) => count)).toEqual(able.map(({ count }) => count).sort((a, b) => a - b)); // who has least first
  expect(choices.slice(able.length).every(({ conflict }) => conflict !== null)).toBe(true);
  const blocked = choices.find(({ conflict }) => conflict?.code === 'rest')!;
  await expect(year.as(officer, askSwap, { ...asked, toPersonId: blocked.personId, returnShiftId: null, reason: 'Bận' })).rejects.toMatchObject({ code: 'duty.person-rest', params: { name: blocked.name, day: '2020-11-24' } });
  await expect(year.as(officer, askSwap, { ...asked, shiftId: shiftId('2020-11-25'), toPersonId: able[0]!.personId, returnShiftId: null, reason: 'Bận' })).rejects.toEqual(refused('duty.swap-gone'));
  await expect(year.as(officer, askSwap, { ...asked, shiftId: shiftId('2020-11-16'), toPersonId: able[0]!.personId, returnShiftId: null, reason: 'Bận' })).rejects.toEqual(refused('duty.swap-begun', 422));
  const partner = able.find(({ returns }) => returns.length > 0)!;
  const back = partner.returns[0]!;
  const { swapId } = await year.as(officer, askSwap, { ...asked, toPersonId: partner.personId, returnShiftId: back.id, reason: 'Đi công tác' });
  await expect(year.as(officer, askSwap, { ...asked, toPersonId: able[1]!.personId, returnShiftId: null, reason: 'Bận' })).rejects.toEqual(refused('duty.swap-there'));
  await expect(year.as(officer, answerSwap, { yearId: demoYearId, swapId, version: 1, agrees: true })).rejects.toEqual(refused('duty.not-yours', 403)); // he asks, the other answers
  await expect(year.as(own, decideSwap, { yearId: demoYearId, swapId, version: 1, approves: true, note: null })).rejects.toEqual(refused('duty.swap-over'));
  await year.as(own, answerSwap, { yearId: demoYearId, swapId, version: 1, agrees: true });
  expect(await standing('2020-11-24')).toEqual([me]);
  await expect(year.as(officer, decideSwap, { yearId: demoYearId, swapId, version: 2, approves: true, note: null })).rejects.toEqual(refused('duty.not-own-unit', 403));
  await expect(year.as(own, decideSwap, { yearId: demoYearId, swapId, version: 2, approves: false, note: null })).rejects.toEqual(refused('duty.swap-needs-note', 422));
  await expect(year.as(own, decideSwap, { yearId: demoYearId, swapId, version: 1, approves: true, note: null })).rejects.toEqual(refused('kit.version-clash'));
  await year.as(own, decideSwap, { yearId: demoYearId, swapId, version: 2, approves: true, note: null });
  expect(await standing('2020-11-24')).toEqual([partner.personId]);
  expect((await november()).find(({ id }) => id === back.id)!.people!.map(({ id }) => id)).toEqual([me]);
  expect((await year.as(own, swaps, of)).swaps.find(({ id }) => id === swapId)).toMatchObject({ state: 'approved', may: { answer: false, decide: false, withdraw: false } });
});

test('who was asked declines, who asked withdraws, the secretary says why not; other units know nothing of it', async () => {
  await year.as(officer, answerSwap, { yearId: demoYearId, swapId: demoSwapId(1), version: 1, agrees: false });
  await expect(year.as(own, withdrawSwap, { yearId: demoYearId, swapId: demoSwapId(1), version: 2 })).rejects.toEqual(refused('duty.swap-over'));
  await year.as(own, decideSwap, { yearId: demoYearId, swapId: demoSwapId(2), version: 2, approves: false, note: 'Thiếu người hôm đó' });
  for (const username of ['thuky.sonoivu', 'thuky.cumtruong', 'lanhdao', 'troly.bochqs']) await expect(year.as(username, swaps, of), username).rejects.toEqual(refused('duty.not-found', 404));
  const impossible: [ReturnType<typeof sql>, string][] = [
    [sql`update duty_swaps set state = 'agreed' where id = ${demoSwapId(1)}`, 'duty_swap_step'], [sql`update duty_swaps set to_person_id = from_person_id where id = ${demoSwapId(1)}`, 'duty_swap_step'],
    [sql`insert into duty_swaps (id, emulation_year_id, unit_id, shift_id, from_person_id, to_person_id, reason, asked_by_name, asked_at) values (gen_random_uuid(), ${demoYearId}, ${of.unitId}, ${shiftId('2020-11-27')}, ${me}, ${demoDutyPersonId('sonoivu', 1)}, 'x', 'x', now())`, 'duty_swap_of_unit'],
  ];
  for (const [statement, constraint] of impossible) await expect(statement.execute(year.owner)).rejects.toMatchObject({ code: '23514', constraint });
});

test('a calendar reads the own shifts under a secret address, and no longer once it is renewed or ended', async () => {
  const mine = { yearId: demoYearId, personId: me };
  const { token } = await year.as(officer, renewFeed, mine);
  const read = async (asked: string) => { const file = await year.as('quantri', calendarFeed, { token: asked }); return Buffer.from((file as Download).bytes).toString(); };
  const text = await read(token);
  const days = (await november()).filter(({ people }) => people!.some(({ id }) => id === me)).map(({ startsAt }) => startsAt.toISOString().replace(/[-:]|\.000/g, ''));
  for (const day of days) expect(text).toContain(`DTSTART:${day}`);
  expect(text).toContain('SUMMARY:Trực ban\\, Sở Y tế');
  expect(text).not.toMatch(/Võ Văn Thành|Đặng Ngọc Sơn/);
  const again = await year.as(officer, renewFeed, mine);
  await expect(read(token)).rejects.toEqual(refused('duty.not-found', 404));
  expect(await read(again.token)).toContain('BEGIN:VCALENDAR');
  await year.as(own, endFeed, mine);
  await expect(read(again.token)).rejects.toEqual(refused('duty.not-found', 404));
  await expect(year.as(officer, renewFeed, { ...mine, personId: demoDutyPersonId('soyte', 1) })).rejects.toEqual(refused('duty.not-yours', 403));
  expect((await year.owner.selectFrom('duty_feeds').selectAll().execute()).every(({ token_sha256 }) => token_sha256 !== token)).toBe(true);
});

test('what was noted without a network keeps its time and says when it arrived; a clock that cannot be is refused', async () => {
  const entry = { ...of, shiftId: shiftId('2020-11-16'), event: 'take' as const, number: 1, required: 1, present: 1, absentLeave: 0, absentBusiness: 0, absentOther: 0, note: null, incident: null, reason: null };
  await expect(year.as(officer, handOver, { ...entry, notedAt: '2020-11-16T09:00:00+07:00' })).rejects.toEqual(refused('duty.wrong-time', 422));
  await expect(year.as(officer, handOver, { ...entry, notedAt: '2020-11-10T07:00:00+07:00' })).rejects.toEqual(refused('duty.wrong-time', 422));
  await expect(year.as(officer, handOver, { ...entry, notedAt: '2020-11-16T04:30:00+07:00' })).rejects.toEqual(refused('duty.not-yet', 422));
  await year.as(officer, handOver, { ...entry, notedAt: '2020-11-16T07:01:00+07:00' });
  const { take } = (await year.as(officer, agenda, of)).shifts.find(({ onDay }) => onDay === '2020-11-16')!;
  expect(take!.at).toEqual(new Date('2020-11-16T07:01:00+07:00'));
  expect(take!.receivedAt!.getTime()).toBeGreaterThan(take!.at.getTime() + 30 * 60_000);
});

test('a holiday that is put on the calendar later is a holiday in shifts that are laid already', async () => {
  const burdens = async () => (await november()).filter(({ burden }) => burden === 'holiday').map(({ onDay }) => onDay);
  expect(await burdens()).toEqual([]);
  await year.as('quantri', saveCalendarDay, { day: '2020-11-20', kind: 'holiday', name: 'Ngày Nhà giáo (thử)', legalBasis: 'Thông báo thử', version: 0 });
  expect(await burdens()).toEqual(['2020-11-20']);
  expect((await year.as(own, roster, { ...of, month: '2020-11-01' })).days.find(({ day }) => day === '2020-11-20')).toMatchObject({ kind: 'holiday', name: 'Ngày Nhà giáo (thử)' });
});

test('a swap that is offered leaves nobody on two shifts at once or without rest, whatever the month', () => {
  const hour = 3_600_000;
  fc.assert(fc.property(fc.array(fc.record({ at: fc.integer({ min: 0, max: 300 }), who: fc.integer({ min: 0, max: 4 }) }), { minLength: 2, maxLength: 20 }), fc.integer({ min: 0, max: 36 }), (laid, rest) => {
    const people = Array.from({ length: 5 }, (_none, n) => ({ id: `p${n}`, roles: ['officer' as const], from: '2020-01-01', until: null, leaves: [] }));
    const shifts: SwapShift[] = [];
    for (const [n, { at, who }] of laid.entries()) {
      const startsAt = new Date(Date.UTC(2020, 2, 1) + at * hour);
      const shift = { id: `s${n}`, role: 'officer' as const, onDay: '2020-03-01', startsAt, endsAt: new Date(startsAt.getTime() + 12 * hour), restsUntil: new Date(startsAt.getTime() + (12 + rest) * hour), personIds: [`p${who}`] };
      if (shifts.every((other) => other.personIds[0] !== shift.personIds[0] || apart(other, shift) === null)) shifts.push(shift);
    }
    const [given] = shifts;
    const fromId = given!.personIds[0]!;
    for (const { personId, conflict, returns } of choicesOf({ shiftId: given!.id, fromId }, shifts, people, [], () => true)) for (const returnShiftId of [...(conflict === null ? [null] : []), ...returns]) {
      expect(faultOfSwap({ shiftId: given!.id, fromId, toId: personId, returnShiftId }, shifts, people)).toBeNull();
      const after = shifts.map((one) => (one.id === given!.id ? { ...one, personIds: [personId] } : one.id === returnShiftId ? { ...one, personIds: [fromId] } : one));
      for (const [n, one] of after.entries()) for (const other of after.slice(n + 1)) if (one.personIds[0] === other.personIds[0]) expect(apart(one, other)).toBeNull();
    }
  }));
});
