import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderPdf } from '../../src/documents/document/pdf.ts';
import type { Paper } from '../../src/documents/document/tree.ts';
import { inkOf, openPdf, pdfPages, unlike, type PrintedPage } from './read-back.ts';
import { decision, letter, list, longestName, minutes, plan } from './samples.ts';

// The numbers are those of Decree 30/2020/NĐ-CP, appendix I, measured on the file that is produced.
const print = (paper: Paper) => openPdf(renderPdf(paper, new Date(0)));
const read = async (paper: Paper) => pdfPages(await print(paper));
const squeezed = (text: string) => text.replace(/\s/g, '');
/** The pieces of text that make up a line that is printed whole. */
function find(page: PrintedPage, text: string) {
  const rows = new Map<number, PrintedPage['items']>();
  for (const item of page.items) rows.set(Math.round(item.y * 10), [...(rows.get(Math.round(item.y * 10)) ?? []), item]);
  for (const row of rows.values()) for (let from = 0; from < row.length; from++) for (let to = from + 1; to <= row.length; to++) {
    const some = row.slice(from, to);
    if (squeezed(some.map((item) => item.text).join('')) === squeezed(text)) return { x: some[0]!.x, y: some[0]!.y, right: some.at(-1)!.x + some.at(-1)!.width, size: some[0]!.size, face: some[0]!.face };
  }
  throw new Error(`not printed: ${text}`);
}
const middle = ({ x, right }: { x: number; right: number }) => (x + right) / 2;
const isFoot = ({ size }: { size: number }) => size === 9;

test('A4 upright, margins 20–25, 20–25, 30–35, 15–20 mm, Times of its metric twin only', async () => {
  for (const paper of [plan, decision, letter, minutes]) for (const page of await read(paper)) {
    expect([page.width, page.height].map(Math.round)).toEqual([210, 297]);
    const body = page.items.filter((item) => !isFoot(item) && !(item.y < 20 && /^\d+$/.test(item.text)));
    expect(Math.min(...body.map(({ x }) => x))).toBeGreaterThanOrEqual(29.99);
    expect(Math.max(...page.items.map(({ x, width }) => x + width))).toBeLessThanOrEqual(195.1);
    expect(Math.min(...body.map(({ y, size }) => y - size * 0.24))).toBeGreaterThanOrEqual(20); // capitals with accents reach a quarter of a millimetre a point above the line
    expect(Math.max(...body.map(({ y }) => y))).toBeLessThanOrEqual(277);
    for (const { face } of page.items) expect(face).toMatch(/^Tinos-(Regular|Bold|Italic|BoldItalic)$/);
  }
});

