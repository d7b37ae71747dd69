import writeExcelFile, { type Cell, type Feature, type Row, type Sheet } from 'write-excel-file/node';
import { getSelfClosingTagMarkup, getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings, sanitizeTextContent } from 'write-excel-file/utility';

import { columnName } from '../../kit/workbook-cells.ts';
import { lockSetup, type Locks } from './workbook-locks.ts';

export type SheetRow = Row;
export type SheetCell = NonNullable<Cell>;
export type WorkSheet = {
  name: string; rows: Row[]; widths: number[]; frozenRows: number; frozenColumns: number; paper: 'a4' | 'a3'; isLandscape: boolean;
  /** The rows that are repeated on every page, from 1; without them all frozen rows are. */
  headRows?: readonly [from: number, to: number];
  /** What prints, as $A$1:$H$60; without it all. */
  printArea?: string;
  isHidden?: boolean; locks?: Locks;
  /** Columns from this one on, from 0, do their work unseen. */
  hiddenFrom?: number;
};

/** Text that a person typed stays text: only these two make a formula or a number. */
export const formula = (value: string, more: object = {}): SheetCell => ({ value: value.replace(/^=/, ''), type: 'Formula', ...more }); // the file format has no "=" before a formula
export const textCell = (value: string, more: object = {}): SheetCell => ({ value: cellText(value), type: String, ...more });
export const numberCell = (value: number, more: object = {}): SheetCell => ({ value, type: Number, ...more });
/** What a cell takes: 32,767 characters; and "_x0041_" is written so that it is not read as the letter of that number. */
const cellText = (value: string) => (value.length <= 32_767 ? value : `${value.slice(0, 32_766)}…`).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
/** Hundredths as the number of points. */
export const pointsCell = (hundredths: number, more: object = {}): SheetCell => numberCell(hundredths / 100, more);

export const address = (row: number, column: number) => `${columnName(column)}${row + 1}`;

/** A name that spreadsheets accept: at most 31 letters, none of theirs, never empty. */
const sheetName = (name: string) => name.replace(/[[\]:*?/\\\p{Cc}]/gu, ' ').replace(/^'+|'+$/g, '').trim().slice(0, 31).replace(/\p{Cs}/gu, '') || 'Trang 1';

/** Every sheet prints whole columns on one page width, on its paper, with its frozen rows on every page. */
function printSetup(sheets: readonly WorkSheet[]): Feature<never> {
  const siblings = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
  const inOrder = (xml: string, markup: string) => insertElementMarkupAccordingToOrderOfSiblings(xml, markup, siblings, 'worksheet');
  return { files: { transform: {
    'xl/worksheets/sheet{id}.xml': { transform(xml, _options, { sheetIndex }) {
      const { paper, isLandscape } = sheets[sheetIndex]!;
      const fitted = inOrder(xml, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
      const setUp = getSelfClosingTagMarkup('pageSetup', { paperSize: paper === 'a3' ? 8 : 9, orientation: isLandscape ? 'landscape' : 'portrait', fitToWidth: 1, fitToHeight: 0 });
      // Frozen rows alone leave one pane below, and no split across.
      return inOrder(fitted.replace(/ xSplit="0"([^>]*)activePane="bottomRight"/, '$1activePane="bottomLeft"').replace(/<pageSetup[^>]*\/>/, ''), setUp);
    } },
    'xl/workbook.xml': { transform(xml) {
      const named = (what: string, n: number, range: string) => `<definedName name="_xlnm.${what}" localSheetId="${n}">'${sanitizeTextContent(sheetName(sheets[n]!.name).replaceAll("'", "''"))}'!${range}</definedName>`;
      const titles = [...sheets.map(({ printArea }, n) => (printArea === undefined ? '' : named('Print_Area', n, printArea))),
        ...sheets.map(({ frozenRows, headRows: [from, to] = [1, frozenRows] }, n) => (to === 0 ? '' : named('Print_Titles', n, `$${from}:$${to}`)))].join('');
      return xml.replace(/<definedNames\s*\/>/, '').replace(/<calcPr[^>]*\/>/, '').replace('</sheets>', () => `</sheets>${titles === '' ? '' : `<definedNames>${titles}</definedNames>`}<calcPr calcId="191029" fullCalcOnLoad="1"/>`);
    } },
  } } };
}

/** The workbook's bytes; spreadsheets count its formulas when they open it. */
export async function renderWorkbook(sheets: readonly WorkSheet[]): Promise<Buffer> {
  const given = sheets.map(({ name, rows, widths, frozenRows, frozenColumns }): Sheet<never> => ({
    sheet: sheetName(name), data: rows, columns: widths.map((width) => ({ width })), ...(frozenRows > 0 && { stickyRowsCount: frozenRows }), ...(frozenColumns > 0 && { stickyColumnsCount: frozenColumns }),
  }));
  return writeExcelFile(given as never, { fontFamily: 'Times New Roman', fontSize: 11, features: [printSetup(sheets), lockSetup(sheets)] as never }).toBuffer();
}
