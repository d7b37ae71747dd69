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
  pool.on('connect', prepareRepeated);
  pool.on('error', () => undefined); // an idle connection died; the next request opens another
  return { pool, db: new Kysely<Database>({ dialect: new PostgresDialect({ pool }) }) };
}

const names = new Map<string, string>();
const mostNames = 500; // lists of other lengths are other statements; beyond this they are planned each time

/** A statement with parameters gets a name on its connection, so that it is parsed and planned once and not at every request. */
function prepareRepeated(client: pg.PoolClient): void {
  const plain = client.query.bind(client) as (...asked: unknown[]) => unknown;
  const named = (text: string): string | undefined => {
    if (!names.has(text) && names.size < mostNames) names.set(text, `q${names.size + 1}`);
    return names.get(text);
  };
  client.query = ((...asked: unknown[]) => {
    const [text, values, ...rest] = asked;
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? named(text) : undefined;
    return name === undefined ? plain(...asked) : plain({ name, text, values }, ...rest);
  }) as typeof client.query;
}
