import { holds, type Actor } from '../../kit/server/actor.ts';
import { speaksFor } from '../../movement/access/launch.ts';
import type { Recipient } from '../rules/proposals.ts';
import type { ProposalRefusal } from '../words/proposals.ts';
import { gives, mayRead, readsAll } from './tasks.ts';

type Place = { clusterId: string; blockId: string };
type OfProposal = Place & { unitId: string | null; recipient: Recipient };

/** A unit proposes by its secretary or head, the cluster by who gives its tasks. */
export const proposes = (actor: Actor, { unitId, ...place }: Place & { unitId: string | null }) => (unitId === null ? gives(actor, place) : speaksFor(actor, unitId));
/** The cluster and the command answer here themselves; what other superiors answered on paper is noted by who proposed. */
export const answersTo = (actor: Actor, subject: OfProposal) => (subject.recipient === 'cluster' ? gives(actor, subject) : subject.recipient === 'command' ? holds(actor, 'emulation-officer', { blockId: subject.blockId }) : proposes(actor, subject));
export const readsProposal = (actor: Actor, { unitId, ...place }: Place & { unitId: string | null }) => (unitId === null ? readsAll(actor, place) : mayRead(actor, { unitId, ...place }));

const orNotFound = (actor: Actor, subject: OfProposal, code: ProposalRefusal): ProposalRefusal => (readsProposal(actor, subject) ? code : 'tasks.not-found');
export const refuseMake = (actor: Actor, subject: Place & { unitId: string | null }): ProposalRefusal | null => (proposes(actor, subject) ? null : 'tasks.not-proposer');
export const refuseProposer = (actor: Actor, subject: OfProposal): ProposalRefusal | null => (proposes(actor, subject) ? null : orNotFound(actor, subject, 'tasks.not-proposer'));
export const refuseAnswer = (actor: Actor, subject: OfProposal): ProposalRefusal | null => (answersTo(actor, subject) ? null : orNotFound(actor, subject, 'tasks.not-answerer'));
