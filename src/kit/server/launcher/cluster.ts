import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ended, isAlive, looksLikePostgres } from './processes.ts';
import { LaunchProblem, saidProblem, tell } from './problem.ts';
import { program } from './programs.ts';
import type { RunAs } from './run-as.ts';

export const ownerRole = 'quyetthang';
const postgresMajor = '18';

export type Folder = { dataDir: string; tables: string; passwordFile: string; log: string };
export const folderOf = (dataDir: string): Folder => ({
  dataDir, tables: join(dataDir, 'postgres'), passwordFile: join(dataDir, 'database-password'), log: join(dataDir, 'postgres.log'),
});

/** Locale and time zone never come from the machine. */
export const cleanEnvironment = () => ({ ...process.env, LC_ALL: 'C', LANG: 'C', TZ: 'UTC', PGDATA: undefined, PGPORT: undefined });

/**
 * Makes the folder of tables, or checks the one that is there. A folder appears under its own name only
 * when it is whole, so an interrupted first start is simply done again.
 */
export async function ensureCluster(folder: Folder, native: string, runAs: RunAs, onProgress: (line: string) => void): Promise<void> {
  const { dataDir, tables, passwordFile } = folder;
  const version = join(tables, 'PG_VERSION');
  if (existsSync(version)) {
    const found = readFileSync(version, 'utf8').trim();
    if (found !== postgresMajor) throw new LaunchProblem('launcher.other-version', { dataDir, found, wanted: postgresMajor });
    if (!existsSync(passwordFile)) throw new LaunchProblem('launcher.password-lost', { dataDir, file: passwordFile });
    return;
  }
  onProgress(tell('launcher.creating'));
  const half = join(dataDir, 'postgres.new');
  const passwordForInit = join(dataDir, 'postgres.password');
  rmSync(half, { recursive: true, force: true });
  const password = randomBytes(24).toString('base64url');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  try {
    writeFileSync(passwordForInit, password, { mode: 0o600 });
    if (runAs.uid !== undefined) for (const path of [passwordForInit, dataDir]) chownSync(path, runAs.uid, runAs.gid!);
    const { code, said } = await run([...runAs.before, program(native, 'initdb'), '-D', half, '-U', ownerRole, '--encoding=UTF8', '--locale=C',
      '--auth=scram-sha-256', `--pwfile=${passwordForInit}`, '--no-instructions'], runAs);
    if (code !== 0) throw saidProblem(said, dataDir) ?? new LaunchProblem('launcher.init-failed', { dataDir, reason: said.trim().split('\n').slice(-3).join(' ') });
    renameSync(half, tables);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(passwordForInit, { force: true });
  }
}

function run(command: string[], { uid, gid }: RunAs): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    let said = '';
    const child = spawn(command[0]!, command.slice(1), {
      env: cleanEnvironment(), stdio: ['ignore', 'pipe', 'pipe'], ...(uid === undefined ? {} : { uid, gid }),
    });
    child.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()));
    child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, said }));
  });
}

/** The process named in postmaster.pid and the line that says whether it is ready; null when there is none. */
export function postmasterIn(tables: string): { pid: number; status: string } | null {
  try {
    const lines = readFileSync(join(tables, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return Number.isInteger(pid) && pid > 0 ? { pid, status: (lines[7] ?? '').trim() } : null;
  } catch {
    return null;
  }
}

const orphanSeconds = 60;

/** Stops the server that a dead app left behind, waiting for one that is already on its way out. */
export async function stopOrphan(folder: Folder, native: string, wasLeftBehind: boolean, onProgress: (line: string) => void): Promise<void> {
  const found = postmasterIn(folder.tables);
  if (found === null) return;
  const { pid } = found;
  if (isAlive(pid) && looksLikePostgres(pid)) {
    // One that is dying by itself gets a moment: its app may have just let go.
    if (!wasLeftBehind && !(await ended(pid, 3000))) throw new LaunchProblem('launcher.foreign-server', { pid, dataDir: folder.dataDir });
    onProgress(tell('launcher.stopping-orphan', { pid }));
    askToStop(pid, folder.tables, native);
    if (!(await ended(pid, orphanSeconds * 1000))) throw new LaunchProblem('launcher.orphan-stays', { pid, seconds: orphanSeconds });
  }
  // The number may now be another program's, and PostgreSQL would refuse because of it.
  if (!isAlive(pid) || !looksLikePostgres(pid)) rmSync(join(folder.tables, 'postmaster.pid'), { force: true });
}

/** Fast shutdown: roll back what is open, write everything down, end. */
export function askToStop(pid: number, tables: string, native: string): void {
  if (process.platform === 'win32') {
    spawnSync(program(native, 'pg_ctl'), ['stop', '-D', tables, '-m', 'fast', '-W'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(pid, 'SIGINT');
  } catch { /* already gone */ }
}
