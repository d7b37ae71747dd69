import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { demoPassword } from '../../src/accounts/demo.ts';
import { demoUnitId } from '../../src/organisation/demo.ts';
import { demoYearId } from '../../src/movement/demo/year.ts';
import { endProgram, isAlive, postmasterOf, startProgram, until, type Program } from './program.ts';

let dataDir: string;
let running: Program | null = null;
beforeAll(() => { dataDir = mkdtempSync(join(tmpdir(), 'quyetthang-kill-')); });
afterEach(async () => { if (running) await endProgram(running.child, 'SIGTERM'); }, 60_000);
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
const start = async () => { running = await startProgram(['--data', dataDir, '--port', '0']); return running; };

async function signedIn({ url }: Program) {
  const answer = await fetch(`${url}/api/auth/sign-in/username`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ username: 'thuky.soyte', password: demoPassword }) });
  const cookie = answer.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ');
  type Sheet = { sheetId: string; criteria: { id: string; code: string }[]; scores: { criterionId: string; stage: string; points: number; version: number }[] };
  return {
    sheet: async (): Promise<Sheet> => (await fetch(`${url}/api/scoring/sheet?yearId=${demoYearId}&unitId=${demoUnitId('soyte')}`, { headers: { cookie } })).json() as Promise<Sheet>,
    save: async (sheetId: string, criterionId: string, version: number, typed: number, key: string): Promise<boolean> => {
      const saved = await fetch(`${url}/api/scoring/save-scores`, { method: 'POST', headers: { cookie, 'content-type': 'application/json', 'idempotency-key': key }, body: JSON.stringify({ sheetId, stage: 'self', cells: [{ criterionId, version, input: { typed } }] }) }).catch(() => null);
      return saved?.ok ?? false;
    },
  };
}

/** Writes one cell again and again; kills at the 40th acknowledged write; what was acknowledged, in order. */
async function writeAndKill(program: Program, kill: () => void): Promise<{ criterionId: string; acknowledged: number }> {
  const person = await signedIn(program);
  const { sheetId, criteria, scores } = await person.sheet();
  const cell = scores.find((score) => score.stage === 'self' && criteria.find(({ id }) => id === score.criterionId)?.code === 'I.1')!; // no records suggest its points, so a change needs no reason
  let acknowledged = cell.version;
  for (let n = 0; n < 100; n++) {
    if (n === 40) kill();
    if (!(await person.save(sheetId, cell.criterionId, cell.version + n, n % 2 === 0 ? 100 : 200, randomUUID()))) break;
    acknowledged = cell.version + n + 1;
  }
  return { criterionId: cell.criterionId, acknowledged };
}
const versionNow = async (program: Program, criterionId: string) => (await (await signedIn(program)).sheet()).scores.find((s) => s.criterionId === criterionId && s.stage === 'self')!.version;

test('the program killed in the middle of a hundred writes loses none that it acknowledged', async () => {
  const program = await start();
  const { criterionId, acknowledged } = await writeAndKill(program, () => program.child.kill('SIGKILL'));
  expect(acknowledged).toBeGreaterThanOrEqual(40);
  const again = await start();
  expect(await versionNow(again, criterionId)).toBeGreaterThanOrEqual(acknowledged);
  expect(await versionNow(again, criterionId)).toBeLessThanOrEqual(acknowledged + 1);
}, 120_000);

test('the database killed in the middle of a hundred writes loses none that was acknowledged', async () => {
  const program = await start();
  const postmaster = postmasterOf(dataDir)!;
  const { criterionId, acknowledged } = await writeAndKill(program, () => process.kill(postmaster, 'SIGKILL'));
  expect(acknowledged).toBeGreaterThanOrEqual(40);
  await endProgram(program.child, 'SIGKILL');
  await until(() => !isAlive(postmaster));
  const again = await start();
  expect(await versionNow(again, criterionId)).toBeGreaterThanOrEqual(acknowledged);
}, 120_000);
