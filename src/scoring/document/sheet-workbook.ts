import { footOf } from '../../documents/document/frame.ts';
import { address, formula, numberCell, renderWorkbook, textCell, type SheetCell, type SheetRow } from '../../documents/document/workbook.ts';
import { locked, toFill, type CellCheck } from '../../documents/document/workbook-locks.ts';
import { motto, nation, placeAndDate } from '../../documents/document/words.ts';
import { formatPoints } from '../../kit/points.ts';
import { columnName } from '../../kit/workbook-cells.ts';
import type { UnitFacts } from '../rules/kinds/contracts.ts';
import { isClusterWide } from '../rules/kinds/registry.ts';
import { manual } from '../rules/kinds/manual.ts';
import { slotCode, type Figure, type Filling, type Slot } from '../rules/round-trip/filling.ts';
import { markLines, type Mark } from '../rules/round-trip/mark.ts';
import type { Criterion } from '../store/sheets.ts';
import type { Suggestion } from '../rules/feeds/suggest.ts';
import { toldFigures } from '../words/feeds.ts';
import { ruleSentence } from '../words/kinds.ts';
import { paperSigns, sheetPaperWords } from '../words/papers.ts';
import { workbookWords as words } from '../words/round-trip.ts';
import { formRows, type FormRow } from './sheet-workbook-rows.ts';
import { columns, sumFormulas } from './sheet-workbook-sums.ts';

export type SheetForm = {
  unitName: string; place: string; year: number; isDemo: boolean; now: Date; bonusCap: number; mark: Mark; criteria: readonly Criterion[];
  fillingOf: (criterion: Criterion) => Filling; unit: UnitFacts;
  /** How many files are handed in at a criterion. */
  filesOf: (criterionId: string) => number;
  /** What the records suggest for a criterion; null where they suggest nothing. */
  suggestionOf: (criterionId: string) => Suggestion | null;
};
const headRow = 6; // rows above the heads of the columns
const edge = { borderStyle: 'thin' as const, alignVertical: 'top' as const };
const grey = { ...edge, ...locked };
const yellow = { ...edge, ...toFill };
const bold = { ...grey, fontWeight: 'bold' as const };
const shown = columns.note + 1;
const widths = [9, 38, 44, 8, 8, 14, 10, 10, 23];

/** Nothing that was typed is taken for an escape of the file format when it is read back. */
const typedText = (value: string, more: object): SheetCell => (value === '' ? blank(more) : textCell(value, more));
const blank = (more: object): SheetCell => ({ value: null, ...more }) as unknown as SheetCell;

/**
 * A unit's sheet to be filled in away from the system: criteria in the order of the book, yellow cells to fill, the rest locked,
 * points and sums as formulas; on hidden sheets the lists to choose from and the mark by which it is known when it comes back.
 */
export function sheetWorkbook({ criteria, fillingOf, unit, filesOf, suggestionOf, mark, ...given }: SheetForm): Promise<Buffer> {
  const { rows, labels } = formRows(criteria, headRow + 1, unit, filesOf);
  const lines = rows.map((form, n) => ({ form, row: headRow + 1 + n }));
  const sums = sumFormulas(lines, given.bonusCap);
  const checks: CellCheck[] = [];
  const body = lines.map((line): SheetRow => {
    const { points, helpers } = sums.of(line);
    return [...cellsOf(line, points), ...helpers.map(helper)];
  });
  const totalRow = headRow + 1 + rows.length;
  const compared = rows.flatMap((form) => (form.kind === 'leaf' && form.state === 'open' && isClusterWide(form.criterion.ruleKind) ? [form.criterion.code] : [])).join(', ');
  const total: SheetRow = [blank(bold), textCell(words.total, bold), blank(bold), blank(bold), blank(bold), blank(bold), blank(bold), formula(sums.total.points, bold), compared === '' ? blank(bold) : textCell(words.totalWithout(compared), { ...grey, wrap: true, fontSize: 9 }), ...sums.total.helpers.map(helper)];

  function cellsOf({ form, row }: { form: FormRow; row: number }, subtotal: string): SheetRow {
    const { criterion } = form;
    if (form.kind === 'group') return [textCell(criterion.code, bold), textCell(criterion.title, { ...bold, wrap: true }), blank(bold), criterion.maxPoints > 0 ? numberCell(criterion.maxPoints / 100, bold) : blank(bold), blank(bold), blank(bold), blank(bold), formula(subtotal, bold), blank(bold)];
    const filling = fillingOf(criterion);
    if (form.kind === 'slot') return slotCells(form, row, filling.figures[form.n] ?? null);
    const note = form.state === 'absent' ? words.absent : form.state === 'others' ? (criterion.scorer === 'cluster' ? words.byCluster : words.byCommand) : '';
    if (form.mayType) checks.push(typedCheck(criterion, row));
    const suggestion = form.state === 'open' ? suggestionOf(criterion.id) : null;
    const how = [ruleSentence(criterion), ...(form.mayType || form.state !== 'open' ? [] : [`${words.later}.`]), ...(suggestion === null ? [] : [words.suggested(toldFigures(criterion.feeds!.source, suggestion.figures))])].join(' ');
    return [
      textCell(criterion.code, grey), textCell(criterion.title, { ...grey, wrap: true }), textCell(how, { ...grey, wrap: true, fontSize: 9 }),
      numberCell(criterion.maxPoints / 100, grey), suggestion === null || !form.mayType ? blank(grey) : numberCell(suggestion.points / 100, grey), blank(grey), form.mayType ? (filling.typed === null ? blank(yellow) : numberCell(filling.typed / 100, yellow)) : blank(grey),
      form.points === '' ? blank(bold) : formula(form.points, bold), form.state === 'open' ? typedText(filling.note, { ...yellow, wrap: true }) : textCell(note, { ...grey, wrap: true }),
    ];
  }

  function slotCells({ criterion, slot, n, list }: Extract<FormRow, { kind: 'slot' }>, row: number, figure: Figure): SheetRow {
    const check = slotCheck(slot, row, list);
    if (check !== null) checks.push(check);
    return [textCell(slotCode(criterion.code, n), { ...grey, align: 'right' }), textCell(slot.label, { ...grey, wrap: true, indent: 1, fontStyle: 'italic' }), blank(grey), blank(grey), blank(grey), figureCell(slot, figure), blank(grey), blank(grey), blank(grey)];
  }

  const lastRow = totalRow + 4;
  const head = headRows(given);
  const signs = [[], [null, textCell(words.maker, { fontWeight: 'bold', align: 'center' }), null, null, null, null, null, textCell(paperSigns.head, { fontWeight: 'bold', align: 'center', columnSpan: 2 }), null], [], []] as SheetRow[];
  return renderWorkbook([
    { name: words.sheet, rows: [...head, ...body, total, ...signs], widths: [...widths, ...sums.total.helpers.map(() => 8)], hiddenFrom: shown, frozenRows: headRow + 1, frozenColumns: 1, paper: 'a4', isLandscape: true, headRows: [headRow + 1, headRow + 1], printArea: `$A$1:$${columnName(columns.note)}$${lastRow}`, locks: { checks } },
    ...(labels.length === 0 ? [] : [{ name: words.lists, rows: labels.map((label): SheetRow => [textCell(label)]), widths: [60], frozenRows: 0, frozenColumns: 0, paper: 'a4' as const, isLandscape: false, isHidden: true, locks: { checks: [] } }]),
    { name: words.mark, rows: markLines(mark).map((line): SheetRow => [textCell(line)]), widths: [60], frozenRows: 0, frozenColumns: 0, paper: 'a4', isLandscape: false, isHidden: true, locks: { checks: [] } },
  ]);
}

