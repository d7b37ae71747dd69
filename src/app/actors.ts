import type { IncomingHttpHeaders } from 'node:http';
import pg from 'pg';
import type { Actor } from '../kit/server/actor.ts';
import type { Db } from '../kit/server/command.ts';
import { loadActorPart } from '../organisation/store.ts';

type Session = { userId: string; name: string; mustChangePassword: boolean };
type LoadSession = (headers: IncomingHttpHeaders) => Promise<Session | null>;

const freshForMs = 30_000; // appointments begin and end with the day, without any write

/** Who a request comes from. Kept in memory until the database says that something about people changed. */
export function createActors(db: Db, loadSession: LoadSession) {
  const known = new Map<string, { actor: Actor | null; until: number }>();
  return {
    forget: () => known.clear(),
    async actorOf({ headers }: { headers: IncomingHttpHeaders }): Promise<Actor | null> {
      const cookie = headers.cookie ?? '';
      if (cookie === '') return null;
      const kept = known.get(cookie);
      if (kept !== undefined && kept.until > Date.now()) return kept.actor;
      const session = await loadSession(headers);
      const actor = session && { ...session, ...(await loadActorPart(db, session.userId)), name: session.name };
      if (known.size > 5000) known.clear();
      known.set(cookie, { actor, until: Date.now() + freshForMs });
      return actor;
    },
  };
}

/** Calls `forget` whenever users, sessions, appointments or terms change, in whichever process; also after a lost connection. */
export async function listenForChanges(url: string, forget: () => void): Promise<() => Promise<void>> {
  let stopped = false;
  let client: pg.Client | null = null;
  async function listen(): Promise<void> {
    const next = new pg.Client({ connectionString: url });
    next.on('notification', forget);
    next.on('error', () => undefined); // 'end' follows and reconnects
    next.on('end', () => {
      forget();
      if (!stopped) setTimeout(() => void listen().catch(() => next.emit('end')), 500).unref();
    });
    await next.connect();
    await next.query('listen actor_changed');
    client = next;
  }
  await listen();
  return async () => {
    stopped = true;
    await client?.end();
  };
}
