/**
 * What the records of the year are counted by, for each slice that keeps them. Adding a source = its measures here, its lines
 * (a file beside this one), its loader in store/facts.ts and its words in words/feeds.ts.
 */
export const sourceMeasures = {
  /** Reports whose deadline has passed; one that came back and is overdue again counts as missing. */
  reports: ['due', 'on-time', 'late', 'late-days', 'missing', 'missing-reminded'],
  /** Tasks given to the unit; `due` leaves out those still within their deadline, `overdue` is not reported done after it. */
  tasks: ['given', 'due', 'on-time', 'late', 'late-days', 'overdue'],
  /** What the unit advised its superiors. */
  proposals: ['made', 'answered', 'agreed', 'done'],
  /** Rosters by the month they are for; shifts that are over, and what was amiss in them. */
  duty: ['rosters', 'rosters-on-time', 'rosters-late', 'rosters-missing', 'shifts', 'shifts-full', 'shifts-short', 'not-handed', 'incidents'],
  /** Protected events: those whose end is signed, the unit's shifts there that are over, and what it wrote into the logs. */
  events: ['protected', 'shifts', 'shifts-full', 'shifts-short', 'incidents'],
  /** Registration and strength, plans of training, seats in classes: people and days; contests with people and prizes. */
  training: ['registered', 'in-time', 'approved', 'strength', 'planned', 'trained', 'planned-days', 'held-days', 'due', 'seats', 'attended', 'certified', 'contests', 'contestants', 'prizes'],
  /** Social activities; money in đồng, `all` is what the whole cluster gave. */
  activities: ['activities', 'given', 'all'],
} as const;

export type FactSource = keyof typeof sourceMeasures;
export type MeasureOf<S extends FactSource> = (typeof sourceMeasures)[S][number];
export const factSources = Object.keys(sourceMeasures) as FactSource[];
export const isFactSource = (name: string): name is FactSource => Object.hasOwn(sourceMeasures, name);

/**
 * One record of a unit and what it adds to each measure; `id` opens it, null for a figure without a record. `tags` say what kind of
 * record it is ('kind/routine', 'form/thang'), so that a criterion may count some of them only; null counts whatever is asked for.
 */
export type FactLine = { source: FactSource; id: string | null; name: string; from: string | null; to: string | null; tags: readonly string[] | null; figures: Readonly<Record<string, number>> };

/** A line whose figures are measures of its source. */
export const factLine = <S extends FactSource>(source: S, line: Omit<FactLine, 'source' | 'figures'> & { figures: Partial<Record<MeasureOf<S>, number>> }): FactLine =>
  ({ ...line, source, figures: Object.fromEntries(Object.entries(line.figures).filter(([, value]) => value !== 0)) as Record<string, number> });
