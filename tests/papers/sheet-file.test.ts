import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { readWorkbook } from '../../src/kit/workbook-cells.ts';
import { fillingOf } from '../../src/scoring/rules/round-trip/filling.ts';
import { FileProblem, readFilledSheet, type Reading } from '../../src/scoring/rules/round-trip/read-sheet.ts';
import type { Criterion } from '../../src/scoring/store/sheets.ts';
import { exported, here, id, leavesOf, plainBook, reread, weighedBook, type Standings } from './sheet-books.ts';
import { partOf, typeInto } from './fill-in.ts';

let sheet: Uint8Array;
beforeAll(async () => { sheet = await exported(plainBook, (one) => fillingOf(one, null)); });

const read = (bytes: Uint8Array, place = here): Reading<Criterion> => readFilledSheet(bytes, leavesOf(plainBook), place);
function refusalOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    if (error instanceof FileProblem) return [error.fault, error.params];
    throw error;
  }
  return null;
}
/** The file with one of its parts written otherwise. */
function changed(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  return zipSync({ ...files, [part]: strToU8(change(strFromU8(files[part]!))) });
}
const inStrings = (change: (xml: string) => string) => changed(sheet, 'xl/sharedStrings.xml', change);

describe('a file that is not this unit’s sheet is refused, with what to do', () => {
  test.each<[string, () => Uint8Array, string]>([
    ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, ...Array<number>(50).fill(0)]), 'not-workbook'], ['nothing', () => new Uint8Array(), 'not-workbook'], ['an old .xls, or one with a password', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Array<number>(50).fill(0)]), 'old-workbook'],
    ['a Word file', () => zipSync({ 'word/document.xml': strToU8('<w/>') }), 'not-workbook'], ['cut off in sending', () => sheet.slice(0, sheet.length - 400), 'broken-workbook'],
    ['a path outside', () => zipSync({ '../../xl/workbook.xml': strToU8('<x/>') }), 'not-workbook'], ['its sheet gone', () => { const files = unzipSync(sheet); delete files['xl/worksheets/sheet2.xml']; return zipSync(files); }, 'broken-workbook'],
    ['a workbook of somebody’s own', () => inStrings((xml) => xml.replace('quyetthang.phieu-tu-cham.1', 'A')), 'no-mark'], ['a mark that was written in', () => inStrings((xml) => xml.replace('&quot;year&quot;:2020', '&quot;year&quot;:2021').replace('"year":2020', '"year":2021')), 'changed-mark'],
    ['heads renamed', () => inStrings((xml) => xml.replace('>Điểm nhập tay<', '>Điểm<')), 'no-head'],
  ])('%s', (_name, make, fault) => {
    expect(refusalOf(() => read(make()))).toMatchObject([fault, {}]);
  });
  test('another unit, another year, another version of the book', () => {
    expect(refusalOf(() => read(sheet, { ...here, unitId: id(1) }))).toEqual(['other-unit', { unit: 'Sở Y tế' }]);
    expect(refusalOf(() => read(sheet, { ...here, yearId: id(1) }))).toEqual(['other-year', { year: 2020 }]);
    expect(refusalOf(() => read(sheet, { ...here, criteriaSetId: id(1) }))).toEqual(['other-book', { version: 2 }]);
  });
  test('a bomb is not unpacked, whether it tells its size or hides it', () => {
    const bomb = changed(sheet, 'xl/worksheets/sheet1.xml', (xml) => xml + ' '.repeat(30_000_000));
    expect(refusalOf(() => read(bomb))).toMatchObject(['workbook-too-large', {}]);
    const liar = new Uint8Array(bomb); // its directory says that the part is small
    const view = new DataView(liar.buffer);
    for (let at = 0; at < liar.length - 30; at++) if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000) view.setUint32(at + 24, 1000, true);
    expect(refusalOf(() => read(liar))).toMatchObject(['workbook-too-large', {}]);
    expect(refusalOf(() => read(zipSync(Object.fromEntries(Array.from({ length: 5000 }, (_none, n) => [`xl/${n}.xml`, strToU8('x')])))))).toMatchObject(['workbook-too-large', {}]);
    expect(refusalOf(() => read(new Uint8Array(5_000_001)))).toMatchObject(['workbook-too-large', {}]);
  });
  test('no bit that is flipped in it brings anything but a refusal or a reading', () => {
    for (let at = 0; at < sheet.length; at += 37) {
      const spoilt = new Uint8Array(sheet);
      spoilt[at]! ^= 0x10;
      refusalOf(() => read(spoilt)); // throws what is not a FileProblem
    }
  });
});

