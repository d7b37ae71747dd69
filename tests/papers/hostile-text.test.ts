import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { renderDocx } from '../../src/documents/document/docx.ts';
import { renderPdf } from '../../src/documents/document/pdf.ts';
import { text, type Paper } from '../../src/documents/document/tree.ts';
import { paperWorkbook } from '../../src/documents/document/paper-workbook.ts';

const hostile = ['=HYPERLINK("http://x")', '#let x = 1; $1$ *đậm* _nghiêng_', '<b>&amp;</b> ]]>', '@cmd|calc', 'Ễ Ậ Ộ Ữ Ỷ ẳ ỵ Đ', 'dài '.repeat(40).trim()];
const paper = (cells: string[]): Paper => ({
  page: 'a4', head: { side: 'agency', superior: ['Cấp trên'], issuer: ['Cụm'], number: '01/DS', place: 'Đà Lạt', date: '2020-12-29', year: 2020 }, title: 'Danh sách', summary: 'Thử chữ lạ', isDraft: false, footnote: null, recipients: ['- Lưu: VT.'],
  signatures: [{ authority: ['TM. CỤM'], name: null }], blocks: [{ kind: 'table', size: 11, widths: [1, 1], head: [[text('A'), text('B')]], body: cells.map((cell) => [text(cell), text('x')]) }],
});

test('whatever a person typed comes out as text, in all three forms', async () => {
  const given = paper([...hostile, 'có\u202e dấu \u0007 lạ']);
  const pdf = await getDocument({ data: new Uint8Array(renderPdf(given, new Date(0))), verbosity: 0 }).promise;
  const page = await pdf.getPage(1);
  const printed = (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join('').replace(/\s/g, '');
  const word = strFromU8(unzipSync(new Uint8Array(await renderDocx(given)))['word/document.xml']!);
  const files = unzipSync(new Uint8Array(await paperWorkbook(given, 'Danh sách')));
  const strings = strFromU8(files['xl/sharedStrings.xml']!);
  for (const line of hostile) {
    expect(printed).toContain(line.replace(/\s/g, ''));
    expect(word.replace(/<[^>]+>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&amp;', '&')).toContain(line.replace('&amp;', '&'));
    expect(strings.replace(/<[^>]+>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&amp;', '&')).toContain(line.replace('&amp;', '&'));
  }
  expect(strFromU8(files['xl/worksheets/sheet1.xml']!)).not.toContain('<f>');
  expect(printed).toContain('códấulạ');
});

test('the same paper is the same bytes', () => {
  expect(renderPdf(paper(['a']), new Date(0)).equals(renderPdf(paper(['a']), new Date(0)))).toBe(true);
});
