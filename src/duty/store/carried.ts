import type { Db } from '../../kit/server/command.ts';
import { burdenOf, dayOf } from '../rules/kinds.ts';
import { carriedIn, type Shares } from '../rules/shares.ts';
import type { ListedPerson } from './people.ts';
import { listStood } from './rosters.ts';
import { loadCalendar } from './settings.ts';

/** What each person of a unit brings into a moment, over all the years that are known. */
export async function loadCarried(db: Db, { unitId, year }: { unitId: string; year: number }, people: readonly ListedPerson[], before: Date): Promise<Map<string, Shares>> {
  const stood = await listStood(db, unitId, before);
  const calendar = await loadCalendar(db, Math.min(year, ...stood.map((one) => Number(dayOf(one).slice(0, 4)))), year);
  return carriedIn(people.map(({ id, from }) => ({ id, from, stood: stood.filter(({ personId }) => personId === id).map((one) => ({ day: dayOf(one), burden: burdenOf(calendar, one) })) })));
}
