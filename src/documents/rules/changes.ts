import type { Figure } from '../offers/papers.ts';

export type StoredFigures = Record<string, { text: string; value: string | number; at: string }>;
export type ChangedFigure = { key: string; before: string; after: string | null };

/** The figures of a paper that the data give otherwise now; null after: nothing gives them any more. */
export function changedFigures(stored: StoredFigures, now: readonly Pick<Figure, 'key' | 'text' | 'value'>[]): ChangedFigure[] {
  const present = new Map(now.map((figure) => [figure.key, figure]));
  return Object.entries(stored).flatMap(([key, { text, value }]) => {
    const figure = present.get(key);
    return figure !== undefined && figure.value === value && figure.text === text ? [] : [{ key, before: text, after: figure?.text ?? null }];
  });
}
