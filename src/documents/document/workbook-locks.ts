import type { Feature } from 'write-excel-file/node';
import { getOrderOfSiblings, getSelfClosingTagMarkup, insertElementMarkupAccordingToOrderOfSiblings, sanitizeTextContent } from 'write-excel-file/utility';

/** What may be typed into a cell. Formulas are a spreadsheet's, without "="; a list is a range or a quoted list. Messages say what to do. */
export type CellCheck = { at: string; title: string; message: string } & ({ kind: 'whole' | 'decimal'; from: number; to: number } | { kind: 'list' | 'custom'; formula: string });
/** A sheet that is locked but for the cells in the colour of `toFill`; without a password, so that its owner can still open it. */
export type Locks = { checks: readonly CellCheck[] };

const fillColour = 'FFF2CC';
/** Yellow: to be filled in. The colour is what unlocks a cell, so that what looks open is open. */
export const toFill = { backgroundColor: `#${fillColour}` } as const;
/** Grey: locked. */
export const locked = { backgroundColor: '#EDEDED' } as const;

type Sheets = readonly { isHidden?: boolean; hiddenFrom?: number; locks?: Locks }[];

/** Protection, checks of what is typed, and hidden sheets, which write-excel-file does not know. */
export function lockSetup(sheets: Sheets): Feature<never> {
  const siblings = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
  const inOrder = (xml: string, markup: string) => insertElementMarkupAccordingToOrderOfSiblings(xml, markup, siblings, 'worksheet');
  return { files: { transform: {
    'xl/worksheets/sheet{id}.xml': { transform(xml, _options, { sheetIndex }) {
      const { locks, hiddenFrom = Infinity } = sheets[sheetIndex]!;
      if (locks === undefined) return xml;
      const covered = xml.replace(/<col (?=[^>]*\bmin="(\d+)")/g, (col, min: string) => (Number(min) > hiddenFrom ? `${col}hidden="1" ` : col));
      const closed = inOrder(covered, getSelfClosingTagMarkup('sheetProtection', { sheet: 1, objects: 1, scenarios: 1, formatColumns: 0, formatRows: 0 }));
      return locks.checks.length === 0 ? closed : inOrder(closed, `<dataValidations count="${locks.checks.length}">${locks.checks.map(checkMarkup).join('')}</dataValidations>`);
    } },
    'xl/styles.xml': { transform: (xml) => (sheets.some(({ locks }) => locks !== undefined) ? unlockFilled(xml) : xml) },
    'xl/workbook.xml': { transformElementAttributes: (tag, attributes, index) => (tag === 'sheet' && sheets[index ?? -1]?.isHidden ? { ...attributes, state: 'hidden' } : attributes) },
  } } };
}

/** Excel refuses longer titles and messages as damage to the file. */
const cut = (text: string, most: number) => ([...text].length <= most ? text : `${[...text].slice(0, most - 1).join('')}…`);

function checkMarkup(check: CellCheck): string {
  const attributes = { type: check.kind, allowBlank: 1, showInputMessage: 1, showErrorMessage: 1, errorTitle: cut(check.title, 32), error: cut(check.message, 225), promptTitle: cut(check.title, 32), prompt: cut(check.message, 225), sqref: check.at };
  const bounds = 'formula' in check ? `<formula1>${sanitizeTextContent(check.formula)}</formula1>` : `<formula1>${check.from}</formula1><formula2>${check.to}</formula2>`;
  return getSelfClosingTagMarkup('dataValidation', attributes).replace(/\s*\/>$/, `>${bounds}</dataValidation>`);
}

function unlockFilled(xml: string): string {
  const fill = [...xml.matchAll(/<fill>.*?<\/fill>/gs)].findIndex(([markup]) => markup.includes(fillColour));
  if (fill < 0) return xml;
  return xml.replace(new RegExp(`<xf ([^>]*fillId="${fill}"[^>]*)>(.*?)</xf>`, 'g'), '<xf $1 applyProtection="1">$2<protection locked="0"/></xf>');
}
