// npm start: installs what is missing, builds what is older than its sources, then starts. Works before node_modules exists.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Cần Node từ 20.19 trở lên; máy đang có ${process.versions.node}. Đồng chí cài bản mới tại nodejs.org rồi chạy lại.`);
  process.exit(1);
}

const newest = (path) => {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  return stat.isDirectory() ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name)))) : stat.mtimeMs;
};

function step(name, command, ...args) {
  const began = Date.now();
  console.log(`${name}…`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`${name}: không thành công (mã ${status}). Đồng chí xem dòng báo lỗi phía trên.`);
    process.exit(status ?? 1);
  }
  console.log(`${name}: xong sau ${((Date.now() - began) / 1000).toFixed(1)} giây`);
}

const isInstalled = newest(join(root, 'node_modules', '.package-lock.json')) >= newest(join(root, 'package-lock.json')) - 1000 && existsSync(join(root, 'node_modules', 'vite'));
if (!isInstalled) step('Cài các thư viện', 'npm', 'ci', '--no-audit', '--no-fund');
const sources = Math.max(...['src', 'index.html', 'vite.config.ts', 'vite.server.config.ts', 'package-lock.json'].map((name) => newest(join(root, name))));
const built = Math.min(newest(join(root, 'dist', 'web', 'index.html')), newest(join(root, 'dist', 'server', 'cli.js')));
if (built < sources) step('Dựng chương trình', 'npm', 'run', '-s', 'build');

const child = spawn(process.execPath, [join(root, 'bin', 'quyetthang'), 'start', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 0));
