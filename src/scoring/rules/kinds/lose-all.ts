import { z } from 'zod';
import { because, defineModifier } from './contracts.ts';

/** Mất toàn bộ điểm của mục khi có sự việc nêu trong quy định. */
export const loseAll = defineModifier({
  kind: 'lose-all',
  settings: z.strictObject({ fact: z.string().min(1) }),
  apply: ({ isTrue, settings, score }) => isTrue
    ? { ...score, points: Math.min(0, score.points), reasons: [...score.reasons, because('lost-all-fact', Math.min(0, -score.points), { fact: settings.fact })] }
    : score,
});
