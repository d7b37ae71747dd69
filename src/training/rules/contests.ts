export const contestKinds = ['contest', 'games'] as const;
export type ContestKind = (typeof contestKinds)[number];
export const prizes = ['first', 'second', 'third', 'consolation'] as const;
export type Prize = (typeof prizes)[number];

/** A unit in a contest: people, and what came of it; null: nothing, or nothing yet. */
export type ContestEntry = { people: number; rank: number | null; prize: Prize | null };
export type ContestTotals = { entered: number; people: number; prizes: number } & Record<Prize, number>;
/** How often a unit took part, with how many people in all, and its prizes by kind. */
export const contestTotals = (entries: readonly ContestEntry[]): ContestTotals => entries.reduce((sum, { people, prize }) => ({
  ...sum, entered: sum.entered + 1, people: sum.people + people, ...(prize !== null && { prizes: sum.prizes + 1, [prize]: sum[prize] + 1 }),
}), { entered: 0, people: 0, prizes: 0, first: 0, second: 0, third: 0, consolation: 0 });
