import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readWorkbook } from './workbook-cells.ts';

/** A workbook as one program or another writes it. */
function workbook(rows: string, { strings = '', styles = '', properties = '' } = {}) {
  return zipSync(Object.fromEntries(Object.entries({
    'xl/workbook.xml': `<?xml version="1.0"?><x:workbook xmlns:x="m" xmlns:r="r"><x:workbookPr ${properties}/><x:sheets><x:sheet name="A &amp; B" sheetId="1" r:id="rId7"/><x:sheet name="Ẩn" sheetId="2" state="veryHidden" r:id="rId8"/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId7" Target="/xl/worksheets/other.xml"/><Relationship Target="worksheets/b.xml" Id="rId8"/></Relationships>',
    'xl/worksheets/other.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`, 'xl/worksheets/b.xml': '<worksheet><sheetData/></worksheet>',
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`, 'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
  }).map(([name, text]) => [name, strToU8(text)])));
}
const cells = (bytes: Uint8Array) => [...readWorkbook(bytes)[0]!.rows].flatMap(([row, found]) => [...found].map(([column, { value, isFormula }]) => [row, column, value, isFormula]));

test('sheets by their relations, names and hidden ones, with and without prefixes', () => {
  expect(readWorkbook(workbook('')).map(({ name, isHidden }) => [name, isHidden])).toEqual([['A & B', false], ['Ẩn', true]]);
});

test('texts of every form: shared, rich, inline, with escapes and entities; what phonetic marks say is left out', () => {
  const strings = '<si><t>một</t></si><si><r><t>ha</t></r><r><rPr><b/></rPr><t xml:space="preserve">i </t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t>a_x000D_&#10;b &lt;&#x1EC4;&gt;</t></si>';
  expect(cells(workbook('<row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3" t="s"><v>1</v></c><c r="D3" t="s"><v>2</v></c><c r="E3" t="inlineStr"><is><t>bốn</t></is></c><c r="F3" t="s"><v>99</v></c></row>', { strings })))
    .toEqual([[2, 1, { kind: 'text', text: 'một' }, false], [2, 2, { kind: 'text', text: 'hai ' }, false], [2, 3, { kind: 'text', text: 'a\nb <Ễ>' }, false], [2, 4, { kind: 'text', text: 'bốn' }, false]]);
});

test('numbers, formulas with and without a result, yes and no, errors, rows and cells without an address', () => {
  expect(cells(workbook('<row><c><v>1.5</v></c><c/><c t="b"><v>1</v></c></row><row><c><f>1+1</f><v>2</v></c><c><f>A1</f></c><c t="str"><f>"x"</f><v>x</v></c><c t="e"><v>#DIV/0!</v></c></row>'))).toEqual([
    [0, 0, { kind: 'number', value: 1.5 }, false], [0, 2, { kind: 'yes-no', value: true }, false], [1, 0, { kind: 'number', value: 2 }, true], [1, 1, null, true], [1, 2, { kind: 'text', text: 'x' }, true], [1, 3, { kind: 'error', text: '#DIV/0!' }, false]]);
});

test('a number that is shown as a day is a day, by built-in and by own formats, from either first day', () => {
  const styles = '<numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/><numFmt numFmtId="171" formatCode="0.00&quot; đồng/ngày&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs>';
  const row = '<row><c s="0"><v>44075</v></c><c s="1"><v>44075</v></c><c s="2"><v>44075.9</v></c><c s="3"><v>44075</v></c></row>';
  const day = { kind: 'date', day: '2020-09-01', text: '01/09/2020' };
  expect(cells(workbook(row, { styles })).map(([, , value]) => value)).toEqual([{ kind: 'number', value: 44075 }, day, day, { kind: 'number', value: 44075 }]);
  expect(cells(workbook('<row><c s="1"><v>42613</v></c></row>', { styles, properties: 'date1904="1"' })).map(([, , value]) => value)).toEqual([day]);
});

test('an entity that a document type defines is not expanded', () => {
  expect(cells(workbook('<!DOCTYPE x [<!ENTITY a "aaaa">]><row><c t="inlineStr"><is><t>&a;&a;</t></is></c></row>'))).toEqual([[0, 0, { kind: 'text', text: '&a;&a;' }, false]]);
});
