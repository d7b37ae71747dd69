import { sql } from 'kysely';
import type { Db, Trx } from '../../kit/server/command.ts';
import type { Assignment, DrawPlan, UnitPair } from '../rules/cross-check/draw.ts';

export type DrawStatus = 'committed' | 'drawn' | 'confirmed' | 'set-aside';
export type CrossDraw = {
  id: string; yearId: string; clusterId: string; blockId: string; position: number; status: DrawStatus; plan: DrawPlan; trim: boolean; alarmAbove: number | null; seed: string; seedHash: string;
  committedAt: Date; committedBy: string | null; drawnAt: Date | null; drawnBy: string | null; confirmedAt: Date | null; confirmedBy: string | null; setAsideAt: Date | null; setAsideBy: string | null; setAsideReason: string | null; version: number;
};
const drawColumns = sql`
  d.id, d.emulation_year_id as "yearId", y.cluster_id as "clusterId", c.block_id as "blockId", d.position, d.status, d.plan, d.trim_extremes as "trim", d.alarm_above as "alarmAbove", d.seed, d.seed_hash as "seedHash",
  d.committed_at as "committedAt", (select full_name from people where id = d.committed_by) as "committedBy", d.drawn_at as "drawnAt", (select full_name from people where id = d.drawn_by) as "drawnBy",
  d.confirmed_at as "confirmedAt", (select full_name from people where id = d.confirmed_by) as "confirmedBy", d.set_aside_at as "setAsideAt", (select full_name from people where id = d.set_aside_by) as "setAsideBy", d.set_aside_reason as "setAsideReason", d.version
  from cross_draws d join emulation_years y on y.id = d.emulation_year_id join clusters c on c.id = y.cluster_id`;

/** With its seed, whatever the status: what is shown of it is decided by `shownDraw`. */
export const findDraw = async (db: Db, drawId: string): Promise<CrossDraw | null> => (await sql<CrossDraw>`select ${drawColumns} where d.id = ${drawId}`.execute(db)).rows[0] ?? null;
/** Every draw of a year, those set aside too, the newest first. */
export const listDraws = async (db: Db, yearId: string): Promise<CrossDraw[]> => (await sql<CrossDraw>`select ${drawColumns} where d.emulation_year_id = ${yearId} order by d.position desc`.execute(db)).rows;

type NewDraw = { id: string; yearId: string; position: number; plan: DrawPlan; trim: boolean; alarmAbove: number | null; seed: string; seedHash: string; personId: string | null; at: Date };
export const insertDraw = (trx: Trx, draw: NewDraw) => trx.insertInto('cross_draws').values({
  id: draw.id, emulation_year_id: draw.yearId, position: draw.position, plan: JSON.stringify(draw.plan), trim_extremes: draw.trim, alarm_above: draw.alarmAbove, seed: draw.seed, seed_hash: draw.seedHash, committed_by: draw.personId, committed_at: draw.at,
}).execute();

/** The next step of a draw; false when somebody has made it, or another, since `version`. */
export async function stepDraw(trx: Trx, draw: { id: string; version: number }, to: { status: 'drawn' } | { status: 'confirmed' } | { status: 'set-aside'; reason: string }, by: { personId: string | null; at: Date }): Promise<boolean> {
  const step = to.status === 'drawn' ? { drawn_by: by.personId, drawn_at: by.at } : to.status === 'confirmed' ? { confirmed_by: by.personId, confirmed_at: by.at } : { set_aside_by: by.personId, set_aside_at: by.at, set_aside_reason: to.reason };
  const changed = await trx.updateTable('cross_draws').set({ status: to.status, ...step, version: draw.version + 1 }).where('id', '=', draw.id).where('version', '=', draw.version).executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}

/** The teams with their names, and who checks whom. */
export async function insertAssignments(trx: Trx, draw: { id: string; yearId: string }, teams: readonly { unitId: string; name: string }[], assignments: readonly Assignment[], newId: () => string): Promise<void> {
  await trx.insertInto('cross_teams').values(teams.map(({ unitId, name }) => ({ draw_id: draw.id, emulation_year_id: draw.yearId, unit_id: unitId, name }))).execute();
  await trx.insertInto('cross_assignments').values(assignments.map(({ checker, checked }) => ({ id: newId(), emulation_year_id: draw.yearId, draw_id: draw.id, checker_unit_id: checker, checked_unit_id: checked }))).execute();
}

