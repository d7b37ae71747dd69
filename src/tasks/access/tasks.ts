import type { Actor } from '../../kit/server/actor.ts';
import { refuseLaunch, seesRegistrations, speaksFor } from '../../movement/access/launch.ts';
import type { TaskRefusal } from '../words/refusals.ts';

type Place = { clusterId: string; blockId: string };
type OfUnit = Place & { unitId: string };

/** Tasks are given, accepted and returned by the leader's secretary in the term, or the command's emulation officer. */
export const gives = (actor: Actor, place: Place) => refuseLaunch(actor, place) === null;
/** Whoever has a post in a unit reads what it was given. */
const isOf = (actor: Actor, unitId: string) => actor.appointments.some((held) => held.unitId === unitId);
export const readsAll = (actor: Actor, place: Place) => seesRegistrations(actor, place);
export const mayRead = (actor: Actor, subject: OfUnit) => isOf(actor, subject.unitId) || readsAll(actor, subject);

/** To others it is not said that there is such a task. */
export const refuseRead = (actor: Actor, subject: OfUnit): TaskRefusal | null => (mayRead(actor, subject) ? null : 'tasks.not-found');
export const refuseGive = (actor: Actor, place: Place): TaskRefusal | null => (gives(actor, place) ? null : 'tasks.not-giver');
export const refuseGiverOf = (actor: Actor, subject: OfUnit): TaskRefusal | null => (gives(actor, subject) ? null : (refuseRead(actor, subject) ?? 'tasks.not-giver'));
export const refuseUnitOf = (actor: Actor, subject: OfUnit): TaskRefusal | null => (speaksFor(actor, subject.unitId) ? null : (refuseRead(actor, subject) ?? 'tasks.not-own-unit'));
