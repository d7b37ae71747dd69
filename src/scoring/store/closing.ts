import { sql } from 'kysely';
import type { Db, Trx } from '../../kit/server/command.ts';
import type { UnitFacts } from '../rules/kinds/contracts.ts';
import type { CellInput } from '../rules/kinds/registry.ts';
import type { OfficialMark } from '../rules/official.ts';
import type { SheetStatus } from '../rules/sheet-state.ts';
import type { ScoreStage } from './sheets.ts';

export type ClosingSheet = { sheetId: string; unitId: string; status: SheetStatus; version: number; name: string; unit: UnitFacts; marks: (OfficialMark & { stage: ScoreStage })[] };

/** Every sheet of a year with the marks of all stages, and what conditional criteria ask of its unit. */
export async function loadClosingSheets(db: Db, yearId: string): Promise<ClosingSheet[]> {
  const { rows } = await sql<ClosingSheet>`
    select s.id as "sheetId", s.unit_id as "unitId", s.status, s.version,
      coalesce((select n.short_name from unit_names n where n.unit_id = s.unit_id order by (n.valid @> business_today()) desc, lower(n.valid) desc limit 1), '') as name,
      json_build_object('kind', u.kind, 'leads', (select t.role from leadership_terms t where t.cluster_id = y.cluster_id and t.unit_id = s.unit_id and t.valid @> business_today())) as unit,
      coalesce((select json_agg(json_build_object('criterionId', x.criterion_id, 'stage', x.stage, 'points', x.points, 'input', x.input, 'reasons', x.reasons, 'effects', x.effects)) from criterion_scores x where x.sheet_id = s.id), '[]') as marks
    from score_sheets s join emulation_years y on y.id = s.emulation_year_id join units u on u.id = s.unit_id
    where s.emulation_year_id = ${yearId} order by name`.execute(db);
  return rows;
}

/** What was entered at one stage, by unit and criterion. */
export async function loadEntered(db: Db, yearId: string, stage: ScoreStage): Promise<Map<string, Map<string, CellInput>>> {
  const sheets = await loadClosingSheets(db, yearId);
  return new Map(sheets.map(({ unitId, marks }) => [unitId, new Map(marks.flatMap((mark) => (mark.stage === stage ? [[mark.criterionId, mark.input] as const] : [])))]));
}

/** Writes a sheet's final scores; a row that is there already stays. */
export async function insertFinal(trx: Trx, { yearId, sheetId }: { yearId: string; sheetId: string }, marks: readonly OfficialMark[], by: { personId: string | null; at: Date }): Promise<void> {
  if (marks.length === 0) return;
  await trx.insertInto('criterion_scores').values(marks.map(({ criterionId, points, input, reasons, effects }) => ({
    emulation_year_id: yearId, sheet_id: sheetId, criterion_id: criterionId, stage: 'final', points, input: JSON.stringify(input), reasons: JSON.stringify(reasons), effects: JSON.stringify(effects), entered_by: by.personId, entered_at: by.at,
  }))).onConflict((same) => same.columns(['sheet_id', 'criterion_id', 'stage']).doNothing()).execute();
}

/** Takes back a sheet's final scores; the history keeps that they were there. */
export const dropFinal = (trx: Trx, sheetId: string) => trx.deleteFrom('criterion_scores').where('sheet_id', '=', sheetId).where('stage', '=', 'final').execute();
