import type { ReadCriterion } from './read-table.ts';

type Standing = { code: string; title: string; maxPoints: number };
export type BookChange = { kind: 'added' | 'changed' | 'removed' | 'same'; code: string; title: string; maxPoints: number; before: Standing | null };

/** What taking over the table would do to the draft, code by code; what is no longer named is removed. */
export function changesOf(present: readonly Standing[], read: readonly Pick<ReadCriterion, 'code' | 'title' | 'maxPoints'>[]): BookChange[] {
  const before = new Map(present.map((c) => [c.code, c]));
  const named = new Set(read.map(({ code }) => code));
  return [
    ...read.map(({ code, title, maxPoints }): BookChange => {
      const old = before.get(code) ?? null;
      return { kind: old === null ? 'added' : old.title === title && old.maxPoints === maxPoints ? 'same' : 'changed', code, title, maxPoints, before: old };
    }),
    ...present.filter(({ code }) => !named.has(code)).map((old): BookChange => ({ kind: 'removed', ...old, before: old })),
  ];
}
