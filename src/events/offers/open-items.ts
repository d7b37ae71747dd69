import { sql } from 'kysely';
import type { OpenItem } from '../../kit/contracts.ts';
import type { Db } from '../../kit/server/command.ts';
import { openItemWords as words } from '../words/told.ts';

/** An event that is over waits for who leads to sign its end: told when the work of the year ends, and before the year is sealed, after which nothing can be signed. */
export async function eventOpenItems(db: Db, { yearId, stageKind }: { yearId: string; stageKind: string }): Promise<OpenItem[]> {
  if (stageKind !== 'running' && stageKind !== 'closing') return [];
  const { rows } = await sql<{ name: string }>`select name from protected_events where emulation_year_id = ${yearId} and state = 'approved' and ends_at <= business_now() order by ends_at`.execute(db);
  return rows.length === 0 ? [] : [{ text: words.unsigned, isBlocking: stageKind === 'closing', params: { count: rows.length, names: rows.map(({ name }) => name).join(', ') } }];
}
