import { sql } from 'kysely';
import type { Db } from '../../kit/server/command.ts';
import type { TriedCell } from '../rules/book/try.ts';
import type { SheetStatus } from '../rules/sheet-state.ts';
import type { ScoreStage } from './sheets.ts';

export type ScoredYear = { id: string; year: number; setId: string };

/** The years of a cluster up to one, newest first, that have scores to try a book on. */
export async function listScoredYears(db: Db, { clusterId, year }: { clusterId: string; year: number }): Promise<ScoredYear[]> {
  const { rows } = await sql<ScoredYear>`
    select y.id, y.year, s.id as "setId" from emulation_years y join criteria_sets s on s.emulation_year_id = y.id and s.status = 'issued'
    where y.cluster_id = ${clusterId} and y.year <= ${year} and exists (select from criterion_scores x where x.emulation_year_id = y.id) order by y.year desc`.execute(db);
  return rows;
}

export type TrialSheet = { sheetId: string; unitId: string; status: SheetStatus; cells: TriedCell[] };

/** The sheets of a year with what was entered at one stage: points, effects and the figures behind them. */
export async function loadTrialSheets(db: Db, yearId: string, stage: ScoreStage): Promise<TrialSheet[]> {
  const { rows } = await sql<TrialSheet>`
    select s.id as "sheetId", s.unit_id as "unitId", s.status,
      coalesce((select json_agg(json_build_object('criterionId', x.criterion_id, 'points', x.points, 'effects', x.effects, 'input', x.input)) from criterion_scores x where x.sheet_id = s.id and x.stage = ${stage}), '[]') as cells
    from score_sheets s where s.emulation_year_id = ${yearId} order by s.id`.execute(db);
  return rows;
}
