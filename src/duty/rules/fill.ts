import { randomFrom } from '../../kit/random.ts';
import { FillBoard, type FillPerson, type FillShift } from './fill-board.ts';
import { reasonsOf, type Chosen } from './fill-reasons.ts';

/** Who is proposed for which shift, why, and how many people are still missing where nobody is left. */
export type Filled = { chosen: Chosen[]; short: { shiftId: string; missing: number }[] };

type Found = { plan: number[][]; cost: [missing: number, uneven: number] };
const starts = 60;
const evened = 5;
const steps = 12_000;
const warmth = 900;
const seed = 2020;

/**
 * Everybody who is missing, by who has least of that burden, then of all, then in the order of the list, or by chance. Either the heaviest
 * and scarcest shifts come first, which is fairest, or the days in their order, which leaves fewest gaps where people are few.
 */
function greedy(board: FillBoard, isByDay: boolean, random: (() => number) | null): void {
  const able = board.may.map((row) => row.filter(Boolean).length);
  const order = board.shifts.map((_shift, s) => s).sort((a, b) => (isByDay ? board.shifts[a]!.startsAt.getTime() - board.shifts[b]!.startsAt.getTime() : board.burdenOf[a]! - board.burdenOf[b]! || able[a]! - able[b]!) || a - b);
  const ties = board.people.map((_person, p) => p);
  for (const s of order) while (board.missing(s) > 0) {
    if (random !== null) for (const p of ties.keys()) ties[p] = random();
    const b = board.burdenOf[s]!;
    const [best] = board.people.map((_person, p) => p).filter((p) => board.free(s, p)).sort((p, q) => board.shares[p]![b]! - board.shares[q]![b]! || board.sums[p]! - board.sums[q]! || ties[p]! - ties[q]!);
    if (best === undefined) break;
    board.give(s, best);
  }
}

/** A missing place is made by moving one who is busy near it: he takes it, another takes what he held. */
function makeRoom(board: FillBoard): void {
  for (const [s] of board.shifts.entries()) while (board.missing(s) > 0) {
    const found = board.people.flatMap((_person, p) => {
      const held = board.near[s]!.filter((t) => board.held[p]!.has(t));
      const [t] = held;
      if (!board.may[s]![p] || board.held[p]!.has(s) || t === undefined || held.length > 1 || board.fixed[t]!.has(p)) return [];
      const q = board.people.findIndex((_other, at) => at !== p && board.free(t, at));
      return q < 0 ? [] : [{ p, t, q }];
    })[0];
    if (found === undefined) break;
    board.take(found.t, found.p);
    board.give(found.t, found.q);
    board.give(s, found.p);
  }
}

/** Shifts pass from hand to hand, or change hands in pairs, as long as shares become evener; at first some steps back are taken too, to get out of dead ends. */
function even(board: FillBoard, random: () => number): void {
  const movable = board.shifts.map((_shift, s) => s).filter((s) => board.holders[s]!.size > board.fixed[s]!.size);
  if (movable.length === 0 || board.people.length < 2) return;
  const oneOf = <T>(all: readonly T[]): T | undefined => all[Math.floor(random() * all.length)];
  const everybody = board.people.map((_person, p) => p);
  for (let step = 0; step < steps; step++) {
    if (step % 100 === 0 && board.isFair()) return;
    const s = oneOf(movable)!;
    const p = oneOf([...board.holders[s]!].filter((one) => !board.fixed[s]!.has(one)))!;
    const q = oneOf(everybody)!;
    if (p === q || !board.may[s]![q] || board.held[q]!.has(s)) continue;
    const blocks = board.near[s]!.filter((t) => board.held[q]!.has(t));
    if (blocks.length > 1) continue;
    // What is in the way, or sometimes anything else, goes from q to p or to a third.
    const t = blocks[0] ?? (random() < 0.4 ? oneOf([...board.held[q]!]) : undefined);
    const r = random() < 0.6 ? p : oneOf(everybody)!;
    if (t === undefined) attempt(board, [[s, p, q]], step, random);
    else if (!board.fixed[t]!.has(q) && r !== q && board.free(s, q, t) && board.free(t, r, r === p ? s : -1)) attempt(board, [[s, p, q], [t, q, r]], step, random);
  }
}
type Pass = [s: number, from: number, to: number];
function attempt(board: FillBoard, passes: readonly Pass[], step: number, random: () => number): void {
  const touched = [...new Set(passes.flatMap(([, from, to]) => [from, to]))];
  const cost = () => touched.reduce((sum, p) => sum + board.costOf(p), 0);
  const before = cost();
  for (const [s, from, to] of passes) { board.take(s, from); board.give(s, to); }
  const change = cost() - before;
  if (change <= 0 || random() < Math.exp(-change / (warmth * (1 - step / steps)))) return;
  for (const [s, from, to] of passes) { board.take(s, to); board.give(s, from); }
}

/**
 * A month filled: nobody twice, without rest, on leave or off the list; where a fair plan exists nobody has more than one shift of a burden
 * more than another. What stands already stays. The same question has always the same answer.
 */
export function fillShifts(shifts: readonly FillShift[], people: readonly FillPerson[]): Filled {
  const random = randomFrom(seed);
  const board = new FillBoard(shifts, people);
  const empty = board.plan();
  const better = (a: Found, b: Found) => a.cost[0] - b.cost[0] || a.cost[1] - b.cost[1];
  const begun: Found[] = [];
  for (let n = 0; n < starts; n++) {
    board.restore(empty);
    greedy(board, n % 2 === 1, n < 2 ? null : random);
    makeRoom(board);
    begun.push({ plan: board.plan(), cost: board.cost() });
    if (board.isFair() && begun.at(-1)!.cost[0] === 0) break;
  }
  begun.sort(better);
  let best = begun[0]!;
  for (const { plan } of begun.slice(0, evened)) {
    board.restore(plan);
    even(board, random);
    const found = { plan: board.plan(), cost: board.cost() };
    const isFair = board.isFair();
    if (better(found, best) < 0) best = found;
    if (isFair && best === found) break;
  }
  board.restore(best.plan);
  return { chosen: reasonsOf(board), short: shifts.flatMap(({ id }, s) => (board.missing(s) === 0 ? [] : [{ shiftId: id, missing: board.missing(s) }])) };
}
