import { roundHalfUp } from '../../../kit/points.ts';
import { Refused } from '../../../kit/refuse.ts';
import { composeBoard, type Board, type GivenCell, type GivenMember } from '../board.ts';
import { clusterCriteria, scoreTogether } from '../cluster-pass.ts';
import type { Grade } from '../kinds/classification.ts';
import type { Effect } from '../kinds/contracts.ts';
import { scoreCell, type CellInput } from '../kinds/registry.ts';
import { isLeaf } from '../outline.ts';
import type { TieStep } from '../ranking.ts';
import type { ResultRules } from '../results.ts';
import { isExtra, scoreTree } from '../tree.ts';
import { isSameRule, type ComparedCriterion } from './difference.ts';
import { matchBooks } from './match.ts';

export type TriedBook = { criteria: readonly ComparedCriterion[]; set: { bonusCap: number; basePoints?: number; tieChain: readonly TieStep[]; grades: readonly Grade[]; results?: ResultRules } };
export type TriedCell = { criterionId: string; points: number; effects: Effect[]; input: CellInput };
type Given = {
  from: TriedBook; to: TriedBook;
  sheets: readonly { sheetId: string; unitId: string; status: string; cells: readonly TriedCell[] }[];
  members: readonly GivenMember[];
  /** At the self-score a sheet waits only for what its unit scores. */
  isSelf: boolean;
};
type Standing = { total: number | null; rank: number | null; grade: string | null };
/** One criterion's part in a unit's move: its change in hundredths, and the cluster's mean change of the same criterion. */
export type Cause = { code: string; title: string; change: number; mean: number };
export type TriedUnit = { unitId: string; agencyName: string; shortName: string; before: Standing; after: Standing; causes: Cause[]; assumed: number };
/** `assumed`: criteria whose points were carried in proportion, or taken as full because nobody was scored by them yet. `dropped`: scored before, no longer asked. */
export type Trial = { units: TriedUnit[]; assumed: { code: string; title: string; why: 'carried' | 'new' }[]; dropped: { code: string; title: string }[] };

const mostCauses = 3;

/** True when every sheet has a score for all that is asked of its unit. */
export function isWhole(criteria: readonly ComparedCriterion[], sheets: readonly { unitId: string; cells: readonly TriedCell[] }[], members: readonly GivenMember[]): boolean {
  const unitOf = factsOfUnits(members);
  return sheets.length > 0 && sheets.every(({ unitId, cells }) => scoreTree(criteria, new Map(cells.map((cell) => [cell.criterionId, cell])), 0, () => true, unitOf.get(unitId)).isComplete);
}

/**
 * What a draft would have made of scores that are there. A criterion that is counted alike keeps its points; one of the same kind is
 * counted again from the same figures; any other has its points carried in proportion of the maximum, rounded once. Nothing is stored.
 */
