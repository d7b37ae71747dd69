import type { AnswerOf } from '../../kit/client.ts';
import { formatPoints } from '../../kit/points.ts';
import type { BoardUnit } from '../rules/board.ts';
import type { SectionOf } from '../rules/outline.ts';
import { heat, type Heat } from '../rules/heat.ts';

export type Scoreboard = AnswerOf<typeof import('../routes/board.ts').scoreboard>;
export type Criterion = Scoreboard['criteria'][number];
export type Section = SectionOf<Criterion>;
/** A column stands for a criterion, or for the subtotal of its section. */
export type Column = { section: Section; criterion: Criterion | null };
export const views = ['self', 'appraisal', 'cross', 'difference', 'final'] as const;
export type View = (typeof views)[number];
/** The difference is between the appraisal and the self-score. */
export const stageOf = (view: View) => (view === 'difference' ? 'appraisal' : view);

/** The columns in their order; a collapsed section keeps its subtotal only. */
export const columnsOf = (sections: readonly Section[], collapsed: ReadonlySet<string>): Column[] =>
  sections.flatMap((section) => [...(collapsed.has(section.code) ? [] : section.leaves.map((criterion) => ({ section, criterion }))), { section, criterion: null }]);

export type Shown = { text: string; tone: Heat | 'raised' | 'plain'; differs: boolean; isWaiting: boolean };
const nothing: Shown = { text: '–', tone: 'none', differs: false, isWaiting: false };

/** What a cell shows: its points and heat; in the appraisal, until it is marked, the self-score that waits for it; or the difference. */
export function shownCell(view: View, unit: BoardUnit, { id, maxPoints }: Criterion): Shown {
  const points = unit.cells[id];
  const before = unit.before[id];
  if (view === 'difference') return points === undefined ? nothing : shownDifference(points - (before ?? 0), maxPoints);
  if (points !== undefined) return { text: formatPoints(points), tone: heat(points, maxPoints), differs: before !== undefined && before !== points, isWaiting: false };
  return view === 'appraisal' && before !== undefined ? { text: formatPoints(before), tone: 'none', differs: false, isWaiting: true } : nothing;
}

function shownDifference(change: number, maxPoints: number): Shown {
  if (change === 0) return { text: '·', tone: 'plain', differs: false, isWaiting: false };
  const tone = change > 0 ? 'raised' : -change * 10 >= maxPoints * 3 ? 'low' : 'half';
  return { text: formatPoints(change), tone, differs: true, isWaiting: false };
}

/** How far the shown stage is from the self-score over some criteria; null while nothing of it is scored. */
export function differenceOf(unit: BoardUnit, criteria: readonly Criterion[]): number | null {
  const scored = criteria.filter(({ id }) => unit.cells[id] !== undefined);
  return scored.length === 0 ? null : scored.reduce((sum, { id }) => sum + unit.cells[id]! - (unit.before[id] ?? 0), 0);
}

export const shownPoints = (points: number | null | undefined) => (points === null || points === undefined ? '–' : formatPoints(points));

/** How many signs the widest text of each column has, in every view of what was loaded: a column keeps its width from one view to the next. */
export const widestOf = (units: readonly BoardUnit[], columns: readonly Column[]): number[] => columns.map(({ section, criterion }) => {
  const leaves = criterion === null ? section.leaves : [criterion];
  const shown = units.flatMap((unit) => [...(criterion === null ? [unit.sections[section.code]] : [unit.cells[criterion.id], unit.before[criterion.id]]), differenceOf(unit, leaves)]);
  return Math.max(...[...new Set(shown), (criterion ?? section).maxPoints].map((points) => shownPoints(points).length));
});

export type Place = { row: number; column: number };

/** Where a key leads in a table of `rows` × `columns`; column −1 is the unit's name. Null: the key is not for moving. */
export function nextPlace(key: string, isControl: boolean, { row, column }: Place, { rows, columns }: { rows: number; columns: number }): Place | null {
  const within = (at: Place): Place => ({ row: Math.min(Math.max(at.row, 0), rows - 1), column: Math.min(Math.max(at.column, -1), columns - 1) });
  switch (key) {
    case 'ArrowUp': return within({ row: row - 1, column });
    case 'ArrowDown': return within({ row: row + 1, column });
    case 'ArrowLeft': return within({ row, column: column - 1 });
    case 'ArrowRight': return within({ row, column: column + 1 });
    case 'PageUp': return within({ row: row - 10, column });
    case 'PageDown': return within({ row: row + 10, column });
    case 'Home': return within({ row: isControl ? 0 : row, column: isControl ? -1 : 0 });
    case 'End': return within({ row: isControl ? rows - 1 : row, column: columns - 1 });
    default: return null;
  }
}

/** The next cell after `from`, row by row and round again, whose score differs from the self-score; null when there is none. */
export function nextDifference(units: readonly BoardUnit[], columns: readonly Column[], from: Place): Place | null {
  const all = units.length * columns.length;
  const start = from.row * columns.length + Math.max(from.column, -1);
  for (let step = 1; step <= all; step++) {
    const at = (start + step + all) % all;
    const [row, column] = [Math.floor(at / columns.length), at % columns.length];
    const criterion = columns[column]!.criterion;
    const unit = units[row]!;
    if (criterion !== null && unit.cells[criterion.id] !== undefined && unit.before[criterion.id] !== undefined && unit.cells[criterion.id] !== unit.before[criterion.id]) return { row, column };
  }
  return null;
}
