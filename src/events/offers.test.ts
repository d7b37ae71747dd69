import { afterAll, beforeAll, expect, test } from 'vitest';
import { actorOf, openDemoYear } from '../../tests/demo-year.ts';
import { demoUnitSlugs } from '../accounts/demo.ts';
import { readClock } from '../kit/server/business-clock.ts';
import { demoYearId } from '../movement/demo/year.ts';
import { demoBlockId, demoClusterId, demoUnitId } from '../organisation/demo.ts';
import { loadFacts } from '../scoring/store/facts.ts';
import { demoCongress, demoEventId, demoForceId, demoNationalDay } from './demo/plan.ts';
import { loadEventFacts } from './offers/facts.ts';
import { eventMeasures } from './offers/measures.ts';
import { eventPeople } from './offers/papers.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear(); });
afterAll(() => year.end());

test('facts of a unit are the events whose end is signed, its shifts that are over, and what it wrote; a draft tells nothing', async () => {
  const { now } = await readClock(year.db);
  const { units, closed } = await loadEventFacts(year.db, demoYearId, now);
  const of = (slug: (typeof demoUnitSlugs)[number]) => units.find(({ unitId }) => unitId === demoUnitId(slug))!;
  expect([of('soyte').protected.length, of('soyte').shifts.ended.length, of('soyte').shifts.full.length, of('soyte').incidents.map(({ count }) => count)]).toEqual([2, 4, 4, [1]]);
  expect([of('sogddt').protected.length, of('thanhtra').protected.length, of('thanhtra').shifts.ended.length]).toEqual([1, 0, 0]);
  expect(closed.map(({ units: n, shifts, full, incidents }) => [n, shifts, full, incidents])).toEqual([[2, 2, 2, 1], [6, 14, 14, 0]]);
  expect((await loadEventFacts(year.db, demoYearId, new Date('2020-10-15T00:00:00Z'))).closed).toHaveLength(1); // the congress was not signed yet
});

test('an event is one line of facts for the scores, with its shifts and what the unit wrote, and opens that event', async () => {
  const { now, today } = await readClock(year.db);
  const lines = (await loadFacts(year.db, ['events'], { yearId: demoYearId, year: 2020, unitIds: [demoUnitId('soyte'), demoUnitId('thanhtra')], now, today }));
  expect(lines.get(demoUnitId('soyte'))!.map(({ id, from, figures }) => [id, from, figures])).toEqual([
    [demoEventId(demoNationalDay), '2020-09-02', { protected: 1, shifts: 1, 'shifts-full': 1, incidents: 1 }], [demoEventId(demoCongress), '2020-10-14', { protected: 1, shifts: 3, 'shifts-full': 3 }],
  ]);
  expect(lines.get(demoUnitId('thanhtra'))).toEqual([]);
});

test('units protect events together: the cluster counts each once, a unit its own; incidents are those that were signed', async () => {
  const { now, today } = await readClock(year.db);
  const measured = await eventMeasures.read(year.db, { yearId: demoYearId, year: 2020, now, today });
  const done = (id: string) => [measured.get(id)!.cluster.done, measured.get(id)!.units.reduce((sum, unit) => sum + unit.done, 0)];
  expect([done('events/protected'), done('events/incidents')]).toEqual([[2, 8], [1, 1]]);
  expect(measured.get('events/full-shifts')!.cluster).toEqual({ done: 16, of: 16 });
});

test('the list of people is made by its unit, and once issued is read by that unit and the duty commander, not by the leader or a viewer', async () => {
  const unitId = demoUnitId('soyte');
  const asked = { yearId: demoYearId, year: 2020, clusterId: demoClusterId, blockId: demoBlockId, subjectId: demoForceId(demoCongress, demoUnitSlugs.indexOf('soyte')), ...(await readClock(year.db)) };
  const isReader = await eventPeople.readers!(year.db, asked, unitId);
  const who = async (may: (actor: Awaited<ReturnType<typeof actorOf>>) => boolean) => { const found = []; for (const username of ['thuky.soyte', 'trucban', 'thuky.sonoivu', 'thuky.cumtruong', 'thuky.sotaichinh', 'troly.bochqs', 'lanhdao', 'quantri']) if (may(await actorOf(year.db, username))) found.push(username); return found; };
  expect(await who((actor) => eventPeople.mayMake(actor, asked, unitId))).toEqual(['thuky.soyte']);
  expect(await who(isReader)).toEqual(['thuky.soyte', 'trucban', 'troly.bochqs']);
  const later = await eventPeople.readers!(year.db, { ...asked, today: '2020-12-01' }, unitId); // names are hidden 30 days after the month
  expect(await who(later)).toEqual(['thuky.soyte', 'trucban']);
});
