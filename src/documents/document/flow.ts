import { roles, type Role } from './layout.ts';
import type { Align, Block, Cell, Inline, ListMark, Paper, TableBlock } from './tree.ts';
import { printable } from './tree.ts';
import { addresseesLabel, annexLabel, annexReference, endMark } from './words.ts';

/** One paragraph as all three forms set it. `depth` is the level of a heading, of which the title is 1; `keep` holds it to what follows. */
export type Line = { kind: 'line'; role: Role; text: Inline[]; align: Align; depth: number | null; keep: boolean };
export type Piece = Line | { kind: 'table'; table: TableBlock } | { kind: 'new-page' };
/** The text up to the signatures, and the annexes after them. */
export type Flow = { main: Piece[]; annexes: Piece[] };

const valueOf = (part: Inline) => (typeof part === 'string' ? part : part.text);
const withText = (part: Inline, value: string): Inline => (typeof part === 'string' ? value : { ...part, text: value });

/** Line breaks in a text begin a new paragraph: a broken line in a justified paragraph would be torn apart by Word. Empty lines are left out. */
function linesOf(parts: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const part of parts) for (const [n, value] of printable(valueOf(part)).split('\n').entries()) {
    if (n > 0) lines.push([]);
    if (value !== '') lines.at(-1)!.push(withText(part, value));
  }
  return lines.filter((line) => line.some((part) => valueOf(part).trim() !== ''));
}

const line = (role: Role, text: Inline[], more: Partial<Line> = {}): Line => ({ kind: 'line', role, text, align: roles[role].align, depth: null, keep: false, ...more });
const linesIn = (role: Role, text: readonly Inline[], more: Partial<Line> = {}) => linesOf(text).map((parts) => line(role, parts, more));

/** Each ends with ";", the last with ".", whatever was typed at its end. */
const closed = (lines: readonly string[]) => lines.map((one, n) => `${printable(one).trim().replace(/[\s;.,]+$/, '')}${n === lines.length - 1 ? '.' : ';'}`);

const alphabet = [...'abcdđeghiklmnopqrstuvxy'];
const letterOf = (n: number): string => (n < alphabet.length ? alphabet[n]! : `${letterOf(Math.floor(n / alphabet.length) - 1)}${alphabet[n % alphabet.length]!}`);
const markOf = (mark: ListMark, n: number) => ({ dash: '- ', plus: '+ ', number: `${n + 1}. `, letter: `${letterOf(n)}) ` })[mark];

const ranks = { annex: 0, part: 1, article: 2, clause: 3 } as const;
type Rank = (typeof ranks)[keyof typeof ranks];
/** Levels follow each other without a gap, whatever a paper leaves out: readers of tagged papers move by them. */
function depthCounter(): (rank: Rank) => number {
  const open: Rank[] = [];
  return (rank) => {
    while (open.length > 0 && open.at(-1)! >= rank) open.pop();
    open.push(rank);
    return open.length + 1;
  };
}

function piecesOf(block: Block, paper: Paper, depthOf: (rank: Rank) => number): Piece[] {
  switch (block.kind) {
    case 'bases': return closed(block.lines).flatMap((one) => linesIn('bases', [one]));
    case 'heading': {
      const text = printable(block.text).replaceAll('\n', ' ');
      return text.trim() === '' ? [] : [line(block.level, [text], { depth: depthOf(ranks[block.level]), keep: true })];
    }
    case 'paragraph': return linesIn('body', block.text, block.align === undefined ? {} : { align: block.align });
    case 'list': return block.items.flatMap((item, n) => linesIn('item', [markOf(block.mark, n), ...item]));
    case 'addressees': return block.lines.length === 1 ? [line('addressee', [addresseesLabel, ' ', printable(block.lines[0]!)])] : [line('addressed', [addresseesLabel]), ...closed(block.lines).flatMap((one) => linesIn('addressed', ['- ', one]))];
    case 'table': return [...(block.caption === undefined ? [] : linesIn('caption', [block.caption], { keep: true })), { kind: 'table', table: block }];
    case 'annex': return [
      { kind: 'new-page' }, line('annex', [annexLabel(block.number)], { depth: depthOf(ranks.annex), keep: true }), ...linesIn('annex-title', [block.title], { keep: true }),
      ...(paper.annexOf === undefined ? [] : linesIn('annex-of', [annexReference(paper.annexOf, paper.head)], { keep: true }))];
  }
}

const isNote = ({ text }: Line) => text.every((part) => typeof part !== 'string' && part.italic === true);

/**
 * "./." closes the text before the signatures when it ends in words: a paragraph or an item that does not carry it yet. A table and
 * a note in italics are no text, and a paper that nobody signs has no end to mark.
 */
function close(pieces: Piece[], paper: Paper): Piece[] {
  const last = pieces.at(-1);
  if (last?.kind !== 'line' || paper.signatures.length === 0) return pieces;
  const kept = [...pieces.slice(0, -1), { ...last, keep: true }]; // signatures never stand alone on a page
  if ((last.role !== 'body' && last.role !== 'item') || isNote(last)) return kept;
  const whole = last.text.map(valueOf).join('').trimEnd();
  if (whole.endsWith(endMark)) return kept;
  const end = last.text.at(-1)!;
  return [...kept.slice(0, -1), { ...last, keep: true, text: [...last.text.slice(0, -1), withText(end, `${valueOf(end).replace(/[\s.;,]+$/, '')}${endMark}`)] }];
}

export function flowOf(paper: Paper): Flow {
  const first = paper.blocks.findIndex(({ kind }) => kind === 'annex');
  const at = first === -1 ? paper.blocks.length : first;
  const depthOf = depthCounter();
  const pieces = (blocks: readonly Block[]) => blocks.flatMap((block) => piecesOf(block, paper, depthOf));
  return { main: close(pieces(paper.blocks.slice(0, at)), paper), annexes: pieces(paper.blocks.slice(at)) };
}

/** A cell with the column where it begins, from 0. */
export type Placed = { cell: Cell; column: number };
/** Rows of cells on their grid: cells that reach over columns and rows push the others aside. */
export function placed(rows: readonly (readonly Cell[])[]): Placed[][] {
  const taken = new Map<number, number>(); // column → rows that are still covered from above
  return rows.map((row) => {
    let column = 0;
    const covered = new Set([...taken].filter(([, left]) => left > 0).map(([at]) => at));
    for (const [at, left] of taken) taken.set(at, left - 1);
    return row.map((cell) => {
      while (covered.has(column)) column++;
      const at = column;
      column += cell.colspan ?? 1;
      if ((cell.rowspan ?? 1) > 1) for (let n = at; n < column; n++) taken.set(n, cell.rowspan! - 1);
      return { cell, column: at };
    });
  });
}
