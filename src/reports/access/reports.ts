import { holds, type Actor } from '../../kit/server/actor.ts';
import { refuseLaunch, seesRegistrations, speaksFor } from '../../movement/access/launch.ts';
import type { ReportRefusal } from '../words/refusals.ts';

type Place = { clusterId: string; blockId: string };
type OfUnit = Place & { unitId: string };

/** A unit reports by its secretary, its head or its duty officer. */
export const reportsFor = (actor: Actor, unitId: string) => speaksFor(actor, unitId) || holds(actor, 'duty-officer', { unitId });
/** Those who compare units read all of them; a unit reads its own. */
export const readsAll = (actor: Actor, place: Place) => seesRegistrations(actor, place);
/** Reports are collected, chased and returned by the leader's secretary, or the block's emulation officer. */
export const collects = (actor: Actor, place: Place) => refuseLaunch(actor, place) === null;

/** To others it is not said that there is such a report. */
export const refuseRead = (actor: Actor, subject: OfUnit): ReportRefusal | null => (reportsFor(actor, subject.unitId) || readsAll(actor, subject) ? null : 'reports.not-found');
export const refuseSend = (actor: Actor, subject: OfUnit): ReportRefusal | null => (reportsFor(actor, subject.unitId) ? null : (refuseRead(actor, subject) ?? 'reports.not-own-unit'));
export const refuseCollectOf = (actor: Actor, subject: OfUnit): ReportRefusal | null => (collects(actor, subject) ? null : (refuseRead(actor, subject) ?? 'reports.not-collector'));
export const refuseCollect = (actor: Actor, place: Place): ReportRefusal | null => (collects(actor, place) ? null : 'reports.not-collector');
/** The figures of the cluster as a whole are for those who compare units. */
export const refuseRollUp = (actor: Actor, place: Place): ReportRefusal | null => (readsAll(actor, place) ? null : 'reports.not-found');
/** A unit tells of what happened in it; the leader asks all of them. */
export const refuseOpenEvent = (actor: Actor, { unitId, ...place }: Place & { unitId: string | null }): ReportRefusal | null =>
  collects(actor, place) || (unitId !== null && reportsFor(actor, unitId)) ? null : 'reports.not-collector';
