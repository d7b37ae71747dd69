import { groupKinds } from './kinds/registry.ts';

type Placed = { id: string; parentId: string | null; ruleKind: string };
export type SectionOf<C> = C & { leaves: C[] };

/** A criterion that is scored itself; sections, and the groups inside them, only add up. */
export const isLeaf = ({ ruleKind }: { ruleKind: string }): boolean => !Object.hasOwn(groupKinds, ruleKind);

/** The sections of a book in its order, each with all that is scored below it, however deep. */
export function sectionsOf<C extends Placed>(criteria: readonly C[]): SectionOf<C>[] {
  const parentOf = new Map(criteria.map(({ id, parentId }) => [id, parentId]));
  const rootOf = (id: string): string => {
    const parent = parentOf.get(id) ?? null;
    return parent === null ? id : rootOf(parent);
  };
  const leavesOf = new Map<string, C[]>(criteria.filter(({ parentId }) => parentId === null).map(({ id }) => [id, []]));
  for (const criterion of criteria) if (criterion.parentId !== null && isLeaf(criterion)) leavesOf.get(rootOf(criterion.id))?.push(criterion);
  return criteria.filter(({ id }) => leavesOf.has(id)).map((section) => ({ ...section, leaves: leavesOf.get(section.id)! }));
}
