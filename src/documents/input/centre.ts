import { z } from 'zod';

export const centreQuery = z.strictObject({ yearId: z.uuid() });
/** What a kind lacks now, for one sheet, docket or period where it has several. */
export const paperCheckQuery = centreQuery.extend({ paper: z.string().regex(/^[a-z][a-z0-9-]{0,60}$/), subjectId: z.uuid().optional() });
