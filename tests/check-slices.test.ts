import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { faultsIn } from '../scripts/check-slices.mjs';

let root: string;
beforeEach(() => { root = mkdtempSync(join(tmpdir(), 'quyetthang-slices-')); });
afterEach(() => rmSync(root, { recursive: true, force: true }));
function plant(files: Record<string, string>): void {
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), source);
  }
}

test('what the rule allows passes', () => {
  plant({
    'kit/points.ts': '', 'kit/server/command.ts': '', 'organisation/store.ts': "import '../kit/server/command.ts';", 'scoring/rules/tree.ts': "import { p } from '../../kit/points.ts';",
    'scoring/routes.ts': "import { x } from './store.ts';\nimport { y } from '../organisation/store.ts';", 'scoring/store.ts': "import { t } from './rules/tree.ts';", 'scoring/screens/a.tsx': "import { t } from '../rules/tree.ts';\nconst a = createClient<typeof import('../routes.ts')>('scoring');\nimport type { S } from '../store.ts';",
    'app/server.ts': "import '../scoring/routes.ts';",
  });
  expect(faultsIn(root)).toEqual([]);
});

const from = (path: string) => `import { x } from '${path}';`;
test.each([
  ['an earlier noun that reads a later one', { 'movement/routes.ts': from('../scoring/store.ts') }, 'scoring comes after movement'],
  ['another slice’s routes', { 'scoring/routes.ts': from('../movement/routes.ts') }, 'routes belong to their slice'],
  ['another slice’s screens', { 'scoring/screens/a.tsx': from('../../movement/screens/b.tsx') }, 'screens belong to their slice'],
  ['kit that knows a slice', { 'kit/a.ts': from('../scoring/rules/a.ts') }, 'kit knows no slice'],
  ['browser code of kit that reaches the server', { 'kit/a.ts': from('./server/b.ts') }, 'kit outside kit/server runs in the browser too'],
  ['a rule that reads the database', { 'scoring/rules/a.ts': from('../store.ts') }, 'rules is pure, store is not'],
  ['a rule that reaches the server', { 'scoring/rules/a.ts': from('../../kit/server/command.ts') }, 'rules must not reach the server'],
  ['a screen that calls a route by itself', { 'scoring/screens/a.tsx': from('../routes.ts') }, 'screens reach routes by type only'],
  ['a screen that reaches the server', { 'scoring/screens/a.tsx': from('../../kit/server/http.ts') }, 'screens must not reach the server'],
  ['a lazily loaded route', { 'scoring/screens/a.tsx': "const a = import('../routes.ts');" }, 'screens reach routes by type only'],
  ['a slice that imports the app', { 'scoring/routes.ts': from('../app/server.ts') }, 'nothing imports app'],
  ['a store that knows access', { 'scoring/store.ts': from('./access.ts') }, 'store knows no access'],
  ['an unknown file name', { 'scoring/helpers.ts': '' }, 'helpers is not one of'],
  ['an unknown slice', { 'utilities/routes.ts': '' }, 'no such slice as utilities'],
  ['a barrel', { 'scoring/rules/index.ts': "export * from './tree.ts';" }, 'a barrel file'],
  ['a file too long', { 'scoring/store.ts': 'a();\n'.repeat(201) }, '201 lines, at most 200'],
  ['an import from outside', { 'scoring/store.ts': from('../../bench/run.ts') }, 'imports from outside src'],
])('%s is found', (_what, files, fault) => {
  plant(files);
  expect(faultsIn(root)).toEqual([expect.stringContaining(fault)]);
});
