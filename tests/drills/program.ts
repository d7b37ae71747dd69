import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { productDir } from '../../src/kit/server/migrate.ts';

export type Program = { child: ChildProcess; output: () => string; url: string };

/** The built program as a process of its own; `inside` runs it in another program, such as unshare. */
export function launch(args: string[], inside: string[] = [], databaseUrl = ''): { child: ChildProcess; output: () => string } {
  const [command, ...rest] = [...inside, process.execPath, join(productDir(), 'bin', 'quyetthang'), ...args] as [string, ...string[]];
  const child = spawn(command, rest, { cwd: productDir(), env: { ...process.env, DATABASE_URL: databaseUrl }, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (part: Buffer) => { text += part.toString(); });
  return { child, output: () => text };
}

/** Starts and waits until the address is printed. */
export async function startProgram(args: string[], databaseUrl = ''): Promise<Program> {
  const { child, output } = launch(['start', ...args], [], databaseUrl);
  const address = () => /đang chạy tại (http:\S+)/.exec(output())?.[1];
  for (;;) {
    const url = address();
    if (url !== undefined) return { child, output, url };
    if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}: ${output()}`);
    await Promise.race([once(child.stdout!, 'data'), once(child, 'exit')]);
  }
}

/** Ends a program and waits for its end; the code it ended with. */
export async function endProgram(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }
  return child.exitCode;
}

/** The process number of the data folder's PostgreSQL; null when none runs. */
export function postmasterOf(dataDir: string): number | null {
  const file = join(dataDir, 'postgres', 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : null;
}

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
};

/** Waits for a fact of the outside world, asked again every tenth of a second. */
export async function until(isSo: () => boolean | Promise<boolean>, withinMs = 30_000): Promise<void> {
  for (const begun = Date.now(); !(await isSo()); await wait(100)) if (Date.now() - begun > withinMs) throw new Error('it did not come to pass');
}
