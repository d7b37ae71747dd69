import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Actor } from './actor.ts';
import { command, type Db } from './command.ts';
import { openPool } from './pool.ts';
import { cloneDatabase, type TestDatabase } from './test-database.ts';

const actor: Actor = { userId: '00000000-0000-7000-8000-000000000001', personId: null, name: 'Người thử', mustChangePassword: false, appointments: [], leads: [] };
const addBlock = command({
  name: 'kit.add-block', summary: 'Adds a block.', input: z.object({ id: z.uuid(), name: z.string() }),
  subject: async () => ({}), access: () => null, chain: () => 'system',
  async run(trx, { input, today }) {
    await trx.insertInto('blocks').values({ ...input, superior_name: 'Bộ CHQS tỉnh', province_name: 'Lâm Đồng' }).execute();
    return { today };
  },
});
const block = (n: number) => ({ id: `00000000-0000-7000-8000-00000000010${n}`, name: `Khối ${n}` });

let database: TestDatabase;
let db: Db;
beforeAll(async () => {
  database = await cloneDatabase();
  db = openPool(database.appUrl).db;
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

test('a request sent twice is done once and answered twice', async () => {
  const call = { actor, raw: block(1), key: 'key-00000001' };
  const answers = await Promise.all([addBlock.call(db, call), addBlock.call(db, call)]);
  expect(answers[0]).toEqual(answers[1]);
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from audit_events`.execute(db);
  expect(rows[0]!.n).toBe(1);
});

test('a key cannot be used again for something else', async () => {
  await expect(addBlock.call(db, { actor, raw: block(2), key: 'key-00000001' })).rejects.toMatchObject({ status: 422, code: 'kit.key-reused' });
});

test('what a table refuses is a refusal, and leaves neither row nor log', async () => {
  await expect(addBlock.call(db, { actor, raw: { ...block(3), name: 'Khối 1' }, key: 'key-00000003' })).rejects.toMatchObject({ status: 409, code: 'kit.duplicate' });
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from audit_events`.execute(db);
  expect(rows[0]!.n).toBe(1);
});

test('the app can neither change, delete nor forge the log, nor move the clock', async () => {
  for (const attempt of [sql`update audit_events set name = 'x'`, sql`delete from audit_events`, sql`update audit_heads set sequence = 0`, sql`update business_clock set shift = '1 day'`])
    await expect(attempt.execute(db)).rejects.toMatchObject({ code: '42501' });
});

test('a change made behind the log is found at its place', async () => {
  await addBlock.call(db, { actor, raw: block(4), key: 'key-00000004' });
  await addBlock.call(db, { actor, raw: block(5), key: 'key-00000005' });
  const owner = openPool(database.url).db;
  const faults = async () => (await sql<{ sequence: number; fault: string }>`select * from verify_audit_chain('system')`.execute(owner)).rows;
  expect(await faults()).toEqual([]);
  await sql`update audit_events set details = '{"id": "forged"}' where sequence = 2`.execute(owner);
  expect(await faults()).toEqual([{ sequence: 2, fault: 'changed' }]);
  await owner.destroy();
});

test('fifty writers leave one unbroken chain', async () => {
  const calls = Array.from({ length: 50 }, (_, n) => addBlock.call(db, { actor, raw: { id: `00000000-0000-7000-8000-0000000002${String(n).padStart(2, '0')}`, name: `Khối số ${n}` }, key: `many-${1000 + n}` }));
  await Promise.all(calls);
  const { rows } = await sql<{ fault: string }>`select * from verify_audit_chain('system')`.execute(db);
  expect(rows.filter((r) => r.fault === 'missing')).toEqual([]);
});
