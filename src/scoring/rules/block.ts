import { roundHalfUp } from '../../kit/points.ts';
import { composeBoard, type GivenMember } from './board.ts';
import type { BoardInput } from './what-could-move.ts';

/** The stage whose scores are the last that some sheet of a cluster has reached. */
export type ScoredAt = 'self' | 'appraisal' | 'final';
/** A cluster of a block as it is read: its year may not have begun (null), its book may not be issued (`set` null). */
export type ClusterInput = {
  clusterId: string; number: number; name: string; yearId: string | null; isSealed: boolean; stageKind: string | null; stageName: string | null; dueAt: Date | null; daysLeft: number | null;
  isPublic: boolean; scoredAt: ScoredAt; set: (BoardInput['set'] & { basePoints: number }) | null; members: readonly GivenMember[]; criteria: BoardInput['criteria']; sheets: BoardInput['sheets'];
};
/** What is late in a cluster: the open stage itself, and the sheets that it waits for. */
export type LateItem = { code: 'no-year' | 'no-book' | 'stage-overdue' | 'unsent' | 'unappraised' | 'not-final'; count: number; units: string[] };
export type ClusterLine = Pick<ClusterInput, 'clusterId' | 'number' | 'name' | 'yearId' | 'isSealed' | 'stageKind' | 'stageName' | 'dueAt' | 'daysLeft' | 'isPublic' | 'scoredAt'> & {
  units: number; sent: number; appraised: number; final: number;
  /** The median of the complete totals in hundredths of a point, beside the base of the cluster's own scale; and as hundredths of a per cent of it. */
  median: number | null; basePoints: number | null; medianPercent: number | null;
  /** Who stands first, once it is published; several share a first rank. */
  leaders: { unitId: string; name: string; percent: number }[];
  late: LateItem[];
};

/** Hundredths of a per cent, rounded once, half up: 93,50% is 9350. Scales of different size are compared by it. */
export const percentOf = (points: number, base: number): number => roundHalfUp(points * 10_000, base);

const sentStatuses = new Set(['submitted', 'appraised', 'explained', 'final', 'locked']);
const appraisedStatuses = new Set(['appraised', 'explained', 'final', 'locked']);
const finalStatuses = new Set(['final', 'locked']);

/** One line of the block's page: how far a cluster is, its median, who leads it, what is late. */
export function clusterLine(given: ClusterInput): ClusterLine {
  const { clusterId, number, name, yearId, isSealed, stageKind, stageName, dueAt, daysLeft, isPublic, scoredAt, set, members, sheets } = given;
  const countOf = (statuses: ReadonlySet<string>) => sheets.filter(({ status }) => statuses.has(status)).length;
  const counts = { units: members.length, sent: countOf(sentStatuses), appraised: countOf(appraisedStatuses), final: countOf(finalStatuses) };
  const place = { clusterId, number, name, yearId, isSealed, stageKind, stageName, dueAt, daysLeft, isPublic, scoredAt, ...counts, late: lateItems(given) };
  if (set === null) return { ...place, median: null, basePoints: null, medianPercent: null, leaders: [] };
  const { median, units } = composeBoard({ criteria: given.criteria, members, sheets, set, ...(scoredAt !== 'self' && { before: [] }) });
  const first = isPublic && scoredAt === 'final' ? units.filter(({ rank }) => rank === 1) : [];
  return {
    ...place, median, basePoints: set.basePoints, medianPercent: median === null ? null : percentOf(median, set.basePoints),
    leaders: first.map(({ unitId, shortName, total }) => ({ unitId, name: shortName, percent: percentOf(total!, set.basePoints) })),
  };
}

const waitsFor: Record<string, { code: LateItem['code']; done: ReadonlySet<string> }> = {
  'self-scoring': { code: 'unsent', done: sentStatuses }, appraisal: { code: 'unappraised', done: appraisedStatuses }, 'cross-check': { code: 'unappraised', done: appraisedStatuses },
  review: { code: 'not-final', done: finalStatuses }, closing: { code: 'not-final', done: finalStatuses },
};

/** Late is what the open stage waits for once its day has passed, and what an earlier stage should have brought. */
function lateItems({ yearId, isSealed, set, stageKind, daysLeft, members, sheets }: ClusterInput): LateItem[] {
  if (yearId === null) return [{ code: 'no-year', count: 1, units: [] }];
  if (isSealed || stageKind === null) return [];
  const item = (code: LateItem['code'], done: ReadonlySet<string>): LateItem[] => {
    const isDone = new Set(sheets.filter(({ status }) => done.has(status)).map(({ unitId }) => unitId));
    const waiting = members.filter(({ unitId }) => !isDone.has(unitId)).map(({ shortName }) => shortName);
    return waiting.length === 0 ? [] : [{ code, count: waiting.length, units: waiting }];
  };
  if (set === null) return stageKind === 'launch' ? [] : [{ code: 'no-book', count: 1, units: [] }];
  const isOverdue = daysLeft !== null && daysLeft < 0;
  const waits = waitsFor[stageKind];
  const earlier = stageKind === 'appraisal' ? item('unsent', sentStatuses) : [];
  return [...(isOverdue ? [{ code: 'stage-overdue' as const, count: -daysLeft, units: [] }] : []), ...earlier, ...(isOverdue && waits !== undefined ? item(waits.code, waits.done) : [])];
}
