import { z } from 'zod';
import { defineModifier } from './contracts.ts';

/** Điểm liệt: when the fact is true the unit is not considered; its total still shows. */
export const exclude = defineModifier({
  kind: 'exclude',
  settings: z.strictObject({ fact: z.string().min(1) }),
  apply: ({ isTrue, settings, score }) => isTrue
    ? { ...score, reasons: [...score.reasons, { code: 'excluded', params: { fact: settings.fact }, change: 0 }], effects: [...score.effects, { kind: 'excluded' }] }
    : score,
});
