import { unzip, ZipProblem } from './unzip.ts';

/** What a cell holds; `isFormula` when the value is what a spreadsheet last counted. A date is a number shown as a day. */
export type CellValue =
  | { kind: 'number'; value: number } | { kind: 'date'; day: string; text: string } | { kind: 'text'; text: string } | { kind: 'yes-no'; value: boolean } | { kind: 'error'; text: string };
export type ReadCell = { value: CellValue | null; isFormula: boolean };
/** Cells by row and column, both from 0; only those that hold something. */
export type ReadSheet = { name: string; isHidden: boolean; rows: Map<number, Map<number, ReadCell>> };
export type WorkbookFault = 'not-workbook' | 'old-workbook' | 'broken-workbook' | 'workbook-too-large';
export class WorkbookProblem extends Error {
  readonly fault: WorkbookFault;
  constructor(fault: WorkbookFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Column 0 → A, 25 → Z, 26 → AA. */
export const columnName = (at: number): string => (at < 26 ? '' : columnName(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

/** Bytes; a filled sheet has some forty thousand. */
export const largestWorkbook = 5_000_000;
const limits = { bytes: largestWorkbook, parts: 500, unpackedBytes: 40_000_000, ratio: 200 };
const mostCells = 500_000;
const compound = [0xd0, 0xcf, 0x11, 0xe0]; // .xls, and any workbook that a password locks

/** The sheets of an .xlsx file with values as they stand; nothing in it is run, fetched or expanded. Throws WorkbookProblem. */
export function readWorkbook(bytes: Uint8Array): ReadSheet[] {
  if (compound.every((byte, n) => bytes[n] === byte)) throw new WorkbookProblem('old-workbook');
  const parts = open(bytes);
  const text = (name: string) => { const part = parts.get(name); return part === undefined ? null : new TextDecoder().decode(part); };
  const [workbook, relations] = [text('xl/workbook.xml'), text('xl/_rels/workbook.xml.rels')];
  if (workbook === null || relations === null) throw new WorkbookProblem('not-workbook');
  const targets = new Map([...tagsOf(relations)].flatMap(({ name, attribute }) => (name === 'Relationship' ? [[attribute('Id'), `xl/${(attribute('Target') ?? '').replace(/^\/?(xl\/)?/, '')}`] as const] : [])));
  const strings = readStrings(text('xl/sharedStrings.xml') ?? '');
  const dates = dateStyles(text('xl/styles.xml') ?? '');
  const is1904 = [...tagsOf(workbook)].some(({ name, attribute }) => name === 'workbookPr' && /^(1|true)$/.test(attribute('date1904') ?? ''));
  const sheets = [...tagsOf(workbook)].filter(({ name, isClose }) => name === 'sheet' && !isClose);
  if (sheets.length === 0) throw new WorkbookProblem('broken-workbook');
  return sheets.map(({ attribute }) => {
    const sheet = text(targets.get(attribute('id')) ?? '');
    if (sheet === null) throw new WorkbookProblem('broken-workbook');
    return { name: attribute('name') ?? '', isHidden: attribute('state') !== undefined && attribute('state') !== 'visible', rows: readRows(sheet, { strings, dates, is1904 }) };
  });
}

function open(bytes: Uint8Array): Map<string, Uint8Array> {
  try {
    return unzip(bytes, (name) => /^xl\/(workbook|sharedStrings|styles|_rels\/workbook|worksheets\/[^/]+)\.xml(\.rels)?$/.test(name), limits);
  } catch (error) {
    if (!(error instanceof ZipProblem)) throw error;
    throw new WorkbookProblem(error.fault === 'not-zip' ? 'not-workbook' : error.fault === 'too-large' ? 'workbook-too-large' : 'broken-workbook');
  }
}

type Tag = { name: string; isClose: boolean; isEmpty: boolean; attribute: (name: string) => string | undefined; before: string };
/** The tags of an XML text one after the other, without their prefixes, each with the text that stood before it. Document types and entities other than the five are left unread. */
function* tagsOf(xml: string): Generator<Tag> {
  const tag = /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;
  let from = 0;
  for (const match of xml.matchAll(tag)) {
    const [whole, close, name = '', attributes = '', empty] = match;
    const attribute = (asked: string) => { const found = new RegExp(`\\s(?:[\\w.-]+:)?${asked}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes); return found === null ? undefined : plain(found[1] ?? found[2] ?? ''); };
    yield { name, isClose: close === '/', isEmpty: empty === '/', attribute, before: xml.slice(from, match.index) };
    from = match.index + whole.length;
  }
}

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const plain = (text: string) => text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (_whole, hex?: string, decimal?: string, name?: string) => {
  if (name !== undefined) return named[name.toLowerCase()]!;
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
});
/** Spreadsheets write control characters as _x000D_. */
const readText = (text: string) => plain(text).replace(/_x([\dA-Fa-f]{4})_/g, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16))).replace(/\r\n?/g, '\n');

function readStrings(xml: string): string[] {
  const strings: string[] = [];
  let isPhonetic = false;
  for (const { name, isClose, isEmpty, before } of tagsOf(xml)) {
    if (name === 'si' && !isClose) strings.push('');
    if (name === 'rPh') isPhonetic = !isClose && !isEmpty;
    if (name === 't' && isClose && !isPhonetic && strings.length > 0) strings[strings.length - 1] += readText(before);
  }
  return strings;
}

/** The cell styles that show a number as a day: built-in formats 14–22 and 45–47, and codes that have d, m or y outside quotes. */
function dateStyles(xml: string): Set<number> {
  const codes = new Map<number, string>();
  const found = new Set<number>();
  let at = -1;
  for (const { name, isClose, isEmpty, attribute } of tagsOf(xml)) {
    if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), (attribute('formatCode') ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
    if (name === 'cellXfs' && !isEmpty) at = isClose ? -1 : 0;
    if (name !== 'xf' || isClose || at < 0) continue;
    const format = Number(attribute('numFmtId') ?? 0);
    const code = codes.get(format);
    if (code === undefined ? (format >= 14 && format <= 22) || (format >= 45 && format <= 47) : /[dmy]/i.test(code)) found.add(at);
    at++;
  }
  return found;
}

type Given = { strings: string[]; dates: Set<number>; is1904: boolean };
function readRows(xml: string, given: Given): ReadSheet['rows'] {
  const rows: ReadSheet['rows'] = new Map();
  let [row, column, count] = [-1, -1, 0];
  let cell: { type: string; style: number; value?: string; text?: string; isFormula: boolean } | null = null;
  const end = () => {
    if (cell === null) return;
    const value = valueOf(cell, given);
    if (++count > mostCells) throw new WorkbookProblem('workbook-too-large');
    if (value !== null || cell.isFormula) (rows.get(row) ?? rows.set(row, new Map()).get(row)!).set(column, { value, isFormula: cell.isFormula });
    cell = null;
  };
  for (const { name, isClose, isEmpty, attribute, before } of tagsOf(xml)) {
    if (name === 'row' && !isClose) [row, column] = [attribute('r') === undefined ? row + 1 : Number(attribute('r')) - 1, -1];
    else if (name === 'c' && !isClose) {
      const [, letters = ''] = /^([A-Z]{1,3})\d+$/.exec(attribute('r') ?? '') ?? [];
      column = letters === '' ? column + 1 : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      cell = { type: attribute('t') ?? 'n', style: Number(attribute('s') ?? 0), isFormula: false };
      if (isEmpty) end();
    } else if (name === 'c') end();
    else if (cell !== null && name === 'f') cell.isFormula = true;
    else if (cell !== null && name === 'v' && isClose) cell.value = before;
    else if (cell !== null && name === 't' && isClose) cell.text = (cell.text ?? '') + readText(before);
  }
  return rows;
}

function valueOf({ type, style, value, text }: { type: string; style: number; value?: string; text?: string }, { strings, dates, is1904 }: Given): CellValue | null {
  const asText = (said: string | undefined): CellValue | null => (said === undefined || said === '' ? null : { kind: 'text', text: said });
  if (type === 'inlineStr') return asText(text);
  if (value === undefined || value === '') return null;
  if (type === 's') return asText(strings[Number(value)]);
  if (type === 'str') return asText(readText(value));
  if (type === 'b') return { kind: 'yes-no', value: value === '1' };
  if (type === 'e') return { kind: 'error', text: plain(value) };
  const number = Number(value);
  if (!Number.isFinite(number)) return null;
  return dates.has(style) ? dateOf(number + (is1904 ? 1462 : 0)) : { kind: 'number', value: number };
}

/** Day 1 is 1/1/1900; the format counts a 29/2/1900 that never was. */
function dateOf(serial: number): CellValue {
  const day = new Date(Date.UTC(1899, 11, serial < 60 ? 31 : 30) + Math.floor(serial) * 86_400_000);
  if (Number.isNaN(day.getTime()) || serial < 0) return { kind: 'number', value: serial };
  const [iso] = day.toISOString().split('T') as [string];
  return { kind: 'date', day: iso, text: iso.split('-').reverse().join('/') };
}
