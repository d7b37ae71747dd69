import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDemoYear } from '../../tests/demo-year.ts';
import { instantOf } from '../kit/dates.ts';
import { demoYearId } from '../movement/demo/year.ts';
import { demoUnitId } from '../organisation/demo.ts';
import { demoDutyPersonId } from './demo/people.ts';
import { demoShiftId } from './demo/plan.ts';
import type { HandOver } from './input/duty.ts';
import { fillProposal } from './routes/fill.ts';
import { handOver } from './routes/hand-over.ts';
import { addDutyPeople, addLeave, dutyPeople, removeDutyPerson, saveDutyPerson } from './routes/people.ts';
import { agenda, overview, roster } from './routes/read.ts';
import { assign, layShifts, publishRoster, removeShift, saveShift } from './routes/rosters.ts';
import { removeSurge, saveDutyRule, saveSurge } from './routes/settings.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear(); });
afterAll(() => year.end());

const [own, officer, leader, command] = ['thuky.soyte', 'trucban', 'thuky.cumtruong', 'troly.bochqs'] as const;
const unitId = demoUnitId('soyte');
const of = { yearId: demoYearId, unitId };
const december = { ...of, month: '2020-12-01' };
const monthOf = async (month: string, username: string = own) => year.as(username, roster, { ...of, month });
const refused = (code: string, status = 409) => expect.objectContaining({ code, status });
const daily = { role: 'officer' as const, starts: '07:00', hours: 24, required: 1 };

test('a month is laid, filled fairly with reasons, changed and published once; the version that was seen must stand', async () => {
  expect(await monthOf(december.month)).toMatchObject({ version: 0, shifts: [], standing: 'open' });
  const days = (await monthOf(december.month)).days.map(({ day }) => day);
  expect(days).toHaveLength(31);
  const { laid, version } = await year.as(own, layShifts, { ...december, version: 0, days, shifts: [daily] });
  expect([laid, version]).toEqual([31, 2]);
  await expect(year.as(own, layShifts, { ...december, version: 0, days, shifts: [daily] })).rejects.toEqual(refused('kit.version-clash'));
  await expect(year.as(own, layShifts, { ...december, version: 2, days: ['2021-01-01'], shifts: [daily] })).rejects.toEqual(refused('duty.outside-month', 422));
  await expect(year.as(own, layShifts, { ...december, month: '2021-01-01', version: 0, days: ['2021-01-02'], shifts: [daily] })).rejects.toEqual(refused('duty.outside-year', 422));
  await expect(year.as(own, publishRoster, { ...of, month: '2020-11-01', version: 1 })).rejects.toEqual(refused('duty.published'));
  const again = await year.as(own, layShifts, { ...december, version: 2, days: days.slice(0, 3), shifts: [daily] });
  expect([again.laid, again.there]).toEqual([0, 3]);

  const { chosen, short, people } = await year.as(own, fillProposal, december);
  expect(short).toEqual([]);
  expect(chosen).toHaveLength(31);
  const standing = people.filter(({ inMonth }) => inMonth > 0);
  const spread = (counts: readonly number[]) => Math.max(...counts) - Math.min(...counts);
  expect(standing).toHaveLength(8);
  expect(spread(standing.map(({ total }) => total))).toBeLessThan(spread(standing.map(({ total, inMonth }) => total - inMonth))); // who had fewer gets more
  expect(chosen[0]!.reason).toMatchObject({ burden: 'ordinary', able: expect.any(Number) });
  await year.as(own, assign, { ...december, version: 3, shifts: chosen.map(({ shiftId, personId }) => ({ shiftId, personIds: [personId] })) });
  const filled = await monthOf(december.month);
  expect(filled.shifts.every(({ missing, people: names }) => missing === 0 && names?.length === 1)).toBe(true);
  await year.as(own, publishRoster, { ...december, version: 4 });
  expect(await monthOf(december.month)).toMatchObject({ standing: 'on-time', publishedByName: expect.any(String) });
});

