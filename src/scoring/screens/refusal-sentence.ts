import { ApiError } from '../../kit/client.ts';
import { formatPoints } from '../../kit/points.ts';
import { say } from '../../kit/words.ts';
import { refusals, words } from '../words/sentences.ts';

/** What a refused save or send says to the person; points among the parameters are written as points. */
export function refusalSentence(error: unknown, typed: string): string {
  if (!(error instanceof ApiError)) return say(words.kept);
  if (error.code === 'kit.version-clash') {
    const theirs = (error.current as { points?: number } | null)?.points;
    return say(words.clash, { theirs: theirs === undefined ? '–' : formatPoints(theirs), yours: typed });
  }
  const sentence = Object.hasOwn(refusals, error.code) ? refusals[error.code as keyof typeof refusals] : words.kept;
  const params = Object.fromEntries(Object.entries(error.params).map(([name, value]) => [name, ['max', 'min', 'step'].includes(name) ? formatPoints(Number(value)) : value]));
  return say(sentence, params);
}
