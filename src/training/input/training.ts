import { z } from 'zod';
import { contestKinds, prizes } from '../rules/contests.ts';
import { forceKinds, normCodes } from '../rules/kinds.ts';

const text = (least: number, most: number) => z.string().trim().normalize('NFC').min(least).max(most);
const count = z.int().min(0).max(100_000);
const day = z.iso.date();
/** The one that was seen; 0: there is none yet. */
const version = z.int().min(0);
const ofUnit = { yearId: z.uuid(), unitId: z.uuid() };
const group = z.union([z.literal(2), z.literal(3), z.literal(4)]);

export const overviewQuery = z.strictObject({ yearId: z.uuid() });
export const trainingPaperQuery = z.strictObject({ yearId: z.uuid(), format: z.enum(['pdf', 'docx', 'xlsx']) });
export const peoplePaperQuery = z.strictObject({ ...ofUnit, format: z.enum(['pdf', 'docx', 'xlsx']) });

const strength = { version, registeredOn: day, eligible: count, registered: count, approved: count.min(1), firstYear: count, mobile: count, onTheSpot: count };
export const saveStrengthInput = z.strictObject({ ...ofUnit, ...strength });
/** What a sheet says of several units at once. */
export const saveStrengthsInput = z.strictObject({ yearId: z.uuid(), rows: z.array(z.strictObject({ unitId: z.uuid(), ...strength })).min(1).max(200) });
export const savePlanInput = z.strictObject({ ...ofUnit, planId: z.uuid().nullable(), version, forceKind: z.enum(forceKinds), startsOn: day, endsOn: day, plannedPeople: count.min(1), plannedDays: z.int().min(1).max(60) });
export const ofPlanInput = z.strictObject({ planId: z.uuid(), version });
export const noteDayInput = z.strictObject({ planId: z.uuid(), heldOn: day, present: count.min(1) });
export const removeDayInput = z.strictObject({ planId: z.uuid(), heldOn: day });
export const noteResultInput = z.strictObject({ planId: z.uuid(), version, trained: count.nullable() });

/** `unitId`: the unit that holds the class for its own people (group 4); null: a class for units of the cluster. */
export const saveClassInput = z.strictObject({
  yearId: z.uuid(), unitId: z.uuid().nullable(), classId: z.uuid().nullable(), version, group, name: text(5, 300), place: text(2, 300), startsOn: day, endsOn: day, seats: z.array(z.strictObject({ unitId: z.uuid(), seats: z.int().min(1).max(1000) })).min(1).max(200),
});
export type SavedClass = z.input<typeof saveClassInput>;
export const removeClassInput = z.strictObject({ classId: z.uuid(), version });
export const addPeopleInput = z.strictObject({ ...ofUnit, group, people: z.array(z.strictObject({ name: text(2, 200), post: text(1, 200).nullable() })).min(1).max(300) });
export const savePersonInput = z.strictObject({ personId: z.uuid(), version, classId: z.uuid().nullable(), attended: z.boolean().nullable(), certificateNumber: text(1, 100).nullable(), certificateOn: day.nullable() });
export type SavedPerson = z.input<typeof savePersonInput>;
export const removePersonInput = z.strictObject({ personId: z.uuid(), version });
/** `unitId`: the unit that holds it for its own people; null: units of the cluster take part. Nobody is named: a unit has so many people. */
export const saveContestInput = z.strictObject({
  yearId: z.uuid(), unitId: z.uuid().nullable(), contestId: z.uuid().nullable(), version, kind: z.enum(contestKinds), name: text(5, 300), place: text(2, 300), startsOn: day, endsOn: day,
  entries: z.array(z.strictObject({ unitId: z.uuid(), people: z.int().min(1).max(10_000), rank: z.int().min(1).max(200).nullable(), prize: z.enum(prizes).nullable() })).min(1).max(200),
});
export type SavedContest = z.input<typeof saveContestInput>;
export const removeContestInput = z.strictObject({ contestId: z.uuid(), version });
/** From a day on a norm is so; a row that begins on that day is corrected (`version` is its own), else the one in force ends (`version` 0). */
export const saveNormInput = z.strictObject({ code: z.enum(normCodes), from: day, version, days: z.int().min(1).max(3650).nullable(), periods: z.int().min(1).max(400).nullable(), month: z.int().min(1).max(12).nullable(), legalBasis: text(5, 300) });
