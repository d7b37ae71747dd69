import { z } from 'zod';

export const yearsQuery = z.strictObject({});
export const yearQuery = z.strictObject({ yearId: z.uuid() });
export const moveOnInput = z.strictObject({ yearId: z.uuid(), fromStageId: z.uuid() });
export const reopenInput = moveOnInput.extend({ reason: z.string().trim().normalize('NFC').min(5).max(1000) });
export const sealInput = z.strictObject({ yearId: z.uuid() });