export function tryBook({ from, to, sheets: given, members, isSelf }: Given): Trial {
  const sheets = asShown(from.criteria, given, members);
  const matched = [...matchBooks(from.criteria.filter(isLeaf), to.criteria.filter(isLeaf), isLeaf).values()];
  const oldOf = new Map(matched.map(({ before, after }) => [after.id, before]));
  const assumed = new Map<string, 'carried' | 'new'>();
  const tried = sheets.map((sheet) => {
    const cells = new Map(sheet.cells.map((cell) => [cell.criterionId, cell]));
    let count = 0;
    const carried = to.criteria.filter(isLeaf).flatMap((criterion) => {
      const old = oldOf.get(criterion.id);
      const cell = old === undefined ? newCell(criterion, sheet.cells.length > 0) : cells.get(old.id) && carry(old, criterion, cells.get(old.id)!);
      if (cell === undefined || cell === null) return [];
      if (cell.why !== null) { assumed.set(criterion.id, cell.why); count++; }
      return [{ criterion, old: old === undefined ? null : cells.get(old.id)!.points, points: cell.points, effects: cell.effects, input: cell.input }];
    });
    return { sheet, carried, count };
  });
  compareUnits(to.criteria, tried, members);
  const boardOf = ({ criteria, set }: TriedBook, rows: readonly { sheetId: string; unitId: string; status: string; cells: GivenCell[] }[]): Board =>
    composeBoard({ criteria, sheets: rows, members: scored, set, ...(!isSelf && { before: [] }) });
  const scored = members.filter(({ unitId }) => sheets.some((sheet) => sheet.unitId === unitId));
  const before = boardOf(from, sheets.map(({ cells, ...sheet }) => ({ ...sheet, cells: cells.map(({ criterionId, points, effects }) => [criterionId, points, effects, 1]) })));
  const after = boardOf(to, tried.map(({ sheet, carried }) => ({ ...sheet, cells: carried.map(({ criterion, points, effects }) => [criterion.id, points, effects, 1]) })));
  const dropped = from.criteria.filter((old) => isLeaf(old) && !matched.some((pair) => pair.before.id === old.id));
  const causesOf = causes(tried, dropped);
  const oldRow = new Map(before.units.map((unit) => [unit.unitId, unit]));
  const units = after.units.map((unit): TriedUnit => {
    const { unitId, agencyName, shortName } = unit;
    return { unitId, agencyName, shortName, before: standingOf(oldRow.get(unitId)!), after: standingOf(unit), causes: causesOf(unitId), assumed: tried.find(({ sheet }) => sheet.unitId === unitId)?.count ?? 0 };
  });
  const name = ({ code, title }: ComparedCriterion) => ({ code, title });
  return { units, dropped: dropped.map(name), assumed: to.criteria.flatMap((criterion) => { const why = assumed.get(criterion.id); return why === undefined ? [] : [{ ...name(criterion), why }]; }) };
}

const standingOf = ({ total, rank, grade }: Standing): Standing => ({ total, rank, grade });
/** `input`: the figures that the points were counted from anew. */
type Carried = { points: number; effects: Effect[]; why: 'carried' | 'new' | null; input?: CellInput };

/** Nobody was scored by a new criterion: all are taken as full, so that it moves nobody; bonus and penalty stay empty. */
const newCell = ({ ruleKind, maxPoints }: ComparedCriterion, hasScores: boolean): Carried | null => (isExtra(ruleKind) || !hasScores ? null : { points: maxPoints, effects: [], why: 'new' });

function carry(old: ComparedCriterion, now: ComparedCriterion, cell: TriedCell): Carried {
  if (isSameRule(old, now)) return { points: cell.points, effects: cell.effects, why: null };
  const isPoints = cell.input.typed !== undefined || typeof (cell.input.evidence as { points?: unknown } | undefined)?.points === 'number'; // points of the old maximum say nothing by themselves under another
  if (old.ruleKind === now.ruleKind && (!isPoints || old.maxPoints === now.maxPoints)) {
    try {
      const input = { ...cell.input, facts: factsOf(old, now, cell.input.facts ?? []) };
      const { points, effects } = scoreCell(now, input);
      return { points, effects, why: null, input };
    } catch (error) {
      if (!(error instanceof Refused)) throw error; // figures that the new settings do not take, points in another step
    }
  }
  const points = old.maxPoints === 0 ? 0 : roundHalfUp(cell.points * now.maxPoints, old.maxPoints);
  return { points: isExtra(old.ruleKind) === isExtra(now.ruleKind) ? points : 0, effects: cell.effects, why: 'carried' };
}

/** Facts are kept by the place of their modifier: the same modifier may stand elsewhere now, or be gone. */
const factsOf = (old: ComparedCriterion, now: ComparedCriterion, facts: readonly number[]): number[] =>
  facts.map((at) => now.modifiers.findIndex(({ kind }) => kind === old.modifiers[at]?.kind)).filter((at) => at !== -1);

