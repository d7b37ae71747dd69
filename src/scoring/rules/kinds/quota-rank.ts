import { z } from 'zod';
import { roundHalfUp } from '../../../kit/points.ts';
import { because, defineResult, type Reason } from './contracts.ts';

export const quota = z.strictObject({
  title: z.string().trim().min(1).max(200), by: z.enum(['count', 'percent']), value: z.int().min(1).max(100), rounding: z.enum(['down', 'half-up']),
  /** Only units graded so, or better, may be named; null asks no grade. */
  grade: z.string().min(1).nullable().default(null),
});
export type Quota = z.output<typeof quota>;
/** `rank` null: not ranked. `gradeAt`: 0 for the best grade, null for none. */
export type Candidate = { unitId: string; rank: number | null; gradeAt: number | null };
export type Named = { title: string; places: number; named: string[]; tiedAtCut: string[]; reasons: Reason[] };

/** How many may be named: a fixed count, or so many per cent of all units of the cluster, rounded as the rule says. */
export const placesOf = ({ by, value, rounding }: Pick<Quota, 'by' | 'value' | 'rounding'>, units: number): number =>
  by === 'count' ? value : rounding === 'down' ? Math.floor((value * units) / 100) : roundHalfUp(value * units, 100);

/**
 * Chỉ tiêu theo thứ hạng: the first of the ranking are eligible to a title, as many as the quota has places. Units that share the
 * rank at the cut and do not all fit are named by nobody's arithmetic: they are listed for a decision.
 */
export const quotaRank = defineResult({
  kind: 'quota-rank',
  settings: quota,
  decide({ settings, units, lowestGradeAt }: { settings: Quota; units: readonly Candidate[]; lowestGradeAt: number | null }): Named {
    const places = placesOf(settings, units.length);
    const eligible = units.filter(({ rank, gradeAt }) => rank !== null && (lowestGradeAt === null || (gradeAt !== null && gradeAt <= lowestGradeAt))).sort((a, b) => a.rank! - b.rank!);
    const cut = eligible[places - 1]?.rank ?? null;
    const isSplit = eligible[places]?.rank === cut; // without a cut everybody has a place, and no rank is null
    const named = eligible.slice(0, places).filter(({ rank }) => !isSplit || rank !== cut).map(({ unitId }) => unitId);
    const tiedAtCut = isSplit ? eligible.filter(({ rank }) => rank === cut).map(({ unitId }) => unitId) : [];
    const reasons = [because('quota', 0, { places, units: units.length, by: settings.by, value: settings.value }), ...(isSplit ? [because('tied-at-cut', 0, { count: tiedAtCut.length, left: places - named.length })] : [])];
    return { title: settings.title, places, named, tiedAtCut, reasons };
  },
});
