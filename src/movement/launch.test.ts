import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoId } from '../accounts/demo.ts';
import { demoUnitId } from '../organisation/demo.ts';
import { openDemoYear } from '../../tests/demo-year.ts';
import { demoYearId as yearId } from './demo/year.ts';
import { launch, registerTitles, removeCampaign, reopenPledge, saveCampaign, saveLaunch, savePledge, signPledge, withdrawRegistration } from './routes/launch.ts';
import { noteResult } from './routes/pledge-results.ts';
import { isLate, reachedOf, signingOrder } from './rules/pledge.ts';
import { listTitles } from './store/launch.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear(); });
afterAll(() => year.end());
const read = (username = 'thuky.cumtruong') => year.as(username, launch, { yearId });
const sonoivu = demoUnitId('sonoivu');

describe('rules', () => {
  test('a share is never rounded up to reached: 99,999 % is under the target', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 0, max: 1_000_000 }), (target, done) => {
      const { isReached, percent } = reachedOf({ direction: 'at-least', target }, done);
      return isReached === percent! >= 10_000;
    }));
  });
  test('a ceiling of nothing is kept by nothing only, and has no share', () => {
    expect([0, 1].map((done) => reachedOf({ direction: 'at-most', target: 0 }, done))).toEqual([{ isReached: true, percent: null }, { isReached: false, percent: null }]);
  });
  test('the leader signs first, then the deputy, then the list; the deadline itself is in time', () => {
    expect(signingOrder([{ n: 1, leads: null }, { n: 2, leads: 'deputy' as const }, { n: 3, leads: null }, { n: 4, leads: 'leader' as const }]).map(({ n }) => n)).toEqual([4, 2, 1, 3]);
    const due = new Date('2020-02-28T17:00+07:00');
    expect([isLate(due, due), isLate(due, new Date(due.getTime() + 1)), isLate(null, due)]).toEqual([false, true, false]);
  });
});

