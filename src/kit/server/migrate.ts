import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { LaunchProblem, tell } from './launcher/problem.ts';

const advisoryLock = 7_202_020; // one migrator at a time on a database

type Migration = { name: string; sql: string; sha256: string };

/** The product's folder: the nearest one above this file whose package.json is ours. Works from src and from dist. */
export function productDir(): string {
  for (let at = dirname(fileURLToPath(import.meta.url)); ; at = dirname(at)) {
    const manifest = join(at, 'package.json');
    if (existsSync(manifest) && (JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string }).name === 'quyetthang') return at;
    if (at === dirname(at)) throw new LaunchProblem('migrate.no-files');
  }
}

function readMigrations(dir: string): Migration[] {
  if (!existsSync(dir)) throw new LaunchProblem('migrate.no-files');
  return readdirSync(dir).filter((name) => /^\d{4}_.*\.sql$/.test(name)).sort().map((name) => {
    const sql = readFileSync(join(dir, name), 'utf8').replaceAll('\r\n', '\n');
    return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
  });
}

/**
 * Brings the tables up to date: each file of db/migrations once, in order, in its own transaction, so that a
 * killed run is simply run again. Refuses files changed after they were applied and databases of a newer version.
 * Returns the names applied now. `url` must be the owner's.
 */
export async function migrate(url: string, { onProgress = () => undefined, dir = join(productDir(), 'db', 'migrations') }:
{ onProgress?: (line: string) => void; dir?: string } = {}): Promise<string[]> {
  const files = readMigrations(dir);
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined); // the query that was running reports it
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [advisoryLock]);
    await client.query(`create table if not exists schema_migrations (
      name text primary key, sha256 text not null, applied_at timestamptz not null default clock_timestamp())`);
    const { rows } = await client.query<{ name: string; sha256: string }>('select name, sha256 from schema_migrations order by name');
    const pending = pendingOf(files, rows);
    for (const file of pending) {
      onProgress(tell('launcher.migrating', { name: file.name }));
      await apply(client, file);
    }
    return pending.map(({ name }) => name);
  } finally {
    await client.end(); // lets the advisory lock go as well
  }
}

function pendingOf(files: Migration[], applied: { name: string; sha256: string }[]): Migration[] {
  for (const { name, sha256 } of applied) {
    const file = files.find((one) => one.name === name);
    if (file === undefined) throw new LaunchProblem('migrate.newer', { name });
    if (file.sha256 !== sha256) throw new LaunchProblem('migrate.changed', { name });
  }
  return files.filter(({ name }) => !applied.some((one) => one.name === name));
}

async function apply(client: pg.Client, { name, sql, sha256 }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into schema_migrations (name, sha256) values ($1, $2)', [name, sha256]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw new LaunchProblem('migrate.failed', { name, reason: (error as Error).message }, error);
  }
}
