import { text, type Block, type Cell, type Paper } from '../../documents/document/tree.ts';
import { formatPoints } from '../../kit/points.ts';
import { heat, type Heat } from '../rules/heat.ts';
import { isLeaf, sectionsOf } from '../rules/outline.ts';
import { boardPaperWords as words, rankingPaperWords, stageOnPaper } from '../words/papers.ts';
import { ruleSentence } from '../words/kinds.ts';
import { scoringFrame } from './frame.ts';
import type { BoardPaper, PaperCriterion } from './ranking.ts';

const grounds: Record<Heat, string | null> = { none: null, low: 'f3b8a6', half: 'f8d9b4', good: 'fbf0cf', near: 'dcebe0', full: 'b5d8c4' };
const shown = (points: number | null | undefined) => (points === null || points === undefined ? '–' : formatPoints(points));
const centred = (value: string, more: Partial<Cell> = {}) => text(value, { align: 'center', ...more });

/** The criteria as a list, so that the numbers above the columns can be read without a screen. */
export const criteriaTable = (criteria: readonly PaperCriterion[]): Block => ({
  kind: 'table', size: 11, widths: [14, 120, 16, 150], head: [[text(words.code), text(words.criterion), text(words.max), text(words.how)]],
  body: criteria.map((c) => !isLeaf(c)
    ? [text(c.code, { bold: true }), text(c.title, { bold: true }), centred(c.maxPoints === 0 ? '' : formatPoints(c.maxPoints), { bold: true }), text('')]
    : [text(c.code), text(c.title), centred(formatPoints(c.maxPoints)), text(ruleSentence(c))]),
});

/** Every cell of a stage on one A3 sheet, with the criteria as its annex. */
export function scoreboardPaper({ board, criteria, set, stage, ...given }: BoardPaper): Paper {
  const sections = sectionsOf(criteria);
  const tall = { rowspan: 3 };
  const head: Cell[][] = [
    [text(rankingPaperWords.rank, tall), text(rankingPaperWords.unit, tall), text(rankingPaperWords.total, tall), ...sections.map(({ code, title, leaves }) => text(`${code}. ${title}`, { colspan: leaves.length + 1 })), text(rankingPaperWords.grade, tall)],
    sections.flatMap(({ leaves }) => [...leaves.map(({ code }) => text(code.split('.').at(-1)!)), text(words.sum)]),
    sections.flatMap(({ leaves, maxPoints }) => [...leaves.map((leaf) => text(formatPoints(leaf.maxPoints))), text(formatPoints(maxPoints))]),
  ];
  const body = board.units.map((unit) => [
    centred(`${unit.rank ?? '–'}${unit.separatedBy ? '†' : ''}`), text(unit.shortName), centred(`${shown(unit.total)}${unit.isComplete ? '' : '*'}`, { bold: true }),
    ...sections.flatMap(({ code, leaves }) => [
      ...leaves.map((leaf) => {
        const fill = grounds[heat(unit.cells[leaf.id], leaf.maxPoints)];
        return centred(shown(unit.cells[leaf.id]), fill === null ? {} : { fill });
      }),
      centred(shown(unit.sections[code]), { bold: true, fill: 'eef2f6' }),
    ]),
    centred(unit.grade ?? '–'),
  ]);
  const widths = [9.5, 24, 10, ...sections.flatMap(({ leaves }) => [...leaves.map(() => 6.4), 8.6]), 16];
  return {
    ...scoringFrame({ ...given, type: 'BĐ' }), page: 'a3-landscape', title: words.title, summary: words.summary(given.issuer.cluster, given.year.year, stageOnPaper[stage]),
    blocks: [{ kind: 'table', size: 9, widths, head, body }, { kind: 'paragraph', text: [{ text: words.legend, italic: true }] }, { kind: 'annex', number: 'I', title: words.annex }, criteriaTable(criteria)],
  };
}
