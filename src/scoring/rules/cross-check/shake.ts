import type { Random } from './random.ts';
import type { Board } from './search.ts';

/**
 * Mixes an answer into another by random exchanges that keep every unit's checkers and loads right and never make more pairs check
 * each other than there are. A right answer stays right, and none is favoured by the way it was found; one with such pairs usually
 * loses them. True when none is left.
 */
export function shake(arcs: Uint8Array, { size, open }: Board, random: Random): boolean {
  const list = [...arcs.keys()].filter((arc) => arcs[arc] === 1).map((arc): [number, number] => [Math.floor(arc / size), arc % size]);
  const load = new Array<number>(size).fill(0);
  for (const [a] of list) load[a]!++;
  const mutual = (a: number, b: number) => arcs[b * size + a]!;
  const mayAdd = (a: number, b: number) => open[a * size + b] === 1 && arcs[a * size + b] === 0;
  let left = list.reduce((sum, [a, b]) => sum + mutual(a, b), 0) / 2;
  const set = (a: number, b: number, value: 0 | 1) => {
    if (arcs[a * size + b] !== value) left += value === 1 ? mutual(a, b) : -mutual(a, b);
    arcs[a * size + b] = value;
  };
  for (let step = 0; step < list.length * 20; step++) {
    const [one, other] = [list[random(list.length)]!, list[random(list.length)]!];
    const [[a, b], [c, d], before] = [one, other, left];
    if (a === c) continue;
    if (load[a] === load[c]! + 1 && mayAdd(c, b)) { // c takes b over: now c has one more
      set(a, b, 0);
      set(c, b, 1);
      if (left <= before) {
        load[a]--;
        load[c]!++;
        one[0] = c;
        continue;
      }
      set(c, b, 0);
      set(a, b, 1);
    }
    if (b === d || !mayAdd(a, d) || !mayAdd(c, b)) continue;
    const exchange = (isThere: 0 | 1) => {
      set(a, b, isThere);
      set(c, d, isThere);
      set(a, d, isThere === 1 ? 0 : 1);
      set(c, b, isThere === 1 ? 0 : 1);
    };
    exchange(0);
    if (left <= before) [one[1], other[1]] = [d, b];
    else exchange(1);
  }
  return left === 0;
}
