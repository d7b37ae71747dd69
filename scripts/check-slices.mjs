// The dependency rule of docs/architecture.md, checked on every file under src. Prints each fault and ends with 1 when there is one.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** From the ground up: a slice imports only from those before it. */
export const order = ['accounts', 'organisation', 'documents', 'movement', 'tasks', 'reports', 'duty', 'events', 'training', 'activities', 'scoring', 'ballots', 'commendation', 'conferences', 'publication'];
const roles = ['rules', 'input', 'access', 'words', 'store', 'routes', 'document', 'screens', 'jobs', 'demo', 'offers'];
const pure = ['rules', 'input', 'words', 'document'];
const onScreen = ['rules', 'input', 'words', 'screens'];
const mostLines = 200;
const written = new Set(['kit/server/database.ts']); // by npm run db:types

const filesIn = (folder) => readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)]));

/** `accounts/offers/auth.ts` → { slice: 'accounts', role: 'offers' }; kit and app have no roles. */
function placeOf(path) {
  const [slice, next = ''] = path.split('/');
  return { slice, role: next.replace(/(\.test)?\.tsx?$/, '') };
}

/** What a file imports from inside src: `{ path, isType }`; packages are left out. */
function importsOf(source, file, root) {
  const found = [];
  const statement = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?([^'"]*?)\s*from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;
  for (const [whole, type, names = '', from, bare, dynamic] of source.matchAll(statement)) {
    const asked = from ?? bare ?? dynamic;
    if (!asked.startsWith('.')) continue;
    const isTypeof = dynamic !== undefined && new RegExp(`typeof\\s+import\\(\\s*['"]${asked.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`).test(source);
    const allTypes = type !== undefined || (names.trim().startsWith('{') && names.replace(/[{}]/g, '').split(',').filter((name) => name.trim() !== '').every((name) => name.trim().startsWith('type ')));
    found.push({ path: relative(root, resolve(dirname(file), asked)).split(sep).join('/'), isType: allTypes || isTypeof, whole });
  }
  return found;
}

function faultOfImport(from, to, isType, isTest) {
  const [a, b] = [placeOf(from), placeOf(to)];
  if (a.slice === 'app' || isTest) return null;
  if (a.slice === 'kit') {
    if (b.slice !== 'kit') return 'kit knows no slice';
    return to.startsWith('kit/server/') && !from.startsWith('kit/server/') && !isType ? 'kit outside kit/server runs in the browser too' : null;
  }
  if (b.slice === 'app') return 'only app wires; nothing imports app';
  if (b.slice === 'kit') return to.startsWith('kit/server/') && !isType && (pure.includes(a.role) || a.role === 'screens') ? `${a.role} must not reach the server` : null;
  if (a.slice !== b.slice) {
    if (order.indexOf(b.slice) > order.indexOf(a.slice)) return `${b.slice} comes after ${a.slice}`;
    if (b.role === 'routes' || b.role === 'screens') return `${b.role} belong to their slice`;
    if (a.role === 'screens' && !onScreen.includes(b.role)) return `screens must not reach ${b.role}`;
    return pure.includes(a.role) && !pure.includes(b.role) && !isType ? `${a.role} is pure, ${b.role} is not` : null;
  }
  if (isType) return null;
  if (a.role === 'screens' && !onScreen.includes(b.role)) return `screens reach ${b.role} by type only`;
  if (pure.includes(a.role) && !pure.includes(b.role)) return `${a.role} is pure, ${b.role} is not`;
  return a.role === 'store' && (b.role === 'routes' || b.role === 'access') ? `store knows no ${b.role}` : null;
}

/** Every fault under `root` (the src folder), one line each. */
export function faultsIn(root) {
  const faults = [];
  for (const file of filesIn(root)) {
    const path = relative(root, file).split(sep).join('/');
    if (!/\.tsx?$/.test(path)) continue;
    const { slice, role } = placeOf(path);
    const source = readFileSync(file, 'utf8');
    const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
    const isTest = /\.test\.tsx?$/.test(path);
    if (slice !== 'kit' && slice !== 'app' && !order.includes(slice)) faults.push(`${path}: no such slice as ${slice}`);
    if (order.includes(slice) && !roles.includes(role) && !isTest) faults.push(`${path}: ${role} is not one of ${roles.join(', ')}`);
    const lines = source.split('\n').length - 1;
    if (lines > mostLines && !written.has(path)) faults.push(`${path}: ${lines} lines, at most ${mostLines}`);
    if (/^export \* from/m.test(source)) faults.push(`${path}: a barrel file`);
    for (const { path: to, isType } of importsOf(code, file, root)) {
      if (to.startsWith('..')) { if (!isTest) faults.push(`${path}: imports from outside src`); continue; }
      const fault = faultOfImport(path, to, isType, isTest);
      if (fault !== null) faults.push(`${path} → ${to}: ${fault}`);
    }
  }
  return faults;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const faults = faultsIn(join(dirname(dirname(fileURLToPath(import.meta.url))), 'src'));
  for (const fault of faults) console.error(fault);
  console.log(`slices: ${faults.length === 0 ? 'in order' : `${faults.length} faults`}`);
  process.exit(faults.length === 0 ? 0 : 1);
}
