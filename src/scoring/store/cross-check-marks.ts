import { sql } from 'kysely';
import type { Db, Trx } from '../../kit/server/command.ts';
import type { Effect, Reason } from '../rules/kinds/contracts.ts';
import type { CellInput } from '../rules/kinds/registry.ts';
import { findPersonUnit } from './cross-check.ts';
import { findSheet, type SheetSubject } from './sheets.ts';

/** An assignment with the sheet that it is about, and where the person who asks belongs. */
export type AssignmentSubject = SheetSubject & { assignmentId: string; drawId: string; drawStatus: string; trim: boolean; alarmAbove: number | null; checkerId: string; team: string; completedAt: Date | null; assignmentVersion: number; personUnitId: string | null };

/** Null also while the unit that is to be checked has no sheet. */
export async function findAssignment(db: Db, assignmentId: string, personId: string | null): Promise<AssignmentSubject | null> {
  const { rows } = await sql<Omit<AssignmentSubject, keyof SheetSubject | 'personUnitId'> & { yearId: string; unitId: string }>`
    select a.id as "assignmentId", a.draw_id as "drawId", d.status as "drawStatus", d.trim_extremes as "trim", d.alarm_above as "alarmAbove", a.checker_unit_id as "checkerId", t.name as team, a.completed_at as "completedAt",
      a.version as "assignmentVersion", a.emulation_year_id as "yearId", a.checked_unit_id as "unitId"
    from cross_assignments a join cross_draws d on d.id = a.draw_id join cross_teams t on t.draw_id = a.draw_id and t.unit_id = a.checker_unit_id where a.id = ${assignmentId}`.execute(db);
  const [found] = rows;
  const sheet = found === undefined ? null : await findSheet(db, found);
  return found === undefined || sheet === null ? null : { ...sheet, ...found, personUnitId: await findPersonUnit(db, personId) };
}

export type CrossMark = { assignmentId: string; criterionId: string; points: number | null; remark: string | null; version: number };
export type TeamMark = CrossMark & { checkerId: string; checkedId: string; team: string };

/** The marks of one team for one unit. */
export const listMarks = (db: Db, assignmentId: string): Promise<CrossMark[]> =>
  db.selectFrom('cross_marks').select(['assignment_id as assignmentId', 'criterion_id as criterionId', 'points', 'remark', 'version']).where('assignment_id', '=', assignmentId).execute();

/** The marks of every team of a unit, or of the whole draw, with the team that gave each; the teams in the order of their names. */
export async function listTeamMarks(db: Db, drawId: string, checkedId: string | null): Promise<TeamMark[]> {
  const { rows } = await sql<TeamMark>`
    select m.assignment_id as "assignmentId", m.criterion_id as "criterionId", m.points, m.remark, m.version, a.checker_unit_id as "checkerId", a.checked_unit_id as "checkedId", t.name as team
    from cross_marks m join cross_assignments a on a.id = m.assignment_id join cross_teams t on t.draw_id = a.draw_id and t.unit_id = a.checker_unit_id
    where a.draw_id = ${drawId} and (${checkedId}::uuid is null or a.checked_unit_id = ${checkedId}) order by length(t.name), t.name, m.criterion_id`.execute(db);
  return rows;
}

/** Writes what is given of a mark (undefined leaves it) if nobody changed it since `version`, 0 for none yet; the new version, or null on a clash. */
export async function saveMark(trx: Trx, key: { assignmentId: string; yearId: string; criterionId: string }, mark: { version: number; points?: number | null | undefined; remark?: string | null | undefined }, by: { personId: string | null; at: Date }): Promise<number | null> {
  const row = { entered_by: by.personId, entered_at: by.at, ...(mark.points !== undefined && { points: mark.points }), ...(mark.remark !== undefined && { remark: mark.remark }) };
  if (mark.version === 0) {
    const made = await trx.insertInto('cross_marks').values({ assignment_id: key.assignmentId, criterion_id: key.criterionId, emulation_year_id: key.yearId, ...row }).onConflict((same) => same.columns(['assignment_id', 'criterion_id']).doNothing()).returning('version').executeTakeFirst();
    return made?.version ?? null;
  }
  const changed = await trx.updateTable('cross_marks').set({ ...row, version: mark.version + 1 }).where('assignment_id', '=', key.assignmentId).where('criterion_id', '=', key.criterionId).where('version', '=', mark.version).executeTakeFirst();
  return changed.numUpdatedRows === 1n ? mark.version + 1 : null;
}

/** The teams of one unit finish one after another, so that the last of them sees all the others. */
export const holdSheet = (trx: Trx, sheetId: string) => sql`select from score_sheets where id = ${sheetId} for update`.execute(trx);

/** Locks the marks of an assignment, or opens them again; false when somebody changed it since `version`. */
export async function setComplete(trx: Trx, assignment: { assignmentId: string; assignmentVersion: number }, by: { personId: string | null; at: Date } | null): Promise<boolean> {
  const changed = await trx.updateTable('cross_assignments').set({ completed_at: by?.at ?? null, completed_by: by?.personId ?? null, version: assignment.assignmentVersion + 1 })
    .where('id', '=', assignment.assignmentId).where('version', '=', assignment.assignmentVersion).executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}

export type CrossScore = { criterionId: string; points: number; input: CellInput; reasons: Reason[]; effects: Effect[]; note: string | null };
/** Replaces the cross scores of a sheet; none takes them away. */
export async function writeCrossScores(trx: Trx, { yearId, sheetId }: { yearId: string; sheetId: string }, scores: readonly CrossScore[], by: { personId: string | null; at: Date }): Promise<void> {
  await trx.deleteFrom('criterion_scores').where('sheet_id', '=', sheetId).where('stage', '=', 'cross').execute();
  if (scores.length === 0) return;
  await trx.insertInto('criterion_scores').values(scores.map(({ criterionId, points, input, reasons, effects, note }) => ({
    emulation_year_id: yearId, sheet_id: sheetId, criterion_id: criterionId, stage: 'cross', points, input: JSON.stringify(input), reasons: JSON.stringify(reasons), effects: JSON.stringify(effects), note, entered_by: by.personId, entered_at: by.at,
  }))).execute();
}
