import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from './database.ts';

// Calendar days and ranges stay text, 64-bit counts become numbers: a day has no time zone.
const oid = { date: 1082, int8: 20 };
const types: pg.CustomTypesConfig = {
  getTypeParser: ((id: number, format?: 'text' | 'binary') => {
    if (id === oid.date) return (text: string) => text;
    if (id === oid.int8) return Number;
    return pg.types.getTypeParser(id, format);
  }) as typeof pg.types.getTypeParser,
};

/** One pool for the process: Kysely for the slices, the raw pool for sign-in. */
export function openPool(url: string): { db: Kysely<Database>; pool: pg.Pool } {
  const pool = new pg.Pool({ connectionString: url, max: 16, types });
  pool.on('error', () => undefined); // an idle connection died; the next request opens another
  return { pool, db: new Kysely<Database>({ dialect: new PostgresDialect({ pool }) }) };
}
