import { z } from 'zod';
import { points } from '../kit/points.ts';
import { stageKinds } from '../movement/rules/stages.ts';
import { grade } from './rules/kinds/classification.ts';
import { tieChain } from './rules/ranking.ts';
import { resultRules } from './rules/results.ts';
import { cellInput } from './rules/kinds/registry.ts';

export const sheetQuery = z.strictObject({ yearId: z.uuid(), unitId: z.uuid() });
export const boardQuery = z.strictObject({ yearId: z.uuid(), stage: z.enum(['self', 'appraisal', 'cross', 'final']).default('self') });
/** One cell: `version` is the row version it was based on, 0 for a cell that was empty; input null empties the cell. Points in hundredths. */
export const saveScoresInput = z.strictObject({
  sheetId: z.uuid(),
  stage: z.enum(['self', 'appraisal', 'command']),
  cells: z.array(z.strictObject({ criterionId: z.uuid(), version: z.int().min(0), input: cellInput.nullable(), note: z.string().trim().normalize('NFC').max(2000).optional() })).min(1).max(100),
});
export const sheetInput = z.strictObject({ sheetId: z.uuid() });
export const returnSheetInput = sheetInput.extend({ reason: z.string().trim().normalize('NFC').min(5).max(2000) });

const text = z.string().trim().normalize('NFC').min(3).max(5000);
export const cellQuery = z.strictObject({ sheetId: z.uuid(), criterionId: z.uuid() });
export const explainInput = cellQuery.extend({ text });
export const commentInput = explainInput;
export const yearInput = z.strictObject({ yearId: z.uuid() });

export const evidenceInput = z.strictObject({ evidenceId: z.uuid() });

/** What a paper still lacks may be given with it; without a number it prints as a draft. */
const optionalText = z.string().trim().normalize('NFC').max(100).transform((value) => (value === '' ? null : value)).nullable().default(null);
export const boardPaperQuery = boardQuery.extend({
  paper: z.enum(['ranking', 'scoreboard']), format: z.enum(['pdf', 'docx', 'xlsx']), number: optionalText.refine((value) => value === null || /^[\d]{1,5}$/.test(value), 'scoring.paper-number'),
  date: z.union([z.iso.date(), z.literal('').transform(() => null)]).nullable().default(null), signer: optionalText,
});
export const sheetPaperQuery = z.strictObject({ sheetId: z.uuid(), format: z.enum(['pdf', 'docx', 'xlsx']) });
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
  evidenceRule: z.enum(['none', 'optional', 'required']), scorer: z.enum(['unit', 'cluster', 'command']), regulationRef: title.nullable(),
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

/** `until` is the instant to which a draft ranking may be disputed; null: as many days as the year's settings say. */
export const publishInput = yearInput.extend({ step: z.enum(['draft', 'official', 'withdrawn']), until: z.iso.datetime({ offset: true }).nullable().default(null) });
const days = z.int().min(1).max(60);
const voteTerms = { voteBase: z.enum(['members', 'voting']), votePercent: z.int().min(1).max(100), ownVote: z.boolean() };
export const disputeSettingsInput = yearInput.extend({ version: z.int().min(1), explainDays: days, ruleDays: days, voteDays: days, objectionDays: days, ...voteTerms });
/** Points in hundredths. */
const signed = z.int().min(-100_000).max(100_000);
export const openDisputeInput = cellQuery.extend({ points: signed, text });
export const disputeQuery = z.strictObject({ disputeId: z.uuid() });
/** `version` is the docket as the person saw it: an answer that came in between is to be read first. */
const docketInput = disputeQuery.extend({ version: z.int().min(1) });
export const explainDisputeInput = docketInput.extend({ text });
export const withdrawDisputeInput = docketInput;
export const ruleDisputeInput = docketInput.extend({ outcome: z.enum(['upheld', 'partly', 'rejected']), points: signed.nullable(), text });
export const putToVoteInput = docketInput.extend({ outcome: z.enum(['upheld', 'partly']), points: signed.nullable(), text, ...voteTerms });
export const castVoteInput = disputeQuery.extend({ unitId: z.uuid(), choice: z.enum(['yes', 'no', 'abstain']) });
export const countVotesInput = docketInput.extend({ text });
export const disputePaperQuery = disputeQuery.extend({ format: z.enum(['pdf', 'docx', 'xlsx']) });
export const disputesPaperQuery = yearInput.extend({ format: z.enum(['pdf', 'docx', 'xlsx']) });
/** Without a block the first that the caller may see, without a year the newest. */
export const blockQuery = z.strictObject({ blockId: z.uuid().optional(), year: z.coerce.number().int().min(2000).max(2100).optional() });
export const blockPaperQuery = blockQuery.extend({ stage: z.enum(stageKinds).optional(), format: z.enum(['pdf', 'docx', 'xlsx']) });
