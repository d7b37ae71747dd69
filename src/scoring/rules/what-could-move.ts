import { composeBoard, type BoardUnit } from './board.ts';
import { isLeaf } from './outline.ts';
import { compareStandings, type Standing } from './ranking.ts';
import { usualResults } from './results.ts';
import { isExtra, type TreeCriterion } from './tree.ts';

export type BoardInput = Parameters<typeof composeBoard>[0];
/** Why a cell is not final yet. */
export type OpenReason = 'unscored' | 'disputed' | 'provisional';
/** A cell that may still become any number of hundredths from `low` to `high`. */
export type OpenCell = { criterionId: string; low: number; high: number; why: OpenReason };

/** Whether all marks of a stage are given on a sheet of this status; null: there is no sheet. */
export function isSettled(status: string | null, stage: 'self' | 'appraisal' | 'cross' | 'command' | 'final'): boolean {
  if (status === null || status === 'draft' || status === 'returned') return false;
  if (stage === 'self') return true;
  const isFinal = status === 'final' || status === 'locked';
  return isFinal || (stage === 'appraisal' && status !== 'submitted');
}

type Criterion = TreeCriterion & { settings?: unknown };
type State = { isSettled: boolean; disputed?: ReadonlySet<string> | undefined };

/**
 * The cells of a unit that are not final at the stage that is shown: those still without points (bonus and penalty too while the
 * sheet is not settled), those in dispute, and those that depend on the whole cluster's figures.
 */
export function openCellsOf(criteria: readonly Criterion[], unit: Pick<BoardUnit, 'cells' | 'isComplete' | 'absent' | 'provisional'>, { isSettled, disputed }: State, isDue: (criterion: TreeCriterion) => boolean = () => true): OpenCell[] {
  const whyOf = (leaf: Criterion): OpenReason | null => {
    if (unit.absent[leaf.id] !== undefined) return null;
    if (disputed?.has(leaf.id)) return 'disputed';
    if (unit.provisional.includes(leaf.id)) return 'provisional';
    if (unit.cells[leaf.id] !== undefined || !isDue(leaf)) return null;
    return (isExtra(leaf.ruleKind) ? !isSettled : !unit.isComplete) ? 'unscored' : null;
  };
  return criteria.filter(isLeaf).flatMap((leaf): OpenCell[] => {
    const why = whyOf(leaf);
    return why === null ? [] : [{ criterionId: leaf.id, why, low: leaf.ruleKind === 'penalty' ? -leaf.maxPoints : 0, high: leaf.ruleKind === 'penalty' ? 0 : highestOf(leaf) }];
  });
}

/** Full points, or the last whole step under them. */
function highestOf({ maxPoints, ruleKind, settings }: Criterion): number {
  const step = ruleKind === 'manual' ? (settings as { step?: number } | undefined)?.step : undefined;
  return step === undefined ? maxPoints : maxPoints - (maxPoints % step);
}

/** The best and the worst rank that a unit may still get, its lowest and highest total in hundredths, and the cells that are open. */
export type RankRange = { best: number; worst: number; low: number; high: number; open: readonly OpenCell[] };

/**
 * Exact bounds: every figure that the ranking asks for (total, sections, bonus, penalty, a criterion) rises or stays when a cell
 * rises, and no cell depends on another unit's. So a unit stands best when all its open cells are full and everybody else's are
 * empty, worst the other way round, and both can happen. Open cells are counted as points within their range, whatever their rule;
 * that a unit might be excluded, or a criterion not apply to it, by a fact that nobody has stated yet is not foreseen. A unit whose
 * exclusion itself is open (in dispute) may stand above others or not at all. The peer floor moves nobody who stays ranked, so it is
 * left out of the count. Criteria that compare units are taken as free: there a bound may lie beyond what can happen.
 */
export function rankRanges(input: BoardInput, open: ReadonlyMap<string, readonly OpenCell[]>): Map<string, RankRange> {
  const [lowest, highest] = [standingsAt(input, open, 'low'), standingsAt(input, open, 'high')];
  const mayBeOut = new Set(input.sheets.filter(({ unitId, cells }) => cells.some(([id, , effects]) =>
    effects.some(({ kind }) => kind === 'excluded') && open.get(unitId)?.some(({ criterionId }) => criterionId === id))).map(({ unitId }) => unitId));
  const isRanked = ({ isComplete, excluded, total }: Standing) => isComplete && !excluded && total !== null;
  const ranked = [...lowest.values()].filter(isRanked).map(({ unitId }) => unitId);
  const isAbove = (a: Standing, b: Standing) => compareStandings(input.set.tieChain, a, b) < 0;
  return new Map(ranked.map((unitId): [string, RankRange] => {
    const [worst, best] = [lowest.get(unitId)!, highest.get(unitId)!];
    const others = ranked.filter((other) => other !== unitId);
    return [unitId, {
      best: 1 + others.filter((other) => !mayBeOut.has(other) && isAbove(lowest.get(other)!, best)).length,
      worst: 1 + others.filter((other) => isAbove(highest.get(other)!, worst)).length,
      low: worst.total!, high: best.total!, open: open.get(unitId) ?? [],
    }];
  }));
}

/** Everybody's figures with all open cells at one end of their range. */
function standingsAt(input: BoardInput, open: ReadonlyMap<string, readonly OpenCell[]>, end: 'low' | 'high'): Map<string, Standing> {
  const sheetOf = new Map(input.sheets.map((sheet) => [sheet.unitId, sheet]));
  const sheets = input.members.map(({ unitId }): BoardInput['sheets'][number] => {
    const { sheetId, status, cells } = sheetOf.get(unitId) ?? { sheetId: unitId, status: 'draft', cells: [] };
    const moved = open.get(unitId) ?? [];
    const isOpen = new Set(moved.map(({ criterionId }) => criterionId));
    return { sheetId, unitId, status, cells: [...cells.filter(([id]) => !isOpen.has(id)), ...moved.map((cell): [string, number, [], number] => [cell.criterionId, cell[end], [], 0])] };
  });
  const set = { ...input.set, results: { ...(input.set.results ?? usualResults), peerFloor: null } };
  return new Map(composeBoard({ ...input, sheets, set }).units.map((unit) => [unit.unitId, standingOf(unit, input.criteria, input.set.bonusCap)]));
}

/** The figures that the tie chain asks for, of a unit on a composed board. */
export function standingOf(unit: BoardUnit, criteria: readonly TreeCriterion[], bonusCap: number): Standing {
  const { unitId, total, isComplete, excluded, sections, cells } = unit;
  const sumOf = (isAsked: (ruleKind: string) => boolean) => criteria.reduce((sum, { id, ruleKind }) => (isAsked(ruleKind) ? sum + (cells[id] ?? 0) : sum), 0);
  const bonus = sumOf((ruleKind) => isExtra(ruleKind) && ruleKind !== 'penalty');
  const byCode = new Map(criteria.map(({ id, code }): [string, number | null] => [code, cells[id] ?? sections[code] ?? null]));
  return { unitId, total, isComplete, excluded, sections, byCode, bonus: Math.min(bonusCap, bonus), penalty: sumOf((ruleKind) => ruleKind === 'penalty') };
}
