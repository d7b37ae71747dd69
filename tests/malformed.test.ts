import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPassword } from '../src/accounts/demo.ts';
import { slices } from '../src/app/api.ts';
import { buildServer } from '../src/app/server.ts';
import { endpointsOf, pathOf } from '../src/kit/server/http.ts';
import { kitRefusals } from '../src/kit/refusals.ts';
import { openPool } from '../src/kit/server/pool.ts';
import type { TestDatabase } from '../src/kit/server/test-database.ts';
import { inputs } from './access-inputs.ts';
import { cloneDemo } from './demo-database.ts';

let database: TestDatabase;
let app: FastifyInstance;
let cookie: string;
let owner: ReturnType<typeof openPool>;
let kept: string; // the imprint after the endpoint before
let stood: string; // the number of the next transaction that writes, at that time
beforeAll(async () => {
  database = await cloneDemo('open');
  owner = openPool(database.url);
  app = await buildServer({ appUrl: database.appUrl, demo: true, webDir: null });
  const answer = await app.inject({ method: 'POST', url: '/api/auth/sign-in/username', payload: { username: 'thuky.cumtruong', password: demoPassword } });
  cookie = answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
  kept = await imprint();
  stood = await nextWrite();
});
afterAll(async () => {
  await app.close();
  await owner.db.destroy();
  await database.drop();
});

const requests = 200;
const strange = fc.oneof(fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.array(fc.anything(), { maxLength: 3 }), fc.object({ maxDepth: 1 }),
  fc.constantFrom("'; drop table users; --", '\u0000', 'Ễ'.repeat(5000), '2020-02-30', '00000000-0000-0000-0000-000000000000', '../../etc/passwd', '-1', '1e309', '[object Object]'));
/** A right input with one or more of its fields lost, replaced or added; or something else altogether. */
const spoilt = (right: object) => fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.subarray(Object.keys(right)), fc.array(strange, { minLength: 8, maxLength: 8 }), fc.boolean()).map(([keys, values, isLost]) => Object.fromEntries(Object.entries(right).flatMap(([key, value]) => !keys.includes(key) ? [[key, value]] : isLost ? [] : [[key, values[keys.indexOf(key)]]]))) },
  { weight: 2, arbitrary: strange.map((value) => ({ ...right, 'la-lam': value })) }, { weight: 1, arbitrary: strange });

/** Everything that is kept, as one figure for each table. */
async function imprint(): Promise<string> {
  const tables = await sql<{ name: string }>`select tablename as name from pg_tables where schemaname = 'public' and tablename not in ('sessions', 'business_clock') order by 1`.execute(owner.db);
  const parts = await Promise.all(tables.rows.map(async ({ name }) => (await sql<{ hash: string }>`select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as hash from ${sql.table(name)} t`.execute(owner.db)).rows[0]!.hash));
  return parts.join();
}

/** A transaction gets a number when it first writes: while this stays, nothing was written anywhere. */
const nextWrite = async () => (await sql<{ next: string }>`select pg_snapshot_xmax(pg_current_snapshot())::text as next`.execute(owner.db)).rows[0]!.next;

test.each([...endpointsOf(slices)])(`%s answers ${requests} malformed requests with a clear refusal and changes nothing`, async (name, { kind, spec }) => {
  const seen = new Map<string, number>();
  const isRight = (raw: unknown) => (spec.input as { safeParse: (raw: unknown) => { success: boolean } }).safeParse(raw).success;
  const asQuery = (raw: unknown) => Object.fromEntries(Object.entries(Object(raw) as object).map(([key, value]) => [key, String(JSON.stringify(value))]));
  const samples = fc.sample(spoilt(inputs[name]!), { numRuns: requests * 3, seed: 2020 }).map((raw) => (kind === 'query' ? asQuery(raw) : raw)).filter((raw) => !isRight(raw)).slice(0, requests);
  for (const [n, raw] of samples.entries()) {
    const answer = kind === 'query'
      ? await app.inject({ method: 'GET', url: pathOf(name), query: raw as Record<string, string>, headers: { cookie } })
      : await app.inject({ method: 'POST', url: pathOf(name), payload: JSON.stringify(raw) ?? '', headers: { cookie, 'content-type': 'application/json', 'idempotency-key': `spoilt-${n}-${name.length}` } });
    expect([answer.statusCode, answer.body.slice(0, 200), raw], name).toEqual([expect.toSatisfy((status: number) => status >= 400 && status < 500), expect.any(String), raw]);
    const { code } = answer.json<{ code: string }>();
    seen.set(code, (seen.get(code) ?? 0) + 1);
  }
  for (const code of seen.keys()) expect(Object.keys(kitRefusals).includes(code) || /^[a-z]+\.[a-z-]+$/.test(code)).toBe(true);
  const [before, stoodBefore] = [kept, stood];
  stood = await nextWrite();
  if (stood === stoodBefore) return;
  kept = await imprint();
  expect(kept).toBe(before);
});
