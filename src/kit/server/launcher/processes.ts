import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return stateOf(pid)?.state !== 'Z'; // dead and not yet collected by its parent
}

/** When the process began, in the kernel's ticks: tells a process from a later one with the same number. */
export const birthOf = (pid: number): string | null => stateOf(pid)?.birth ?? null;

function stateOf(pid: number): { state: string; birth: string } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0]!, birth: fields[19]! };
  } catch {
    return null; // not Linux, or gone
  }
}

/** Whether a live process is PostgreSQL; where that cannot be known, it is taken to be. */
export function looksLikePostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    return process.platform !== 'linux';
  }
}

/** Waits for a process to end; false when it has not within the time. */
export async function ended(pid: number, withinMs: number): Promise<boolean> {
  for (const until = Date.now() + withinMs; Date.now() < until; await wait(20)) {
    if (!isAlive(pid)) return true;
  }
  return !isAlive(pid);
}
