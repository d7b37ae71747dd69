import { burdens, type Burden } from './kinds.ts';

/** How many shifts of each burden somebody has stood. */
export type Shares = Record<Burden, number>;
export const noShares = (): Shares => ({ tet: 0, holiday: 0, weekend: 0, night: 0, ordinary: 0 });
export const totalOf = (shares: Shares) => burdens.reduce((sum, burden) => sum + shares[burden], 0);

/** `from`: his first day on the list; `stood`: the shifts that he stood, by the day and what they were. */
export type Stander = { id: string; from: string; stood: readonly { day: string; burden: Burden }[] };
/**
 * What each person brings into a month, over all the years that are known. Who came to the list later begins level with whoever had least of
 * those who were there before him, so that nobody makes up for years in which he was not there.
 */
export function carriedIn(people: readonly Stander[]): Map<string, Shares> {
  const carried = new Map<string, { from: string; credit: Shares; stood: Stander['stood'] }>();
  const countOf = ({ credit, stood }: { credit: Shares; stood: Stander['stood'] }, burden: Burden, until: string | null) => credit[burden] + stood.filter((one) => one.burden === burden && (until === null || one.day < until)).length;
  for (const { id, from, stood } of [...people].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const before = [...carried.values()].filter((one) => one.from < from);
    const credit = noShares();
    if (before.length > 0) for (const burden of burdens) credit[burden] = Math.min(...before.map((one) => countOf(one, burden, from)));
    carried.set(id, { from, credit, stood });
  }
  return new Map([...carried].map(([id, one]) => [id, Object.fromEntries(burdens.map((burden) => [burden, countOf(one, burden, null)])) as Shares]));
}
