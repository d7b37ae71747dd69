import { holds, type Actor } from '../../kit/server/actor.ts';
import { refuseLaunch, seesRegistrations, speaksFor } from '../../movement/access/launch.ts';
import type { DutyRefusal } from '../words/refusals.ts';

type Place = { clusterId: string; blockId: string };
type OfUnit = Place & { unitId: string };

const isOf = (actor: Actor, unitId: string) => actor.appointments.some((held) => held.unitId === unitId);
/** Those who compare units read all of them as counts; a unit reads its own. */
export const readsAll = (actor: Actor, place: Place) => seesRegistrations(actor, place);
export const readsUnit = (actor: Actor, subject: OfUnit) => isOf(actor, subject.unitId) || readsAll(actor, subject);
/** Names are for the own unit, and for the duty commander at the command, for whom they are hidden from a day on. */
export const seesNames = (actor: Actor, subject: OfUnit, isHidden: boolean) => isOf(actor, subject.unitId) || (!isHidden && holds(actor, 'emulation-officer', { blockId: subject.blockId }));
/** The roster of a unit is kept by its own secretary or head. */
export const keepsRoster = (actor: Actor, unitId: string) => speaksFor(actor, unitId);
/** A shift is taken and handed over by who is on duty; the secretary and the head may note it too. */
export const standsFor = (actor: Actor, unitId: string) => speaksFor(actor, unitId) || holds(actor, 'duty-officer', { unitId });
/** Surge periods and the rules of rosters are for the whole cluster. */
export const leadsDuty = (actor: Actor, place: Place) => refuseLaunch(actor, place) === null;

/** To others it is not said that there is anything. */
export const refuseRead = (actor: Actor, subject: OfUnit): DutyRefusal | null => (readsUnit(actor, subject) ? null : 'duty.not-found');
export const refuseKeep = (actor: Actor, subject: OfUnit): DutyRefusal | null => (keepsRoster(actor, subject.unitId) ? null : (refuseRead(actor, subject) ?? 'duty.not-own-unit'));
export const refuseStand = (actor: Actor, subject: OfUnit): DutyRefusal | null => (standsFor(actor, subject.unitId) ? null : (refuseRead(actor, subject) ?? 'duty.not-own-unit'));
/** People, their phones and leave: to all but those who keep the list there is no such thing. */
export const refusePeople = (actor: Actor, { unitId }: { unitId: string }): DutyRefusal | null => (keepsRoster(actor, unitId) ? null : 'duty.not-found');
export const refuseLead = (actor: Actor, place: Place): DutyRefusal | null => (leadsDuty(actor, place) ? null : 'duty.not-leader');

type OfPerson = { unitId: string; person: { accountId: string | null } };
/** Whether somebody signs in as a person of the duty list. */
export const isPerson = (actor: Actor, { accountId }: { accountId: string | null }) => accountId !== null && actor.personId === accountId;
/** What is one's own on the list, a person does himself, or who keeps the roster for him; to others there is no such thing. */
export const refuseSelf = (actor: Actor, { unitId, person }: OfPerson): DutyRefusal | null => (keepsRoster(actor, unitId) || isPerson(actor, person) ? null : isOf(actor, unitId) ? 'duty.not-yours' : 'duty.not-found');
/** A swap is approved by who keeps the roster. */
export const refuseDecide = (actor: Actor, { unitId }: { unitId: string }): DutyRefusal | null => (keepsRoster(actor, unitId) ? null : isOf(actor, unitId) ? 'duty.not-own-unit' : 'duty.not-found');
/** The swaps of a unit, with names, are for the unit alone. */
export const refuseOfUnit = (actor: Actor, { unitId }: { unitId: string }): DutyRefusal | null => (isOf(actor, unitId) ? null : 'duty.not-found');
