import writeExcelFile, { type Cell, type Feature, type Row, type Sheet } from 'write-excel-file/node';
import { getSelfClosingTagMarkup, getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility';

import { parsePoints } from '../../kit/points.ts';
import { columnName } from '../../kit/workbook-cells.ts';
import type { Cell as PaperCell, Paper } from './tree.ts';
import { lockSetup, type Locks } from './workbook-locks.ts';
import { motto, nation, numberLabel, placeAndDate } from './words.ts';

export type SheetRow = Row;
export type SheetCell = NonNullable<Cell>;
export type WorkSheet = {
  name: string; rows: Row[]; widths: number[]; frozenRows: number; frozenColumns: number; paper: 'a4' | 'a3'; isLandscape: boolean;
  /** The one row that is repeated on every page, from 1; without it all frozen rows are. */
  headRow?: number;
  /** What prints, as $A$1:$H$60; without it all. */
  printArea?: string;
  isHidden?: boolean; locks?: Locks;
  /** Columns from this one on, from 0, do their work unseen. */
  hiddenFrom?: number;
};

/** Text that a person typed stays text: only these two make a formula or a number. */
export const formula = (value: string, more: object = {}): SheetCell => ({ value: value.replace(/^=/, ''), type: 'Formula', ...more }); // the file format has no "=" before a formula
export const textCell = (value: string, more: object = {}): SheetCell => ({ value, type: String, ...more });
export const numberCell = (value: number, more: object = {}): SheetCell => ({ value, type: Number, ...more });
/** Hundredths as the number of points. */
export const pointsCell = (hundredths: number, more: object = {}): SheetCell => numberCell(hundredths / 100, more);

export const address = (row: number, column: number) => `${columnName(column)}${row + 1}`;

/** Every sheet prints whole columns on one page width, on its paper, with its frozen rows on every page. */
function printSetup(sheets: readonly WorkSheet[]): Feature<never> {
  const siblings = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
  const inOrder = (xml: string, markup: string) => insertElementMarkupAccordingToOrderOfSiblings(xml, markup, siblings, 'worksheet');
  return { files: { transform: {
    'xl/worksheets/sheet{id}.xml': { transform(xml, _options, { sheetIndex }) {
      const { paper, isLandscape } = sheets[sheetIndex]!;
      const fitted = inOrder(xml, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
      const setUp = getSelfClosingTagMarkup('pageSetup', { paperSize: paper === 'a3' ? 8 : 9, orientation: isLandscape ? 'landscape' : 'portrait', fitToWidth: 1, fitToHeight: 0 });
      return inOrder(fitted.replace(/<pageSetup[^>]*\/>/, ''), setUp);
    } },
    'xl/workbook.xml': { transform(xml) {
      const named = (what: string, n: number, range: string) => `<definedName name="_xlnm.${what}" localSheetId="${n}">'${sheets[n]!.name.replaceAll("'", "''")}'!${range}</definedName>`;
      const titles = [...sheets.map(({ printArea }, n) => (printArea === undefined ? '' : named('Print_Area', n, printArea))),
        ...sheets.map(({ frozenRows, headRow }, n) => (frozenRows === 0 ? '' : named('Print_Titles', n, `$${headRow ?? 1}:$${headRow ?? frozenRows}`)))].join('');
      return xml.replace(/<definedNames\s*\/>/, '').replace(/<calcPr[^>]*\/>/, '').replace('</sheets>', `</sheets>${titles === '' ? '' : `<definedNames>${titles}</definedNames>`}<calcPr calcId="191029" fullCalcOnLoad="1"/>`);
    } },
  } } };
}

/** The workbook's bytes; spreadsheets count its formulas when they open it. */
export async function renderWorkbook(sheets: readonly WorkSheet[]): Promise<Buffer> {
  const given = sheets.map(({ name, rows, widths, frozenRows, frozenColumns }): Sheet<never> => ({
    sheet: name, data: rows, columns: widths.map((width) => ({ width })), ...(frozenRows > 0 && { stickyRowsCount: frozenRows }), ...(frozenColumns > 0 && { stickyColumnsCount: frozenColumns }),
  }));
  return writeExcelFile(given as never, { fontFamily: 'Times New Roman', fontSize: 11, features: [printSetup(sheets), lockSetup(sheets)] as never }).toBuffer();
}

const centred = { align: 'center' as const };

/** The tables of a paper as a workbook: its head, title and every table, one sheet; figures become numbers. */
export function tableWorkbook(paper: Paper, name: string): Promise<Buffer> {
  const tables = paper.blocks.filter((block) => block.kind === 'table');
  const width = Math.max(2, ...tables.map(({ widths }) => widths.length));
  const left = Math.max(1, Math.floor(width * 0.4));
  const two = (a: string, b: string, more: object): Row => [textCell(a, { ...centred, columnSpan: left, ...more }), ...Array<null>(left - 1).fill(null), textCell(b, { ...centred, columnSpan: width - left, ...more })];
  const whole = (value: string, more: object = {}): Row => [textCell(value, { ...centred, columnSpan: width, ...more })];
  const head: Row[] = [two(paper.head.superior.join(' - ').toUpperCase(), nation, {}), two(paper.head.issuer.join(' - ').toUpperCase(), motto, { fontWeight: 'bold' }), two(numberLabel(paper.head.number), placeAndDate(paper.head), {}), [],
    whole(paper.title.toUpperCase(), { fontWeight: 'bold', fontSize: 13 }), whole(paper.summary, { fontWeight: 'bold' }), []];
  const rows = tables.flatMap(({ head: heads, body }) => [...heads.map((row) => row.map((cell) => textCell(cell.text, { ...centred, fontWeight: 'bold', wrap: true, borderStyle: 'thin' }))), ...body.map((row) => row.map((cell) => figureOrText(cell)))]);
  const widths = Array.from({ length: width }, (_none, n) => Math.max(5, Math.round((tables[0]?.widths[n] ?? 10) / 2)));
  return renderWorkbook([{ name, rows: [...head, ...rows], widths, frozenRows: head.length + (tables[0]?.head.length ?? 0), frozenColumns: 0, paper: paper.page === 'a3-landscape' ? 'a3' : 'a4', isLandscape: paper.page !== 'a4' }]);
}

function figureOrText({ text: value, bold, align }: PaperCell): SheetCell {
  const style = { borderStyle: 'thin', wrap: true, ...(bold && { fontWeight: 'bold' }), ...(align !== undefined && align !== 'justify' && { align }) };
  const points = parsePoints(value);
  return points === null ? textCell(value, style) : pointsCell(points, style);
}
