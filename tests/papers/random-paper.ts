import fc from 'fast-check';
import { text, type Block, type Cell, type Inline, type Paper, type TableBlock } from '../../src/documents/document/tree.ts';
import { formatPoints } from '../../src/kit/points.ts';

const syllables = ['Cụm', 'thi', 'đua', 'Quyết', 'thắng', 'Ễ', 'ộc', 'ữu', 'Ỷ', 'ặng', 'nghiêng', 'Đà', 'Lạt', 'tự', 'vệ', '(b/c)', '“đúng”', 'số', 'KH-CTĐ1'];
/** What people paste and what would be a program elsewhere: formulas, markup of three languages, marks that are not seen, halves of letters. */
const strange = ['=SUM(A1)', '+cmd|calc', '-2+3', '@ẩn', '<b>đậm</b>', '&amp;', ']]>', '#let', '$x$', '*sao*', '_gạch_', '`lệnh`', '\\bs', '"kép"', '/*', '//http', 'có\u202edấu', 'chuông\u0007', 'nửa\ud800', '\u200bkhông', '\ufffe', 'tab\ttab', 'e\u0302\u0301', 'Nghiêmngọcuyểnnhi'.repeat(3)];
const word = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...syllables) }, { weight: 1, arbitrary: fc.constantFrom(...strange) });
const words = (least: number, most: number) => fc.array(word, { minLength: least, maxLength: most }).map((all) => all.join(' '));
const prose = fc.oneof({ weight: 6, arbitrary: words(1, 40) }, { weight: 1, arbitrary: fc.tuple(words(1, 12), words(1, 12)).map((two) => two.join('\n')) });
const inlines: fc.Arbitrary<Inline[]> = fc.array(fc.oneof(prose, fc.record({ text: words(1, 6), bold: fc.boolean(), italic: fc.boolean() })), { minLength: 1, maxLength: 3 }).map((parts) => parts.flatMap((part, n) => (n === 0 ? [part] : [' ', part])));
const cell: fc.Arbitrary<Cell> = fc.oneof({ weight: 3, arbitrary: words(0, 8).map((value) => text(value)) }, { weight: 2, arbitrary: fc.integer({ min: -99_999, max: 9_999_999 }).map((hundredths) => text(formatPoints(hundredths), { align: 'center' })) });

/** Rows of a table of `columns`, where a row may hold one cell over two columns and two rows one cell between them. */
const tableRows = (columns: number, most: number): fc.Arbitrary<Cell[][]> => fc.array(fc.record({ cells: fc.array(cell, { minLength: columns, maxLength: columns }), shape: fc.constantFrom('plain', 'plain', 'wide', 'tall') }), { minLength: 1, maxLength: most })
  .map((rows) => rows.flatMap(({ cells, shape }) => {
    if (shape === 'wide' && columns > 1) return [[{ ...cells[0]!, colspan: 2 }, ...cells.slice(2)]];
    return shape === 'tall' ? [[{ ...cells[0]!, rowspan: 2 }, ...cells.slice(1)], cells.slice(1)] : [cells];
  }).filter((row) => row.length > 0));
const table: fc.Arbitrary<TableBlock> = fc.integer({ min: 2, max: 6 }).chain((columns) => fc.record({
  widths: fc.array(fc.integer({ min: 20, max: 60 }), { minLength: columns, maxLength: columns }), size: fc.constantFrom(10, 11, 12), body: tableRows(columns, 4),
  head: fc.array(words(1, 4).map((value) => text(value)), { minLength: columns, maxLength: columns }).map((row) => [row]),
})).map((given) => ({ kind: 'table', ...given }));

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.array(words(2, 25), { minLength: 1, maxLength: 3 }).map((lines): Block => ({ kind: 'bases', lines })),
  fc.tuple(words(1, 10), fc.constantFrom('part' as const, 'article' as const, 'clause' as const)).map(([value, level]): Block => ({ kind: 'heading', text: value, level })),
  inlines.map((value): Block => ({ kind: 'paragraph', text: value })),
  fc.tuple(fc.constantFrom('dash' as const, 'plus' as const, 'number' as const, 'letter' as const), fc.array(inlines, { minLength: 1, maxLength: 4 })).map(([mark, items]): Block => ({ kind: 'list', mark, items })),
  fc.array(words(1, 6), { minLength: 1, maxLength: 3 }).map((lines): Block => ({ kind: 'addressees', lines })), table,
);
const annex: fc.Arbitrary<Block[]> = fc.tuple(words(1, 8), fc.array(block, { minLength: 1, maxLength: 3 })).map(([title, blocks]) => [{ kind: 'annex', number: 'I', title }, ...blocks]);

export const randomPaper: fc.Arbitrary<Paper> = fc.record({
  page: fc.constantFrom('a4' as const, 'a4-landscape' as const, 'a3-landscape' as const),
  head: fc.record({ side: fc.constantFrom('agency' as const, 'military' as const), superior: fc.array(words(1, 6), { maxLength: 2 }), issuer: fc.array(words(1, 6), { minLength: 1, maxLength: 2 }), number: fc.constant('05/KH-CTĐ1'), place: fc.constant('Đà Lạt'), date: fc.option(fc.constant('2020-02-05')), year: fc.constant(2020) }),
  title: words(1, 4), summary: words(0, 20), isDraft: fc.boolean(), footnote: fc.option(words(1, 10)),
  blocks: fc.tuple(fc.array(block, { maxLength: 8 }), fc.option(annex)).map(([main, after]) => [...main, ...(after ?? [])]),
  signatures: fc.array(fc.record({ authority: fc.array(words(1, 4), { minLength: 1, maxLength: 3 }), name: fc.option(words(1, 4)) }), { maxLength: 3 }),
  recipients: fc.array(words(1, 6).map((line) => `- ${line}`), { maxLength: 3 }),
}, { noNullPrototype: true });

const isTall = ({ rowspan = 1 }: Cell) => rowspan > 1;
/** Cells over two rows, which stand between them. */
export const tallCells = ({ blocks }: Pick<Paper, 'blocks'>) => blocks.flatMap((one) => (one.kind === 'table' ? one.body.flat().filter(isTall).map((each) => each.text) : []));
/** Every other word of the blocks, in order, as a reader sees it; marks at the end are the engine's to set. */
export function wordsOfBlocks({ blocks }: Pick<Paper, 'blocks'>): string[] {
  const inline = (parts: readonly Inline[]) => parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
  const all = blocks.flatMap((one) => {
    switch (one.kind) {
      case 'bases': case 'addressees': return one.lines;
      case 'heading': return [one.text];
      case 'paragraph': return [inline(one.text)];
      case 'list': return one.items.map(inline);
      case 'table': return [...one.head, ...one.body].flat().filter((each) => !isTall(each)).map((each) => each.text);
      case 'annex': return [one.title];
    }
  });
  return all.flatMap(seen);
}
export const seen = (value: string): string[] => value.normalize('NFC').split(/\s+/).map((one) => one.replace(/[\p{Cf}\p{Cs}\p{Cc}\ufffe]/gu, '').replace(/[;.,]+$/, '')).filter((one) => one !== '');
