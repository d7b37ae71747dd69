import { formatInstant } from '../../kit/dates.ts';
import { say } from '../../kit/words.ts';
import type { DutyRole } from '../rules/kinds.ts';
import { roleNames } from '../words/names.ts';

const moments = ['from', 'to', 'otherFrom', 'otherTo'];
/** What the tables tell, with their refusal, of a person and the two shifts that he cannot both stand: as a sentence has it. */
export function personTold(detail: unknown): Record<string, string> {
  if (typeof detail !== 'string' || !detail.startsWith('{')) return {};
  const told = JSON.parse(detail) as Record<string, string | null>;
  return Object.fromEntries(Object.entries(told).flatMap(([key, value]) => (value === null ? [] : [[key, moments.includes(key) ? formatInstant(value) : key === 'role' ? say(roleNames[value as DutyRole]).toLowerCase() : value]])));
}
