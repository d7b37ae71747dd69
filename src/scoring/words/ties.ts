import { formatPoints } from '../../kit/points.ts';
import { say, type Text } from '../../kit/words.ts';
import type { Separation, TieStep } from '../rules/ranking.ts';
import { words } from './sentences.ts';

/** What a step of the tie chain compares: "điểm mục II". */
export function tieStepName(step: TieStep): string {
  switch (step.kind) {
    case 'section': return say(words.tieSection, { code: step.code });
    case 'more-of-criterion': return say(tieCriterion, { code: step.code });
    case 'fewer-penalties': return say(words.tiePenalty);
    case 'more-bonus': return say(words.tieBonus);
  }
}
const tieCriterion: Text = { vi: 'điểm tiêu chí {code}', en: 'criterion {code}' };

/** Which written rule separated two units with the same total, and by which figures. */
export const tieSentence = ({ step, own, other }: Separation): string =>
  say(words.tie, { rule: tieStepName(step), own: formatPoints(own), other: formatPoints(other) });
