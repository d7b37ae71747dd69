// npm test: every check in order, then one closing line "N passed, N failed". Works before node_modules exists.
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installCommand, isInstalled, run } from './steps.mjs';

const reports = mkdtempSync(join(tmpdir(), 'quyetthang-reports-'));
const counts = { passed: 0, failed: 0, skipped: 0 };

function step(name, work) {
  const began = Date.now();
  console.log(`\n── ${name}`);
  const passed = work();
  console.log(`── ${name}: ${passed ? 'passed' : 'FAILED'} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return passed;
}

function check(name, command, ...args) {
  counts[step(name, () => run(command, args)) ? 'passed' : 'failed']++;
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
check('types of the browser side', 'npx', 'tsc', '-p', 'tsconfig.json');
check('types of the server side', 'npx', 'tsc', '-p', 'tsconfig.server.json');
check('lint', 'npx', 'eslint', '.');
check('slices', 'node', 'scripts/check-slices.mjs');
check('nothing unused', 'npx', 'knip', '--no-config-hints');
check('build of the pages', 'npx', 'vite', 'build', '--logLevel', 'warn');
tests('units, rules and real PostgreSQL', 'vitest.config.ts');
tests('journeys in a real browser', 'vitest.journeys.config.ts');

const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`);
process.exitCode = counts.failed > 0 ? 1 : 0;
