import { formatPoints } from '../../kit/points.ts';
import { language, say, type Language } from '../../kit/words.ts';
import type { Outcome } from '../rules/disputes/claim.ts';
import { timeLeft } from '../rules/disputes/clock.ts';
import type { Holder } from '../rules/disputes/state.ts';
import { entryWords, holderWords, leftWords, outcomeWords } from './disputes.ts';

type Entry = { kind: string; side: string };
type Docket = { vote: { points: number } | null; outcome: Outcome | null; ruledPoints: number | null };

/** What an entry of a docket is called, with its points and outcome; on the screen and on the paper alike. */
export function entryTitle({ kind, side }: Entry, { vote, outcome, ruledPoints }: Docket, chosen: Language = language()): string {
  const name = kind === 'add' ? `add ${side}` : kind;
  const points = kind === 'put-to-vote' ? vote?.points : ruledPoints;
  const params = { points: formatPoints(points ?? 0), outcome: outcome === null ? '' : say(outcomeWords[outcome], {}, chosen).toLowerCase() };
  return say(entryWords[name as keyof typeof entryWords], params, chosen);
}

/** "còn 2 ngày 3 giờ", "quá hạn 5 giờ 10 phút". */
export function leftSentence(due: Date | string, now: Date | string): string {
  const { isOver, ...left } = timeLeft(due, now);
  return say(isOver ? leftWords.over : leftWords.left, { time: say(left.days > 0 ? leftWords.days : left.hours > 0 ? leftWords.hours : leftWords.minutes, left) });
}

/** Whose turn it is: "Cụm trưởng (Sở GD-ĐT)". */
export const holderSentence = ({ role, unitName }: { role: Holder; unitName: string | null }) => say(holderWords[role]) + (unitName === null ? '' : ` (${unitName})`);
