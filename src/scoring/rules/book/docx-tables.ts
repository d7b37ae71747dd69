import { Parser } from 'saxen';

type Table = { rows: string[][]; row: string[] | null; cell: { text: string; span: number; isBelow: boolean } | null };

/**
 * The tables of a Word document (word/document.xml) as rows of texts. A cell that spans columns is followed by empty cells, a cell
 * merged with the one above it is empty, so that every text stands in its own column. Throws on XML that is not whole.
 */
export function tablesOfDocument(xml: string): string[][][] {
  const tables: string[][][] = [];
  const stack: Table[] = [];
  let isText = false;
  let broken: Error | null = null;
  const write = (text: string) => { for (const { cell } of stack) if (cell !== null) cell.text += text; };
  const number = (value: string | undefined) => Math.min(100, Math.max(0, Number(value ?? 0) || 0));
  const parser = new Parser();
  parser.on('openTag', (name, attributes, _decode, isClosed) => {
    const table = stack.at(-1);
    switch (localName(name)) {
      case 'tbl': stack.push({ rows: [], row: null, cell: null }); break;
      case 'tr': if (table) table.row = []; break;
      case 'tc': if (table?.row) table.cell = { text: '', span: 1, isBelow: false }; break;
      case 'gridBefore': table?.row?.push(...Array<string>(number(attribute(attributes(), 'val'))).fill('')); break;
      case 'gridSpan': if (table?.cell) table.cell.span = Math.max(1, number(attribute(attributes(), 'val'))); break;
      case 'vMerge': if (table?.cell) table.cell.isBelow = attribute(attributes(), 'val') !== 'restart'; break;
      case 't': isText = !isClosed; break;
      case 'tab': case 'br': case 'cr': write(' '); break;
      case 'noBreakHyphen': write('-'); break;
    }
  });
  parser.on('text', (text, decode) => { if (isText) write(decode(text)); });
  parser.on('closeTag', (name) => {
    const table = stack.at(-1);
    switch (localName(name)) {
      case 't': isText = false; break;
      case 'p': write('\n'); break;
      case 'tc':
        if (table?.row && table.cell) table.row.push(table.cell.isBelow ? '' : table.cell.text.normalize('NFC').trim(), ...Array<string>(table.cell.span - 1).fill(''));
        if (table) table.cell = null;
        break;
      case 'tr': if (table?.row) { table.rows.push(table.row); table.row = null; } break;
      case 'tbl': if (table) { tables.push(table.rows); stack.pop(); } break;
    }
  });
  parser.on('error', (error) => { broken = error; parser.stop(); });
  parser.parse(xml);
  if (broken !== null) throw broken as Error;
  return tables.filter((rows) => rows.length > 0);
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);
const attribute = (attributes: Record<string, string>, name: string) => Object.entries(attributes).find(([key]) => localName(key) === name)?.[1];
