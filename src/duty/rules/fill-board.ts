import { apart, unfit, type DutyPerson, type Stood } from './conflict.ts';
import { burdens, type Burden, type DutyRole } from './kinds.ts';
import { totalOf, type Shares } from './shares.ts';

/** A shift to be filled: `kept` stand it already and stay. */
export type FillShift = Stood & { id: string; role: DutyRole; required: number; burden: Burden; kept: readonly string[] };
/** `carried`: what he stood before; `elsewhere`: shifts outside those to be filled, near enough to matter. */
export type FillPerson = DutyPerson & { carried: Shares; elsewhere: readonly Stood[] };

/** A weight that lets an evener share of one burden outweigh every difference in the sum of all shifts. */
const burdenWeight = 1000;

/** The plan while it is made: who holds which shift, by their places in the lists. Costs are sums of squares, least when shares are even. */
export class FillBoard {
  readonly shifts: readonly FillShift[];
  readonly people: readonly FillPerson[];
  /** may[shift][person]: whether he could stand it if he stood nothing else here. */
  readonly may: boolean[][];
  /** The shifts that nobody can stand beside this one. */
  readonly near: number[][];
  readonly holders: Set<number>[];
  readonly held: Set<number>[];
  readonly fixed: Set<number>[];
  readonly burdenOf: number[];
  readonly shares: number[][];
  readonly sums: number[];

  constructor(shifts: readonly FillShift[], people: readonly FillPerson[]) {
    this.shifts = shifts;
    this.people = people;
    this.may = shifts.map((shift) => people.map((person) => unfit(person, shift) === null && person.elsewhere.every((other) => apart(shift, other) === null)));
    this.near = shifts.map((shift, s) => shifts.flatMap((other, t) => (s !== t && apart(shift, other) !== null ? [t] : [])));
    this.burdenOf = shifts.map(({ burden }) => burdens.indexOf(burden));
    this.shares = people.map(({ carried }) => burdens.map((burden) => carried[burden]));
    this.sums = people.map(({ carried }) => totalOf(carried));
    this.holders = shifts.map(() => new Set());
    this.held = people.map(() => new Set());
    const at = new Map(people.map(({ id }, p) => [id, p]));
    this.fixed = shifts.map(({ kept }) => new Set(kept.flatMap((id) => at.get(id) ?? [])));
    for (const [s, kept] of this.fixed.entries()) for (const p of kept) this.give(s, p);
  }

  give(s: number, p: number): void { this.change(s, p, 1); this.holders[s]!.add(p); this.held[p]!.add(s); }
  take(s: number, p: number): void { this.change(s, p, -1); this.holders[s]!.delete(p); this.held[p]!.delete(s); }
  private change(s: number, p: number, by: 1 | -1): void { this.shares[p]![this.burdenOf[s]!]! += by; this.sums[p]! += by; }

  /** Whether a person can take a shift as things stand, `without` one that he would give away. */
  free(s: number, p: number, without = -1): boolean {
    const held = this.held[p]!;
    return this.may[s]![p]! && !held.has(s) && this.near[s]!.every((t) => t === without || !held.has(t));
  }
  missing(s: number): number { return Math.max(0, this.shifts[s]!.required - this.holders[s]!.size - this.absentKept(s)); }
  /** Of those who stay, some may be on no list that was given. */
  private absentKept(s: number): number { return this.shifts[s]!.kept.length - this.fixed[s]!.size; }

  /** What a person adds to the cost. */
  costOf(p: number): number { return burdenWeight * this.shares[p]!.reduce((sum, n) => sum + n * n, 0) + this.sums[p]! ** 2; }
  /** How uneven a burden lies: the most less the least that people have who may stand any shift of it here. */
  spread(b: number): number {
    const able = this.people.map((_person, p) => p).filter((p) => this.may.some((row, s) => this.burdenOf[s] === b && row[p]));
    const counts = able.map((p) => this.shares[p]![b]!);
    return counts.length === 0 ? 0 : Math.max(...counts) - Math.min(...counts);
  }
  isFair(): boolean { return burdens.every((_burden, b) => this.spread(b) <= 1); }
  /** The fewer are missing the better, then the evener. */
  cost(): [missing: number, uneven: number] { return [this.shifts.reduce((sum, _shift, s) => sum + this.missing(s), 0), this.people.reduce((sum, _person, p) => sum + this.costOf(p), 0)]; }

  /** The plan as places, to be kept and put back. */
  plan(): number[][] { return this.holders.map((people) => [...people]); }
  restore(plan: readonly (readonly number[])[]): void {
    for (const [s, people] of this.holders.entries()) for (const p of [...people]) this.take(s, p);
    for (const [s, people] of plan.entries()) for (const p of people) this.give(s, p);
  }
}
