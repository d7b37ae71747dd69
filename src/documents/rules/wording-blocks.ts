import type { Block, Inline } from '../document/tree.ts';
import type { Run, WordingLine } from './wording.ts';

/** A block of the paper with the lines of wording that it comes from. */
export type LinedBlock = { lines: number[]; block: Block };
/** What a placeholder says, by its key; a key that nothing gives stays as it was typed. */
export type Said = ReadonlyMap<string, string>;

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];
const saidOf = (run: Run, said: Said) => ('key' in run ? (said.get(run.key) ?? `{{${run.key}}}`) : run.text);
/** A line as plain words with its figures put in. */
export const plain = (runs: readonly Run[], said: Said) => runs.map((run) => saidOf(run, said)).join('');
const inlines = (runs: readonly Run[], said: Said): Inline[] => runs.map((run) => (run.isBold ? { text: saidOf(run, said), bold: true } : saidOf(run, said)));

/** The tree of a paper from its wording: figures in the sentences, parts in the place of their lines; neighbours of one kind make one list. */
export function blocksOf(lines: readonly WordingLine[], said: Said, parts: ReadonlyMap<string, Block[]>): LinedBlock[] {
  const out: LinedBlock[] = [];
  const annexes = lines.filter(({ kind }) => kind === 'annex').length;
  let annex = 0;
  for (const line of lines) {
    const words = plain(line.runs, said);
    const last = out.at(-1);
    const push = (block: Block) => out.push({ lines: [line.line], block });
    switch (line.kind) {
      case 'part': for (const block of parts.get(line.key) ?? []) push(block); break;
      case 'heading': push({ kind: 'heading', text: words, level: line.level }); break;
      case 'annex': push({ kind: 'annex', number: annexes === 1 ? '' : (roman[annex] ?? String(annex + 1)), title: words }); annex += 1; break;
      case 'paragraph': push({ kind: 'paragraph', text: inlines(line.runs, said) }); break;
      case 'basis': {
        const basis = words.replace(/[;.]$/, '');
        if (last?.block.kind === 'bases') { last.block.lines.push(basis); last.lines.push(line.line); } else push({ kind: 'bases', lines: [basis] });
        break;
      }
      case 'addressee':
        if (last?.block.kind === 'addressees') { last.block.lines.push(words.replace(/[;.]$/, '')); last.lines.push(line.line); } else push({ kind: 'addressees', lines: [words.replace(/[;.]$/, '')] });
        break;
      case 'item':
        if (last?.block.kind === 'list' && last.block.mark === line.mark) { last.block.items.push(inlines(line.runs, said)); last.lines.push(line.line); } else push({ kind: 'list', mark: line.mark, items: [inlines(line.runs, said)] });
    }
  }
  return out;
}
