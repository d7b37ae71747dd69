import { holds, type Actor } from '../kit/server/actor.ts';
import type { OrganisationRefusal } from './words.ts';

/** Units and terms are changed by the administrator, or by the block's emulation officer. */
export const refuseManageBlock = (actor: Actor, { blockId }: { blockId: string }): OrganisationRefusal | null =>
  holds(actor, 'administrator') || holds(actor, 'emulation-officer', { blockId }) ? null : 'organisation.not-manager';

/** Clusters, people and appointments are the administrator's. */
export const refuseAdminister = (actor: Actor): OrganisationRefusal | null => (holds(actor, 'administrator') ? null : 'organisation.administrator-only');

/** Holidays and Tết are kept by the administrator, or by an emulation officer. */
export const refuseKeepCalendar = (actor: Actor): OrganisationRefusal | null => (holds(actor, 'administrator') || holds(actor, 'emulation-officer') ? null : 'organisation.not-manager');

/** Where each role is held; the administrator has the whole server. */
export const placeOfRole = {
  'duty-officer': 'unit_id', 'unit-secretary': 'unit_id', 'unit-head': 'unit_id', 'cluster-secretary': 'unit_id', checker: 'cluster_id', delegate: 'cluster_id', 'council-member': 'cluster_id', 'emulation-officer': 'block_id', viewer: 'cluster_id', administrator: null,
} as const;
