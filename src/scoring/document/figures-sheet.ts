import { address, formula, numberCell, pointsCell, textCell, type SheetCell, type SheetRow, type WorkSheet } from '../../documents/document/workbook.ts';
import { columnName } from '../../kit/workbook-cells.ts';
import type { CellInput, RuledCriterion } from '../rules/kinds/registry.ts';
import { figureWords, filledFrom, inputFields, keyOf, type InputField } from '../words/inputs.ts';
import { boardPaperWords as words } from '../words/papers.ts';
import { formulaOf, helperColumns, modifierKeys } from './formulas.ts';

/** What was entered, by unit and criterion: the figures that points were counted from. */
export type Entered = ReadonlyMap<string, ReadonlyMap<string, CellInput>>;
type Unit = { unitId: string; shortName: string };
type Column = { key: string; label: string; valueOf: (unitId: string) => SheetCell | null; formulaOf?: (at: (key: string) => string) => string };
type Block = { leaf: RuledCriterion; from: number; columns: Column[] };

const headRows = 2;
const edge = { borderStyle: 'thin' as const };
const head = { ...edge, fontWeight: 'bold' as const, wrap: true, align: 'center' as const };

/** True where a fact takes a criterion out of a unit's denominator: its figures are then compared with nobody's. */
export const isAway = ({ modifiers }: Pick<RuledCriterion, 'modifiers'>, { facts = [] }: CellInput): boolean => modifiers.some(({ kind }, at) => kind === 'not-applicable' && facts.includes(at));

/**
 * The figures of all units on a sheet of their own, a row a unit, and for each criterion the formula that counts them. Points that
 * were typed, and kinds that a spreadsheet cannot count, have no formula: null.
 */
export function figuresSheet(leaves: readonly RuledCriterion[], units: readonly Unit[], entered: Entered): { sheet: WorkSheet | null; pointsOf: (criterionId: string, unitAt: number) => string | null } {
  const blocks: Block[] = [];
  let at = 1; // column 0 is the unit
  for (const leaf of leaves) {
    if (formulaOf(leaf, { at: () => 'A1' }) === null || !units.some(({ unitId }) => isCounted(leaf, unitId))) continue;
    const columns = columnsOf(leaf);
    blocks.push({ leaf, from: at, columns });
    at += columns.length;
  }

  function isCounted({ id }: RuledCriterion, unitId: string): boolean {
    const input = entered.get(unitId)?.get(id);
    return input !== undefined && input.typed === undefined && input.evidence !== undefined;
  }
  function columnsOf(leaf: RuledCriterion): Column[] {
    const inputOf = (unitId: string) => (isCounted(leaf, unitId) ? entered.get(unitId)!.get(leaf.id)! : null);
    const fields = inputFields(leaf).filter(({ kind }) => kind !== 'text');
    const figure = (field: InputField, unitId: string) => {
      const input = inputOf(unitId);
      const value = input === null || isAway(leaf, input) ? undefined : filledFrom([field], input.evidence)[keyOf(field)];
      return value === undefined ? null : field.kind === 'points' ? pointsCell(Number(value), edge) : numberCell(Number(value), edge);
    };
    const modifier = (key: string, unitId: string) => {
      const input = inputOf(unitId);
      if (input === null) return null;
      return numberCell(key === 'accepted' ? (input.accepted ?? 0) : Number(input.facts?.includes(Number(key.slice(5))) ?? false), edge);
    };
    return [
      ...fields.map((field): Column => ({ key: keyOf(field), label: field.label, valueOf: (unitId) => figure(field, unitId) })),
      ...modifierKeys(leaf.modifiers).map((key): Column => ({ key, label: figureWords(leaf, key), valueOf: (unitId) => modifier(key, unitId) })),
      ...helperColumns(leaf.ruleKind).map(({ key, formulaOf: write }): Column => ({ key, label: figureWords(leaf, key), valueOf: () => null, formulaOf: write })),
    ];
  }
  const placeOf = ({ from, columns }: Block, key: string) => from + columns.findIndex((column) => column.key === key);
  const sheetName = `'${words.figuresSheet}'!`;
  const whole = (block: Block) => (key: string) => {
    const column = `$${columnName(placeOf(block, key))}$`;
    return `${sheetName}${column}${headRows + 1}:${column}${headRows + units.length}`;
  };

  const rows: SheetRow[] = [
    [textCell(words.unitHead, { ...head, rowSpan: 2 }), ...blocks.flatMap(({ leaf, columns }) => [textCell(leaf.code, { ...head, columnSpan: columns.length }), ...columns.slice(1).map(() => null)])],
    [null, ...blocks.flatMap(({ columns }) => columns.map(({ label }) => textCell(label, head)))],
    ...units.map(({ unitId, shortName }, n): SheetRow => [textCell(shortName, edge), ...blocks.flatMap((block) => block.columns.map(({ valueOf, formulaOf: write }) =>
      (write === undefined ? valueOf(unitId) : isCounted(block.leaf, unitId) ? formula(`=${write((key) => `N(${address(headRows + n, placeOf(block, key))})`)}`, edge) : null)))]),
  ];
  const blockOf = new Map(blocks.map((block) => [block.leaf.id, block]));
  return {
    sheet: blocks.length === 0 ? null : { name: words.figuresSheet, rows, widths: [26, ...blocks.flatMap(({ columns }) => columns.map(() => 12))], frozenRows: headRows, frozenColumns: 1, paper: 'a3', isLandscape: true },
    pointsOf(criterionId, unitAt) {
      const block = blockOf.get(criterionId);
      const { unitId } = units[unitAt]!;
      if (block === undefined || !isCounted(block.leaf, unitId)) return null;
      return formulaOf(block.leaf, { at: (key) => sheetName + address(headRows + unitAt, placeOf(block, key)), all: whole(block) });
    },
  };
}
