import { AlignmentType, Document, Footer, Header, Packer, PageNumber, PageOrientation, Paragraph, TabStopType, TextRun, type IStylesOptions } from 'docx';
import { frontParts, half, pieceParts, signatureParts, styleIdOf, styleOf, twips } from './docx-parts.ts';
import { flowOf } from './flow.ts';
import { footOf, nameOf } from './front.ts';
import { roles, sizes, spacing, type Role } from './layout.ts';
import { pages, type Paper } from './tree.ts';

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT, justify: AlignmentType.JUSTIFIED } as const;
const single = 240;
const outline: Partial<Record<Role, number>> = { part: 0, article: 1, clause: 2, annex: 0 };

const flat = { spacing: { before: 0, after: 0, line: single } };
const styleFor = (role: Role) => {
  const { size, bold, italic, align, indent, leftMm } = roles[role];
  const isHeading = outline[role] !== undefined;
  return {
    basedOn: 'Normal', quickFormat: true, ...(isHeading && { next: 'body' }), run: { size: half(size), bold, italics: italic },
    paragraph: {
      alignment: alignments[align], spacing: { before: spacing.before * 20, line: Math.round(single * spacing.line) }, indent: { left: twips(leftMm), firstLine: indent ? twips(spacing.firstLineMm) : 0 },
      ...(isHeading && { outlineLevel: outline[role], keepNext: true }), ...(role === 'annex' && { pageBreakBefore: true }),
    },
  };
};
/** Word's own headings, so that its outline and its table of contents work, and a style of our own for every other role. */
const styles: IStylesOptions = {
  default: {
    document: { run: { font: 'Times New Roman', size: half(sizes.body), language: { value: 'vi-VN' } } }, heading1: styleFor('part'), heading2: styleFor('article'), heading3: styleFor('clause'), heading4: styleFor('annex'),
    title: { basedOn: 'Normal', next: 'body', quickFormat: true, run: { size: half(sizes.title), bold: true }, paragraph: { ...flat, alignment: AlignmentType.CENTER } },
  },
  paragraphStyles: [
    { id: 'Normal', name: 'Normal', quickFormat: true }, ...(Object.keys(roles) as Role[]).filter((role) => outline[role] === undefined).map((role) => ({ id: styleIdOf(role), name: roles[role].name, ...styleFor(role) })),
    { id: styleOf.tableText, name: 'Chữ trong bảng', basedOn: 'Normal', quickFormat: true, paragraph: flat }, { id: styleOf.front, name: 'Đầu và cuối văn bản', basedOn: 'Normal', paragraph: flat },
  ],
};

/** The paper as a Word file: real styles and headings, repeated heads of tables, page numbers from the second page on. */
export async function renderDocx(paper: Paper): Promise<Buffer> {
  const page = pages[paper.page];
  const width = twips(page.width - page.left - page.right);
  const isLandscape = page.width > page.height;
  const { main, annexes } = flowOf(paper);
  const number = new Paragraph({ style: styleOf.front, alignment: AlignmentType.CENTER, children: [new TextRun({ size: half(sizes.pageNumber), children: [PageNumber.CURRENT] })] });
  const { note, code } = footOf(paper);
  const foot = () => new Footer({ children: [new Paragraph({ style: styleOf.front, tabStops: [{ type: TabStopType.RIGHT, position: width }], children: [new TextRun({ size: half(sizes.foot), text: note }), ...(code === '' ? [] : [new TextRun({ size: half(sizes.foot), children: ['\t', code] })])] })] });
  const document = new Document({
    title: nameOf(paper), creator: 'Quyết Thắng', styles,
    sections: [{
      properties: { titlePage: true, page: {
        size: { width: twips(isLandscape ? page.height : page.width), height: twips(isLandscape ? page.width : page.height), orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: { top: twips(page.top), bottom: twips(page.bottom), left: twips(page.left), right: twips(page.right), header: twips(page.top * 0.4), footer: twips(page.bottom * 0.4) },
      } },
      headers: { first: new Header({ children: [new Paragraph({ style: styleOf.front, children: [] })] }), default: new Header({ children: [number] }) },
      ...(note + code !== '' && { footers: { first: foot(), default: foot() } }),
      children: [...frontParts(paper, width), ...pieceParts(main, width), ...signatureParts(paper, width), ...pieceParts(annexes, width)],
    }],
  });
  return Packer.toBuffer(document);
}
