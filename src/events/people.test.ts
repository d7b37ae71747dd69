import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDemoYear } from '../../tests/demo-year.ts';
import { demoDutyPersonId } from '../duty/demo/people.ts';
import '../app/api.ts'; // wires who stands elsewhere
import { calendarFeed, renewFeed } from '../duty/routes/feeds.ts';
import type { Download } from '../kit/server/http.ts';
import { fillProposal } from '../duty/routes/fill.ts';
import { addLeave, saveDutyPerson } from '../duty/routes/people.ts';
import { assign, layShifts } from '../duty/routes/rosters.ts';
import { refusalSentence } from '../kit/refusals.ts';
import type { Refused } from '../kit/refuse.ts';
import { demoYearId } from '../movement/demo/year.ts';
import { demoUnitId } from '../organisation/demo.ts';
import { dutyRefusals } from '../duty/words/refusals.ts';
import { approveEvent } from './routes/acts.ts';
import { demoArmyDay, demoEventId } from './demo/plan.ts';
import { assignPeople, force } from './routes/people.ts';
import { layEventShifts, saveEvent, saveEventShift } from './routes/plan.ts';
import { event } from './routes/read.ts';
import { eventRefusals } from './words/refusals.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear(); });
afterAll(() => year.end());

const [unit, leader, approver] = ['thuky.soyte', 'thuky.cumtruong', 'troly.bochqs'] as const;
const [eventId, unitId] = [demoEventId(demoArmyDay), demoUnitId('soyte')];
const person = (n: number) => demoDutyPersonId('soyte', n);
const december = { yearId: demoYearId, unitId, month: '2020-12-01' };
const saying = async (work: Promise<unknown>) => work.then(() => 'done', (error: Refused) => refusalSentence(error, { ...dutyRefusals, ...eventRefusals }));
const own = async () => (await year.as(unit, force, { eventId, unitId }));
const give = async (personIds: string[], reason: string | null = null, shift = 0) => { const { version, shifts } = await own(); return year.as(unit, assignPeople, { eventId, unitId, version, reason, shifts: [{ shiftId: shifts[shift]!.id, personIds }] }); };
const dutyOn = async (day: string, personId: string) => { const { version } = (await year.owner.selectFrom('duty_rosters').select('version').where('unit_id', '=', unitId).where('month', '=', '2020-12-01').executeTakeFirstOrThrow()); const shift = await year.owner.selectFrom('duty_shifts').select('id').where('unit_id', '=', unitId).where('role', '=', 'officer').where('on_day', '=', day).executeTakeFirstOrThrow(); return year.as(unit, assign, { ...december, version, shifts: [{ shiftId: shift.id, personIds: [personId] }] }); };

test('the unit’s secretary assigns its people; what is seen must stand, and strangers are nobody here', async () => {
  await expect(give([demoDutyPersonId('sonoivu', 1)])).rejects.toMatchObject({ code: 'events.person-unknown' });
  await give([person(0), person(1)]);
  expect((await year.as(unit, event, { eventId })).units.find((one) => one.unitId === unitId)).toMatchObject({ assigned: 2, missing: 0, mayKeep: true });
  const { shifts } = await own();
  await expect(year.as(unit, assignPeople, { eventId, unitId, version: 1, reason: null, shifts: [{ shiftId: shifts[0]!.id, personIds: [] }] })).rejects.toMatchObject({ code: 'kit.version-clash', status: 409 });
  await expect(year.as('trucban', assignPeople, { eventId, unitId, version: 2, reason: null, shifts: [{ shiftId: shifts[0]!.id, personIds: [] }] })).rejects.toMatchObject({ code: 'events.not-own-unit', status: 403 });
  await expect(year.as(leader, force, { eventId, unitId })).rejects.toMatchObject({ code: 'events.not-found', status: 404 });
});

test('who stands at an event is on no shift of ordinary duty at the time or before he has rested, and the other way round; the sentence names him, both and what to do', async () => {
  const days = ['2020-12-19', '2020-12-21', '2020-12-22'];
  await year.as(unit, layShifts, { ...december, version: 0, days, shifts: [{ role: 'officer', starts: '07:00', hours: 24, required: 1 }] });
  expect(await saying(dutyOn('2020-12-22', person(0)))).toBe('Võ Văn Thành không trực được ca 22/12/2020 07:00 – 23/12/2020 07:00: đã ở vị trí Cổng, nơi đón tiếp (Lễ kỷ niệm Ngày thành lập QĐND Việt Nam 22/12) 22/12/2020 06:00 – 22/12/2020 09:00, trùng giờ hoặc chưa đủ giờ nghỉ. Đồng chí chọn người khác, hoặc đổi người ở trang Bảo vệ sự kiện trước.');
  expect(await saying(dutyOn('2020-12-21', person(0)))).toContain('trùng giờ hoặc chưa đủ giờ nghỉ');
  expect(await saying(dutyOn('2020-12-19', person(0)))).toBe('done'); // he has rested by then
  const { chosen } = await year.as(unit, fillProposal, december); // nobody is proposed who would be refused
  expect(chosen.filter(({ personId }) => personId === person(0) || personId === person(1))).toEqual([]);
  expect(chosen.length).toBeGreaterThan(0);
  expect(await saying(dutyOn('2020-12-22', person(2)))).toBe('done');
  const name = (await own()).people.find(({ id }) => id === person(2))!.name;
  expect(await saying(give([person(0), person(2)]))).toBe(`${name} không nhận được ca Cổng, nơi đón tiếp, 22/12/2020 06:00 – 22/12/2020 09:00: đã có ca trực ban 22/12/2020 07:00 – 23/12/2020 07:00, trùng giờ hoặc chưa đủ giờ nghỉ. Đồng chí chọn người khác, hoặc đổi ca trực trước ở trang Lịch trực.`);
});

