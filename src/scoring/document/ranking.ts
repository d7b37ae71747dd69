import { text, type Block, type Paper, type TableBlock } from '../../documents/document/tree.ts';
import { formatInstant } from '../../kit/dates.ts';
import { formatPoints } from '../../kit/points.ts';
import type { Issuer } from '../../organisation/store.ts';
import type { Board, BoardUnit } from '../rules/board.ts';
import { sectionsOf } from '../rules/outline.ts';
import type { Exclusion } from '../rules/exclusions.ts';
import type { TiePair, TieStep } from '../rules/ranking.ts';
import type { QuotaList } from '../rules/stability-quotas.ts';
import type { ModifierUse } from '../rules/kinds/registry.ts';
import { isExtra } from '../rules/tree.ts';
import { say } from '../../kit/words.ts';
import { rankingPaperWords as words, stageOnPaper } from '../words/papers.ts';
import { quotaSentences, rankingWords, resultSentence, tiePairSentences } from '../words/ranking.ts';
import { tieSentence, tieStepName } from '../words/ties.ts';
import { scoringFrame, type PaperYear } from './frame.ts';

export type PaperCriterion = { id: string; parentId: string | null; code: string; title: string; maxPoints: number; ruleKind: string; settings: unknown; modifiers: readonly ModifierUse[] };
export type BoardPaper = {
  issuer: Issuer; year: PaperYear; now: Date; stage: keyof typeof stageOnPaper;
  board: Board; criteria: readonly PaperCriterion[]; set: { title: string; basePoints: number; bonusCap: number; tieChain: readonly TieStep[] };
};
/** What the ranking list says besides the table: equals step by step, the titles by rank, who is left out and why. */
export type RankingPaper = BoardPaper & { ties: readonly TiePair[]; quotas: readonly QuotaList[]; exclusions: ReadonlyMap<string, readonly Exclusion[]> };
const shown = (points: number | null | undefined) => (points === null || points === undefined ? '–' : formatPoints(points));

/** What the ranking list says of the data: the table of units with section sums, total, grade and the rule that separated equals; every tie; the titles by rank. */
export function rankingParts({ board, criteria, set, ties, quotas, exclusions }: Pick<RankingPaper, 'board' | 'criteria' | 'set' | 'ties' | 'quotas' | 'exclusions'>): { table: TableBlock; ties: Block[]; quotas: Block[] } {
  const sections = sectionsOf(criteria);
  const isExtraSection = (id: string) => sections.some((section) => section.id === id && section.leaves.some((c) => isExtra(c.ruleKind)));
  const heads = [words.rank, words.unit, ...sections.map((s) => (isExtraSection(s.id) ? (s.maxPoints > 0 ? words.bonus : words.penalty) : s.code)), words.total, words.grade, words.note];
  const body = board.units.map((unit) => [
    text(unit.rank === null ? '–' : String(unit.rank), { align: 'center' }), text(unit.agencyName), ...sections.map(({ code }) => text(shown(unit.sections[code]), { align: 'center' })),
    text(`${shown(unit.total)}${unit.isComplete ? '' : '*'}`, { bold: true, align: 'center' }), text(unit.grade ?? '–', { align: 'center' }),
    text(noteOf(unit, exclusions.get(unit.unitId) ?? [])),
  ]);
  const nameOf = (unitId: string) => board.units.find((unit) => unit.unitId === unitId)?.shortName ?? '';
  return {
    table: { kind: 'table', size: 11, widths: [12, 54, ...sections.map(({ id }) => (isExtraSection(id) ? 15 : 12)), 16, 20, 46], head: [heads.map((head) => text(head))], body },
    ties: ties.length > 0 ? tieBlocks(ties, set.tieChain, nameOf) : [],
    quotas: quotas.length > 0 ? [{ kind: 'heading', level: 'part', text: words.quotas }, ...quotas.flatMap((quota) => quotaBlocks(quota, nameOf))] : [],
  };
}

/** The ranking list of a stage. */
export function rankingPaper({ board, criteria, set, stage, ties, quotas, exclusions, ...given }: RankingPaper): Paper {
  const parts = rankingParts({ board, criteria, set, ties, quotas, exclusions });
  const ranked = board.units.filter(({ rank }) => rank !== null).length;
  const two = (n: number) => String(n).padStart(2, '0');
  return {
    ...scoringFrame({ ...given, type: 'DS' }), page: 'a4-landscape', title: words.title, summary: words.summary(given.issuer.cluster, given.year.year),
    blocks: [
      { kind: 'bases', lines: [words.basis(set.title), words.basisStage(stageOnPaper[stage], formatInstant(given.now))] }, parts.table, ...parts.ties, ...parts.quotas,
      { kind: 'paragraph', text: [words.count(two(board.units.length), two(ranked))] },
    ],
  };
}

/** Why a unit stands where it stands: what separated it, what keeps it out, what is still open, which precondition of a grade it missed. */
function noteOf(unit: BoardUnit, exclusions: readonly Exclusion[]): string {
  const facts = [...exclusions.map(({ code, fact }) => say(rankingWords.exclusion, { code, fact })), ...unit.warnings.map(resultSentence)];
  const missed = unit.gradeReasons.filter(({ code }) => code !== 'grade' && code !== 'excluded').map(resultSentence);
  if (unit.excluded) return facts.length > 0 ? facts.join(' ') : words.excluded;
  return [...(unit.separatedBy ? [`${tieSentence(unit.separatedBy)}.`] : unit.rank === null ? [`${words.unranked}.`] : []), ...missed, ...facts].join(' ');
}

type NameOf = (unitId: string) => string;

/** The written rule, then each pair of equals with every step that was asked of it. */
const tieBlocks = (ties: readonly TiePair[], chain: readonly TieStep[], nameOf: NameOf): Block[] => [
  { kind: 'heading', level: 'part', text: words.ties }, { kind: 'paragraph', text: [words.tieRule(chain.map(tieStepName).join('; '))] },
  ...ties.map((pair): Block => {
    const { head, steps } = tiePairSentences(pair, nameOf);
    return { kind: 'paragraph', text: [`${head} ${steps.join('; ')}.`] };
  }),
];

const quotaBlocks = (quota: QuotaList, nameOf: NameOf): Block[] => {
  const { head, lines } = quotaSentences(quota, nameOf);
  return [{ kind: 'paragraph', text: [{ text: head, bold: true }, ` ${lines.join(' ')}`] }];
};
