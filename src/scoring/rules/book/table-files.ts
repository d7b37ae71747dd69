import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { tablesOfDocument } from './docx-tables.ts';
import { readBook } from './read-table.ts';

/** A table of a file: the sheet's name or the table's number in the document. */
export type FoundTable = { name: string; rows: string[][]; scored: number };
export type TableFault = 'too-large' | 'unreadable' | 'old-format' | 'no-table';

const mostBytes = 10 * 1024 * 1024;
const mostUnpacked = 60 * 1024 * 1024; // a file that unpacks to more is no table but a bomb
const mostRows = 3000;

/** The tables of an XLSX or DOCX file, told apart by content, the one with the most scored rows first; or why there is none. */
export async function tablesOf(bytes: Uint8Array): Promise<FoundTable[] | TableFault> {
  if (bytes.length > mostBytes) return 'too-large';
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return 'old-format'; // .doc and .xls of before 2007
  try {
    let unpacked = 0;
    const names: string[] = [];
    unzipSync(bytes, { filter: ({ name, originalSize }) => { names.push(name); unpacked += originalSize; return false; } });
    if (unpacked > mostUnpacked) return 'too-large';
    const found = names.includes('word/document.xml') ? documentTables(bytes) : await workbookTables(bytes);
    const tables = found.map(({ name, rows }) => ({ name, rows: rows.slice(0, mostRows) })).map((table) => ({ ...table, scored: readBook(table.rows).criteria.length }));
    return tables.some(({ scored }) => scored > 0) ? tables.sort((a, b) => b.scored - a.scored) : 'no-table';
  } catch {
    return 'unreadable';
  }
}

function documentTables(bytes: Uint8Array) {
  const xml = unzipSync(bytes, { filter: ({ name }) => name === 'word/document.xml' })['word/document.xml'];
  return tablesOfDocument(strFromU8(xml!)).map((rows, n) => ({ name: String(n + 1), rows: rows.map((row) => row.map(cleaned)) }));
}

async function workbookTables(bytes: Uint8Array) {
  const sheets = await readWorkbook(new Uint8Array(bytes).buffer);
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map((cell) => cleaned(textOf(cell)))) }));
}

/** A cell as it would be read aloud: numbers with a comma, days as YYYY-MM-DD (a code that became a day is told by that). */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(Math.round(cell * 1e6) / 1e6).replace('.', ',');
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

/** Every text of a file passes here: the one place where text of old fonts is to become Unicode. */
const cleaned = (text: string) => text.normalize('NFC');
