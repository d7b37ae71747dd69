import { holds, type Actor } from '../../kit/server/actor.ts';
import { timeLeft } from '../rules/disputes/clock.ts';
import { rulerOf } from '../rules/disputes/state.ts';
import type { Dispute } from '../store/disputes.ts';
import type { ScoringRefusal } from '../words/sentences.ts';
import { leadsAs, mayAppraise, seesAll } from './sheets.ts';

const speaksFor = (actor: Actor, unitId: string) => holds(actor, 'unit-secretary', { unitId }) || holds(actor, 'unit-head', { unitId });

/** A dispute is for the unit's secretary or head. */
export const refuseOpenDispute = (actor: Actor, { unitId }: { unitId: string }): ScoringRefusal | null => (speaksFor(actor, unitId) ? null : 'scoring.not-found');

/** A docket as one person meets it: `isKin` is true for whoever belongs to the unit that claims. */
export type DisputeSubject = Dispute & { isKin: boolean };

/** The units for which the person may still vote on a docket. */
export const votesLeft = (actor: Actor, { electors }: DisputeSubject): string[] => electors.filter(({ unitId, choice }) => choice === null && speaksFor(actor, unitId)).map(({ unitId }) => unitId);

/** The unit itself, who appraises, who sees all; once it is put to the vote its electors; once the scores are public everybody. */
export function refuseReadDispute(actor: Actor, docket: DisputeSubject): ScoringRefusal | null {
  const isParty = speaksFor(actor, docket.unitId) || mayAppraise(actor, docket) || (docket.cutBy !== null && docket.cutBy === actor.personId);
  const isElector = docket.electors.some(({ unitId }) => speaksFor(actor, unitId));
  return isParty || isElector || docket.isPublic || seesAll(actor, docket) ? null : 'scoring.not-found';
}

/** Of the cut speaks whoever made it, or may appraise the sheet; never a person of the unit. */
const speaksForCut = (actor: Actor, docket: DisputeSubject) => !docket.isKin && (mayAppraise(actor, docket) || (docket.cutBy !== null && docket.cutBy === actor.personId));
/** Which side a person speaks for in a docket; null for the others. */
export const sideOf = (actor: Actor, docket: DisputeSubject): 'unit' | 'appraiser' | null => (speaksFor(actor, docket.unitId) ? 'unit' : speaksForCut(actor, docket) ? 'appraiser' : null);

const orUnseen = (actor: Actor, docket: DisputeSubject, refusal: ScoringRefusal): ScoringRefusal => refuseReadDispute(actor, docket) ?? refusal;
export const refuseExplainDispute = (actor: Actor, docket: DisputeSubject): ScoringRefusal | null => (sideOf(actor, docket) === null ? orUnseen(actor, docket, 'scoring.not-a-side') : null);
export const refuseWithdrawDispute = (actor: Actor, docket: DisputeSubject): ScoringRefusal | null => (speaksFor(actor, docket.unitId) ? null : orUnseen(actor, docket, 'scoring.not-claimant'));

/** The leader rules; on the leader's own sheet the deputy or the command, on the command's criteria the command; never a person of the unit. */
export function refuseRule(actor: Actor, docket: DisputeSubject): ScoringRefusal | null {
  const ruler = rulerOf({ isLeaders: docket.isLeader, scorer: docket.criterion.scorer });
  const isCommand = holds(actor, 'emulation-officer', { blockId: docket.blockId });
  const isRuler = ruler === 'leader' ? leadsAs(actor, 'leader', docket.clusterId) : isCommand || (ruler === 'deputy' && leadsAs(actor, 'deputy', docket.clusterId));
  if (docket.isKin) return orUnseen(actor, docket, 'scoring.own-dispute');
  return isRuler ? null : orUnseen(actor, docket, 'scoring.not-ruler');
}

/** A vote is cast by a unit's secretary or head, and only for a unit that takes part. */
export const refuseVote = (actor: Actor, docket: DisputeSubject & { voterId: string }): ScoringRefusal | null =>
  speaksFor(actor, docket.voterId) && docket.electors.some(({ unitId }) => unitId === docket.voterId) ? null : orUnseen(actor, docket, 'scoring.not-elector');

export type DisputeAct = 'explain' | 'add' | 'rule' | 'vote' | 'count' | 'withdraw';
/** The acts that wait for somebody, as against those that are only allowed. */
export const dueActs: readonly DisputeAct[] = ['explain', 'rule', 'vote', 'count'];
export const isVoteOver = ({ electors, dueAt }: Pick<Dispute, 'electors' | 'dueAt'>, now: Date) => electors.every(({ choice }) => choice !== null) || (dueAt !== null && timeLeft(dueAt, now).isOver);

/** What a person may do with a docket now, the most pressing first. */
export function disputeActs(actor: Actor, docket: DisputeSubject, now: Date): DisputeAct[] {
  const [side, isRuler] = [sideOf(actor, docket), refuseRule(actor, docket) === null];
  const own: DisputeAct[] = side === 'unit' ? ['add', 'withdraw'] : [];
  switch (docket.state) {
    case 'explaining': return [...(side === 'appraiser' ? ['explain' as const] : []), ...(isRuler && timeLeft(docket.dueAt!, now).isOver ? ['rule' as const] : []), ...own];
    case 'ruling': return [...(isRuler ? ['rule' as const] : []), ...(side === 'appraiser' ? ['add' as const] : []), ...own];
    case 'voting': return isVoteOver(docket, now) ? (isRuler ? ['count'] : []) : votesLeft(actor, docket).length > 0 ? ['vote'] : [];
    default: return [];
  }
}
