import type { PrintedUnit } from '../document/plan.ts';

type Manned = { unitId: string; agencyName: string; needed: number; assigned: number };
/** The forces of an event unit by unit, in the order in which they first stand in it. */
export function printedUnits(shifts: readonly Manned[]): PrintedUnit[] {
  return [...new Set(shifts.map(({ unitId }) => unitId))].map((unitId) => {
    const own = shifts.filter((one) => one.unitId === unitId);
    return { agencyName: own[0]!.agencyName, shifts: own.length, full: own.filter(({ needed, assigned }) => assigned >= needed).length, needed: own.reduce((sum, { needed }) => sum + needed, 0), assigned: own.reduce((sum, { assigned }) => sum + assigned, 0) };
  });
}
/** The checklist with the agency that is responsible. */
export const printedChecks = <C extends { unitId: string | null }>(checks: readonly C[], units: readonly { unitId: string; agencyName: string }[]) => checks.map((check) => ({ ...check, agencyName: units.find(({ unitId }) => unitId === check.unitId)?.agencyName ?? null }));
