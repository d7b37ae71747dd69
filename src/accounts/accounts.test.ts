import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../kit/server/actor.ts';
import { answerErrors } from '../kit/server/errors.ts';
import { openPool } from '../kit/server/pool.ts';
import { cloneDatabase, type TestDatabase } from '../kit/server/test-database.ts';
import { createAuth, hashPassword, type Auth } from './offers/auth.ts';
import { authPlugin } from './offers/plugin.ts';
import { changePassword, createUser, lockUser, mySessions, revokeSession, users } from './routes.ts';
import { insertUsers } from './store.ts';

const password = 'QuyetThang@2020';
const userId = '00000000-0000-7000-8000-0000000000aa';
const administrator: Actor = { userId, personId: null, name: 'Quản trị', mustChangePassword: false, appointments: [{ role: 'administrator', unitId: null, clusterId: null, blockId: null }], leads: [] };
const member: Actor = { ...administrator, appointments: [] };

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
  await connection.db.transaction().execute((trx) => insertUsers(trx, [
    { id: userId, username: 'quantri', name: 'Quản trị', passwordHash, mustChangePassword: false, isDemo: true },
    { id: uuidv7(), username: 'thuky.soyte', name: 'Thư ký', passwordHash, mustChangePassword: true, isDemo: true },
  ], uuidv7));
});
afterAll(async () => {
  await app.close();
  await connection.db.destroy();
  await database.drop();
});

const signIn = (username: string, typed: string) => app.inject({ method: 'POST', url: '/api/auth/sign-in/username', payload: { username, password: typed } });
const cookieOf = (answer: Awaited<ReturnType<typeof signIn>>) => answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');

test('the right password opens a session that names the person', async () => {
  const answer = await signIn('quantri', password);
  expect(answer.statusCode).toBe(200);
  expect(await auth.loadSession({ cookie: cookieOf(answer) })).toEqual({ userId, name: 'Quản trị', mustChangePassword: false });
  expect(await auth.loadSession({ cookie: 'quyetthang.session_token=forged' })).toBeNull();
});
test('a first password says that it must be changed', async () => {
  expect(await auth.loadSession({ cookie: cookieOf(await signIn('thuky.soyte', password)) })).toMatchObject({ mustChangePassword: true });
});
test('a wrong password and an unknown name get the same answer, and five lock the name', async () => {
  const wrong = await signIn('thuky.soyte', 'sai mật khẩu');
  expect([wrong.statusCode, wrong.json()]).toEqual([401, { code: 'accounts.wrong-password', params: {} }]);
  for (let n = 1; n <= 5; n++) expect((await signIn('khong.co', 'sai')).json().code).toBe('accounts.wrong-password');
  const locked = await signIn('khong.co', 'sai');
  expect([locked.statusCode, locked.json().code]).toEqual([429, 'accounts.locked']);
  expect(locked.json().params.until).toMatch(/^\d\d\/\d\d\/\d{4} \d\d:\d\d$/);
});
test('nobody signs up, and the library’s own management is not reachable', async () => {
  for (const url of ['/api/auth/sign-up/email', '/api/auth/admin/create-user', '/api/auth/admin/set-role'])
    expect((await app.inject({ method: 'POST', url, payload: {} })).statusCode).toBe(404);
});
test('only an administrator makes accounts; a name is taken once', async () => {
  const raw = { username: 'moi.soyte', name: 'Người mới', password: 'MatKhauDau@1' };
  await expect(createUser.call(connection.db, { actor: member, raw, key: 'create-01' })).rejects.toMatchObject({ status: 403, code: 'accounts.administrator-only' });
  await createUser.call(connection.db, { actor: administrator, raw, key: 'create-02' });
  await expect(createUser.call(connection.db, { actor: administrator, raw, key: 'create-03' })).rejects.toMatchObject({ status: 409, code: 'accounts.user-name-taken' });
  expect((await signIn('moi.soyte', raw.password)).statusCode).toBe(200);
  const log = await connection.pool.query('select details::text || name as text from audit_events');
  expect(JSON.stringify(log.rows)).not.toContain(raw.password);
});
test('a locked account cannot sign in, and its open sessions end', async () => {
  const before = await signIn('moi.soyte', 'MatKhauDau@1');
  const found = (await users.call(connection.db, { actor: administrator, raw: {} })).find((user) => user.username === 'moi.soyte')!;
  await lockUser.call(connection.db, { actor: administrator, raw: { userId: found.id }, key: 'lock-0001' });
  expect(await auth.loadSession({ cookie: cookieOf(before) })).toBeNull();
  expect((await signIn('moi.soyte', 'MatKhauDau@1')).statusCode).toBe(401);
});
test('a session is ended by its own user only', async () => {
  const cookie = cookieOf(await signIn('quantri', password));
  const [latest] = await mySessions.call(connection.db, { actor: administrator, raw: {} });
  const raw = { sessionId: latest!.id };
  await expect(revokeSession.call(connection.db, { actor: { ...member, userId: uuidv7() }, raw, key: 'revoke-01' })).rejects.toMatchObject({ status: 404 });
  await revokeSession.call(connection.db, { actor: administrator, raw, key: 'revoke-02' });
  expect(await auth.loadSession({ cookie })).toBeNull();
});
test('a password is changed with the present one, is long enough and new', async () => {
  const attempt = (current: string, next: string, key: string) => changePassword.call(connection.db, { actor: { ...member, mustChangePassword: true }, raw: { current, next }, key });
  await expect(attempt('sai', 'MatKhauMoi@2020', 'change-1')).rejects.toMatchObject({ code: 'accounts.wrong-password' });
  await expect(attempt(password, 'ngắn', 'change-2')).rejects.toMatchObject({ code: 'accounts.password-too-short' });
  await expect(attempt(password, password, 'change-3')).rejects.toMatchObject({ code: 'accounts.same-password' });
  await attempt(password, 'MatKhauMoi@2020', 'change-4');
  expect((await signIn('quantri', 'MatKhauMoi@2020')).statusCode).toBe(200);
});
