import { holds, type Actor } from '../../kit/server/actor.ts';
import type { PaperAsked, PaperKind } from '../offers/papers.ts';
import type { DraftRefusal } from '../words/drafts.ts';

/** What somebody wants to write: which kind, about what, for whom. */
export type DraftPlace = { kind: PaperKind; asked: PaperAsked; unitId: string | null };

/** Each kind says who may make it. */
export const refuseStart = (actor: Actor, { kind, asked, unitId }: DraftPlace): DraftRefusal | null => (kind.mayMake(actor, asked, unitId) ? null : 'documents.not-maker');
/** A draft is read and written by those who may make its kind; to others it is not said to exist. */
export const refuseDraft = (actor: Actor, { kind, asked, unitId }: DraftPlace): DraftRefusal | null => (kind.mayMake(actor, asked, unitId) ? null : 'documents.not-found');

/** The wording of a cluster's papers is kept by the leader's secretary and the block's emulation officer. */
export const refuseWording = (actor: Actor, { clusterId, blockId }: { clusterId: string; blockId: string }): DraftRefusal | null =>
  actor.leads.some((lead) => lead.clusterId === clusterId && lead.role === 'leader') || holds(actor, 'emulation-officer', { blockId }) ? null : 'documents.not-wording-editor';
