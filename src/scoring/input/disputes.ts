import { z } from 'zod';
import { cellQuery, text, yearInput } from './sheets.ts';

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
