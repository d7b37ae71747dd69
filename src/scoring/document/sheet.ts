import { text, type Cell, type Paper } from '../../documents/document/tree.ts';
import { formatPoints } from '../../kit/points.ts';
import type { Issuer } from '../../organisation/store.ts';
import { boardPaperWords as boardWords, sheetPaperWords as words } from '../words/papers.ts';
import { reasonSentence } from '../words/reasons.ts';
import { isLeaf } from '../rules/outline.ts';
import type { CellScore } from '../store/sheets.ts';
import { scoringFrame, type PaperYear } from './frame.ts';
import type { PaperCriterion } from './ranking.ts';

export type SheetPaper = {
  issuer: Issuer; year: PaperYear; now: Date; unitName: string; basePoints: number; criteria: readonly PaperCriterion[];
  scores: readonly Pick<CellScore, 'criterionId' | 'stage' | 'points' | 'reasons' | 'note'>[]; evidence: readonly { criterionId: string; fileName: string }[];
  total: number | null; branches: Readonly<Record<string, { points: number | null }>>;
};
const shown = (points: number | null | undefined) => (points === null || points === undefined ? '–' : formatPoints(points));

/** A unit's self-score as it is signed by its board: every criterion with points, the reasons in words, and the evidence by name. */
export function sheetPaper({ unitName, criteria, scores, evidence, total, branches, basePoints, ...given }: SheetPaper): Paper {
  const at = (id: string, stage: string) => scores.find((s) => s.criterionId === id && s.stage === stage);
  const centred = (value: string, more: Partial<Cell> = {}) => text(value, { align: 'center', ...more });
  const rows = criteria.map((c) => {
    if (!isLeaf(c)) return [text(c.code, { bold: true }), text(c.title, { bold: true }), centred(c.maxPoints > 0 ? formatPoints(c.maxPoints) : '', { bold: true }), centred(shown(branches[c.id]?.points), { bold: true }), text(''), text(''), text('')];
    const [self, appraisal] = [at(c.id, 'self'), at(c.id, 'appraisal')];
    const why = [...(self?.reasons ?? []).map(reasonSentence), ...(appraisal?.note ? [appraisal.note] : [])].join(' ');
    return [text(c.code), text(c.title), centred(formatPoints(c.maxPoints)), centred(shown(self?.points)), centred(appraisal === undefined ? '' : shown(appraisal.points)), text(why), text(evidence.filter((e) => e.criterionId === c.id).map((e) => e.fileName).join('; '))];
  });
  return {
    ...scoringFrame({ ...given, unitName, type: 'PĐ' }), page: 'a4-landscape', title: words.title, summary: words.summary(unitName, given.year.year),
    blocks: [
      { kind: 'table', size: 10, widths: [12, 66, 13, 13, 15, 80, 48], head: [[boardWords.code, boardWords.criterion, boardWords.max, words.self, words.appraisal, words.reason, words.evidence].map((head) => text(head))], body: rows },
      { kind: 'paragraph', text: [words.end(shown(total), formatPoints(basePoints))] },
    ],
  };
}