test('nobody stands two shifts at once, one before he has rested, on leave, or off the list', async () => {
  const { shifts, version } = await monthOf(december.month);
  const [first, second] = shifts;
  const give = (shiftId: string, personId: string, seen = version) => year.as(own, assign, { ...december, version: seen, shifts: [{ shiftId, personIds: [personId] }] });
  const person = first!.people![0]!;
  await expect(give(second!.id, person.id)).rejects.toMatchObject({ code: 'duty.person-rest', params: { name: person.name, day: '2020-12-02', other: '2020-12-01' } });
  await expect(give(first!.id, demoDutyPersonId('soyte', 8))).rejects.toEqual(refused('duty.person-role'));
  await expect(give(first!.id, demoDutyPersonId('sonoivu', 1))).rejects.toEqual(refused('duty.person-unknown'));
  await expect(year.as(own, addLeave, { yearId: demoYearId, personId: person.id, startsOn: '2020-12-02', endsOn: '2020-12-03', reason: 'leave' })).rejects.toMatchObject({ code: 'duty.leave-on-duty', params: { name: person.name } });
  await year.as(own, addDutyPeople, { ...of, from: '2020-12-10', people: [{ name: 'Người Mới Đến', post: null, phone: '0912 345 678', roles: ['officer'] }] });
  await expect(year.as(own, addDutyPeople, { ...of, from: '2020-12-10', people: [{ name: 'Người Mới Đến', post: null, phone: null, roles: ['officer'] }] })).rejects.toEqual(refused('duty.person-there'));
  const listed = (await year.as(own, dutyPeople, of)).people.find(({ name }) => name === 'Người Mới Đến')!;
  await expect(give(first!.id, listed.id)).rejects.toEqual(refused('duty.person-inactive'));
  await year.as(own, addLeave, { yearId: demoYearId, personId: listed.id, startsOn: '2020-12-21', endsOn: '2020-12-21', reason: 'business' });
  await expect(give(shifts[19]!.id, listed.id)).rejects.toEqual(refused('duty.person-leave')); // the shift of the 20th ends on the 21st
  await give(shifts[14]!.id, listed.id);
  const turned = { ...december, version: (await monthOf(december.month)).version };
  await expect(year.as(own, saveShift, { ...turned, shiftId: shifts[13]!.id, required: 1, starts: '07:00', hours: 36 })).resolves.toMatchObject({ version: turned.version + 1 });
  await expect(year.as(own, saveDutyPerson, { yearId: demoYearId, personId: listed.id, version: 1, name: listed.name, post: null, phone: null, roles: ['officer'], accountId: null, from: '2020-12-10', until: '2020-12-12' })).rejects.toEqual(refused('duty.person-in-shifts'));
  await expect(year.as(own, removeDutyPerson, { yearId: demoYearId, personId: listed.id, version: 1 })).rejects.toEqual(refused('duty.person-has-shifts'));
});

const strength = { required: 1, present: 1, absentLeave: 0, absentBusiness: 0, absentOther: 0, note: null, incident: null, reason: null, notedAt: null };
const entry = (day: string, event: 'take' | 'hand', more: Partial<HandOver> = {}) => ({ ...of, shiftId: demoShiftId('soyte', 'officer', day), event, number: 1, ...strength, ...more });

