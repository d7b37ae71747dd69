import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Download } from '../../src/kit/server/http.ts';
import { formatCount } from '../../src/kit/points.ts';
import { demoYearId } from '../../src/movement/demo/year.ts';
import { demoUnitId } from '../../src/organisation/demo.ts';
import { demoFormId, demoPeriodId } from '../../src/reports/demo/load.ts';
import { report } from '../../src/reports/routes/read.ts';
import { matrixPaper, reportPaper, rollUpPaper } from '../../src/reports/routes/papers.ts';
import { rollUpPeriod } from '../../src/reports/routes/roll-up.ts';
import { openDemoYear } from '../demo-year.ts';
import { countWorkbook } from '../spreadsheet.ts';
import { openPdf, partsOf, pdfPages } from './read-back.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear(); });
afterAll(() => year.end());

const leader = 'thuky.cumtruong';
const textOf = async ({ bytes }: Download) => (await pdfPages(await openPdf(bytes))).map(({ text }) => text).join(' ').replace(/\s+/g, ' ');
const flat = (text: string) => text.replace(/\s/g, '');

test('a unit’s report prints its figures beside those of the last time, under its own board, as a draft without a number', async () => {
  const of = { periodId: demoPeriodId('thang', '2020-09-30'), unitId: demoUnitId('sonoivu') };
  const { contents, last, fields } = await year.as('thuky.sonoivu', report, of);
  const text = flat(await textOf(await year.as('thuky.sonoivu', reportPaper, { ...of, format: 'pdf' })));
  for (const words of ['SỞ NỘI VỤ', 'BAN CHỈ HUY QUÂN SỰ', 'Công tác quốc phòng, quân sự tháng, tháng 9', 'DỰ THẢO', 'CHỈ HUY TRƯỞNG', 'Số liệu minh họa']) expect(text).toContain(flat(words));
  for (const field of fields) if (field.type === 'number') expect(text).toContain(flat(`${field.label}${field.unit}${formatCount(Number(last![field.key]))}${formatCount(Number(contents.at(-1)!.entries[field.key]))}`));
  await expect(year.as('thuky.soyte', reportPaper, { periodId: demoPeriodId('dich-tuan', '2020-11-15'), unitId: demoUnitId('soyte'), format: 'pdf' })).rejects.toMatchObject({ status: 409, code: 'reports.not-sent' });
});

test('the roll-up says on paper that it is provisional and who is missing; its workbook adds up by formulas to the same totals', async () => {
  const periodId = demoPeriodId('dich-tuan', '2020-11-15');
  const { rolled, missing, units } = await year.as(leader, rollUpPeriod, { periodId });
  const pdf = await textOf(await year.as(leader, rollUpPaper, { periodId, format: 'pdf' }));
  expect(pdf).toContain('Có 11/20 đơn vị đã gửi báo cáo.');
  for (const name of missing) expect(flat(pdf)).toContain(flat(name));
  expect(flat(pdf)).toContain(flat('Số liệu tạm thời, còn thiếu:'));
  const { bytes } = await year.as(leader, rollUpPaper, { periodId, format: 'xlsx' });
  const counted = countWorkbook(bytes);
  const totals = rolled.flatMap((one) => (one.type === 'number' ? [one.total] : []));
  expect(counted.formulas).toBe(totals.length);
  const sheet = /<sheet [^>]*name="([^"]+)"/.exec(partsOf(bytes).get('xl/workbook.xml')!)![1]!;
  const cells = Array.from({ length: 80 }, (_none, row) => Array.from({ length: 60 }, (_cell, column) => counted.value(sheet, row, column))); // columns of the sheet are shared by its tables
  const rowOf = (word: string) => cells.findIndex((row) => row.includes(word));
  expect(cells[rowOf('Cộng')]!.filter((value) => typeof value === 'number')).toEqual(totals);
  expect(rowOf('Cộng') - rowOf('Đơn vị')).toBe(units.length + 1);
});

test('the matrix prints signs that any printer has, for the units that the reader may see', async () => {
  const of = { yearId: demoYearId, formId: demoFormId('thang'), format: 'pdf' as const };
  const all = await textOf(await year.as(leader, matrixPaper, of));
  for (const words of ['Th1', 'Th10', 'Đúng hạn', 'Đ đúng hạn; T trễ (số ngày); X chưa gửi, quá hạn']) expect(flat(all)).toContain(flat(words));
  expect(flat(all)).toContain(flat('Sở Lao động - Thương binh và Xã hội'));
  const own = await textOf(await year.as('thuky.soyte', matrixPaper, of));
  expect([flat(own).includes(flat('Sở Y tế')), flat(own).includes(flat('Sở Nội vụ'))]).toEqual([true, false]);
  expect(flat(own)).toContain('TL');
});
