import { afterAll, beforeAll, expect, test } from 'vitest';
import { actorOf, openDemoYear } from '../../tests/demo-year.ts';
import { discardDraft, draft, refreshFigures, startDraft } from '../documents/routes/drafts.ts';
import { readClock } from '../kit/server/business-clock.ts';
import { demoYearId } from '../movement/demo/year.ts';
import { demoBlockId, demoClusterId, demoUnitId } from '../organisation/demo.ts';
import { demoActivityId, demoNotebooks } from './demo/load.ts';
import { activityPlan, activityReport } from './offers/papers/one.ts';
import { activitiesOfYear } from './offers/papers/year.ts';
import { activitiesPaper } from './routes/papers.ts';
import { activities } from './routes/read.ts';
import { saveActivity } from './routes/record.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear(); });
afterAll(() => year.end());

const [leader, own] = ['thuky.cumtruong', 'thuky.soyte'] as const;
const asked = async (subjectId: string | null = null) => ({ yearId: demoYearId, year: 2020, clusterId: demoClusterId, blockId: demoBlockId, subjectId, ...(await readClock(year.db)) });
type Read = Awaited<ReturnType<typeof activityPlan.read>>;
const said = ({ figures }: Read) => Object.fromEntries(figures.map(({ key, text }) => [key, text]));
const rows = ({ parts }: Read, key: string) => parts.find((part) => part.key === key)!.blocks.flatMap((block) => (block.kind === 'table' ? block.body.map((row) => row.map(({ text }) => text)) : []));
const lacks = ({ missing }: Read) => missing.map(({ text, params }) => text.vi.replace(/\{(\w+)\}/g, (_all, name: string) => String(params[name])));
const books = { id: null, kind: 'goods' as const, item: 'Vở', unit: 'quyển', quantity: 100, unitPrice: 10_000, startsOn: null, endsOn: null, delivered: 0, overReason: null };
const gift = { yearId: demoYearId, activityId: null, version: 0, unitId: null as string | null, name: 'Tặng vở ngày 20/11', occasion: 'Ngày Nhà giáo Việt Nam', kind: 'pupil-gifts' as const, heldOn: '2020-11-19', beneficiary: 'Trường tiểu học', beneficiaryCount: 20, beneficiaryNoun: 'học sinh', note: null, lines: [books], shares: [{ unitId: demoUnitId('soyte'), amount: 600_000 }, { unitId: demoUnitId('sonoivu'), amount: 300_000 }] };

test('a plan says what is to be given and by whom, and that the shares do not add up; its draft shows what was changed since', async () => {
  const { activityId, version } = await year.as(leader, saveActivity, gift);
  const before = await activityPlan.read(year.db, await asked(activityId));
  expect(said(before)).toMatchObject({ 'dịp': 'Ngày Nhà giáo Việt Nam', 'ngày thực hiện': 'ngày 19 tháng 11 năm 2020', 'quy mô': '20 học sinh', 'tổng giá trị': '1.000.000 đồng (Một triệu đồng)', 'đơn vị thực hiện': 'Cụm thi đua số 1', 'nơi nhận báo cáo': 'Bộ CHQS tỉnh Lâm Đồng' });
  expect(rows(before, 'danh sách quà tặng')).toEqual([['1', 'Vở', 'quyển', '100', '10.000', '1.000.000'], ['', 'Cộng', '', '', '', '1.000.000']]);
  expect(rows(before, 'phần của từng đơn vị').map((row) => row.slice(1))).toEqual([['Ban CHQS Sở Nội vụ', '300.000'], ['Ban CHQS Sở Y tế', '600.000'], ['Cộng', '900.000']]);
  expect(lacks(before)).toEqual(['Phần của các đơn vị lệch 100.000 đồng so với tổng giá trị.']);

  const { documentId } = await year.as(leader, startDraft, { yearId: demoYearId, paper: 'activity-plan', subjectId: activityId });
  await year.as(leader, saveActivity, { ...gift, activityId, version, lines: [{ ...books, quantity: 120 }], shares: [{ unitId: demoUnitId('soyte'), amount: 1_200_000 }] });
  const { stale, missing } = await year.as(leader, draft, { documentId });
  expect(stale.map(({ key, before: was, after }) => [key, was, after])).toEqual([['tổng giá trị', '1.000.000 đồng (Một triệu đồng)', '1.200.000 đồng (Một triệu hai trăm nghìn đồng)']]);
  expect(missing).toEqual([]);
  await year.as(leader, refreshFigures, { documentId, version: 1, key: null });
  expect((await year.as(leader, draft, { documentId })).stale).toEqual([]);
  await year.as(leader, discardDraft, { documentId, version: 2 });
});

