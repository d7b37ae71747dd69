import { voteThreshold } from '../kinds/vote-threshold.ts';

export type VoteBase = 'members' | 'voting';
export type Choice = 'yes' | 'no' | 'abstain';
export type Count = { yes: number; no: number; abstain: number; absent: number; base: number };

/** Passed when yes/base reaches the percentage, by the rule kind of votes; of nobody nothing passes. */
export const passes = ({ yes, base, percent }: { yes: number; base: number; percent: number }): boolean =>
  voteThreshold.decide({ settings: { percent, base: 'members', isMore: false }, votes: { members: base, present: base, yes, no: 0, blank: 0 } }).passed;

/** Of the units that may vote (null: not yet): the base is all of them, or those that voted, abstentions among them. */
export function countVotes(choices: readonly (Choice | null)[], base: VoteBase): Count {
  const of = (choice: Choice | null) => choices.filter((one) => one === choice).length;
  const absent = of(null);
  return { yes: of('yes'), no: of('no'), abstain: of('abstain'), absent, base: base === 'members' ? choices.length : choices.length - absent };
}
