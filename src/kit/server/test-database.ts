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

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('testServerUrl') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** A migrated, empty database of its own for one test file; about a tenth of a second. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await onServer(`create database ${name} template ${templateDatabase}`);
  const url = databaseUrl(inject('testServerUrl'), name);
  return { url, appUrl: asApp(url), drop: () => onServer(`drop database if exists ${name} with (force)`) };
}

/** The same server, another database. */
export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
