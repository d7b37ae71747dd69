import type { StoodElsewhere } from '../../kit/contracts.ts';
import type { Db } from '../../kit/server/command.ts';
import { listEventStands } from '../store/people.ts';

/** Who stands at an event is not proposed for ordinary duty at the time. */
export const eventStands = (db: Db, { unitId, from, until }: { unitId: string; from: Date; until: Date }): Promise<StoodElsewhere[]> => listEventStands(db, unitId, from, until);
