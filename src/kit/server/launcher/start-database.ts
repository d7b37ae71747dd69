import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { askToStop, cleanEnvironment, ensureCluster, folderOf, ownerRole, postmasterIn, stopOrphan, type Folder } from './cluster.ts';
import { takeLock } from './lock.ts';
import { diskProblem, LaunchProblem, saidProblem, tell } from './problem.ts';
import { installedPrograms, program, readyPrograms } from './programs.ts';
import { canReach, findRunAs, type RunAs } from './run-as.ts';

export type StartOptions = {
  dataDir: string;
  /** One line for each step as it begins. */
  onProgress?: (line: string) => void;
  /** False only for tests: faster, and lost when the machine stops. */
  durable?: boolean;
};

export type RunningDatabase = {
  /** Connects as the owner of the tables. */
  url: string;
  /** Connects as the app's restricted role, which the first migration makes. */
  appUrl: string;
  pid: number;
  /** Says in the data folder's lock where the app is to be found. */
  announce: (webUrl: string) => void;
  stop: () => Promise<void>;
};

const databaseName = 'quyetthang';
const appRole = 'quyetthang_app';
const readyWithinMs = 120_000; // recovery after a power cut may take long; death is noticed at once
const largestLogBytes = 5 * 1024 * 1024;

/** The same database, every connection in the app's restricted role. */
export const asApp = (url: string) => `${url}${url.includes('?') ? '&' : '?'}options=-c%20role%3D${appRole}`;

/**
 * Opens the data folder: makes it when it is new, stops what a dead run left behind, runs PostgreSQL on a free
 * port of 127.0.0.1. Throws LaunchProblem, whose message is a sentence for the person at the screen.
 */
export async function startDatabase({ dataDir: given, onProgress = () => undefined, durable = true }: StartOptions): Promise<RunningDatabase> {
  const dataDir = resolve(given);
  const folder = folderOf(dataDir);
  const runAs = findRunAs();
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const lock = takeLock(dataDir);
    try {
      if (!canReach(runAs, dataDir) && !canReach(runAs, resolve(dataDir, '..'))) throw new LaunchProblem('launcher.not-reachable', { dataDir });
      const native = readyPrograms(installedPrograms(), join(dataDir, 'programs'), runAs.kind === 'nobody');
      await stopOrphan(folder, native, lock.wasLeftBehind, onProgress);
      await ensureCluster(folder, native, runAs, onProgress);
      onProgress(tell('launcher.starting'));
      const running = await startServer(folder, native, runAs, durable);
      const url = await openDatabase(folder, running.port);
      const stop = async () => {
        await stopServer(running.child, folder, native);
        lock.release();
      };
      return { url, appUrl: asApp(url), pid: running.child.pid!, announce: lock.announce, stop };
    } catch (error) {
      lock.release();
      throw error;
    }
  } catch (error) {
    throw diskProblem(error, dataDir);
  }
}

async function startServer(folder: Folder, native: string, runAs: RunAs, durable: boolean): Promise<{ child: ChildProcess; port: number }> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const { child, said } = launch(folder, native, runAs, port, durable);
    if (await becomesReady(child, folder.tables)) return { child, port };
    const words = said();
    const isAddressTaken = /Address already in use|could not create any TCP\/IP sockets/i.test(words);
    const isLockHeld = /lock file "postmaster.pid" already exists|pre-existing shared memory block/i.test(words);
    if (attempt < 6 && (isAddressTaken || isLockHeld)) {
      await wait(isLockHeld ? 1000 : 10);
      continue;
    }
    throw saidProblem(words, folder.dataDir) ?? new LaunchProblem('launcher.did-not-start', { reason: lastReason(words), log: folder.log });
  }
}

function launch({ tables, log }: Folder, native: string, { before, uid, gid }: RunAs, port: number, durable: boolean) {
  const settings = {
    port, listen_addresses: '127.0.0.1', unix_socket_directories: '', shared_buffers: '64MB', max_connections: 60, jit: 'off',
    max_parallel_workers_per_gather: 0, timezone: 'UTC', log_timezone: 'UTC', lc_messages: 'C', password_encryption: 'scram-sha-256',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const command = [...before, program(native, 'postgres'), '-D', tables, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  // Its own session: Ctrl-C reaches this process only, which closes the app first and the database after it.
  const child = spawn(command[0]!, command.slice(1), {
    env: cleanEnvironment(), stdio: ['ignore', 'ignore', 'pipe'], detached: process.platform !== 'win32', ...(uid === undefined ? {} : { uid, gid }),
  });
  let tail = '';
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > largestLogBytes) rmSync(log, { force: true });
  child.stderr!.on('data', (bytes: Buffer) => {
    tail = (tail + bytes.toString()).slice(-8000);
    try {
      appendFileSync(log, bytes, { mode: 0o600 });
    } catch { /* a full disk must not stop the database */ }
  });
  child.on('error', (error) => (tail += `FATAL: ${error.message}`));
  (child.stderr as unknown as { unref: () => void }).unref();
  child.unref();
  return { child, said: () => tail };
}

/** True when it takes connections; false when it ended instead. */
async function becomesReady(child: ChildProcess, tables: string): Promise<boolean> {
  let isOver = false;
  child.on('close', () => (isOver = true));
  child.on('error', () => (isOver = true));
  for (const until = Date.now() + readyWithinMs; !isOver && Date.now() < until; await wait(10)) {
    const found = postmasterIn(tables);
    if (found?.pid === child.pid && found?.status === 'ready') return true;
  }
  if (!isOver) child.kill('SIGKILL');
  return false;
}

async function stopServer(child: ChildProcess, { tables }: Folder, native: string): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const over = new Promise<'over'>((done) => child.once('exit', () => done('over')));
  child.ref();
  askToStop(child.pid!, tables, native);
  if ((await Promise.race([over, wait(30_000, 'late', { ref: false })])) === 'late') child.kill('SIGQUIT'); // recovery will tidy up
  await over;
}

/** The owner's URL; makes the database the first time. */
async function openDatabase({ passwordFile }: Folder, port: number): Promise<string> {
  const urlOf = (database: string) => `postgres://${ownerRole}:${readFileSync(passwordFile, 'utf8').trim()}@127.0.0.1:${port}/${database}`;
  try {
    await ask(urlOf(databaseName), 'select 1');
  } catch (error) {
    if ((error as { code?: string }).code !== '3D000') throw error;
    await ask(urlOf('postgres'), `create database ${databaseName}`);
  }
  return urlOf(databaseName);
}

async function ask(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.on('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });
}

function lastReason(said: string): string {
  const lines = said.trim().split('\n');
  return lines.findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ?? lines.at(-1) ?? '';
}
