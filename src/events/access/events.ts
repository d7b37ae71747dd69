import { keepsRoster, leadsDuty, readsAll, seesNames as seesUnitNames, standsFor } from '../../duty/access/duty.ts';
import type { Actor } from '../../kit/server/actor.ts';
import { makesClusterPaper } from '../../movement/access/launch.ts';
import type { EventRefusal } from '../words/refusals.ts';

type Place = { clusterId: string; blockId: string };
/** An event with the units that take part in it. */
export type OfEvent = Place & { unitIds: readonly string[] };
type OfForce = OfEvent & { unitId: string };

const isOf = (actor: Actor, unitId: string) => actor.appointments.some((held) => held.unitId === unitId);
/** Plans are written, and ends signed, by those who lead the cluster in the term, and by the command. */
export const leads = (actor: Actor, place: Place) => leadsDuty(actor, place);
/** A plan is approved by the leader, the deputy or the command; the tables see to it that it is somebody who wrote nothing of it. */
export const mayApprove = (actor: Actor, place: Place) => makesClusterPaper(actor, place);
/** A plan is for those who compare units and for the units that take part. */
export const readsEvent = (actor: Actor, { unitIds, ...place }: OfEvent) => readsAll(actor, place) || unitIds.some((unitId) => isOf(actor, unitId));
/** Names are for the own unit and the duty commander at the command, for whom they are hidden from a day on. */
export const seesNames = (actor: Actor, place: Place, unitId: string, isHidden: boolean) => seesUnitNames(actor, { ...place, unitId }, isHidden);
/** What happened is read by who leads the event, and by the unit that wrote it; null: written by who leads. */
export const readsEntry = (actor: Actor, place: Place, unitId: string | null) => leads(actor, place) || (unitId !== null && isOf(actor, unitId));
/** An entry is written for a unit by its secretary, head or officer on duty, or by who leads. */
export const writesEntry = (actor: Actor, place: Place, unitId: string | null) => (unitId === null ? leads(actor, place) : standsFor(actor, unitId));
export const keepsForce = (actor: Actor, unitId: string) => keepsRoster(actor, unitId);

/** To others it is not said that there is anything. */
export const refuseRead = (actor: Actor, subject: OfEvent): EventRefusal | null => (readsEvent(actor, subject) ? null : 'events.not-found');
const unless = (isAllowed: boolean, actor: Actor, subject: OfEvent, code: EventRefusal): EventRefusal | null => (isAllowed ? null : (refuseRead(actor, subject) ?? code));
export const refuseAdd = (actor: Actor, place: Place): EventRefusal | null => (leads(actor, place) ? null : 'events.not-leader');
export const refuseLead = (actor: Actor, subject: OfEvent): EventRefusal | null => unless(leads(actor, subject), actor, subject, 'events.not-leader');
export const refuseApprove = (actor: Actor, subject: OfEvent): EventRefusal | null => unless(mayApprove(actor, subject), actor, subject, 'events.not-approver');
export const refuseKeep = (actor: Actor, { unitId, ...subject }: OfForce): EventRefusal | null => unless(keepsForce(actor, unitId), actor, subject, 'events.not-own-unit');
/** A unit’s people and what they stand are for who keeps its list alone. */
export const refuseForce = (actor: Actor, { unitId }: OfForce): EventRefusal | null => (keepsForce(actor, unitId) ? null : 'events.not-found');
/** Who neither leads nor stands for a unit of the event has no log there. */
export const refuseLog = (actor: Actor, subject: OfEvent): EventRefusal | null => (leads(actor, subject) || subject.unitIds.some((unitId) => isOf(actor, unitId)) ? null : 'events.not-found');
export const refuseWrite = (actor: Actor, { unitId, ...subject }: OfEvent & { unitId: string | null }): EventRefusal | null => unless(writesEntry(actor, subject, unitId), actor, subject, 'events.not-writer');
export const refusePhoto = (actor: Actor, { unitId, ...subject }: OfEvent & { unitId: string | null }): EventRefusal | null => (readsEntry(actor, subject, unitId) ? null : 'events.not-found');
export const refuseTick = (actor: Actor, { unitId, ...subject }: OfEvent & { unitId: string | null }): EventRefusal | null => unless(leads(actor, subject) || (unitId !== null && standsFor(actor, unitId)), actor, subject, 'events.not-responsible');
