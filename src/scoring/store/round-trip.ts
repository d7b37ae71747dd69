import { sql } from 'kysely';
import type { Db } from '../../kit/server/command.ts';

export type SheetBook = { setVersion: number; bonusCap: number; year: number; isDemo: boolean };

/** The book that a sheet is scored by, and the year it belongs to: what a sheet that leaves the system must remember of them. */
export async function loadSheetBook(db: Db, criteriaSetId: string): Promise<SheetBook> {
  const { rows } = await sql<SheetBook>`
    select s.version_number as "setVersion", s.bonus_cap as "bonusCap", y.year, y.is_demo as "isDemo"
    from criteria_sets s join emulation_years y on y.id = s.emulation_year_id where s.id = ${criteriaSetId}`.execute(db);
  return rows[0]!;
}
