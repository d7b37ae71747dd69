import { sql } from 'kysely';
import type { Db, Trx } from '../../kit/server/command.ts';
import type { Feeds } from '../rules/feeds/feeds.ts';
import type { SeenSuggestion } from '../rules/feeds/suggest.ts';
import type { Grade } from '../rules/kinds/classification.ts';
import type { Reason, Effect, Score, UnitFacts } from '../rules/kinds/contracts.ts';
import { resultRules, type ResultRules } from '../rules/results.ts';
import type { CellInput, ModifierUse, RuledCriterion } from '../rules/kinds/registry.ts';
import type { SheetStatus } from '../rules/sheet-state.ts';
import type { TieStep } from '../rules/ranking.ts';

export type ScoreStage = 'self' | 'appraisal' | 'cross' | 'command' | 'final';
export type SheetSubject = {
  sheetId: string; yearId: string; year: number; unitId: string; clusterId: string; blockId: string; criteriaSetId: string;
  unitKind: string; leads: 'leader' | 'deputy' | null; isLeader: boolean; status: SheetStatus; submittedAt: Date | null; version: number; openStage: string | null; selfDueAt: Date | null; returnReason: string | null; unitName: string;
};
export type Criterion = RuledCriterion & { parentId: string | null; title: string; evidenceRule: string; scorer: string; modifiers: ModifierUse[]; feeds: Feeds | null };
export type CellScore = { criterionId: string; stage: ScoreStage; points: number; input: CellInput; reasons: Reason[]; effects: Effect[]; note: string | null; suggestion: SeenSuggestion | null; version: number };
export type CriteriaSet = { id: string; title: string; basePoints: number; bonusCap: number; tieChain: TieStep[]; grades: Grade[]; results: ResultRules; isSample: boolean; isPublic: boolean };

/** A sheet with where it stands: its cluster, the stage in force, whether its unit leads. */
export async function findSheet(db: Db, by: { sheetId: string } | { yearId: string; unitId: string }): Promise<SheetSubject | null> {
  const which = 'sheetId' in by ? sql`s.id = ${by.sheetId}` : sql`s.emulation_year_id = ${by.yearId} and s.unit_id = ${by.unitId}`;
  const { rows } = await sql<SheetSubject>`
    select s.id as "sheetId", s.emulation_year_id as "yearId", y.year, s.unit_id as "unitId", y.cluster_id as "clusterId", c.block_id as "blockId", s.criteria_set_id as "criteriaSetId",
      s.status, s.submitted_at as "submittedAt", s.version, s.return_reason as "returnReason", coalesce((select n.agency_name from unit_names n where n.unit_id = s.unit_id order by (n.valid @> business_today()) desc, lower(n.valid) desc limit 1), '') as "unitName",
      u.kind as "unitKind", t.role as leads, coalesce(t.role = 'leader', false) as "isLeader",
      (select kind from stages where emulation_year_id = y.id and status = 'open') as "openStage",
      (select due_at from stages where emulation_year_id = y.id and kind = 'self-scoring') as "selfDueAt"
    from score_sheets s join emulation_years y on y.id = s.emulation_year_id join clusters c on c.id = y.cluster_id join units u on u.id = s.unit_id
      left join leadership_terms t on t.cluster_id = y.cluster_id and t.unit_id = s.unit_id and t.valid @> business_today()
    where ${which}`.execute(db);
  return rows[0] ?? null;
}

/** What criteria for some units only ask of the sheet's unit. */
export const unitFactsOf = ({ unitKind, leads }: Pick<SheetSubject, 'unitKind' | 'leads'>): UnitFacts => ({ kind: unitKind, leads });

/** The criteria of a set in the order of the book; those named by `ids`, with the sections and groups, when they are given. */
export async function listCriteria(db: Db, criteriaSetId: string, ids?: readonly string[]): Promise<Criterion[]> {
  const some = ids === undefined ? sql`` : sql`and (id = any(${[...ids]}::uuid[]) or rule_kind = 'group-sum')`;
  const { rows } = await sql<Criterion>`
    select id, parent_id as "parentId", code, title, max_points as "maxPoints", rule_kind as "ruleKind", settings, modifiers, evidence_rule as "evidenceRule", scorer, feeds
    from criteria where criteria_set_id = ${criteriaSetId} ${some} order by position`.execute(db);
  return rows;
}

export async function loadSheetScores(db: Db, sheetId: string): Promise<CellScore[]> {
  const { rows } = await sql<CellScore>`
    select criterion_id as "criterionId", stage, points, input, reasons, effects, note, suggestion, version from criterion_scores where sheet_id = ${sheetId}`.execute(db);
  return rows;
}

