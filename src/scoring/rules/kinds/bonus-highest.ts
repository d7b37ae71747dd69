import { z } from 'zod';
import { points } from '../../../kit/points-input.ts';
import { because, defineLeaf, type Reason } from './contracts.ts';

/** Chỉ tính mức cao nhất: several awards for one achievement count once, at the highest level; achievements add up to the maximum. */
export const bonusHighest = defineLeaf({
  kind: 'bonus-highest',
  settings: z.strictObject({ levels: z.array(z.strictObject({ label: z.string().min(1), points })).min(1) }),
  input: z.strictObject({ awards: z.array(z.strictObject({ achievement: z.string().trim().min(1).max(200), level: z.int().min(0) })).max(100) }),
  score({ maxPoints, settings: { levels }, input: { awards } }) {
    const best = new Map<string, { label: string; points: number }>();
    for (const { achievement, level } of awards) {
      const award = levels[level];
      if (award !== undefined && award.points >= (best.get(achievement)?.points ?? 0)) best.set(achievement, award);
    }
    const reasons: Reason[] = [];
    let given = 0;
    for (const [achievement, award] of [...best].sort((a, b) => b[1].points - a[1].points)) {
      const added = Math.min(award.points, maxPoints - given);
      reasons.push(because('highest-award', added, { achievement, label: award.label }));
      given += added;
    }
    return { points: given, reasons, effects: [] };
  },
});
