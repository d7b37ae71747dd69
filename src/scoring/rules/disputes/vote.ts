export type VoteBase = 'members' | 'voting';
export type Choice = 'yes' | 'no' | 'abstain';
export type Count = { yes: number; no: number; abstain: number; absent: number; base: number };

/** Passed when yes/base reaches the percentage; whole numbers only, and of nobody nothing passes. */
export const passes = ({ yes, base, percent }: { yes: number; base: number; percent: number }): boolean => base > 0 && yes * 100 >= percent * base;

/** Of the units that may vote (null: not yet): the base is all of them, or those that voted, abstentions among them. */
export function countVotes(choices: readonly (Choice | null)[], base: VoteBase): Count {
  const of = (choice: Choice | null) => choices.filter((one) => one === choice).length;
  const absent = of(null);
  return { yes: of('yes'), no: of('no'), abstain: of('abstain'), absent, base: base === 'members' ? choices.length : choices.length - absent };
}
