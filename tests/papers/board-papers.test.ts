import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Download } from '../../src/kit/server/http.ts';
import { demoYearId } from '../../src/movement/demo/year.ts';
import { demoSetId } from '../../src/scoring/demo/load.ts';
import { scoreboard } from '../../src/scoring/routes/board.ts';
import { bookPaper } from '../../src/scoring/routes/criteria.ts';
import { firstRow } from '../../src/scoring/document/board-workbook.ts';
import { crossNoticePaper } from '../../src/scoring/routes/cross-check-papers.ts';
import { boardPaper, sheetPaper } from '../../src/scoring/routes/papers.ts';
import { openDemoYear, sheetOf } from '../demo-year.ts';
import { countWorkbook } from '../spreadsheet.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear('closed'); });
afterAll(() => year.end());

type Ask = { paper: 'ranking' | 'scoreboard'; format: 'pdf' | 'docx' | 'xlsx' };
const print = (ask: Ask) => year.as('thuky.soyte', boardPaper, { yearId: demoYearId, stage: 'final', ...ask });
const read = () => year.as('thuky.soyte', scoreboard, { yearId: demoYearId, stage: 'final' });

async function pdfOf({ bytes }: Download) {
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise;
  const pages = [];
  for (let n = 1; n <= document.numPages; n++) {
    const page = await document.getPage(n);
    const { items } = await page.getTextContent();
    const placed = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [{ text: item.str, x: item.transform[4] as number, y: item.transform[5] as number, size: Math.round(item.height * 10) / 10 }] : []));
    pages.push({ view: page.view, items: placed, text: items.map((item) => ('str' in item ? item.str : '')).join(' ').replace(/\s+/g, ' ') });
  }
  return pages;
}
const mm = (points: number) => (points / 72) * 25.4;
const partOf = ({ bytes }: Download, name: string) => strFromU8(unzipSync(new Uint8Array(bytes))[name]!);

test('the ranking list as PDF: landscape A4, margins of the Decree, national head, every unit in its order, page number on page 2 only', async () => {
  const pages = await pdfOf(await print({ paper: 'ranking', format: 'pdf' }));
  const [first, second] = pages;
  expect(first!.view.slice(2).map((points: number) => Math.round(mm(points)))).toEqual([297, 210]);
  const left = Math.min(...first!.items.map(({ x }) => x));
  expect(mm(left)).toBeGreaterThan(29.99);
  expect(mm(left)).toBeLessThan(36);
  for (const words of ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'DANH SÁCH']) expect(first!.text).toContain(words);
  const { units } = await read();
  const whole = pages.map(({ text }) => text).join(' ');
  const places = units.map(({ agencyName }) => whole.replace(/\s/g, '').indexOf(agencyName.replace(/\s/g, '')));
  expect(places.every((at) => at > 0)).toBe(true);
  expect(whole).toContain('Danh sách gồm 20 đơn vị, trong đó 20 đơn vị đã xếp hạng./.');
  expect(whole).toContain('TM. CỤM THI ĐUA SỐ 1');
  expect(second!.items.some(({ text, y }) => text === '2' && y > second!.view[3]! - 60)).toBe(true);
  expect(first!.items.some(({ text, y }) => text === '1' && y > first!.view[3]! - 50)).toBe(false);
});

test('every working print is a draft with an open number and day; none can be given past the register', async () => {
  const [board, sheet, book] = [await print({ paper: 'ranking', format: 'pdf' }), await year.as('thuky.soyte', sheetPaper, { sheetId: sheetOf('soyte'), format: 'pdf' }), await year.as('thuky.soyte', bookPaper, { setId: demoSetId, format: 'pdf' })];
  for (const file of [board, sheet, book]) {
    const [first] = await pdfOf(file);
    expect(first!.text).toContain('DỰ THẢO');
    expect(first!.text).toMatch(/Số:\s+\/[\p{L}\d]+-CTĐ1/u);
    expect(first!.text).toMatch(/Đà Lạt, ngày\s+tháng\s+năm 2020/);
  }
  for (const more of [{ number: '7' }, { date: '2020-12-28' }, { signer: 'Nguyễn Thị Hạnh' }]) {
    await expect(print({ paper: 'ranking', format: 'pdf', ...more })).rejects.toMatchObject({ status: 400, code: 'kit.bad-input' });
    await expect(year.as('thuky.soyte', crossNoticePaper, { yearId: demoYearId, format: 'pdf', ...more })).rejects.toMatchObject({ status: 400 });
  }
});

