import { z } from 'zod';
import { because, defineResult, type Reason } from './contracts.ts';

/** The share is counted of all members (titles decided by a council), of those present, or of the valid votes. */
export const voteRule = z.strictObject({ percent: z.int().min(1).max(100), base: z.enum(['members', 'present', 'valid']), isMore: z.boolean() });
export type VoteRule = z.output<typeof voteRule>;
export type VoteCount = { members: number; present: number; yes: number; no: number; blank: number };

const bases = { members: (votes: VoteCount) => votes.members, present: (votes: VoteCount) => votes.present, valid: (votes: VoteCount) => votes.yes + votes.no };

/** Tỷ lệ phiếu: passed when yes / base reaches the share, or is more than it ("quá bán" is more than 50 %). Nobody in the base: not passed. */
export const voteThreshold = defineResult({
  kind: 'vote-threshold',
  settings: voteRule,
  decide({ settings: { percent, base, isMore }, votes }: { settings: VoteRule; votes: VoteCount }): { passed: boolean; reasons: Reason[] } {
    const whole = bases[base](votes);
    const [got, needed] = [votes.yes * 100, percent * whole];
    const passed = whole > 0 && (isMore ? got > needed : got >= needed);
    return { passed, reasons: [because(passed ? 'vote-passed' : 'vote-failed', 0, { yes: votes.yes, whole, percent, base })] };
  },
});
