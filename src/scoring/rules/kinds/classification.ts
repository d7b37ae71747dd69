import { z } from 'zod';
import { signedPoints, points } from '../../../kit/points-input.ts';
import { because, defineResult, type Effect, type Reason } from './contracts.ts';

/** What a grade asks besides its floor; `code` names a section or a criterion. */
export const precondition = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('at-least'), code: z.string().min(1), points }),
  z.strictObject({ kind: z.literal('no-penalty') }),
  z.strictObject({ kind: z.literal('all-verified') }),
]);
export type Precondition = z.output<typeof precondition>;
export const grade = z.strictObject({ label: z.string().min(1), from: signedPoints, requires: z.array(precondition).max(10).optional() });
export type Grade = { label: string; from: number; requires?: readonly Precondition[] | undefined };

/** One unit as it is graded; points in hundredths, `pointsOf` null where nothing is scored. */
export type Graded = { total: number; excluded: boolean; penalty: number; effects: readonly Effect[]; pointsOf: (code: string) => number | null };

/**
 * Xếp loại: the highest grade whose floor the total reaches and whose preconditions hold; then down by every band that a fact
 * costs, and never above a grade that a fact allows at most. An excluded unit has none.
 */
export const classification = defineResult({
  kind: 'classification',
  settings: z.array(grade).min(1),
  decide({ settings, ...unit }: Graded & { settings: readonly Grade[] }): { label: string | null; reasons: Reason[] } {
    if (unit.excluded) return { label: null, reasons: [because('excluded', 0)] };
    const grades = [...settings].sort((a, b) => b.from - a.from);
    const failed: Reason[] = [];
    const reached = grades.findIndex((one) => {
      if (unit.total < one.from) return false;
      const faults = (one.requires ?? []).flatMap((asked) => faultOf(asked, one.label, unit));
      failed.push(...faults);
      return faults.length === 0;
    });
    if (reached < 0) return { label: null, reasons: [...failed, because('below-every-grade', 0)] };
    return lower(grades, reached, unit.effects, [because('grade', 0, { from: grades[reached]!.from, label: grades[reached]!.label }), ...failed]);
  },
});

function faultOf(asked: Precondition, label: string, unit: Graded): Reason[] {
  if (asked.kind === 'at-least') {
    const have = unit.pointsOf(asked.code) ?? 0;
    return have >= asked.points ? [] : [because('grade-needs', 0, { label, code: asked.code, need: asked.points, have })];
  }
  if (asked.kind === 'no-penalty') return unit.penalty === 0 ? [] : [because('grade-needs-no-penalty', 0, { label, penalty: unit.penalty })];
  return unit.effects.some(({ kind }) => kind === 'unverified') ? [because('grade-needs-verified', 0, { label })] : [];
}

function lower(grades: readonly Grade[], reached: number, effects: readonly Effect[], reasons: Reason[]): { label: string | null; reasons: Reason[] } {
  const bands = effects.reduce((sum, effect) => sum + (effect.kind === 'downgrade' ? effect.bands : 0), 0);
  const caps = effects.flatMap((effect) => (effect.kind === 'cap-band' ? [grades.findIndex(({ label }) => label === effect.label)] : []));
  const at = Math.max(reached + bands, ...caps);
  const told = [...reasons, ...(bands > 0 ? [because('lowered', 0, { bands })] : [])];
  if (at >= grades.length) return { label: null, reasons: [...told, because('below-every-grade', 0)] };
  return { label: grades[at]!.label, reasons: caps.some((cap) => cap > reached + bands) ? [...told, because('capped-at', 0, { label: grades[at]!.label })] : told };
}
