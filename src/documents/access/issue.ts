import type { Actor } from '../../kit/server/actor.ts';
import type { PaperAsked, PaperKind } from '../offers/papers.ts';
import type { PaperRow } from '../store/issue.ts';
import type { DocumentRefusal } from '../words/refusals.ts';
import { readsIssued } from './registers.ts';

/** A paper with its kind, which is null when no slice offers that kind any more, what it was asked for, the one unit that it is about, and who reads it where fewer may than usual. */
export type PaperSubject = PaperRow & { kind: PaperKind | null; asked: PaperAsked; aboutUnitId: string | null; isReader: ((actor: Actor) => boolean) | null };

export const makesPaper = (actor: Actor, { kind, asked, unitId }: Pick<PaperSubject, 'kind' | 'asked' | 'unitId'>): boolean => kind !== null && kind.mayMake(actor, asked, unitId);

const readsOnceIssued = (actor: Actor, subject: PaperSubject) => (subject.isReader === null ? readsIssued(actor, { ...subject, unitId: subject.unitId ?? subject.aboutUnitId }) : subject.isReader(actor));
/** A draft is for those who may make it; once issued a paper is read by the cluster, one of or about a single unit by that unit and those above it, one with names by whom its kind says. */
export const refuseReadPaper = (actor: Actor, subject: PaperSubject): DocumentRefusal | null =>
  makesPaper(actor, subject) || (subject.issuedAt !== null && readsOnceIssued(actor, subject)) ? null : 'documents.not-found';

/** Issuing, correcting, voiding and attaching the scan are for those who may make the paper. */
export const refuseIssue = (actor: Actor, subject: PaperSubject): DocumentRefusal | null =>
  makesPaper(actor, subject) ? null : (refuseReadPaper(actor, subject) ?? 'documents.not-issuer');
