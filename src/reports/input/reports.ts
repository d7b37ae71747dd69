import { z } from 'zod';

const reason = z.string().trim().normalize('NFC').min(5).max(1000);
const ofReport = { periodId: z.uuid(), unitId: z.uuid() };
/** Everything as it was typed, by the key of its field: "1.234" is read by the same rule here and in the browser. */
const typed = z.record(z.string().max(40), z.string().max(20_000));
const units = z.array(z.uuid()).min(1).max(200);
/** How many versions of the content the sender had seen. */
const version = z.int().min(1);

export const tasksQuery = z.strictObject({ yearId: z.uuid() });
export const reportQuery = z.strictObject(ofReport);
export const matrixQuery = z.strictObject({ yearId: z.uuid(), formId: z.uuid().optional() });
export const rollUpQuery = z.strictObject({ periodId: z.uuid() });

export const sendReportInput = z.strictObject({ ...ofReport, entries: typed });
export const nilReportInput = z.strictObject(ofReport);
export const correctReportInput = z.strictObject({ ...ofReport, version, entries: typed, reason });
export const returnReportInput = z.strictObject({ ...ofReport, version, reason, dueAt: z.iso.datetime({ offset: true }) });
export const waiveReportsInput = z.strictObject({ periodId: z.uuid(), unitIds: units, reason });
export const liftWaiverInput = z.strictObject({ ...ofReport, reason });
export const extendReportsInput = z.strictObject({ periodId: z.uuid(), unitIds: units, reason, dueAt: z.iso.datetime({ offset: true }) });
export const remindUnitsInput = z.strictObject({ periodId: z.uuid(), unitIds: units });
export const attachFileInput = z.strictObject(ofReport);
export const reportFileInput = z.strictObject({ fileId: z.uuid() });

const format = z.enum(['pdf', 'docx', 'xlsx']);
export const reportPaperQuery = reportQuery.extend({ format });
export const matrixPaperQuery = z.strictObject({ yearId: z.uuid(), formId: z.uuid(), format });
export const rollUpPaperQuery = rollUpQuery.extend({ format });
