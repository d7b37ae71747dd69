import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Db, Trx } from '../../kit/server/command.ts';
import type { DutyRole } from '../rules/kinds.ts';
import type { By } from './people.ts';

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');
/** Sets somebody's secret address; the one before it ends. Only the hash of the token is kept. */
export const saveFeed = (trx: Trx, personId: string, token: string, by: By) => {
  const row = { token_sha256: hashOf(token), made_by_name: by.name, made_at: by.at };
  return trx.insertInto('duty_feeds').values({ person_id: personId, ...row }).onConflict((same) => same.column('person_id').doUpdateSet(row)).execute();
};
export const deleteFeed = (trx: Trx, personId: string) => trx.deleteFrom('duty_feeds').where('person_id', '=', personId).execute();

export type FeedPerson = { personId: string; unitId: string; unitName: string };
/** Whose address it is; null for one that never was or was renewed. */
export async function findFeed(db: Db, token: string): Promise<FeedPerson | null> {
  const { rows } = await sql<FeedPerson>`
    select f.person_id as "personId", p.unit_id as "unitId", (select n.short_name from unit_names n where n.unit_id = p.unit_id order by n.valid @> business_today() desc, lower(n.valid) desc limit 1) as "unitName"
    from duty_feeds f join duty_people p on p.id = f.person_id where f.token_sha256 = ${hashOf(token)}`.execute(db);
  return rows[0] ?? null;
}

export type FeedShift = { id: string; role: DutyRole; startsAt: Date; endsAt: Date; publishedAt: Date };
/** The shifts of somebody from a moment on, of rosters that are published. */
export async function listFeedShifts(db: Db, personId: string, from: Date): Promise<FeedShift[]> {
  const { rows } = await sql<FeedShift>`
    select s.id, s.role, s.starts_at as "startsAt", s.ends_at as "endsAt", r.published_at as "publishedAt" from duty_assignments a join duty_shifts s on s.id = a.shift_id join duty_rosters r on r.unit_id = s.unit_id and r.month = s.month
    where a.person_id = ${personId} and s.ends_at > ${from} and r.published_at is not null order by s.starts_at`.execute(db);
  return rows;
}
