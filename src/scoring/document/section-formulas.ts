import type { AbsentWay } from '../rules/kinds/contracts.ts';
import { groupSum } from '../rules/kinds/group-sum.ts';
import { isLeaf } from '../rules/outline.ts';
import { isExtra } from '../rules/tree.ts';

type Node = { id: string; parentId: string | null; ruleKind: string; maxPoints: number; settings: unknown };
/** Base points as an expression (null: nothing there), extra points, and hundredths of the maximum and of what the others take over. */
type Sum = { base: string | null; extra: string | null; max: number; rescaled: number };
type Given = { nodes: readonly Node[]; cellOf: (id: string) => string; absence: (id: string) => AbsentWay | null };

const plus = (terms: readonly (string | null)[]): string | null => terms.filter((term) => term !== null).join('+') || null;

/**
 * A section's sum as a formula for one unit: what does not apply to it is scaled away, groups are weighed, each scaled or weighed
 * group rounded once. `formula` null where nothing of it is asked; `rescaled` are the hundredths that go to the other sections.
 */
export function sectionFormula(section: Node, given: Given): { formula: string | null; isPlain: boolean; rescaled: number } {
  const { base, extra, rescaled } = sumOf(section, given);
  const formula = plus([base, extra]);
  return { formula, isPlain: formula !== null && !/ROUND|^\d|\+\d/.test(formula), rescaled };
}

function sumOf(node: Node, given: Given): Sum {
  if (isLeaf(node)) return leafOf(node, given);
  const children = given.nodes.filter(({ parentId }) => parentId === node.id).map((child) => sumOf(child, given));
  const [max, rescaled] = [children.reduce((all, child) => all + child.max, 0), children.reduce((all, child) => all + child.rescaled, 0)];
  const { weightPercent = 100 } = groupSum.settings.parse(node.settings ?? {});
  const [base, extra] = [plus(children.map((child) => child.base)), plus(children.map((child) => child.extra))];
  const scaled = groupSum.combine({ settings: { weightPercent }, children: [{ points: 0, max }], rescaled }).max;
  if (base === null || max === 0) return { base: null, extra, max: 0, rescaled: rescaled > 0 ? scaled : 0 };
  const [up, down] = [(max + rescaled) * weightPercent, max * 100];
  return { base: up === down ? base : `ROUND(ROUND((${base})*100,0)*${up}/${down},0)/100`, extra, max: scaled, rescaled: 0 };
}

function leafOf({ id, ruleKind, maxPoints }: Node, { cellOf, absence }: Given): Sum {
  const cell = `N(${cellOf(id)})`;
  if (isExtra(ruleKind)) return { base: null, extra: cell, max: 0, rescaled: 0 };
  const way = absence(id);
  if (way === 'rescale') return { base: null, extra: null, max: 0, rescaled: maxPoints };
  if (way === 'leave-out') return { base: null, extra: null, max: 0, rescaled: 0 };
  return { base: way === 'full-points' ? String(maxPoints / 100) : cell, extra: null, max: maxPoints, rescaled: 0 };
}
