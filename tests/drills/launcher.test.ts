import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startDatabase } from '../../src/kit/server/launcher/start-database.ts';
import { endProgram, isAlive, launch, postmasterOf, startProgram, until } from './program.ts';

let dataDir: string;
beforeEach(() => { dataDir = mkdtempSync(join(tmpdir(), 'quyetthang-launch-')); });
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));
const here = () => ['--data', dataDir, '--port', '0'];

test('first start, Ctrl+C, start again on the same data: the database stops with the program and the demo is loaded once', async () => {
  const first = await startProgram(here());
  expect(first.output()).toContain('Đã nạp năm mẫu 2020');
  const postmaster = postmasterOf(dataDir)!;
  expect(await endProgram(first.child, 'SIGINT')).toBe(0);
  expect(isAlive(postmaster)).toBe(false);
  const second = await startProgram(here());
  expect(second.output()).not.toContain('Đã nạp năm mẫu 2020');
  const third = launch(['start', ...here()]);
  await once(third.child, 'exit');
  expect(third.child.exitCode).toBe(1);
  expect(third.output()).toContain(`tiến trình ${second.child.pid}`);
  expect(third.output()).toContain(second.url);
  await endProgram(second.child, 'SIGINT');
}, 120_000);

test('after a killed parent the next start stops what is left and goes on', async () => {
  const first = await startProgram([...here(), '--empty']);
  const postmaster = postmasterOf(dataDir)!;
  await endProgram(first.child, 'SIGKILL');
  const second = await startProgram([...here(), '--empty']);
  expect(isAlive(postmaster)).toBe(false);
  expect((await fetch(`${second.url}/api/health`)).ok).toBe(true);
  await endProgram(second.child, 'SIGINT');
}, 120_000);

test('an occupied port is said and the next one taken', async () => {
  const occupant = createServer().listen(0, '127.0.0.1');
  await once(occupant, 'listening');
  const { port } = occupant.address() as { port: number };
  const program = await startProgram(['--data', dataDir, '--port', String(port), '--empty']);
  expect(program.output()).toContain(`Cổng ${port} đang bận`);
  await until(() => /\/thiet-lap\?ma=[\w-]{30,}/.test(program.output()));
  expect(program.url).not.toContain(`:${port}`);
  await endProgram(program.child, 'SIGINT');
  occupant.close();
}, 120_000);

test('a PostgreSQL server of one’s own is used instead of the embedded one', async () => {
  const server = await startDatabase({ dataDir, durable: false });
  const program = await startProgram(['--data', join(dataDir, 'unused'), '--port', '0', '--empty'], server.url);
  expect(existsSync(join(dataDir, 'unused'))).toBe(false);
  expect((await fetch(`${program.url}/api/health`)).ok).toBe(true);
  await endProgram(program.child, 'SIGINT');
  expect(isAlive(postmasterOf(dataDir)!)).toBe(true);
  await server.stop();
}, 120_000);

test('an account’s password is given anew from the command line', async () => {
  for (const verb of ['demo', 'user']) {
    const { child, output } = launch([verb, ...(verb === 'user' ? ['quantri'] : []), '--data', dataDir]);
    await once(child, 'exit');
    expect([child.exitCode, verb === 'demo' || /Mật khẩu đầu của quantri: \S{12} /.test(output())]).toEqual([0, true]);
  }
}, 120_000);

test('help and a verb that is not known say what there is', async () => {
  for (const [args, code] of [[['--help'], 0], [['khong-co'], 2]] as const) {
    const { child, output } = launch([...args]);
    await once(child, 'exit');
    expect([child.exitCode, output().includes('quyetthang start')]).toEqual([code, true]);
  }
}, 60_000);

/** Whether this machine lets a test mount a small disk of its own. */
const mayMount = spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;
test.skipIf(!mayMount).each([['full', 'size=12m', /đã đầy/], ['read-only', 'size=12m,ro', /Không ghi được/]])('on a %s disk it says what to do and leaves nothing running', async (_what, options, sentence) => {
  const disk = join(dataDir, 'disk');
  spawnSync('mkdir', ['-p', disk]);
  const { child, output } = launch(['start', '--data', join(disk, 'data'), '--port', '0'], ['unshare', '--user', '--map-root-user', '--mount', 'sh', '-c', `mount -t tmpfs -o ${options} none "$0" && exec "$@"`, disk]);
  await until(() => child.exitCode !== null, 90_000);
  expect(child.exitCode).toBe(1);
  expect(output()).toMatch(sentence);
}, 120_000);
