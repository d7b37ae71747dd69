import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Download } from '../../src/kit/server/http.ts';
import { demoYearId } from '../../src/movement/demo/year.ts';
import { demoUnitId } from '../../src/organisation/demo.ts';
import { overview } from '../../src/training/routes/overview.ts';
import { peoplePaper, trainingPaper } from '../../src/training/routes/papers.ts';
import { openDemoYear } from '../demo-year.ts';
import { countWorkbook } from '../spreadsheet.ts';
import { openPdf, partsOf, pdfPages } from './read-back.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear(); });
afterAll(() => year.end());

const textOf = async ({ bytes }: Download) => (await pdfPages(await openPdf(bytes))).map(({ text }) => text).join(' ').replace(/\s/g, '');
const flat = (text: string) => text.replace(/\s/g, '');
const of = { yearId: demoYearId, format: 'pdf' as const };

test('the leader prints every unit, and the workbook adds up by formulas to the counts on the screen', async () => {
  const { units } = await year.as('thuky.cumtruong', overview, { yearId: demoYearId });
  const text = await textOf(await year.as('thuky.cumtruong', trainingPaper, of));
  for (const words of ['CỤM THI ĐUA SỐ 1', 'II. HUẤN LUYỆN TỰ VỆ', 'Đối tượng 2', 'Sở Lao động - Thương binh và Xã hội', 'DỰ THẢO']) expect(text).toContain(flat(words));
  const { bytes } = await year.as('thuky.cumtruong', trainingPaper, { ...of, format: 'xlsx' });
  const counted = countWorkbook(bytes);
  const sheet = /<sheet [^>]*name="([^"]+)"/.exec(partsOf(bytes).get('xl/workbook.xml')!)![1]!;
  const cells = Array.from({ length: 120 }, (_none, row) => Array.from({ length: 60 }, (_cell, column) => counted.value(sheet, row, column)));
  const sums = cells.filter((row) => row.includes('Cộng')).map((row) => row.filter((value) => typeof value === 'number'));
  const sum = (figure: (unit: (typeof units)[number]) => number) => units.reduce((total, unit) => total + figure(unit), 0);
  expect(sums).toHaveLength(4);
  expect(sums[0]!.slice(0, 3)).toEqual([sum(({ strength }) => strength?.eligible ?? 0), sum(({ strength }) => strength?.registered ?? 0), sum(({ strength }) => strength?.approved ?? 0)]);
  expect(sums[1]).toEqual(expect.arrayContaining([sum(({ totals }) => totals.people), sum(({ totals }) => totals.trained), sum(({ totals }) => totals.days), sum(({ totals }) => totals.held)]));
  expect(sums[3]!.slice(0, 2)).toEqual([sum(({ contests }) => contests.length), sum(({ contests }) => contests.reduce((all, { people }) => all + people, 0))]);
  expect(sums[2]).toEqual(units[0]!.groups.flatMap((_group, n) => (['due', 'seats', 'attended', 'certified'] as const).map((key) => sum(({ groups }) => groups[n]![key]))));
});

test('a unit prints its own row under its own board, and its people with their certificates; nobody else prints names', async () => {
  const text = await textOf(await year.as('thuky.soyte', trainingPaper, of));
  expect([text.includes(flat('SỞ Y TẾ')), text.includes(flat('Sở Nội vụ'))]).toEqual([true, false]);
  const { own: [own] } = await year.as('thuky.soyte', overview, { yearId: demoYearId });
  const asked = { ...of, unitId: demoUnitId('soyte') };
  const people = await textOf(await year.as('thuky.soyte', peoplePaper, asked));
  for (const { name, certificateNumber } of own!.people) for (const words of [name, certificateNumber ?? name]) expect(people).toContain(flat(words!));
  for (const username of ['thuky.cumtruong', 'trucban', 'troly.bochqs'] as const) await expect(year.as(username, peoplePaper, asked)).rejects.toMatchObject({ status: 404 });
  for (const { name } of own!.people) expect(text).not.toContain(flat(name!));
});
