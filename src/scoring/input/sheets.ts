import { z } from 'zod';
import { cellInput } from '../rules/kinds/registry.ts';

export const sheetQuery = z.strictObject({ yearId: z.uuid(), unitId: z.uuid() });
export const boardQuery = z.strictObject({ yearId: z.uuid(), stage: z.enum(['self', 'appraisal', 'cross', 'final']).default('self') });
/**
 * One cell: `version` is the row version it was based on, 0 for a cell that was empty; input null empties the cell. Points in hundredths.
 * `note` is a unit's remark, and its reason where the score differs from what the records suggest; `seen` is the mark of the suggestion
 * that the person saw: refused (409) when it is another one by now.
 */
export const saveScoresInput = z.strictObject({
  sheetId: z.uuid(),
  stage: z.enum(['self', 'appraisal', 'command']),
  cells: z.array(z.strictObject({ criterionId: z.uuid(), version: z.int().min(0), input: cellInput.nullable(), note: z.string().trim().normalize('NFC').max(2000).optional(), seen: z.string().max(500).optional() })).min(1).max(100),
});
export const sheetInput = z.strictObject({ sheetId: z.uuid() });
export const returnSheetInput = sheetInput.extend({ reason: z.string().trim().normalize('NFC').min(5).max(2000) });

export const text = z.string().trim().normalize('NFC').min(3).max(5000);
export const cellQuery = z.strictObject({ sheetId: z.uuid(), criterionId: z.uuid() });
export const explainInput = cellQuery.extend({ text });
export const commentInput = explainInput;
export const yearInput = z.strictObject({ yearId: z.uuid() });
/** Hundredths; 0: any difference from a suggestion needs a reason. */
export const gapInput = yearInput.extend({ points: z.int().min(0).max(10_000) });

export const evidenceInput = z.strictObject({ evidenceId: z.uuid() });

/** The forms of a working print; numbers and days are given only where a paper is issued. */
export const printed = { format: z.enum(['pdf', 'docx', 'xlsx']) };
export const boardPaperQuery = boardQuery.extend({ paper: z.enum(['ranking', 'scoreboard']), ...printed });
export const sheetPaperQuery = z.strictObject({ sheetId: z.uuid(), ...printed });
