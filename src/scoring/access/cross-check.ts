import { holds, type Actor } from '../../kit/server/actor.ts';
import { refuseConclude, refuseReadSheet, seesAll } from './sheets.ts';
import type { SheetStatus } from '../rules/sheet-state.ts';
import type { SheetSubject } from '../store/sheets.ts';
import type { ScoringRefusal } from '../words/sentences.ts';

type Place = { clusterId: string; blockId: string };
type Assigned = Place & { checkerId: string; unitId: string; personUnitId: string | null };

/** The draw is for the leader's secretary and the block's emulation officer. */
export const refuseConductDraw = (actor: Actor, place: Place): ScoringRefusal | null => refuseConclude(actor, place);

/**
 * For the checking unit mark its secretary, whoever is appointed its checker, and of the checkers of the cluster those who belong to
 * it; nobody marks a unit that is also the person's own.
 */
export function isOfTeam(actor: Actor, { checkerId, unitId, clusterId, personUnitId }: Assigned): boolean {
  if (personUnitId === unitId || actor.appointments.some((a) => a.unitId === unitId)) return false;
  return holds(actor, 'unit-secretary', { unitId: checkerId }) || holds(actor, 'checker', { unitId: checkerId }) || (personUnitId === checkerId && holds(actor, 'checker', { clusterId }));
}

/** To others an assignment is not said to exist. */
export const refuseMark = (actor: Actor, assigned: Assigned): ScoringRefusal | null => (isOfTeam(actor, assigned) ? null : 'scoring.not-found');

/** How leniently each marks, and how highly each unit scores itself, is for those who compare units. */
export const refuseInsight = (actor: Actor, place: Place): ScoringRefusal | null => (seesAll(actor, place) ? null : 'scoring.not-found');

/** The minutes of a unit are for who may read its sheet, and for the teams that checked it. */
export const refuseMinutes = (actor: Actor, sheet: SheetSubject & { teams: readonly Assigned[] }): ScoringRefusal | null =>
  sheet.teams.some((team) => isOfTeam(actor, team)) ? null : refuseReadSheet(actor, sheet);

/** A team marks in the stage of the cross-check, while the sheet is appraised and not final, until it is done with the unit. */
export function refuseMarkNow(actor: Actor, assigned: Assigned & { drawStatus: string; completedAt: Date | null; openStage: string | null; status: SheetStatus }): ScoringRefusal | null {
  const refusal = refuseMark(actor, assigned);
  if (refusal !== null) return refusal;
  if (assigned.drawStatus !== 'confirmed') return 'scoring.cross-not-confirmed';
  if (assigned.completedAt !== null) return 'scoring.cross-complete';
  if (assigned.openStage !== 'cross-check') return 'scoring.cross-not-open';
  return assigned.status === 'appraised' || assigned.status === 'explained' ? null : 'scoring.cross-not-appraised';
}

/** Opening a team's marks again is for who conducts the draw, while the others may still mark. */
export function refuseReopenCross(actor: Actor, assigned: Place & { completedAt: Date | null; openStage: string | null; status: SheetStatus }): ScoringRefusal | null {
  const refusal = refuseConductDraw(actor, assigned);
  if (refusal !== null) return refusal;
  if (assigned.completedAt === null) return 'scoring.cross-not-complete';
  if (assigned.openStage !== 'cross-check') return 'scoring.cross-not-open';
  return assigned.status === 'final' || assigned.status === 'locked' ? 'scoring.cross-not-appraised' : null;
}
