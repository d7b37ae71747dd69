import { sql } from 'kysely';
import type { Db, Trx } from '../../kit/server/command.ts';
import type { DutyRole } from '../rules/kinds.ts';
import type { SwapState } from '../rules/swap.ts';

type ShiftPart = { id: string; role: DutyRole; startsAt: Date; endsAt: Date; month: string };
type PersonPart = { id: string; name: string; accountId: string | null };
export type SwapRow = {
  id: string; yearId: string; unitId: string; state: SwapState; reason: string; shift: ShiftPart; back: ShiftPart | null; from: PersonPart; to: PersonPart;
  askedByName: string; askedAt: Date; answeredByName: string | null; answeredAt: Date | null; decidedByName: string | null; decidedAt: Date | null; decisionNote: string | null; version: number;
};
type Raw = Omit<SwapRow, 'shift' | 'back'> & { shift: Stated; back: Stated | null };
type Stated = Omit<ShiftPart, 'startsAt' | 'endsAt'> & { startsAt: string; endsAt: string };
const instants = (part: Stated): ShiftPart => ({ ...part, startsAt: new Date(part.startsAt), endsAt: new Date(part.endsAt) });
const mostShown = 100;

type Filter = { yearId: string; unitId: string } | { swapId: string };
/** The swaps of a unit in a year, those still open first, then the latest; at most a hundred. */
export async function listSwaps(db: Db, filter: Filter): Promise<SwapRow[]> {
  const shift = (alias: 's' | 'b') => { const of = sql.table(alias); return sql`jsonb_build_object('id', ${of}.id, 'role', ${of}.role, 'startsAt', ${of}.starts_at, 'endsAt', ${of}.ends_at, 'month', ${of}.month)`; };
  const { rows } = await sql<Raw>`
    select w.id, w.emulation_year_id as "yearId", w.unit_id as "unitId", w.state, w.reason, ${shift('s')} as shift, case when b.id is not null then ${shift('b')} end as back,
      jsonb_build_object('id', f.id, 'name', f.full_name, 'accountId', f.account_id) as "from", jsonb_build_object('id', t.id, 'name', t.full_name, 'accountId', t.account_id) as "to",
      w.asked_by_name as "askedByName", w.asked_at as "askedAt", w.answered_by_name as "answeredByName", w.answered_at as "answeredAt", w.decided_by_name as "decidedByName", w.decided_at as "decidedAt", w.decision_note as "decisionNote", w.version
    from duty_swaps w join duty_shifts s on s.id = w.shift_id left join duty_shifts b on b.id = w.return_shift_id join duty_people f on f.id = w.from_person_id join duty_people t on t.id = w.to_person_id
    where ${'swapId' in filter ? sql`w.id = ${filter.swapId}` : sql`w.emulation_year_id = ${filter.yearId} and w.unit_id = ${filter.unitId}`}
    order by w.state in ('asked', 'agreed') desc, w.asked_at desc, w.id limit ${mostShown}`.execute(db);
  return rows.map((row) => ({ ...row, shift: instants(row.shift), back: row.back && instants(row.back) }));
}
export const findSwap = async (db: Db, swapId: string) => (await listSwaps(db, { swapId }))[0] ?? null;

export type NewSwap = { id: string; yearId: string; unitId: string; shiftId: string; fromId: string; toId: string; returnShiftId: string | null; reason: string };
export const insertSwap = (trx: Trx, given: NewSwap, by: { name: string; at: Date }) => trx.insertInto('duty_swaps').values({
  id: given.id, emulation_year_id: given.yearId, unit_id: given.unitId, shift_id: given.shiftId, from_person_id: given.fromId, to_person_id: given.toId, return_shift_id: given.returnShiftId, reason: given.reason, asked_by_name: by.name, asked_at: by.at,
}).execute();

export type SwapStep = { state: 'agreed' | 'declined'; answered: { name: string; at: Date } } | { state: 'approved' | 'refused'; decided: { name: string; at: Date }; note: string | null } | { state: 'withdrawn' };
/** One step further; false when other than `version` stands there by now. */
export async function stepSwap(trx: Trx, { id, version }: { id: string; version: number }, step: SwapStep): Promise<boolean> {
  const more = 'answered' in step ? { answered_by_name: step.answered.name, answered_at: step.answered.at } : 'decided' in step ? { decided_by_name: step.decided.name, decided_at: step.decided.at, decision_note: step.note } : {};
  return (await trx.updateTable('duty_swaps').set({ state: step.state, version: version + 1, ...more }).where('id', '=', id).where('version', '=', version).executeTakeFirst()).numUpdatedRows === 1n;
}
