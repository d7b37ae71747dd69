import { isLeaf } from '../outline.ts';

type Row = { id: string; parentId: string | null; position: number; code: string; ruleKind: string };
export type OutlineFault = 'scoring.no-section' | 'scoring.parent-is-leaf' | 'scoring.too-deep' | 'scoring.section-stays';
/** Sections, groups inside them, criteria inside those. */
const mostLevels = 3;

/** Why a criterion may not stand under a parent; null when it may. `rows` is the book without the change. */
export function refusePlace(rows: readonly Row[], criterion: Pick<Row, 'parentId' | 'ruleKind'> & { id: string | null }): OutlineFault | null {
  const present = rows.find(({ id }) => id === criterion.id);
  if (present !== undefined && ((present.parentId === null) !== (criterion.parentId === null))) return 'scoring.section-stays'; // a section holds criteria and never becomes one
  const children = present === undefined ? [] : childrenOf(rows, present.id);
  if (children.length > 0 && isLeaf(criterion)) return 'scoring.parent-is-leaf';
  if (criterion.parentId === null) return isLeaf(criterion) ? 'scoring.no-section' : null;
  const above = ancestorsOf(rows, criterion.parentId);
  if (above === null || above.some(({ id }) => id === criterion.id)) return 'scoring.no-section';
  if (isLeaf(above[0]!)) return 'scoring.parent-is-leaf';
  const own = isLeaf(criterion) ? 1 : 2; // a group needs a level below it
  return above.length + own > mostLevels ? 'scoring.too-deep' : null;
}

/** The parent, its parent and so on; null when the parent is not there. */
function ancestorsOf(rows: readonly Row[], parentId: string): Row[] | null {
  const parent = rows.find(({ id }) => id === parentId);
  if (parent === undefined) return null;
  return parent.parentId === null ? [parent] : [parent, ...(ancestorsOf(rows, parent.parentId) ?? [])];
}
const childrenOf = <R extends Row>(rows: readonly R[], parentId: string | null): R[] => rows.filter((row) => row.parentId === parentId).sort((a, b) => a.position - b.position);

/** The rows in the order of the book, sections before what they hold, numbered from 1. */
export function inOrder<R extends Row>(rows: readonly R[]): R[] {
  const walk = (parentId: string | null): R[] => childrenOf(rows, parentId).flatMap((row) => [row, ...walk(row.id)]);
  return walk(null).map((row, n) => ({ ...row, position: n + 1 }));
}

/** A criterion one place up or down among those of the same parent, with all that it holds; at the edge nothing moves. */
export function shifted<R extends Row>(rows: readonly R[], id: string, direction: 'up' | 'down'): R[] {
  const row = rows.find((one) => one.id === id);
  if (row === undefined) return [...rows];
  const siblings = childrenOf(rows, row.parentId);
  const other = siblings[siblings.indexOf(row) + (direction === 'up' ? -1 : 1)];
  if (other === undefined) return [...rows];
  return inOrder(rows.map((one) => (one === row ? { ...one, position: other.position } : one === other ? { ...one, position: row.position } : one)));
}

/** A group or section under another code: what it holds is called after it, as "I.2.1" after "I.2". */
export const recoded = <R extends Row>(rows: readonly R[], parentId: string, before: string, after: string): R[] => {
  const inside = new Set<string>([parentId]);
  for (const row of inOrder(rows)) if (row.parentId !== null && inside.has(row.parentId)) inside.add(row.id);
  return rows.map((row) => (row.id !== parentId && inside.has(row.id) && row.code.startsWith(`${before}.`) ? { ...row, code: after + row.code.slice(before.length) } : row));
};

/** How deep a row stands: 0 a section, 1 in it, 2 in one of its groups. */
export function depthOf(rows: readonly { id: string; parentId: string | null }[], row: { parentId: string | null }): number {
  const parent = row.parentId === null ? undefined : rows.find(({ id }) => id === row.parentId);
  return parent === undefined ? 0 : 1 + depthOf(rows, parent);
}
/** The next free code under a parent: "I.4" after three. */
export function nextCode(rows: readonly { code: string }[], parent: { code: string }): string {
  for (let n = 1; ; n++) if (!rows.some(({ code }) => code === `${parent.code}.${n}`)) return `${parent.code}.${n}`;
}
