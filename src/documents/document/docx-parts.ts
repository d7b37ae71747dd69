import { AlignmentType, BorderStyle, HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType } from 'docx';
import type { Line, Piece } from './flow.ts';
import { frontOf, signersOf } from './front.ts';
import { headShares, roles, roughWidth, ruleShare, sizes, spacing } from './layout.ts';
import { printable, printableLine, type Align, type Cell, type Paper, type TableBlock } from './tree.ts';
import { recipientsLabel } from './words.ts';

export const twips = (mm: number) => Math.round((mm / 25.4) * 1440);
export const half = (points: number) => points * 2; // Word counts type in half points
const twenty = (points: number) => Math.round(points * 20); // and distances in twentieths
const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT, justify: AlignmentType.JUSTIFIED } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const borderless = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

/** The styles of the file: one for each role, the title, and the text of tables. Headings are Word's own, so that its outline works. */
export const styleOf = { title: 'Title', tableText: 'TableText', front: 'Front' } as const;
const headings = { part: 'Heading1', article: 'Heading2', clause: 'Heading3' } as const;
export const styleIdOf = (role: Line['role']) => (role === 'part' || role === 'article' || role === 'clause' ? headings[role] : role === 'annex' ? 'Heading4' : role);

type Style = { size: number; bold?: boolean; italics?: boolean; align?: Align; before?: number; keep?: boolean; style?: string };
const frontLine = (text: string, { size, bold = false, italics = false, align = 'center', before = 0, keep = false, style = styleOf.front }: Style) =>
  new Paragraph({ style, keepNext: keep, alignment: alignments[align], spacing: { before: twenty(before) }, children: [new TextRun({ text, size: half(size), bold, italics })] });
/** A rule under a line is an empty paragraph whose border is drawn in from both sides; `width` is that of its column, in twips. */
function rule(under: string, size: number, width: number, share: number): Paragraph {
  const length = Math.min(roughWidth(under) * 20 * size, width) * share;
  const inset = Math.max(0, Math.round((width - length) / 2));
  return new Paragraph({ style: styleOf.front, indent: { left: inset, right: inset }, spacing: { before: 20, after: 60, line: 60, lineRule: 'exact' }, border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } }, children: [] });
}
const column = (children: Paragraph[], width: number) => new TableCell({ children, borders: borderless, margins: { left: 0, right: 0 }, width: { size: width, type: WidthType.DXA } });
function columns(widths: readonly number[], ...rows: Paragraph[][][]): Table {
  return new Table({
    layout: TableLayoutType.FIXED, columnWidths: widths, width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA }, borders: borderless,
    rows: rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map((children, n) => column(children, widths[n]!)) })),
  });
}
const narrow = () => new Paragraph({ style: styleOf.front, children: [] });

/** The block at the top, then title and summary. `width` of the line in twips. */
export function frontParts(paper: Paper, width: number): (Paragraph | Table)[] {
  const front = frontOf(paper);
  const [left, right] = headShares.map((share) => Math.round(width * share)) as [number, number];
  const issuing = [
    ...front.superior.map((row) => frontLine(row, { size: sizes.superior })), ...front.issuer.map((row) => frontLine(row, { size: sizes.issuer, bold: true })), ...(front.issuer.length === 0 ? [] : [rule(front.issuer.at(-1)!, sizes.issuer, left, ruleShare)]),
    frontLine(front.number, { size: sizes.number }), ...(front.subject === null ? [] : [frontLine(front.subject, { size: sizes.subject, before: 3 })]), ...(front.draft === null ? [] : [frontLine(front.draft, { size: sizes.draft, bold: true, before: 5 })]),
  ];
  const national = [frontLine(front.nation, { size: sizes.nation, bold: true }), frontLine(front.motto, { size: sizes.motto, bold: true }), rule(front.motto, sizes.motto, right, mottoShare), frontLine(front.placeAndDate, { size: sizes.place, italics: true })];
  const title = front.title === '' ? [] : [
    frontLine(front.title, { size: sizes.title, bold: true, style: styleOf.title }), ...(front.summary === '' ? [] : [frontLine(front.summary, { size: sizes.summary, bold: true }), rule(front.summary, sizes.summary, width, ruleShare)])];
  return [columns([left, right], [issuing, national]), narrow(), ...title];
}
/** The rule under the motto is as long as the motto, which Times sets in 12.16 em. */
const mottoShare = 12.16 / roughWidth('Độc lập - Tự do - Hạnh phúc');

