import type { Score, UnitFacts } from './kinds/contracts.ts';
import { absenceOf, applyModifiers, clusterScores, isClusterWide, modifierKinds, type CellInput, type RuledCriterion } from './kinds/registry.ts';

export type ClusterCell = { unitId: string; unit?: UnitFacts; cell: CellInput };

/**
 * The closing pass of one criterion that compares units: every unit's figures in, every unit's score out, modifiers applied.
 * Units that it is not asked of, by a fact or by what they are, take no part in the comparison.
 */
export function scoreTogether(criterion: RuledCriterion, cells: readonly ClusterCell[]): Map<string, Score> {
  const compared = cells.filter(({ unit, cell }) => !isAway(criterion, cell) && (unit === undefined || absenceOf(criterion.modifiers, unit) === null));
  const scores = clusterScores(criterion, compared);
  const alone: Score = { points: 0, reasons: [], effects: [] };
  return new Map(cells.map(({ unitId, cell }) => [unitId, applyModifiers(criterion, cell, scores.get(unitId) ?? alone)]));
}

const isAway = ({ modifiers }: RuledCriterion, cell: CellInput) => modifiers.some(({ kind }, at) => kind === modifierKinds['not-applicable'].kind && (cell.facts?.includes(at) ?? false));

/** The criteria of a book that compare units. */
export const clusterCriteria = <C extends { ruleKind: string }>(criteria: readonly C[]): C[] => criteria.filter(({ ruleKind }) => isClusterWide(ruleKind));
