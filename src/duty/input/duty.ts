import { z } from 'zod';
import { leaveReasons, roles, surgeKinds } from '../rules/kinds.ts';

const text = (least: number, most: number) => z.string().trim().normalize('NFC').min(least).max(most);
const day = z.iso.date();
const month = day.refine((given) => given.endsWith('-01'), 'duty.not-a-month');
const role = z.enum(roles);
/** The one that was seen; 0: there is none yet. */
const version = z.int().min(0);
const people = z.int().min(1).max(200);
const count = z.int().min(0).max(200);
const phone = z.string().trim().regex(/^[0-9+][0-9 .-]{5,19}$/, 'duty.wrong-phone');
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'duty.wrong-time');
const ofUnit = { yearId: z.uuid(), unitId: z.uuid() };
const ofMonth = { ...ofUnit, month };
const format = z.enum(['pdf', 'docx', 'xlsx']);

/** Without a month: that of the shift that is asked for, else of today, or of the year's end that is nearest to it. */
export const overviewQuery = z.strictObject({ yearId: z.uuid(), month: month.optional(), shiftId: z.uuid().optional() });
export const rosterQuery = z.strictObject(ofMonth);
export const agendaQuery = z.strictObject({ ...ofUnit, from: day.optional() });
export const rosterPaperQuery = z.strictObject({ ...ofMonth, format });
export const dutyPeopleQuery = z.strictObject(ofUnit);

const personFields = { name: text(2, 200), post: text(1, 200).nullable(), phone: phone.nullable(), roles: z.array(role).min(1).max(3) };
export const addDutyPeopleInput = z.strictObject({ ...ofUnit, people: z.array(z.strictObject(personFields)).min(1).max(200), from: day });
/** `until` is the last day on the list. */
export const saveDutyPersonInput = z.strictObject({ yearId: z.uuid(), personId: z.uuid(), version, ...personFields, accountId: z.uuid().nullable(), from: day, until: day.nullable() });
export const ofDutyPersonInput = z.strictObject({ yearId: z.uuid(), personId: z.uuid(), version });
export const addLeaveInput = z.strictObject({ yearId: z.uuid(), personId: z.uuid(), startsOn: day, endsOn: day, reason: z.enum(leaveReasons) });
export const removeLeaveInput = z.strictObject({ yearId: z.uuid(), leaveId: z.uuid() });

/** A shift of so many hours that begins at a time on each of the days. */
const pattern = z.strictObject({ role, starts: time, hours: z.int().min(1).max(36), required: people });
export const layShiftsInput = z.strictObject({ ...ofMonth, version, days: z.array(day).min(1).max(31), shifts: z.array(pattern).min(1).max(6) });
export type LaidPattern = z.output<typeof pattern>;
export const saveShiftInput = z.strictObject({ ...ofMonth, version, shiftId: z.uuid(), required: people, starts: time, hours: z.int().min(1).max(36) });
export const removeShiftInput = z.strictObject({ ...ofMonth, version, shiftId: z.uuid() });
/** Who stands each shift from now on; a shift that is not named stays as it is. */
export const assignInput = z.strictObject({ ...ofMonth, version, shifts: z.array(z.strictObject({ shiftId: z.uuid(), personIds: z.array(z.uuid()).max(200) })).min(1).max(400) });
export const publishInput = z.strictObject({ ...ofMonth, version });

const strength = { required: people, present: count, absentLeave: count, absentBusiness: count, absentOther: count };
/** `reason`: why something that was noted already is corrected. `notedAt`: when it was noted on a device without a network. */
export const handOverInput = z.strictObject({ ...ofUnit, shiftId: z.uuid(), event: z.enum(['take', 'hand']), number: z.int().min(1).max(99), ...strength, note: text(1, 2000).nullable(), incident: text(3, 2000).nullable(), reason: text(5, 1000).nullable(), notedAt: z.iso.datetime({ offset: true }).nullable() });
export type HandOver = z.output<typeof handOverInput>;

export const saveSurgeInput = z.strictObject({ yearId: z.uuid(), surgeId: z.uuid().nullable(), version, name: text(3, 300), kind: z.enum(surgeKinds), startsOn: day, endsOn: day, role, required: people });
export const removeSurgeInput = z.strictObject({ yearId: z.uuid(), surgeId: z.uuid(), version });
/** From a day on it is so; a rule of the cluster that begins on that day is corrected (`version` is its own). */
export const saveDutyRuleInput = z.strictObject({ yearId: z.uuid(), from: day, version, restHours: z.int().min(0).max(72), rosterDueDay: z.int().min(1).max(28), namesHiddenDays: z.int().min(0).max(3650), legalBasis: text(5, 300) });

export const swapsQuery = z.strictObject(ofUnit);
const ofShiftPerson = { ...ofUnit, shiftId: z.uuid(), personId: z.uuid() };
export const swapChoicesQuery = z.strictObject(ofShiftPerson);
/** `personId` gives the shift to `toPersonId`, and takes `returnShiftId` of him, if any. */
export const askSwapInput = z.strictObject({ ...ofShiftPerson, toPersonId: z.uuid(), returnShiftId: z.uuid().nullable(), reason: text(3, 500) });
const ofSwap = { yearId: z.uuid(), swapId: z.uuid(), version: z.int().min(1) };
export const answerSwapInput = z.strictObject({ ...ofSwap, agrees: z.boolean() });
export const decideSwapInput = z.strictObject({ ...ofSwap, approves: z.boolean(), note: text(3, 500).nullable() });
export const withdrawSwapInput = z.strictObject(ofSwap);

export const feedInput = z.strictObject({ yearId: z.uuid(), personId: z.uuid() });
export const calendarFeedQuery = z.strictObject({ token: z.string().regex(/^[\w-]{32}$/) });
