import type { ActivityKind } from './kinds.ts';
import { totalsOf, type Line } from './lines.ts';
import { apportion } from './shares.ts';

type Counted = { kind: ActivityKind; heldOn: string; beneficiary: string; lines: readonly Line[]; shares: readonly { unitId: string; amount: number }[] };
/** Đồng pledged and delivered, and how many activities they come from. */
export type Total = { value: number; delivered: number; count: number };
const none: Total = { value: 0, delivered: 0, count: 0 };

function group<K>(parts: readonly (readonly [key: K, value: number, delivered: number])[]): Map<K, Total> {
  const groups = new Map<K, Total>();
  for (const [key, value, delivered] of parts) {
    const before = groups.get(key) ?? none;
    groups.set(key, { value: before.value + value, delivered: before.delivered + delivered, count: before.count + 1 });
  }
  return groups;
}

export const yearTotal = (activities: readonly Counted[]): Total => group(activities.map(({ lines }) => { const { value, delivered } = totalsOf(lines); return ['', value, delivered] as const; })).get('') ?? none;
/** By what a key says of an activity: its kind, its month, who received it. */
export const totalsBy = <A extends Counted, K>(activities: readonly A[], keyOf: (activity: A) => K): Map<K, Total> => group(activities.map((activity) => { const { value, delivered } = totalsOf(activity.lines); return [keyOf(activity), value, delivered] as const; }));
/** By unit: of joint activities its share, and of what arrived its part by the shares. */
export const totalsByUnit = (activities: readonly Counted[]): Map<string, Total> => group(activities.flatMap(({ lines, shares }) => {
  const parts = apportion(totalsOf(lines).delivered, shares.map(({ amount }) => amount));
  return shares.map(({ unitId, amount }, n) => [unitId, amount, parts[n]!] as const);
}));
