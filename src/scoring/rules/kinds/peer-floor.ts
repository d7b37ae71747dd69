import { z } from 'zod';
import { because, defineResult, type Reason } from './contracts.ts';

export const peerFloorSettings = z.strictObject({ percent: z.int().min(1).max(100), effect: z.enum(['warn', 'exclude']) });
export type PeerFloor = z.output<typeof peerFloorSettings>;

/** So với mức bình quân của cụm: units whose total is under so many per cent of the mean are warned of, or not ranked. Compared without dividing. */
export const peerFloor = defineResult({
  kind: 'peer-floor',
  settings: peerFloorSettings,
  decide({ settings: { percent, effect }, totals }: { settings: PeerFloor; totals: readonly { unitId: string; total: number }[] }): Map<string, { isExcluded: boolean; reason: Reason }> {
    const sum = totals.reduce((all, { total }) => all + total, 0);
    const under = totals.filter(({ total }) => total * 100 * totals.length < percent * sum);
    return new Map(under.map(({ unitId, total }) => [unitId, { isExcluded: effect === 'exclude', reason: because(effect === 'exclude' ? 'under-peers-excluded' : 'under-peers', 0, { total, percent, sum, units: totals.length }) }]));
  },
});
