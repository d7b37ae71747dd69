import { sql } from 'kysely';
import type { Trx } from '../../kit/server/command.ts';
import type { Outcome } from '../rules/disputes/claim.ts';
import { ruledScore } from '../rules/disputes/ruling.ts';
import type { DisputeState } from '../rules/disputes/state.ts';
import type { Choice, VoteBase } from '../rules/disputes/vote.ts';
import type { Dispute, DisputeEntry, DisputeSettings } from './disputes.ts';
import { addHistory } from './history.ts';
import { loadSheetScores, saveScore, setSheetStatus, type StageMark } from './sheets.ts';

/** Who acts and when, as a command's context has it. */
export type By = { newId: () => string; actor: { personId: string | null; name: string }; now: Date };

type Opened = { yearId: string; sheetId: string; criterionId: string; selfPoints: number | null; points: number; claim: string; cut: { mark: StageMark; points: number }; dueAt: Date };
/** Opens a docket under the next number of its year and says so in the cell's history. The caller holds the year's settings. */
export async function openDocket(trx: Trx, { cut, ...given }: Opened, by: By): Promise<{ disputeId: string; number: number }> {
  const disputeId = by.newId();
  const { last } = await trx.selectFrom('disputes').select((e) => e.fn.coalesce(e.fn.max('number'), e.lit(0)).as('last')).where('emulation_year_id', '=', given.yearId).executeTakeFirstOrThrow();
  const number = Number(last) + 1;
  await trx.insertInto('disputes').values({
    id: disputeId, emulation_year_id: given.yearId, number, sheet_id: given.sheetId, criterion_id: given.criterionId, state: 'explaining', due_at: given.dueAt,
    self_points: given.selfPoints, claimed_points: given.points, claim: given.claim, opened_by: by.actor.personId, opened_by_name: by.actor.name, opened_at: by.now,
    cut_stage: cut.mark.stage, cut_points: cut.points, cut_reasons: JSON.stringify(cut.mark.reasons), cut_note: cut.mark.note, cut_by: cut.mark.by, cut_by_name: cut.mark.byName, cut_at: cut.mark.at,
  }).execute();
  await addHistory(trx, given, [{ kind: 'dispute', criterionId: given.criterionId, points: given.points, text: given.claim }], by);
  return { disputeId, number };
}

type Changes = { due_at?: Date | null; ended_at?: Date; outcome?: Outcome; ruled_points?: number; ruling_reason?: string; ruled_by?: string | null; ruled_by_name?: string; vote_points?: number; vote_reason?: string; vote_base?: VoteBase; vote_percent?: number; own_vote?: boolean };
/** Moves a docket that nobody changed since `version`; false on a clash. */
export async function moveDocket(trx: Trx, { id, version }: { id: string; version: number }, state: DisputeState, changes: Changes = {}): Promise<boolean> {
  const changed = await trx.updateTable('disputes').set({ ...changes, state, version: version + 1 }).where('id', '=', id).where('version', '=', version).executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}

export async function addEntry(trx: Trx, { id, yearId }: Pick<Dispute, 'id' | 'yearId'>, entry: Pick<DisputeEntry, 'kind' | 'side' | 'text'>, { newId, actor, now }: By): Promise<void> {
  await trx.insertInto('dispute_entries').values({ id: newId(), emulation_year_id: yearId, dispute_id: id, ...entry, by_person: actor.personId, by_name: actor.name, at: now }).execute();
}

/**
 * Settles a docket and lets its points stand: on the appraisal while the sheet is not final, else on the final score itself, as a new
 * version whose reason is the ruling; always in the cell's history. The sheet's version moves too, so that finalising at the same
 * moment clashes. False on a clash.
 */
export async function settleDocket(trx: Trx, docket: Dispute, { outcome, points, reason }: { outcome: Outcome; points: number; reason: string }, by: By): Promise<boolean> {
  const { sheetId, yearId, criterion, number } = docket;
  const { personId, name } = by.actor;
  const isSettled = await moveDocket(trx, docket, 'settled', { due_at: null, ended_at: by.now, outcome, ruled_points: points, ruling_reason: reason, ruled_by: personId, ruled_by_name: name });
  if (!isSettled || !(await setSheetStatus(trx, { sheetId, version: docket.sheetVersion }, docket.status))) return false;
  const stage = docket.status === 'final' ? 'final' : 'appraisal';
  await addHistory(trx, docket, [{ kind: 'ruling', criterionId: criterion.id, stage, points, text: reason }], by);
  const standing = (await loadSheetScores(trx, sheetId)).find((mark) => mark.criterionId === criterion.id && mark.stage === stage);
  if (standing?.points === points) return true; // the cut stands, with its own reason
  const score = ruledScore({ points, number, disputeId: docket.id }, standing?.effects ?? []);
  return saveScore(trx, { yearId, sheetId, criterionId: criterion.id, stage }, { version: standing?.version ?? 0, input: { typed: points }, note: reason, score }, { personId, at: by.now });
}

/** Fixes who may vote on a docket. */
export async function openVote(trx: Trx, { id, yearId }: Pick<Dispute, 'id' | 'yearId'>, unitIds: readonly string[]): Promise<void> {
  await trx.insertInto('dispute_votes').values(unitIds.map((unitId) => ({ dispute_id: id, unit_id: unitId, emulation_year_id: yearId }))).execute();
}

/** Holds a docket while a vote is cast ('share': others may cast too) or the votes are counted ('update': nobody may), so that no vote is lost. */
export async function holdDocket(trx: Trx, disputeId: string, how: 'share' | 'update'): Promise<void> {
  await sql`select from disputes where id = ${disputeId} ${how === 'share' ? sql`for share` : sql`for update`}`.execute(trx);
}

/** A unit's one vote; false when it has voted already. */
export async function castVote(trx: Trx, disputeId: string, { unitId, choice }: { unitId: string; choice: Choice }, { actor, now }: Omit<By, 'newId'>): Promise<boolean> {
  const cast = await trx.updateTable('dispute_votes').set({ choice, cast_by: actor.personId, cast_by_name: actor.name, cast_at: now })
    .where('dispute_id', '=', disputeId).where('unit_id', '=', unitId).where('choice', 'is', null).executeTakeFirst();
  return cast.numUpdatedRows === 1n;
}

/** False when somebody changed the settings since `version`. */
export async function saveDisputeSettings(trx: Trx, yearId: string, { version, ...given }: DisputeSettings): Promise<boolean> {
  const changed = await trx.updateTable('dispute_settings').set({
    explain_days: given.explainDays, rule_days: given.ruleDays, vote_days: given.voteDays, objection_days: given.objectionDays, vote_base: given.voteBase, vote_percent: given.votePercent, own_vote: given.ownVote, version: version + 1,
  }).where('emulation_year_id', '=', yearId).where('version', '=', version).executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}