test('nobody stands two shifts of events without rest, or on leave; leave and the list see who is at an event', async () => {
  const { version, posts } = await year.as(leader, event, { eventId });
  await year.as(leader, layEventShifts, { eventId, version, reason: null, postId: posts[1]!.id, unitIds: [unitId], from: '2020-12-22T11:00:00+07:00', to: '2020-12-22T12:00:00+07:00', hours: 1, needed: 1 });
  expect(await saying(give([person(1)], null, 1))).toMatch(/không nhận được ca Bãi đỗ xe, 22\/12\/2020 11:00 – 22\/12\/2020 12:00: đã ở vị trí Cổng, nơi đón tiếp \(Lễ kỷ niệm .*\) 22\/12\/2020 06:00 – 22\/12\/2020 09:00/);
  await year.as(unit, addLeave, { yearId: demoYearId, personId: person(4), startsOn: '2020-12-22', endsOn: '2020-12-22', reason: 'leave' });
  expect(await saying(give([person(4)], null, 1))).toMatch(/nghỉ hoặc công tác vào thời gian của ca Bãi đỗ xe/);
  expect(await saying(year.as(unit, addLeave, { yearId: demoYearId, personId: person(1), startsOn: '2020-12-20', endsOn: '2020-12-22', reason: 'leave' }))).toMatch(/Trong những ngày này .* ở vị trí Cổng, nơi đón tiếp .* Đồng chí đổi người ở trang Bảo vệ sự kiện trước, rồi ghi nghỉ\.$/);
  const { people } = await own();
  const listed = people.find(({ id }) => id === person(1))!;
  await expect(year.as(unit, saveDutyPerson, { yearId: demoYearId, personId: person(1), version: 1, name: listed.name, post: listed.post, phone: null, roles: ['officer', 'team'], accountId: null, from: '2020-01-01', until: '2020-12-20' })).rejects.toMatchObject({ code: 'duty.person-in-shifts' });
});

test('a shift that moves takes its people along, or is refused with who cannot come; a shift lies within its event', async () => {
  const { version, shifts } = await year.as(leader, event, { eventId });
  const gate = shifts.find((one) => one.unitId === unitId && one.assigned === 2)!;
  const moved = (from: string, to: string, at = version) => year.as(leader, saveEventShift, { eventId, version: at, reason: null, shiftId: gate.id, startsAt: `2020-12-22T${from}:00+07:00`, endsAt: `2020-12-22T${to}:00+07:00`, needed: 2 });
  await expect(moved('05:00', '09:00')).rejects.toMatchObject({ code: 'events.shift-outside', status: 422 });
  const { version: next } = await moved('06:00', '10:00');
  const { rows } = await sql<{ ends: string }>`select distinct to_char(ends_at at time zone 'Asia/Ho_Chi_Minh', 'HH24:MI') as ends from event_assignments where shift_id = ${gate.id}`.execute(year.owner);
  expect(rows).toEqual([{ ends: '10:00' }]);
  const head = { name: 'Buổi lễ', kind: 'holiday' as const, place: 'Đà Lạt', situation: '', mission: '', forces: '', handling: '' };
  await expect(year.as(leader, saveEvent, { eventId, version: next, reason: null, ...head, beginsAt: '2020-12-22T07:00:00+07:00', endsAt: '2020-12-22T12:00:00+07:00' })).rejects.toMatchObject({ code: 'events.shift-outside' });
  await expect(year.as(leader, saveEvent, { eventId, version: next, reason: null, ...head, situation: 'Tài liệu MẬT', beginsAt: '2020-12-22T06:00:00+07:00', endsAt: '2020-12-22T12:00:00+07:00' })).rejects.toMatchObject({ code: 'documents.secret' });
});

test('somebody else approves, short of people only with a reason; then taking somebody off needs one, filling a gap does not; what is approved stands in everybody’s calendar', async () => {
  const { version } = await year.as(leader, event, { eventId });
  await expect(year.as(leader, approveEvent, { eventId, version, shortReason: 'Phân sau' })).rejects.toMatchObject({ code: 'events.two-people', status: 403 });
  await expect(year.as(approver, approveEvent, { eventId, version, shortReason: null })).rejects.toMatchObject({ code: 'events.short', params: { missing: 3, shifts: 2 } });
  const { token } = await year.as(unit, renewFeed, { yearId: demoYearId, personId: person(1) });
  const calendar = async () => Buffer.from(((await year.as('quantri', calendarFeed, { token })) as Download).bytes).toString().replaceAll('\r\n ', '');
  expect(await calendar()).not.toContain('SUMMARY:Bảo vệ: Cổng\\, nơi đón tiếp'); // a draft calls nobody
  await year.as(approver, approveEvent, { eventId, version, shortReason: 'Sở Nội vụ phân sau' });
  expect(await calendar()).toContain('SUMMARY:Bảo vệ: Cổng\\, nơi đón tiếp (Lễ kỷ niệm Ngày thành lập QĐND Việt Nam 22/12)');
  await expect(give([person(1)])).rejects.toMatchObject({ code: 'events.needs-reason' });
  await give([person(1)], 'Đồng chí đi công tác');
  expect((await year.as(leader, event, { eventId })).changes[0]).toMatchObject({ what: 'people', about: 'Sở Y tế: rút 1, thêm 0 lượt người', reason: 'Đồng chí đi công tác' }); // told without names
  await give([person(1), person(6)]);
  expect(await year.as(leader, event, { eventId })).toMatchObject({ shortReason: 'Sở Nội vụ phân sau', approvedByName: 'Trương Quang Vinh' });
});
