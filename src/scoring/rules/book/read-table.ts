import { searchKey } from '../../../kit/names.ts';
import { parsePoints } from '../../../kit/points.ts';
import { proposeRule, type RuleProposal } from './propose-rule.ts';
import { codeOfDay, parseMark, placer, splitTitle, type Mark } from './table-codes.ts';
import { findColumns, type Columns } from './table-columns.ts';

/** What was not written as it stands, so that a person may check it: a code or points that came as a day, 1.10 that came as 1.1, a maximum that is the sum of its parts. */
export type Assumption = 'date-code' | 'date-points' | 'lost-zero' | 'summed';
/** A line of a table that was read: sections have no parent code; maximum in hundredths; `row` counts from 1. */
export type ReadCriterion = { row: number; code: string; parentCode: string | null; title: string; maxPoints: number; proposal: RuleProposal | null; assumed: Assumption[] };
export type Skipped = { row: number; text: string; why: 'no-maximum' | 'no-section' | 'code-twice' | 'too-deep' | 'no-code' };
/** `passed`: lines that are no criteria and need none: heads, sums, notes. */
export type ReadBook = { criteria: ReadCriterion[]; skipped: Skipped[]; passed: number };

type Line = { row: number; mark: Mark | null; title: string; points: number | null; how: string; assumed: Assumption[]; text: string };
type Open = Omit<ReadCriterion, 'maxPoints' | 'proposal'> & { points: number | null; how: string; text: string };

/** With its marks "Cộng" is a sum and "Công tác" is work; without them only whole words of a sum are taken for one. */
const isSum = (text: string) => /^(tổng|cộng)(\s+(cộng|điểm|số|mục|phần|nhóm|các|toàn)(\s.*)?)?\s*(\(.*\))?[:.]?$/u.test(text.trim().toLowerCase()) || /^(tong cong|tong diem|cong muc [ivx\d]+)[:.]?$/.test(text.trim().toLowerCase());

/**
 * Reads a criteria table: a code, a title, a maximum in each row. The columns are found by the words of the head, or without a head
 * by what stands in them. Heads, sums and notes are passed over; whatever else cannot be read is named with its reason.
 */
export function readBook(rows: readonly (readonly string[])[]): ReadBook {
  const cells = rows.map((row) => row.map((cell) => cell.normalize('NFC').replace(/[\u200b-\u200d\ufeff]/g, '').replace(/\s+/g, ' ').trim()));
  const columns = findColumns(cells);
  const read: ReadBook = { criteria: [], skipped: [], passed: columns?.body ?? 0 };
  const lines = cells.map((row, n) => lineOf(row, n, columns)).slice(columns?.body ?? 0);
  const dashes = lines.filter((line) => line?.mark?.kind === 'sign' && line.mark.parts[0] === '−').length;
  for (const line of lines) if (line !== null && dashes > 1 && line.mark?.kind === 'sign' && line.mark.parts[0] === '−') line.mark = null; // bullets, not the section of penalties
  const place = placer(lines.map((line) => line?.mark ?? null));
  const open: Open[] = [];
  for (const line of lines) {
    if (line === null) { read.passed++; continue; }
    const { row, mark, title, points, how, assumed, text } = line;
    const skip = (why: Skipped['why']) => read.skipped.push({ row, text, why });
    if (mark === null) {
      if (points !== null && columns !== null) skip('no-code');
      else {
        read.passed++;
        const above = open.at(-1);
        if (above !== undefined && columns !== null) above.how = [above.how, how, title].filter((part) => part !== '').join('; ');
      }
      continue;
    }
    const found = place(mark);
    if (typeof found === 'string') { skip(found); continue; }
    open.push({ row, code: found.code, parentCode: found.parentCode, title, points, how, text, assumed: found.lostZero ? [...assumed, 'lost-zero'] : assumed });
  }
  const { kept, lacking } = withMaxima(open);
  read.skipped = [...read.skipped, ...lacking.map(({ row, text }): Skipped => ({ row, text, why: 'no-maximum' }))].sort((a, b) => a.row - b.row);
  read.criteria = kept;
  return read;
}

