import { holds, type Actor } from '../../kit/server/actor.ts';
import type { MovementRefusal } from '../words/year.ts';

type Place = { clusterId: string; blockId: string };

/** The stage moves on by the secretary whose unit leads in this term, or by the block's officer. */
export const refuseMoveOn = (actor: Actor, { clusterId, blockId }: Place): MovementRefusal | null =>
  actor.leads.some((lead) => lead.clusterId === clusterId && lead.role === 'leader') || holds(actor, 'emulation-officer', { blockId }) ? null : 'movement.not-leader';

/** Going back, and sealing, are for the block's officer. */
export const refuseReopen = (actor: Actor, { blockId }: Place): MovementRefusal | null =>
  holds(actor, 'emulation-officer', { blockId }) ? null : 'movement.not-officer';
