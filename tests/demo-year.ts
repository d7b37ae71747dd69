import { sql } from 'kysely';
import { demoUnitSlugs, demoUsers, type DemoUnitSlug } from '../src/accounts/demo.ts';
import type { DemoMoment } from '../src/app/demo.ts';
import type { Actor } from '../src/kit/server/actor.ts';
import type { Command, Db, Query, UploadedFile } from '../src/kit/server/command.ts';
import { openPool } from '../src/kit/server/pool.ts';
import { loadActorPart } from '../src/organisation/store.ts';
import { demoSheetId } from '../src/scoring/demo/load.ts';
import { cloneDemo } from './demo-database.ts';

let keys = 0;

/** The demo year on a database of its own: `db` with the app's rights, `owner` to arrange and to look. */
export async function openDemoYear(at: DemoMoment = 'open') {
  const database = await cloneDemo(at);
  const { db } = openPool(database.appUrl);
  const owner = openPool(database.url).db;
  return {
    db, owner,
    /** Moves the business clock. */
    setClock: (instant: string) => sql`update business_clock set shift = ${instant}::timestamptz - clock_timestamp()`.execute(owner),
    /** Asks or does something as a demo person. */
    as: async <I, O>(username: string, endpoint: Command<I, O> | Query<I, O>, raw: I, file: UploadedFile | null = null): Promise<O> =>
      endpoint.call(db, { actor: await actorOf(db, username), raw, file, key: `test-key-${++keys}` }),
    end: async () => {
      await Promise.all([db.destroy(), owner.destroy()]);
      await database.drop();
    },
  };
}

/** What a demo person may do today. */
export async function actorOf(db: Db, username: string): Promise<Actor> {
  const user = demoUsers.find((u) => u.username === username)!;
  return { userId: user.userId, name: user.personName, mustChangePassword: false, ...(await loadActorPart(db, user.userId)) };
}

export const sheetOf = (slug: DemoUnitSlug) => demoSheetId(demoUnitSlugs.indexOf(slug));
