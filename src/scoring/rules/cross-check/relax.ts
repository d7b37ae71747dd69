import { drawAssignments, type DrawPlan, type UnitPair } from './draw.ts';

/** One wish that, given up alone, makes the draw possible. */
export type Relaxation =
  | { kind: 'conflict'; units: UnitPair }
  | { kind: 'excused'; unit: string }
  | { kind: 'repeats' }
  | { kind: 'fewer'; k: number };

const anySeed = '0'.repeat(64);
/** Whether there is any draw for a plan; that does not depend on the seed. */
export const isPossible = (plan: DrawPlan): boolean => drawAssignments({ ...plan, seed: anySeed }).assignments !== null;

/** What would make an impossible draw possible, each alone; empty when more than one wish must be given up. */
export function relaxationsOf(plan: DrawPlan): Relaxation[] {
  const { conflicts, excused, k } = plan;
  const single: [Relaxation, DrawPlan][] = [
    ...conflicts.map((units, at): [Relaxation, DrawPlan] => [{ kind: 'conflict', units }, { ...plan, conflicts: conflicts.toSpliced(at, 1) }]),
    ...excused.map((unit, at): [Relaxation, DrawPlan] => [{ kind: 'excused', unit }, { ...plan, excused: excused.toSpliced(at, 1) }]),
    [{ kind: 'repeats' }, { ...plan, previous: [] }],
  ];
  const fewer = Array.from({ length: k - 1 }, (_none, n) => k - 1 - n).find((less) => isPossible({ ...plan, k: less }));
  return [...single.filter(([, relaxed]) => isPossible(relaxed)).map(([relaxation]) => relaxation), ...(fewer === undefined ? [] : [{ kind: 'fewer' as const, k: fewer }])];
}
