import { figure, part } from '../../documents/offers/figures.ts';
import type { PaperAsked, ToldOfYear } from '../../documents/offers/papers.ts';
import { formatCount, formatPoints, shareOf } from '../../kit/points.ts';
import type { Db } from '../../kit/server/command.ts';
import { dayInVietnam } from '../../kit/dates.ts';
import { oncePer } from '../../kit/server/once-per.ts';
import { listMembers } from '../../organisation/store.ts';
import { dutyCounts, yearDutyTable, type UnitDuty } from '../document/year.ts';
import { yearFigureWords as words } from '../words/year-papers.ts';
import { loadDutyFacts } from './facts.ts';

const page = './truc';

const factsOf = oncePer((db, { yearId, now }: PaperAsked) => loadDutyFacts(db, yearId, now));

/** How the units of a cluster kept duty: rosters that were due and shifts that were over by a day. */
export async function readDutyFigures(db: Db, asked: PaperAsked, until: string): Promise<ToldOfYear> {
  if (asked.only?.size === 0) return { figures: [], parts: [], missing: [] }; // a year of them takes its time to read, and lacks nothing
  const [facts, members] = await Promise.all([factsOf(db, asked), listMembers(db, asked.clusterId, until)]);
  const due = (rosters: readonly { dueAt: Date }[]) => rosters.filter(({ dueAt }) => dayInVietnam(dueAt) <= until).length;
  const over = (shifts: readonly { onDay: string }[]) => shifts.filter(({ onDay }) => onDay <= until).length;
  const units = members.map(({ unitId, agencyName }): UnitDuty => {
    const of = facts.find((one) => one.unitId === unitId);
    return { agencyName, rosters: due(of?.rosters.due ?? []), rostersOnTime: due(of?.rosters.onTime ?? []), shifts: over(of?.shifts.ended ?? []), full: over(of?.shifts.full ?? []), short: over(of?.shifts.short ?? []), incidents: over(of?.incidents ?? []) };
  });
  const sums = Object.fromEntries(dutyCounts.map((key) => [key, units.reduce((all, unit) => all + unit[key], 0)])) as Record<(typeof dutyCounts)[number], number>;
  const amount = (name: (typeof words)[keyof typeof words], n: number) => figure(name, formatCount(n), { value: n, opens: page });
  const share = (name: (typeof words)[keyof typeof words], done: number, of: number) => { const found = shareOf(done, of); return figure(name, found === null ? null : `${formatPoints(found)}%`, { opens: page }); };
  return {
    figures: [amount(words.rosters, sums.rosters), amount(words.rostersOnTime, sums.rostersOnTime), share(words.rosterShare, sums.rostersOnTime, sums.rosters), amount(words.shifts, sums.shifts), amount(words.full, sums.full), share(words.fullShare, sums.full, sums.shifts), amount(words.incidents, sums.incidents)],
    parts: [part(words.table, [yearDutyTable(units)])], missing: [],
  };
}
