import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { flowOf, placed, type Line, type Piece } from './flow.ts';
import { footOf, frontOf, nameOf, signersOf } from './front.ts';
import { headShares, roles, roughWidth, ruleShare, sizes, spacing } from './layout.ts';
import { pages, printable, printableLine, type Cell, type Paper, type TableBlock } from './tree.ts';
import { typstTemplate } from './typst-template.ts';
import { recipientsLabel } from './words.ts';

let compiler: NodeCompiler | null = null;

/** One compiler for the process, with Tinos (the metric twin of Times New Roman) and an empty folder as its whole world. */
function typst(): NodeCompiler {
  const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
  const faces = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map((face) => join(fonts, face));
  const workspace = join(tmpdir(), 'quyetthang-typst'); // stays empty: whatever a paper needs comes with it
  mkdirSync(workspace, { recursive: true });
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: faces }], workspace });
  return compiler;
}

const pointsPerMm = 72 / 25.4;
/** A summary leaves air at both sides. */
const summaryShare = 0.88;
/**
 * A word wider than its column is broken where it must be (at U+200B, which no printable text has); others never are, and none of
 * eight letters or less: no syllable of Vietnamese and no figure is cut, our widths being only rough.
 */
function breakable(text: string, points: number, size: number): string {
  const most = Math.max(points, size) / size; // in em
  return text.replace(/\S{9,}/gu, (word) => {
    if (roughWidth(word) <= most) return word;
    const parts = [''];
    for (const letter of word) {
      if (parts.at(-1) !== '' && roughWidth(parts.at(-1)! + letter) > most) parts.push('');
      parts[parts.length - 1] += letter;
    }
    return parts.join('\u200b');
  });
}

/** Points left and right of the text in a cell; wide tables in small type need every one of them. */
const cellInset = (size: number) => (size < 10 ? 1 : 2.5);

/** A row stays on one page, as in Word, but for one that is too high for that. */
const wholeLines = 15;

function cellsOf(rows: readonly (readonly Cell[])[], columns: readonly number[], size: number, isHead: boolean) {
  return placed(rows).flatMap((row) => {
    const cells = row.map(({ cell, column }) => {
      const { text, colspan = 1, rowspan = 1, bold = isHead, italic = false, align = isHead ? 'center' : 'left', fill = null } = cell;
      const inner = Math.max(size, columns.slice(column, column + colspan).reduce((sum, one) => sum + one, 0) - 2 * cellInset(size));
      const lines = printable(text).split('\n');
      const height = lines.reduce((sum, one) => sum + Math.max(1, Math.ceil((roughWidth(one) * size) / inner)), 0);
      return { lines: lines.map((one) => breakable(one, inner, size)), colspan, rowspan, bold, italic, align, fill, height };
    });
    const mayBreak = cells.some(({ height }) => height > wholeLines);
    return cells.map((cell) => ({ ...cell, mayBreak }));
  });
}

function tableData({ widths, head, body, size, isTight = false }: TableBlock, lineMm: number) {
  const shares = widths.reduce((sum, one) => sum + one, 0);
  const columns = widths.map((one) => (one / shares) * lineMm * pointsPerMm);
  return { kind: 'table', widths, size, inset: cellInset(size), air: isTight ? 1 : 2.5, head: cellsOf(head, columns, size, true), body: cellsOf(body, columns, size, false) };
}

function lineData({ role, text, align, depth, keep }: Line, lineMm: number) {
  const { bold, italic, indent, size, leftMm } = roles[role];
  const runs = text.map((part) => (typeof part === 'string' ? { text: part, bold, italic } : { text: part.text, bold: bold || part.bold === true, italic: italic || part.italic === true }));
  return {
    kind: 'line', size, leftMm, align, indent: indent && (align === 'justify' || align === 'left'), depth, keep,
    runs: runs.map((run) => ({ ...run, text: breakable(run.text, (lineMm - leftMm) * pointsPerMm, size) })),
  };
}

/** The paper as PDF/UA-1: tagged, searchable. `at` dates the file, so that the same paper is the same bytes. */
export function renderPdf(paper: Paper, at: Date): Buffer {
  const document = setPaper(paper);
  const options = { creationTimestamp: Math.floor(at.getTime() / 1000) };
  const bytes = conforming(document, options) ?? typst().pdf(document, { ...options, pdfTags: true });
  typst().evictCache(10);
  return bytes;
}

/** The standard refuses letters that the type does not have (signs of other scripts): such a paper is tagged, and only that. */
function conforming(document: NodeTypstDocument, options: { creationTimestamp: number }): Buffer | null {
  try {
    return typst().pdf(document, { ...options, pdfStandard: 'ua-1' });
  } catch {
    return null;
  }
}

function setPaper(paper: Paper): NodeTypstDocument {
  const sheet = pages[paper.page];
  const lineMm = sheet.width - sheet.left - sheet.right;
  const pieces = (given: readonly Piece[]) => given.map((piece) => (piece.kind === 'line' ? lineData(piece, lineMm) : piece.kind === 'table' ? tableData(piece.table, lineMm) : piece));
  const { main, annexes } = flowOf(paper);
  /** Keeps a text within its share of the line. */
  const within = (share: number, size: number) => (text: string) => breakable(text, lineMm * pointsPerMm * share - 12, size);
  const [left, right] = headShares;
  const [front, foot, signers] = [frontOf(paper), footOf(paper), signersOf(paper)];
  const signerShare = 1 / Math.max(2, signers.length);
  const data = {
    sheet, sizes, spacing, headShares, ruleShare, summaryShare, name: nameOf(paper), main: pieces(main), annexes: pieces(annexes), recipientsLabel,
    front: {
      ...front, superior: front.superior.map(within(left, sizes.superior)), issuer: front.issuer.map(within(left, sizes.issuer)), number: within(left, sizes.number)(front.number), subject: front.subject && within(left, sizes.subject)(front.subject),
      placeAndDate: within(right, sizes.place)(front.placeAndDate), title: within(1, sizes.title)(front.title), summary: within(summaryShare, sizes.summary)(front.summary),
    },
    foot: { note: within(0.5, sizes.foot)(foot.note), code: within(0.5, sizes.foot)(foot.code) },
    recipients: paper.recipients.map(printableLine).map(within(0.5, sizes.recipients)),
    signers: signers.map(({ authority, name }) => ({ authority: authority.map(within(signerShare, sizes.authority)), name: within(signerShare, sizes.signer)(name) })),
  };
  const compiled = typst().compile({ mainFileContent: typstTemplate, inputs: { paper: JSON.stringify(data) }, resetRead: true });
  if (compiled.result === null) throw new Error(`typst: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`);
  return compiled.result;
}
