import { registerRefusals } from '../../documents/words/refusals.ts';
import { ApiError } from '../../kit/client.ts';
import { formatPoints } from '../../kit/points.ts';
import { Refused } from '../../kit/refuse.ts';
import { refusalSentence } from '../../kit/refusals.ts';
import { say } from '../../kit/words.ts';
import { bookRefusals } from '../words/book-refusals.ts';
import { crossRefusals } from '../words/cross-check.ts';
import { disputeRefusals } from '../words/disputes.ts';
import { feedRefusals } from '../words/feeds.ts';
import { refusals, words } from '../words/sentences.ts';

const inPoints = ['max', 'min', 'step', 'typed', 'suggested', 'least', 'most'];

/** What a refused save or send says to the person: points among the parameters as points; of a clash both values. */
export function scoringRefusal(error: unknown, typed = ''): string {
  if (error instanceof Refused) return refusalWith(error);
  if (!(error instanceof ApiError)) return refusalSentence(error);
  const theirs = (error.current as { points?: number } | null | undefined)?.points;
  if (error.code === 'kit.version-clash' && theirs !== undefined) return say(words.clash, { theirs: formatPoints(theirs), yours: typed });
  return refusalWith(error);
}

/** The sentence of a refusal code with its parameters, wherever it was decided. */
export function refusalWith({ code, params }: { code: string; params: Record<string, string | number> }): string {
  const shown = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, inPoints.includes(name) ? formatPoints(Number(value)) : value]));
  return refusalSentence({ code, params: shown }, { ...refusals, ...bookRefusals, ...crossRefusals, ...disputeRefusals, ...feedRefusals, 'documents.secret': registerRefusals['documents.secret'] });
}
