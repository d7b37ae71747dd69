import { text, type Paper } from '../../documents/document/tree.ts';
import { formatPoints } from '../../kit/points.ts';
import type { Issuer } from '../../organisation/store.ts';
import { isLeaf } from '../rules/outline.ts';
import { ruleSentence } from '../words/kinds.ts';
import { boardPaperWords, bookPaperWords as words } from '../words/papers.ts';
import { clusterFrame, type PaperYear } from './frame.ts';
import type { PaperCriterion } from './ranking.ts';

type Criterion = PaperCriterion & { evidenceRule: string; regulationRef: string | null };
export type BookPaper = { issuer: Issuer; year: PaperYear; now: Date; title: string; isDraft: boolean; criteria: readonly Criterion[] };
const evidenceWords: Record<string, string> = { required: words.required, optional: words.optional, none: words.none };

/** The criteria book, as the annex of the guidance: code, criterion, maximum, how it is counted, evidence, regulation. */
export function bookPaper({ title, criteria, isDraft, ...given }: BookPaper): Paper {
  const heads = [boardPaperWords.code, boardPaperWords.criterion, boardPaperWords.max, boardPaperWords.how, words.evidence, words.regulation];
  const body = criteria.map((c) => !isLeaf(c)
    ? [text(c.code, { bold: true }), text(c.title, { bold: true }), text(c.maxPoints > 0 ? formatPoints(c.maxPoints) : '', { bold: true, align: 'center' }), text(''), text(''), text('')]
    : [text(c.code), text(c.title), text(formatPoints(c.maxPoints), { align: 'center' }), text(ruleSentence(c)), text(evidenceWords[c.evidenceRule] ?? ''), text(c.regulationRef ?? '')]);
  return {
    ...clusterFrame({ ...given, filledIn: { number: null, date: null, signer: null }, symbol: 'HD' }), isDraft, page: 'a4-landscape', title: words.title, summary: title,
    blocks: [{ kind: 'table', size: 11, widths: [12, 72, 13, 86, 20, 36], head: [heads.map((head) => text(head))], body }],
  };
}