test('the pledge of 2020: eight targets, twenty signatures in order with the leader first', async () => {
  const { targets, members, campaigns } = await read();
  expect(targets).toHaveLength(8);
  expect(members.map(({ signature }) => signature?.position)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
  expect(members[0]!.shortName).toBe('Sở GD-ĐT');
  expect(campaigns).toHaveLength(2);
});

test('what was signed stays: by the command, and by the table with the app’s checks off', async () => {
  const { version, targets } = await read();
  await expect(year.as('thuky.cumtruong', savePledge, { yearId, version, targets: [] })).rejects.toMatchObject({ status: 409, code: 'movement.pledge-signed', params: { count: 20 } });
  await expect(year.owner.updateTable('pledge_targets').set({ target: 1 }).where('id', '=', targets[0]!.id).execute()).rejects.toMatchObject({ code: '23514' });
  await expect(year.owner.insertInto('pledge_signatures').values({ emulation_year_id: yearId, unit_id: sonoivu, position: 99, signer_name: 'x', signer_post: 'x', entered_by_name: 'x', signed_at: '2020-02-14' }).execute()).rejects.toMatchObject({ code: '23505' });
});

test('a unit signs once and for itself; reopened, the pledge takes new targets and is signed anew', async () => {
  const sign = (username: string, unitId = sonoivu) => year.as(username, signPledge, { yearId, unitId, signerName: 'Lê Thị Diệp', signerPost: 'Chỉ huy trưởng' });
  await expect(sign('thuky.sonoivu')).rejects.toMatchObject({ code: 'movement.signed-already' });
  await expect(year.as('thuky.sonoivu', reopenPledge, { yearId, reason: 'Sửa chỉ tiêu' })).rejects.toMatchObject({ status: 403, code: 'movement.not-launcher' });
  await year.as('thuky.cumtruong', reopenPledge, { yearId, reason: 'Điều chỉnh chỉ tiêu theo kế hoạch mới' });
  const before = await read();
  const [first, second] = before.targets.map(({ id, measure, unitOfMeasure, direction, target, source }) => ({ id, measure, unitOfMeasure, direction, target, source }));
  const added = { ...first!, id: null, measure: 'Tin, bài tuyên truyền', unitOfMeasure: 'tin, bài', target: 4000 };
  await year.as('thuky.cumtruong', savePledge, { yearId, version: before.version, targets: [second!, added, { ...first!, target: 9900 }] });
  const after = await read();
  expect(after.targets.map(({ measure, position, target }) => [measure, position, target])).toEqual([[second!.measure, 1, second!.target], ['Tin, bài tuyên truyền', 2, 4000], [first!.measure, 3, 9900]]);
  await expect(year.as('thuky.cumtruong', savePledge, { yearId, version: before.version, targets: [] })).rejects.toMatchObject({ code: 'kit.version-clash' });
  await expect(sign('thuky.soyte')).rejects.toMatchObject({ status: 403, code: 'movement.not-own-unit' });
  await expect(sign('thuky.soyte', demoId(4, 99))).rejects.toMatchObject({ status: 404 });
  await Promise.all([sign('thuky.sonoivu'), sign('thuky.soyte', demoUnitId('soyte')), sign('thuky.sotuphap', demoUnitId('sotuphap'))]);
  expect((await read()).members.flatMap(({ signature }) => (signature ? [signature.position] : [])).sort()).toEqual([1, 2, 3]);
});

test('nothing is signed before it says something', async () => {
  await year.as('thuky.cumtruong', reopenPledge, { yearId, reason: 'Làm lại' });
  const { version, targets } = await read();
  await year.as('thuky.cumtruong', savePledge, { yearId, version, targets: [] });
  await expect(year.as('thuky.sonoivu', signPledge, { yearId, unitId: sonoivu, signerName: 'A', signerPost: 'B' })).rejects.toMatchObject({ code: 'movement.no-targets' });
  await expect(year.owner.insertInto('pledge_signatures').values({ emulation_year_id: yearId, unit_id: sonoivu, position: 1, signer_name: 'x', signer_post: 'x', entered_by_name: 'x', signed_at: '2020-02-14' }).execute()).rejects.toMatchObject({ code: '23514' });
  await year.as('thuky.cumtruong', savePledge, { yearId, version: version + 1, targets: targets.map(({ measure, unitOfMeasure, direction, target, source }) => ({ id: null, measure, unitOfMeasure, direction, target, source })) });
});

test('a result is the unit’s own, or the leader’s for the cluster; a clash tells what stands there', async () => {
  const { targets } = await read();
  const targetId = targets[0]!.id;
  const note = (username: string, unitId: string | null, version: number, done: number) => year.as(username, noteResult, { yearId, targetId, unitId, version, done, note: null });
  await note('thuky.sonoivu', sonoivu, 0, 9000);
  await expect(note('thuky.sonoivu', sonoivu, 0, 9100)).rejects.toMatchObject({ status: 409, extra: { current: { done: 9000, version: 1 } } });
  await note('thuky.sonoivu', sonoivu, 1, 9100);
  await expect(note('thuky.sonoivu', null, 0, 100)).rejects.toMatchObject({ status: 403, code: 'movement.not-noter' });
  await note('thuky.cumtruong', null, 0, 9500);
  expect((await read()).targets[0]!.results.map(({ unitId, done }) => [unitId, done])).toEqual([[null, 9500], [sonoivu, 9100]]);
  const { version, targets: now } = await read();
  await expect(year.as('thuky.cumtruong', savePledge, { yearId, version, targets: now.slice(1).map(({ id, measure, unitOfMeasure, direction, target, source }) => ({ id, measure, unitOfMeasure, direction, target, source })) })).rejects.toMatchObject({ code: 'movement.target-noted' });
});

test('titles: each subject once a year, in time or with a reason, by the unit itself', async () => {
  const { titles, registrationsDueAt } = await read('thuky.sonoivu');
  expect(registrationsDueAt?.toISOString()).toBe('2020-02-28T10:00:00.000Z');
  expect(titles.map(({ name }) => name)).toContain('Đơn vị Quyết thắng');
  expect(new Set(titles.map(({ legalBasis }) => legalBasis)).size).toBe(1);
  const titleId = titles.find(({ code }) => code === 'advanced-fighter')!.id;
  const register = (lateReason: string | null, names: string[], username = 'thuky.sonoivu') => year.as(username, registerTitles, { yearId, unitId: sonoivu, titleId, lateReason, subjects: names.map((name) => ({ name, post: null })) });
  await expect(register(null, ['Lê Hoài Ân'])).rejects.toMatchObject({ status: 422, code: 'movement.late-needs-reason' });
  await expect(register('x', ['Lê Hoài Ân'], 'thuky.soyte')).rejects.toMatchObject({ status: 403 });
  await register('Mới chuyển công tác về', ['Lê Hoài Ân', 'Trần Văn Bé']);
  await expect(register('Trùng', ['Người Khác', 'lê hoài  ân'.normalize('NFD')])).rejects.toMatchObject({ status: 409, code: 'movement.registered-already' });
  await expect(register('Trùng', ['Cùng Tên', 'Cùng Tên'])).rejects.toMatchObject({ code: 'movement.registered-already' });
  const own = (await read('thuky.sonoivu')).registrations;
  expect(new Set(own.map(({ unitId }) => unitId))).toEqual(new Set([sonoivu]));
  const added = own.find(({ name }) => name === 'Lê Hoài Ân')!;
  expect(added.lateReason).toBe('Mới chuyển công tác về');
  await expect(year.as('thuky.soyte', withdrawRegistration, { registrationId: added.id })).rejects.toMatchObject({ status: 404 });
  await expect(year.as('thuky.sonoivu', withdrawRegistration, { registrationId: added.id })).rejects.toMatchObject({ status: 403, code: 'movement.registration-closed' });
  await year.as('thuky.cumtruong', withdrawRegistration, { registrationId: added.id });
  await expect(year.owner.insertInto('title_registrations').values({ id: demoId(52, 999), emulation_year_id: yearId, unit_id: sonoivu, title_id: titleId, subject: 'collective', subject_name: 'x', subject_key: 'x', registered_by_name: 'x', registered_at: '2020-02-20' }).execute()).rejects.toMatchObject({ code: '23503' });
});

test('the leader sees who is missing, a unit only its own, the duty officer none', async () => {
  await year.owner.deleteFrom('title_registrations').where('unit_id', '=', demoUnitId('thanhtra')).execute();
  expect((await read()).missing).toEqual(['Thanh tra tỉnh']);
  const unit = await read('thuky.soyte');
  expect([unit.missing, unit.may]).toEqual([[], { launch: false, own: [demoUnitId('soyte')], seesAll: false }]);
  expect((await read('trucban')).registrations).toEqual([]);
});

test('the titles of 2025 stand on the law of 2022', async () => {
  const titles = await listTitles(year.db, '2025-03-01');
  expect(titles.every(({ legalBasis }) => legalBasis.includes('06/2022/QH15'))).toBe(true);
  expect(titles).toHaveLength(7);
});

test('a campaign lies within its year and has days that follow one another', async () => {
  const campaign = { yearId, id: null, version: 0, name: 'Đợt cao điểm cuối năm', theme: 'Về đích', startsOn: '2020-11-20', endsOn: '2020-12-20' };
  await expect(year.as('thuky.cumtruong', saveCampaign, { ...campaign, endsOn: '2021-01-05' })).rejects.toMatchObject({ status: 422, code: 'movement.campaign-outside' });
  await expect(year.as('thuky.cumtruong', saveCampaign, { ...campaign, endsOn: '2020-11-01' })).rejects.toMatchObject({ status: 422, code: 'movement.campaign-backwards' });
  const { id } = await year.as('thuky.cumtruong', saveCampaign, campaign);
  await expect(year.as('thuky.cumtruong', saveCampaign, campaign)).rejects.toMatchObject({ code: 'kit.duplicate' });
  await year.as('thuky.cumtruong', saveCampaign, { ...campaign, id, version: 1, endsOn: '2020-12-25' });
  await expect(year.as('thuky.cumtruong', saveCampaign, { ...campaign, id, version: 1 })).rejects.toMatchObject({ code: 'kit.version-clash' });
  await expect(year.owner.updateTable('campaigns').set({ ends_on: '2021-02-01' }).where('id', '=', id).execute()).rejects.toMatchObject({ code: '23514' });
  await year.as('thuky.cumtruong', removeCampaign, { campaignId: id });
});

test('the launch is written by the leader; a clash is refused; a sealed year keeps every row', async () => {
  const { version, theme, slogan } = await read();
  const given = { yearId, version, theme, slogan, conferenceOn: '2020-12-29', conferencePlace: 'Hội trường', registrationsDueAt: null };
  await expect(year.as('thuky.soyte', saveLaunch, given)).rejects.toMatchObject({ status: 403 });
  await year.as('thuky.cumtruong', saveLaunch, given);
  await expect(year.as('thuky.cumtruong', saveLaunch, given)).rejects.toMatchObject({ code: 'kit.version-clash' });
  await year.owner.updateTable('emulation_years').set({ sealed_at: '2020-12-31' }).execute();
  for (const table of ['pledge_targets', 'pledge_results', 'title_registrations', 'campaigns'] as const)
    await expect(year.owner.deleteFrom(table).execute(), table).rejects.toMatchObject({ code: 'QT001' });
  expect((await read()).may).toEqual({ launch: false, own: [], seesAll: true });
});
