import { z } from 'zod';
import { points } from '../../kit/points-input.ts';
import { feedsShape } from '../rules/feeds/feeds.ts';
import { grade } from '../rules/kinds/classification.ts';
import { tieChain } from '../rules/ranking.ts';
import { resultRules } from '../rules/results.ts';
import { yearInput } from './sheets.ts';

export const bookPaperQuery = z.strictObject({ setId: z.uuid(), format: z.enum(['pdf', 'docx', 'xlsx']) });

const title = z.string().trim().normalize('NFC').min(1).max(500);
const code = z.string().trim().normalize('NFC').min(1).max(20).regex(/^\S+$/);
export const setQuery = z.strictObject({ setId: z.uuid() });
/** `version` is the draft's version that the change is based on. */
export const setInput = setQuery.extend({ version: z.int().min(1) });
export const removeCriterionInput = setInput.extend({ criterionId: z.uuid() });
const modifierUse = z.strictObject({ kind: z.string().min(1).max(40), settings: z.unknown() });
export const criterionInput = setInput.extend({ criterion: z.strictObject({
  id: z.uuid().nullable(), parentId: z.uuid().nullable(), code, title, maxPoints: points, ruleKind: z.string().min(1).max(40), settings: z.record(z.string(), z.unknown()), modifiers: z.array(modifierUse).max(5),
  evidenceRule: z.enum(['none', 'optional', 'required']), scorer: z.enum(['unit', 'cluster', 'command']), regulationRef: title.nullable(), feeds: feedsShape.nullable().default(null),
}) });
export const moveCriterionInput = removeCriterionInput.extend({ direction: z.enum(['up', 'down']) });
/** `rule` is what the words of the table suggested and a person accepted. */
const acceptedRule = z.strictObject({ ruleKind: z.string().min(1).max(40), settings: z.record(z.string(), z.unknown()) });
export const importBookInput = setInput.extend({ criteria: z.array(z.strictObject({ code, parentCode: code.nullable(), title, maxPoints: points, rule: acceptedRule.nullable().default(null) })).min(1).max(300) });
/** Where a new draft begins: last year's issued book, this year's newest version, or nothing; when it is not said, what there is. */
export const draftBookInput = yearInput.extend({ from: z.enum(['last-year', 'newest', 'empty']).optional() });
/** One reason for one or more changes, by their names. */
export const explainChangesInput = setInput.extend({ changes: z.array(z.string().min(3).max(60)).min(1).max(400), reason: z.string().trim().normalize('NFC').min(5).max(500) });
export const bookTrialQuery = setQuery.extend({ yearId: z.uuid().optional() });
export const bookOptionsInput = setInput.extend({ title, basePoints: points, bonusCap: points, tieChain, grades: z.array(grade.extend({ label: title, from: points })).min(1).max(10), results: resultRules.optional() });
