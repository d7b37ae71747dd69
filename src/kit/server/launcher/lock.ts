import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { birthOf, isAlive } from './processes.ts';
import { LaunchProblem } from './problem.ts';

type Holder = { pid: number; birth: string | null; url: string | null; startedAt: string };
export type Lock = {
  /** True when the folder was held by a process that died without letting go. */
  wasLeftBehind: boolean;
  announce: (url: string) => void;
  release: () => void;
};

function holderIn(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

const isHeld = (holder: Holder) =>
  holder.pid !== process.pid && isAlive(holder.pid) && (holder.birth === null || holder.birth === birthOf(holder.pid));

/**
 * Takes the data folder for this process, or refuses and says who holds it and where. The file appears whole
 * (a link to a finished file), so two that start at once cannot both have it.
 */
export function takeLock(dataDir: string): Lock {
  const file = join(dataDir, 'quyetthang.lock');
  const draft = `${file}.${process.pid}`;
  const mine: Holder = { pid: process.pid, birth: birthOf(process.pid), url: null, startedAt: new Date().toISOString() };
  const write = () => writeFileSync(draft, `${JSON.stringify(mine)}\n`);
  let wasLeftBehind = false;
  write();
  try {
    for (let attempt = 0; ; attempt++) {
      try {
        linkSync(draft, file);
        break;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt > 20) throw error;
      }
      const holder = holderIn(file);
      if (holder !== null && isHeld(holder)) {
        throw new LaunchProblem('launcher.in-use', { dataDir, pid: holder.pid, startedAt: holder.startedAt, url: holder.url ?? '–' });
      }
      wasLeftBehind = true;
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return {
    wasLeftBehind,
    announce: (url) => {
      mine.url = url;
      write();
      renameSync(draft, file);
    },
    release: () => {
      if (holderIn(file)?.pid === process.pid) rmSync(file, { force: true });
    },
  };
}
