const earlyMs = 24 * 3_600_000;
/** From when on the log of an event takes entries: the day before is part of it. The table refuses earlier ones. */
export const logOpensAt = ({ beginsAt }: { beginsAt: Date }) => new Date(beginsAt.getTime() - earlyMs);

/** An entry as it was last written; `isVoid`: it was taken back. */
export type Entry = { id: string; number: number; isVoid: boolean };
/** The last word on each entry, in the order in which they came. */
export function lastWords<E extends Entry>(rows: readonly E[]): E[] {
  const last = new Map<string, E>();
  for (const row of rows) if ((last.get(row.id)?.number ?? 0) < row.number) last.set(row.id, row);
  return [...last.values()];
}
/** How many incidents a log holds, as they are signed at the end. */
export const incidentsIn = (rows: readonly Entry[]) => lastWords(rows).filter(({ isVoid }) => !isVoid).length;
