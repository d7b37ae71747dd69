import type { Db, Trx } from '../../kit/server/command.ts';

/** Why a book differs from the one before it: the reasons that were given, by the name of the change. */
export async function loadChangeReasons(db: Db, setId: string): Promise<Map<string, string>> {
  const rows = await db.selectFrom('book_change_reasons').select(['change', 'reason']).where('criteria_set_id', '=', setId).execute();
  return new Map(rows.map(({ change, reason }) => [change, reason]));
}

type Key = { yearId: string; setId: string };
/** The same reason for each of the changes, in place of what stood there. */
export async function putChangeReasons(trx: Trx, { yearId, setId }: Key, changes: readonly string[], reason: string, by: { personId: string | null; at: Date }): Promise<void> {
  const given = { reason, given_by: by.personId, given_at: by.at };
  await trx.insertInto('book_change_reasons').values(changes.map((change) => ({ emulation_year_id: yearId, criteria_set_id: setId, change, ...given })))
    .onConflict((same) => same.columns(['criteria_set_id', 'change']).doUpdateSet(given)).execute();
}
