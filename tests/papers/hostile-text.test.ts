import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { renderDocx } from '../../src/documents/document/docx.ts';
import { mostLines } from '../../src/documents/document/flow.ts';
import { paperWorkbook } from '../../src/documents/document/paper-workbook.ts';
import { renderPdf } from '../../src/documents/document/pdf.ts';
import { text, type Paper } from '../../src/documents/document/tree.ts';
import { openPdf, partsOf, pdfPages } from './read-back.ts';

const hostile = ['=HYPERLINK("http://x")', '+1+cmd|calc', '-2+3', '@cmd|calc', '#let x = 1; $1$ *đậm* _nghiêng_', '<b>&amp;</b> ]]>', '_x0041_ {{key}} \\n', 'Ễ Ậ Ộ Ữ Ỷ ẳ ỵ Đ', 'dài '.repeat(40).trim(), 'x'.repeat(300), '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'];
const unseen: [typed: string, printed: string][] = [['có\u202e dấu\u061c \u0007lạ\ufeff', 'có dấu lạ'], ['nửa\ud83d chữ\udc00', 'nửa chữ'], ['một\r\nhai\u2028ba', 'một\nhai\nba'], ['cột\tcột', 'cột cột']];
const paper = (cells: string[], more: Partial<Paper> = {}): Paper => ({
  page: 'a4', head: { side: 'agency', superior: ['Cấp trên'], issuer: ['Cụm'], number: '01/DS', place: 'Đà Lạt', date: '2020-12-29', year: 2020 }, title: 'Danh sách', summary: 'Thử chữ lạ', isDraft: false, footnote: null, recipients: ['- Lưu: VT.'],
  signatures: [{ authority: ['TM. CỤM'], name: null }], blocks: [{ kind: 'table', size: 11, widths: [1, 1], head: [[text('A'), text('B')]], body: cells.map((cell) => [text(cell), text('x')]) }], ...more,
});
const bare = (value: string) => value.replace(/\s/g, '');
const unescaped = (xml: string) => xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
const inPdf = async (given: Paper) => bare((await pdfPages(await openPdf(renderPdf(given, new Date(0))))).map((page) => page.text).join(''));
const inDocx = async (given: Paper) => bare(unescaped([...partsOf(await renderDocx(given)).get('word/document.xml')!.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, one]) => one).join('')));
const everywhere = (typed: string): Paper => paper([typed], { title: typed, summary: typed, recipients: [typed], footnote: typed, code: typed, head: { ...paper([]).head, issuer: [typed], superior: [typed], number: typed, place: typed }, signatures: [{ authority: [typed], name: typed }],
  blocks: [{ kind: 'bases', lines: [typed] }, { kind: 'heading', level: 'part', text: typed }, { kind: 'list', mark: 'letter', items: [[typed]] }, { kind: 'addressees', lines: [typed, typed] }, { kind: 'table', size: 9, widths: [1, 9], head: [[text(typed), text(typed)]], body: [[text(typed), text(typed)]], caption: typed }, { kind: 'paragraph', text: [typed] }, { kind: 'annex', number: typed, title: typed }] });

test('whatever a person typed comes out as text, in all three forms', async () => {
  const given = paper([...hostile, ...unseen.map(([typed]) => typed)]);
  const [pdf, docx] = [await inPdf(given), await inDocx(given)];
  const bytes = await paperWorkbook(given, 'Danh sách');
  const cells = (await readSheet(bytes)).map(([first]) => first);
  for (const line of [...hostile, ...unseen.map(([, printed]) => printed)]) {
    expect(pdf).toContain(bare(line));
    expect(docx).toContain(bare(line));
    expect(cells).toContain(line);
  }
  expect(partsOf(bytes).get('xl/worksheets/sheet1.xml')).not.toContain('<f>');
});

test.each([...hostile, ...unseen.map(([typed]) => typed), '😀 漢字 العربية', '\u0000\ud800', ''])('%j stands in every place of a paper without harm, and nothing leaves the page', async (typed) => {
  const given = everywhere(typed); // a sign that Times does not have is printed as a box, and read as \0
  const pages = await pdfPages(await openPdf(renderPdf(given, new Date(0))));
  for (const page of pages) for (const { x, width, text: piece } of page.items.filter(({ text: one }) => !one.includes('\0'))) expect([piece, x > 29.9 && x + width < 195.5]).toEqual([piece, true]);
  await renderDocx(given);
  await paperWorkbook(given, typed);
});

test('a text of thousands of lines is printed; one of 64,000 is refused before any type is set, in words', async () => {
  const long = (lines: number) => paper([Array.from({ length: lines }, (_none, n) => `dòng ${n}`).join('\n')]);
  expect(await inPdf(long(2_000))).toContain('dòng1999');
  for (const render of [() => renderPdf(long(64_000), new Date(0)), () => renderDocx(long(64_000)), () => paperWorkbook(long(64_000), 'x'), () => renderDocx(paper([], { blocks: [{ kind: 'paragraph', text: ['a\n'.repeat(64_000)] }] }))])
    await expect((async () => render())()).rejects.toMatchObject({ status: 422, code: 'kit.paper-too-long', params: { most: mostLines } });
});

test.each([['of words', 'nhỳ chữ '.repeat(8_000).trim()], ['without a space', 'ỳ'.repeat(64_000)]])('a line of 64,000 characters %s comes out whole, in a table and as a paragraph', async (_kind, line) => {
  const given = paper([], { blocks: [...paper([line]).blocks, { kind: 'paragraph', text: [line] }] });
  const signs = (said: string) => said.split('ỳ').length - 1;
  for (const said of [await inPdf(given), await inDocx(given)]) expect(signs(said)).toBe(2 * signs(line));
});

test('a cell of a workbook holds what a spreadsheet lets it hold', async () => {
  const [, cell] = (await readSheet(await paperWorkbook(paper(['ký tự '.repeat(10_000)]), 'Dài'))).map(([first]) => String(first ?? '')).sort((a, b) => b.length - a.length).map((one) => [one.length, one]).flat() as [number, string];
  expect(cell.length).toBe(32_767);
  expect(cell.endsWith('…')).toBe(true);
});

test('the same paper is the same bytes', () => {
  expect(renderPdf(paper(['a']), new Date(0)).equals(renderPdf(paper(['a']), new Date(0)))).toBe(true);
});
