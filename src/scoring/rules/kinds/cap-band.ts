import { z } from 'zod';
import { because, defineModifier } from './contracts.ts';

/** Không xếp trên một mức: when the fact is true the unit's grade is at most the one that is named. */
export const capBand = defineModifier({
  kind: 'cap-band',
  settings: z.strictObject({ fact: z.string().min(1), label: z.string().min(1) }),
  apply: ({ isTrue, settings: { fact, label }, score }) => isTrue
    ? { ...score, reasons: [...score.reasons, because('band-capped', 0, { fact, label })], effects: [...score.effects, { kind: 'cap-band', label }] }
    : score,
});