test('a unit writes the plan of its own gift under its own board, of no other unit’s and of none of the cluster’s; it bears all of it', async () => {
  const { activityId } = await year.as(own, saveActivity, { ...gift, unitId: demoUnitId('soyte'), shares: [] });
  const found = await activityPlan.read(year.db, await asked(activityId));
  expect(said(found)).toMatchObject({ 'đơn vị thực hiện': 'Ban CHQS Sở Y tế', 'nơi nhận báo cáo': 'Cụm trưởng Cụm thi đua số 1' });
  expect(found.parts.find(({ key }) => key === 'phần của từng đơn vị')!.blocks).toEqual([{ kind: 'paragraph', text: ['Ban CHQS Sở Y tế bảo đảm toàn bộ.'] }]);
  const { documentId } = await year.as(own, startDraft, { yearId: demoYearId, paper: 'activity-plan', subjectId: activityId });
  expect((await year.as(own, draft, { documentId })).head).toMatchObject({ superior: ['Sở Y tế'], issuer: ['Ban Chỉ huy Quân sự'] });
  for (const [who, subjectId] of [['thuky.sonoivu', activityId], [own, demoActivityId(demoNotebooks)], [leader, activityId]] as const) await expect(year.as(who, startDraft, { yearId: demoYearId, paper: 'activity-plan', subjectId })).rejects.toMatchObject({ code: 'documents.not-maker' });
  await expect(year.as('thuky.sonoivu', draft, { documentId })).rejects.toMatchObject({ code: 'documents.not-found' });
});

test('the report on the notebooks names the four units that are still to agree and the one that objects, and that nothing proves it yet', async () => {
  const found = await activityReport.read(year.db, await asked(demoActivityId(demoNotebooks)));
  expect(said(found)).toMatchObject({ 'số đơn vị tham gia': '20', 'số đơn vị đã xác nhận': '15', 'giá trị đã trao': '46.000.000 đồng (Bốn mươi sáu triệu đồng)', 'hồ sơ kèm theo': 'chưa có' });
  expect(rows(found, 'phần của từng đơn vị').find(([, unit]) => unit === 'Ban CHQS Sở Khoa học và Công nghệ')).toEqual(['15', 'Ban CHQS Sở Khoa học và Công nghệ', '2.300.000', '2.300.000', 'Chưa thống nhất']);
  expect(lacks(found)).toEqual(['5 đơn vị chưa xác nhận phần của mình: Sở Nội vụ, Sở GTVT, Sở KH-CN, Sở Y tế, Thanh tra tỉnh.', 'Chưa có ảnh, danh sách ký nhận hay biên bản bàn giao.']);
});

test('the report of the year, the screen and the print by who received add up to the same', async () => {
  const found = await activitiesOfYear.read(year.db, await asked());
  const { byKind, byMonth, total, activities: all } = await year.as('daibieu', activities, { yearId: demoYearId });
  const sum = (totals: readonly { delivered: number; value: number; count: number }[]) => totals.reduce((whole, one) => [whole[0]! + one.value, whole[1]! + one.delivered, whole[2]! + one.count], [0, 0, 0]);
  expect([sum(byKind), sum(byMonth)]).toEqual([[total.value, total.delivered, all.length], [total.value, total.delivered, all.length]]);
  const arrived = all.filter(({ state }) => state === 'confirmed').reduce((whole, { delivered }) => whole + delivered, 0);
  const value = (key: string) => found.figures.find((figure) => figure.key === key)!.value;
  expect(value('giá trị đã trao')).toBe(arrived);
  for (const table of ['bảng hoạt động theo dịp', 'bảng hoạt động theo tháng', 'bảng hoạt động theo nơi thụ hưởng', 'danh sách quà đã trao']) expect([table, rows(found, table).at(-1)!.at(-1)]).toEqual([table, new Intl.NumberFormat('de').format(arrived)]);
  expect(rows(found, 'bảng hoạt động theo nơi thụ hưởng').length - 1).toBe(value('số nơi thụ hưởng'));
  expect((await year.as('daibieu', activitiesPaper, { yearId: demoYearId, format: 'pdf', by: 'beneficiary' })).fileName).toBe('hoat-dong-theo-noi-thu-huong-2020.pdf');
});

test('a plan is offered with every activity of the year, each under its unit', async () => {
  const subjects = await activityPlan.subjects!(year.db, await asked(), await actorOf(year.db, leader));
  expect(subjects.find(({ id }) => id === demoActivityId(demoNotebooks))).toEqual({ id: demoActivityId(demoNotebooks), unitId: null, name: '15/10/2020 · Tặng vở cho học sinh nghèo vượt khó · Cụm thi đua' });
});
