import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import FormulaParser from 'fast-formula-parser';
import { readWorkbook } from '../../src/kit/workbook-cells.ts';

const plain = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
/** Functions that the other program lacks; in cells they count numbers only. */
type Given = { value: unknown };
const flat = (given: readonly Given[]) => given.flatMap(({ value }) => (Array.isArray(value) ? (value as unknown[]).flat() : [value]));
const numbers = (given: readonly Given[]) => { const found = flat(given).filter((value) => typeof value === 'number'); return found.length === 0 ? [0] : found; };
type At = { sheet?: string; row: number; col: number };

export const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(new Uint8Array(bytes))[name]!);

/** A workbook as another program counts it: a cell's value by row and column from 1, formulas and all. */
export function countWorkbook(bytes: Uint8Array, first = readWorkbook(new Uint8Array(bytes))[0]!.name) {
  const sheets = readWorkbook(new Uint8Array(bytes));
  const formulas = new Map<string, string>();
  for (const n of sheets.keys()) {
    for (const [, at, body] of partOf(bytes, `xl/worksheets/sheet${n + 1}.xml`).matchAll(/<c r="([A-Z]+\d+)"[^>]*(?<!\/)>(.*?)<\/c>/gs)) {
      const written = /<f>(.*?)<\/f>/s.exec(body!)?.[1];
      if (written !== undefined) formulas.set(`${sheets[n]!.name}!${at}`, plain(written));
    }
  }
  const counted = new Map<string, unknown>();
  const nameOf = (column: number): string => (column > 26 ? nameOf(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26));
  function cell({ sheet = first, row, col }: At): unknown {
    const at = `${sheet}!${nameOf(col)}${row}`;
    if (counted.has(at)) return counted.get(at);
    const formula = formulas.get(at);
    const value = sheets.find(({ name }) => name === sheet)?.rows.get(row - 1)?.get(col - 1)?.value ?? null;
    const found = formula !== undefined ? countAt(formula, { sheet, row, col }) : value === null ? null : 'value' in value ? value.value : value.text;
    counted.set(at, found);
    return found;
  }
  const reading = {
    onCell: (at: At) => cell(at),
    onRange: ({ sheet, from, to }: { sheet?: string; from: At; to: At }) => Array.from({ length: to.row - from.row + 1 }, (_row, r) => Array.from({ length: to.col - from.col + 1 }, (_column, c) => cell({ ...(sheet && { sheet }), row: from.row + r, col: from.col + c }))),
    functions: {
      COUNTA: (...given: Given[]) => flat(given).filter((value) => value !== null && value !== undefined).length,
      MIN: (...given: Given[]) => Math.min(...numbers(given)), MAX: (...given: Given[]) => Math.max(...numbers(given)),
      CHOOSE: (_parser: unknown, which: Given, ...given: Given[]) => given[Number(which.value) - 1]?.value ?? 0, // counted even where IF passes it by
    },
  };
  const parsers: FormulaParser[] = [];
  let depth = 0;
  /** A parser is in use until the cells that its formula asks for are counted, so each depth has its own. */
  function countAt(formula: string, at: At): unknown {
    const parser = (parsers[depth] ??= new FormulaParser(reading));
    depth++;
    try {
      return parser.parse(formula, at);
    } finally {
      depth--;
    }
  }
  return { cell: (row: number, col: number) => cell({ row, col }), formulas };
}

/** The workbook with cells of its first sheet typed anew, as a person does in a spreadsheet: by the code of the row and the head of the column. Null empties a cell. */
export function typeInto(bytes: Uint8Array, typed: readonly { code: string; head: string; value: string | number | null; as?: 'formula' | 'text' | 'date' }[]): Uint8Array {
  const files = unzipSync(new Uint8Array(bytes));
  const [sheet] = readWorkbook(new Uint8Array(bytes)) as [ReturnType<typeof readWorkbook>[number]];
  const textAt = (row: number, column: number) => { const value = sheet.rows.get(row)?.get(column)?.value; return value?.kind === 'text' ? value.text : ''; };
  const headRow = [...sheet.rows.keys()].find((row) => textAt(row, 0) === 'Mã')!;
  let xml = strFromU8(files['xl/worksheets/sheet1.xml']!);
  let styles = strFromU8(files['xl/styles.xml']!);
  const dateStyle = (styles.match(/<xf /g) ?? []).length;
  styles = styles.replace('</cellXfs>', '<xf numFmtId="14" applyNumberFormat="1"></xf></cellXfs>');
  for (const { code, head, value, as } of typed) {
    const row = [...sheet.rows.keys()].find((at) => at > headRow && textAt(at, 0) === code);
    const column = [...sheet.rows.get(headRow)!.keys()].find((at) => textAt(headRow, at) === head);
    if (row === undefined || column === undefined) throw new Error(`no cell for ${code}, ${head}`);
    const at = `${String.fromCharCode(65 + column)}${row + 1}`;
    const escaped = String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    xml = xml.replace(new RegExp(`<c r="${at}"([^>]*?)(?:/>|>.*?</c>)`, 's'), (_cell, attributes: string) => {
      const style = as === 'date' ? ` s="${dateStyle}"` : /( s="\d+")/.exec(attributes)?.[1] ?? '';
      if (value === null) return `<c r="${at}"${style}/>`;
      if (as === 'formula') return `<c r="${at}"${style}><f>1+1</f><v>${escaped}</v></c>`;
      return typeof value === 'number' ? `<c r="${at}"${style}><v>${value}</v></c>` : `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
    });
  }
  return zipSync({ ...files, 'xl/worksheets/sheet1.xml': strToU8(xml), 'xl/styles.xml': strToU8(styles) });
}
