import { text, type Block, type Cell } from '../../documents/document/tree.ts';
import { formatPoints } from '../../kit/points.ts';
import type { Board } from '../rules/board.ts';
import { reportPaperWords as words } from '../words/reports.ts';
import { rankingPaperWords } from '../words/papers.ts';

const centred = (value: string, more: Partial<Cell> = {}) => text(value, { align: 'center', ...more });

/** Every unit with rank, total and grade, the ranked first. */
export const resultTable = ({ units }: Board): Block => ({
  kind: 'table', size: 12, widths: [16, 102, 27, 27], head: [[rankingPaperWords.rank, rankingPaperWords.unit, rankingPaperWords.total, rankingPaperWords.grade].map((head) => text(head))],
  body: units.map(({ rank, agencyName, total, grade }) => [centred(rank === null ? '–' : String(rank)), text(`Ban CHQS ${agencyName}`), centred(total === null ? '–' : formatPoints(total), { bold: true }), centred(grade ?? '–')]),
});

/** How many units reached which grade, the highest first. */
export const gradeCounts = ({ units }: Board, grades: readonly { label: string; from: number }[]) =>
  [...grades].sort((a, b) => b.from - a.from).map(({ label }) => ({ label, count: units.filter(({ grade }) => grade === label).length }));

export const gradeTable = (counts: readonly { label: string; count: number }[]): Block => ({
  kind: 'table', size: 12, widths: [110, 60], head: [[rankingPaperWords.grade, words.unitCount].map((head) => text(head))], body: counts.map(({ label, count }) => [text(label), centred(String(count), { number: count })]),
});
