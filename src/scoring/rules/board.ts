import { clusterCriteria, scoreTogether } from './cluster-pass.ts';
import type { AbsentWay, Effect, Reason, UnitFacts } from './kinds/contracts.ts';
import type { Grade } from './kinds/classification.ts';
import type { CellInput, RuledCriterion } from './kinds/registry.ts';
import { rank, type Separation, type TieStep } from './ranking.ts';
import { usualResults, type ResultRules } from './results.ts';
import { excludedByPeers, gradesOf, titlesOf } from './standing.ts';
import { isDueOfUnit, scoreTree, type TreeCriterion } from './tree.ts';

/** Criterion id, points, effects, row version; and the figures of a cell whose points are provisional. */
export type GivenCell = readonly [string, number, Effect[], number, (CellInput | null | undefined)?];
export type GivenMember = { unitId: string; agencyName: string; shortName: string; kind?: string; leads?: UnitFacts['leads'] };
export type BoardCriterion = TreeCriterion & { settings?: unknown };
type Given = {
  criteria: readonly BoardCriterion[];
  sheets: readonly { sheetId: string; unitId: string; status: string; cells: readonly GivenCell[] }[];
  /** The self-scores, where another stage is shown: what the difference is counted from. */
  before?: readonly { unitId: string; cells: readonly GivenCell[] }[];
  members: readonly GivenMember[];
  set: { bonusCap: number; basePoints?: number; tieChain: readonly TieStep[]; grades: readonly Grade[]; results?: ResultRules };
};
export type BoardUnit = {
  unitId: string; sheetId: string | null; agencyName: string; shortName: string; status: string | null;
  /** Hundredths by criterion id; a cell nobody scored is absent. Sections by their code, null while empty. */
  cells: Record<string, number>; versions: Record<string, number>; before: Record<string, number>; sections: Record<string, number | null>;
  total: number | null; isComplete: boolean; excluded: boolean; rank: number | null; separatedBy: Separation | null;
  /** The base points that the unit could reach, and the criteria that do not exist for it, with how they are absent. */
  reachable: number; absent: Record<string, AbsentWay>;
  /** Criteria whose points may still move because they compare units. */
  provisional: string[];
  grade: string | null; gradeReasons: Reason[]; warnings: Reason[];
  /** Titles that the unit may be named for, and those for which it is tied at the cut. */
  titles: string[]; tiedFor: string[];
};
export type Board = { units: BoardUnit[]; median: number | null };

/** The score table of one stage: the ranked units first, in their order; the rank follows the score that is shown. */
export function composeBoard({ criteria, sheets, before, members, set }: Given): Board {
  const results = set.results ?? usualResults;
  const sections = criteria.filter((c) => c.parentId === null);
  const factsOf = new Map(members.map(({ unitId, kind = 'other', leads = null }) => [unitId, { kind, leads }]));
  const sheetOf = new Map(compared(criteria, sheets, factsOf).map((sheet) => [sheet.unitId, sheet]));
  const beforeOf = new Map(compared(criteria, before ?? [], factsOf).map(({ unitId, cells }) => [unitId, cells]));
  const isDue = before === undefined ? isDueOfUnit : undefined; // without an earlier stage this is the self-score
  const codeOf = new Map(criteria.map(({ id, code }) => [id, code]));
  const rows = members.map(({ unitId, agencyName, shortName }) => {
    const sheet = sheetOf.get(unitId);
    const tree = scoreTree(criteria, new Map(sheet?.cells.map(([id, points, effects]) => [id, { points, effects }])), set.bonusCap, isDue, factsOf.get(unitId));
    const cells = pointsById(sheet?.cells);
    const versions = Object.fromEntries(sheet?.cells.map(([id, , , version]) => [id, version]) ?? []);
    const place = { unitId, sheetId: sheet?.sheetId ?? null, agencyName, shortName, status: sheet?.status ?? null };
    const byCode = new Map([...tree.branches].map(([id, { points }]): [string, number | null] => [codeOf.get(id)!, points]));
    for (const [id, points] of Object.entries(cells)) byCode.set(codeOf.get(id) ?? id, points);
    return { ...place, cells, versions, before: pointsById(beforeOf.get(unitId)), ...tree, byCode, sections: Object.fromEntries(sections.map((s) => [s.code, tree.branches.get(s.id)?.points ?? null])) };
  });
  const warned = excludedByPeers(rows, results);
  const standing = rows.map((row) => ({ ...row, excluded: row.excluded || (warned.get(row.unitId)?.isExcluded ?? false) }));
  const rowOf = new Map(standing.map((row) => [row.unitId, row]));
  const graded = rank(standing, set.tieChain).map((place) => ({ ...place, ...gradesOf(rowOf.get(place.unitId)!, set.grades, results) }));
  const titles = titlesOf(graded, set.grades, results);
  const units = graded.map(({ unitId, ...place }): BoardUnit => {
    const { branches: _branches, bonus: _bonus, penalty: _penalty, missing: _missing, effects: _effects, byCode: _byCode, ...row } = rowOf.get(unitId)!;
    const warning = warned.get(unitId);
    return { ...row, ...place, warnings: warning === undefined ? [] : [warning.reason], titles: titles.named.get(unitId) ?? [], tiedFor: titles.tied.get(unitId) ?? [] };
  });
  return { units, median: medianOf(units.flatMap((u) => (u.isComplete && u.total !== null ? [u.total] : []))) };
}

const pointsById = (cells: readonly GivenCell[] = []) => Object.fromEntries(cells.map(([id, points]) => [id, points]));

/** Cells of criteria that compare units are counted over all units as they stand now, wherever one of them is still provisional. */
function compared<S extends { unitId: string; cells: readonly GivenCell[] }>(criteria: readonly BoardCriterion[], sheets: readonly S[], factsOf: ReadonlyMap<string, UnitFacts>): S[] {
  const counted = new Map(clusterCriteria(criteria).map((criterion) => {
    const cells = sheets.flatMap(({ unitId, cells: all }) => all.flatMap(([id, , , , cell]) => (id === criterion.id && cell ? [{ unitId, cell, ...(factsOf.has(unitId) && { unit: factsOf.get(unitId)! }) }] : [])));
    return [criterion.id, cells.length === 0 ? null : scoreTogether({ settings: {}, modifiers: [], ...criterion } as RuledCriterion, cells)];
  }));
  if (counted.size === 0) return [...sheets];
  return sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((given): GivenCell => {
    const [id, , , version, cell] = given;
    const score = cell ? counted.get(id)?.get(sheet.unitId) : undefined;
    return score === undefined ? given : [id, score.points, [...score.effects, { kind: 'provisional' }], version, cell];
  }) }));
}

/** What a unit sees before publication: its own row, unranked, and the median of the complete sheets. */
export const forOneUnit = ({ units, median }: Board, own: ReadonlySet<string | null>): Board =>
  ({ units: units.filter((u) => own.has(u.unitId)).map((u) => ({ ...u, rank: null, separatedBy: null, titles: [], tiedFor: [], warnings: [] })), median });

/** The middle total; of an even number the lower middle, so that it stays a real total. */
function medianOf(totals: readonly number[]): number | null {
  const sorted = [...totals].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
