import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoYearId } from '../movement/demo/year.ts';
import { demoUnitId } from '../organisation/demo.ts';
import { calendar, removeCalendarDay, saveCalendarDay } from '../organisation/routes/calendar.ts';
import { changeUnit } from '../organisation/routes/units.ts';
import '../app/api.ts'; // hands in what moves with the calendar
import { actorOf, openDemoYear } from '../../tests/demo-year.ts';
import { demoFormId } from './demo/load.ts';
import { attachFile, removeReportFile } from './routes/files.ts';
import { adoptForm, forms, openEvent } from './routes/forms.ts';
import { matrix, report, tasks } from './routes/read.ts';
import { rollUpPeriod } from './routes/roll-up.ts';
import { correctReport, nilReport, sendReport } from './routes/send.ts';
import { listPeriods } from './store/forms.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
let week: string;
beforeAll(async () => {
  year = await openDemoYear();
  week = (await listPeriods(year.db, demoYearId, demoFormId('dich-tuan'))).find(({ endsOn }) => endsOn === '2020-11-15')!.id;
});
afterAll(() => year.end());

const [unitId, otherId] = [demoUnitId('soyte'), demoUnitId('sotuphap')];
const entries = { 'ca-moi': '0', 'tiep-xuc-moi': '1', 'cach-ly': '1.234', 'cach-ly-tai-nha': '10', 'tu-ve-truc': '3', 'bien-phap': 'Khai báo y tế' };
const photo = (text: string) => ({ name: 'ảnh.jpg', bytes: Buffer.from([0xff, 0xd8, 0xff, ...Buffer.from(text)]) });

describe('one report, sent from several places', () => {
  test('fifty at once under keys of their own: one is written, the others are told by whom and when', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, (_none, n) => year.as(n % 2 === 0 ? 'thuky.soyte' : 'trucban', sendReport, { periodId: week, unitId, entries: { ...entries, 'tu-ve-truc': String(n) } }).then(() => 'sent', (error: { code: string; extra: { current: unknown } }) => (expect(error.extra.current).toMatchObject({ number: 1 }), error.code))));
    expect(answers.filter((answer) => answer === 'sent')).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'reports.already-sent')).toHaveLength(49);
    const { contents } = await year.as('thuky.soyte', report, { periodId: week, unitId });
    expect(contents).toHaveLength(1);
    expect(contents[0]!.entries).toMatchObject({ 'cach-ly': 1234 });
  });
  test('a cut after sending: the same key answers the same, other content under it is refused, and nothing is written twice', async () => {
    const actor = await actorOf(year.db, 'thuky.sotuphap');
    const call = { actor, raw: { periodId: week, unitId: otherId, entries }, key: 'dien-thoai-0001' };
    const first = await sendReport.call(year.db, call);
    expect(await sendReport.call(year.db, call)).toEqual(first);
    await expect(sendReport.call(year.db, { ...call, raw: { ...call.raw, entries: { ...entries, 'cach-ly': '9' } } })).rejects.toMatchObject({ status: 422, code: 'kit.key-reused' });
    expect((await year.as('thuky.sotuphap', report, { periodId: week, unitId: otherId })).contents).toHaveLength(1);
  });
  test('two who correct the same version: the second gets what stands there now', async () => {
    const ownId = demoUnitId('sogtvt');
    await year.as('thuky.sogtvt', sendReport, { periodId: week, unitId: ownId, entries });
    const correct = (count: string) => year.as('thuky.sogtvt', correctReport, { periodId: week, unitId: ownId, version: 1, entries: { ...entries, 'tu-ve-truc': count }, reason: 'Đếm lại quân số' });
    const answers = await Promise.allSettled([correct('4'), correct('5')]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(answers.find((answer) => answer.status === 'rejected')!.reason).toMatchObject({ status: 409, code: 'kit.version-clash', extra: { current: { number: 2 } } });
    const { contents } = await year.as('thuky.sogtvt', report, { periodId: week, unitId: ownId });
    expect(contents[1]!.differences).toEqual([{ key: 'tu-ve-truc', label: expect.any(String), before: 3, after: expect.any(Number) }]);
    await expect(correct('4')).rejects.toMatchObject({ code: 'kit.version-clash' });
  });
});

test('what is wrong comes back field by field, and a mark of secrecy is not written down', async () => {
  const send = (more: object) => year.as('thuky.sokhdt', sendReport, { periodId: week, unitId: demoUnitId('sokhdt'), entries: { ...entries, ...more } });
  await expect(send({ 'ca-moi': '1,5', 'cach-ly-tai-nha': '2000' })).rejects.toMatchObject({ status: 422, code: 'reports.faulty', extra: { fields: [{ path: 'entries.ca-moi', code: 'reports.not-a-count' }, { path: 'entries.cach-ly-tai-nha', code: 'reports.at-most' }] } });
  await expect(send({ 'bien-phap': 'Kế hoạch TỐI MẬT số 1' })).rejects.toMatchObject({ status: 422, code: 'documents.secret' });
});

