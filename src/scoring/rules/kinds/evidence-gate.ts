import { z } from 'zod';
import { because, defineModifier } from './contracts.ts';

/** Phải có minh chứng được chấp nhận: with too few accepted pieces the points are nothing, or stay as they are and count as not verified. */
export const evidenceGate = defineModifier({
  kind: 'evidence-gate',
  settings: z.strictObject({ atLeast: z.int().min(1).max(50), otherwise: z.enum(['zero', 'unverified']) }),
  apply({ accepted, settings: { atLeast, otherwise }, score }) {
    if (accepted >= atLeast) return score;
    const lost = otherwise === 'zero' ? Math.max(0, score.points) : 0;
    return {
      points: score.points - lost,
      reasons: [...score.reasons, because('evidence-lacking', lost === 0 ? 0 : -lost, { accepted, atLeast, otherwise })],
      effects: otherwise === 'unverified' ? [...score.effects, { kind: 'unverified' }] : score.effects,
    };
  },
});
