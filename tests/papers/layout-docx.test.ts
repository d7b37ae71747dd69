import { Parser } from 'saxen';
import { expect, test } from 'vitest';
import { renderDocx } from '../../src/documents/document/docx.ts';
import type { Paper } from '../../src/documents/document/tree.ts';
import { partsOf } from './read-back.ts';
import { decision, letter, list, longestName, minutes, plan } from './samples.ts';

// What Word and LibreOffice read, part by part: the numbers of the Decree, and the order of elements without which Word offers a repair.
const write = async (paper: Paper) => partsOf(await renderDocx(paper));
const documentOf = async (paper: Paper) => (await write(paper)).get('word/document.xml')!;
const mm = (twips: number) => Math.round((twips / 1440) * 254) / 10;
const attribute = (xml: string, element: string, name: string) => new RegExp(`<${element} [^>]*?\\b${name}="([^"]*)"`).exec(xml)?.[1];
const paragraphs = (xml: string) => [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([whole]) => ({ xml: whole, style: attribute(whole, 'w:pStyle', 'w:val'), text: [...whole.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, one]) => one).join('') }));
const paragraph = (xml: string, text: string) => paragraphs(xml).find((one) => one.text.startsWith(text))!;
const styleOf = (styles: string, id: string) => new RegExp(`<w:style [^>]*w:styleId="${id}">.*?</w:style>`, 's').exec(styles)![0];
const samples = { plan, decision, letter, minutes, list };

