import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';
import { strFromU8, unzipSync } from 'fflate';
import type { WorkSheet } from '../src/documents/document/workbook.ts';

/** A workbook counted by a spreadsheet engine that is not ours (IronCalc); cells are asked by sheet name, row and column from 0. */
export type Counted = { value: (sheet: string, row: number, column: number) => number | string | null; formulas: number };
type Put = (row: number, column: number, input: string) => void;

let isLoaded = false;
function openModel(sheets: readonly { name: string; fill: (put: Put) => void }[]): Counted {
  if (!isLoaded) initSync({ module: readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  isLoaded = true;
  const model = new Model('check', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  let formulas = 0;
  for (const [n, { name }] of sheets.entries()) {
    if (n > 0) model.newSheet();
    model.renameSheet(n, name);
  }
  for (const [n, { fill }] of sheets.entries()) fill((row, column, input) => {
    if (input.startsWith('=')) formulas++;
    model.setUserInput(n, row + 1, column + 1, input);
  });
  model.evaluate();
  const at = new Map(sheets.map(({ name }, n) => [name, n]));
  return {
    formulas,
    value(sheet, row, column) {
      const shown = model.getFormattedCellValue(at.get(sheet)!, row + 1, column + 1);
      if (shown === '') return null;
      const number = Number(shown.replaceAll(',', ''));
      return Number.isNaN(number) ? shown : number;
    },
  };
}

/** The sheets of a workbook before they are written. */
export const countSheets = (sheets: readonly WorkSheet[]): Counted => openModel(sheets.map(({ name, rows }) => ({ name, fill: (put) => {
  for (const [r, row] of rows.entries()) for (const [c, cell] of row.entries()) {
    const { value, type } = (cell ?? {}) as { value?: unknown; type?: unknown };
    if (value === undefined || value === null || value === '') continue;
    put(r, c, type === 'Formula' ? `=${String(value)}` : type === String ? `'${String(value)}` : String(value));
  }
} })));

const unescaped = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&');

/** A workbook's bytes, as they would be opened on another machine. */
export function countWorkbook(bytes: Uint8Array): Counted {
  const parts = unzipSync(bytes);
  const part = (name: string) => (parts[name] ? strFromU8(parts[name]) : '');
  const shared = [...part('xl/sharedStrings.xml').matchAll(/<si>.*?<\/si>/gs)].map(([item]) => unescaped(item.replace(/<[^>]+>/g, '')));
  const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => unescaped(name!));
  return openModel(names.map((name, n) => ({ name, fill: (put) => {
    for (const [, attributes, body = ''] of part(`xl/worksheets/sheet${n + 1}.xml`).matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const [, letters, row] = /r="([A-Z]+)(\d+)"/.exec(attributes!)!;
      const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const [written, value] = [/<f>(.*?)<\/f>/s.exec(body)?.[1], /<v>(.*?)<\/v>/s.exec(body)?.[1]];
      if (written !== undefined) put(Number(row) - 1, column, `=${unescaped(written)}`);
      else if (value !== undefined) put(Number(row) - 1, column, /t="s"/.test(attributes!) ? `'${shared[Number(value)]!}` : value);
    }
  } })));
}