test('a shift is taken before it is handed over; counts add up; what was noted is corrected with a reason and never erased', async () => {
  await expect(year.as(officer, handOver, entry('2020-11-16', 'hand'))).rejects.toEqual(refused('duty.not-taken', 422));
  await expect(year.as(officer, handOver, entry('2020-11-17', 'take'))).rejects.toEqual(refused('duty.not-yet', 422));
  await expect(year.as(officer, handOver, entry('2020-11-16', 'take', { present: 0 }))).rejects.toMatchObject({ code: 'duty.strength-off', params: { required: 1, present: 0, absent: 0 } });
  await expect(year.as(officer, handOver, entry('2020-11-16', 'take', { required: 2, present: 2 }))).rejects.toMatchObject({ code: 'duty.required-changed', params: { required: 1 } });
  await expect(year.as('thuky.sonoivu', handOver, entry('2020-11-16', 'take'))).rejects.toEqual(refused('duty.not-found', 404));
  await expect(year.as(leader, handOver, entry('2020-11-16', 'take'))).rejects.toEqual(refused('duty.not-own-unit', 403));
  await expect(year.as(officer, handOver, entry('2020-11-16', 'take', { note: 'Tài liệu MẬT' }))).rejects.toEqual(refused('documents.secret', 422));
  await year.as(officer, handOver, entry('2020-11-16', 'take', { present: 0, absentBusiness: 1 }));
  await expect(year.as(officer, handOver, entry('2020-11-16', 'take'))).rejects.toMatchObject({ code: 'kit.version-clash', extra: { current: { number: 1, absentBusiness: 1 } } });
  await expect(year.as(officer, handOver, entry('2020-11-16', 'take', { number: 2 }))).rejects.toEqual(refused('duty.needs-reason', 422));
  const ofToday = async () => (await year.as(officer, agenda, of)).shifts.find(({ onDay }) => onDay === '2020-11-16')!;
  expect(await ofToday()).toMatchObject({ missing: 1, take: { present: 0 } });
  await year.as(officer, handOver, entry('2020-11-16', 'take', { number: 2, reason: 'Đã về kịp trước giờ' }));
  expect(await ofToday()).toMatchObject({ missing: 0, take: { number: 2, present: 1 } });
  await year.as(officer, handOver, entry('2020-11-15', 'hand', { incident: 'Mất điện 20 phút, đã báo điện lực' }));
  const { version } = await monthOf('2020-11-01');
  const shiftId = demoShiftId('soyte', 'officer', '2020-11-15');
  const past = { ...of, month: '2020-11-01', version };
  await expect(year.as(own, assign, { ...past, shifts: [{ shiftId, personIds: [] }] })).rejects.toMatchObject({ code: 'duty.handed', params: { day: '2020-11-15' } });
  await expect(year.as(own, removeShift, { ...past, shiftId })).rejects.toEqual(refused('duty.handed'));
  await expect(year.as(own, removeShift, { ...past, shiftId: demoShiftId('soyte', 'officer', '2020-11-16') })).rejects.toEqual(refused('duty.handed'));
});

test('names are for the own unit; for the command until they are hidden; others see counts, other units nothing', async () => {
  const first = async (username: string, month: string) => (await monthOf(month, username)).shifts[0]!;
  for (const username of [own, officer]) expect((await first(username, '2020-03-01')).people).toHaveLength(1);
  expect((await first(command, '2020-11-01')).people).toHaveLength(1);
  expect(await first(command, '2020-03-01')).toMatchObject({ people: null, assigned: 1, take: { byName: null, note: null } });
  for (const username of [leader, 'lanhdao', 'thuky.sotaichinh']) expect(await first(username, '2020-11-01')).toMatchObject({ people: null, have: 1 });
  await expect(monthOf('2020-11-01', 'thuky.sonoivu')).rejects.toEqual(refused('duty.not-found', 404));
  expect((await year.as('lanhdao', agenda, { ...of, from: '2020-11-15' })).shifts.find(({ onDay }) => onDay === '2020-11-15')).toMatchObject({ hand: { hasIncident: true, incident: null } });
  expect((await year.as('thuky.sonoivu', overview, { yearId: demoYearId })).units).toHaveLength(1);
  const { units } = await year.as(leader, overview, { yearId: demoYearId, month: '2020-11-01' });
  expect(units).toHaveLength(20);
  expect(units.find((one) => one.unitId === unitId)).toMatchObject({ standing: 'on-time', incidents: expect.any(Number) });
});

