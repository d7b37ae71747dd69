import { paperNumber } from '../../documents/document/words.ts';
import type { Paper } from '../../documents/document/tree.ts';
import { formatInstant } from '../../kit/dates.ts';
import type { Issuer } from '../../organisation/store.ts';
import { paperRecipients, paperSigns, sampleNote, takenAt } from '../words/papers.ts';

/** What the person fills in before printing; all of it may stay open, the paper is then a draft. */
export type FilledIn = { number: string | null; date: string | null; signer: string | null };
export type PaperYear = { year: number; clusterName: string; isDemo: boolean };
type Given = { issuer: Issuer; year: PaperYear; filledIn: FilledIn; now: Date; symbol: string };

/** The parts that every paper of a cluster has: head, signature of the leader, recipients, the foot with the time of its figures. */
export function clusterFrame({ issuer, year, filledIn, now, symbol }: Given): Pick<Paper, 'head' | 'signatures' | 'recipients' | 'isDraft' | 'footnote'> {
  return {
    head: { side: 'agency', superior: [issuer.superior], issuer: [issuer.cluster, issuer.block], number: paperNumber(filledIn.number, `${symbol}-${issuer.symbol}`), place: issuer.place, date: filledIn.date, year: Number(formatInstant(now).slice(6, 10)) },
    signatures: [{ authority: [paperSigns.onBehalf(issuer.cluster), paperSigns.leader], name: filledIn.signer }], recipients: paperRecipients(issuer.superior),
    isDraft: filledIn.number === null, footnote: [takenAt(formatInstant(now)), ...(year.isDemo ? [sampleNote] : [])].join(' '),
  };
}
