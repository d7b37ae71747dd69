import { clusterCriteria, scoreTogether } from './cluster-pass.ts';
import type { Effect, Reason, UnitFacts } from './kinds/contracts.ts';
import type { CellInput, RuledCriterion } from './kinds/registry.ts';
import { stageChoice, type OfficialStage } from './kinds/stage-choice.ts';

export type OfficialMark = { criterionId: string; points: number; input: CellInput; reasons: Reason[]; effects: Effect[] };
type StageMark = OfficialMark & { stage: string };
type Confirmed = { order: readonly OfficialStage[]; isCrossConfirmed: boolean };

/** The official mark of every criterion of an appraised sheet: of the last confirmed stage that marked it. A mark of the command is confirmed by being made. */
export function officialMarks(marks: readonly StageMark[], { order, isCrossConfirmed }: Confirmed): OfficialMark[] {
  const isConfirmed = (stage: OfficialStage) => stage === 'appraisal' || stage === 'command' || (stage === 'cross' && isCrossConfirmed);
  const byCriterion = new Map<string, StageMark[]>();
  for (const mark of marks) byCriterion.set(mark.criterionId, [...(byCriterion.get(mark.criterionId) ?? []), mark]);
  return [...byCriterion.values()].flatMap((given) => {
    const staged = given.flatMap(({ stage, points }) => ((order as readonly string[]).includes(stage) ? [{ stage: stage as OfficialStage, points, isConfirmed: isConfirmed(stage as OfficialStage) }] : []));
    const choice = stageChoice.decide({ settings: order, marks: staged });
    return given.filter(({ stage }) => stage === choice?.stage).map(({ criterionId, points, input, reasons, effects }) => ({ criterionId, points, input, reasons, effects }));
  });
}

type Sheet = { unitId: string; unit: UnitFacts; marks: readonly OfficialMark[] };
/** The closing pass: criteria that compare units are scored over all sheets at once, and are provisional no more. */
export function closeTogether<S extends Sheet>(criteria: readonly RuledCriterion[], sheets: readonly S[]): S[] {
  const scores = new Map(clusterCriteria(criteria).map((criterion) => [criterion.id, scoreTogether(criterion, sheets.flatMap(({ unitId, unit, marks }) =>
    marks.flatMap(({ criterionId, input }) => (criterionId === criterion.id ? [{ unitId, unit, cell: input }] : []))))]));
  if (scores.size === 0) return [...sheets];
  return sheets.map((sheet) => ({ ...sheet, marks: sheet.marks.map((mark) => ({ ...mark, ...scores.get(mark.criterionId)?.get(sheet.unitId) })) }));
}
