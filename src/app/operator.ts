import { createHash, randomBytes, randomInt } from 'node:crypto';
import { hashPassword } from '../accounts/offers/auth.ts';
import { firstPassword } from '../accounts/rules/first-password.ts';
import { endSessions, forgetFailures, setBanned, setPassword } from '../accounts/store.ts';
import { openPool } from '../kit/server/pool.ts';

const dayMs = 24 * 3600_000;

/** A one-time token that makes the first administrator, valid for a day; null once there is any account. `url` must be the owner's. */
export async function offerSetUp(url: string): Promise<string | null> {
  const { db } = openPool(url);
  try {
    if ((await db.selectFrom('users').select('id').limit(1).execute()).length > 0) return null;
    const token = randomBytes(24).toString('base64url');
    await db.insertInto('setup_links').values({ token_hash: createHash('sha256').update(token).digest('hex'), expires_at: new Date(Date.now() + dayMs) }).execute();
    return token;
  } finally {
    await db.destroy();
  }
}

/** Gives an account a new first password, opens its locks and ends its sessions; null when there is no such account. */
export async function resetUser(url: string, username: string): Promise<string | null> {
  const { db } = openPool(url);
  try {
    const user = await db.selectFrom('users').select('id').where('username', '=', username.toLowerCase()).executeTakeFirst();
    if (user === undefined) return null;
    const password = firstPassword(randomInt);
    const hash = await hashPassword(password);
    await db.transaction().execute(async (trx) => {
      await setPassword(trx, user.id, hash, true);
      await setBanned(trx, user.id, false);
      await endSessions(trx, user.id);
      await forgetFailures(trx, username.toLowerCase());
    });
    return password;
  } finally {
    await db.destroy();
  }
}
