import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { pages, printable, type Block, type Paper } from './tree.ts';
import { typstTemplate } from './typst-template.ts';
import { annexLabel, draftMark, motto, nation, numberLabel, placeAndDate, recipientsLabel } from './words.ts';

let compiler: NodeCompiler | null = null;

/** One compiler for the process, with Tinos (the metric twin of Times New Roman) and an empty folder as its whole world. */
function typst(): NodeCompiler {
  const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
  const faces = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map((face) => join(fonts, face));
  const workspace = join(tmpdir(), 'quyetthang-typst'); // stays empty: whatever a paper needs comes with it
  mkdirSync(workspace, { recursive: true });
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: faces }], workspace });
  return compiler;
}

/** The paper as PDF with tagged, searchable text. `at` dates the file, so that the same paper is the same bytes. */
export function renderPdf(paper: Paper, at: Date): Buffer {
  const data = {
    ...paper, sheet: pages[paper.page], nation, motto, recipientsLabel, draftMark, number: numberLabel(paper.head.number), placeAndDate: placeAndDate(paper.head),
    blocks: paper.blocks.map((block: Block) => (block.kind === 'annex' ? { ...block, label: annexLabel(block.number) } : block)),
  };
  const clean = JSON.stringify(data, (_key, value: unknown) => (typeof value === 'string' ? printable(value) : value));
  const compiled = typst().compile({ mainFileContent: typstTemplate, inputs: { paper: clean }, resetRead: true });
  if (compiled.result === null) throw new Error(`typst: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`);
  const bytes = typst().pdf(compiled.result, { creationTimestamp: Math.floor(at.getTime() / 1000) });
  typst().evictCache(10);
  return bytes;
}