test.each([['A4 upright', plan, [210, 297], undefined], ['A4 landscape', list, [297, 210], 'landscape']] as const)('%s with the margins of the Decree, and page numbers from page 2', async (_name, paper, size, orientation) => {
  const parts = await write(paper);
  const xml = parts.get('word/document.xml')!;
  expect(['w:w', 'w:h'].map((name) => Math.round(mm(Number(attribute(xml, 'w:pgSz', name)))))).toEqual(size);
  if (orientation !== undefined) expect(attribute(xml, 'w:pgSz', 'w:orient')).toBe(orientation);
  expect(['w:top', 'w:bottom', 'w:left', 'w:right'].map((side) => mm(Number(attribute(xml, 'w:pgMar', side))))).toEqual([20, 20, 30, 15]);
  expect(mm(Number(attribute(xml, 'w:pgMar', 'w:header')))).toBeLessThan(14); // 13 pt fit above the text
  expect(xml).toContain('<w:titlePg/>');
  const related = parts.get('word/_rels/document.xml.rels')!;
  const header = (type: string) => parts.get(`word/${attribute(related.replaceAll('/>', '/>\n').split('\n').find((line) => line.includes(`Id="${new RegExp(`<w:headerReference w:type="${type}" r:id="([^"]*)"`).exec(xml)![1]}"`))!, 'Relationship', 'Target')}`)!;
  expect(header('default')).toMatch(/<w:jc w:val="center"\/>.*<w:sz w:val="26"\/>.*PAGE/);
  expect(header('first')).not.toContain('PAGE');
});

test('the head, title and signatures in their sizes; the rule under the motto as long as the motto, the others a third to a half', async () => {
  const xml = await documentOf(plan);
  const facts: [string, number, boolean, boolean][] = [
    ['CỘNG HÒA XÃ HỘI', 12, true, false], ['Độc lập', 13, true, false], ['BỘ CHQS', 12, false, false], ['CỤM THI ĐUA SỐ 1', 12, true, false], ['Số: 05/KH-CTĐ1', 13, false, false], ['Đà Lạt, ngày 05 tháng 02', 13, false, true], ['KẾ HOẠCH', 14, true, false], ['Tổ chức phong trào', 13, true, false],
    ['Nơi nhận:', 12, true, true], ['- Lưu: VT', 11, false, false], ['TM. CỤM THI ĐUA SỐ 1', 13, true, false], ['KT. CỤM TRƯỞNG', 13, true, false], [longestName, 13, true, false],
  ];
  for (const [text, size, bold, italic] of facts) {
    const one = paragraph(xml, text).xml;
    expect([text, Number(attribute(one, 'w:sz', 'w:val')) / 2, one.includes('<w:b/>'), one.includes('<w:i/>')]).toEqual([text, size, bold, italic]);
  }
  const all = paragraphs(xml);
  const ruleAfter = (text: string, width: number) => {
    const rule = all[all.findIndex((one) => one.text.startsWith(text)) + 1]!.xml;
    expect(rule).toContain('<w:pBdr><w:top w:val="single"');
    return width - Number(attribute(rule, 'w:ind', 'w:left')) - Number(attribute(rule, 'w:ind', 'w:right'));
  };
  const [left, right] = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].slice(0, 2).map(([, width]) => Number(width)) as [number, number];
  expect(ruleAfter('Độc lập', right) / 20).toBeGreaterThan(156); // points: Times sets the motto in 158
  expect(ruleAfter('Độc lập', right) / 20).toBeLessThan(160);
  const ofIssuer = ruleAfter('CỤM THI ĐUA SỐ 1', left) / 20 / 115; // which Times sets in 115
  expect(ofIssuer).toBeGreaterThan(1 / 3);
  expect(ofIssuer).toBeLessThan(1 / 2);
});

test('real styles: Word’s own headings, Times New Roman 13, 1,27 cm in, 6 pt apart, even at both sides', async () => {
  const parts = await write(plan);
  const [xml, styles] = [parts.get('word/document.xml')!, parts.get('word/styles.xml')!];
  expect(styles).toMatch(/<w:rPrDefault><w:rPr><w:rFonts [^>]*w:ascii="Times New Roman"[^>]*\/><w:sz w:val="26"\/>/);
  const body = styleOf(styles, 'body');
  for (const fact of ['<w:jc w:val="both"/>', 'w:before="120"', 'w:line="276"', 'w:firstLine="720"']) expect(body).toContain(fact);
  expect(styleOf(styles, 'bases')).toContain('<w:i/>');
  expect([['I. MỤC ĐÍCH', 'Heading1'], ['1. Mục đích', 'Heading3'], ['Căn cứ Luật', 'bases'], ['- Thi đua', 'item'], ['Phụ lục I', 'Heading4']].map(([text, style]) => [paragraph(xml, text!).style, style])).toEqual([['Heading1', 'Heading1'], ['Heading3', 'Heading3'], ['bases', 'bases'], ['item', 'item'], ['Heading4', 'Heading4']]);
  expect(paragraph(await documentOf(decision), 'Điều 1.').style).toBe('Heading2');
  for (const id of ['Heading1', 'Heading2', 'Heading3', 'Heading4']) expect(styleOf(styles, id)).not.toContain('w:color'); // black, not Word's blue
  expect(styleOf(styles, 'Heading4')).toContain('<w:pageBreakBefore/>');
  const ids = [...styles.matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { style } of paragraphs(xml)) expect(ids).toContain(style);
});

test('tables repeat their heads, keep rows whole, and merge what is merged', async () => {
  const xml = await documentOf(list);
  const table = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([one]) => one)[1]!;
  expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(2);
  expect(table).toContain('<w:gridSpan w:val="3"/>');
  expect(table.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(3);
  expect(table.match(/<w:vMerge w:val="continue"\/>/g)).toHaveLength(3);
  expect(table.match(/<w:cantSplit\/>/g)).toHaveLength(43);
  const grid = table.match(/<w:gridCol /g)!.length;
  for (const [row] of table.matchAll(/<w:tr>.*?<\/w:tr>/gs)) expect([...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].reduce((sum, [cell]) => sum + Number(attribute(cell, 'w:gridSpan', 'w:val') ?? 1), 0)).toBe(grid);
  expect(paragraph(xml, '0912345678').style).toBe('TableText');
});

// The order of the schema (ECMA-376, wml.xsd), for every element whose children we or the library write.
const orders: Record<string, string[]> = {
  'w:pPr': ['pStyle', 'keepNext', 'keepLines', 'pageBreakBefore', 'framePr', 'widowControl', 'numPr', 'suppressLineNumbers', 'pBdr', 'shd', 'tabs', 'suppressAutoHyphens', 'bidi', 'adjustRightInd', 'spacing', 'ind', 'contextualSpacing', 'mirrorIndents', 'jc', 'textDirection', 'outlineLvl', 'rPr', 'sectPr'],
  'w:rPr': ['rStyle', 'rFonts', 'b', 'bCs', 'i', 'iCs', 'caps', 'smallCaps', 'strike', 'vanish', 'color', 'spacing', 'w', 'kern', 'position', 'sz', 'szCs', 'highlight', 'u', 'effect', 'bdr', 'shd', 'vertAlign', 'lang'],
  'w:tblPr': ['tblStyle', 'tblpPr', 'tblOverlap', 'bidiVisual', 'tblStyleRowBandSize', 'tblStyleColBandSize', 'tblW', 'jc', 'tblCellSpacing', 'tblInd', 'tblBorders', 'shd', 'tblLayout', 'tblCellMar', 'tblLook'],
  'w:tcPr': ['tcW', 'gridSpan', 'hMerge', 'vMerge', 'tcBorders', 'shd', 'noWrap', 'tcMar', 'textDirection', 'tcFitText', 'vAlign'],
  'w:tbl': ['tblPr', 'tblGrid', 'tr'], 'w:tc': ['tcPr', 'p'], 'w:tr': ['trPr', 'tc'], 'w:tblBorders': ['top', 'left', 'start', 'bottom', 'right', 'end', 'insideH', 'insideV'],
  'w:sectPr': ['headerReference', 'footerReference', 'type', 'pgSz', 'pgMar', 'pgNumType', 'cols', 'titlePg', 'docGrid'],
};

test.each(Object.entries(samples))('every part of a %s parses, its elements stand in the order of the schema, and every relation leads somewhere', async (_name, paper) => {
  const parts = await write(paper);
  for (const [name, xml] of parts) {
    if (name.endsWith('/')) continue;
    const open: { name: string; children: string[] }[] = [];
    const faults: string[] = [];
    const parser = new Parser();
    parser.on('error', (problem) => { faults.push(`${name}: ${String(problem)}`); });
    parser.on('openTag', (element) => { open.at(-1)?.children.push(element.replace('w:', '')); open.push({ name: element, children: [] }); });
    parser.on('closeTag', () => {
      const { name: element, children } = open.pop()!;
      const order = orders[element];
      if (order === undefined) return;
      const places = children.filter((child) => !(element === 'w:sectPr' && child.endsWith('Reference'))).map((child) => order.indexOf(child));
      if (places.some((place, n) => place < 0 || place < (places[n - 1] ?? 0))) faults.push(`${name}: ${element} holds ${children.join(' ')}`);
    });
    parser.parse(xml);
    expect(faults).toEqual([]);
    if (name.endsWith('.rels')) {
      const folder = name.replace(/_rels\/[^/]*$/, '');
      for (const [relation, target] of [...xml.matchAll(/<Relationship [^>]*Target="([^"]*)"[^>]*>/g)].map(([whole, to]) => [whole, to!] as const)) if (!relation.includes('TargetMode="External"')) expect(parts.has(target.startsWith('/') ? target.slice(1) : `${folder}${target}`)).toBe(true);
    }
  }
  const document = parts.get('word/document.xml')!;
  for (const [, id] of document.matchAll(/r:id="([^"]*)"/g)) expect(parts.get('word/_rels/document.xml.rels')).toContain(`Id="${id}"`);
  for (const [cell] of document.matchAll(/<w:tc>.*?<\/w:tc>/gs)) expect(cell).toMatch(/(?:<\/w:p>|<w:p\/>)<\/w:tc>$/); // a cell ends with a paragraph
  for (const name of parts.keys()) if (/(header|footer)\d+\.xml$/.test(name)) expect(parts.get(name)).toContain('<w:p>');
});

test('one end mark, before the signatures; a letter says what it is about under its number', async () => {
  expect(paragraphs(await documentOf(plan)).filter(({ text }) => text.endsWith('./.')).map(({ text }) => text)).toEqual(['Yêu cầu các đơn vị triển khai thực hiện nghiêm túc./.']);
  const texts = paragraphs(await documentOf(letter)).map(({ text }) => text);
  expect(texts[texts.indexOf('Số: 112/BCH-TĐ') + 1]).toBe(`V/v ${letter.subject!}`);
  expect(texts).toContain('Thượng tá Trần Văn Bình');
});
