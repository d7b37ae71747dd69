import type { ModifierUse } from './kinds/registry.ts';
import type { BoardInput } from './what-could-move.ts';

/** A fact that keeps a unit out of the ranking, and the criterion under which it was stated. */
export type Exclusion = { code: string; fact: string };
type Criterion = { id: string; code: string; modifiers?: readonly ModifierUse[] };

/** By unit, the stated facts of those that are excluded; the effect is on the cell, what it means stands in the criterion's rule. */
export function exclusionsOf(criteria: readonly Criterion[], sheets: BoardInput['sheets']): Map<string, Exclusion[]> {
  const criterionOf = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  return new Map(sheets.flatMap(({ unitId, cells }): [string, Exclusion[]][] => {
    const stated = cells.filter(([, , effects]) => effects.some(({ kind }) => kind === 'excluded')).flatMap(([id]) => {
      const { code, modifiers = [] } = criterionOf.get(id) ?? { code: '', modifiers: [] };
      return modifiers.filter(({ kind }) => kind === 'exclude').map(({ settings }) => ({ code, fact: (settings as { fact: string }).fact }));
    });
    return stated.length === 0 ? [] : [[unitId, stated]];
  }));
}
