import { formatPoints } from '../../kit/points.ts';
import { language, say, type Language } from '../../kit/words.ts';
import type { Outcome } from '../rules/disputes/claim.ts';
import { entryWords, outcomeWords } from './disputes.ts';

type Entry = { kind: string; side: string };
type Docket = { vote: { points: number } | null; outcome: Outcome | null; ruledPoints: number | null };

/** What an entry of a docket is called, with its points and outcome; on the screen and on the paper alike. */
export function entryTitle({ kind, side }: Entry, { vote, outcome, ruledPoints }: Docket, chosen: Language = language()): string {
  const name = kind === 'add' ? `add ${side}` : kind;
  const points = kind === 'put-to-vote' ? vote?.points : ruledPoints;
  const params = { points: formatPoints(points ?? 0), outcome: outcome === null ? '' : say(outcomeWords[outcome], {}, chosen).toLowerCase() };
  return say(entryWords[name as keyof typeof entryWords], params, chosen);
}
