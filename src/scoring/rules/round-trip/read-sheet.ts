import { searchKey } from '../../../kit/names.ts';
import type { RefusalParams } from '../../../kit/refuse.ts';
import { readWorkbook, WorkbookProblem, type ReadCell, type ReadSheet } from '../../../kit/workbook-cells.ts';
import { workbookWords, type FileFault } from '../../words/round-trip.ts';
import type { RuledCriterion } from '../kinds/registry.ts';
import { readNote, readPoints, readSlot, shownValue, type CellFault, type CellReading } from './cell-values.ts';
import { slotCode, slotsOf, type Filling } from './filling.ts';
import { readMark, type Mark } from './mark.ts';

/** Why a whole file is not taken; `words` says what to do. */
export class FileProblem extends Error {
  readonly fault: FileFault;
  readonly params: RefusalParams;
  constructor(fault: FileFault, params: RefusalParams = {}) {
    super(fault);
    this.fault = fault;
    this.params = params;
  }
}
export type Remark = { code: 'formula' | 'both' | 'note-without-points'; params: RefusalParams };
export type CellProblem = { row: number; code: string; fault: CellFault; params: RefusalParams };
/** One criterion as the file has it; rows from 1, as a spreadsheet shows them. */
export type FiledCriterion<C> = { criterion: C; row: number; filling: Filling; remarks: Remark[] };
export type Reading<C> = { mark: Mark; filed: FiledCriterion<C>[]; problems: CellProblem[]; unknown: { row: number; text: string }[]; missing: string[] };
type Asked = RuledCriterion & { scorer: string };
type Place = { unitId: string; yearId: string; criteriaSetId: string };

/**
 * A filled sheet, read by the codes in its rows and the heads of its columns, wherever a person has moved them. `criteria` are
 * the leaves of the book. Throws FileProblem for what is no sheet of this unit, year and book.
 */
export function readFilledSheet<C extends Asked>(bytes: Uint8Array, criteria: readonly C[], here: Place): Reading<C> {
  const sheets = openFile(bytes);
  const mark = readMark(sheets);
  if (typeof mark === 'string') throw new FileProblem(mark);
  if (mark.yearId !== here.yearId) throw new FileProblem('other-year', { year: mark.year });
  if (mark.unitId !== here.unitId) throw new FileProblem('other-unit', { unit: mark.unitName });
  if (mark.setId !== here.criteriaSetId) throw new FileProblem('other-book', { version: mark.setVersion });
  return { mark, ...readRows(sheets, criteria) };
}

function openFile(bytes: Uint8Array): ReadSheet[] {
  try {
    return readWorkbook(bytes);
  } catch (error) {
    throw error instanceof WorkbookProblem ? new FileProblem(error.fault) : error;
  }
}

type Column = 'code' | 'figure' | 'typed' | 'note';
const asked: Column[] = ['code', 'figure', 'typed', 'note'];
type Row = { row: number; cell: (column: Column) => ReadCell | undefined };

/** The rows below the heads, each by the four columns that are read. */
function rowsBelowHeads(sheets: readonly ReadSheet[]): Row[] {
  for (const { rows, isHidden } of sheets) {
    for (const [head, cells] of isHidden ? [] : [...rows].sort(([a], [b]) => a - b)) {
      const at = new Map([...cells].map(([column, { value }]) => [searchKey(shownValue(value)), column]));
      const columns = Object.fromEntries(asked.map((column) => [column, at.get(searchKey(workbookWords.heads[column]))]));
      if (columns['code'] === undefined || columns['figure'] === undefined || columns['typed'] === undefined) continue;
      return [...rows].filter(([row]) => row > head).sort(([a], [b]) => a - b).map(([row, found]) => ({ row: row + 1, cell: (column) => { const place = columns[column]; return place === undefined ? undefined : found.get(place); } }));
    }
  }
  throw new FileProblem('no-head');
}

function readRows<C extends Asked>(sheets: readonly ReadSheet[], criteria: readonly C[]): Omit<Reading<C>, 'mark'> {
  const reading: Omit<Reading<C>, 'mark'> = { filed: [], problems: [], unknown: [], missing: [] };
  const known = new Set(criteria.flatMap((criterion) => [criterion.code, ...slotsOf(criterion).map((_slot, n) => slotCode(criterion.code, n))]));
  const byCode = new Map<string, Row>();
  for (const row of rowsBelowHeads(sheets)) {
    const code = shownValue(row.cell('code')?.value ?? null).replace(/\s+/g, ' ');
    const isFilled = (['figure', 'typed'] as const).some((column) => (row.cell(column)?.value ?? null) !== null);
    if (known.has(code) && !byCode.has(code)) byCode.set(code, row);
    else if (isFilled) reading.unknown.push({ row: row.row, text: [code, ...(['figure', 'typed'] as const).map((column) => shownValue(row.cell(column)?.value ?? null))].filter((text) => text !== '').join(' · ') });
  }
  for (const criterion of criteria) {
    if (criterion.scorer !== 'unit') continue;
    const slots = slotsOf(criterion);
    const [own, ...rows] = [byCode.get(criterion.code), ...slots.map((_slot, n) => byCode.get(slotCode(criterion.code, n)))];
    if (own === undefined || rows.includes(undefined)) reading.missing.push(criterion.code);
    else readCriterion(criterion, own, rows as Row[], reading);
  }
  return reading;
}

function readCriterion<C extends Asked>(criterion: C, own: Row, rows: readonly Row[], reading: Omit<Reading<C>, 'mark'>): void {
  const remarks: Remark[] = [];
  let isRight = true;
  /** A yellow cell: its value, or the result of a formula that somebody put there, which is told. */
  function take<V>(row: Row, column: Column, code: string, read: (value: ReadCell['value']) => CellReading<V>): V | null {
    const { value = null, isFormula = false } = row.cell(column) ?? {};
    if (isFormula && value !== null) remarks.push({ code: 'formula', params: { text: shownValue(value) } });
    const found: CellReading<V> = isFormula && value === null ? { fault: 'no-value-yet', params: {} } : read(value);
    if ('value' in found) return found.value;
    reading.problems.push({ row: row.row, code, ...found });
    isRight = false;
    return null;
  }
  const figures = slotsOf(criterion).map((slot, n) => take(rows[n]!, 'figure', slotCode(criterion.code, n), (value) => readSlot(slot, value)));
  const typed = take(own, 'typed', criterion.code, readPoints);
  const note = take(own, 'note', criterion.code, (value) => ({ value: readNote(value) })) ?? '';
  if (typed !== null && slotsOf(criterion).some(({ isField }, n) => isField && figures[n] !== null)) remarks.push({ code: 'both', params: {} });
  if (isRight) reading.filed.push({ criterion, row: own.row, filling: { figures, typed, note }, remarks });
}
