import { sha256 } from '../src/kit/sha256.ts';
import { drawAssignments } from '../src/scoring/rules/cross-check/draw.ts';
import { randomFrom, shuffled } from '../src/scoring/rules/cross-check/random.ts';
import { compare, type Measured } from './measure.ts';

/** The draw for 200 units, two teams each, without last year's assignments and 40 pairs that must not meet, beside a shuffle of the same list that keeps no rule. */
export async function* measureDraw(): AsyncGenerator<Measured> {
  const units = Array.from({ length: 200 }, (_none, n) => `don-vi-${String(n).padStart(3, '0')}`);
  const plan = { units, k: 2, excused: units.slice(0, 4), conflicts: units.slice(10, 50).map((unit, n): [string, string] => [unit, units[n + 100]!]), previous: [] };
  const last = drawAssignments({ ...plan, seed: sha256('năm trước') }).assignments!.map(({ checker, checked }): [string, string] => [checker, checked]);
  yield compare('draw', 'a plain shuffle of the same list by the same generator', 60, (n) => drawAssignments({ ...plan, previous: last, seed: sha256(`lần ${n}`) }), (n) => shuffled([...units, ...units], randomFrom(sha256(`lần ${n}`))));
}
