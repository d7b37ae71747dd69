// What npm start and npm test share: one step with its name and time, and the libraries installed when they are missing.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command in the project's root with its output shown; true when it succeeded. */
export function run(command, args) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

/** The same without showing anything yet: whether it succeeded, and all that it printed. */
export function runQuietly(command, ...args) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => { output += part; });
    child.on('error', (error) => done({ passed: false, output: `${error.message}\n` }));
    child.on('close', (code) => done({ passed: code === 0, output }));
  });
}

/** The newest change, in milliseconds, of a file or of anything below a folder; 0 when it does not exist. */
export function newestChange(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  return stat.isDirectory() ? Math.max(0, ...readdirSync(path).map((name) => newestChange(join(path, name)))) : stat.mtimeMs;
}

/** Whether the libraries on disk are at least as new as the lock file. */
export function isInstalled() {
  const installed = newestChange(join(root, 'node_modules', '.package-lock.json'));
  return installed >= newestChange(join(root, 'package-lock.json')) - 1000 && existsSync(join(root, 'node_modules', 'vite'));
}

export const installCommand = ['npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']];
