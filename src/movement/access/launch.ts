import { holds, type Actor } from '../../kit/server/actor.ts';
import type { LaunchRefusal } from '../words/launch.ts';
import { refuseMoveOn } from './year.ts';

type Place = { clusterId: string; blockId: string };

/** Theme, targets and campaigns are written by those who move the year on: the leader's secretary, the block's officer. */
export const refuseLaunch = (actor: Actor, place: Place): LaunchRefusal | null => (refuseMoveOn(actor, place) === null ? null : 'movement.not-launcher');

export const speaksFor = (actor: Actor, unitId: string) => holds(actor, 'unit-secretary', { unitId }) || holds(actor, 'unit-head', { unitId });

/** A unit signs, and registers, by its own secretary or head. */
export const refuseOwnUnit = (actor: Actor, { unitId }: { unitId: string }): LaunchRefusal | null => (speaksFor(actor, unitId) ? null : 'movement.not-own-unit');

/** A unit notes what it did itself; of the cluster as a whole, and for any unit, the leader does. */
export const refuseNote = (actor: Actor, { unitId, ...place }: Place & { unitId: string | null }): LaunchRefusal | null =>
  refuseLaunch(actor, place) === null || (unitId !== null && speaksFor(actor, unitId)) ? null : 'movement.not-noter';

/** The registrations of all units are for those who compare them; a unit sees its own. */
export const seesRegistrations = (actor: Actor, { clusterId, blockId }: Place) =>
  actor.leads.some((lead) => lead.clusterId === clusterId) || holds(actor, 'emulation-officer', { blockId }) || holds(actor, 'viewer', { clusterId }) || holds(actor, 'viewer', { blockId });

/** What lies behind a unit's figure is for those who compare the units, and for itself; to others it is not said to exist. */
export const refuseRecords = (actor: Actor, subject: Place & { unitId: string }): LaunchRefusal | null => (seesRegistrations(actor, subject) || speaksFor(actor, subject.unitId) ? null : 'movement.not-found');

/** A registration is taken back by its unit or the leader; to others it is not said to exist. */
export const refuseWithdrawRegistration = (actor: Actor, subject: Place & { unitId: string }): LaunchRefusal | null =>
  speaksFor(actor, subject.unitId) || refuseLaunch(actor, subject) === null ? null : 'movement.not-found';

/** Papers of the cluster are made by those who lead it, as leader or deputy, and by the block's emulation officer. */
export const makesClusterPaper = (actor: Actor, { clusterId, blockId }: Place) => actor.leads.some((lead) => lead.clusterId === clusterId) || holds(actor, 'emulation-officer', { blockId });
