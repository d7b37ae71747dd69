import { text, type Block, type Paper } from '../../documents/document/tree.ts';
import { formatInstant } from '../../kit/dates.ts';
import { formatPoints } from '../../kit/points.ts';
import type { Issuer } from '../../organisation/store.ts';
import type { Feeds } from '../rules/feeds/feeds.ts';
import type { Difference } from '../rules/book/difference.ts';
import { isLeaf } from '../rules/outline.ts';
import { adoptionOnPaper, differencePaperWords, proposedOnPaper } from '../words/book-adoption.ts';
import { differenceText, differenceWords } from '../words/book-difference.ts';
import { feedsSentence } from '../words/feeds.ts';
import { ruleSentence } from '../words/kinds.ts';
import { boardPaperWords, bookPaperWords as words } from '../words/papers.ts';
import { scoringFrame, type PaperYear } from './frame.ts';
import type { PaperCriterion } from './ranking.ts';

type Criterion = PaperCriterion & { evidenceRule: string; regulationRef: string | null; feeds: Feeds | null };
/** Who proposed and who issued; null where that has not been, or was before two people were asked for. */
type Adoption = { proposerName: string | null; proposedAt: Date | null; issuerName: string | null; issuedAt: Date | null };
type Changes = { base: { title: string }; lines: readonly (Difference & { reason: string | null })[] };
export type BookPaper = { issuer: Issuer; year: PaperYear; now: Date; title: string; criteria: readonly Criterion[]; adoption: Adoption; changes: Changes | null };
const evidenceWords: Record<string, string> = { required: words.required, optional: words.optional, none: words.none };

/** The criteria book, as the annex of the guidance: code, criterion, maximum, how it is counted and what suggests its points, evidence, regulation; who adopted it; what differs from the book before. */
export function bookPaper({ title, criteria, adoption, changes, ...given }: BookPaper): Paper {
  const heads = [boardPaperWords.code, boardPaperWords.criterion, boardPaperWords.max, boardPaperWords.how, words.evidence, words.regulation];
  const body = criteria.map((c) => isLeaf(c)
    ? [text(c.code), text(c.title), text(formatPoints(c.maxPoints), { align: 'center' }), text([ruleSentence(c), feedsSentence(c)].filter((part) => part !== null).join(' ')), text(evidenceWords[c.evidenceRule] ?? ''), text(c.regulationRef ?? '')]
    : [text(c.code, { bold: true }), text(c.title, { bold: true, ...(c.parentId === null && { fill: 'EEEEEE' }) }), text(c.maxPoints > 0 ? formatPoints(c.maxPoints) : '', { bold: true, align: 'center' }), text(''), text(''), text('')]);
  const adopted = adoptionLine(adoption);
  return {
    ...scoringFrame({ ...given, type: 'HD' }), page: 'a4-landscape', title: words.title, summary: title,
    blocks: [
      { kind: 'table', size: 11, widths: [12, 72, 13, 86, 20, 36], head: [heads.map((head) => text(head))], body },
      ...(adopted === null ? [] : [{ kind: 'paragraph' as const, text: [adopted] }]), ...(changes === null ? [] : changesAnnex(changes)),
    ],
  };
}

function adoptionLine({ proposerName, proposedAt, issuerName, issuedAt }: Adoption): string | null {
  if (proposerName === null || proposedAt === null) return null;
  if (issuerName === null || issuedAt === null) return proposedOnPaper(proposerName, formatInstant(proposedAt));
  return adoptionOnPaper(proposerName, formatInstant(proposedAt), issuerName, formatInstant(issuedAt));
}

function changesAnnex({ base, lines }: Changes): Block[] {
  const annex: Block = { kind: 'annex', number: 'I', title: differencePaperWords.title(base.title) };
  if (lines.length === 0) return [annex, { kind: 'paragraph', text: [differencePaperWords.none] }];
  const heads = [differencePaperWords.number, differencePaperWords.what, differencePaperWords.line, differencePaperWords.details, differencePaperWords.reason];
  const body = lines.map((line, n) => {
    const { about, details } = differenceText(line);
    return [text(String(n + 1), { align: 'center' }), text(differenceWords[line.kind].vi), text(about), text(details.join('; ')), text(line.reason ?? '')];
  });
  return [annex, { kind: 'table', size: 11, widths: [10, 18, 66, 90, 55], head: [heads.map((head) => text(head))], body }];
}
