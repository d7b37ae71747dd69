import type { Db } from '../../kit/server/command.ts';
import { givenByUnit, type UnitGiven } from '../rules/given.ts';
import { listActivities } from '../store/activities.ts';

/**
 * What every unit of a year gave by a day (YYYY-MM-DD), for scores and reports; slices after this one in the order read it here.
 *
 *     [{ unitId, share: 11_000_000, given: 10_400_000, activities: 4, records: [{ activityId, name, heldOn, isJoint, share, given }], waiting: [...] }]
 *
 * Money is whole đồng. `given` and `activities` are what to score: of confirmed activities held by that day the unit's own ones, and of joint ones its
 * part of what has arrived once it agreed to its share. Each figure is the sum (the number) of `records`, so that a score opens down to the activities.
 * `waiting` are confirmed joint activities whose share the unit has not agreed to: not in the figures, but to be told beside them.
 */
export const socialGivenByUnit = async (db: Db, { yearId, day }: { yearId: string; day: string }): Promise<UnitGiven[]> => givenByUnit(await listActivities(db, { yearId }), day);
