/** A docket goes explaining → ruling → (voting →) settled; the unit may withdraw it until a vote begins. */
export const disputeStates = ['explaining', 'ruling', 'voting', 'settled', 'withdrawn'] as const;
export type DisputeState = (typeof disputeStates)[number];
/** `add` is a further word by either side; `lapse` is what happens when the time to explain has run out and the ruler goes on. */
export const disputeEvents = ['explain', 'add', 'lapse', 'rule', 'put-to-vote', 'vote', 'count', 'withdraw'] as const;
export type DisputeEvent = (typeof disputeEvents)[number];

const moves: Record<DisputeState, Partial<Record<DisputeEvent, DisputeState>>> = {
  explaining: { explain: 'ruling', add: 'explaining', lapse: 'ruling', withdraw: 'withdrawn' },
  ruling: { add: 'ruling', rule: 'settled', 'put-to-vote': 'voting', withdraw: 'withdrawn' },
  voting: { vote: 'voting', count: 'settled' },
  settled: {},
  withdrawn: {},
};

/** Where an event leads, or null when the docket refuses it. */
export const nextState = (state: DisputeState, event: DisputeEvent): DisputeState | null => moves[state][event] ?? null;

export const isOpen = (state: DisputeState) => state !== 'settled' && state !== 'withdrawn';

export type Holder = 'leader' | 'deputy' | 'command' | 'checker' | 'members';
type Held = { state: DisputeState; isLeaders: boolean; scorer: string; cutStage: string; isVoteOver: boolean };

/** Who rules: the leader; on the leader's own sheet the deputy (or the command); on what the command scores, the command. */
export const rulerOf = ({ isLeaders, scorer }: Pick<Held, 'isLeaders' | 'scorer'>): 'leader' | 'deputy' | 'command' =>
  scorer === 'command' ? 'command' : isLeaders ? 'deputy' : 'leader';

/** Whose turn it is: the side that cut explains, the ruler rules, the members vote, the ruler counts. Null once it has ended. */
export function holderOf(held: Held): Holder | null {
  if (!isOpen(held.state)) return null;
  if (held.state === 'voting') return held.isVoteOver ? rulerOf(held) : 'members';
  if (held.state === 'ruling') return rulerOf(held);
  return held.cutStage === 'cross' ? 'checker' : held.cutStage === 'command' ? 'command' : rulerOf(held);
}
