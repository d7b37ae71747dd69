import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { demoPassword } from '../src/accounts/demo.ts';
import { startDatabase } from '../src/kit/server/launcher/start-database.ts';
import { productDir } from '../src/kit/server/migrate.ts';
import { demoYearId } from '../src/movement/demo/year.ts';
import { demoUnitId } from '../src/organisation/demo.ts';
import { demoCriterionId, demoSheetId } from '../src/scoring/demo/load.ts';
import { load, result, type Measured } from './measure.ts';

const users = 50;

/** The built program in a process of its own; resolves when it says its address, with the time that took. */
async function startProduct(dataDir: string): Promise<{ child: ChildProcess; url: string; ms: number }> {
  const begun = performance.now();
  const child = spawn(process.execPath, [join(productDir(), 'bin', 'quyetthang'), 'start', '--data', dataDir, '--port', '0'], { env: { ...process.env, DATABASE_URL: '' }, stdio: ['ignore', 'pipe', 'inherit'] });
  for (let said = ''; ; ) {
    said += String((await once(child.stdout!, 'data'))[0]);
    const url = /đang chạy tại (http:\S+)/.exec(said)?.[1];
    if (url !== undefined) return { child, url, ms: performance.now() - begun };
  }
}
async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGINT');
  await ended;
}

/** Cold start of a data folder that exists, beside the start of its database alone. */
export async function measureStart(dataDir: string): Promise<Measured> {
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let n = 0; n < 5; n++) {
    const product = await startProduct(dataDir);
    ours.push(product.ms);
    await end(product.child);
    const begun = performance.now();
    const database = await startDatabase({ dataDir });
    theirs.push(performance.now() - begun);
    await database.stop();
  }
  const middle = (values: number[]) => values.sort((a, b) => a - b)[2]!;
  return result('start', 'starting the database of the same folder alone', middle(ours), middle(theirs));
}

/** Fifty people, nine reads to a write, on the product and on a hand-written HTTP server with SQL; then the memory of the product. */
export async function* measureUsers(dataDir: string, seconds: number): AsyncGenerator<Measured> {
  const product = await startProduct(dataDir);
  const signedIn = await fetch(`${product.url}/api/auth/sign-in/username`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ username: 'thuky.soyte', password: demoPassword }) });
  const cookie = signedIn.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ');
  const [sheetId, criterionId] = [demoSheetId(16), demoCriterionId('I.6')];
  const read = async (url: string) => { await (await fetch(`${url}/api/scoring/sheet?yearId=${demoYearId}&unitId=${demoUnitId('soyte')}`, { headers: { cookie } })).arrayBuffer(); };
  const write = async (url: string, user: number, n: number) => {
    const answer = await fetch(`${url}/api/scoring/save-scores`, { method: 'POST', headers: { cookie, 'content-type': 'application/json', 'idempotency-key': `bench-${user}-${n}-${Date.now()}` }, body: JSON.stringify({ sheetId, stage: 'self', cells: [{ criterionId, version: 999_999, input: { typed: 100 } }] }) });
    await answer.arrayBuffer(); // a clash, answered after the whole way of a write: fifty people on one cell
  };
  const ask = (url: string) => (user: number, n: number) => (n % 10 === 9 ? write(url, user, n) : read(url));
  await load(users, 2, ask(product.url));
  const ours = await load(users, seconds, ask(product.url));
  const memory = memoryOf(product.child.pid!) + databaseMemory(dataDir);
  await end(product.child);

  const database = await startDatabase({ dataDir });
  const pool = new pg.Pool({ connectionString: database.url, max: 16 });
  pool.on('error', () => undefined); // idle connections end with the database
  const server = createServer((request, response) => {
    const answer = request.method === 'GET'
      ? pool.query('select x.*, c.code, c.title, c.max_points, c.settings from criteria c left join criterion_scores x on x.criterion_id = c.id and x.sheet_id = $1', [sheetId])
      : pool.query('update criterion_scores set points = points where sheet_id = $1 and criterion_id = $2', [sheetId, criterionId]);
    void answer.then(({ rows }) => response.setHeader('content-type', 'application/json').end(JSON.stringify(rows)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await load(users, 2, ask(url));
  const theirs = await load(users, seconds, ask(url));
  server.closeAllConnections();
  server.close();
  await pool.end();
  await database.stop();
  yield result('users50', 'a hand-written HTTP and SQL server on the same database', ours.ms, theirs.ms, { per_second: ours.perSecond, p99_ms: ours.p99, floor_per_second: theirs.perSecond });
  yield { op: 'memory', product_mb: memory, product_ms: 0, floor_ms: 0, ratio: 0, floor: 'program and database after the load, proportional set size' };
}

/** Megabytes that a process holds, shared pages counted in part. */
function memoryOf(pid: number): number {
  const file = `/proc/${pid}/smaps_rollup`;
  return existsSync(file) ? Math.round(Number(/^Pss:\s+(\d+)/m.exec(readFileSync(file, 'utf8'))?.[1] ?? 0) / 1024) : 0;
}
function databaseMemory(dataDir: string): number {
  const postmaster = Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  const parentOf = (pid: string) => { try { return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]); } catch { return 0; } };
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && (Number(name) === postmaster || parentOf(name) === postmaster)).reduce((sum, pid) => sum + memoryOf(Number(pid)), 0);
}
