import { strFromU8, unzipSync } from 'fflate';
import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text where it stands, in millimetres from the left and the top of its page (`y` is the base line); `size` in points. */
export type Printed = { text: string; x: number; y: number; width: number; size: number; face: string };
/** A level line, in millimetres. */
export type Rule = { x: number; y: number; width: number };
export type PrintedPage = { width: number; height: number; items: Printed[]; rules: Rule[]; text: string };

const mm = (points: number) => (points / 72) * 25.4;
type Matrix = [number, number, number, number, number, number];
const times = ([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix => [a * A + c * B, b * A + d * B, a * C + c * D, b * C + d * D, a * E + c * F + e, b * E + d * F + f];

export const openPdf = (bytes: Uint8Array): Promise<PDFDocumentProxy> => getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise;

/** Every page of a PDF as its reader sees it: text with place, size and face, and the level lines that are drawn. */
export async function pdfPages(file: PDFDocumentProxy): Promise<PrintedPage[]> {
  return Promise.all(Array.from({ length: file.numPages }, async (_none, n) => {
    const page = await file.getPage(n + 1);
    const [, , width, height] = page.view as [number, number, number, number];
    const { fnArray, argsArray } = await page.getOperatorList();
    const face = (id: string) => (page.commonObjs.get(id) as { name: string }).name.replace(/^[A-Z]{6}\+/, '');
    const { items } = await page.getTextContent();
    const rules: Rule[] = [];
    const kept: Matrix[] = [];
    let at: Matrix = [1, 0, 0, 1, 0, 0];
    for (const [k, operation] of fnArray.entries()) {
      const given: unknown = argsArray[k];
      if (operation === OPS.save) kept.push(at);
      else if (operation === OPS.restore) at = kept.pop() ?? at;
      else if (operation === OPS.transform) at = times(at, given as Matrix);
      else if (operation === OPS.constructPath) {
        const [left, low, right, high] = (given as [number, unknown, Float32Array])[2] as unknown as [number, number, number, number];
        const [x, y, x2, y2] = [at[0] * left + at[4], at[3] * low + at[5], at[0] * right + at[4], at[3] * high + at[5]];
        if (Math.abs(y2 - y) < 1 && Math.abs(x2 - x) > 1) rules.push({ x: mm(Math.min(x, x2)), y: mm(height - y), width: mm(Math.abs(x2 - x)) });
      }
    }
    const printed = items.flatMap((item): Printed[] => ('str' in item && item.str.trim() !== ''
      ? [{ text: item.str, x: mm(item.transform[4] as number), y: mm(height - (item.transform[5] as number)), width: mm(item.width), size: Math.round(item.height * 10) / 10, face: face(item.fontName) }] : []));
    return { width: mm(width), height: mm(height), items: printed, rules, text: items.map((item) => ('str' in item ? item.str : '')).join('').replace(/\s+/g, ' ') };
  }));
}

const shades = ' .:+#';
/** What pdfjs draws on outside a browser. */
type Drawn = { canvas: { width: number; height: number }; context: { getImageData: (x: number, y: number, width: number, height: number) => { data: Uint8ClampedArray; width: number; height: number } } };
/** How dark a page is, square by square: a picture small enough to keep as text. */
export async function inkOf(file: PDFDocumentProxy, pageNumber: number, columns = 60): Promise<string[]> {
  const page = await file.getPage(pageNumber);
  const square = 8;
  const viewport = page.getViewport({ scale: (columns * square) / page.view[2]! });
  const factory = file.canvasFactory as { create: (width: number, height: number) => Drawn };
  const { canvas, context } = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas, canvasContext: context, viewport } as never).promise;
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  return Array.from({ length: Math.floor(height / square) }, (_row, r) => Array.from({ length: columns }, (_square, c) => {
    let dark = 0;
    for (let y = r * square; y < (r + 1) * square; y++) for (let x = c * square; x < (c + 1) * square; x++) dark += 255 - data[(y * width + x) * 4]!;
    return shades[Math.min(4, Math.ceil((dark / (255 * square * square)) * 8))];
  }).join('').trimEnd());
}
/** The share of squares that are lighter or darker by more than one shade. */
export function unlike(a: readonly string[], b: readonly string[], columns = 60): number {
  const rows = Math.max(a.length, b.length);
  let count = 0;
  for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) if (Math.abs(shades.indexOf(a[r]?.[c] ?? ' ') - shades.indexOf(b[r]?.[c] ?? ' ')) > 1) count++;
  return count / (rows * columns);
}

/** The parts of an office file as text, by name. */
export const partsOf = (bytes: Uint8Array): Map<string, string> => new Map(Object.entries(unzipSync(new Uint8Array(bytes))).map(([name, part]) => [name, strFromU8(part)]));

type Tagged = { role?: string; type?: string; id?: string; children?: Tagged[] };
/** Every page as its tags say it, as a screen reader meets it: "H1 KẾ HOẠCH", "P …", a row of a table as "| 1 | Phát động |"; a head that is repeated, the foot and the rules are no part of it. */
export async function taggedPages(file: PDFDocumentProxy): Promise<string[][]> {
  const pages = [];
  for (let n = 1; n <= file.numPages; n++) {
    const page = await file.getPage(n);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const words = new Map<string, string>();
    const open: string[] = [];
    for (const item of items) {
      if ('str' in item) words.set(open.at(-1) ?? '', `${words.get(open.at(-1) ?? '') ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
      else if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? '');
    }
    const textOf = ({ id, children = [] }: Tagged): string => (id === undefined ? '' : (words.get(id) ?? '')) + children.map(textOf).join('');
    const squeezed = (node: Tagged) => textOf(node).replace(/\s+/g, ' ').trim();
    const linesOf = (node: Tagged): string[] => {
      const children = node.children ?? [];
      if (node.role === 'TR') return squeezed(node) === '' ? [] : [`| ${children.map(squeezed).join(' | ')} |`]; // a row of another page has nothing here
      if (children.some(({ type }) => type === 'content')) { const said = squeezed(node); return said === '' ? [] : [`${node.role} ${said}`]; }
      return children.flatMap(linesOf);
    };
    pages.push(linesOf(await page.getStructTree() as Tagged));
  }
  return pages;
}
