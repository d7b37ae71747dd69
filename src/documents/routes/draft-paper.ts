import type { Db } from '../../kit/server/command.ts';
import { loadIssuer } from '../../organisation/store.ts';
import { footOf, headOf, type PaperIssuer } from '../document/frame.ts';
import type { Paper } from '../document/tree.ts';
import type { Missing, PaperAsked, PaperKind } from '../offers/papers.ts';
import { withWords } from '../rules/figure-words.ts';
import { symbolOf } from '../rules/numbers.ts';
import { rankOf } from '../rules/ranks.ts';
import { blocksOf, plain, type LinedBlock } from '../rules/wording-blocks.ts';
import { guardFaults, saidFigures, staleFigures, type GuardFault, type StaleFigure } from '../rules/wording-check.ts';
import { parseSentence, parseWording, type KnownKeys, type LineFault } from '../rules/wording.ts';
import { isSampleYear } from '../store/drafts.ts';
import { findIssuerPlace } from '../store/place.ts';
import type { PaperRow } from '../store/issue.ts';

export type DraftText = Pick<PaperRow, 'unitId' | 'type' | 'title' | 'summary' | 'body' | 'figures' | 'signatures' | 'recipients' | 'place'>;
/** What is filled in at issue: the bare number ("5"), the day; `isDraft` prints "DỰ THẢO". */
export type Filled = { number: string | null; date: string | null; isDraft: boolean };
export type Read = Awaited<ReturnType<PaperKind['read']>>;
export type MadePaper = { paper: Paper; lined: LinedBlock[]; faults: LineFault[]; stale: StaleFigure[]; guards: GuardFault[]; missing: Missing[]; read: Read };

/** All that a kind says now, with its whole figures in words too. */
export async function readKind(kind: PaperKind, db: Db, asked: PaperAsked): Promise<Read> {
  const read = await kind.read(db, asked);
  return { ...read, figures: withWords(read.figures) };
}

export const knownKeys = ({ figures, parts }: Read): KnownKeys => ({ figures: figures.map(({ key }) => key), parts: parts.map(({ key }) => key) });

/**
 * The paper of a draft: its wording with the figures that are stored in it (those not read yet as they are now), what is wrong
 * by line, which figures have changed since, which numbers disagree with their lists, and what is missing.
 */
export async function paperOfDocument(db: Db, document: DraftText, kind: PaperKind, asked: PaperAsked, filled: Filled): Promise<MadePaper> {
  const [read, issuer, place, isDemo] = await Promise.all([readKind(kind, db, asked), issuerOf(db, asked, document.unitId), findIssuerPlace(db, { yearId: asked.yearId, unitId: document.unitId }), isSampleYear(db, asked.yearId)]);
  const { title, summary, body, figures: stored } = document;
  const known = knownKeys(read);
  const [{ lines, faults }, inTitle, inSummary] = [parseWording(body, known), parseSentence(title, known), parseSentence(summary, known)];
  const said = saidFigures(stored, read.figures);
  const lined = blocksOf(lines, said, new Map(read.parts.map(({ key, blocks }) => [key, blocks])));
  const counts = new Map(read.parts.flatMap(({ key, count }) => (count === undefined ? [] : [[key, count] as const])));
  const head = headOf({ issuer, symbol: symbolOf(document.type, place?.symbol ?? ''), place: document.place, number: filled.number, date: filled.date, now: asked.now });
  const paper: Paper = {
    page: kind.page, head, title: plain(inTitle.runs, said), summary: plain(inSummary.runs, said), blocks: lined.map(({ block }) => block), signatures: document.signatures.map(({ rank, ...signature }) => ({ ...signature, ...(rank !== undefined && { rank: rankOf(rank) ?? rank }) })), recipients: document.recipients,
    isDraft: filled.isDraft, footnote: footOf({ isDraft: filled.isDraft, isDemo, now: asked.now }), annexOf: { type: plain(inTitle.runs, said), issuer: issuer.unitName === null ? issuer.cluster : head.issuer[0]! },
  };
  return { paper, lined, faults: [...inTitle.faults, ...inSummary.faults, ...faults], stale: staleFigures({ title, summary, lines }, stored, read.figures), guards: guardFaults(lines, stored, read.figures, counts), missing: read.missing, read };
}

/** Who issues a paper of a year, under the names of today. */
export async function issuerOf(db: Db, asked: PaperAsked, unitId: string | null): Promise<PaperIssuer & { place: string }> {
  const [issuer, place] = await Promise.all([loadIssuer(db, asked.clusterId, asked.today), findIssuerPlace(db, { yearId: asked.yearId, unitId })]);
  return { ...issuer, unitName: unitId === null ? null : (place?.name ?? null) };
}
