import type { FillBoard } from './fill-board.ts';
import type { Burden } from './kinds.ts';

const dayMs = 86_400_000;
/**
 * Why somebody was chosen. `fewest`: of those who could stand it nobody had fewer shifts of that burden before it; `only`: nobody else could;
 * `evened`: another had fewer then, and the whole month comes out evener so. `count` is what he had of the burden before, `lastDays` the days
 * since his last shift (null: none is known), `able` how many could have stood it.
 */
export type Chosen = { shiftId: string; personId: string; reason: { code: 'fewest' | 'only' | 'evened'; burden: Burden; count: number; lastDays: number | null; able: number } };

/** The reasons of everything that was filled in, in the order of the shifts. */
export function reasonsOf(board: FillBoard): Chosen[] {
  const order = board.shifts.map((_shift, s) => s).sort((a, b) => board.shifts[a]!.startsAt.getTime() - board.shifts[b]!.startsAt.getTime() || a - b);
  const before = board.people.map(({ carried }) => ({ ...carried }));
  const last = board.people.map(({ elsewhere }) => [...elsewhere]);
  const chosen: Chosen[] = [];
  for (const s of order) {
    const { id: shiftId, burden, startsAt } = board.shifts[s]!;
    for (const p of board.holders[s]!) {
      if (board.fixed[s]!.has(p)) continue;
      const able = board.people.map((_person, q) => q).filter((q) => q === p || board.free(s, q));
      const count = before[p]![burden];
      const ended = last[p]!.map(({ endsAt }) => endsAt.getTime()).filter((at) => at <= startsAt.getTime());
      chosen.push({ shiftId, personId: board.people[p]!.id, reason: {
        code: able.length === 1 ? 'only' : able.every((q) => before[q]![burden] >= count) ? 'fewest' : 'evened', burden, count, able: able.length,
        lastDays: ended.length === 0 ? null : Math.floor((startsAt.getTime() - Math.max(...ended)) / dayMs),
      } });
    }
    for (const p of board.holders[s]!) { before[p]![burden] += 1; last[p]!.push(board.shifts[s]!); }
  }
  return chosen;
}
