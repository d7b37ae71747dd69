import { socialGivenByUnit } from '../../activities/offers/given.ts';
import { loadDutyFacts } from '../../duty/offers/facts.ts';
import { loadEventFacts } from '../../events/offers/facts.ts';
import type { Db } from '../../kit/server/command.ts';
import { loadReportFacts } from '../../reports/store/facts.ts';
import { loadProposalFacts, loadTaskFacts } from '../../tasks/offers/facts.ts';
import { loadTrainingFacts } from '../../training/offers/facts.ts';
import { linesOfActivities, linesOfTraining } from '../rules/feeds/done.ts';
import { linesOfEvents } from '../rules/feeds/events.ts';
import { linesOfDuty, linesOfProposals, linesOfReports, linesOfTasks } from '../rules/feeds/owed.ts';
import type { FactLine, FactSource } from '../rules/feeds/sources.ts';

/** Whose facts, and up to which moment: `now` and `today` of the business clock. */
export type FactsAsked = { yearId: string; year: number; unitIds: readonly string[]; now: Date; today: string };
type Load = (db: Db, asked: FactsAsked) => Promise<(unitId: string) => FactLine[]>;

const only = (unitIds: readonly string[]) => (unitIds.length === 1 ? unitIds[0] : undefined);
const byUnit = <F extends { unitId: string }>(facts: readonly F[], lines: (facts: F) => FactLine[]) => (unitId: string) => facts.filter((one) => one.unitId === unitId).flatMap(lines);

const loaders: Record<FactSource, Load> = {
  reports: async (db, { now, ...asked }) => byUnit(await loadReportFacts(db, asked, now), linesOfReports),
  tasks: async (db, { yearId, unitIds, now }) => byUnit(await loadTaskFacts(db, yearId, now, only(unitIds)), linesOfTasks),
  proposals: async (db, { yearId }) => byUnit(await loadProposalFacts(db, yearId), linesOfProposals),
  duty: async (db, { yearId, unitIds, now }) => byUnit(await loadDutyFacts(db, yearId, now, only(unitIds) ?? null), linesOfDuty),
  events: async (db, { yearId, now }) => byUnit((await loadEventFacts(db, yearId, now)).units, linesOfEvents),
  training: async (db, { yearId }) => byUnit(await loadTrainingFacts(db, yearId), linesOfTraining),
  async activities(db, { yearId, today }) {
    const given = await socialGivenByUnit(db, { yearId, day: today });
    return (unitId) => linesOfActivities(unitId, given);
  },
};

/** What the year's records say of some units, from the sources that are asked for and no others; a unit without records has no lines. */
export async function loadFacts(db: Db, sources: Iterable<FactSource>, asked: FactsAsked): Promise<Map<string, FactLine[]>> {
  const found: Awaited<ReturnType<Load>>[] = [];
  for (const source of new Set(sources)) found.push(await loaders[source](db, asked)); // one after the other: a sheet that is opened must not take the connections of others
  return new Map(asked.unitIds.map((unitId) => [unitId, found.flatMap((linesOf) => linesOf(unitId))]));
}