test('a surge asks more of shifts that are laid already; a rule holds from its day on', async () => {
  const surge = { yearId: demoYearId, surgeId: null, version: 0, name: 'Hội nghị tổng kết', kind: 'congress' as const, startsOn: '2020-12-28', endsOn: '2020-12-29', role: 'officer' as const, required: 3 };
  await expect(year.as(own, saveSurge, surge)).rejects.toEqual(refused('duty.not-leader', 403));
  await expect(year.as(leader, saveSurge, { ...surge, endsOn: '2020-12-27' })).rejects.toEqual(refused('duty.backwards', 422));
  const { surgeId } = await year.as(leader, saveSurge, surge);
  await expect(year.as(leader, saveSurge, surge)).rejects.toEqual(refused('duty.surge-there'));
  const shortOn = async () => (await monthOf(december.month)).shifts.filter(({ missing }) => missing === 2).map(({ onDay }) => onDay);
  expect(await shortOn()).toEqual(['2020-12-28', '2020-12-29']);
  await year.as(leader, removeSurge, { yearId: demoYearId, surgeId, version: 1 });
  expect(await shortOn()).toEqual([]);
  const rule = { yearId: demoYearId, from: '2020-12-15', version: 0, restHours: 24, rosterDueDay: 20, namesHiddenDays: 10, legalBasis: 'Quy chế của cụm' };
  await year.as(leader, saveDutyRule, rule);
  await expect(year.as(leader, saveDutyRule, { ...rule, from: '2020-12-01' })).rejects.toEqual(refused('duty.rule-over', 422));
  await expect(year.as(leader, saveDutyRule, rule)).rejects.toEqual(refused('kit.version-clash'));
  await year.as(leader, saveDutyRule, { ...rule, version: 1, restHours: 36 });
  const { shifts } = await monthOf(december.month);
  expect(shifts.map(({ endsAt, restsUntil }) => (restsUntil.getTime() - endsAt.getTime()) / 3_600_000)).toEqual(Array.from({ length: 31 }, (_none, n) => (n < 14 ? 12 : 36)));
});

