import { formatPoints } from '../../kit/points.ts';
import { say } from '../../kit/words.ts';
import type { Separation } from '../rules/ranking.ts';
import { words } from './sentences.ts';

/** Which written rule separated two units with the same total, and by which figures. */
export function tieSentence({ step, own, other }: Separation): string {
  const rule = step.kind === 'section' ? say(words.tieSection, { code: step.code }) : say(step.kind === 'fewer-penalties' ? words.tiePenalty : words.tieBonus);
  return say(words.tie, { rule, own: formatPoints(own), other: formatPoints(other) });
}
