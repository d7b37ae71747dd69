import { z } from 'zod';
import { eventKinds } from '../rules/kinds.ts';

const text = (least: number, most: number) => z.string().trim().normalize('NFC').min(least).max(most);
const instant = z.iso.datetime({ offset: true });
const people = z.int().min(1).max(200);
const version = z.int().min(1);
/** After the approval a change says why. */
const reason = text(5, 1000).nullable();
const part = text(0, 8000);
const ofPlan = { eventId: z.uuid(), version, reason };

export const eventsQuery = z.strictObject({ yearId: z.uuid() });
export const eventQuery = z.strictObject({ eventId: z.uuid() });
export const eventPaperQuery = z.strictObject({ eventId: z.uuid(), format: z.enum(['pdf', 'docx', 'xlsx']) });
export const forceQuery = z.strictObject({ eventId: z.uuid(), unitId: z.uuid() });
export const photoQuery = z.strictObject({ photoId: z.uuid() });

const head = { name: text(3, 300), kind: z.enum(eventKinds), place: text(2, 300), beginsAt: instant, endsAt: instant, situation: part, mission: part, forces: part, handling: part };
export const addEventInput = z.strictObject({ yearId: z.uuid(), ...head });
export const saveEventInput = z.strictObject({ ...ofPlan, ...head });
export type EventHead = Omit<z.output<typeof addEventInput>, 'yearId'>;

export const savePostInput = z.strictObject({ ...ofPlan, postId: z.uuid().nullable(), name: text(2, 200), task: text(3, 2000) });
export const removePostInput = z.strictObject({ ...ofPlan, postId: z.uuid() });
/** One shift after the other, `hours` each, from a moment to another; the units in turn. */
export const layEventShiftsInput = z.strictObject({ ...ofPlan, postId: z.uuid(), unitIds: z.array(z.uuid()).min(1).max(40), from: instant, to: instant, hours: z.int().min(1).max(24), needed: people });
export const saveEventShiftInput = z.strictObject({ ...ofPlan, shiftId: z.uuid(), startsAt: instant, endsAt: instant, needed: people });
export const removeEventShiftInput = z.strictObject({ ...ofPlan, shiftId: z.uuid() });
export const saveCheckInput = z.strictObject({ ...ofPlan, checkId: z.uuid().nullable(), what: text(3, 500), responsible: text(2, 200), unitId: z.uuid().nullable(), dueAt: instant });
export const removeCheckInput = z.strictObject({ ...ofPlan, checkId: z.uuid() });
export const tickCheckInput = z.strictObject({ eventId: z.uuid(), checkId: z.uuid(), isDone: z.boolean() });

/** Who stands each shift from now on; `version` is the one of the unit’s force that was seen. Taking somebody off after the approval needs `reason`. */
export const assignPeopleInput = z.strictObject({ eventId: z.uuid(), unitId: z.uuid(), version, reason, shifts: z.array(z.strictObject({ shiftId: z.uuid(), personIds: z.array(z.uuid()).max(200) })).min(1).max(400) });

export const approveEventInput = z.strictObject({ eventId: z.uuid(), version, shortReason: text(5, 1000).nullable() });
export const cancelEventInput = z.strictObject({ eventId: z.uuid(), version, reason: text(5, 1000) });
/** `incidents` is what is signed: 0 is "an toàn tuyệt đối". */
export const closeEventInput = z.strictObject({ eventId: z.uuid(), version, incidents: z.int().min(0).max(9999), result: text(3, 4000).nullable() });

export const attachEventPhotoInput = z.strictObject({ eventId: z.uuid(), unitId: z.uuid().nullable() });
/** `at`: when it happened; `notedAt`: when it was written on a device without a network. `number` over 1 corrects an entry, with `reason`. */
export const noteIncidentInput = z.strictObject({
  eventId: z.uuid(), unitId: z.uuid().nullable(), incidentId: z.uuid().nullable(), number: z.int().min(1).max(99), postId: z.uuid().nullable(), at: instant, notedAt: instant.nullable(),
  what: text(3, 4000), done: text(2, 4000).nullable(), photoIds: z.array(z.uuid()).max(12), isVoid: z.boolean(), reason,
});
export type NotedIncident = z.output<typeof noteIncidentInput>;
