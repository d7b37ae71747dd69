import { parseDate } from '../../kit/dates.ts';
import { searchKey } from '../../kit/names.ts';
import { formatBlock, parseBlock } from '../../kit/paste.ts';
import { countIn } from './count.ts';

export const pastedKeys = ['registeredOn', 'eligible', 'registered', 'approved', 'firstYear', 'mobile', 'onTheSpot'] as const;
export type PastedKey = (typeof pastedKeys)[number];
export type PastedStrength = { registeredOn: string } & Record<Exclude<PastedKey, 'registeredOn'>, number>;
/** A unit with what stands for it now. */
export type PasteUnit = { unitId: string; agencyName: string; shortName: string; strength: (PastedStrength & { version: number }) | null };
/** `typed` is the cell, or the names of what is missing. */
export type PastedProblem = { line: number; code: 'no-unit' | 'twice' | 'no-value' | 'more-registered' | 'lacks' | 'total' | 'nothing'; typed: string; key?: PastedKey; keys?: PastedKey[] };
export type PastedRow = { line: number; unitId: string; version: number; before: PastedStrength | null; after: PastedStrength };
/** `ignored` are headings that name no count, whose cells are left out. `lines` is the sheet as it was pasted. */
export type PastedCounts = { ignored: string[]; rows: PastedRow[]; problems: PastedProblem[]; lines: string[] };

const bare = (text: string) => searchKey(text).replace(/^(ban chqs|ban chi huy quan su)\s+/, '').replace(/[^a-z0-9]/g, '');
const isCounter = (cell: string) => /^\d{1,3}[.)]?$/.test(cell);
const isTotal = (text: string) => /^(tong|cong)(\s|$|:)/.test(searchKey(text));

type Columns = { unitAt: number; keyAt: Map<number, PastedKey>; ignored: string[] };
/** Which column holds what, by its heading; null when the row is no heading. */
function columnsOf(cells: readonly string[], spellings: Record<PastedKey | 'unit', readonly string[]>): Columns | null {
  const named = cells.map((cell) => (Object.keys(spellings) as (PastedKey | 'unit')[]).find((key) => spellings[key].some((one) => searchKey(cell).includes(searchKey(one)))) ?? null);
  const unitAt = named.indexOf('unit');
  const keyAt = new Map(named.flatMap((key, at): [number, PastedKey][] => (key === null || key === 'unit' || named.indexOf(key) !== at ? [] : [[at, key]])));
  return unitAt < 0 || keyAt.size === 0 ? null : { unitAt, keyAt, ignored: cells.filter((cell, at) => cell !== '' && at !== unitAt && !keyAt.has(at) && !['stt', 'tt'].includes(searchKey(cell))) };
}
/** A heading of two rows, where a joined cell stands above the names of its columns: as one row; null when the second is no heading. */
function joined(first: readonly string[], second: readonly string[] | undefined, spellings: Record<PastedKey | 'unit', readonly string[]>): string[] | null {
  const unitAt = first.findIndex((cell) => spellings.unit.some((one) => searchKey(cell).includes(searchKey(one))));
  if (unitAt < 0 || second === undefined || (second[unitAt] ?? '') !== '' || second.some((cell) => countIn(cell) !== null)) return null;
  const whole = Array.from({ length: Math.max(first.length, second.length) }, (_none, at) => second[at] || first[at] || '');
  return (columnsOf(whole, spellings)?.keyAt.size ?? 0) > (columnsOf(first, spellings)?.keyAt.size ?? 0) ? whole : null;
}
/** Without a heading the counts stand as in the table of the page: after the unit, with or without the day first. */
function usualColumns(cells: readonly string[]): Columns {
  const unitAt = isCounter(cells[0] ?? '') ? 1 : 0;
  const keys = parseDate(cells[unitAt + 1] ?? '') === null ? pastedKeys.slice(1) : pastedKeys;
  return { unitAt, keyAt: new Map(keys.map((key, n) => [unitAt + 1 + n, key])), ignored: [] };
}

