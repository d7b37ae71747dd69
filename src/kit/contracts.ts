import type { Actor } from './server/actor.ts';
import type { Db, Trx } from './server/command.ts';
import type { Text } from './words.ts';

/** What an earlier noun asks of later ones. Each slice answers in its `offers`; only `app/` wires the answers in. */
export type Contract<A> = { provide: (answer: A) => void; answers: readonly A[] };
export function contract<A>(): Contract<A> {
  const answers: A[] = [];
  return { answers, provide: (answer) => { if (!answers.includes(answer)) answers.push(answer); } };
}

/** Something that is still to be done before a stage ends; a blocking item refuses the move, another asks to be confirmed. */
export type OpenItem = { text: Text; params: Record<string, string | number>; isBlocking: boolean };
/** Asked for a year and the kind of the stage in force. */
export const openItems: Contract<(db: Db, asked: { yearId: string; stageKind: string }) => Promise<OpenItem[]>> = contract();

/** Told, in the same transaction, that a holiday or Tết was changed; answers how many deadlines moved with it. */
export const calendarMoved: Contract<(trx: Trx, told: { now: Date }) => Promise<number>> = contract();

/**
 * One thing that waits for a person, as verb and object, with the verb on the button that leads there. `path` lies below the address of the
 * year: "/bao-cao?ky=…". `dueAt` null: there is no deadline, but it waits.
 */
export type WorkItem = { text: Text; params: Record<string, string | number | Text>; button: Text; dueAt: Date | null; path: string };
export type WorkAsked = { actor: Actor; year: { id: string; year: number; clusterId: string; blockId: string; stageKind: string | null; stageDueAt: Date | null }; now: Date; today: string };
/** Asked what waits for a person in a year that is not sealed; nothing is told that the person may not see. */
export const workItems: Contract<(db: Db, asked: WorkAsked) => Promise<WorkItem[]>> = contract();

/** Asked what people of a unit's duty list stand in a span outside its rosters, so that nobody is proposed for two places at once and everybody's calendar has it; `isFirm`: it is decided, since `since`. */
export type StoodElsewhere = { shiftId: string; personId: string; startsAt: Date; endsAt: Date; restsUntil: Date; title: Text; place: string; isFirm: boolean; since: Date };
export const stoodElsewhere: Contract<(db: Db, asked: { unitId: string; from: Date; until: Date }) => Promise<StoodElsewhere[]>> = contract();

/** What was done of what was to be done, in whole things counted; `of` null where nothing bounds it. */
export type Counted = { done: number; of: number | null };
/** A record behind a figure and what it adds. `path` lies below the address of the year; days are YYYY-MM-DD. */
export type MeasuredRecord = Counted & { name: Text; from: string | null; to: string | null; path: string };
export type MeasuredUnit = Counted & { unitId: string; records: MeasuredRecord[] };
export type Measured = { cluster: Counted; units: MeasuredUnit[] };
/**
 * A figure of the year's work by which a target of the pledge may be measured; `id` is "training/trained". A share is what was done of what was to be
 * done, in per cent; of the others `perUnit` counted things make one of `unitOfMeasure` (1,000,000 đồng a "triệu đồng").
 */
export type Measure = { id: string; name: Text; unitOfMeasure: string; isShare: boolean; perUnit: number };
/** A slice answers all its measures at once, up to a moment, by their ids: what they share is read once. */
export type MeasureSource = { measures: readonly Measure[]; read: (db: Db, asked: { yearId: string; year: number; now: Date; today: string }) => Promise<Map<string, Measured>> };
export const pledgeMeasures: Contract<MeasureSource> = contract();
