import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDemoYear } from '../../tests/demo-year.ts';
import { Download } from '../kit/server/http.ts';
import { demoYearId } from '../movement/demo/year.ts';
import { demoUnitId } from '../organisation/demo.ts';
import { demoArmyDay, demoCongress, demoEventId, demoNationalDay } from './demo/plan.ts';
import { approveEvent, closeEvent } from './routes/acts.ts';
import { attachEventPhoto, eventPhoto, incidents, noteIncident } from './routes/incidents.ts';
import { eventOpenItems } from './offers/open-items.ts';
import { event, events } from './routes/read.ts';
import { unzip } from '../kit/unzip.ts';
import { peoplePaper, planPaper } from './routes/papers.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear(); });
afterAll(() => year.end());

const eventId = demoEventId(demoArmyDay);
const [writers, other] = [demoUnitId('soyte'), demoUnitId('sonoivu')];
const of = { eventId, incidentId: null, number: 1, postId: null, at: '2020-12-22T06:30:00+07:00', notedAt: null, done: null, isVoid: false, reason: null };
const png = (text: string) => ({ name: 'anh.png', bytes: Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.from(text)]) });
const whats = async (username: string, id = eventId) => (await year.as(username, incidents, { eventId: id })).rows.map(({ what }) => what).sort();

test('what happened, and its photos, is read by who leads the event and by the unit that wrote it; another unit that takes part sees nothing of it, the deputy, the viewers and the rest are told that there is none', async () => {
  const { version } = await year.as('troly.bochqs', event, { eventId });
  await year.as('troly.bochqs', approveEvent, { eventId, version, shortReason: 'Phân sau' });
  await year.setClock('2020-12-22T07:00+07');
  const { photoId } = await year.as('trucban', attachEventPhoto, { eventId, unitId: writers }, png('1'));
  expect((await year.as('trucban', attachEventPhoto, { eventId, unitId: writers }, png('1'))).photoId).toBe(photoId); // the same bytes are there once
  await expect(year.as('thuky.sonoivu', noteIncident, { ...of, unitId: other, what: 'Mượn ảnh', photoIds: [photoId] })).rejects.toMatchObject({ code: 'events.photo-unknown' });
  const { incidentId } = await year.as('trucban', noteIncident, { ...of, unitId: writers, what: 'Mất điện khu đón tiếp', photoIds: [photoId] });
  await year.as('thuky.sonoivu', noteIncident, { ...of, unitId: other, what: 'Xe đỗ sai chỗ', photoIds: [] });
  await year.as('thuky.cumtruong', noteIncident, { ...of, unitId: null, what: 'Đổi giờ khai mạc', photoIds: [] });
  const all = ['Mất điện khu đón tiếp', 'Xe đỗ sai chỗ', 'Đổi giờ khai mạc'].sort();
  for (const leads of ['thuky.cumtruong', 'troly.bochqs']) expect(await whats(leads)).toEqual(all);
  for (const own of ['trucban', 'thuky.soyte']) expect(await whats(own)).toEqual(['Mất điện khu đón tiếp']);
  expect(await whats('thuky.sonoivu')).toEqual(['Xe đỗ sai chỗ']);
  for (const stranger of ['thuky.sotaichinh', 'thuky.thanhtra', 'lanhdao', 'chamcheo', 'daibieu', 'quantri']) await expect(whats(stranger)).rejects.toMatchObject({ code: 'events.not-found', status: 404 });
  for (const reader of ['trucban', 'thuky.soyte', 'thuky.cumtruong', 'troly.bochqs']) expect(await year.as(reader, eventPhoto, { photoId })).toBeInstanceOf(Download);
  for (const stranger of ['thuky.sonoivu', 'thuky.sotaichinh', 'lanhdao', 'daibieu', 'quantri']) await expect(year.as(stranger, eventPhoto, { photoId })).rejects.toMatchObject({ code: 'events.not-found', status: 404 });
  await expect(year.as('thuky.sonoivu', noteIncident, { ...of, incidentId, number: 2, unitId: other, what: 'Sửa của đơn vị khác', photoIds: [], reason: 'Không phải của mình' })).rejects.toMatchObject({ code: 'kit.version-clash', extra: { current: null } });
  await expect(year.as('lanhdao', noteIncident, { ...of, unitId: writers, what: 'Người ngoài ghi', photoIds: [] })).rejects.toMatchObject({ code: 'events.not-writer', status: 403 });
  await expect(year.as('thuky.thanhtra', noteIncident, { ...of, unitId: writers, what: 'Người ngoài ghi', photoIds: [] })).rejects.toMatchObject({ code: 'events.not-found', status: 404 });
  for (const [reader, told] of [['thuky.cumtruong', [3, 3]], ['thuky.soyte', [null, 1]], ['lanhdao', [null, 0]], ['thuky.sotaichinh', [null, 0]]] as const) { const seen = await year.as(reader, event, { eventId }); expect([seen.incidents, seen.ownIncidents]).toEqual(told); }
});

