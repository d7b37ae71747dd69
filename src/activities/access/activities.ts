import { holds, type Actor } from '../../kit/server/actor.ts';
import { refuseLaunch, speaksFor } from '../../movement/access/launch.ts';
import type { ActivityRefusal } from '../words/refusals.ts';

/** `memberIds`: the units that are in the cluster at some time of the year. */
type Place = { clusterId: string; blockId: string; memberIds: readonly string[] };

/** Whoever serves in the cluster or its block reads; to others it is not said that there is anything. */
export const refuseRead = (actor: Actor, { clusterId, blockId, memberIds }: Place): ActivityRefusal | null =>
  holds(actor, 'emulation-officer', { blockId }) || holds(actor, 'viewer', { blockId }) || actor.appointments.some((one) => one.clusterId === clusterId || (one.unitId !== null && memberIds.includes(one.unitId))) ? null : 'activities.not-found';

/** Joint activities are recorded by those who lead. */
export const recordsJoint = (actor: Actor, place: Place) => refuseLaunch(actor, place) === null;

/** A unit records its own; `unitId` null is a joint activity. */
export function refuseRecord(actor: Actor, { unitId, ...place }: Place & { unitId: string | null }): ActivityRefusal | null {
  if (unitId === null ? recordsJoint(actor, place) : speaksFor(actor, unitId)) return null;
  return refuseRead(actor, place) ?? (unitId === null ? 'activities.not-joint-recorder' : 'activities.not-recorder');
}

/** A unit says itself whether its share is right. */
export const refuseAnswer = (actor: Actor, { shareUnitId, ...place }: Place & { shareUnitId: string }): ActivityRefusal | null => (speaksFor(actor, shareUnitId) ? null : (refuseRead(actor, place) ?? 'activities.not-own-share'));