test('the ranking list as DOCX: real margins, Times New Roman, title page without a number, repeated heads, the same figures', async () => {
  const file = await print({ paper: 'ranking', format: 'docx' });
  const [document, styles] = [partOf(file, 'word/document.xml'), partOf(file, 'word/styles.xml')];
  expect(document).toMatch(/<w:pgMar [^>]*w:left="1701"/);
  expect(document).toContain('<w:titlePg/>');
  expect(document).toContain('<w:tblHeader/>');
  expect(styles).toContain('Times New Roman');
  const text = document.replace(/<[^>]+>/g, '');
  for (const { agencyName, total } of (await read()).units) {
    expect(text).toContain(agencyName);
    expect(text).toContain(String(total! / 100).replace('.', ','));
  }
});

test('the scoreboard is one A3 sheet with the criteria as its annex', async () => {
  const pages = await pdfOf(await print({ paper: 'scoreboard', format: 'pdf' }));
  expect(pages[0]!.view.slice(2).map((points: number) => Math.round(mm(points)))).toEqual([420, 297]);
  for (const { shortName } of (await read()).units) expect(pages[0]!.text.replace(/\s/g, '')).toContain(shortName.replace(/\s/g, ''));
  expect(pages[1]!.text).toContain('Phụ lục I');
  expect(pages[1]!.text).toContain('Kế hoạch công tác quốc phòng, tự vệ ban hành đúng hạn');
});

test('the workbook’s formulas, counted by another program, give the same totals; a typed formula stays text', async () => {
  const file = await print({ paper: 'scoreboard', format: 'xlsx' });
  const sheet = partOf(file, 'xl/worksheets/sheet1.xml');
  expect(sheet).toMatch(/<pageSetup[^>]*paperSize="8"[^>]*orientation="landscape"/);
  const book = partOf(file, 'xl/workbook.xml'); // one of each, in the order of the format: a spreadsheet calls anything else damaged
  expect([...book.matchAll(/<(sheets|definedNames|calcPr)\b/g)].map(([, name]) => name)).toEqual(['sheets', 'definedNames', 'calcPr']);
  expect([...sheet.matchAll(/<(sheetPr|sheetViews|cols|sheetData|mergeCells|pageSetup)\b/g)].map(([, name]) => name)).toEqual(['sheetPr', 'sheetViews', 'cols', 'sheetData', 'mergeCells', 'pageSetup']);
  const counted = countWorkbook(new Uint8Array(file.bytes));
  const head = [0, 1, 2].map((row) => [0, 3].map((at) => String(counted.value('Bảng điểm', row, at))));
  expect(head).toEqual([[expect.stringContaining('CỤM THI ĐUA SỐ 1'), 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], [expect.stringMatching(/^Số: .*\/BĐ-CTĐ1$/), 'Độc lập - Tự do - Hạnh phúc'], ['DỰ THẢO', expect.stringMatching(/^Đà Lạt, ngày/)]]);
  const { units } = await read();
  const column = (at: number) => units.map((_unit, n) => counted.value('Bảng điểm', firstRow + n, at));
  expect(column(2)).toEqual(units.map(({ total }) => total! / 100));
  expect(column(0)).toEqual(units.map(({ rank }) => rank));
  expect(counted.formulas).toBeGreaterThan(20 * (9 + 30)); // sums, totals and ranks, and every point that was counted from figures
});

test('the list as a workbook carries figures as numbers', async () => {
  const rows = await readSheet(Buffer.from((await print({ paper: 'ranking', format: 'xlsx' })).bytes));
  const [best] = (await read()).units;
  expect(rows.find((row) => row[1] === best!.agencyName)).toContain(best!.total! / 100);
});

test('a unit prints its own sheet with reasons, and the book with the rules in words; others’ sheets are not there for it', async () => {
  const sheet = (await pdfOf(await year.as('thuky.soyte', sheetPaper, { sheetId: sheetOf('soyte'), format: 'pdf' }))).map(({ text }) => text).join(' ');
  expect(sheet).toContain('Thi đua năm 2020 của Ban Chỉ huy Quân sự Sở Y tế');
  expect(sheet).toContain('Đạt yêu cầu: 3 điểm.');
  await expect(year.as('thuky.soyte', sheetPaper, { sheetId: sheetOf('sonoivu'), format: 'pdf' })).rejects.toMatchObject({ status: 404 });
  const book = (await pdfOf(await year.as('thuky.soyte', bookPaper, { setId: demoSetId, format: 'pdf' }))).map(({ text }) => text).join(' ');
  expect(book).toContain('Đạt thì được 3 điểm, không đạt thì 0 điểm.');
});
