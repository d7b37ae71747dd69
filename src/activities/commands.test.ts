import { sql } from 'kysely';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDemoYear } from '../../tests/demo-year.ts';
import { demoYearId } from '../movement/demo/year.ts';
import { demoUnitId } from '../organisation/demo.ts';
import { demoActivityId, demoNotebooks } from './demo/load.ts';
import { socialGivenByUnit } from './offers/given.ts';
import { activities, activity } from './routes/read.ts';
import { activitiesPaper } from './routes/papers.ts';
import { answerShare, confirmActivity, deliverGifts, reopenActivity, saveActivity } from './routes/record.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear(); });
afterAll(() => year.end());

const [leader, own] = ['thuky.cumtruong', 'thuky.soyte'] as const;
const [soyte, sonoivu] = [demoUnitId('soyte'), demoUnitId('sonoivu')];
const books = { id: null, kind: 'goods' as const, item: 'Vở', unit: 'quyển', quantity: 100, unitPrice: 10_000, startsOn: null, endsOn: null, delivered: 0, overReason: null };
const joint = { yearId: demoYearId, activityId: null, version: 0, unitId: null, name: 'Tặng vở', occasion: '20/11', kind: 'pupil-gifts' as const, heldOn: '2020-11-10', beneficiary: 'Trường tiểu học', beneficiaryCount: 20, beneficiaryNoun: 'học sinh', note: null, lines: [books], shares: [{ unitId: soyte, amount: 600_000 }, { unitId: sonoivu, amount: 400_000 }] };
const look = (activityId: string) => year.as(leader, activity, { activityId });
const givenBy = async (unitId: string) => (await socialGivenByUnit(year.db, { yearId: demoYearId, day: '2020-12-31' })).find((one) => one.unitId === unitId)!;

test('a joint gift: shares that do not add up are kept in the draft but not confirmed; a share counts once its unit agrees, and as much of it as arrived', async () => {
  const apart = await year.as(leader, saveActivity, { ...joint, shares: [{ unitId: soyte, amount: 600_000 }, { unitId: sonoivu, amount: 300_000 }] });
  await expect(year.as(leader, confirmActivity, apart)).rejects.toMatchObject({ code: 'activities.shares-apart', params: { rest: '100.000' } });
  const of = await year.as(leader, saveActivity, { ...joint, ...apart });
  await year.as(leader, confirmActivity, of);
  await expect(year.as(leader, saveActivity, { ...joint, activityId: of.activityId, version: 3 })).rejects.toMatchObject({ code: 'activities.confirmed' });
  const before = await givenBy(soyte);
  expect(before.waiting.map((one) => one.activityId)).toContain(of.activityId);

  const answer = { activityId: of.activityId, unitId: soyte, amount: 600_000, agrees: true, note: null };
  await expect(year.as('thuky.sonoivu', answerShare, answer)).rejects.toMatchObject({ code: 'activities.not-own-share' });
  await expect(year.as(own, answerShare, { ...answer, amount: 500_000 })).rejects.toMatchObject({ code: 'kit.version-clash' });
  await expect(year.as(own, answerShare, { ...answer, agrees: false })).rejects.toMatchObject({ code: 'activities.objection-needs-note' });
  await year.as(own, answerShare, answer);
  const [line] = (await look(of.activityId)).lines;
  await expect(year.as(leader, deliverGifts, { activityId: of.activityId, version: 3, lines: [{ id: line!.id, delivered: 101, overReason: null }] })).rejects.toMatchObject({ code: 'activities.over' });
  await year.as(leader, deliverGifts, { activityId: of.activityId, version: 3, lines: [{ id: line!.id, delivered: 50, overReason: null }] });
  const after = await givenBy(soyte);
  expect(after.records.find((one) => one.activityId === of.activityId)).toMatchObject({ isJoint: true, share: 600_000, given: 300_000 });
  expect([after.given - before.given, after.activities - before.activities]).toEqual([300_000, 1]);
  expect(after.given).toBe(after.records.reduce((sum, one) => sum + one.given, 0));

  await expect(year.as(leader, reopenActivity, { activityId: of.activityId, version: 3, reason: 'Chia lại phần' })).rejects.toMatchObject({ code: 'kit.version-clash' });
  await year.as(leader, reopenActivity, { activityId: of.activityId, version: 4, reason: 'Chia lại phần' });
  expect((await look(of.activityId)).shares.map((share) => share.answer)).toContain('agreed');
});

