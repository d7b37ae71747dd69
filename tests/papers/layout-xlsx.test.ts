import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { paperWorkbook } from '../../src/documents/document/paper-workbook.ts';
import { text, type Paper } from '../../src/documents/document/tree.ts';
import { countWorkbook } from '../spreadsheet.ts';
import { partsOf } from './read-back.ts';
import { list, longestUnit, minutes, plan } from './samples.ts';

const sheetOf = (bytes: Uint8Array) => partsOf(bytes).get('xl/worksheets/sheet1.xml')!;
const cellAt = (row: readonly unknown[], from = 0) => row.slice(from).find((value) => value !== null);

test('the national head, the title, and every part of the paper in its order', async () => {
  const rows = await readSheet(await paperWorkbook(list, 'Danh sách'));
  expect(rows.slice(0, 3).map((row) => [row[0], cellAt(row, 1)])).toEqual([['BỘ CHQS TỈNH LÂM ĐỒNG', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], ['KHỐI TỰ VỆ', 'Độc lập - Tự do - Hạnh phúc'], ['CỤM THI ĐUA SỐ 1', 'Đà Lạt, ngày 05 tháng 02 năm 2020']]);
  const first = rows.map((row) => cellAt(row)).filter((value) => value !== undefined);
  for (const [before, after] of [['Số: 07/DS-CTĐ1', 'DANH SÁCH'], ['DANH SÁCH', list.summary], [list.summary, 'STT'], ['STT', 'Cộng'], ['Cộng', 'Nơi nhận:']]) expect(first.indexOf(before!)).toBeLessThan(first.indexOf(after!));
  expect(rows.flat()).toContain('TM. CỤM THI ĐUA SỐ 1');
  expect(rows.flat()).toContain(longestUnit);
});

test('prints on A4 with all columns on one page, its area set, the heads of the table frozen and repeated', async () => {
  const bytes = await paperWorkbook(list, 'Danh sách');
  const [sheet, book] = [sheetOf(bytes), partsOf(bytes).get('xl/workbook.xml')!];
  expect(sheet).toMatch(/<pageSetup [^>]*paperSize="9"[^>]*orientation="landscape"[^>]*fitToWidth="1"[^>]*fitToHeight="0"/);
  expect(sheet).toContain('<pane ySplit="10" topLeftCell="A11" activePane="bottomLeft" state="frozen"/>');
  expect(book).toMatch(/_xlnm\.Print_Area" localSheetId="0">'Danh sách'!\$A\$1:\$F\$\d+</);
  expect(book).toContain(`_xlnm.Print_Titles" localSheetId="0">'Danh sách'!$9:$10<`);
  const area = Number(/\$F\$(\d+)/.exec(book)![1]);
  expect(Math.max(...[...sheet.matchAll(/<row r="(\d+)"/g)].map(([, row]) => Number(row)))).toBe(area);
});

test('a total is a formula that another program counts to the printed figure; what a person typed never is one', async () => {
  const bytes = await paperWorkbook(list, 'Danh sách');
  const sums = [...sheetOf(bytes).matchAll(/<f>(.*?)<\/f>/g)].map(([, formula]) => formula);
  expect(sums).toEqual(['SUM(C11:C50)', 'SUM(D11:D50)', 'SUM(E11:E50)']);
  const counted = countWorkbook(bytes);
  expect([2, 3, 4].map((column) => counted.value('Danh sách', 50, column))).toEqual([3940, 3890, -50]);
});

test('a grand total leaves out the totals above it; figures keep their decimals; a telephone number stays text', async () => {
  const sum = (from: number, to: number) => text('', { sumOf: { from, to }, decimals: 2 });
  const body = [[text('A'), text('1,5')], [text('B'), text('2', { number: 2, decimals: 2 })], [text('Cộng A'), sum(0, 1)], [text('C'), text('4')], [text('Cộng B'), sum(3, 3)], [text('Tổng'), sum(0, 4)], [text('Điện thoại'), text('0912345678')]];
  const paper: Paper = { ...list, blocks: [{ kind: 'table', size: 11, widths: [3, 1], head: [[text('Mục'), text('Số')]], body }] };
  const bytes = await paperWorkbook(paper, 'Tổng');
  const formulas = [...sheetOf(bytes).matchAll(/<c r="B(\d+)"[^>]*>(?:<f>(.*?)<\/f>)/g)].map(([, row, formula]) => [Number(row), formula]);
  const first = formulas[0]![0] as number - 2;
  expect(formulas.map(([, formula]) => formula)).toEqual([`SUM(B${first}:B${first + 1})`, `SUM(B${first + 3}:B${first + 3})`, `SUM(B${first}:B${first + 1},B${first + 3}:B${first + 3})`]);
  expect(countWorkbook(bytes).value('Tổng', first + 4, 1)).toBe(7.5);
  const rows = await readSheet(bytes);
  expect(rows.find(([name]) => name === 'Điện thoại')![1]).toBe('0912345678');
  expect(partsOf(bytes).get('xl/styles.xml')).toContain('#,##0.00');
});

test('several tables share the columns of the widest; several who sign stand side by side; long text gets rows high enough', async () => {
  const [mixed, signed] = [await readSheet(await paperWorkbook({ ...plan, blocks: [...list.blocks, ...plan.blocks] }, 'Hai bảng')), await readSheet(await paperWorkbook(minutes, 'Biên bản'))];
  expect(mixed.find((row) => row.includes('Quân số'))!.filter((value) => value !== null)).toEqual(['STT', 'Đơn vị', 'Quân số']);
  const names = signed.find((row) => row.includes('Lê Hoàng Ân'))!.filter((value) => value !== null);
  expect(names).toEqual(['Lê Hoàng Ân', 'Nghiêm Ngọc Uyển Nhi']);
  const heights = [...sheetOf(await paperWorkbook(plan, 'Kế hoạch')).matchAll(/<row r="\d+" ht="([\d.]+)"/g)].map(([, height]) => Number(height));
  expect(Math.max(...heights)).toBeGreaterThan(30);
  expect(Math.max(...heights)).toBeLessThanOrEqual(409);
});

test.each(["Kế hoạch / tổ chức: [1] * ?", "'Danh sách' của <cụm> & khối, tên dài hơn ba mươi mốt chữ", ''])('a sheet may be called %j', async (name) => {
  const book = partsOf(await paperWorkbook(list, name)).get('xl/workbook.xml')!;
  const called = /<sheet [^>]*name="([^"]*)"/.exec(book)![1]!.replaceAll(/&\w+;/g, '&');
  expect(called.length).toBeGreaterThan(0);
  expect(called.length).toBeLessThanOrEqual(31);
  expect(called).not.toMatch(/[[\]:*?/\\]|^'|'$/);
});
