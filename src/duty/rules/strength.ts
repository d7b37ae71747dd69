/** People of a shift as they were counted: required, there, and away by reason. */
export type StrengthCount = { required: number; present: number; absentLeave: number; absentBusiness: number; absentOther: number };
export const absentOf = ({ absentLeave, absentBusiness, absentOther }: Omit<StrengthCount, 'required' | 'present'>) => absentLeave + absentBusiness + absentOther;
/** Present and absent together are those required. */
export const addsUp = (count: StrengthCount) => count.present + absentOf(count) === count.required;

/** Where a shift stands with its people: `missing` before it is taken over are those not assigned, afterwards those who were not there. */
export type Shortfall = { required: number; have: number; missing: number };
export const shortfallOf = (required: number, assigned: number, taken: StrengthCount | null): Shortfall => {
  const [asked, have] = taken === null ? [required, assigned] : [taken.required, taken.present];
  return { required: asked, have, missing: Math.max(0, asked - have) };
};
