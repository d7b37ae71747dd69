import { AlignmentType, BorderStyle, Document, Footer, Header, HeightRule, Packer, PageNumber, PageOrientation, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType, type ISectionOptions } from 'docx';
import { pages, printable, type Align, type Block, type Cell, type Inline, type Paper } from './tree.ts';
import { annexLabel, draftMark, motto, nation, numberLabel, placeAndDate, recipientsLabel } from './words.ts';

const twips = (mm: number) => Math.round((mm / 25.4) * 1440);
const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT, justify: AlignmentType.JUSTIFIED } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const borderless = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
const half = (points: number) => points * 2; // Word counts type in half points

type Style = { size?: number; bold?: boolean; italics?: boolean; align?: Align; after?: number; ruled?: boolean };
const run = (text: string, { size = 13, bold = false, italics = false }: Style = {}) => new TextRun({ text: printable(text), size: half(size), bold, italics });
const line = (text: string, style: Style = {}) => new Paragraph({
  alignment: alignments[style.align ?? 'center'], spacing: { after: style.after ?? 0 }, children: [run(text, style)],
  ...(style.ruled && { border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } } }),
});
/** A rule shorter than the line: an empty paragraph whose border is drawn in from both sides. */
const rule = (inset: number) => new Paragraph({ indent: { left: inset, right: inset }, spacing: { after: 60 }, border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } }, children: [] });
const column = (children: Paragraph[], width: number) => new TableCell({ children, borders: borderless, width: { size: width, type: WidthType.DXA } });
const twoColumns = (left: Paragraph[], right: Paragraph[], widths: [number, number]) =>
  new Table({ layout: TableLayoutType.FIXED, columnWidths: widths, width: { size: widths[0] + widths[1], type: WidthType.DXA }, borders: borderless, rows: [new TableRow({ cantSplit: true, children: [column(left, widths[0]), column(right, widths[1])] })] });

function headOf({ head, isDraft }: Paper, width: number): Table {
  const [left, right] = [Math.round(width * 0.4), Math.round(width * 0.6)];
  const issuing = [
    ...head.superior.map((row) => line(row.toUpperCase(), { size: 12 })), ...head.issuer.map((row) => line(row.toUpperCase(), { size: 12, bold: true })),
    rule(left * 0.32), line(numberLabel(head.number)), ...(isDraft ? [line(draftMark, { size: 12, bold: true })] : []),
  ];
  const national = [line(nation, { size: 12, bold: true }), line(motto, { bold: true }), rule(right * 0.22), line(placeAndDate(head), { italics: true })];
  return twoColumns(issuing, national, [left, right]);
}

const inlineRun = (part: Inline) => (typeof part === 'string' ? run(part) : run(part.text, { bold: part.bold ?? false, italics: part.italic ?? false }));
const body = (children: TextRun[], align: Align = 'justify') => new Paragraph({ style: 'Body', alignment: alignments[align], children });

function tableOf({ widths, head, body: rows, size }: Extract<Block, { kind: 'table' }>, width: number): Table {
  const shares = widths.reduce((sum, share) => sum + share, 0);
  const columnWidths = widths.map((share) => Math.floor((width * share) / shares));
  const cell = (given: Cell, isHead: boolean) => new TableCell({
    columnSpan: given.colspan ?? 1, rowSpan: given.rowspan ?? 1, verticalAlign: VerticalAlign.CENTER, margins: { left: 50, right: 50 },
    ...(given.fill && { shading: { fill: given.fill, color: 'auto', type: 'clear' as const } }),
    children: [new Paragraph({ alignment: alignments[given.align ?? (isHead ? 'center' : 'left')], children: [run(given.text, { size, bold: isHead || (given.bold ?? false) })] })],
  });
  return new Table({
    layout: TableLayoutType.FIXED, columnWidths, width: { size: columnWidths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    rows: [...head.map((row) => new TableRow({ tableHeader: true, cantSplit: true, children: row.map((one) => cell(one, true)) })), ...rows.map((row) => new TableRow({ cantSplit: true, height: { value: 280, rule: HeightRule.ATLEAST }, children: row.map((one) => cell(one, false)) }))],
  });
}

function blockOf(block: Block, width: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'bases': return block.lines.map((text) => body([run(text, { italics: true })]));
    case 'heading': return [new Paragraph({ style: 'Part', children: [run(block.text, { bold: true })] })];
    case 'list': return block.items.map((item) => body(item.map(inlineRun)));
    case 'addressees': return block.lines.map((text) => body([run(text)], 'center'));
    case 'paragraph': return [body(block.text.map(inlineRun), block.align)];
    case 'annex': return [new Paragraph({ pageBreakBefore: true, alignment: AlignmentType.CENTER, children: [run(annexLabel(block.number), { size: 14, bold: true })] }), line(block.title, { bold: true, after: 120 })];
    case 'table': return [tableOf(block, width), new Paragraph({ children: [] })];
  }
}

/** The paper as a Word file with real styles, repeated table heads, and page numbers from the second page on. */
export async function renderDocx(paper: Paper): Promise<Buffer> {
  const page = pages[paper.page];
  const width = twips(page.width - page.left - page.right);
  const isLandscape = page.width > page.height;
  const signature = paper.signatures.flatMap((sign) => [twoColumns(
    [line(recipientsLabel, { size: 12, bold: true, italics: true, align: 'left' }), ...paper.recipients.map((row) => line(row, { size: 11, align: 'left' }))],
    [...sign.authority.map((row) => line(row.toUpperCase(), { bold: true })), ...Array.from({ length: 4 }, () => line('')), line(sign.name ?? '', { bold: true })],
    [Math.floor(width / 2), Math.floor(width / 2)])]);
  const section: ISectionOptions = {
    properties: { titlePage: true, page: {
      size: { width: twips(isLandscape ? page.height : page.width), height: twips(isLandscape ? page.width : page.height), orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
      margin: { top: twips(page.top), bottom: twips(page.bottom), left: twips(page.left), right: twips(page.right), header: twips(10), footer: twips(8) },
    } },
    headers: { first: new Header({ children: [] }), default: new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ size: half(13), children: [PageNumber.CURRENT] })] })] }) },
    ...(paper.footnote !== null && { footers: Object.fromEntries(['first', 'default'].map((which) => [which, new Footer({ children: [line(paper.footnote!, { size: 9, align: 'left' })] })])) }),
    children: [headOf(paper, width), line('', { after: 60 }), line(paper.title.toUpperCase(), { size: 14, bold: true }), line(paper.summary, { bold: true }), rule(width * 0.38), ...paper.blocks.flatMap((block) => blockOf(block, width)), ...signature],
  };
  const paragraph = { run: { size: half(13) }, paragraph: { spacing: { before: 120, line: 276 }, indent: { firstLine: 720 } } };
  const document = new Document({
    title: printable(`${paper.title} ${paper.summary}`), creator: 'Quyết Thắng', styles: {
      default: { document: { run: { font: 'Times New Roman', size: half(13), language: { value: 'vi-VN' } } } },
      paragraphStyles: [{ id: 'Body', name: 'Nội dung', quickFormat: true, ...paragraph }, { id: 'Part', name: 'Đề mục', basedOn: 'Body', next: 'Body', quickFormat: true, ...paragraph }],
    },
    sections: [section],
  });
  return Packer.toBuffer(document);
}
