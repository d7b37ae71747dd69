import { z } from 'zod';
import { printed, yearInput } from './sheets.ts';

const reason = z.string().trim().normalize('NFC').min(5).max(500);
const version = z.int().min(1);

export const crossQuery = yearInput;
/** In a conflict neither unit checks the other; an excused unit checks nobody, it is still checked. */
export const wishInput = yearInput.extend({ kind: z.enum(['conflict', 'excused']), unitId: z.uuid(), otherUnitId: z.uuid().nullable(), reason })
  .refine(({ kind, otherUnitId }) => (kind === 'excused') === (otherUnitId === null), { path: ['otherUnitId'], message: 'scoring.cross-no-pair' })
  .refine(({ unitId, otherUnitId }) => unitId !== otherUnitId, { path: ['otherUnitId'], message: 'scoring.cross-no-pair' });
export const removeWishInput = z.strictObject({ wishId: z.uuid() });
/** The whole of last year's assignments, where this program did not hold them: it replaces what was entered. */
export const previousInput = yearInput.extend({ pairs: z.array(z.strictObject({ checker: z.uuid(), checked: z.uuid() }).refine(({ checker, checked }) => checker !== checked, 'scoring.cross-no-pair')).max(2000) });
/** `checkers`: how many check each unit. `alarmAbove` in hundredths: marks of one criterion further apart are pointed out. */
export const commitDrawInput = yearInput.extend({ checkers: z.int().min(1).max(5), trim: z.boolean(), alarmAbove: z.int().min(1).max(10_000).nullable() });
export const drawInput = z.strictObject({ drawId: z.uuid(), version });
export const setAsideInput = drawInput.extend({ reason });
export const teamInput = z.strictObject({ drawId: z.uuid(), unitId: z.uuid(), name: z.string().trim().normalize('NFC').min(1).max(60) });

export const assignmentQuery = z.strictObject({ assignmentId: z.uuid() });
export const crossFileQuery = assignmentQuery.extend({ evidenceId: z.uuid() });
/** Points in hundredths, null empties; what is left out stays. `version` is the one that was seen, 0 for a criterion without a mark or remark. */
export const crossMarksInput = assignmentQuery.extend({
  marks: z.array(z.strictObject({ criterionId: z.uuid(), version: z.int().min(0), points: z.int().min(-100_000).max(100_000).nullable().optional(), remark: z.string().trim().normalize('NFC').max(2000).optional() })).min(1).max(100),
});
export const completeInput = assignmentQuery.extend({ version });
export const reopenCrossInput = completeInput.extend({ reason });

export const noticeQuery = yearInput.extend(printed);
export const minutesQuery = z.strictObject({ sheetId: z.uuid(), ...printed });
