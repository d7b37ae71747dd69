import { z } from 'zod';
import { mostNumber } from '../rules/numbers.ts';
import { typedCode } from '../rules/code.ts';
import { reason } from './registers.ts';

const line = (most: number) => z.string().trim().normalize('NFC').max(most);
export const documentInput = z.strictObject({ documentId: z.uuid() });
export const documentFileQuery = documentInput.extend({ format: z.enum(['pdf', 'docx', 'xlsx']) });

/** Which number: the next free one, one that was put aside, or one that is typed. */
const numberChoice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('next') }), z.strictObject({ kind: z.literal('reserved'), numberId: z.uuid() }), z.strictObject({ kind: z.literal('typed'), number: z.int().min(1).max(mostNumber) }),
]);
const signature = z.strictObject({ authority: z.array(line(120).min(1)).min(1).max(4), name: line(100).nullable(), rank: line(40).optional() })
  .transform(({ authority, name, rank }) => ({ authority, name, ...(rank !== undefined && rank !== '' && { rank }) }));
/** `isConfirmed`: the person has seen what changed, what is missing and a day out of order, and issues nevertheless. */
export const issueInput = documentInput.extend({
  version: z.int().min(1), number: numberChoice, date: z.iso.date(), signatures: z.array(signature).max(3), recipients: z.array(line(200).min(1)).max(30), isConfirmed: z.boolean().default(false),
});
export const voidDocumentInput = documentInput.extend({ version: z.int().min(1), reason });
export const correctInput = documentInput.extend({ version: z.int().min(1) });
/** A scan finds its paper by id, or by the code printed at its foot. */
export const attachScanInput = z.union([documentInput, z.strictObject({ code: line(20).transform(typedCode).refine((code) => code.length === 8) })]);
export const scanQuery = z.strictObject({ scanId: z.uuid() });
