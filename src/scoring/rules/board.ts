import { classification } from './classification.ts';
import type { Effect } from './contracts.ts';
import { rank, type Separation, type TieStep } from './ranking.ts';
import { scoreTree, type TreeCriterion } from './tree.ts';

type Given = {
  criteria: readonly TreeCriterion[];
  sheets: readonly { unitId: string; status: string; cells: readonly [string, number, Effect[]][] }[];
  members: readonly { unitId: string; agencyName: string; shortName: string }[];
  set: { bonusCap: number; tieChain: readonly TieStep[]; grades: { label: string; from: number }[] };
};
export type BoardUnit = {
  unitId: string; agencyName: string; shortName: string; status: string | null;
  /** Hundredths by criterion id; a cell nobody scored is absent. Sections by their code, null while empty. */
  cells: Record<string, number>; sections: Record<string, number | null>;
  total: number | null; isComplete: boolean; excluded: boolean; rank: number | null; separatedBy: Separation | null; grade: string | null;
};
export type Board = { units: BoardUnit[]; median: number | null };

/** The score table of one stage: the ranked units first, in their order; the rank follows the score that is shown. */
export function composeBoard({ criteria, sheets, members, set }: Given): Board {
  const sections = criteria.filter((c) => c.parentId === null);
  const sheetOf = new Map(sheets.map((sheet) => [sheet.unitId, sheet]));
  const rows = members.map(({ unitId, agencyName, shortName }) => {
    const sheet = sheetOf.get(unitId);
    const tree = scoreTree(criteria, new Map(sheet?.cells.map(([id, points, effects]) => [id, { points, effects }])), set.bonusCap);
    const cells = Object.fromEntries(sheet?.cells.map(([id, points]) => [id, points]) ?? []);
    return { unitId, agencyName, shortName, status: sheet?.status ?? null, cells, ...tree, sections: Object.fromEntries(sections.map((s) => [s.code, tree.branches.get(s.id)?.points ?? null])) };
  });
  const rowOf = new Map(rows.map((row) => [row.unitId, row]));
  const units = rank(rows, set.tieChain).map(({ unitId, ...place }) => {
    const { branches: _branches, bonus: _bonus, penalty: _penalty, missing: _missing, ...row } = rowOf.get(unitId)!;
    const grade = row.isComplete && row.total !== null ? classification.decide({ settings: set.grades as never, total: row.total, excluded: row.excluded }).label : null;
    return { ...row, ...place, grade };
  });
  return { units, median: medianOf(units.flatMap((u) => (u.isComplete && u.total !== null ? [u.total] : []))) };
}

/** What a unit sees before publication: its own row, unranked, and the median of the complete sheets. */
export const forOneUnit = ({ units, median }: Board, own: ReadonlySet<string | null>): Board =>
  ({ units: units.filter((u) => own.has(u.unitId)).map((u) => ({ ...u, rank: null, separatedBy: null })), median });

/** The middle total; of an even number the lower middle, so that it stays a real total. */
function medianOf(totals: readonly number[]): number | null {
  const sorted = [...totals].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
