import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadDemo } from '../src/app/demo.ts';
import { startDatabase } from '../src/kit/server/launcher/start-database.ts';
import { migrate, productDir } from '../src/kit/server/migrate.ts';
import { openPool } from '../src/kit/server/pool.ts';
import { measureDraw } from './cross-check.ts';
import { measureFill } from './duty.ts';
import { measureInside } from './inside.ts';
import type { Measured } from './measure.ts';
import { measureStart, measureUsers } from './outside.ts';
import { measurePapers } from './papers.ts';
import { measureYearWork } from './year-work.ts';

// npm run bench [-- --json] [-- --seconds 20] [-- --only save,board]: every operation beside its floor, in one run.
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, seconds: { type: 'string', default: '20' }, only: { type: 'string', default: '' } } });
const only = values.only === '' ? null : values.only.split(',');
const dataDir = mkdtempSync(join(tmpdir(), 'quyetthang-bench-'));

function tell(measured: Measured): void {
  if (only !== null && !only.includes(measured.op)) return;
  if (values.json) console.log(JSON.stringify(measured));
  else console.log(measured.op === 'memory' ? `${measured.op.padEnd(10)} ${measured['product_mb']} MB` : `${measured.op.padEnd(10)} ${measured.product_ms.toFixed(2).padStart(9)} ms  ${measured.ratio.toFixed(2).padStart(6)} × ${measured.floor}${measured['per_second'] ? `, ${measured['per_second']} a second${measured['p99_ms'] ? `, p99 ${measured['p99_ms']} ms` : ''}` : ''}`);
}

try {
  execFileSync('npm', ['run', '-s', 'build'], { cwd: productDir(), stdio: ['ignore', 'ignore', 'inherit'] });
  const database = await startDatabase({ dataDir });
  await migrate(database.url);
  await loadDemo({ url: database.url, at: 'open' });
  const [app, owner] = [openPool(database.appUrl), openPool(database.url)];
  for await (const measured of measureInside(app.db, owner.pool)) tell(measured);
  for await (const measured of measureDraw()) tell(measured);
  for await (const measured of measureFill()) tell(measured);
  for await (const measured of measurePapers()) tell(measured);
  for await (const measured of measureYearWork(app.db, owner.db, owner.pool)) tell(measured);
  await Promise.all([app.db.destroy(), owner.db.destroy()]);
  await database.stop();
  if (only === null || only.includes('start')) tell(await measureStart(dataDir));
  if (only === null || only.includes('users50') || only.includes('memory')) for await (const measured of measureUsers(dataDir, Number(values.seconds))) tell(measured);
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
