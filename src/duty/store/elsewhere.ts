import { stoodElsewhere, type StoodElsewhere } from '../../kit/contracts.ts';
import type { Db } from '../../kit/server/command.ts';

/** What people of a unit stand in a span outside its rosters. */
export const listElsewhere = async (db: Db, asked: { unitId: string; from: Date; until: Date }): Promise<StoodElsewhere[]> => (await Promise.all(stoodElsewhere.answers.map((answer) => answer(db, asked)))).flat();
