import { text, type Block, type Cell } from '../../documents/document/tree.ts';
import { formatInstant } from '../../kit/dates.ts';
import { formatPoints } from '../../kit/points.ts';
import { isLeaf } from '../rules/outline.ts';
import type { CellScore } from '../store/sheets.ts';
import type { ExplanationLine } from '../store/history.ts';
import { appraisalPaperWords as words } from '../words/appraisal-papers.ts';
import { boardPaperWords, sheetPaperWords } from '../words/papers.ts';
import { reasonSentence } from '../words/reasons.ts';
import type { PaperCriterion } from './ranking.ts';

const shown = (points: number | null | undefined) => (points === null || points === undefined ? '–' : formatPoints(points));
const centred = (value: string, more: Partial<Cell> = {}) => text(value, { align: 'center', ...more });

type Mark = Pick<CellScore, 'points' | 'reasons' | 'note'>;
/** A criterion with what the unit gave itself and what the appraisal left of it; null where nobody marked. */
export type AppraisedLine = { criterion: PaperCriterion; self: Mark | null; appraisal: Mark | null };

export function appraisedLines(criteria: readonly PaperCriterion[], scores: readonly Pick<CellScore, 'criterionId' | 'stage' | 'points' | 'reasons' | 'note'>[]): AppraisedLine[] {
  const at = (id: string, stage: string) => scores.find((score) => score.criterionId === id && score.stage === stage) ?? null;
  return criteria.filter(isLeaf).map((criterion) => ({ criterion, self: at(criterion.id, 'self'), appraisal: at(criterion.id, 'appraisal') }));
}
/** Where the appraisal gave another mark than the unit itself. */
export const changedLines = (lines: readonly AppraisedLine[]) => lines.filter(({ self, appraisal }) => appraisal !== null && appraisal.points !== (self?.points ?? 0));

const difference = ({ self, appraisal }: AppraisedLine) => (appraisal === null ? '' : formatPoints(appraisal.points - (self?.points ?? 0)));
/** Why the appraisal stands as it does: the note of who appraised, and how the points were counted. */
const whyOf = ({ appraisal }: AppraisedLine) => [...(appraisal?.note ? [appraisal.note] : []), ...(appraisal?.reasons ?? []).map(reasonSentence)].join('. ').replaceAll('..', '.');

/** Self-score and appraisal side by side with the reasons; whole sheets show all criteria under their sections. */
export function appraisalTable(lines: readonly AppraisedLine[], criteria: readonly PaperCriterion[], branches: Readonly<Record<'self' | 'appraisal', ReadonlyMap<string, { points: number | null }>>>): Block {
  const lineOf = new Map(lines.map((line) => [line.criterion.id, line]));
  const body = criteria.flatMap((criterion): Cell[][] => {
    const line = lineOf.get(criterion.id);
    const bold = { bold: line === undefined };
    if (line === undefined) return isLeaf(criterion) ? [] : [[text(criterion.code, bold), text(criterion.title, bold), centred(criterion.maxPoints > 0 ? formatPoints(criterion.maxPoints) : '', bold), ...(['self', 'appraisal'] as const).map((stage) => centred(shown(branches[stage].get(criterion.id)?.points), bold)), text(''), text('')]];
    return [[text(criterion.code), text(criterion.title), centred(formatPoints(criterion.maxPoints)), centred(shown(line.self?.points)), centred(shown(line.appraisal?.points)), centred(difference(line)), text(whyOf(line))]];
  });
  return { kind: 'table', size: 10, widths: [12, 74, 15, 16, 17, 17, 96], head: [[boardPaperWords.code, boardPaperWords.criterion, boardPaperWords.max, sheetPaperWords.self, sheetPaperWords.appraisal, words.difference, words.why].map((head) => text(head))], body };
}

/** The criteria that lost points, why, and what the unit answers. */
export function explanationTable(lines: readonly AppraisedLine[], explanations: readonly ExplanationLine[]): Block {
  const answerTo = (id: string) => explanations.filter(({ criterionId }) => criterionId === id).map(({ text: said, byName, at }) => words.answer(said, byName, formatInstant(at))).join('\n');
  return {
    kind: 'table', size: 11, widths: [12, 62, 16, 18, 68, 80], head: [[boardPaperWords.code, boardPaperWords.criterion, sheetPaperWords.self, sheetPaperWords.appraisal, words.why, words.explanation].map((head) => text(head))],
    body: lines.map((line) => [text(line.criterion.code), text(line.criterion.title), centred(shown(line.self?.points)), centred(shown(line.appraisal?.points)), text(whyOf(line)), text(answerTo(line.criterion.id))]),
  };
}
