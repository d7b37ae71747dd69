/** A paper before it has a form: what it says and in which parts. Rendered to DOCX, PDF and, for tables, XLSX. */
export type Inline = string | { text: string; bold?: boolean; italic?: boolean };
export type Align = 'left' | 'center' | 'right' | 'justify';
/** `fill` is an RRGGBB ground. */
export type Cell = { text: string; bold?: boolean; align?: Align; colspan?: number; rowspan?: number; fill?: string };

export type Block =
  /** Legal bases: italic, each line ends with ";", the last with ".". */
  | { kind: 'bases'; lines: string[] }
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: Inline[]; align?: Align }
  /** `widths` are shares of the line; `head` is repeated on every page; `size` in points. */
  | { kind: 'table'; widths: number[]; head: Cell[][]; body: Cell[][]; size: number }
  /** Begins on a new page under "Phụ lục I". */
  | { kind: 'annex'; number: string; title: string };

/** The block at the top (Decree 30/2020/NĐ-CP, appendix I): the issuing side is a template, the national side is fixed. */
export type Head = {
  superior: string | null; issuer: string[];
  /** "05/DS-CTĐ1"; without a number yet "    /DS-CTĐ1". */
  number: string;
  place: string;
  /** YYYY-MM-DD; null while the day is open. */
  date: string | null; year: number;
};
export type Signature = { authority: string[]; name: string | null };

export type Paper = {
  page: 'a4' | 'a4-landscape' | 'a3-landscape';
  head: Head; title: string; summary: string; blocks: Block[];
  signature: Signature | null; recipients: string[];
  isDraft: boolean;
  /** Small print at the foot: when the figures were taken, that they are a sample. */
  footnote: string | null;
};

export const text = (value: string, more: Omit<Cell, 'text'> = {}): Cell => ({ text: value, ...more });

/** Millimetres, within what the Decree allows (top, bottom 20–25; left 30–35; right 15–20); a wide working table may use the sheet. */
export const pages = {
  a4: { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 },
  'a4-landscape': { width: 297, height: 210, top: 20, bottom: 20, left: 30, right: 15 },
  'a3-landscape': { width: 420, height: 297, top: 10, bottom: 10, left: 10, right: 10 },
} as const;

/** Control characters and marks that turn the direction of writing say nothing on paper. */
export const printable = (value: string) => value.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (c) => (c === '\n' ? ' ' : '')).normalize('NFC');
