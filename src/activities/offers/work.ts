import type { WorkAsked, WorkItem } from '../../kit/contracts.ts';
import type { Db } from '../../kit/server/command.ts';
import { speaksFor } from '../../movement/access/launch.ts';
import { listActivities } from '../store/activities.ts';
import { workWords as words } from '../words/work.ts';

/** The joint activities whose share the caller's unit has not said yes or no to. */
export const activityWork = async (db: Db, { actor, year }: WorkAsked): Promise<WorkItem[]> => (await listActivities(db, { yearId: year.id }))
  .filter(({ state, unitId, shares }) => state === 'confirmed' && unitId === null && shares.some((share) => share.answer === null && speaksFor(actor, share.unitId)))
  .map(({ id, name }) => ({ text: words.agree, params: { name }, button: words.open, dueAt: null, path: `/hoat-dong?hoat-dong=${id}` }));
