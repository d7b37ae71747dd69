import { z } from 'zod';
import { answers, recipients } from '../rules/proposals.ts';

const text = (least: number, most: number) => z.string().trim().normalize('NFC').min(least).max(most);
const optional = (most: number) => text(1, most).nullable();
const day = z.iso.date();
/** `version` is the one that was seen. */
const ofOne = { proposalId: z.uuid(), version: z.int().min(1) };

export const proposalsQuery = z.strictObject({ yearId: z.uuid() });
/** `unitId` null: the cluster itself proposes. */
export const makeProposalInput = z.strictObject({ yearId: z.uuid(), unitId: z.uuid().nullable(), recipient: z.enum(recipients), title: text(5, 500), content: text(5, 4000), number: optional(100), proposedOn: day, answerBy: day.nullable() });
export type MadeProposal = z.input<typeof makeProposalInput>;
export const answerProposalInput = z.strictObject({ ...ofOne, answer: z.enum(answers), number: optional(100), answeredOn: day, note: text(2, 2000) });
export const finishProposalInput = z.strictObject({ ...ofOne, doneOn: day, result: text(5, 2000) });
export const withdrawProposalInput = z.strictObject({ ...ofOne, reason: text(5, 1000) });
