import { sql } from 'kysely';
import type { Db, Trx } from '../../kit/server/command.ts';
import type { StrengthCount } from '../rules/strength.ts';
import type { YearFilter } from './rosters.ts';

export type HandOverEvent = 'take' | 'hand';
/** What was last noted of taking over or handing over a shift; `number` over 1: it was corrected, for `reason`. */
export type HandOverRow = StrengthCount & { shiftId: string; event: HandOverEvent; number: number; at: Date; /** When the server got what was noted on a device; null: at once. */ receivedAt: Date | null; byName: string; note: string | null; incident: string | null; reason: string | null };
type Filter = YearFilter | { unitId: string; from: Date; until: Date };
/** The last word on each shift of a year, or of a month of it, or of a unit in a span. */
export async function listHandOvers(db: Db, filter: Filter): Promise<Map<string, Partial<Record<HandOverEvent, HandOverRow>>>> {
  const { rows } = await sql<HandOverRow>`
    select distinct on (h.shift_id, h.event) h.shift_id as "shiftId", h.event, h.number, h.at, h.received_at as "receivedAt", h.by_name as "byName", h.required, h.present, h.absent_leave as "absentLeave", h.absent_business as "absentBusiness", h.absent_other as "absentOther", h.note, h.incident, h.reason
    from duty_hand_overs h ${'yearId' in filter ? filter.month === null && filter.inUnit === null ? sql`where h.emulation_year_id = ${filter.yearId}` : sql`join duty_shifts s on s.id = h.shift_id where h.emulation_year_id = ${filter.yearId} and (${filter.month}::date is null or s.month = ${filter.month}::date) and (${filter.inUnit}::uuid is null or s.unit_id = ${filter.inUnit}::uuid)` : sql`join duty_shifts s on s.id = h.shift_id where s.unit_id = ${filter.unitId} and s.starts_at < ${filter.until} and s.ends_at > ${filter.from}`}
    order by h.shift_id, h.event, h.number desc`.execute(db);
  const found = new Map<string, Partial<Record<HandOverEvent, HandOverRow>>>();
  for (const row of rows) found.set(row.shiftId, { ...found.get(row.shiftId), [row.event]: row });
  return found;
}
/** Adds an entry; false when somebody has just noted that one. */
export async function insertHandOver(trx: Trx, yearId: string, { absentLeave, absentBusiness, absentOther, shiftId, byName, receivedAt, ...row }: HandOverRow): Promise<boolean> {
  const added = await trx.insertInto('duty_hand_overs').values({ ...row, shift_id: shiftId, emulation_year_id: yearId, by_name: byName, received_at: receivedAt, absent_leave: absentLeave, absent_business: absentBusiness, absent_other: absentOther })
    .onConflict((same) => same.columns(['shift_id', 'event', 'number']).doNothing()).executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}
