import type { EventRefusal } from '../words/refusals.ts';
import type { EventState } from './kinds.ts';

/** Where an event stands: an approved one runs by the clock. */
export const phases = ['draft', 'waiting', 'running', 'ended', 'closed', 'cancelled'] as const;
export type Phase = (typeof phases)[number];
export type Timed = { state: EventState; beginsAt: Date; endsAt: Date };
export const phaseOf = ({ state, beginsAt, endsAt }: Timed, now: Date): Phase => (state !== 'approved' ? state : now < beginsAt ? 'waiting' : now < endsAt ? 'running' : 'ended');

export const acts = ['change', 'assign', 'tick', 'approve', 'cancel', 'note', 'close'] as const;
export type Act = (typeof acts)[number];

/** Why an act is not for an event as it stands, or null. */
export function refusalOfAct(phase: Phase, act: Act): EventRefusal | null {
  if (phase === 'closed' || phase === 'cancelled') return 'events.over';
  switch (act) {
    case 'change': case 'assign': case 'tick': return null;
    case 'approve': return phase === 'draft' ? null : 'events.approved';
    case 'cancel': return phase === 'draft' || phase === 'waiting' ? null : 'events.begun';
    case 'note': return phase === 'draft' ? 'events.not-approved' : null;
    case 'close': return phase === 'draft' ? 'events.not-approved' : phase === 'ended' ? null : 'events.not-ended';
  }
}
/** What was approved changes with a reason. */
export const needsReason = (phase: Phase) => phase === 'waiting' || phase === 'running' || phase === 'ended';
