import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startDatabase } from '../src/kit/server/launcher/start-database.ts';
import { migrate } from '../src/kit/server/migrate.ts';

const templateDatabase = 'quyetthang_template';

/** One PostgreSQL for the whole run, with a migrated template that each test file clones. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'quyetthang-test-'));
  const database = await startDatabase({ dataDir, durable: false });
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(`create database ${templateDatabase}`);
  await client.end();
  const template = new URL(database.url);
  template.pathname = `/${templateDatabase}`;
  await migrate(template.href);
  provide('testServerUrl', database.url);
  return async () => {
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
