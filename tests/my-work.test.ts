import { afterAll, beforeAll, expect, test } from 'vitest';
import '../src/app/api.ts'; // wires what each slice answers
import { demoYearId } from '../src/movement/demo/year.ts';
import { myWork } from '../src/movement/routes/my-work.ts';
import { demoUnitId } from '../src/organisation/demo.ts';
import { matrix } from '../src/reports/routes/read.ts';
import { nilReport } from '../src/reports/routes/send.ts';
import { demoFormId } from '../src/reports/demo/load.ts';
import { say } from '../src/kit/words.ts';
import { openDemoYear } from './demo-year.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear(); });
afterAll(() => year?.end());

const workOf = async (username: string) => (await year.as(username, myWork, { yearId: demoYearId })).items;
const sentences = (items: Awaited<ReturnType<typeof workOf>>) => items.map(({ text, params }) => say(text, Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typeof value === 'object' ? value.vi : value]))));

test('a secretary’s day has the reports, tasks and the sheet of the own unit, the soonest first; what is sent leaves the list', async () => {
  const items = await workOf('thuky.soyte');
  const dues = items.map(({ dueAt }) => dueAt?.getTime() ?? Infinity);
  expect(dues).toEqual([...dues].sort((a, b) => a - b));
  expect(sentences(items)).toEqual(expect.arrayContaining(['Tự chấm và gửi phiếu điểm', 'Gửi Báo cáo dịch Covid-19 hằng tuần · Tuần 46 (09/11–15/11)', 'Sửa và gửi lại Báo cáo công tác quốc phòng, quân sự tháng · Tháng 10']));
  expect(items.every(({ path }) => !path.includes('don-vi=') || path.includes(demoUnitId('soyte')))).toBe(true);
  const week46 = items.find((_item, n) => sentences(items)[n]!.includes('Tuần 46'))!;
  await year.as('thuky.soyte', nilReport, { periodId: new URLSearchParams(week46.path.split('?')[1]).get('ky')!, unitId: demoUnitId('soyte') });
  expect(sentences(await workOf('thuky.soyte')).filter((sentence) => sentence.includes('Tuần 46'))).toEqual([]);
});

test('the leader’s secretary is told how many units owe a report that is due today, as the matrix counts them', async () => {
  const { units, periods } = await year.as('thuky.cumtruong', matrix, { yearId: demoYearId, formId: demoFormId('dich-tuan') });
  const { id } = periods.find(({ endsOn }) => endsOn === '2020-11-15')!;
  const owing = units.filter(({ cells }) => ['due', 'reminded'].includes(cells.find(({ periodId }) => periodId === id)?.standing.kind ?? '')).length;
  expect(owing).toBeGreaterThan(0);
  expect(sentences(await workOf('thuky.cumtruong'))).toContain(`${owing} đơn vị chưa nộp Báo cáo dịch Covid-19 hằng tuần · Tuần 46 (09/11–15/11)`);
});

test('the duty officer is asked to hand over the night and take over the day; its secretary to fill a gap and publish the next month', async () => {
  const told = sentences(await workOf('trucban'));
  expect(told).toEqual(expect.arrayContaining(['Bàn giao ca Trực ban 07:00–07:00', 'Nhận ca Trực ban 07:00–07:00']));
  expect(told.filter((sentence) => /^Công bố|^Phân người/.test(sentence))).toEqual([]);
  expect(sentences(await workOf('thuky.soyte'))).toEqual(expect.arrayContaining(['Công bố lịch trực tháng 12/2020', 'Phân người cho 1 ca trực còn thiếu trong 7 ngày tới']));
  expect(sentences(await workOf('thuky.cumtruong'))).toContain('20 đơn vị chưa công bố lịch trực tháng 12/2020');
});

test('of an event to come its units are asked for people and what is to be ready, who may approve for the approval, who wrote it is told what is short', async () => {
  const name = 'Lễ kỷ niệm Ngày thành lập QĐND Việt Nam 22/12';
  const told = async (username: string) => sentences(await workOf(username)).filter((sentence) => sentence.includes(name)).sort();
  expect(await told('thuky.soyte')).toEqual([`Chuẩn bị ${name}: Chuẩn bị tủ thuốc`, `Phân 2 lượt người bảo vệ ${name}`]);
  expect(await told('trucban')).toEqual([`Chuẩn bị ${name}: Chuẩn bị tủ thuốc`]);
  expect(await told('thuky.cumtruong')).toEqual([`Chuẩn bị ${name}: Lập sơ đồ bãi đỗ xe`, `Phương án ${name} còn thiếu 4 lượt người`]);
  for (const approver of ['thuky.sotaichinh', 'troly.bochqs']) expect(await told(approver)).toContain(`Duyệt phương án ${name}`);
  expect(await told('thuky.thanhtra')).toEqual([]);
});

test('who only looks on has nothing to do, and the duty officer is not asked for what the secretary does', async () => {
  expect(await workOf('lanhdao')).toEqual([]);
  const kinds = sentences(await workOf('trucban'));
  expect(kinds.filter((sentence) => /phiếu điểm|^Thực hiện|^Tiếp nhận|giao ước/.test(sentence))).toEqual([]);
  expect(kinds).toEqual(expect.arrayContaining([expect.stringMatching(/^Gửi Báo cáo/), expect.stringMatching(/^(Nhận|Bàn giao) ca (Trực ban|Trực chỉ huy|Tổ trực) \d\d:\d\d–\d\d:\d\d$/)]));
});
