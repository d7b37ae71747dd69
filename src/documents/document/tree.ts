/** A paper before it has a form: what it says and in which parts. One tree, three forms: DOCX, PDF, XLSX. See docs/papers.md. */
/** Line breaks in a text begin a new line; in a paragraph or an item, a new paragraph. */
export type Inline = string | { text: string; bold?: boolean; italic?: boolean };
export type Align = 'left' | 'center' | 'right' | 'justify';
/**
 * `fill` is an RRGGBB ground. For the workbook: `number` is the value that the text shows (`decimals` of them, 0 to 4);
 * without it a text that is a plain figure becomes a number, and one with a zero in front (a telephone number) stays text.
 * `sumOf` makes the cell the sum of body rows `from` to `to` (from 0, both counted) of its own column; rows that are sums themselves are left out.
 */
export type Cell = {
  text: string; bold?: boolean; italic?: boolean; align?: Align; colspan?: number; rowspan?: number; fill?: string;
  number?: number; decimals?: number; sumOf?: { from: number; to: number };
};
/** part: "I. …", article: "Điều 1. …", clause: "1. …"; the number is part of the text. */
export type HeadingLevel = 'part' | 'article' | 'clause';
/** dash: "- ", plus: "+ ", number: "1. ", letter: "a) " in the Vietnamese alphabet. */
export type ListMark = 'dash' | 'plus' | 'number' | 'letter';
/** `widths` are shares of the line; `head` is repeated on every page; `size` in points; `caption` stands above; `isTight` sets rows without air, for a list that is to stay on one page. */
export type TableBlock = { kind: 'table'; widths: number[]; head: Cell[][]; body: Cell[][]; size: number; caption?: string; isTight?: boolean };

export type Block =
  /** Legal bases: italic; the renderer ends each with ";" and the last with ".". */
  | { kind: 'bases'; lines: string[] }
  | { kind: 'heading'; text: string; level: HeadingLevel }
  | { kind: 'paragraph'; text: Inline[]; align?: Align }
  | { kind: 'list'; mark: ListMark; items: Inline[][] }
  /** "Kính gửi: …" for one, a list of dashes for several; without marks at the ends. */
  | { kind: 'addressees'; lines: string[] }
  | TableBlock
  /** Begins on a new page after the signatures, under "Phụ lục I"; `number` is Roman, or '' when there is only one. */
  | { kind: 'annex'; number: string; title: string };

/** The block at the top (Decree 30/2020/NĐ-CP, appendix I): the issuing side is a template, the national side is fixed. */
export type Head = {
  /** Whose form it is: the armed forces print the rank before the name of who signs, an agency does not. */
  side: 'agency' | 'military';
  /** None to two lines, from the highest. */
  superior: string[]; issuer: string[];
  /** "05/DS-CTĐ1"; without a number yet "    /DS-CTĐ1". */
  number: string;
  place: string;
  /** YYYY-MM-DD; null while the day is open. */
  date: string | null; year: number;
};
/** `authority` is one line each: "TM. CỤM THI ĐUA SỐ 1", "KT. CỤM TRƯỞNG", "CỤM PHÓ". `rank` only shows on the military side. */
export type Signature = { authority: string[]; name: string | null; rank?: string };

export type Paper = {
  page: 'a4' | 'a4-landscape' | 'a3-landscape';
  head: Head; title: string; summary: string;
  /** Makes it an official letter: "V/v …" under the number instead of title and summary (which still name the file). */
  subject?: string;
  blocks: Block[];
  /** One stands at the right with the recipients at its left; several stand side by side (minutes: secretary, then chair), the recipients below. */
  signatures: Signature[];
  /** Each line as it is printed; the last is "- Lưu: VT, …". */
  recipients: string[];
  isDraft: boolean;
  /** Small print at the foot: when the figures were taken, that they are a sample. */
  footnote: string | null;
  /** Printed small at the foot of every page, so that a signed scan finds its record. */
  code?: string | null;
  /** Prints "(Kèm theo Kế hoạch số … ngày … của …)" under every annex; number and day are the head's. */
  annexOf?: { type: string; issuer: string };
};

export const text = (value: string, more: Omit<Cell, 'text'> = {}): Cell => ({ text: value, ...more });

/** Millimetres, within what the Decree allows (top, bottom 20–25; left 30–35; right 15–20); a wide working table may use the sheet. */
export const pages = {
  a4: { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 },
  'a4-landscape': { width: 297, height: 210, top: 20, bottom: 20, left: 30, right: 15 },
  'a3-landscape': { width: 420, height: 297, top: 10, bottom: 10, left: 10, right: 10 },
} as const;

/**
 * What can be printed of a text: line breaks as "\n", no control characters, no marks that turn the direction of writing or are not
 * seen, no halves of characters, accents composed. Everything else stays as it was typed.
 */
export const printable = (value: string) => value.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replace(/\t/g, ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}\ufffe\uffff]/gu, (c) => (c === '\n' ? c : '')).normalize('NFC');
/** The same on one line. */
export const printableLine = (value: string) => printable(value).replaceAll('\n', ' ');
