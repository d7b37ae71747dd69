import { classification, type Grade } from './kinds/classification.ts';
import type { Effect, Reason } from './kinds/contracts.ts';
import { peerFloor } from './kinds/peer-floor.ts';
import { quotaRank } from './kinds/quota-rank.ts';
import type { ResultRules } from './results.ts';

type Row = { unitId: string; total: number | null; isComplete: boolean; excluded: boolean; penalty: number; reachable: number; effects: readonly Effect[]; byCode: ReadonlyMap<string, number | null> };

/** Units under the floor of the cluster's mean, with what follows; the mean is over the complete sheets that are considered. */
export function excludedByPeers(rows: readonly Row[], { peerFloor: settings }: ResultRules): ReturnType<typeof peerFloor.decide> {
  if (settings === null) return new Map();
  return peerFloor.decide({ settings, totals: rows.flatMap(({ unitId, total, isComplete, excluded }) => (isComplete && !excluded && total !== null ? [{ unitId, total }] : [])) });
}

/** A complete sheet's grade and why; by points, or by hundredths of a per cent of what the unit could reach. */
export function gradesOf({ total, isComplete, excluded, penalty, reachable, effects, byCode }: Row, grades: readonly Grade[], { gradeBy }: ResultRules): { grade: string | null; gradeReasons: Reason[] } {
  if (!isComplete || total === null) return { grade: null, gradeReasons: [] };
  const counted = gradeBy === 'points' ? total : reachable === 0 ? 0 : Math.floor((total * 10_000) / reachable); // a floor is reached or not: never rounded up to it
  const { label, reasons } = classification.decide({ settings: grades, total: counted, excluded, penalty, effects, pointsOf: (code) => byCode.get(code) ?? null });
  return { grade: label, gradeReasons: reasons };
}

type Ranked = { unitId: string; rank: number | null; grade: string | null };

/** Who may be named for which title, and who is tied at a cut. */
export function titlesOf(units: readonly Ranked[], grades: readonly Grade[], { quotas }: ResultRules): { named: Map<string, string[]>; tied: Map<string, string[]> } {
  const order = [...grades].sort((a, b) => b.from - a.from).map(({ label }) => label);
  const gradeAt = (label: string | null) => (label === null || !order.includes(label) ? null : order.indexOf(label));
  const [named, tied] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const quota of quotas) {
    const result = quotaRank.decide({ settings: quota, units: units.map(({ unitId, rank, grade }) => ({ unitId, rank, gradeAt: gradeAt(grade) })), lowestGradeAt: gradeAt(quota.grade) });
    for (const unitId of result.named) named.set(unitId, [...(named.get(unitId) ?? []), quota.title]);
    for (const unitId of result.tiedAtCut) tied.set(unitId, [...(tied.get(unitId) ?? []), quota.title]);
  }
  return { named, tied };
}