test('the tables refuse what the rules refuse', async () => {
  const { rows: [taken] } = await sql<{ shift_id: string; person_id: string }>`select a.shift_id, a.person_id from duty_assignments a join duty_shifts s on s.id = a.shift_id where s.unit_id = ${unitId} and s.on_day = '2020-11-25'`.execute(year.owner);
  const next = demoShiftId('soyte', 'officer', '2020-11-26');
  const run = (statement: ReturnType<typeof sql>) => statement.execute(year.owner);
  await expect(run(sql`insert into duty_assignments (shift_id, person_id) values (${next}, ${taken!.person_id})`)).rejects.toMatchObject({ code: '23P01', constraint: 'duty_rest' });
  await run(sql`insert into duty_shifts (id, emulation_year_id, unit_id, role, starts_at, ends_at, required) values (gen_random_uuid(), ${demoYearId}, ${unitId}, 'team', '2020-11-25T09:00+07', '2020-11-25T12:00+07', 1)`);
  await expect(run(sql`insert into duty_assignments (shift_id, person_id) select s.id, ${taken!.person_id} from duty_shifts s where s.unit_id = ${unitId} and s.role = 'team' and s.on_day = '2020-11-25'`)).rejects.toMatchObject({ code: '23P01', constraint: 'duty_twice' });
  const impossible: [ReturnType<typeof sql>, string][] = [
    [sql`insert into duty_leaves (id, person_id, starts_on, ends_on, reason, noted_by_name, noted_at) values (gen_random_uuid(), ${taken!.person_id}, '2020-11-26', '2020-11-26', 'leave', 'x', now())`, 'duty_on_leave'],
    [sql`insert into duty_assignments (shift_id, person_id) values (${next}, ${demoDutyPersonId('soyte', 9)})`, 'duty_role'], [sql`insert into duty_assignments (shift_id, person_id) values (${next}, ${demoDutyPersonId('sonoivu', 2)})`, 'duty_own_people'],
    [sql`update duty_people set valid = '[2020-01-01,2020-11-20)' where id = ${taken!.person_id}`, 'duty_person_in_shifts'], [sql`update duty_people set roles = '{command}' where id = ${taken!.person_id}`, 'duty_person_in_shifts'],
    [sql`update duty_rosters set published_at = now() where published_at is not null`, 'duty_published_once'], [sql`update duty_rosters set month = '2021-02-01' where month = '2020-11-01'`, 'duty_in_year'], [sql`delete from duty_assignments where shift_id = ${demoShiftId('sonoivu', 'officer', '2020-11-02')}`, 'duty_handed'],
    [sql`insert into duty_hand_overs (shift_id, emulation_year_id, event, number, at, by_name, required, present, absent_leave, absent_business, absent_other) values (${next}, ${demoYearId}, 'take', 1, now(), 'x', 2, 1, 0, 0, 0)`, 'duty_strength_adds_up'],
    [sql`insert into duty_hand_overs (shift_id, emulation_year_id, event, number, at, by_name, required, present, absent_leave, absent_business, absent_other) values (${next}, ${demoYearId}, 'hand', 1, now(), 'x', 1, 1, 0, 0, 0)`, 'duty_taken_first'],
    [sql`insert into duty_hand_overs (shift_id, emulation_year_id, event, number, at, by_name, required, present, absent_leave, absent_business, absent_other, reason) values (${next}, ${demoYearId}, 'take', 3, now(), 'x', 1, 1, 0, 0, 0, 'x')`, 'duty_correction'],
  ];
  for (const [statement, constraint] of impossible) await expect(run(statement), constraint).rejects.toMatchObject({ code: '23514', constraint });
  await expect(run(sql`delete from duty_hand_overs`)).rejects.toThrow();
  await expect(run(sql`insert into duty_leaves (id, person_id, starts_on, ends_on, reason, noted_by_name, noted_at) values (gen_random_uuid(), ${taken!.person_id}, '2020-12-26', '2020-12-26', 'flu', 'x', now())`)).rejects.toMatchObject({ code: '23514' });
});

test('a unit that ends in the year has no shifts after its last day', async () => {
  await sql`update memberships set valid = daterange(lower(valid), '2020-12-21') where unit_id = ${unitId}`.execute(year.owner);
  const { shifts } = await monthOf(december.month);
  expect(shifts.at(-1)!.onDay).toBe('2020-12-20');
  await expect(year.as(own, layShifts, { ...december, version: (await monthOf(december.month)).version, days: ['2020-12-22'], shifts: [{ ...daily, role: 'team' }] })).rejects.toEqual(refused('duty.not-member', 422));
  await expect(sql`insert into duty_shifts (id, emulation_year_id, unit_id, role, starts_at, ends_at, required) values (gen_random_uuid(), ${demoYearId}, ${unitId}, 'team', ${instantOf('2020-12-23')}, ${instantOf('2020-12-24')}, 1)`.execute(year.owner)).rejects.toMatchObject({ constraint: 'duty_shift_of_member' });
});

test('a sealed year takes nothing more, whoever writes', async () => {
  await sql`update emulation_years set sealed_at = business_now() where id = ${demoYearId}`.execute(year.owner);
  await expect(year.as(officer, handOver, entry('2020-11-16', 'hand'))).rejects.toEqual(refused('kit.sealed'));
  for (const table of ['duty_rosters', 'duty_shifts', 'duty_assignments', 'duty_surges']) await expect(sql`update ${sql.table(table)} set emulation_year_id = emulation_year_id`.execute(year.owner), table).rejects.toMatchObject({ code: 'QT001' });
});