test('the head: sizes and faces of every line, rules as long as they must be, zeros before small numbers', async () => {
  const [page] = await read(plan);
  const facts: [string, number, string][] = [
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, 'Tinos-Bold'], ['Độc lập - Tự do - Hạnh phúc', 13, 'Tinos-Bold'], ['BỘ CHQS TỈNH LÂM ĐỒNG', 12, 'Tinos-Regular'], ['KHỐI TỰ VỆ', 12, 'Tinos-Regular'], ['CỤM THI ĐUA SỐ 1', 12, 'Tinos-Bold'],
    ['Số: 05/KH-CTĐ1', 13, 'Tinos-Regular'], ['Đà Lạt, ngày 05 tháng 02 năm 2020', 13, 'Tinos-Italic'], ['KẾ HOẠCH', 14, 'Tinos-Bold'], [plan.summary, 13, 'Tinos-Bold'],
  ];
  for (const [text, size, face] of facts) expect([text, find(page!, text).size, find(page!, text).face]).toEqual([text, size, face]);
  const ruleUnder = (text: string) => {
    const line = find(page!, text);
    const rule = page!.rules.find(({ y, x, width }) => y > line.y && y < line.y + 4 && Math.abs(x + width / 2 - middle(line)) < 1)!;
    return rule.width / (line.right - line.x);
  };
  expect(ruleUnder('Độc lập - Tự do - Hạnh phúc')).toBeCloseTo(1, 1);
  for (const text of ['CỤM THI ĐUA SỐ 1', plan.summary]) {
    expect(ruleUnder(text)).toBeGreaterThan(1 / 3);
    expect(ruleUnder(text)).toBeLessThan(1 / 2);
  }
  const left = find(page!, 'CỤM THI ĐUA SỐ 1');
  expect(middle(find(page!, 'Số: 05/KH-CTĐ1'))).toBeCloseTo(middle(left), 0);
  expect(left.right).toBeLessThan(find(page!, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM').x);
  expect(middle(find(page!, 'KẾ HOẠCH'))).toBeCloseTo((30 + 195) / 2, 0);
});

test('the body: 1,27 cm in, lines between single and 1.5, at least 6 pt more between paragraphs, both sides even', async () => {
  const [page] = await read(plan);
  const [first, second, next] = ['Căn cứ Luật Thi đua, khen thưởng;', 'Căn cứ Kế hoạch số 70/KH-BCH ngày 15 tháng 01 năm 2020 của Bộ CHQS tỉnh', 'Lâm Đồng về phong trào thi đua Quyết thắng năm 2020.'].map((text) => find(page!, text)) as [ReturnType<typeof find>, ReturnType<typeof find>, ReturnType<typeof find>];
  expect([first.face, first.size]).toEqual(['Tinos-Italic', 13]);
  expect(first.x).toBeCloseTo(30 + 12.7, 0);
  expect(next.x).toBeCloseTo(30, 0);
  expect(second.right).toBeCloseTo(195, 0);
  const points = (distance: number) => (distance / 25.4) * 72;
  const line = points(next.y - second.y);
  expect(line).toBeGreaterThanOrEqual(13 * 1.15); // single
  expect(line).toBeLessThanOrEqual(13 * 1.15 * 1.5);
  expect(points(second.y - first.y) - line).toBeGreaterThanOrEqual(5.99);
  expect(find(page!, 'I. MỤC ĐÍCH, YÊU CẦU').face).toBe('Tinos-Bold');
  expect(find(page!, '1. Mục đích').face).toBe('Tinos-BoldItalic');
  const text = squeezed((await read(plan)).map((one) => one.text).join(''));
  for (const mark of ['a)Nộidungthứmột', 'd)Nộidungthứbốn', 'đ)Nộidungthứnăm', '+Điểmnhỏ', '1.Cácđơnvị', 'nghiêmtúc./.']) expect(text).toContain(mark);
  expect(text.split('./.')).toHaveLength(2); // the annexes have no end mark
});

test('page numbers are Arabic, 13 pt, in the middle of the top margin, and not on page 1', async () => {
  for (const paper of [plan, list]) for (const [n, page] of (await read(paper)).entries()) {
    const above = page.items.filter(({ y }) => y < 20);
    if (n === 0) expect(above).toEqual([]);
    else {
      expect(above.map(({ text, size }) => [text, size])).toEqual([[String(n + 1), 13]]);
      expect(above[0]!.x + above[0]!.width / 2).toBeCloseTo((page.width + 15) / 2, 0); // between the margins of 30 and 15
    }
  }
});

test('who signs stands right in capitals, who receives left: 12 bold italic, then 11; never alone on a page', async () => {
  const page = (await read(plan))[1]!;
  const [label, record, authority, name] = ['Nơi nhận:', '- Lưu: VT, CTĐ1.', 'TM. CỤM THI ĐUA SỐ 1', longestName].map((text) => find(page, text)) as [ReturnType<typeof find>, ReturnType<typeof find>, ReturnType<typeof find>, ReturnType<typeof find>];
  expect([label.size, label.face, record.size, record.face, authority.size, authority.face, name.size, name.face]).toEqual([12, 'Tinos-BoldItalic', 11, 'Tinos-Regular', 13, 'Tinos-Bold', 13, 'Tinos-Bold']);
  expect([label.x, record.x].map(Math.round)).toEqual([30, 30]);
  for (const line of ['KT. CỤM TRƯỞNG', 'CỤM PHÓ']) expect(middle(find(page, line))).toBeCloseTo(middle(authority), 0);
  expect(name.y - find(page, 'CỤM PHÓ').y).toBeGreaterThan(20); // room for the pen and the seal
  for (let lines = 20; lines < 45; lines++) {
    const pages = await read({ ...plan, blocks: Array.from({ length: lines }, () => ({ kind: 'paragraph' as const, text: ['Một dòng.'] })) });
    const last = pages.find(({ text }) => text.includes('TM. CỤM'))!;
    expect(last.text).toContain('Một dòng');
  }
});

test('minutes: secretary left, chair right, names on one line, recipients below; a draft says so', async () => {
  const [page] = await read(minutes);
  const [secretary, chair] = [find(page!, 'Lê Hoàng Ân'), find(page!, longestName)];
  expect(secretary.y).toBeCloseTo(chair.y, 1);
  expect(secretary.right).toBeLessThan(chair.x);
  expect(find(page!, 'Nơi nhận:').y).toBeGreaterThan(chair.y);
  expect(find(page!, 'DỰ THẢO').face).toBe('Tinos-Bold');
  expect(page!.text).toMatch(/Đà Lạt, ngày\s+tháng\s+năm 2020/);
});

test('a letter has V/v under its number instead of a title; the armed forces sign with the rank, an agency without', async () => {
  const [page] = await read(letter);
  const [number, about] = [find(page!, 'Số: 112/BCH-TĐ'), find(page!, 'V/v đôn đốc nộp phiếu tự chấm')];
  expect([about.size, about.face]).toEqual([12, 'Tinos-Regular']);
  expect(about.y).toBeGreaterThan(number.y);
  expect(middle(about)).toBeCloseTo(middle(number), 0);
  expect(page!.text).not.toContain('CÔNG VĂN');
  expect(find(page!, 'Thượng tá Trần Văn Bình').size).toBe(13);
  expect(squeezed(page!.text)).toContain('Kínhgửi:-SởGiáodụcvàĐàotạo;-BanChỉhuyQuânsựSởNôngnghiệpvàPháttriểnnôngthôn.');
  expect((await read({ ...letter, head: { ...letter.head, side: 'agency' } }))[0]!.text).not.toContain('Thượng tá');
});

test('an annex begins a page after the signatures: Roman number 14 bold, title, what it goes with', async () => {
  const pages = await read(plan);
  const [first, second] = [pages[2]!, pages[3]!];
  expect([find(first, 'Phụ lục I').size, find(first, 'Phụ lục I').face]).toEqual([14, 'Tinos-Bold']);
  expect(first.text).toContain('(Kèm theo Kế hoạch số 05/KH-CTĐ1 ngày 05 tháng 02 năm 2020 của Cụm thi đua số 1)');
  expect(find(second, 'Phụ lục II').y).toBeLessThan(30);
});

test('a landscape table: heads on every page, and the longest names stay inside their cells', async () => {
  const pages = await read(list);
  const shares = list.blocks[0]!.kind === 'table' ? list.blocks[0]!.widths : [];
  const sum = shares.reduce((a, b) => a + b, 0);
  const edges = shares.map((_share, n) => 30 + (252 * shares.slice(0, n + 1).reduce((a, b) => a + b, 0)) / sum);
  for (const [n, page] of pages.entries()) {
    expect([page.width, page.height].map(Math.round)).toEqual([297, 210]);
    for (const head of ['STT', 'Đơn vị', 'Thẩm định', 'Người phụ trách']) expect(find(page, head).face).toBe('Tinos-Bold');
    const cells = page.items.filter(({ size, y, text }) => size === 11 && !text.startsWith('- ') && (n > 0 || y > find(page, 'STT').y) && !/^(Điểm|Cộng)$/.test(text) && !text.includes('Bộ CHQS'));
    for (const { text, x, width } of cells) expect([text, x + width <= edges.find((edge) => edge > x)! + 0.05]).toEqual([text, true]);
  }
});

test('a row is not cut by the end of a page', async () => {
  const sentence = { kind: 'paragraph' as const, text: ['Một dòng ở trên.'] };
  const tall = 'Một tên đơn vị dài đến mức chiếm mấy dòng trong ô của nó ở trang này'.repeat(3);
  for (let above = 0; above < 5; above++) {
    const pages = await read({ ...plan, blocks: [...Array.from({ length: above }, () => sentence), { kind: 'table', size: 12, widths: [1, 3], head: [[{ text: 'STT' }, { text: 'Đơn vị' }]], body: Array.from({ length: 30 }, (_none, n) => [{ text: `dòng ${n}` }, { text: tall }]) }] });
    for (const { text } of pages) expect(squeezed(text).split(squeezed(tall)).length).toBe(text.split(/dòng \d/).length);
  }
});

test('the file is tagged as PDF/UA-1 asks: title, language, headings without a gap, heads of tables', async () => {
  const file = await print(plan);
  const { info, metadata } = await file.getMetadata();
  expect([(info as { Title: string }).Title, (info as { Language: string }).Language]).toEqual([`Kế hoạch ${plan.summary}`, 'vi-VN']);
  expect(metadata.get('pdfuaid:part')).toBe('1');
  expect(await file.getMarkInfo()).toMatchObject({ Marked: true });
  const roles: string[] = [];
  const walk = (node: { role?: string; children?: object[] }): void => { if (node.role !== undefined) roles.push(node.role); for (const child of node.children ?? []) walk(child); };
  for (let n = 1; n <= file.numPages; n++) walk(await (await file.getPage(n)).getStructTree() as object);
  const levels = roles.filter((role) => /^H\d$/.test(role)).map((role) => Number(role[1]));
  expect(levels[0]).toBe(1);
  for (const [n, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[n - 1] ?? 0) + 1);
  expect(roles.filter((role) => role === 'TH')).toHaveLength(3);
});

test.each(Object.entries({ plan, decision, letter, minutes, list }))('the pages of a %s look as they did', async (name, paper) => {
  const file = await print(paper);
  for (let n = 1; n <= Math.min(3, file.numPages); n++) {
    const [path, ink] = [new URL(`pages/${name}-${n}.txt`, import.meta.url), await inkOf(file, n)];
    if (process.env['UPDATE_PAGES'] === '1' || !existsSync(path)) { // look at the pages before they are kept
      mkdirSync(new URL('pages/', import.meta.url), { recursive: true });
      writeFileSync(path, `${ink.join('\n')}\n`);
    }
    expect(unlike(readFileSync(path, 'utf8').split('\n').slice(0, -1), ink)).toBeLessThan(0.01);
  }
});
