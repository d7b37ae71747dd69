// npm start (and npm run demo): installs what is missing, builds what is older than its sources, then starts. Works before node_modules exists.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { installCommand, isInstalled, newestChange, root, run } from './steps.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Cần Node từ 20.19 trở lên; máy đang có ${process.versions.node}. Đồng chí cài bản mới tại nodejs.org rồi chạy lại.`);
  process.exit(1);
}

function step(name, command, args) {
  const began = Date.now();
  console.log(`${name}…`);
  if (!run(command, args)) {
    console.error(`${name}: không thành công. Đồng chí xem dòng báo lỗi phía trên.`);
    process.exit(1);
  }
  console.log(`${name}: xong sau ${((Date.now() - began) / 1000).toFixed(1)} giây`);
}

if (!isInstalled()) step('Cài các thư viện', ...installCommand);
const sources = Math.max(...['src', 'index.html', 'vite.config.ts', 'vite.server.config.ts', 'package-lock.json'].map((name) => newestChange(join(root, name))));
const built = Math.min(newestChange(join(root, 'dist', 'web', 'index.html')), newestChange(join(root, 'dist', 'server', 'cli.js')));
if (built < sources) step('Dựng chương trình', 'npm', ['run', '-s', 'build']);

const verb = process.env.npm_lifecycle_event === 'demo' ? 'demo' : 'start';
const child = spawn(process.execPath, [join(root, 'bin', 'quyetthang'), verb, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 0));
