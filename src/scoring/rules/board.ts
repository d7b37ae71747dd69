import { classification } from './kinds/classification.ts';
import type { Effect } from './kinds/contracts.ts';
import { rank, type Separation, type TieStep } from './ranking.ts';
import { isDueOfUnit, scoreTree, type TreeCriterion } from './tree.ts';

type Given = {
  criteria: readonly TreeCriterion[];
  sheets: readonly { sheetId: string; unitId: string; status: string; cells: readonly [string, number, Effect[], number][] }[];
  /** The self-scores, where another stage is shown: what the difference is counted from. */
  before?: readonly { unitId: string; cells: readonly [string, number, Effect[], number][] }[];
  members: readonly { unitId: string; agencyName: string; shortName: string }[];
  set: { bonusCap: number; tieChain: readonly TieStep[]; grades: { label: string; from: number }[] };
};
export type BoardUnit = {
  unitId: string; sheetId: string | null; agencyName: string; shortName: string; status: string | null;
  /** Hundredths by criterion id; a cell nobody scored is absent. Sections by their code, null while empty. */
  cells: Record<string, number>; versions: Record<string, number>; before: Record<string, number>; sections: Record<string, number | null>;
  total: number | null; isComplete: boolean; excluded: boolean; rank: number | null; separatedBy: Separation | null; grade: string | null;
};
export type Board = { units: BoardUnit[]; median: number | null };

/** The score table of one stage: the ranked units first, in their order; the rank follows the score that is shown. */
export function composeBoard({ criteria, sheets, before, members, set }: Given): Board {
  const sections = criteria.filter((c) => c.parentId === null);
  const sheetOf = new Map(sheets.map((sheet) => [sheet.unitId, sheet]));
  const beforeOf = new Map((before ?? []).map(({ unitId, cells }) => [unitId, cells]));
  const isDue = before === undefined ? isDueOfUnit : undefined; // without an earlier stage this is the self-score
  const rows = members.map(({ unitId, agencyName, shortName }) => {
    const sheet = sheetOf.get(unitId);
    const tree = scoreTree(criteria, new Map(sheet?.cells.map(([id, points, effects]) => [id, { points, effects }])), set.bonusCap, isDue);
    const cells = pointsById(sheet?.cells);
    const versions = Object.fromEntries(sheet?.cells.map(([id, , , version]) => [id, version]) ?? []);
    const place = { unitId, sheetId: sheet?.sheetId ?? null, agencyName, shortName, status: sheet?.status ?? null };
    return { ...place, cells, versions, before: pointsById(beforeOf.get(unitId)), ...tree, sections: Object.fromEntries(sections.map((s) => [s.code, tree.branches.get(s.id)?.points ?? null])) };
  });
  const rowOf = new Map(rows.map((row) => [row.unitId, row]));
  const units = rank(rows, set.tieChain).map(({ unitId, ...place }) => {
    const { branches: _branches, bonus: _bonus, penalty: _penalty, missing: _missing, ...row } = rowOf.get(unitId)!;
    const grade = row.isComplete && row.total !== null ? classification.decide({ settings: set.grades as never, total: row.total, excluded: row.excluded }).label : null;
    return { ...row, ...place, grade };
  });
  return { units, median: medianOf(units.flatMap((u) => (u.isComplete && u.total !== null ? [u.total] : []))) };
}

const pointsById = (cells: readonly [string, number, ...unknown[]][] = []) => Object.fromEntries(cells.map(([id, points]) => [id, points]));

/** What a unit sees before publication: its own row, unranked, and the median of the complete sheets. */
export const forOneUnit = ({ units, median }: Board, own: ReadonlySet<string | null>): Board =>
  ({ units: units.filter((u) => own.has(u.unitId)).map((u) => ({ ...u, rank: null, separatedBy: null })), median });

/** The middle total; of an even number the lower middle, so that it stays a real total. */
function medianOf(totals: readonly number[]): number | null {
  const sorted = [...totals].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
