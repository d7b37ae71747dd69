/**
 * A block copied from a spreadsheet as rows of trimmed texts. Excel and LibreOffice separate cells by tabs and put a cell
 * that holds a tab, a line break or a quote into quotes; the line break that they add at the end is no row.
 */
export function parseBlock(text: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;
  const rows: string[][] = [[]];
  for (;;) {
    const [, quoted, plain = '', after = ''] = cell.exec(text)!;
    rows.at(-1)!.push((quoted?.replaceAll('""', '"') ?? plain).normalize('NFC').trim());
    if (after === '') break;
    if (after !== '\t') rows.push([]);
  }
  const last = rows.at(-1)!;
  if (rows.length > 1 && last.length <= 1 && (last[0] ?? '') === '') rows.pop();
  return rows;
}

/** Rows of texts as a spreadsheet takes them from the clipboard. */
export const formatBlock = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((cell) => (/[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')).join('\r\n');

/** One person a line: the name, then after tabs or semicolons what is said of him; a number in front ("1", "1.") is left out, and so are empty lines. */
export function listedPeople(text: string): { name: string; rest: string[] }[] {
  return parseBlock(text).flatMap((cells) => {
    const parts = cells.flatMap((cell) => cell.split(';')).map((part) => part.trim()).filter((part) => part !== '');
    const [first = '', ...rest] = /^\d+[.)]?$/.test(parts[0] ?? '') ? parts.slice(1) : parts;
    const name = first.replace(/^\d+[.)]\s*/, '');
    return name === '' ? [] : [{ name, rest }];
  });
}
