import { z } from 'zod';

export const yearsQuery = z.strictObject({});
export const yearQuery = z.strictObject({ yearId: z.uuid() });
export const moveOnInput = z.strictObject({ yearId: z.uuid(), fromStageId: z.uuid() });
export const reopenInput = moveOnInput.extend({ reason: z.string().trim().normalize('NFC').min(5).max(1000) });
export const sealInput = z.strictObject({ yearId: z.uuid() });

const text = z.string().trim().normalize('NFC').min(1).max(500);
/** Days are YYYY-MM-DD; `dueAt` is an instant, in Asia/Ho_Chi_Minh when it is written on paper. */
export const stageDatesInput = z.strictObject({ yearId: z.uuid(), stages: z.array(z.strictObject({ id: z.uuid(), version: z.int().min(1), startsOn: z.iso.date(), dueAt: z.iso.datetime({ offset: true }) })).min(1).max(20) });
export const createYearInput = z.strictObject({ clusterId: z.uuid(), year: z.int().min(2000).max(2100), theme: text, slogan: text });
