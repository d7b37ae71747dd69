import { z } from 'zod';
import { points } from '../../../kit/points-input.ts';
import { because, defineLeaf } from './contracts.ts';

const count = z.int().min(0).max(10_000);

/**
 * Trừ lũy tiến: the first faults cost so much each, every further one something else; or a table says what so many
 * faults cost together (its highest row that is reached). Never under nothing.
 */
export const deductProgressive = defineLeaf({
  kind: 'deduct-progressive',
  settings: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('first'), firstCount: count, firstEach: points, furtherEach: points }),
    z.strictObject({ by: z.literal('table'), table: z.array(z.strictObject({ count: z.int().min(1).max(10_000), points })).min(1) }),
  ]),
  input: z.strictObject({ count }),
  score({ maxPoints, settings, input }) {
    const loss = Math.min(maxPoints, lossOf(settings, input.count));
    const full = because('full', maxPoints);
    return { points: maxPoints - loss, reasons: input.count === 0 ? [full] : [full, because('progressive', loss === 0 ? 0 : -loss, { count: input.count })], effects: [] };
  },
});

type Settings = z.output<typeof deductProgressive.settings>;
function lossOf(settings: Settings, faults: number): number {
  if (settings.by === 'first') return Math.min(faults, settings.firstCount) * settings.firstEach + Math.max(0, faults - settings.firstCount) * settings.furtherEach;
  const reached = settings.table.filter((row) => row.count <= faults).sort((a, b) => b.count - a.count);
  return reached[0]?.points ?? 0;
}
