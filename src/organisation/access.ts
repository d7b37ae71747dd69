import { holds, type Actor } from '../kit/server/actor.ts';
import type { OrganisationRefusal } from './words.ts';

/** Units and terms are changed by the administrator, or by the block's emulation officer. */
export const refuseManageBlock = (actor: Actor, { blockId }: { blockId: string }): OrganisationRefusal | null =>
  holds(actor, 'administrator') || holds(actor, 'emulation-officer', { blockId }) ? null : 'organisation.not-manager';
