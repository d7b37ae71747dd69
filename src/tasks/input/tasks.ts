import { z } from 'zod';
import { sourceKinds } from '../rules/state.ts';

const text = (least: number, most: number) => z.string().trim().normalize('NFC').min(least).max(most);
const moment = z.iso.datetime({ offset: true });
const optional = (most: number) => text(1, most).nullable();
/** `version` is the one that was seen: two who act at once are told of each other. */
const ofOne = { assignmentId: z.uuid(), version: z.int().min(1) };

export const boardQuery = z.strictObject({ yearId: z.uuid() });
export const assignmentQuery = z.strictObject({ assignmentId: z.uuid() });
/** `unitIds` null: every member of the cluster today. */
export const giveTaskInput = z.strictObject({
  yearId: z.uuid(), title: text(5, 500), sourceKind: z.enum(sourceKinds), sourceNumber: optional(100), sourceOn: z.iso.date().nullable(), proofAsked: optional(500), dueAt: moment, unitIds: z.array(z.uuid()).min(1).max(200).nullable(),
});
export type GivenTask = z.input<typeof giveTaskInput>;
export const moveTaskInput = z.strictObject(ofOne);
export const finishTaskInput = z.strictObject({ ...ofOne, note: text(5, 4000) });
export const withdrawTaskInput = z.strictObject({ ...ofOne, note: text(5, 1000) });
export const returnTaskInput = z.strictObject({ ...ofOne, note: text(5, 1000), dueAt: moment });
export const attachProofInput = assignmentQuery;
export const proofFileInput = z.strictObject({ fileId: z.uuid() });