test('a figure three times the last is sent all the same and stays marked for who reads it', async () => {
  const periodId = (await listPeriods(year.db, demoYearId, demoFormId('thang'))).find(({ endsOn }) => endsOn === '2020-11-30')!.id;
  const { last } = await year.as('thuky.soyte', report, { periodId, unitId });
  const many = Number(last!['buoi-tuyen-truyen']) * 3;
  await year.as('thuky.soyte', sendReport, { periodId, unitId, entries: { 'bien-che': '18', 'co-mat': '18', vang: '0', 'buoi-tuyen-truyen': String(many), 'luot-nguoi': '1', 'vu-viec': '0', 'an-ninh': 'Ổn định' } });
  expect((await year.as('thuky.cumtruong', report, { periodId, unitId })).contents[0]!.secondLooks).toEqual([{ key: 'buoi-tuyen-truyen', last: many / 3, now: many }]);
});

test('files: the same photo twice is one, a version keeps the files that it was sent with', async () => {
  const periodId = (await listPeriods(year.db, demoYearId, demoFormId('thang'))).find(({ endsOn }) => endsOn === '2020-11-30')!.id;
  const of = { periodId, unitId: demoUnitId('thanhtra') };
  const [one, two] = [await year.as('thuky.thanhtra', attachFile, of, photo('a')), await year.as('thuky.thanhtra', attachFile, of, photo('a'))];
  expect(two.fileId).toBe(one.fileId);
  await year.as('thuky.thanhtra', sendReport, { ...of, entries: { 'bien-che': '18', 'co-mat': '18', vang: '0', 'buoi-tuyen-truyen': '1', 'luot-nguoi': '1', 'vu-viec': '0', 'an-ninh': 'Ổn định' } });
  await year.as('thuky.thanhtra', removeReportFile, { fileId: one.fileId });
  const found = await year.as('thuky.thanhtra', report, of);
  expect([found.files, found.contents[0]!.files]).toEqual([[], [{ id: one.fileId, name: 'ảnh.jpg' }]]);
  await expect(year.as('thuky.thanhtra', attachFile, of, { name: 'a.jpg', bytes: Buffer.from('không phải ảnh') })).rejects.toMatchObject({ status: 422, code: 'documents.wrong-file-type' });
});

test('before its period begins and after the lock nothing is taken; a unit does not see another', async () => {
  const months = await listPeriods(year.db, demoYearId, demoFormId('thang'));
  await expect(year.as('thuky.soyte', nilReport, { periodId: months.at(-1)!.id, unitId })).rejects.toMatchObject({ status: 422, code: 'reports.not-begun' });
  const { rows } = await sql<{ periodId: string; unitId: string; slug: string }>`select r.period_id as "periodId", r.unit_id as "unitId" from situation_reports r join report_periods p on p.id = r.period_id where r.state = 'open' and p.locks_at < '2020-11-16' limit 1`.execute(year.owner);
  const actor = { ...(await actorOf(year.db, 'thuky.soyte')), appointments: [{ role: 'unit-secretary' as const, unitId: rows[0]!.unitId, clusterId: null, blockId: null }] };
  await expect(nilReport.call(year.db, { actor, raw: rows[0]! && { periodId: rows[0].periodId, unitId: rows[0].unitId }, key: 'khoa-so-0001' })).rejects.toMatchObject({ status: 409, code: 'reports.locked' });
  await expect(year.as('thuky.soyte', report, { periodId: week, unitId: otherId })).rejects.toMatchObject({ status: 404 });
  await expect(year.as('thuky.soyte', sendReport, { periodId: week, unitId: otherId, entries })).rejects.toMatchObject({ status: 404 });
  const own = await year.as('thuky.soyte', matrix, { yearId: demoYearId });
  expect([own.units.length, own.contacts.length]).toEqual([1, 0]);
});

test('the roll-up is provisional while units are missing, names them, and sums what came', async () => {
  const found = await year.as('lanhdao', rollUpPeriod, { periodId: week });
  const sent = found.units.filter((unit) => unit.entries !== null);
  expect(found.isProvisional).toBe(true);
  expect(sent.length + found.missing.length).toBe(20);
  expect(found.rolled.find(({ key }) => key === 'cach-ly')).toMatchObject({ total: sent.reduce((sum, unit) => sum + Number(unit.entries!['cach-ly']), 0) });
  expect(found.trend.at(-1)).toMatchObject({ id: week, sent: sent.length });
  await expect(year.as('thuky.soyte', rollUpPeriod, { periodId: week })).rejects.toMatchObject({ status: 404 });
});

