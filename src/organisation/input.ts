import { z } from 'zod';
import { leastPasswordLength, username as accountName } from '../accounts/input.ts';

const title = z.string().trim().normalize('NFC').min(1).max(200);

export const clusterQuery = z.strictObject({ clusterId: z.uuid(), day: z.iso.date().optional() });
export const unitQuery = z.strictObject({ unitId: z.uuid() });
export const renameUnitInput = z.strictObject({ unitId: z.uuid(), agencyName: title, shortName: title, abbreviation: z.string().trim().min(1).max(30), from: z.iso.date(), decisionRef: title });
export const setLeadershipInput = z.strictObject({
  clusterId: z.uuid(), unitId: z.uuid(), role: z.enum(['leader', 'deputy']), selection: z.enum(['elected', 'rotation', 'appointed']),
  from: z.iso.date(), until: z.iso.date(), decisionRef: title,
}).refine(({ from, until }) => from < until, { path: ['until'], message: 'organisation.ends-before-it-begins' });

export const nothing = z.strictObject({});
const symbol = z.string().trim().normalize('NFC').regex(/^[\p{L}\d]{1,20}$/u);
export const createClusterInput = z.strictObject({ blockName: title, superiorName: title, provinceName: title, number: z.int().min(1).max(999), name: title, symbol });
export const unitKinds = ['party', 'peoples-committee', 'department', 'enterprise', 'school', 'commune', 'other'] as const;
const newUnit = z.strictObject({ agencyName: title, shortName: title, kind: z.enum(unitKinds), placeName: title });
export const importUnitsInput = z.strictObject({ clusterId: z.uuid(), from: z.iso.date(), units: z.array(newUnit).min(1).max(100) });
/** A merge goes into a unit that exists; a split founds a new one; a dissolved unit leaves its cluster. `on` is the first day of the new state. */
export const unitChangeInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('merge'), unitId: z.uuid(), intoUnitId: z.uuid(), on: z.iso.date(), decisionRef: title }),
  z.strictObject({ kind: z.literal('split'), unitId: z.uuid(), newUnit, on: z.iso.date(), decisionRef: title }),
  z.strictObject({ kind: z.literal('dissolve'), unitId: z.uuid(), on: z.iso.date(), decisionRef: title }),
]);

const optional = z.string().trim().normalize('NFC').max(200).transform((value) => (value === '' ? null : value)).nullable();
export const personInput = z.strictObject({
  personId: z.uuid().nullable(), userId: z.uuid().nullable(), fullName: title, unitId: z.uuid().nullable(), agencyPost: optional, boardPost: optional, militaryRank: optional, phone: optional, postRank: z.int().min(1).max(99).default(99), version: z.int().min(0),
});
const role = z.enum(['duty-officer', 'unit-secretary', 'unit-head', 'cluster-secretary', 'checker', 'delegate', 'council-member', 'emulation-officer', 'viewer', 'administrator']);
export const appointInput = z.strictObject({ personId: z.uuid(), role, placeId: z.uuid().nullable(), from: z.iso.date(), decisionRef: title });
export const endAppointmentInput = z.strictObject({ appointmentId: z.uuid(), on: z.iso.date() });
/** The first administrator of an empty server, by the one-time link that its start printed. */
export const setUpInput = z.strictObject({ token: z.string().min(20).max(100), username: accountName, name: title, password: z.string().min(leastPasswordLength).max(128) });

export const calendarQuery = z.strictObject({ year: z.coerce.number().int().min(2000).max(2100) });
/** `version` 0: the day is not on the list yet. 'worked' is a day off that is worked instead of another. */
export const saveCalendarDayInput = z.strictObject({ day: z.iso.date(), kind: z.enum(['holiday', 'worked']), name: title, legalBasis: title, version: z.int().min(0) });
export const removeCalendarDayInput = z.strictObject({ day: z.iso.date(), version: z.int().min(1) });
/** The first day of Tết (mùng 1) in the year of the day. */
export const saveTetInput = z.strictObject({ firstOn: z.iso.date(), source: title, version: z.int().min(0) });
