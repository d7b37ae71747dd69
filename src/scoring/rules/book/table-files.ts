import { strFromU8 } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { detectLegacy, tidyText, toUnicode } from '../../../kit/legacy-text.ts';
import { unzip, ZipProblem, type ZipLimits } from '../../../kit/unzip.ts';
import { tablesOfDocument } from './docx-tables.ts';
import { readBook } from './read-table.ts';

/** A table of a file: the sheet's name or the table's number in the document. */
export type FoundTable = { name: string; rows: string[][]; scored: number };
export type TableFault = 'too-large' | 'unreadable' | 'old-format' | 'no-table';

/** A table of criteria is small: whatever unpacks to more is none. */
const limits: ZipLimits = { bytes: 10 * 1024 * 1024, parts: 2000, unpackedBytes: 60 * 1024 * 1024, ratio: 200 };
const mostRows = 3000;
const wordPart = 'word/document.xml';

/** The tables of an XLSX or DOCX file, told apart by content, the one with the most scored rows first; or why there is none. */
export async function tablesOf(bytes: Uint8Array): Promise<FoundTable[] | TableFault> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return 'old-format'; // .doc and .xls of before 2007
  try {
    const parts = unzip(bytes, (name) => name === wordPart || name.startsWith('xl/'), limits);
    const document = parts.get(wordPart);
    const found = document === undefined ? await workbookTables(bytes) : documentTables(document);
    const tables = found.map(({ name, rows }) => ({ name, rows: rows.slice(0, mostRows) })).map((table) => ({ ...table, scored: readBook(table.rows.map((row) => row.map(asUnicode))).criteria.length }));
    return tables.some(({ scored }) => scored > 0) ? tables.sort((a, b) => b.scored - a.scored) : 'no-table';
  } catch (error) {
    return error instanceof ZipProblem && error.fault === 'too-large' ? 'too-large' : 'unreadable';
  }
}

/** Text of an old font as it would be read; the rows themselves stay as they are until a person agrees. */
function asUnicode(text: string): string {
  const kind = detectLegacy(text);
  return kind === null ? text : toUnicode(text, kind);
}

const documentTables = (part: Uint8Array) => tablesOfDocument(strFromU8(part)).map((rows, n) => ({ name: String(n + 1), rows: rows.map((row) => row.map(tidyText)) }));

async function workbookTables(bytes: Uint8Array) {
  const sheets = await readWorkbook(new Uint8Array(bytes).buffer);
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map((cell) => tidyText(textOf(cell)))) }));
}

/** A cell as it would be read aloud: numbers with a comma, days as YYYY-MM-DD (a code that became a day is told by that). */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(Math.round(cell * 1e6) / 1e6).replace('.', ',');
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