test('a holiday that is moved moves the deadlines still to come, and those only; taking it off moves them back', async () => {
  const dues = async () => new Map((await listPeriods(year.db, demoYearId)).map(({ id, dueAt }) => [id, dueAt.toISOString()]));
  const before = await dues();
  const { moved } = await year.as('troly.bochqs', saveCalendarDay, { day: '2020-11-25', kind: 'holiday', name: 'Nghỉ thử', legalBasis: 'Thông báo thử', version: 0 });
  const changed = [...(await dues())].filter(([id, due]) => due !== before.get(id));
  expect(moved).toBe(1); // the month of November alone is due that day
  expect(changed.map(([, due]) => due)).toEqual(['2020-11-24T09:00:00.000Z']);
  expect(await year.as('troly.bochqs', saveCalendarDay, { day: '2020-06-15', kind: 'holiday', name: 'Nghỉ thử', legalBasis: 'Thông báo thử', version: 0 })).toEqual({ moved: 0 });
  for (const day of ['2020-11-25', '2020-06-15']) await year.as('troly.bochqs', removeCalendarDay, { day, version: 1 });
  expect(await dues()).toEqual(before);
  await expect(year.as('troly.bochqs', saveCalendarDay, { day: '2020-11-24', kind: 'worked', name: 'Làm bù', legalBasis: 'x', version: 0 })).rejects.toMatchObject({ code: 'organisation.day-not-worked-off' });
  expect((await year.as('thuky.soyte', calendar, { year: 2020 })).tet[0]!.firstOn).toBe('2020-01-25');
});

test('a new version is for the periods from a day on that nobody has sent; the others keep theirs', async () => {
  const { forms: all } = await year.as('thuky.cumtruong', forms, { yearId: demoYearId });
  const monthly = all.find(({ code }) => code === 'quy')!;
  const { id: formId, versions: [present], ...rest } = monthly;
  const { fields, checks, allowsNil } = present!;
  const given = { yearId: demoYearId, formId, version: 1, code: rest.code, name: rest.name, kind: rest.kind, rhythm: rest.rhythm, startsOn: rest.startsOn, endsOn: rest.endsOn, fields, checks, allowsNil, validFrom: '2020-01-01', note: 'Đổi hạn nộp', dueRule: { kind: 'day-of-month' as const, day: 5, months: 1, before: '16:00', moved: 'next' as const, lockDays: 10, lateDays: 'calendar' as const } };
  expect(await year.as('thuky.cumtruong', adoptForm, given)).toEqual({ formId, moved: 1 });
  const periods = await listPeriods(year.db, demoYearId, formId);
  expect(periods.map(({ dueAt }) => dueAt.toISOString().slice(0, 10)).at(-1)).toBe('2021-01-05');
  expect(new Set(periods.map(({ versionId }) => versionId)).size).toBe(2);
  await expect(year.as('thuky.cumtruong', adoptForm, given)).rejects.toMatchObject({ status: 409, code: 'kit.version-clash' });
  await expect(year.as('thuky.cumtruong', adoptForm, { ...given, formId: null, version: 0 })).rejects.toMatchObject({ status: 409, code: 'reports.code-taken' });
  await expect(year.as('thuky.cumtruong', adoptForm, { ...given, version: 2, checks: [{ kind: 'at-most', key: 'la', of: 'hoan-thanh' }] })).rejects.toMatchObject({ status: 400 });
});

test('an event is due within the hours of its form, and only by the unit that it happened to', async () => {
  const { periodId } = await year.as('trucban', openEvent, { yearId: demoYearId, formId: demoFormId('nhanh'), unitId, name: 'Cháy nhỏ tại kho', eventAt: '2020-11-16T07:10:00+07:00' });
  const { owed } = await year.as('thuky.soyte', tasks, { yearId: demoYearId });
  expect(owed.find((line) => line.periodId === periodId)!.dueAt.toISOString()).toBe('2020-11-16T04:10:00.000Z');
  await expect(year.as('thuky.sotuphap', report, { periodId, unitId: otherId })).rejects.toMatchObject({ status: 404 });
  await expect(year.as('trucban', openEvent, { yearId: demoYearId, formId: demoFormId('nhanh'), unitId, name: 'Chưa xảy ra', eventAt: '2020-11-16T09:00:00+07:00' })).rejects.toMatchObject({ code: 'reports.event-in-future' });
  await expect(year.as('trucban', openEvent, { yearId: demoYearId, formId: demoFormId('nhanh'), unitId: otherId, name: 'Của đơn vị khác', eventAt: '2020-11-16T07:00:00+07:00' })).rejects.toMatchObject({ status: 403 });
});

test('a unit that was dissolved owes its last whole periods and nothing after; a sealed year takes nothing', async () => {
  const gone = demoUnitId('bandantoc');
  await year.as('quantri', changeUnit, { kind: 'dissolve', unitId: gone, on: '2020-11-10', decisionRef: '1' });
  const { units, periods } = await year.as('thuky.cumtruong', matrix, { yearId: demoYearId, formId: demoFormId('dich-tuan') });
  const own = units.find((unit) => unit.unitId === gone)!.cells.map(({ periodId }) => periods.find(({ id }) => id === periodId)!.endsOn);
  expect([own.at(-1), periods.at(-1)!.endsOn]).toEqual(['2020-11-08', '2020-11-22']);
  await expect(year.as('thuky.cumtruong', report, { periodId: week, unitId: gone })).rejects.toMatchObject({ status: 404 });
  await sql`update emulation_years set sealed_at = business_now() where id = ${demoYearId}`.execute(year.owner);
  await expect(year.as('thuky.thanhtra', nilReport, { periodId: week, unitId: demoUnitId('thanhtra') })).rejects.toMatchObject({ status: 409, code: 'kit.sealed' });
});
