import { searchKey } from '../../../kit/names.ts';

type Named = { id: string; code: string; title: string; ruleKind: string };

/**
 * Which criterion of a book is which of another: the same code and title; then the same title, where only one bears it; then the
 * same code. A line that was only moved down by a new one above it keeps its match. Ids of `after` by ids of `before`.
 */
export function matchBooks<B extends Named, A extends Named>(before: readonly B[], after: readonly A[], isLeaf: (criterion: Named) => boolean): Map<string, { before: B; after: A }> {
  const found = new Map<string, { before: B; after: A }>();
  const taken = new Set<string>();
  const titleOf = ({ title }: Named) => searchKey(title);
  const pass = (fits: (a: B, b: A) => boolean) => {
    for (const old of before) {
      if (found.has(old.id)) continue;
      const fitting = after.filter((fresh) => !taken.has(fresh.id) && isLeaf(old) === isLeaf(fresh) && fits(old, fresh));
      const isAmbiguous = fitting.length > 1 || before.some((other) => other !== old && !found.has(other.id) && isLeaf(other) === isLeaf(old) && fitting[0] !== undefined && fits(other, fitting[0]));
      if (fitting[0] === undefined || isAmbiguous) continue;
      found.set(old.id, { before: old, after: fitting[0] });
      taken.add(fitting[0].id);
    }
  };
  pass((a, b) => a.code === b.code && titleOf(a) === titleOf(b));
  pass((a, b) => titleOf(a) === titleOf(b));
  pass((a, b) => a.code === b.code);
  return found;
}
