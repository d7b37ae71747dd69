import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '../../src/kit/workbook-cells.ts';

export const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(new Uint8Array(bytes))[name]!);

/** The workbook with cells of its first sheet typed anew, as a person does in a spreadsheet: by the code of the row and the head of the column. Null empties a cell. */
export function typeInto(bytes: Uint8Array, typed: readonly { code: string; head: string; value: string | number | null; as?: 'formula' | 'text' | 'date' }[]): Uint8Array {
  const files = unzipSync(new Uint8Array(bytes));
  const [sheet] = readWorkbook(new Uint8Array(bytes)) as [ReturnType<typeof readWorkbook>[number]];
  const textAt = (row: number, column: number) => { const value = sheet.rows.get(row)?.get(column)?.value; return value?.kind === 'text' ? value.text : ''; };
  const headRow = [...sheet.rows.keys()].find((row) => textAt(row, 0) === 'Mã')!;
  let xml = strFromU8(files['xl/worksheets/sheet1.xml']!);
  let styles = strFromU8(files['xl/styles.xml']!);
  const dateStyle = (styles.match(/<xf /g) ?? []).length;
  styles = styles.replace('</cellXfs>', '<xf numFmtId="14" applyNumberFormat="1"></xf></cellXfs>');
  for (const { code, head, value, as } of typed) {
    const row = [...sheet.rows.keys()].find((at) => at > headRow && textAt(at, 0) === code);
    const column = [...sheet.rows.get(headRow)!.keys()].find((at) => textAt(headRow, at) === head);
    if (row === undefined || column === undefined) throw new Error(`no cell for ${code}, ${head}`);
    const at = `${String.fromCharCode(65 + column)}${row + 1}`;
    const escaped = String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    xml = xml.replace(new RegExp(`<c r="${at}"([^>]*?)(?:/>|>.*?</c>)`, 's'), (_cell, attributes: string) => {
      const style = as === 'date' ? ` s="${dateStyle}"` : /( s="\d+")/.exec(attributes)?.[1] ?? '';
      if (value === null) return `<c r="${at}"${style}/>`;
      if (as === 'formula') return `<c r="${at}"${style}><f>1+1</f><v>${escaped}</v></c>`;
      return typeof value === 'number' ? `<c r="${at}"${style}><v>${value}</v></c>` : `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
    });
  }
  return zipSync({ ...files, 'xl/worksheets/sheet1.xml': strToU8(xml), 'xl/styles.xml': strToU8(styles) });
}
