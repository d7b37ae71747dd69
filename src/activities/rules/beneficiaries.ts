import { totalsOf, type Line } from './lines.ts';

type Told = { beneficiary: string; beneficiaryCount: number | null; beneficiaryNoun: string | null; lines: readonly Line[] };
/** Who received, how often, how many of what kind ("450 học sinh"), and what has arrived there. Đồng. */
export type Beneficiary = { name: string; activities: number; counts: { noun: string; count: number }[]; value: number; delivered: number };

/** The same place typed twice, but for capitals and spaces. Accents tell places apart. */
const keyOf = (name: string) => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** What every place and group received, who got most first; those of whom several activities tell are one, under the name that was typed first. */
export function beneficiariesOf(activities: readonly Told[]): Beneficiary[] {
  const found = new Map<string, Beneficiary>();
  for (const { beneficiary, beneficiaryCount, beneficiaryNoun, lines } of activities) {
    const key = keyOf(beneficiary);
    const one = found.get(key) ?? { name: beneficiary, activities: 0, counts: [], value: 0, delivered: 0 };
    const { value, delivered } = totalsOf(lines);
    found.set(key, { ...one, activities: one.activities + 1, counts: counted(one.counts, beneficiaryCount, beneficiaryNoun), value: one.value + value, delivered: one.delivered + delivered });
  }
  return [...found.values()].sort((a, b) => b.delivered - a.delivered || b.activities - a.activities);
}

function counted(counts: Beneficiary['counts'], count: number | null, noun: string | null): Beneficiary['counts'] {
  if (count === null || noun === null) return counts;
  const isThere = counts.some((one) => keyOf(one.noun) === keyOf(noun));
  return isThere ? counts.map((one) => (keyOf(one.noun) === keyOf(noun) ? { ...one, count: one.count + count } : one)) : [...counts, { noun, count }];
}
