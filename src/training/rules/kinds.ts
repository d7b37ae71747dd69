export const forceKinds = ['first-year', 'mobile', 'on-the-spot'] as const;
export type ForceKind = (typeof forceKinds)[number];
/** Group 1 is taught centrally; 2 to 4 are what units of a cluster send people to. */
export const groupNumbers = [2, 3, 4] as const;
export type GroupNumber = (typeof groupNumbers)[number];
export const normCodes = ['registration', ...forceKinds, 'class-2', 'class-3', 'class-4', 'names-hidden'] as const;
export type NormCode = (typeof normCodes)[number];

/** What holds from a day to a day (`to` is the first day on which it no longer does): `month` of the registration, `days` of training, `days` and `periods` of a class, `days` after which names are hidden. */
export type Norm = { id: string; code: NormCode; days: number | null; periods: number | null; month: number | null; legalBasis: string; from: string; to: string | null; version: number };
export const normOn = <N extends Pick<Norm, 'code' | 'from' | 'to'>>(norms: readonly N[], code: NormCode, day: string): N | null => norms.find((one) => one.code === code && one.from <= day && (one.to === null || day < one.to)) ?? null;
/** The most days that a norm may have. */
export const mostDays = (code: NormCode) => (code === 'names-hidden' ? 3650 : 60);
export const classNorm = (group: GroupNumber): NormCode => `class-${group}`;
