export const recipients = ['party', 'committee', 'command', 'cluster'] as const;
export type Recipient = (typeof recipients)[number];
export const answers = ['agreed', 'partly', 'declined'] as const;
export type Answer = (typeof answers)[number];
export const proposalStates = ['sent', 'answered', 'done', 'withdrawn'] as const;
export type ProposalState = (typeof proposalStates)[number];
export type ProposalEvent = 'answer' | 'finish' | 'withdraw';

/** Where an event leads; null where it cannot happen: what was declined has no result. The table `proposals` holds the same list. */
export function nextProposal({ state, answer }: { state: ProposalState; answer: Answer | null }, event: ProposalEvent): ProposalState | null {
  if (state === 'sent') return event === 'answer' ? 'answered' : event === 'withdraw' ? 'withdrawn' : null;
  return state === 'answered' && answer !== 'declined' && event === 'finish' ? 'done' : null;
}
/** Days since the answer was due; 0 while it is not. */
export const daysUnanswered = ({ state, answerBy }: { state: ProposalState; answerBy: string | null }, today: string) => (state !== 'sent' || answerBy === null || today <= answerBy ? 0 : (Date.parse(today) - Date.parse(answerBy)) / 86_400_000);
