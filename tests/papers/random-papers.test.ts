import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { renderDocx } from '../../src/documents/document/docx.ts';
import { paperWorkbook } from '../../src/documents/document/paper-workbook.ts';
import { renderPdf } from '../../src/documents/document/pdf.ts';
import type { Paper } from '../../src/documents/document/tree.ts';
import { formatPoints } from '../../src/kit/points.ts';
import { randomPaper, seen, tallCells, wordsOfBlocks } from './random-paper.ts';

const papers = Number(process.env['RANDOM_PAPERS'] ?? 60); // RANDOM_PAPERS=1000 is the whole drill
const bare = (text: string) => text.replace(/[\s\u200b]/g, '').normalize('NFC');
const unescaped = (xml: string) => xml.replace(/&#x([0-9a-f]+);/gi, (_all, code: string) => String.fromCodePoint(parseInt(code, 16))).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');

async function fromPdf(paper: Paper): Promise<string> {
  const file = await getDocument({ data: new Uint8Array(renderPdf(paper, new Date(0))), verbosity: 0 }).promise;
  const pages = [];
  for (let n = 1; n <= file.numPages; n++) pages.push((await (await file.getPage(n)).getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(''));
  await file.destroy();
  return bare(pages.join(''));
}
async function fromDocx(paper: Paper): Promise<string> {
  const xml = strFromU8(unzipSync(new Uint8Array(await renderDocx(paper)))['word/document.xml']!);
  return bare(unescaped([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')));
}
async function fromXlsx(paper: Paper): Promise<string> {
  const rows = await readSheet(await paperWorkbook(paper, paper.title));
  return bare(rows.flat().map((cell) => (typeof cell === 'number' ? formatPoints(Math.round(cell * 100)) : String(cell ?? ''))).join(''));
}

/** The first word that does not stand after the one before it; null when all do. */
function firstLost(words: readonly string[], printed: string): string | null {
  let at = 0;
  for (const [n, word] of words.entries()) {
    const found = printed.indexOf(word, at);
    if (found < 0) return `${words.slice(Math.max(0, n - 3), n + 1).join(' ')} ⟂ ${printed.slice(at, at + 80)}`;
    at = found + word.length;
  }
  return null;
}

test.each([['PDF', fromPdf], ['DOCX', fromDocx], ['XLSX', fromXlsx]] as const)('random papers come back from %s word for word, in their order', async (_form, read) => {
  await fc.assert(fc.asyncProperty(randomPaper, async (paper) => {
    const printed = await read(paper);
    expect(firstLost(wordsOfBlocks(paper), printed)).toBeNull();
    const around = [...paper.head.issuer, ...paper.head.superior, paper.title, ...paper.signatures.flatMap(({ authority }) => authority)].map((line) => line.toUpperCase());
    for (const word of [...around, paper.summary, ...paper.recipients, ...tallCells(paper), ...paper.signatures.map(({ name }) => name ?? '')].flatMap(seen)) expect(printed).toContain(word);
  }), { numRuns: papers, seed: 2020, endOnFailure: papers > 200 });
}, 600_000);