test('a unit records its own, not its neighbour’s nor a joint one; days outside the year, a stranger to the cluster and a count of nothing are refused', async () => {
  const mine = { ...joint, unitId: soyte, shares: [] };
  const of = await year.as(own, saveActivity, mine);
  expect((await look(of.activityId)).shares).toMatchObject([{ unitId: soyte, amount: 1_000_000, answer: 'agreed' }]);
  await expect(year.as(own, saveActivity, { ...mine, unitId: sonoivu })).rejects.toMatchObject({ code: 'activities.not-recorder' });
  await expect(year.as(own, saveActivity, joint)).rejects.toMatchObject({ code: 'activities.not-joint-recorder' });
  await expect(year.as(own, saveActivity, { ...mine, heldOn: '2021-01-01' })).rejects.toMatchObject({ code: 'activities.outside-year' });
  await expect(year.as(own, saveActivity, { ...mine, beneficiaryNoun: null })).rejects.toMatchObject({ code: 'activities.noun-without-count' });
  await expect(year.as(own, saveActivity, { ...mine, lines: [{ ...books, delivered: 101 }] })).rejects.toMatchObject({ code: 'activities.faulty' });
  await expect(year.as(leader, saveActivity, { ...joint, shares: [{ unitId: soyte, amount: 1 }, { unitId: soyte, amount: 2 }] })).rejects.toMatchObject({ code: 'activities.share-twice' });
});

test('the year is worth what its lines say: 250,000,000 đồng at its end', async () => {
  const closed = await openDemoYear('closed');
  try {
    const { total, activities: all } = await closed.as('daibieu', activities, { yearId: demoYearId });
    expect([total.value, total.delivered, all.length]).toEqual([250_000_000, 250_000_000, 40]);
    const paper = await closed.as('daibieu', activitiesPaper, { yearId: demoYearId, format: 'xlsx' });
    const words = JSON.stringify(await readSheet(Buffer.from(paper.bytes)));
    expect(words).toContain('40 hoạt động, đã trao quà trị giá 250.000.000 đồng (Hai trăm năm mươi triệu đồng)');
    expect(words).not.toContain('chưa xác nhận');
    const units = await socialGivenByUnit(closed.db, { yearId: demoYearId, day: '2020-12-31' });
    expect(units.reduce((sum, one) => sum + one.given, 0)).toBe(250_000_000);
  } finally {
    await closed.end();
  }
});

const notebooks = demoActivityId(demoNotebooks);
test.each([
  ['a share changed after confirming', sql`update activity_shares set amount = amount + 1 where activity_id = ${notebooks} and unit_id = ${soyte}`, 'activity_confirmed'],
  ['a line added after confirming', sql`insert into activity_lines (id, emulation_year_id, activity_id, position, kind, item, unit, quantity, unit_price) values (gen_random_uuid(), ${demoYearId}, ${notebooks}, 9, 'goods', 'Vở', 'quyển', 1, 1)`, 'activity_confirmed'],
  ['shares apart, asked at the end of the transaction', sql`with one as (update activities set state = 'draft', confirmed_at = null, confirmed_by = null, confirmed_by_name = null where id = ${notebooks} returning id) select from one`, null],
  ['more delivered than the line says, without a reason', sql`update activity_lines set delivered = quantity + 1 where activity_id = ${notebooks}`, 'activity_lines_over'],
  ['less than nothing delivered', sql`update activity_lines set delivered = -1 where activity_id = ${notebooks}`, 'activity_lines_delivered_check'],
  ['a day outside the year', sql`insert into activities (id, emulation_year_id, name, occasion, kind, held_on, beneficiary, entered_by_name, entered_at) values (gen_random_uuid(), ${demoYearId}, 'x', 'x', 'other', '2021-01-01', 'x', 'x', now())`, 'activity_inside_year'],
])('the database itself refuses %s', async (_told, statement, constraint) => {
  if (constraint !== null) return void (await expect(statement.execute(year.owner)).rejects.toMatchObject({ constraint }));
  await expect(year.owner.transaction().execute(async (trx) => {
    await statement.execute(trx);
    await sql`update activity_shares set amount = amount + 1 where activity_id = ${notebooks} and unit_id = ${soyte}`.execute(trx);
    await sql`update activities set state = 'confirmed', confirmed_at = now(), confirmed_by_name = 'x' where id = ${notebooks}`.execute(trx);
  })).rejects.toMatchObject({ constraint: 'activity_shares_sum' });
});
