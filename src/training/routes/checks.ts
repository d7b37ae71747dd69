import { Refused } from '../../kit/refuse.ts';
import type { Context } from '../../kit/server/command.ts';

export const byOf = ({ actor, now }: Pick<Context<unknown, unknown>, 'actor' | 'now'>) => ({ name: actor.name, at: now });
/** Days lie within the year. */
export function refuseOutside({ startsOn, endsOn }: { startsOn: string; endsOn: string }, ...days: string[]): void {
  if (days.some((day) => day < startsOn || day > endsOn)) throw new Refused(422, 'training.outside-year', { from: startsOn, to: endsOn });
}
/** What was done was done by today. */
export function refuseToCome({ today }: { today: string }, day: string): void {
  if (day > today) throw new Refused(422, 'training.to-come', { day });
}
