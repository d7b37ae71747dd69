import { paperNumber } from '../../documents/document/words.ts';
import type { Paper } from '../../documents/document/tree.ts';
import { formatInstant } from '../../kit/dates.ts';
import type { Issuer } from '../../organisation/store.ts';
import { paperRecipients, paperSigns, sampleNote, takenAt } from '../words/papers.ts';

export type PaperYear = { year: number; clusterName: string; isDemo: boolean };
type Given = { issuer: Issuer; year: PaperYear; now: Date; symbol: string };

/**
 * The parts that every working print has: head, signature of the leader, recipients, the foot with the time of its figures. It is a draft
 * without number and day, always: a paper gets them in the documents centre, where its number is registered and its bytes are kept.
 */
export function clusterFrame({ issuer, year, now, symbol }: Given): Pick<Paper, 'head' | 'signatures' | 'recipients' | 'isDraft' | 'footnote'> {
  return {
    head: { side: 'agency', superior: [issuer.superior], issuer: [issuer.cluster, issuer.block], number: paperNumber(null, `${symbol}-${issuer.symbol}`), place: issuer.place, date: null, year: Number(formatInstant(now).slice(6, 10)) },
    signatures: [{ authority: [paperSigns.onBehalf(issuer.cluster), paperSigns.leader], name: null }], recipients: paperRecipients(issuer.superior),
    isDraft: true, footnote: [takenAt(formatInstant(now)), ...(year.isDemo ? [sampleNote] : [])].join(' '),
  };
}