/** Writes a cell if nobody changed it since `version` (0: it was empty); false on a clash. A unit's own note stays until another is given; so does the suggestion that is kept beside its score. */
export async function saveScore(trx: Trx, key: { yearId: string; sheetId: string; criterionId: string; stage: ScoreStage }, cell: { version: number; input: CellInput; score: Score; note?: string | undefined; suggestion?: SeenSuggestion | null | undefined }, by: { personId: string | null; at: Date }): Promise<boolean> {
  const { points, reasons, effects } = cell.score;
  const is = sql`sheet_id = ${key.sheetId} and criterion_id = ${key.criterionId} and stage = ${key.stage}`;
  const note = key.stage === 'self' && cell.note === undefined ? sql`(select note from criterion_scores where ${is})` : sql`${cell.note ?? null}`;
  const { rows } = await sql`
    insert into criterion_scores as old (emulation_year_id, sheet_id, criterion_id, stage, points, input, reasons, effects, note, suggestion, entered_by, entered_at, version)
    select ${key.yearId}, ${key.sheetId}, ${key.criterionId}, ${key.stage}, ${points}, ${JSON.stringify(cell.input)}, ${JSON.stringify(reasons)}, ${JSON.stringify(effects)}, ${note}, ${cell.suggestion ? JSON.stringify(cell.suggestion) : null}, ${by.personId}, ${by.at}, 1
    where ${cell.version}::int = 0 or exists (select from criterion_scores where ${is})
    on conflict (sheet_id, criterion_id, stage) do update set points = excluded.points, input = excluded.input, reasons = excluded.reasons, effects = excluded.effects,
      note = excluded.note, suggestion = case when ${cell.suggestion === undefined} then old.suggestion else excluded.suggestion end,
      entered_by = excluded.entered_by, entered_at = excluded.entered_at, version = old.version + 1 where old.version = ${cell.version}
    returning version`.execute(trx);
  return rows.length === 1;
}

/** Empties a cell that nobody changed since `version`; false on a clash, also when it is empty already. */
export async function clearScore(trx: Trx, key: { sheetId: string; criterionId: string; stage: ScoreStage }, version: number): Promise<boolean> {
  const gone = await trx.deleteFrom('criterion_scores').where('sheet_id', '=', key.sheetId).where('criterion_id', '=', key.criterionId).where('stage', '=', key.stage).where('version', '=', version).executeTakeFirst();
  return gone.numDeletedRows === 1n;
}

export async function setSheetStatus(trx: Trx, sheet: { sheetId: string; version: number }, status: SheetStatus, more: { submittedAt?: Date; submittedBy?: string | null; returnReason?: string | null } = {}): Promise<boolean> {
  const changed = await trx.updateTable('score_sheets').set({
    status, version: sheet.version + 1,
    ...(more.submittedAt && { submitted_at: more.submittedAt, submitted_by: more.submittedBy ?? null }),
    ...('returnReason' in more && { return_reason: more.returnReason ?? null }),
  }).where('id', '=', sheet.sheetId).where('version', '=', sheet.version).executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}

/** The set that is issued for a year, and whether its final scores are published; null before it is issued. */
export async function findIssuedSet(db: Db, yearId: string): Promise<CriteriaSet | null> {
  const { rows } = await sql<CriteriaSet>`
    select coalesce((select is_public from score_publications p where p.emulation_year_id = s.emulation_year_id), false) as "isPublic", id, title, base_points as "basePoints", bonus_cap as "bonusCap", tie_chain as "tieChain", grades, results, is_sample as "isSample"
    from criteria_sets s where emulation_year_id = ${yearId} and status = 'issued'`.execute(db);
  const [set] = rows;
  return set === undefined ? null : { ...set, results: resultRules.parse(set.results) };
}

/** Cells that the later stage has not marked take the earlier stage's score, reasons and all. */
export async function fillStage(trx: Trx, sheetId: string, { from, to }: { from: ScoreStage; to: ScoreStage }, by: { personId: string | null; at: Date }): Promise<void> {
  await sql`
    insert into criterion_scores (emulation_year_id, sheet_id, criterion_id, stage, points, input, reasons, effects, entered_by, entered_at, version)
    select emulation_year_id, sheet_id, criterion_id, ${to}, points, input, reasons, effects, ${by.personId}, ${by.at}, 1
    from criterion_scores where sheet_id = ${sheetId} and stage = ${from}
    on conflict (sheet_id, criterion_id, stage) do nothing`.execute(trx);
}

/** Appraisal marks that only repeat the self-score go when a sheet is given back: the unit may change what they repeat. */
export async function dropRepeatedMarks(trx: Trx, sheetId: string): Promise<void> {
  await sql`
    delete from criterion_scores a using criterion_scores s
    where a.sheet_id = ${sheetId} and a.stage = 'appraisal' and a.note is null
      and s.sheet_id = a.sheet_id and s.criterion_id = a.criterion_id and s.stage = 'self' and s.points = a.points`.execute(trx);
}

export type StageMark = { stage: ScoreStage; points: number; reasons: Reason[]; effects: Effect[]; note: string | null; by: string | null; byName: string | null; at: Date; version: number; input: CellInput; suggestion: SeenSuggestion | null };

/** One criterion of one sheet at every stage, with who entered it and when. */
export async function loadCell(db: Db, sheetId: string, criterionId: string): Promise<StageMark[]> {
  const { rows } = await sql<StageMark>`
    select x.stage, x.points, x.reasons, x.effects, x.note, x.entered_by as by, p.full_name as "byName", x.entered_at as at, x.version, x.input, x.suggestion
    from criterion_scores x left join people p on p.id = x.entered_by
    where x.sheet_id = ${sheetId} and x.criterion_id = ${criterionId}
    order by array_position(array['self', 'appraisal', 'cross', 'command', 'final'], x.stage)`.execute(db);
  return rows;
}

/** The sheets of a year as they stand, with the unit's short name. */
export async function listSheets(db: Db, yearId: string) {
  const { rows } = await sql<{ sheetId: string; unitId: string; status: SheetStatus; version: number; name: string }>`
    select s.id as "sheetId", s.unit_id as "unitId", s.status, s.version,
      coalesce((select n.short_name from unit_names n where n.unit_id = s.unit_id order by (n.valid @> business_today()) desc, lower(n.valid) desc limit 1), '') as name
    from score_sheets s where s.emulation_year_id = ${yearId} order by name`.execute(db);
  return rows;
}
