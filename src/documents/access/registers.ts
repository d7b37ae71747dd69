import { holds, type Actor } from '../../kit/server/actor.ts';
import type { DocumentRefusal } from '../words/refusals.ts';

/** Whose papers: a cluster's (unitId null) or one unit's own. */
export type Issuer = { clusterId: string; blockId: string; unitId: string | null };

/** For the cluster speak its leader's and deputy's secretaries and the block's emulation officer; for a unit its own secretary. */
export const keepsRegister = (actor: Actor, { clusterId, blockId, unitId }: Issuer): boolean =>
  unitId === null ? actor.leads.some((lead) => lead.clusterId === clusterId) || holds(actor, 'emulation-officer', { blockId }) : holds(actor, 'unit-secretary', { unitId });

const watches = (actor: Actor, { clusterId, blockId }: Issuer) => holds(actor, 'viewer', { clusterId }) || holds(actor, 'viewer', { blockId });
const headsUnit = (actor: Actor, unitId: string | null) => unitId !== null && holds(actor, 'unit-head', { unitId });

/** Incoming papers are read by those who keep the register, the unit's head and the viewers of the cluster. */
export const readsIncoming = (actor: Actor, issuer: Issuer): boolean => keepsRegister(actor, issuer) || headsUnit(actor, issuer.unitId) || (issuer.unitId === null && watches(actor, issuer));
/** Papers of the cluster are for all once issued; a unit's own for itself and for those who compare units. */
export const readsIssued = (actor: Actor, issuer: Issuer): boolean => issuer.unitId === null || readsIncoming(actor, issuer) || keepsRegister(actor, { ...issuer, unitId: null }) || watches(actor, issuer);

export const refuseReadRegister = (actor: Actor, issuer: Issuer): DocumentRefusal | null => (readsIssued(actor, issuer) ? null : 'documents.not-found');
export const refuseReadIncoming = (actor: Actor, issuer: Issuer): DocumentRefusal | null => (readsIncoming(actor, issuer) ? null : issuer.unitId === null ? 'documents.not-incoming-reader' : 'documents.not-found');
export const refuseKeepRegister = (actor: Actor, issuer: Issuer): DocumentRefusal | null => (keepsRegister(actor, issuer) ? null : (refuseReadRegister(actor, issuer) ?? 'documents.not-registrar'));
