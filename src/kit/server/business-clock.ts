import { sql, type Kysely } from 'kysely';
import { dayInVietnam } from '../dates.ts';
import type { Database } from './database.ts';

const shifts = new WeakMap<object, { askedAt: number; shiftMs: number }>();

/** The business clock for reads: the database's shift is asked again each second. Writes ask the database itself. */
export async function readClock(db: Kysely<Database>): Promise<{ now: Date; today: string }> {
  let known = shifts.get(db);
  if (known === undefined || Date.now() - known.askedAt > 1000) {
    const { rows } = await sql<{ now: Date }>`select business_now() as now`.execute(db);
    known = { askedAt: Date.now(), shiftMs: rows[0]!.now.getTime() - Date.now() };
    shifts.set(db, known);
  }
  const now = new Date(Date.now() + known.shiftMs);
  return { now, today: dayInVietnam(now) };
}
