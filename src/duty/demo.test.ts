import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDemoYear } from '../../tests/demo-year.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear(); });
afterAll(() => year.end());
test('size', async () => {
  const { rows } = await sql`select relname, pg_total_relation_size(oid)/1024 as kb, reltuples from pg_class where relname like 'duty%' and relkind='r' order by 2 desc`.execute(year.owner);
  console.log(rows, (await sql`select count(*) from duty_shifts`.execute(year.owner)).rows, (await sql`select count(*) from duty_assignments`.execute(year.owner)).rows);
});
