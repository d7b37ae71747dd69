import { z } from 'zod';
import { issuerInput, typeInput } from './registers.ts';

const line = (most: number) => z.string().trim().normalize('NFC').max(most);
/** An empty field is no answer. */
const optional = (most: number) => line(most).transform((value) => (value === '' ? null : value)).nullable().default(null);

/** `number` is what the sender wrote, as text: "70/QĐ-UBND". Days are YYYY-MM-DD. */
export const registerIncomingInput = issuerInput.extend({
  receivedOn: z.iso.date(), sender: line(200).min(2), number: optional(60), datedOn: z.iso.date().nullable().default(null), type: typeInput.nullable().default(null),
  summary: line(500).min(3), handling: optional(500), dueOn: z.iso.date().nullable().default(null),
});
export const incomingInput = z.strictObject({ incomingId: z.uuid() });
export const finishIncomingInput = incomingInput.extend({ version: z.int().min(1), doneOn: z.iso.date() });