/**
 * Counts of the force copied from a sheet, a row for each unit. An empty cell leaves what stands; nothing is dropped silently: what is not understood is a
 * problem with its line, and a row with one is not saved.
 */
export function pasteCounts(typed: string, units: readonly PasteUnit[], spellings: Record<PastedKey | 'unit', readonly string[]>): PastedCounts {
  const rows = parseBlock(typed);
  const firstAt = rows.findIndex((cells, n) => columnsOf(cells, spellings) !== null || joined(cells, rows[n + 1], spellings) !== null);
  const whole = firstAt < 0 ? null : joined(rows[firstAt]!, rows[firstAt + 1], spellings);
  const headAt = whole === null ? firstAt : firstAt + 1;
  const heading = firstAt < 0 ? null : columnsOf(whole ?? rows[firstAt]!, spellings);
  const read: PastedCounts = { ignored: heading?.ignored ?? [], rows: [], problems: [], lines: rows.map((cells) => formatBlock([cells])) };
  const seen = new Set<string>();
  for (const [n, cells] of rows.entries()) {
    if (n <= headAt || cells.every((cell) => cell === '')) continue;
    const line = n + 1;
    const { unitAt, keyAt } = heading ?? usualColumns(cells);
    const name = cells[unitAt] ?? '';
    const problem = (code: PastedProblem['code'], more: Partial<PastedProblem> = {}) => read.problems.push({ line, code, typed: name, ...more });
    if (isTotal(name) || (name === '' && cells.some(isTotal))) { problem('total'); continue; }
    const [unit, other] = units.filter(({ agencyName, shortName }) => name !== '' && [agencyName, shortName].some((one) => bare(one) === bare(name)));
    if (unit === undefined || other !== undefined) { problem('no-unit'); continue; }
    if (seen.has(unit.unitId)) { problem('twice'); continue; }
    seen.add(unit.unitId);
    const row = rowOf(line, unit, [...keyAt].map(([at, key]) => [key, cells[at] ?? '']), problem);
    if (row !== null) read.rows.push(row);
  }
  return read;
}

function rowOf(line: number, { unitId, strength }: PasteUnit, cells: readonly [PastedKey, string][], problem: (code: PastedProblem['code'], more?: Partial<PastedProblem>) => void): PastedRow | null {
  const after: Partial<Record<PastedKey, string | number>> = strength === null ? {} : Object.fromEntries(pastedKeys.map((key) => [key, strength[key]]));
  let isRight = true;
  const fault = (code: PastedProblem['code'], more: Partial<PastedProblem> = {}) => { problem(code, more); isRight = false; };
  for (const [key, cell] of cells) {
    if (cell === '') continue;
    const value = key === 'registeredOn' ? parseDate(cell) : countIn(cell);
    if (value === null || (key === 'approved' && value === 0)) fault('no-value', { typed: cell, key });
    else after[key] = value;
  }
  const lacking = pastedKeys.filter((key) => after[key] === undefined && !cells.some(([one, cell]) => one === key && cell !== ''));
  if (lacking.length > 0) fault('lacks', { keys: lacking });
  if (!isRight) return null;
  const whole = after as PastedStrength;
  if (whole.registered > whole.eligible) fault('more-registered');
  else if (strength !== null && pastedKeys.every((key) => strength[key] === whole[key])) fault('nothing');
  const before = strength && (Object.fromEntries(pastedKeys.map((key) => [key, strength[key]])) as PastedStrength);
  return isRight ? { line, unitId, version: strength?.version ?? 0, before, after: whole } : null;
}

/** What is told but needs nothing: a row of sums, a row that says what stands already. */
export const isSettled = ({ code }: PastedProblem) => code === 'total' || code === 'nothing';
/** The sheet without what was saved and what needs nothing: what is still to be mended, under its heading; '' when nothing is. */
export function leftOf({ lines, rows, problems }: PastedCounts): string {
  const done = new Set([...rows.map(({ line }) => line), ...problems.filter(isSettled).map(({ line }) => line)]);
  return problems.every(isSettled) ? '' : lines.filter((_line, n) => !done.has(n + 1)).join('\n');
}
