const hour = 3600_000;
const hoursInForce = 24;

/** A proposal is good for 24 hours: whoever adopts it has the same draft before the eyes as whoever proposed it. */
export const expiryOf = (proposedAt: Date | string): Date => new Date(new Date(proposedAt).getTime() + hoursInForce * hour);

type Proposed = { version: number; personId: string; at: Date };
export type AdoptionFault = 'scoring.not-proposed' | 'scoring.proposal-expired' | 'scoring.same-person';

/** Why somebody may not issue a draft now; null when another person proposed this very version within the day. */
export function refuseAdoption({ proposal, version, personId, now }: { proposal: Proposed | null; version: number; personId: string | null; now: Date }): AdoptionFault | null {
  if (proposal === null || proposal.version !== version) return 'scoring.not-proposed';
  if (now > expiryOf(proposal.at)) return 'scoring.proposal-expired';
  return proposal.personId === personId || personId === null ? 'scoring.same-person' : null;
}
