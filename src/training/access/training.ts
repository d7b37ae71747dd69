import { holds, type Actor } from '../../kit/server/actor.ts';
import { refuseLaunch, seesRegistrations, speaksFor } from '../../movement/access/launch.ts';
import type { TrainingRefusal } from '../words/refusals.ts';

type Place = { clusterId: string; blockId: string };
type OfUnit = Place & { unitId: string };

/** Classes for units of the cluster are opened by the leader's secretary in the term, or the block's emulation officer. */
export const opensClasses = (actor: Actor, place: Place) => refuseLaunch(actor, place) === null;
const isOf = (actor: Actor, unitId: string) => actor.appointments.some((held) => held.unitId === unitId);
/** The counts of a unit are read by whoever has a post in it, and by those who compare units; names by its own secretary and head alone. */
export const readsCounts = (actor: Actor, subject: OfUnit) => isOf(actor, subject.unitId) || seesRegistrations(actor, subject);

/** To others it is not said what is there. */
export const refuseUnit = (actor: Actor, subject: OfUnit): TrainingRefusal | null => (speaksFor(actor, subject.unitId) ? null : readsCounts(actor, subject) ? 'training.not-own-unit' : 'training.not-found');
export const refuseClass = (actor: Actor, { unitId, ...place }: Place & { unitId: string | null }): TrainingRefusal | null =>
  unitId !== null ? refuseUnit(actor, { unitId, ...place }) : opensClasses(actor, place) ? null : 'training.not-opener';
/** Counts of several units are taken from a sheet by who opens the cluster's classes. */
export const refuseSheet = (actor: Actor, place: Place): TrainingRefusal | null => (opensClasses(actor, place) ? null : 'training.not-sheet-taker');
/** Contests of the cluster are noted by who opens its classes; what a unit holds for its own people, by itself. */
export const refuseContest = (actor: Actor, { unitId, ...place }: Place & { unitId: string | null }): TrainingRefusal | null =>
  unitId !== null ? refuseUnit(actor, { unitId, ...place }) : opensClasses(actor, place) ? null : 'training.not-contest-keeper';
/** People and their names: to all but their own unit there is no such row. */
export const refusePerson = (actor: Actor, { unitId }: { unitId: string }): TrainingRefusal | null => (speaksFor(actor, unitId) ? null : 'training.not-found');
export const keepsNorms = (actor: Actor) => holds(actor, 'administrator') || holds(actor, 'emulation-officer');
export const refuseNorm = (actor: Actor): TrainingRefusal | null => (keepsNorms(actor) ? null : 'training.not-norm-keeper');
