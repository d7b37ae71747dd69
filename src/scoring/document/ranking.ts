import { text, type Paper } from '../../documents/document/tree.ts';
import { formatInstant } from '../../kit/dates.ts';
import { formatPoints } from '../../kit/points.ts';
import type { Issuer } from '../../organisation/store.ts';
import type { Board } from '../rules/board.ts';
import { sectionsOf } from '../rules/outline.ts';
import type { ModifierUse } from '../rules/kinds/registry.ts';
import type { TieStep } from '../rules/ranking.ts';
import { isExtra } from '../rules/tree.ts';
import { rankingPaperWords as words, stageOnPaper } from '../words/papers.ts';
import { tieSentence, tieStepName } from '../words/ties.ts';
import { clusterFrame, type FilledIn, type PaperYear } from './frame.ts';

export type PaperCriterion = { id: string; parentId: string | null; code: string; title: string; maxPoints: number; ruleKind: string; settings: unknown; modifiers: readonly ModifierUse[] };
export type BoardPaper = {
  issuer: Issuer; year: PaperYear; filledIn: FilledIn; now: Date; stage: keyof typeof stageOnPaper;
  board: Board; criteria: readonly PaperCriterion[]; set: { title: string; basePoints: number; bonusCap: number; tieChain: readonly TieStep[] };
};
const shown = (points: number | null | undefined) => (points === null || points === undefined ? '–' : formatPoints(points));

/** The ranking list: each unit with section sums, total, grade and the rule that separated it from an equal. */
export function rankingPaper({ board, criteria, set, stage, ...given }: BoardPaper): Paper {
  const sections = sectionsOf(criteria);
  const isExtraSection = (id: string) => sections.some((section) => section.id === id && section.leaves.some((c) => isExtra(c.ruleKind)));
  const heads = [words.rank, words.unit, ...sections.map((s) => (isExtraSection(s.id) ? (s.maxPoints > 0 ? words.bonus : words.penalty) : s.code)), words.total, words.grade, words.note];
  const body = board.units.map((unit) => [
    text(unit.rank === null ? '–' : String(unit.rank), { align: 'center' }), text(unit.agencyName), ...sections.map(({ code }) => text(shown(unit.sections[code]), { align: 'center' })),
    text(`${shown(unit.total)}${unit.isComplete ? '' : '*'}`, { bold: true, align: 'center' }), text(unit.grade ?? '–', { align: 'center' }),
    text(unit.separatedBy ? tieSentence(unit.separatedBy) : unit.excluded ? words.excluded : unit.rank === null ? words.unranked : ''),
  ]);
  const ranked = board.units.filter(({ rank }) => rank !== null).length;
  const two = (n: number) => String(n).padStart(2, '0');
  return {
    ...clusterFrame({ ...given, symbol: 'DS' }), page: 'a4-landscape', title: words.title, summary: words.summary(given.issuer.cluster, given.year.year),
    blocks: [
      { kind: 'bases', lines: [words.basis(set.title), words.basisStage(stageOnPaper[stage], formatInstant(given.now))] },
      { kind: 'table', size: 11, widths: [12, 54, ...sections.map(({ id }) => (isExtraSection(id) ? 15 : 12)), 16, 20, 46], head: [heads.map((head) => text(head))], body },
      ...(board.units.some(({ separatedBy }) => separatedBy) ? [{ kind: 'paragraph' as const, text: [words.tieRule(set.tieChain.map(tieStepName).join('; '))] }] : []),
      { kind: 'paragraph', text: [words.count(two(board.units.length), two(ranked))] },
    ],
  };
}
