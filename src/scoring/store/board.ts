import { sql } from 'kysely';
import type { Db, Trx } from '../../kit/server/command.ts';
import type { Publication } from '../rules/disputes/claim.ts';
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

/** Where the publication of a year's ranking stands. */
export async function loadPublication(db: Db, yearId: string): Promise<Publication & { changedAt: Date | null }> {
  const row = await db.selectFrom('score_publications').select(['is_public as isPublic', 'is_official as isOfficial', 'objections_until as until', 'changed_at as changedAt']).where('emulation_year_id', '=', yearId).executeTakeFirst();
  return row ?? { isPublic: false, isOfficial: false, until: null, changedAt: null };
}

/** Publishes a year's ranking as a draft, makes it official, or withdraws it. */
/** The cells of a year on which a docket is open, by the unit's id. */
export async function listDisputedCells(db: Db, yearId: string): Promise<Map<string, Set<string>>> {
  const rows = await db.selectFrom('disputes as d').innerJoin('score_sheets as s', 's.id', 'd.sheet_id').select(['s.unit_id as unitId', 'd.criterion_id as criterionId'])
    .where('d.emulation_year_id', '=', yearId).where('d.ended_at', 'is', null).execute();
  const cells = new Map<string, Set<string>>();
  for (const { unitId, criterionId } of rows) cells.set(unitId, (cells.get(unitId) ?? new Set()).add(criterionId));
  return cells;
}

export async function setPublication(trx: Trx, yearId: string, { isPublic, isOfficial, until }: Publication, by: { personId: string | null; at: Date }): Promise<void> {
  const row = { is_public: isPublic, is_official: isOfficial, objections_until: until, changed_at: by.at, changed_by: by.personId };
  await trx.insertInto('score_publications').values({ emulation_year_id: yearId, ...row })
    .onConflict((same) => same.column('emulation_year_id').doUpdateSet((old) => ({ ...row, version: old('score_publications.version', '+', 1) }))).execute();
}
