import { holds, type Actor } from '../../kit/server/actor.ts';
import { isOpenToAppraiser, isOpenToUnit, nextStatus } from '../rules/sheet-state.ts';
import type { SheetSubject } from '../store/sheets.ts';
import type { ScoringRefusal } from '../words/sentences.ts';

export const leadsAs = (actor: Actor, role: 'leader' | 'deputy', clusterId: string) => actor.leads.some((lead) => lead.clusterId === clusterId && lead.role === role);
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