export const renameTeam = async (trx: Trx, drawId: string, unitId: string, name: string): Promise<boolean> =>
  (await trx.updateTable('cross_teams').set({ name }).where('draw_id', '=', drawId).where('unit_id', '=', unitId).executeTakeFirst()).numUpdatedRows === 1n;

export type AssignmentLine = { id: string; drawId: string; checkerId: string; checkedId: string; team: string; marked: string[]; completedAt: Date | null; version: number };
/** The assignments of a draw with the criteria that are marked, in the order of the teams' names. */
export async function listAssignments(db: Db, drawId: string): Promise<AssignmentLine[]> {
  const { rows } = await sql<AssignmentLine>`
    select a.id, a.draw_id as "drawId", a.checker_unit_id as "checkerId", a.checked_unit_id as "checkedId", t.name as team, a.completed_at as "completedAt", a.version,
      coalesce((select json_agg(m.criterion_id) from cross_marks m where m.assignment_id = a.id and m.points is not null), '[]') as marked
    from cross_assignments a join cross_teams t on t.draw_id = a.draw_id and t.unit_id = a.checker_unit_id
    where a.draw_id = ${drawId} order by length(t.name), t.name, a.id`.execute(db);
  return rows;
}

/** What checked what in the confirmed draw of the year before, in the same cluster; empty when this program did not hold it. */
export async function listLastYear(db: Db, yearId: string): Promise<UnitPair[]> {
  const { rows } = await sql<{ checker: string; checked: string }>`
    select a.checker_unit_id as checker, a.checked_unit_id as checked
    from emulation_years y join emulation_years b on b.cluster_id = y.cluster_id and b.year = y.year - 1
      join cross_draws d on d.emulation_year_id = b.id and d.status = 'confirmed' join cross_assignments a on a.draw_id = d.id
    where y.id = ${yearId} order by 1, 2`.execute(db);
  return rows.map(({ checker, checked }) => [checker, checked]);
}

export type WishKind = 'conflict' | 'excused' | 'previous';
export type Wish = { id: string; yearId: string; kind: WishKind; unitId: string; otherUnitId: string | null; reason: string | null };
const wishColumns = ['id', 'emulation_year_id as yearId', 'kind', 'unit_id as unitId', 'other_unit_id as otherUnitId', 'reason'] as const;
export const listWishes = (db: Db, yearId: string) => db.selectFrom('cross_wishes').select(wishColumns).where('emulation_year_id', '=', yearId).orderBy('entered_at').orderBy('id').execute() as Promise<Wish[]>;
export const findWish = async (db: Db, wishId: string) => ((await db.selectFrom('cross_wishes').select(wishColumns).where('id', '=', wishId).executeTakeFirst()) ?? null) as Wish | null;
export const removeWish = (trx: Trx, wishId: string) => trx.deleteFrom('cross_wishes').where('id', '=', wishId).execute();
export async function insertWishes(trx: Trx, wishes: readonly Wish[], by: { personId: string | null; at: Date }): Promise<void> {
  if (wishes.length === 0) return;
  await trx.insertInto('cross_wishes').values(wishes.map(({ id, yearId, kind, unitId, otherUnitId, reason }) => ({ id, emulation_year_id: yearId, kind, unit_id: unitId, other_unit_id: otherUnitId, reason, entered_by: by.personId, entered_at: by.at }))).execute();
}
export const removePrevious = (trx: Trx, yearId: string) => trx.deleteFrom('cross_wishes').where('emulation_year_id', '=', yearId).where('kind', '=', 'previous').execute();

/** The sheets whose cross-check is done: every team of the unit has completed it in the confirmed draw. */
export async function listCrossConfirmed(db: Db, yearId: string): Promise<Set<string>> {
  const { rows } = await sql<{ sheetId: string }>`
    select s.id as "sheetId" from score_sheets s join cross_draws d on d.emulation_year_id = s.emulation_year_id and d.status = 'confirmed'
      join cross_assignments a on a.draw_id = d.id and a.checked_unit_id = s.unit_id
    where s.emulation_year_id = ${yearId} group by s.id having bool_and(a.completed_at is not null)`.execute(db);
  return new Set(rows.map(({ sheetId }) => sheetId));
}

/** The unit that a person belongs to; null when that is none. */
export const findPersonUnit = async (db: Db, personId: string | null): Promise<string | null> =>
  personId === null ? null : ((await db.selectFrom('people').select('unit_id as unitId').where('id', '=', personId).executeTakeFirst())?.unitId ?? null);
