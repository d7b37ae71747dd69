import { z } from 'zod';
import { Refused } from '../../../kit/refuse.ts';
import { because, defineResult, type Reason } from './contracts.ts';

export const officialStages = ['self', 'appraisal', 'cross', 'command'] as const;
export type OfficialStage = (typeof officialStages)[number];
export type StagePoints = { stage: OfficialStage; points: number; isConfirmed: boolean };

/**
 * Điểm chính thức: the last confirmed stage in the order of the rule, never the highest of all. Another one may be taken only
 * with a written reason (Refused 422 without it). Null where no stage is confirmed.
 */
export const stageChoice = defineResult({
  kind: 'stage-choice',
  settings: z.array(z.enum(officialStages)).min(1).max(4),
  decide({ settings: order, marks, override }: { settings: readonly OfficialStage[]; marks: readonly StagePoints[]; override?: { stage: OfficialStage; reason: string } }): { stage: OfficialStage; reasons: Reason[] } | null {
    if (override !== undefined) {
      if (override.reason.trim() === '') throw new Refused(422, 'scoring.override-reason');
      return marks.some(({ stage }) => stage === override.stage) ? { stage: override.stage, reasons: [because('stage-overridden', 0, { stage: override.stage, why: override.reason })] } : null;
    }
    const confirmed = order.filter((stage) => marks.some((mark) => mark.stage === stage && mark.isConfirmed));
    const last = confirmed.at(-1);
    return last === undefined ? null : { stage: last, reasons: [because('last-confirmed', 0, { stage: last })] };
  },
});