export function lineParagraph({ role, text, align, keep }: Line): Paragraph {
  const { bold, italic, indent } = roles[role];
  const flat = indent && align !== 'justify' && align !== 'left';
  return new Paragraph({
    style: styleIdOf(role), keepNext: keep, ...(align !== roles[role].align && { alignment: alignments[align] }), ...(flat && { indent: { firstLine: 0 } }),
    children: text.map((part) => (typeof part === 'string' ? new TextRun({ text: part }) : new TextRun({ text: part.text, bold: bold || part.bold === true, italics: italic || part.italic === true }))),
  });
}

function tableOf({ widths, head, body, size }: TableBlock, width: number): Table {
  const shares = widths.reduce((sum, share) => sum + share, 0);
  const columnWidths = widths.map((share) => Math.floor((width * share) / shares));
  const cell = ({ text, colspan = 1, rowspan = 1, bold, italic = false, align, fill }: Cell, isHead: boolean) => new TableCell({
    columnSpan: colspan, rowSpan: rowspan, verticalAlign: VerticalAlign.CENTER, margins: { left: 50, right: 50 },
    ...(fill !== undefined && { shading: { fill, color: 'auto', type: 'clear' as const } }),
    children: printable(text).split('\n').map((one) => new Paragraph({ style: styleOf.tableText, alignment: alignments[align ?? (isHead ? 'center' : 'left')], children: [new TextRun({ text: one, size: half(size), bold: bold ?? isHead, italics: italic })] })),
  });
  return new Table({
    layout: TableLayoutType.FIXED, columnWidths, width: { size: columnWidths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    rows: [...head.map((row) => new TableRow({ tableHeader: true, cantSplit: true, children: row.map((one) => cell(one, true)) })), ...body.map((row) => new TableRow({ cantSplit: true, height: { value: 280, rule: HeightRule.ATLEAST }, children: row.map((one) => cell(one, false)) }))],
  });
}

/** Word asks for a paragraph after a table; it is as low as can be. */
export function pieceParts(pieces: readonly Piece[], width: number): (Paragraph | Table)[] {
  return pieces.flatMap((piece): (Paragraph | Table)[] => {
    if (piece.kind === 'line') return [lineParagraph(piece)];
    return piece.kind === 'table' ? [tableOf(piece.table, width), narrow()] : []; // the heading of an annex begins its own page
  });
}

export function signatureParts(paper: Paper, width: number): (Paragraph | Table)[] {
  const signers = signersOf(paper).map(({ authority, name }) => ({
    above: [...authority.map((row) => frontLine(row, { size: sizes.authority, bold: true, keep: true })), frontLine('', { size: sizes.signer, before: spacing.forThePen - 1.15 * sizes.signer, keep: true })],
    name: frontLine(name, { size: sizes.signer, bold: true }),
  }));
  const recipients = paper.recipients.length === 0 ? [] : [frontLine(recipientsLabel, { size: sizes.recipientsLabel, bold: true, italics: true, align: 'left' }), ...paper.recipients.map((row) => frontLine(printableLine(row), { size: sizes.recipients, align: 'left' }))];
  if (signers.length === 0 && recipients.length === 0) return [];
  const gap = new Paragraph({ style: styleOf.front, keepNext: true, spacing: { line: twenty(spacing.beforeSignature), lineRule: 'exact' }, children: [] });
  const widths = (count: number) => Array<number>(count).fill(Math.floor(width / count));
  if (signers.length < 2) {
    const signed = signers.flatMap(({ above, name }) => [...above, name]);
    return [gap, columns(widths(2), [recipients, signed].map((part) => (part.length === 0 ? [narrow()] : part))), narrow()];
  }
  return [gap, columns(widths(signers.length), signers.map(({ above }) => above), signers.map(({ name }) => [name])), narrow(), ...recipients]; // names on one line
}
