import { z } from 'zod';
import { mostNumber } from '../rules/numbers.ts';

const line = (most: number) => z.string().trim().normalize('NFC').max(most);
/** Whose register: the cluster's, or with `unitId` a unit's own. */
export const issuerInput = z.strictObject({ yearId: z.uuid(), unitId: z.uuid().optional() });
/** `year`: the calendar year of the numbers; the emulation year's own without it. */
export const registerQuery = issuerInput.extend({ search: line(100).optional(), year: z.coerce.number().int().min(2000).max(2100).optional() });

export const reason = line(500).min(5);
export const typeInput = line(10).regex(/^\p{L}+$/u);
/** A number put aside: the next free one, or `number` if nobody has it. */
export const reserveNumberInput = issuerInput.extend({ type: typeInput, year: z.int().min(2000).max(2100), number: z.int().min(1).max(mostNumber).nullable().default(null), reason });
export const voidNumberInput = z.strictObject({ numberId: z.uuid(), version: z.int().min(1), reason });
