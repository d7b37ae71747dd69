// npm test: every check in order, then one closing line "N passed, N failed". Works before node_modules exists.
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installCommand, isInstalled, run, runQuietly } from './steps.mjs';

const reports = mkdtempSync(join(tmpdir(), 'quyetthang-reports-'));
const counts = { passed: 0, failed: 0, skipped: 0 };

function step(name, work) {
  const began = Date.now();
  console.log(`\n── ${name}`);
  const passed = work();
  console.log(`── ${name}: ${passed ? 'passed' : 'FAILED'} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return passed;
}

/** Runs independent checks two at a time, since each works on one core; what one prints is shown when it ends. */
async function checks(all) {
  const waiting = [...all];
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [name, ...command] = next;
      const began = Date.now();
      const { passed, output } = await runQuietly(...command);
      console.log(`\n── ${name}\n${output}── ${name}: ${passed ? 'passed' : 'FAILED'} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
      counts[passed ? 'passed' : 'failed']++;
    }
  };
  await Promise.all([lane(), lane()]);
}

/** Runs a Vitest configuration and adds its counts; a run that dies before its report counts as one failure. */
function tests(name, config) {
  const report = join(reports, `${config}.json`);
  const passed = step(name, () => run('npx', ['vitest', 'run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]));
  if (!existsSync(report)) {
    counts.failed++;
    return;
  }
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
  counts.passed += numPassedTests;
  counts.failed += numFailedTests + (!passed && numFailedTests === 0 ? 1 : 0);
  counts.skipped += numPendingTests;
}

if (!isInstalled() && !step('libraries', () => run(...installCommand))) {
  console.log('\n0 passed, 1 failed');
  process.exit(1);
}
await checks([
  ['lint', 'npx', 'eslint', '.'],
  ['types of the browser side', 'npx', 'tsc', '-p', 'tsconfig.json'],
  ['types of the server side', 'npx', 'tsc', '-p', 'tsconfig.server.json'],
  ['nothing unused', 'npx', 'knip', '--no-config-hints'],
  ['slices', 'node', 'scripts/check-slices.mjs'],
  ['build of the pages', 'npx', 'vite', 'build', '--logLevel', 'warn'],
  ['build of the program', 'npx', 'vite', 'build', '--logLevel', 'warn', '--config', 'vite.server.config.ts'],
]);
tests('units, rules and real PostgreSQL', 'vitest.config.ts');
tests('journeys in a real browser', 'vitest.journeys.config.ts');

const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`);
process.exitCode = counts.failed > 0 ? 1 : 0;
