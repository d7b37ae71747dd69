import { afterAll, beforeAll, expect, test } from 'vitest';
import { actorOf, openDemoYear } from '../../tests/demo-year.ts';
import { demoClusterId, demoPersonId, demoUnitId } from './demo.ts';
import { appoint, endAppointment, people, savePerson, setUp } from './routes/people.ts';
import { changeUnit, importUnits, unit, units } from './routes/units.ts';
import { demoUsers } from '../accounts/demo.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear(); });
afterAll(() => year.end());
const namesOn = async (day: string) => (await year.as('quantri', units, { clusterId: demoClusterId, day })).map(({ agencyName }) => agencyName);
const on = '2021-03-01';

test('a merged unit leaves its cluster on the day, keeps its place before it, and its history says into which', async () => {
  await year.as('quantri', changeUnit, { kind: 'merge', unitId: demoUnitId('bandantoc'), intoUnitId: demoUnitId('sonoivu'), on, decisionRef: '10/QĐ' });
  expect([(await namesOn('2021-02-28')).includes('Ban Dân tộc'), (await namesOn(on)).includes('Ban Dân tộc')]).toEqual([true, false]);
  expect((await year.as('quantri', unit, { unitId: demoUnitId('sonoivu') })).changes).toMatchObject([{ kind: 'merge', decisionRef: '10/QĐ', fromUnitId: demoUnitId('bandantoc') }]);
  await expect(year.as('quantri', changeUnit, { kind: 'merge', unitId: demoUnitId('soyte'), intoUnitId: demoUnitId('soyte'), on, decisionRef: 'x' })).rejects.toMatchObject({ code: 'organisation.into-itself' });
  await expect(year.as('quantri', changeUnit, { kind: 'merge', unitId: demoUnitId('soyte'), intoUnitId: demoUnitId('bandantoc'), on, decisionRef: 'x' })).rejects.toMatchObject({ code: 'organisation.not-a-member' });
});

test('a split founds a new member at the end of the list; a dissolved unit is gone from its day on', async () => {
  const newUnit = { agencyName: 'Sở Du lịch', shortName: 'Sở Du lịch', kind: 'department', placeName: 'Đà Lạt' } as const;
  await year.as('troly.bochqs', changeUnit, { kind: 'split', unitId: demoUnitId('sovhttdl'), newUnit, on, decisionRef: '11/QĐ' });
  await year.as('troly.bochqs', changeUnit, { kind: 'dissolve', unitId: demoUnitId('bqlkcn'), on, decisionRef: '12/QĐ' });
  const after = await namesOn(on);
  expect([after.at(-1), after.includes('Sở Văn hóa, Thể thao và Du lịch'), after.includes('Ban Quản lý các khu công nghiệp')]).toEqual(['Sở Du lịch', true, false]);
});

test('a name that the cluster has already is not imported twice, however it is written', async () => {
  const row = (agencyName: string) => ({ agencyName, shortName: agencyName, kind: 'department' as const, placeName: 'Đà Lạt' });
  await expect(year.as('quantri', importUnits, { clusterId: demoClusterId, from: on, units: [row('Sở Mới'), row('SỞ Y TẾ'.normalize('NFD'))] })).rejects.toMatchObject({ status: 409, code: 'organisation.unit-there' });
  expect(await namesOn(on)).not.toContain('Sở Mới');
});

test('rights come with an appointment and go with its end; two of one kind at one place are refused', async () => {
  const personId = demoPersonId(demoUsers.find(({ username }) => username === 'trucban')!.userId);
  const raw = { personId, role: 'unit-secretary', placeId: demoUnitId('soyte'), from: '2020-01-01', decisionRef: '13/QĐ' } as const;
  const { appointmentId } = await year.as('quantri', appoint, raw);
  expect((await actorOf(year.db, 'trucban')).appointments.map(({ role }) => role).sort()).toEqual(['duty-officer', 'unit-secretary']);
  await expect(year.as('quantri', appoint, raw)).rejects.toMatchObject({ status: 409, code: 'kit.overlap' });
  await expect(year.as('quantri', appoint, { ...raw, role: 'administrator' })).rejects.toMatchObject({ code: 'organisation.wrong-place' });
  await year.as('quantri', endAppointment, { appointmentId, on: '2020-11-16' });
  expect((await actorOf(year.db, 'trucban')).appointments.map(({ role }) => role)).toEqual(['duty-officer']);
});

test('both posts of a person are kept; phones are for the administrator', async () => {
  const everybody = await year.as('quantri', people, {});
  const { id, version, unitId, userId } = everybody.find(({ username }) => username === 'thuky.soyte')!;
  const changed = { personId: id, userId, unitId, fullName: 'Hoàng Ngọc Oanh', agencyPost: 'Phó Giám đốc', boardPost: 'Chỉ huy trưởng', militaryRank: '', phone: '0900 000 000', version };
  await year.as('quantri', savePerson, changed);
  await expect(year.as('quantri', savePerson, changed)).rejects.toMatchObject({ status: 409, code: 'kit.version-clash' });
  const seen = (await year.as('thuky.sonoivu', people, {})).find((person) => person.id === id)!;
  expect(seen).toMatchObject({ agencyPost: 'Phó Giám đốc', boardPost: 'Chỉ huy trưởng', militaryRank: null, phone: null, username: null });
});

test('a set-up link that was never given out makes nobody an administrator', async () => {
  await expect(year.as('trucban', setUp, { token: 'x'.repeat(32), username: 'ke.gian', name: 'Kẻ gian', password: 'MatKhauDai@1' })).rejects.toMatchObject({ status: 403, code: 'organisation.link-invalid' });
});
