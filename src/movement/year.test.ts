import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoUsers, loadAccountsDemo } from '../accounts/demo.ts';
import type { Actor } from '../kit/server/actor.ts';
import type { Db } from '../kit/server/command.ts';
import { openPool } from '../kit/server/pool.ts';
import { cloneDatabase, type TestDatabase } from '../kit/server/test-database.ts';
import { demoClusterId, demoUnitId, loadOrganisationDemo } from '../organisation/demo.ts';
import { renameUnit, setLeadership, units } from '../organisation/routes/units.ts';
import { loadActorPart } from '../organisation/store.ts';
import { demoStageId, demoYearId, loadMovementDemo } from './demo/year.ts';
import { moveOn, reopenStage, seal, year } from './routes/year.ts';

let database: TestDatabase;
let db: Db;
let owner: Db;
beforeAll(async () => {
  database = await cloneDatabase();
  db = openPool(database.appUrl).db;
  owner = openPool(database.url).db;
  await owner.transaction().execute(async (trx) => {
    await sql`update business_clock set shift = '2020-11-16T08:00:00+07:00'::timestamptz - clock_timestamp()`.execute(trx);
    await loadAccountsDemo(trx);
    await loadOrganisationDemo(trx);
    await loadMovementDemo(trx, { at: 'open' });
  });
});
afterAll(async () => {
  await Promise.all([db.destroy(), owner.destroy()]);
  await database.drop();
});

async function actorOf(username: string): Promise<Actor> {
  const user = demoUsers.find((u) => u.username === username)!;
  return { userId: user.userId, name: user.personName, mustChangePassword: false, ...(await loadActorPart(db, user.userId)) };
}
const stage = (kind: Parameters<typeof demoStageId>[0]) => ({ yearId: demoYearId, fromStageId: demoStageId(kind) });

test('the cluster of 2020 has 20 members, 18 of them departments, led by Sở Giáo dục và Đào tạo', async () => {
  const members = await units.call(db, { actor: await actorOf('thuky.soyte'), raw: { clusterId: demoClusterId } });
  expect(members).toHaveLength(20);
  expect(members.filter((m) => m.kind === 'department')).toHaveLength(18);
  expect(members.find((m) => m.leads === 'leader')!.agencyName).toBe('Sở Giáo dục và Đào tạo');
});

test('the rights of the leader’s secretary come with the term and go with it', async () => {
  expect((await actorOf('thuky.cumtruong')).leads).toEqual([{ clusterId: demoClusterId, unitId: demoUnitId('sogddt'), role: 'leader' }]);
  expect((await actorOf('thuky.soyte')).leads).toEqual([]);
  await owner.updateTable('leadership_terms').set({ valid: '[2020-01-01,2020-11-16)' }).where('role', '=', 'leader').execute();
  expect((await actorOf('thuky.cumtruong')).leads).toEqual([]);
  await owner.updateTable('leadership_terms').set({ valid: '[2020-01-01,2021-04-01)' }).where('role', '=', 'leader').execute();
});

test('two leaders at once are refused by the table', async () => {
  const raw = { clusterId: demoClusterId, unitId: demoUnitId('soyte'), role: 'leader', selection: 'elected', from: '2021-03-31', until: '2021-12-31', decisionRef: '01/QĐ' } as const;
  await expect(setLeadership.call(db, { actor: await actorOf('quantri'), raw, key: 'lead-0001' })).rejects.toMatchObject({ status: 409, code: 'kit.overlap' });
  await setLeadership.call(db, { actor: await actorOf('quantri'), raw: { ...raw, from: '2021-04-01' }, key: 'lead-0002' });
});

test('a renamed unit keeps its old name on old days', async () => {
  const raw = { unitId: demoUnitId('sotttt'), agencyName: 'Sở Khoa học, Công nghệ và Truyền thông', shortName: 'Sở KHCN-TT', abbreviation: 'KHCNTT', from: '2020-12-01', decisionRef: '02/QĐ' };
  const actor = await actorOf('quantri');
  await expect(renameUnit.call(db, { actor: await actorOf('thuky.soyte'), raw, key: 'rename-01' })).rejects.toMatchObject({ status: 403 });
  await renameUnit.call(db, { actor, raw, key: 'rename-02' });
  const nameOn = async (day: string) => (await units.call(db, { actor, raw: { clusterId: demoClusterId, day } })).find((m) => m.unitId === raw.unitId)!.agencyName;
  expect([await nameOn('2020-11-30'), await nameOn('2020-12-01')]).toEqual(['Sở Thông tin và Truyền thông', raw.agencyName]);
});

test('the year moves on by the leader’s secretary, goes back only with a reason by the officer', async () => {
  const leader = await actorOf('thuky.cumtruong');
  const officer = await actorOf('troly.bochqs');
  await expect(moveOn.call(db, { actor: await actorOf('thuky.soyte'), raw: stage('self-scoring'), key: 'move-0001' })).rejects.toMatchObject({ status: 403, code: 'movement.not-leader' });
  await moveOn.call(db, { actor: leader, raw: stage('self-scoring'), key: 'move-0002' });
  await expect(moveOn.call(db, { actor: leader, raw: stage('self-scoring'), key: 'move-0003' })).rejects.toMatchObject({ status: 409, code: 'movement.stage-moved' });
  await expect(reopenStage.call(db, { actor: leader, raw: { ...stage('appraisal'), reason: 'Bổ sung phiếu' }, key: 'move-0004' })).rejects.toMatchObject({ status: 403 });
  await expect(reopenStage.call(db, { actor: officer, raw: { ...stage('appraisal'), reason: ' ' }, key: 'move-0005' })).rejects.toMatchObject({ status: 400 });
  await reopenStage.call(db, { actor: officer, raw: { ...stage('appraisal'), reason: 'Bổ sung phiếu' }, key: 'move-0006' });
  const now = await year.call(db, { actor: leader, raw: { yearId: demoYearId } });
  expect(now.stages.filter((s) => s.status === 'open').map((s) => s.kind)).toEqual(['self-scoring']);
});

test('a sealed year refuses every change, whatever the code above the tables does', async () => {
  const officer = await actorOf('troly.bochqs');
  await expect(seal.call(db, { actor: officer, raw: { yearId: demoYearId }, key: 'seal-0001' })).rejects.toMatchObject({ code: 'movement.not-closing' });
  for (const kind of ['self-scoring', 'appraisal', 'cross-check', 'review'] as const) await moveOn.call(db, { actor: officer, raw: stage(kind), key: `to-${kind}` });
  await seal.call(db, { actor: officer, raw: { yearId: demoYearId }, key: 'seal-0002' });
  await expect(owner.updateTable('stages').set({ name: 'x' }).execute()).rejects.toMatchObject({ code: 'QT001' });
  await expect(owner.updateTable('emulation_years').set({ sealed_at: null }).execute()).rejects.toMatchObject({ code: 'QT001' });
});
