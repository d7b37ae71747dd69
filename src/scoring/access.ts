import { holds, type Actor } from '../kit/server/actor.ts';
import { timeLeft } from './rules/disputes/clock.ts';
import { rulerOf } from './rules/disputes/state.ts';
import { isOpenToAppraiser, isOpenToUnit, nextStatus } from './rules/sheet-state.ts';
import type { Dispute } from './store/disputes.ts';
import type { SheetSubject } from './store/sheets.ts';
import type { ScoringRefusal } from './words/sentences.ts';

const leadsAs = (actor: Actor, role: 'leader' | 'deputy', clusterId: string) => actor.leads.some((lead) => lead.clusterId === clusterId && lead.role === role);
const isOwn = (actor: Actor, { unitId }: Pick<SheetSubject, 'unitId'>) => holds(actor, 'unit-secretary', { unitId });

/** The leader's secretary appraises every sheet but the leader's own, which is for the deputy; the command may appraise any. */
export function mayAppraise(actor: Actor, sheet: Pick<SheetSubject, 'clusterId' | 'blockId' | 'isLeader'>): boolean {
  if (holds(actor, 'emulation-officer', { blockId: sheet.blockId })) return true;
  return leadsAs(actor, sheet.isLeader ? 'deputy' : 'leader', sheet.clusterId);
}

/** What the cluster or the command scores is not the unit's to type; the command's criteria are for the emulation officer. */
export function refuseScorer(actor: Actor, { stage, blockId }: { stage: string; blockId: string }, scorer: string): ScoringRefusal | null {
  if (stage === 'self') return scorer === 'unit' ? null : 'scoring.not-unit-scored';
  return scorer === 'command' && !holds(actor, 'emulation-officer', { blockId }) ? 'scoring.command-scored' : null;
}

/** Who may read a sheet at all; to others it is not said to exist. */
export const refuseReadSheet = (actor: Actor, sheet: Pick<SheetSubject, 'unitId' | 'clusterId' | 'blockId' | 'isLeader'>): ScoringRefusal | null =>
  isOwn(actor, sheet) || holds(actor, 'unit-head', { unitId: sheet.unitId }) || mayAppraise(actor, sheet) || seesAll(actor, sheet) ? null : 'scoring.not-found';

/** Before publication only those who compare units see all of them. */
export const seesAll = (actor: Actor, { clusterId, blockId }: { clusterId: string; blockId: string }): boolean =>
  leadsAs(actor, 'leader', clusterId) || leadsAs(actor, 'deputy', clusterId) || holds(actor, 'emulation-officer', { blockId }) || holds(actor, 'viewer', { clusterId }) || holds(actor, 'viewer', { blockId });

/** The clusters of a block side by side are for the command: its emulation officer, its viewers, and the administrator. */
export const seesBlock = (actor: Actor, blockId: string): boolean => holds(actor, 'emulation-officer', { blockId }) || holds(actor, 'viewer', { blockId }) || holds(actor, 'administrator');

export function refuseSaveSelf(actor: Actor, sheet: SheetSubject): ScoringRefusal | null {
  if (!isOwn(actor, sheet)) return 'scoring.not-found';
  if (!isOpenToUnit(sheet.status)) return 'scoring.sheet-sent';
  return sheet.openStage === 'self-scoring' || sheet.status === 'returned' ? null : 'scoring.stage-closed';
}

export function refuseAppraise(actor: Actor, sheet: SheetSubject): ScoringRefusal | null {
  if (!mayAppraise(actor, sheet)) return isOwn(actor, sheet) ? 'scoring.not-appraiser' : 'scoring.not-found';
  return isOpenToAppraiser(sheet.status) ? null : 'scoring.not-in-appraisal';
}

/** A mark of the command stands above all others: only the block's emulation officer makes one, while the sheet is in appraisal. */
export function refuseCommandMark(actor: Actor, sheet: SheetSubject): ScoringRefusal | null {
  if (!holds(actor, 'emulation-officer', { blockId: sheet.blockId })) return refuseReadSheet(actor, sheet) ?? 'scoring.not-officer';
  return isOpenToAppraiser(sheet.status) ? null : 'scoring.not-in-appraisal';
}

/** Explaining is for the unit itself, once the appraisal of its sheet is done and before the score is final. */
export function refuseExplain(actor: Actor, sheet: SheetSubject): ScoringRefusal | null {
  if (!isOwn(actor, sheet)) return 'scoring.not-found';
  return sheet.status === 'appraised' || sheet.status === 'explained' ? null : 'scoring.not-appraised';
}

/** Final scores and publication are for the leader's secretary or the block's emulation officer. */
export const refuseConclude = (actor: Actor, { clusterId, blockId }: { clusterId: string; blockId: string }): ScoringRefusal | null =>
  leadsAs(actor, 'leader', clusterId) || holds(actor, 'emulation-officer', { blockId }) ? null : 'scoring.not-leader';

/** Going back behind an appraisal is for the leader's secretary or the officer; behind a final score for the officer alone. */
export function refuseReopen(actor: Actor, sheet: SheetSubject): ScoringRefusal | null {
  if (refuseReadSheet(actor, sheet) !== null) return 'scoring.not-found';
  return refuseStepBack(actor, sheet);
}
const refuseStepBack = (actor: Actor, sheet: Pick<SheetSubject, 'status' | 'clusterId' | 'blockId' | 'isLeader'>): ScoringRefusal | null => {
  if (sheet.status === 'final') return holds(actor, 'emulation-officer', { blockId: sheet.blockId }) ? null : 'scoring.not-officer-reopen';
  return mayAppraise(actor, sheet) ? null : 'scoring.not-appraiser';
};
/** The same, and that there is a step back from where the sheet stands. */
export const mayReopen = (actor: Actor, sheet: Parameters<typeof refuseStepBack>[1]): boolean => nextStatus(sheet.status, 'reopen') !== null && refuseStepBack(actor, sheet) === null;

/** Withdrawing is for the unit, while its sheet waits and nobody has begun on it. */
export function refuseWithdraw(actor: Actor, sheet: SheetSubject): ScoringRefusal | null {
  if (!isOwn(actor, sheet)) return 'scoring.not-found';
  if (sheet.status !== 'submitted') return isOpenToUnit(sheet.status) ? 'scoring.not-sent' : 'scoring.appraisal-begun';
  return sheet.openStage === 'self-scoring' ? null : 'scoring.stage-closed';
}

/** The book is written by those who lead the cluster, its leader or deputy, and by the block's emulation officer. */
export const refuseEditBook = (actor: Actor, { clusterId, blockId }: { clusterId: string; blockId: string }): ScoringRefusal | null =>
  refuseConclude(actor, { clusterId, blockId }) === null || leadsAs(actor, 'deputy', clusterId) ? null : 'scoring.not-book-editor';

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
