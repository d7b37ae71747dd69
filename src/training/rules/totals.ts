export type PlanFigures = { plannedPeople: number; plannedDays: number; trained: number | null; days: readonly unknown[] };
export type PlanTotals = { people: number; trained: number; days: number; held: number };
/** Sums over the plans of a unit. A day beyond those planned makes up for none of another plan, so that `held` never exceeds `days`. */
export const totalsOf = (plans: readonly PlanFigures[]): PlanTotals => plans.reduce((sum, one) => ({
  people: sum.people + one.plannedPeople, trained: sum.trained + (one.trained ?? 0), days: sum.days + one.plannedDays, held: sum.held + Math.min(one.days.length, one.plannedDays),
}), { people: 0, trained: 0, days: 0, held: 0 });

export type Strength = { firstYear: number; mobile: number; onTheSpot: number };
export const strengthOf = ({ firstYear, mobile, onTheSpot }: Strength) => firstYear + mobile + onTheSpot;

/** Registered within the month that the law asks, or before it. */
export const isInMonth = (registeredOn: string, month: number) => Number(registeredOn.slice(5, 7)) <= month;
