import { formatInstant } from '../../kit/dates.ts';
import { Refused } from '../../kit/refuse.ts';
import { say } from '../../kit/words.ts';
import type { DutyRole } from '../rules/kinds.ts';
import { roleNames } from '../words/names.ts';

const moments = ['from', 'to', 'otherFrom', 'otherTo'];
/** What the tables tell, with their refusal, of a person and the two shifts that he cannot both stand: as a sentence has it. */
function personTold(detail: unknown): Record<string, string> {
  if (typeof detail !== 'string' || !detail.startsWith('{')) return {};
  const told = JSON.parse(detail) as Record<string, string | null>;
  return Object.fromEntries(Object.entries(told).flatMap(([key, value]) => (value === null ? [] : [[key, moments.includes(key) ? formatInstant(value) : key === 'role' ? say(roleNames[value as DutyRole]).toLowerCase() : value]])));
}

type Params = Record<string, string | number>;
/** Does the work of a slice; what the tables refuse because somebody else was quicker, or because only they know, is said by the code of their constraint, with the person and his shifts where they name them. */
export const explainedBy = (codes: Readonly<Record<string, string>>) => async <R>(work: Promise<R>, params: Params = {}): Promise<R> => {
  try {
    return await work;
  } catch (error) {
    const { constraint, detail } = error as { constraint?: unknown; detail?: unknown };
    const code = typeof constraint === 'string' ? codes[constraint] : undefined;
    if (code === undefined) throw error;
    throw new Refused(409, code, { ...params, ...personTold(detail) }, { cause: error });
  }
};
