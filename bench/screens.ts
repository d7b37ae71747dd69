import { mkdtempSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { demoPassword } from '../src/accounts/demo.ts';
import { loadDemo } from '../src/app/demo.ts';
import { startServer } from '../src/app/server.ts';
import { startDatabase } from '../src/kit/server/launcher/start-database.ts';
import { migrate, productDir } from '../src/kit/server/migrate.ts';
import { openPool } from '../src/kit/server/pool.ts';
import { openBrowser } from '../tests/journeys/browser.ts';
import { seedClusters } from '../tests/seed-clusters.ts';

// npx tsx bench/screens.ts: the score table of 30 units × 60 criteria in a browser whose processor is four times slower.
const slower = 4;
const runs = 5;
const views = ['Chênh lệch', 'Tự chấm', 'Thẩm định']; // the appraisal is shown first
const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const tell = (what: string, values: number[], limit: number) =>
  console.log(`${what.padEnd(46)} ${median(values).toFixed(0).padStart(5)} ms  (${values.map((value) => value.toFixed(0)).join(', ')}; at most ${limit})`);

/** From a fresh page to the last cell painted, in milliseconds. */
async function firstPaint(page: Page, url: string): Promise<number> {
  await page.goto(`${url}/nam/2020/cum/2/bang-diem`, { waitUntil: 'commit' });
  return page.evaluate(`new Promise((done) => { const look = () => document.querySelectorAll('.score-grid tbody tr').length === 30 ? requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))) : performance.now() > 30_000 ? done(NaN) : requestAnimationFrame(look); look(); })`);
}

/** From the press on a view to the frame after its last row has changed; records of all 2,000 cells would cost as much as drawing them. */
const viewSwitch = (page: Page, name: string): Promise<number> => page.evaluate(`new Promise((done) => {
  const control = [...document.querySelectorAll('.mantine-SegmentedControl-label')].find((label) => label.textContent === '${name}');
  const last = document.querySelector('.score-grid tbody tr:last-child');
  const begun = performance.now();
  let painted = 0, quiet = -1;
  const seen = new MutationObserver(() => { quiet = 0; });
  seen.observe(last, { subtree: true, childList: true, characterData: true, attributes: true });
  const look = () => {
    if (quiet >= 0 && ++quiet === 2) painted = performance.now();
    if (quiet > 15 || performance.now() - begun > 10_000) { seen.disconnect(); done(painted - begun); } else requestAnimationFrame(look);
  };
  control.click();
  requestAnimationFrame(look);
})`);

/** How long the browser took to answer each key with a frame: the event timings of the run, the longest as INP counts it. */
async function keys(page: Page, names: readonly string[]): Promise<number> {
  await page.evaluate(`window.timings = []; window.timed?.disconnect(); window.timed = new PerformanceObserver((list) => window.timings.push(...list.getEntries().filter(({ name }) => name === 'keydown').map(({ duration }) => duration))); window.timed.observe({ type: 'event', durationThreshold: 16 });`);
  for (const name of names) {
    await page.keyboard.press(name);
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  }
  await page.waitForTimeout(200); // event timings are delivered late; nothing is asserted on them
  return page.evaluate('Math.max(0, ...window.timings)');
}

const dataDir = mkdtempSync(join(tmpdir(), 'quyetthang-screens-'));
const database = await startDatabase({ dataDir });
try {
  if (!process.argv.includes('--no-build')) execFileSync('npm', ['run', '-s', 'build'], { cwd: productDir(), stdio: ['ignore', 'ignore', 'inherit'] });
  await migrate(database.url);
  await loadDemo({ url: database.url, at: 'open' });
  const owner = openPool(database.url).db;
  await seedClusters(owner, [{ number: 2, units: 30, leaves: 60, leafMax: 200, stage: 'cross-check' }]);
  await owner.destroy();
  const server = await startServer({ appUrl: database.appUrl, port: 0, demo: true });
  const browser = await openBrowser();
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await page.goto(server.url);
  await page.getByLabel('Tên đăng nhập').fill('troly.bochqs');
  await page.getByLabel('Mật khẩu').fill(demoPassword);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('navigation').waitFor();
  await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slower });

  const paints = [], switches = [], moves = [], docked = [];
  for (let n = 0; n < runs; n++) paints.push(await firstPaint(page, server.url));
  await page.waitForLoadState('networkidle');
  const showView = async (name: string) => { const ms = await viewSwitch(page, name); await page.waitForLoadState('networkidle'); return ms; };
  for (const name of views) await showView(name); // loads the scores of each stage once
  for (let n = 0; n < runs; n++) switches.push(await showView(views[n % views.length]!));
  const path = ['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'PageDown', 'ArrowUp', 'End', 'ArrowLeft'];
  await page.locator('.score-grid tbody tr').nth(3).locator('td').nth(6).click();
  for (let n = 0; n < runs; n++) moves.push(await keys(page, path));
  await page.keyboard.press('Enter');
  await page.locator('aside.panel').waitFor();
  await page.waitForLoadState('networkidle');
  for (let n = 0; n < runs; n++) docked.push(await keys(page, path));
  console.log(`30 units × 60 criteria, processor ${slower} times slower, medians of ${runs}`);
  tell('first paint of the whole table', paints, 3000);
  tell('view switch, to the last repainted cell', switches, 500);
  tell('arrows and End in the grid, slowest of a walk', moves, 100);
  tell('the same with the panel open beside', docked, 200);
  await browser.close();
  await server.close();
} finally {
  await database.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
