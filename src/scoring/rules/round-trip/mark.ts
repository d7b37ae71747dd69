import { z } from 'zod';
import { sha256 } from '../../../kit/sha256.ts';
import type { ReadSheet } from '../../../kit/workbook-cells.ts';

/** What a filled sheet must still know of itself when it comes back: whose it is, of which book, and each cell's row version and imprint at that time. */
const markShape = z.strictObject({
  sheetId: z.uuid(), unitId: z.uuid(), unitName: z.string(), yearId: z.uuid(), year: z.int(), setId: z.uuid(), setVersion: z.int(), takenAt: z.string(),
  cells: z.record(z.string(), z.tuple([z.int().min(0), z.string()])),
});
export type Mark = z.infer<typeof markShape>;

const name = 'quyetthang.phieu-tu-cham.1';
const longest = 30_000; // a cell holds 32,767 characters

/** The mark as the first column of a hidden sheet: its name, the digest of what follows, the content in pieces. */
export function markLines(mark: Mark): string[] {
  const content = JSON.stringify(mark);
  const pieces = Array.from({ length: Math.ceil(content.length / longest) }, (_none, n) => content.slice(n * longest, (n + 1) * longest));
  return [name, sha256(content), ...pieces];
}

/** Reads the mark back from wherever a spreadsheet keeps its sheet now; 'no-mark' when it never came from here or lost it, 'changed-mark' when it was written in. */
export function readMark(sheets: readonly ReadSheet[]): Mark | 'no-mark' | 'changed-mark' {
  const lineOf = (sheet: ReadSheet, row: number) => { const value = sheet.rows.get(row)?.get(0)?.value; return value?.kind === 'text' ? value.text : null; };
  const sheet = sheets.find((one) => lineOf(one, 0) === name);
  if (sheet === undefined) return 'no-mark';
  let content = '';
  for (let row = 2, piece = lineOf(sheet, row); piece !== null; piece = lineOf(sheet, ++row)) content += piece;
  if (lineOf(sheet, 1) !== sha256(content)) return 'changed-mark';
  const read = markShape.safeParse(parsed(content));
  return read.success ? read.data : 'changed-mark';
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}
