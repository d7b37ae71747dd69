import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDemoYear } from '../../tests/demo-year.ts';
import { demoYearId } from '../movement/demo/year.ts';
import { demoArmyDay, demoCongress, demoEventId, demoNationalDay } from './demo/plan.ts';
import { events } from './routes/read.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
let closed: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { [year, closed] = [await openDemoYear(), await openDemoYear('closed')]; });
afterAll(() => Promise.all([year.end(), closed.end()]));

test('of the year’s events the congress is a signed zero with every shift full, the national day one incident, and the day of the army waits for people', async () => {
  const of = async (at: typeof year) => new Map((await at.as('thuky.cumtruong', events, { yearId: demoYearId })).events.map((one) => [one.id, one]));
  const [open, over] = [await of(year), await of(closed)];
  expect(open.get(demoEventId(demoCongress))).toMatchObject({ phase: 'closed', signedIncidents: 0, strength: { shifts: 14, missing: 0 } });
  expect(open.get(demoEventId(demoNationalDay))).toMatchObject({ phase: 'closed', signedIncidents: 1, incidents: 1, strength: { missing: 0 } });
  expect(open.get(demoEventId(demoArmyDay))).toMatchObject({ phase: 'draft', strength: { needed: 6, assigned: 2, missing: 4 } });
  expect(over.get(demoEventId(demoArmyDay))).toMatchObject({ phase: 'closed', signedIncidents: 0, strength: { missing: 0 } });
});