type CarriedCell = { criterion: ComparedCriterion; old: number | null; points: number; effects: Effect[]; input: CellInput | undefined };
type Tried = { sheet: { unitId: string; cells: readonly TriedCell[] }; carried: CarriedCell[] };

const factsOfUnits = (members: readonly GivenMember[]) => new Map(members.map(({ unitId, kind = 'other', leads = null }) => [unitId, { kind, leads }]));

/** Provisional cells of criteria that compare units, as the scoreboard shows them: counted over all units as they stand. */
function asShown<S extends { unitId: string; cells: readonly TriedCell[] }>(criteria: readonly ComparedCriterion[], sheets: readonly S[], members: readonly GivenMember[]): S[] {
  const unitOf = factsOfUnits(members);
  const isOpen = (cell: TriedCell) => cell.effects.some(({ kind }) => kind === 'provisional');
  const counted = new Map(clusterCriteria(criteria).map((criterion) => {
    const cells = sheets.flatMap(({ unitId, cells: all }) => all.flatMap((cell) => (cell.criterionId === criterion.id && isOpen(cell) ? [{ unitId, cell: cell.input, ...(unitOf.has(unitId) && { unit: unitOf.get(unitId)! }) }] : [])));
    return [criterion.id, scoreTogether(criterion, cells)];
  }));
  return sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((cell) => {
    const score = isOpen(cell) ? counted.get(cell.criterionId)?.get(sheet.unitId) : undefined;
    return score === undefined ? cell : { ...cell, points: score.points, effects: [...score.effects, { kind: 'provisional' as const }] };
  }) }));
}

/** Criteria that compare units are counted over all units whose figures were taken anew. */
function compareUnits(criteria: readonly ComparedCriterion[], tried: readonly Tried[], members: readonly GivenMember[]): void {
  const unitOf = factsOfUnits(members);
  for (const criterion of clusterCriteria(criteria)) {
    const cells = tried.flatMap(({ sheet: { unitId }, carried }) => carried.flatMap((cell) => (cell.criterion === criterion && cell.input !== undefined ? [{ unitId, cell, unit: unitOf.get(unitId) }] : [])));
    const scores = scoreTogether(criterion, cells.map(({ unitId, cell, unit }) => ({ unitId, cell: cell.input!, ...(unit && { unit }) })));
    for (const { unitId, cell } of cells) Object.assign(cell, { points: scores.get(unitId)!.points, effects: scores.get(unitId)!.effects });
  }
}

/** For each unit the criteria whose change is furthest from the cluster's mean change: what all gain alike moves nobody. */
function causes(tried: readonly Tried[], dropped: readonly ComparedCriterion[]): (unitId: string) => Cause[] {
  const changes = new Map<string, { code: string; title: string; ofUnit: Map<string, number> }>();
  const note = ({ id, code, title }: ComparedCriterion, unitId: string, change: number) => {
    const known = changes.get(id) ?? { code, title, ofUnit: new Map<string, number>() };
    changes.set(id, known);
    known.ofUnit.set(unitId, change);
  };
  for (const { sheet, carried } of tried) {
    for (const { criterion, old, points } of carried) note(criterion, sheet.unitId, points - (old ?? 0));
    for (const gone of dropped) note(gone, sheet.unitId, -(sheet.cells.find(({ criterionId }) => criterionId === gone.id)?.points ?? 0));
  }
  const units = Math.max(1, tried.length);
  return (unitId) => [...changes.values()].map(({ code, title, ofUnit }): Cause => {
    const sum = [...ofUnit.values()].reduce((all, change) => all + change, 0);
    return { code, title, change: ofUnit.get(unitId) ?? 0, mean: roundHalfUp(sum, units) };
  }).filter(({ change, mean }) => change !== mean).sort((a, b) => Math.abs(b.change - b.mean) - Math.abs(a.change - a.mean)).slice(0, mostCauses);
}
