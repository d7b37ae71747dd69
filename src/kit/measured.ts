import type { Counted, Measure, Measured, MeasuredRecord, MeasuredUnit } from './contracts.ts';
import type { Text } from './words.ts';

const sum = (parts: readonly Counted[]): Counted => parts.reduce<Counted>((all, { done, of }) => ({ done: all.done + done, of: all.of === null || of === null ? null : all.of + of }), { done: 0, of: 0 });

/** Units by their records, the cluster by its units. */
export function measuredBy(units: readonly { unitId: string; records: MeasuredRecord[] }[]): Measured {
  const found = units.map(({ unitId, records }): MeasuredUnit => ({ unitId, records, ...sum(records) }));
  return { units: found, cluster: sum(found) };
}

/** A measure in per cent. */
export const shareMeasure = (id: string, name: Text): Measure => ({ id, name, unitOfMeasure: '%', isShare: true, perUnit: 1 });
/** A measure that counts things, `perUnit` of them to one. */
export const countMeasure = (id: string, name: Text, unitOfMeasure: string, perUnit = 1): Measure => ({ id, name, unitOfMeasure, isShare: false, perUnit });

/** A name that records were given by people: the same in every language. */
export const asNamed = (name: string): Text => ({ vi: name, en: name });
