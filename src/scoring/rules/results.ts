import { z } from 'zod';
import { peerFloorSettings } from './kinds/peer-floor.ts';
import { quota } from './kinds/quota-rank.ts';
import { officialStages } from './kinds/stage-choice.ts';

/** How the scores of a book become results; every part has a value, so an empty object is the usual rule. */
export const resultRules = z.strictObject({
  /** The stages that may be official, in order; the last confirmed one is. */
  stageOrder: z.array(z.enum(officialStages)).min(1).max(4).default([...officialStages]),
  /** Grades count points, or hundredths of a per cent of what the unit could reach. */
  gradeBy: z.enum(['points', 'percent']).default('points'),
  quotas: z.array(quota).max(10).default([]),
  peerFloor: peerFloorSettings.nullable().default(null),
});
export type ResultRules = z.output<typeof resultRules>;
export const usualResults: ResultRules = resultRules.parse({});
