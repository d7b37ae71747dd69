import { z } from 'zod';
import { stageKinds } from '../../movement/rules/stages.ts';

/** Without a block the first that the caller may see, without a year the newest. */
export const blockQuery = z.strictObject({ blockId: z.uuid().optional(), year: z.coerce.number().int().min(2000).max(2100).optional() });
export const blockPaperQuery = blockQuery.extend({ stage: z.enum(stageKinds).optional(), format: z.enum(['pdf', 'docx', 'xlsx']) });