const helper = (value: string): SheetCell => formula(value, { textColor: '#767676' });

function headRows({ unitName, place, year, isDemo, now }: Pick<SheetForm, 'unitName' | 'place' | 'year' | 'isDemo' | 'now'>): SheetRow[] {
  const centred = { align: 'center' as const };
  const two = (left: string, right: string, more: object): SheetRow => [textCell(left, { ...centred, columnSpan: 2, wrap: true, ...more }), null, textCell(right, { ...centred, columnSpan: shown - 2, ...more })];
  const wide = (value: string, more: object = {}): SheetRow => [textCell(value, { ...centred, columnSpan: shown, wrap: true, ...more })];
  const day = placeAndDate({ place, date: null, year });
  return [two(unitName.toUpperCase(), nation, {}), two(paperSigns.board.toUpperCase(), motto, { fontWeight: 'bold' }), two('', day, { fontStyle: 'italic' }),
    wide(`${sheetPaperWords.title.toUpperCase()} NĂM ${year}`, { fontWeight: 'bold', fontSize: 13 }), wide(words.guide, { height: 44, fontSize: 10 }), wide(footOf({ isDraft: true, isDemo, now })!, { fontSize: 10, fontStyle: 'italic' }),
    Object.values(words.heads).map((label) => textCell(label, { ...grey, ...centred, fontWeight: 'bold', wrap: true, alignVertical: 'center' }))];
}

function figureCell({ kind, choices = [] }: Slot, figure: Figure): SheetCell {
  const middle = { ...yellow, align: 'center' as const, ...(kind === 'choice' || kind === 'text' ? { wrap: true } : {}) };
  if (figure === null) return blank(middle);
  if (typeof figure === 'string') return typedText(figure, middle);
  if (kind === 'yes-no') return textCell(figure === 1 ? words.yes : words.no, middle);
  if (kind === 'choice') return textCell(choices[figure] ?? '', middle);
  return numberCell(kind === 'points' ? figure / 100 : figure, middle);
}

const most = 1_000_000_000;
function slotCheck({ kind, label }: Slot, row: number, list: string | null): CellCheck | null {
  const [at, title] = [address(row, columns.figure), words.figureTitle];
  if (kind === 'text') return null;
  if (kind === 'yes-no') return { at, title, kind: 'list', formula: `"${words.yes},${words.no}"`, message: words.yesNo(label) };
  if (kind === 'choice') return { at, title, kind: 'list', formula: list!, message: words.choice(label) };
  return { at, title, kind: kind === 'points' ? 'decimal' : 'whole', from: 0, to: kind === 'points' ? 10_000 : most, message: kind === 'points' ? label : words.whole(label) };
}

function typedCheck({ code, maxPoints, ruleKind, settings }: Criterion, row: number): CellCheck {
  const at = address(row, columns.typed);
  const [low, high] = ruleKind === 'penalty' ? [-maxPoints, 0] : [0, maxPoints];
  const steps = ruleKind === 'manual' ? manual.settings.safeParse(settings) : null;
  if (!steps?.success) return { at, title: words.typedTitle, kind: 'decimal', from: low / 100, to: high / 100, message: words.points(code, formatPoints(low), formatPoints(high)) };
  const { step } = steps.data;
  return { at, title: words.typedTitle, kind: 'custom', formula: `AND(ISNUMBER(${at}),${at}>=0,${at}<=${high / 100},MOD(ROUND(${at}*100,4),${step})=0)`, message: words.steps(code, formatPoints(high), formatPoints(step)) };
}
