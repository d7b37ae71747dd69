import { sql } from 'kysely';
import type { Db, Trx } from '../../kit/server/command.ts';
import type { Effect } from '../rules/kinds/contracts.ts';
import type { CellInput } from '../rules/kinds/registry.ts';
import type { SheetStatus } from '../rules/sheet-state.ts';
import type { ScoreStage } from './sheets.ts';

/** With its figures where the points are provisional: those are compared with the other units' anew. */
export type BoardCell = [criterionId: string, points: number, effects: Effect[], version: number, figures: CellInput | null];
export type BoardSheet = { sheetId: string; unitId: string; status: SheetStatus; cells: BoardCell[] };

/** Every sheet of a year with its cells of one stage, in one statement. */
export async function loadBoard(db: Db, yearId: string, stage: ScoreStage): Promise<BoardSheet[]> {
  const { rows } = await sql<BoardSheet>`
    select s.id as "sheetId", s.unit_id as "unitId", s.status,
      coalesce((select json_agg(json_build_array(x.criterion_id, x.points, x.effects, x.version, case when x.effects @> '[{"kind":"provisional"}]' then x.input end)) from criterion_scores x where x.sheet_id = s.id and x.stage = ${stage}), '[]') as cells
    from score_sheets s where s.emulation_year_id = ${yearId}`.execute(db);
  return rows;
}

export async function setPublication(trx: Trx, yearId: string, isPublic: boolean, by: { personId: string | null; at: Date }): Promise<void> {
  const row = { is_public: isPublic, changed_at: by.at, changed_by: by.personId };
  await trx.insertInto('score_publications').values({ emulation_year_id: yearId, ...row })
    .onConflict((same) => same.column('emulation_year_id').doUpdateSet((old) => ({ ...row, version: old('score_publications.version', '+', 1) }))).execute();
}
