import { z } from 'zod';
import { because, defineModifier } from './contracts.ts';

/** Hạ bậc xếp loại: when the fact is true the unit stands so many bands lower than its total says. */
export const downgrade = defineModifier({
  kind: 'downgrade',
  settings: z.strictObject({ fact: z.string().min(1), bands: z.int().min(1).max(5) }),
  apply: ({ isTrue, settings: { fact, bands }, score }) => isTrue
    ? { ...score, reasons: [...score.reasons, because('downgraded', 0, { fact, bands })], effects: [...score.effects, { kind: 'downgrade', bands }] }
    : score,
});
