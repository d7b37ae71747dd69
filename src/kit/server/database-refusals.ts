import { Refused } from '../refuse.ts';

/** What a table refuses, as a refusal that a person can read: never a 500. Keys are SQLSTATE codes. */
const refusals: Record<string, [409 | 422 | 400, string]> = {
  QT001: [409, 'kit.sealed'],
  QT002: [409, 'kit.frozen'],
  '23505': [409, 'kit.duplicate'],
  '23P01': [409, 'kit.overlap'],
  '23514': [422, 'kit.impossible'],
  '23502': [422, 'kit.impossible'],
  '23503': [422, 'kit.missing-reference'],
};

const stateOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Rethrows a database error as the refusal that it means; anything else as it is. */
export function refusalOf(error: unknown): never {
  const state = stateOf(error);
  const known = refusals[state];
  if (known) throw new Refused(known[0], known[1], constraintOf(error), { cause: error });
  if (/^22/.test(state)) throw new Refused(400, 'kit.bad-input', {}, { cause: error });
  throw error;
}

function constraintOf(error: unknown): Record<string, string> {
  const name = (error as { constraint?: unknown }).constraint;
  return typeof name === 'string' ? { constraint: name } : {};
}

/** Serialization failures and deadlocks are the database's way to say "once more". */
export async function withRetry<R>(work: () => Promise<R>): Promise<R> {
  for (let left = 3; ; left--) {
    try {
      return await work();
    } catch (error) {
      if (left === 0 || !['40001', '40P01'].includes(stateOf(error))) throw error;
    }
  }
}