/** One row by its columns; null for what is no line of a table: nothing in it, a head, a sum. */
function lineOf(row: readonly string[], n: number, columns: Columns | null): Line | null {
  const filled = row.filter((cell) => cell !== '');
  if (filled.length === 0) return null;
  const given = columns === null ? byContent(filled) : byColumns(row, columns);
  const days = codeOfDay(given.code);
  let [code, title] = [days ?? given.code, given.title];
  if (title === '' || parseMark(code) === null) {
    const split = splitTitle(title === '' ? code : title);
    if (split !== null && (code === '' || title === '')) [code, title] = [split.code, split.title];
  }
  const mark = parseMark(code);
  if (isSum(title) || isSum(code) || /^[\d.,()]*$/.test(title)) return null; // also the line that numbers the columns
  if (columns === null && mark === null) return null; // a head row: "TT", "STT", "Mã"
  const day = codeOfDay(given.points);
  const points = day === null ? pointsOf(given.points) : parsePoints(day.replace('.', ','));
  return { row: n + 1, mark, title, points, how: given.how, text: filled.join(' '), assumed: [...(days === null ? [] : ['date-code' as const]), ...(day === null ? [] : ['date-points' as const])] };
}

type Parts = { code: string; title: string; points: string; how: string };
const byColumns = (row: readonly string[], { code, title, points, how }: Columns): Parts =>
  ({ code: code === null ? '' : row[code] ?? '', title: row[title] ?? '', points: row[points] ?? '', how: how.map((at) => row[at] ?? '').filter((cell) => cell !== '').join('; ') });

function byContent([code = '', ...rest]: readonly string[]): Parts {
  const title = rest.find((cell) => pointsOf(cell) === null && codeOfDay(cell) === null) ?? '';
  const points = rest.findLast((cell) => pointsOf(cell) !== null || codeOfDay(cell) !== null) ?? '';
  return { code: code.length > 12 ? '' : code, title, points, how: rest.slice(rest.indexOf(title) + 1).filter((cell) => cell !== points).join('; ') };
}

/** "2,5", "2.5 điểm", "(5)", "−10đ": a maximum has no sign. */
function pointsOf(text: string): number | null {
  const points = parsePoints(text.replace(/^\((.*)\)$/, '$1').replace(/\s*(điểm|đ)\.?$/iu, '').replace(/^[+−–]\s*/, ''));
  return points === null ? null : Math.abs(points);
}

/** Leaves without a maximum go, named; sections and groups without one have the sum of their parts. */
function withMaxima(open: readonly Open[]): { kept: ReadCriterion[]; lacking: Open[] } {
  const parents = new Set(open.map(({ parentCode }) => parentCode));
  const isLacking = ({ code, points }: Open) => points === null && !parents.has(code);
  const lacking = open.filter(isLacking);
  const rest = open.filter((line) => !isLacking(line));
  const maxOf = ({ code, points }: Open): number => points ?? rest.filter(({ parentCode }) => parentCode === code).reduce((sum, child) => sum + maxOf(child), 0);
  const rootOf = (line: Open): Open => { const parent = rest.find(({ code }) => code === line.parentCode); return parent === undefined ? line : rootOf(parent); };
  const kept = rest.map((line): ReadCriterion => {
    const { row, code, parentCode, title, assumed, how } = line;
    const maxPoints = maxOf(line);
    const { code: sectionCode, title: section } = rootOf(line);
    const [isBonus, isPenalty] = [sectionCode === '+' || /^diem (thuong|cong)/.test(searchKey(section)), sectionCode === '−' || /^diem tru/.test(searchKey(section))];
    const proposal = parentCode === null || parents.has(code) ? null : proposeRule({ title, how, maxPoints, isBonus, isPenalty });
    return { row, code, parentCode, title, maxPoints, proposal, assumed: line.points === null ? [...assumed, 'summed'] : assumed };
  });
  return { kept, lacking };
}
