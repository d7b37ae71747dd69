import { formatPoints } from '../../kit/points.ts';
import { say } from '../../kit/words.ts';
import type { Separation, TieStep } from '../rules/ranking.ts';
import { words } from './sentences.ts';

/** What a step of the tie chain compares: "điểm mục II". */
export const tieStepName = (step: TieStep): string =>
  step.kind === 'section' ? say(words.tieSection, { code: step.code }) : say(step.kind === 'fewer-penalties' ? words.tiePenalty : words.tieBonus);

/** Which written rule separated two units with the same total, and by which figures. */
export const tieSentence = ({ step, own, other }: Separation): string =>
  say(words.tie, { rule: tieStepName(step), own: formatPoints(own), other: formatPoints(other) });
