import { createHash } from 'node:crypto';
import { sql, type Kysely, type Transaction } from 'kysely';
import { Refused } from '../refuse.ts';
import type { Actor } from './actor.ts';
import type { Database } from './database.ts';

type Trx = Transaction<Database>;
type Opened = { now: Date; today: string; isRepeat: boolean; inputHash: string };

/** First statement of every write: names the actor to the database, asks the clock, takes the idempotency key. */
export async function openWrite(trx: Trx, actor: Actor, name: string, key: string | null, raw: unknown): Promise<Opened> {
  const inputHash = createHash('sha256').update(JSON.stringify([name, raw])).digest('hex');
  const take = key === null
    ? sql`select null::text as key where false`
    : sql`insert into idempotency_keys (user_id, key, command, input_hash) values (${actor.userId}, ${key}, ${name}, ${inputHash}) on conflict do nothing returning key`;
  const { rows } = await sql<{ now: Date; today: string; taken: boolean }>`
    with taken as (${take})
    select business_now() as now, business_today()::text as today, exists (select from taken) as taken,
           set_config('quyetthang.actor', ${actor.userId}, true)`.execute(trx);
  const { now, today, taken } = rows[0]!;
  return { now, today, isRepeat: key !== null && !taken, inputHash };
}

/** The answer given before under this key; another input under the same key is a mistake of the caller. */
export async function repeatedAnswer(trx: Trx, actor: Actor, key: string, inputHash: string): Promise<unknown> {
  const row = await trx.selectFrom('idempotency_keys').select(['input_hash', 'response'])
    .where('user_id', '=', actor.userId).where('key', '=', key).executeTakeFirst();
  if (row?.input_hash !== inputHash) throw new Refused(422, 'kit.key-reused');
  return row.response;
}

type Event = { chain: string; actor: Actor; name: string; subjectId: string | null; details: unknown };

const append = ({ chain, actor, name, subjectId, details }: Event) => sql`append_audit_event(${chain}, ${actor.userId}, ${actor.name}, ${name}, ${subjectId}, ${JSON.stringify(details ?? {})}::jsonb)`;

/** A link of its own for a try that was refused: the write that it belonged to is undone. */
export async function logRefusal(db: Kysely<Database>, event: Event): Promise<void> {
  await sql`select ${append(event)}`.execute(db);
}

/** Last statement of every write, in its transaction: one more link of the chain, and the answer that a repeat of the key gets. */
export async function closeWrite(trx: Trx, event: Event, key: string | null, result: unknown): Promise<void> {
  const keep = key === null
    ? sql`select 1`
    : sql`update idempotency_keys set response = ${JSON.stringify(result ?? null)}::jsonb where user_id = ${event.actor.userId} and key = ${key} returning 1`;
  await sql`
    with kept as (${keep})
    select ${append(event)}`.execute(trx);
}