describe('what people do to a sheet', () => {
  const typed = (code: string, value: number) => ({ code, head: 'Điểm nhập tay', value });
  test('rows in another order and columns moved are found by code and head', () => {
    const filled = typeInto(sheet, [typed('I.2', 1.5), typed('+.2', 2)]);
    const turned = changed(filled, 'xl/worksheets/sheet1.xml', (xml) => {
      const rows = [...xml.matchAll(/<row r="(\d+)".*?<\/row>/gs)];
      const last = Number(rows.at(-1)![1]);
      const body = rows.map(([row, at]) => { const to = Number(at) < 8 ? Number(at) : last + 8 - Number(at); return [to, row.replace(/<row r="\d+"/, `<row r="${to}"`).replace(/ r="([A-Z]+)\d+"/g, (_r, column: string) => ` r="${column === 'F' ? 'N' : column}${to}"`)] as const; });
      return xml.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${body.sort(([a], [b]) => a - b).map(([, row]) => row).join('')}</sheetData>`);
    });
    expect(reread(turned, plainBook, new Map()).differences.map(({ criterion: { code }, input }) => [code, input])).toEqual([['I.2', { typed: 150 }], ['+.2', { typed: 200 }]]);
  });
  test('rows of their own are named, rows that are gone are kept as they stand here', () => {
    const own = typeInto(changed(sheet, 'xl/worksheets/sheet1.xml', (xml) => xml.replace(/<row r="(8|9|10)".*?<\/row>/gs, '')), [typed('I.2', 1)]);
    const found = reread(inserted(own), plainBook, new Map());
    expect(found).toMatchObject({ missing: ['I.1'], unknown: [{ row: 200, text: 'I.99 · 3' }] });
    expect(found.differences.map(({ criterion: { code } }) => code)).toEqual(['I.2']);
  });
  const inserted = (bytes: Uint8Array) => changed(bytes, 'xl/worksheets/sheet1.xml', (xml) => xml.replace('</sheetData>', '<row r="200"><c r="A200" t="inlineStr"><is><t>I.99</t></is></c><c r="F200"><v>3</v></c></row></sheetData>'));
});

describe('the workbook as a spreadsheet finds it', () => {
  test('parts in the order of the format, locked but for the yellow cells, checks where something may be typed', () => {
    const xml = partOf(sheet, 'xl/worksheets/sheet1.xml');
    const order = ['sheetPr', 'sheetViews', 'cols', 'sheetData', 'sheetProtection', 'mergeCells', 'dataValidations', 'pageSetup'];
    expect([...xml.matchAll(new RegExp(`<(${order.join('|')})\\b`, 'g'))].map(([, name]) => name)).toEqual(order);
    expect(xml).toMatch(/<sheetProtection sheet="1"/);
    expect(xml).not.toMatch(/sheetProtection[^>]*(password|hashValue)/);
    expect(xml).toMatch(/<pageSetup[^>]*paperSize="9"[^>]*orientation="landscape"/);
    expect(xml).toMatch(/<pane [^>]*ySplit="7"[^>]*state="frozen"/);
    expect(partOf(sheet, 'xl/workbook.xml')).toContain("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'Phiếu tự chấm'!$7:$7</definedName>");
    const styles = partOf(sheet, 'xl/styles.xml');
    const open = [...styles.slice(styles.indexOf('<cellXfs')).matchAll(/<xf .*?<\/xf>/gs)].map(([style]) => style.includes('locked="0"'));
    const cells = [...xml.matchAll(/<c r="([A-Z])(\d+)" s="(\d+)"/g)].map(([, column, row, style]) => ({ column: column!, row: Number(row), isOpen: open[Number(style)]! }));
    expect([...new Set(cells.filter(({ isOpen }) => isOpen).map(({ column }) => column))].sort()).toEqual(['F', 'G', 'I']);
    const checked = [...xml.matchAll(/<dataValidation [^>]*sqref="([A-Z]+\d+)"/g)].map(([, at]) => at!);
    expect(checked.length).toBeGreaterThan(40);
    const openCells = new Set(cells.filter(({ isOpen }) => isOpen).map(({ column, row }) => `${column}${row}`));
    expect(checked.filter((at) => !openCells.has(at))).toEqual([]);
    expect(readWorkbook(sheet).map(({ name, isHidden }) => [name, isHidden])).toEqual([['Phiếu tự chấm', false], ['Danh mục', true], ['Đánh dấu', true]]);
  });

  test('nothing that a person typed begins a formula', async () => {
    const hostile = ['=cmd|\'/c calc\'!A1', '+1', '-1', '@SUM(A1)', '</t></si>', '\u0007chuông', '\ud800'];
    const book = plainBook.map((one, n) => ({ ...one, title: hostile[n % hostile.length]! }));
    const bytes = await exported(book, (one) => ({ ...fillingOf(one, null), note: hostile[0]! }));
    const formulas = [...partOf(bytes, 'xl/worksheets/sheet1.xml').matchAll(/<f>(.*?)<\/f>/gs)].map(([, formula]) => formula!);
    expect(formulas.length).toBeGreaterThan(20);
    expect(formulas.every((formula) => /^(IF|ROUND)\(/.test(formula))).toBe(true);
    expect(formulas.some((formula) => formula.includes('calc'))).toBe(false);
    expect(read(bytes).filed[0]!.filling.note).toBe(hostile[0]);
  });

  test('LibreOffice, where it is there, counts the same points', { timeout: 180_000 }, async (context) => {
    const soffice = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
    if (soffice === undefined) return context.skip('LibreOffice is not on this machine');
    const standing: Standings = new Map([[plainBook[3]!.id, { points: 200, input: { evidence: { level: 1 } }, note: null, version: 1 }]]);
    const folder = mkdtempSync(join(tmpdir(), 'quyetthang-sheet-'));
    writeFileSync(join(folder, 'in.xlsx'), await exported(weighedBook, (one) => fillingOf(one, standing.get(one.id) ?? null), standing));
    // A profile of its own: a LibreOffice that is open beside would take the file to itself.
    spawnSync(soffice, [`-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out'), join(folder, 'in.xlsx')]);
    const saved = new Uint8Array(readFileSync(join(folder, 'out', 'in.xlsx')));
    expect(reread(saved, weighedBook, standing)).toMatchObject({ differences: [], problems: [], missing: [] });
    const rows = [...readWorkbook(saved)[0]!.rows.values()];
    expect(rows.find((cells) => JSON.stringify(cells.get(0)?.value) === JSON.stringify({ kind: 'text', text: 'I.3' }))!.get(7)!.value).toEqual({ kind: 'number', value: 2 });
  });
});
