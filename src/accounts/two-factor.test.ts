import { createHmac } from 'node:crypto';
import Fastify, { type FastifyInstance } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerErrors } from '../kit/server/errors.ts';
import { openPool } from '../kit/server/pool.ts';
import { cloneDatabase, type TestDatabase } from '../kit/server/test-database.ts';
import { createAuth, hashPassword, type Auth } from './offers/auth.ts';
import { authPlugin } from './offers/plugin.ts';
import { insertUsers } from './store.ts';

const password = 'QuyetThang@2020';
let database: TestDatabase;
let app: FastifyInstance;
let auth: Auth;
let connection: ReturnType<typeof openPool>;
beforeAll(async () => {
  database = await cloneDatabase();
  connection = openPool(database.appUrl);
  auth = await createAuth({ pool: connection.pool });
  app = Fastify();
  answerErrors(app);
  await app.register(authPlugin, { auth, pool: connection.pool });
  const passwordHash = await hashPassword(password);
  await connection.db.transaction().execute((trx) => insertUsers(trx, [{ id: uuidv7(), username: 'thuky', name: 'Thư ký', passwordHash, mustChangePassword: false, isDemo: false }], uuidv7));
});
afterAll(async () => {
  await app.close();
  await connection.db.destroy();
  await database.drop();
});

const post = (path: string, payload: object, cookie = '') => app.inject({ method: 'POST', url: `/api/auth/${path}`, payload, headers: { cookie } });
const cookieOf = (answer: Awaited<ReturnType<typeof post>>) => answer.cookies.filter(({ value }) => value !== '').map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
/** What an authenticator app shows for a base32 key (RFC 6238: six digits, thirty seconds). */
function codeOf(key: string): string {
  const bits = [...key.replace(/=+$/, '')].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const secret = Buffer.from(bits.match(/.{8}/g)!.map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const hash = createHmac('sha1', secret).update(counter).digest();
  return String((hash.readUInt32BE(hash[19]! & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

test('who turns on the second factor is asked for a code from then on; a wrong one is refused, a backup code helps once', async () => {
  const first = cookieOf(await post('sign-in/username', { username: 'thuky', password }));
  expect((await post('two-factor/enable', { password: 'sai' }, first)).statusCode).toBe(401);
  const offer = (await post('two-factor/enable', { password }, first)).json<{ totpURI: string; backupCodes: string[] }>();
  const key = new URL(offer.totpURI).searchParams.get('secret')!;
  const proven = await post('two-factor/verify-totp', { code: codeOf(key) }, first);
  expect(proven.statusCode).toBe(200);

  const begun = await post('sign-in/username', { username: 'thuky', password });
  expect(begun.json()).toMatchObject({ twoFactorRedirect: true });
  expect(await auth.loadSession({ cookie: cookieOf(begun) })).toBeNull();
  const wrong = await post('two-factor/verify-totp', { code: '000000' }, cookieOf(begun));
  expect([wrong.statusCode, wrong.json().code]).toEqual([422, 'accounts.wrong-code']);
  const done = await post('two-factor/verify-totp', { code: codeOf(key) }, cookieOf(begun));
  expect(await auth.loadSession({ cookie: cookieOf(done) })).toMatchObject({ name: 'Thư ký' });

  const lost = cookieOf(await post('sign-in/username', { username: 'thuky', password }));
  expect((await post('two-factor/verify-backup-code', { code: offer.backupCodes[0] }, lost)).statusCode).toBe(200);
  const again = cookieOf(await post('sign-in/username', { username: 'thuky', password }));
  expect((await post('two-factor/verify-backup-code', { code: offer.backupCodes[0] }, again)).statusCode).toBe(422);
});
