import { address } from '../../documents/document/workbook.ts';
import type { AbsentWay, UnitFacts } from '../rules/kinds/contracts.ts';
import { absenceOf, isClusterWide } from '../rules/kinds/registry.ts';
import { isLeaf } from '../rules/outline.ts';
import { slotsOf, type Slot } from '../rules/round-trip/filling.ts';
import type { Criterion } from '../store/sheets.ts';
import { workbookWords as words } from '../words/round-trip.ts';
import { columns } from './sheet-workbook-sums.ts';
import { formulaOf, modifiedPoints } from './formulas.ts';

/** Who fills a leaf in: the unit; others; nobody, as it does not exist for the unit. */
export type LeafState = 'open' | 'others' | 'absent';
export type FormRow =
  | { kind: 'group'; criterion: Criterion }
  | { kind: 'leaf'; criterion: Criterion; state: LeafState; absentWay: AbsentWay | null; slots: Slot[]; mayType: boolean; leaves: { fact: string; way: string }[]; points: string }
  | { kind: 'slot'; criterion: Criterion; slot: Slot; n: number; list: string | null };

/** The rows of the form in the order of the book: sections and groups, their criteria, below each the figures it asks for. */
export function formRows(criteria: readonly Criterion[], firstRow: number, unit: UnitFacts, filesOf: (criterionId: string) => number): { rows: FormRow[]; labels: string[] } {
  const labels: string[] = [];
  const rows: FormRow[] = [];
  function add(parentId: string | null, absentAbove: AbsentWay | null): void {
    for (const criterion of criteria.filter((one) => one.parentId === parentId)) {
      const absentWay = absentAbove ?? absenceOf(criterion.modifiers, unit);
      if (isLeaf(criterion)) addLeaf(criterion, absentWay);
      else {
        rows.push({ kind: 'group', criterion });
        add(criterion.id, absentWay);
      }
    }
  }
  function addLeaf(criterion: Criterion, absentWay: AbsentWay | null): void {
    const state = absentWay !== null ? 'absent' : criterion.scorer === 'unit' ? 'open' : 'others';
    const slots = state === 'open' ? slotsOf(criterion) : [];
    const row = firstRow + rows.length;
    const lists = slots.map(({ choices = [] }) => (choices.length === 0 ? null : addList(choices)));
    const at = placesOf(slots, row, lists, filesOf(criterion.id));
    const leaves = criterion.modifiers.flatMap(({ kind, settings }, n) => (kind === 'not-applicable' && (settings as { way: string }).way !== 'full-points' ? [{ fact: `${at(`fact ${n}`)}=1`, way: (settings as { way: string }).way }] : []));
    const mayType = state === 'open' && !isClusterWide(criterion.ruleKind);
    rows.push({ kind: 'leaf', criterion, state, absentWay, slots, mayType, leaves: state === 'open' ? leaves : [], points: state === 'open' ? pointsFormula(criterion, slots, row, at) : '' },
      ...slots.map((slot, n): FormRow => ({ kind: 'slot', criterion, slot, n, list: lists[n]! })));
  }
  function addList(choices: readonly string[]): string {
    const from = labels.length + 1;
    labels.push(...choices);
    return `'${words.lists}'!$A$${from}:$A$${labels.length}`;
  }
  add(null, null);
  return { rows, labels };
}

const { figure, typed } = columns;

/** What a formula reads a figure from: a number's cell as it is, an answer or a choice as the number that the rules know; the files handed in by now as their number. */
function placesOf(slots: readonly Slot[], row: number, lists: readonly (string | null)[], files: number): (key: string) => string {
  return (key) => {
    if (key === 'accepted') return String(files);
    const n = slots.findIndex((slot) => slot.key === key);
    if (n < 0) return '0';
    const cell = address(row + 1 + n, figure);
    const { kind, choices = [] } = slots[n]!;
    if (kind === 'yes-no') return `IF(OR(${cell}="${words.yes}",${cell}="x",${cell}="v",${cell}=1),1,0)`;
    if (kind !== 'choice') return cell;
    const [, first] = /\$(\d+):/.exec(lists[n]!)!;
    return choices.reduceRight((otherwise, _label, at) => `IF(${cell}='${words.lists}'!$A$${Number(first) + at},${at},${otherwise})`, '-1');
  };
}

/** Typed points before figures, empty while neither is there; "" where only the system can count. */
function pointsFormula(criterion: Criterion, slots: readonly Slot[], row: number, at: (key: string) => string): string {
  const own = address(row, typed);
  const fields = slots.filter(({ isField }) => isField).length;
  const facts = slots.flatMap(({ key, fact }) => (fact === undefined ? [] : [at(key)]));
  const counted = isClusterWide(criterion.ruleKind) ? null : fields === 0 ? `ROUND(${modifiedPoints(criterion, '0', at)},0)/100` : formulaOf(criterion, { at });
  const said = [...(fields > 0 ? [`COUNTA(${address(row + 1, figure)}:${address(row + fields, figure)})`] : []), ...facts].join('+') || '0';
  const fromFigures = counted === null ? '""' : said === '0' ? '""' : `IF(${said}=0,"",${counted})`;
  return `IF(ISNUMBER(${own}),ROUND(${modifiedPoints(criterion, `ROUND(${own}*100,0)`, at)},0)/100,${fromFigures})`;
}
