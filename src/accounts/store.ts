import type { Db, Trx } from '../kit/server/command.ts';

export type NewUser = { id: string; username: string; name: string; passwordHash: string; mustChangePassword: boolean; isDemo: boolean };

/** Adds a user with a password; the address is a form that better-auth asks for and nothing is ever sent to. */
export async function insertUsers(trx: Trx, users: readonly NewUser[], newId: () => string): Promise<void> {
  await trx.insertInto('users').values(users.map(({ id, username, name, mustChangePassword, isDemo }) => ({
    id, username, display_username: username, name, email: `${username}@quyetthang.invalid`, email_verified: true, must_change_password: mustChangePassword, is_demo: isDemo,
  }))).execute();
  await trx.insertInto('credentials').values(users.map(({ id, passwordHash }) => ({
    id: newId(), user_id: id, account_id: id, provider_id: 'credential', password: passwordHash,
  }))).execute();
}

export const findUser = async (db: Db, userId: string) =>
  (await db.selectFrom('users').select(['id', 'username', 'name', 'banned']).where('id', '=', userId).executeTakeFirst()) ?? null;

export const listUsers = (db: Db) =>
  db.selectFrom('users as u').leftJoin('sign_in_failures as f', 'f.username', 'u.username')
    .select(['u.id', 'u.username', 'u.name', 'u.banned as isLocked', 'u.must_change_password as mustChangePassword', 'u.is_demo as isDemo', 'f.locked_until as lockedUntil'])
    .orderBy('u.username').execute();

export const isNameTaken = async (db: Db, username: string) =>
  (await db.selectFrom('users').select('id').where('username', '=', username).executeTakeFirst()) !== undefined;

export async function passwordHashOf(db: Db, userId: string): Promise<string | null> {
  const row = await db.selectFrom('credentials').select('password').where('user_id', '=', userId).where('provider_id', '=', 'credential').executeTakeFirst();
  return row?.password ?? null;
}

/** Sets a password. */
export async function setPassword(trx: Trx, userId: string, passwordHash: string, mustChangePassword: boolean): Promise<void> {
  await trx.updateTable('credentials').set({ password: passwordHash }).where('user_id', '=', userId).where('provider_id', '=', 'credential').execute();
  await trx.updateTable('users').set({ must_change_password: mustChangePassword }).where('id', '=', userId).execute();
}

export const endSessions = (trx: Trx, userId: string) => trx.deleteFrom('sessions').where('user_id', '=', userId).execute();
export const setBanned = (trx: Trx, userId: string, banned: boolean) => trx.updateTable('users').set({ banned }).where('id', '=', userId).execute();
export const forgetFailures = (trx: Trx, username: string) => trx.deleteFrom('sign_in_failures').where('username', '=', username).execute();

export const listSessions = (db: Db, userId: string) =>
  db.selectFrom('sessions').select(['id', 'user_id as userId', 'created_at as createdAt', 'expires_at as expiresAt', 'user_agent as userAgent'])
    .where('user_id', '=', userId).orderBy('created_at', 'desc').execute();
export const deleteSession = (trx: Trx, id: string) => trx.deleteFrom('sessions').where('id', '=', id).execute();
export const findSession = async (db: Db, id: string) =>
  (await db.selectFrom('sessions').select(['id', 'user_id as userId']).where('id', '=', id).executeTakeFirst()) ?? null;
export const hasTwoFactor = async (db: Db, userId: string): Promise<boolean> =>
  (await db.selectFrom('users').select('two_factor_enabled as isOn').where('id', '=', userId).executeTakeFirst())?.isOn ?? false;