test('a correction is a row with its reason; one that was taken back is not signed for', async () => {
  const [row] = (await year.as('thuky.sonoivu', incidents, { eventId })).rows;
  const again = { ...of, incidentId: row!.id, number: 2, unitId: other, what: row!.what, photoIds: [] };
  await expect(year.as('thuky.sonoivu', noteIncident, again)).rejects.toMatchObject({ code: 'events.needs-correction' });
  await expect(year.as('thuky.sonoivu', noteIncident, { ...again, number: 3, reason: 'Ghi nhầm sự kiện' })).rejects.toMatchObject({ code: 'kit.version-clash' });
  await year.as('thuky.sonoivu', noteIncident, { ...again, reason: 'Ghi nhầm sự kiện', isVoid: true });
  expect((await year.as('thuky.sonoivu', incidents, { eventId })).rows.map(({ number, isVoid }) => [number, isVoid])).toEqual([[1, false], [2, true]]);
  await expect(year.as('trucban', noteIncident, { ...of, at: '2020-12-22T09:00:00+07:00', unitId: writers, what: 'Chưa xảy ra', photoIds: [] })).rejects.toMatchObject({ code: 'events.wrong-time' });
  await expect(year.as('trucban', noteIncident, { ...of, at: '2020-12-20T09:00:00+07:00', unitId: writers, what: 'Hôm kia', photoIds: [] })).rejects.toMatchObject({ code: 'events.early' });
  const stillOpen = async () => (await eventOpenItems(year.db, { yearId: demoYearId, stageKind: 'closing' })).map(({ params, isBlocking }) => [params['count'], isBlocking]);
  expect(await stillOpen()).toEqual([]);
  await year.setClock('2020-12-22T12:30+07');
  expect(await stillOpen()).toEqual([[1, true]]); // a year that is sealed could never sign it
  const { version } = await year.as('thuky.cumtruong', event, { eventId });
  await expect(year.as('thuky.cumtruong', closeEvent, { eventId, version, incidents: 0, result: null })).rejects.toMatchObject({ code: 'events.signed-count', params: { held: 2, signed: 0 } });
  await expect(year.as('thuky.sotaichinh', closeEvent, { eventId, version, incidents: 2, result: null })).rejects.toMatchObject({ code: 'events.not-leader', status: 403 });
  await year.as('thuky.cumtruong', closeEvent, { eventId, version, incidents: 2, result: 'Hai sự việc nhỏ, đã xử trí' });
  expect(await stillOpen()).toEqual([]);
  await expect(year.as('trucban', noteIncident, { ...of, unitId: writers, what: 'Muộn rồi', photoIds: [] })).rejects.toMatchObject({ code: 'events.over' });
  expect(await year.as('thuky.soyte', event, { eventId })).toMatchObject({ signedIncidents: 2, closedByName: 'Nguyễn Thị Hạnh' });
});

test('names are for the own unit, and for the duty commander until they are hidden; a unit that takes no part is not told of the event', async () => {
  const named = async (username: string, id: string) => (await year.as(username, event, { eventId: id })).shifts.filter(({ people }) => people !== null).map(({ unit }) => unit);
  const congress = demoEventId(demoCongress);
  expect(new Set(await named('thuky.soyte', congress))).toEqual(new Set(['Sở Y tế']));
  expect(new Set(await named('thuky.cumtruong', congress))).toEqual(new Set(['Sở GD-ĐT']));
  for (const reader of ['lanhdao']) expect(await named(reader, congress)).toEqual([]);
  const fresh = await openDemoYear();
  expect((await fresh.as('troly.bochqs', event, { eventId: congress })).shifts.every(({ people }) => people !== null)).toBe(true);
  expect((await fresh.as('troly.bochqs', event, { eventId: demoEventId(demoNationalDay) })).shifts.every(({ people }) => people === null)).toBe(true); // 30 days after September
  await expect(fresh.as('thuky.thanhtra', event, { eventId: congress })).rejects.toMatchObject({ code: 'events.not-found', status: 404 });
  expect((await fresh.as('thuky.thanhtra', events, { yearId: demoYearId })).events).toEqual([]);
  expect((await fresh.as('thuky.soyte', event, { eventId: congress })).changes).toEqual([]);
  const texts = async (username: string, paper: typeof peoplePaper) => { const { bytes } = (await fresh.as(username, paper, { eventId: congress, format: 'docx' })) as Download; return Buffer.from(unzip(bytes, (part) => part === 'word/document.xml', { bytes: 5e6, parts: 200, unpackedBytes: 2e7, ratio: 200 }).get('word/document.xml')!).toString(); };
  const [health, education] = ['Vũ Thanh Phúc', 'Vũ Đức Bình']; // one of each at the main gate
  for (const [username, names] of [['thuky.soyte', [true, false]], ['thuky.cumtruong', [false, true]], ['troly.bochqs', [true, true]], ['lanhdao', [false, false]]] as const) {
    const list = await texts(username, peoplePaper);
    expect([list.includes(health!), list.includes(education!)]).toEqual(names);
    const plan = await texts(username, planPaper);
    expect([plan.includes(health!), plan.includes(education!), plan.includes('Cổng chính')]).toEqual([false, false, true]);
  }
  for (const format of ['pdf', 'xlsx'] as const) expect(((await fresh.as('thuky.soyte', planPaper, { eventId: congress, format })) as Download).bytes.length).toBeGreaterThan(2000);
  await fresh.end();
});
