import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { asApp } from './launcher/start-database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    testServerUrl: string;
  }
}

export const templateDatabase = 'quyetthang_template';

export type TestDatabase = {
  /** Connects as the owner: arranges and looks. */
  url: string;
  /** Connects as the app's restricted role. */
  appUrl: string;
  drop: () => Promise<void>;
};

async function withServer<R>(work: (client: pg.Client) => Promise<R>): Promise<R> {
  const client = new pg.Client({ connectionString: inject('testServerUrl') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
const onServer = (sql: string) => withServer((client) => client.query(sql));

/** Fills a template of the given name, once for the whole run however many files ask for it at the same time. */
export const fillTemplateOnce = (name: string, fill: (url: string) => Promise<unknown>) => withServer(async (client) => {
  await client.query('select pg_advisory_lock(hashtext($1))', [name]);
  if ((await client.query('select from pg_database where datname = $1', [name])).rowCount !== 0) return;
  const filling = `${name}_filling`;
  await client.query(`drop database if exists ${filling} with (force)`);
  await client.query(`create database ${filling} template ${templateDatabase}`);
  await fill(databaseUrl(inject('testServerUrl'), filling));
  await client.query(`alter database ${filling} rename to ${name}`);
});

/** A database of its own for one test file: migrated and empty, or as another template was filled; about a tenth of a second. */
export async function cloneDatabase(template = templateDatabase): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await onServer(`create database ${name} template ${template}`);
  const url = databaseUrl(inject('testServerUrl'), name);
  return { url, appUrl: asApp(url), drop: async () => { await onServer(`drop database if exists ${name} with (force)`); } };
}

/** The same server, another database. */
export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
