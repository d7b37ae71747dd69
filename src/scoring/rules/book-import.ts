import { searchKey } from '../../kit/names.ts';
import { parsePoints } from '../../kit/points.ts';

/** A line of a table that was read: sections have no parent code. Maximum in hundredths. */
export type ReadCriterion = { code: string; parentCode: string | null; title: string; maxPoints: number };
export type ReadBook = { criteria: ReadCriterion[]; skipped: { row: number; text: string; why: 'no-maximum' | 'no-section' | 'code-twice' }[] };

const roman = /^[IVXL]+$/;
const total = /^(tong|cong|tong cong|tong diem)\b/;

/**
 * Reads a criteria table of a spreadsheet: a code, a title, a maximum in each row. Sections carry a roman numeral, a sign or a
 * letter; criteria "I.1", "1.1" or plain "1" under the section above them. Head rows and totals are passed over silently,
 * whatever else cannot be read is named.
 */
export function readBook(rows: readonly (readonly string[])[]): ReadBook {
  const read: ReadBook = { criteria: [], skipped: [] };
  let section: string | null = null;
  for (const [n, cells] of rows.entries()) {
    const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    const [first = '', ...rest] = filled;
    const points = rest.map((cell) => parsePoints(cell)).findLast((value) => value !== null) ?? null;
    const title = rest.find((cell) => parsePoints(cell) === null) ?? '';
    if (filled.length === 0 || title === '' || first.length > 12 || total.test(searchKey(first)) || total.test(searchKey(title))) continue;
    const code = first.replace(/[.)]$/, '');
    const isSection = roman.test(code) || /^[+−-]$/.test(code) || /^[A-ZĐ]$/.test(code);
    if (!isSection && !/^([IVXL]+|[+−A-ZĐ-]|\d+)?\.?\d+(\.\d+)*$/.test(code)) continue; // a head row: "TT", "STT", "Mã"
    const skip = (why: ReadBook['skipped'][number]['why']) => read.skipped.push({ row: n + 1, text: filled.join(' '), why });
    if (points === null) { skip('no-maximum'); continue; }
    if (!isSection && section === null) { skip('no-section'); continue; }
    const full = isSection ? code : `${section}.${code.split('.').at(-1)}`;
    if (read.criteria.some((c) => c.code === full)) { skip('code-twice'); continue; }
    if (isSection) section = code;
    read.criteria.push({ code: full, parentCode: isSection ? null : section, title, maxPoints: Math.abs(points) });
  }
  return read;
}

type Standing = { code: string; title: string; maxPoints: number };
export type BookChange = { kind: 'added' | 'changed' | 'removed' | 'same'; code: string; title: string; maxPoints: number; before: Standing | null };

/** What taking over the table would do to the draft, code by code; what is no longer named is removed. */
export function changesOf(present: readonly Standing[], read: readonly ReadCriterion[]): BookChange[] {
  const before = new Map(present.map((c) => [c.code, c]));
  const named = new Set(read.map(({ code }) => code));
  return [
    ...read.map(({ code, title, maxPoints }): BookChange => {
      const old = before.get(code) ?? null;
      return { kind: old === null ? 'added' : old.title === title && old.maxPoints === maxPoints ? 'same' : 'changed', code, title, maxPoints, before: old };
    }),
    ...present.filter(({ code }) => !named.has(code)).map((old): BookChange => ({ kind: 'removed', ...old, before: old })),
  ];
}
