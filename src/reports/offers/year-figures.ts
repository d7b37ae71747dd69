import { counted, figure, part } from '../../documents/offers/figures.ts';
import type { PaperAsked, ToldOfYear } from '../../documents/offers/papers.ts';
import { dayInVietnam } from '../../kit/dates.ts';
import { formatCount, formatPoints, shareOf } from '../../kit/points.ts';
import type { Db } from '../../kit/server/command.ts';
import { oncePer } from '../../kit/server/once-per.ts';
import { listMembers } from '../../organisation/store.ts';
import { regimeTable } from '../document/regime.ts';
import { loadReportFacts } from '../store/facts.ts';
import { yearFigureWords as words } from '../words/year-papers.ts';

const page = './bao-cao/ma-tran';

const factsOf = oncePer((db, { yearId, year, now }: PaperAsked) => loadReportFacts(db, { yearId, year }, now));

/** How the units of a cluster kept the report regime: of what was due by a day, what came in time, late or not at all. */
export async function readReportFigures(db: Db, asked: PaperAsked, until: string): Promise<ToldOfYear> {
  if (asked.only?.size === 0) return { figures: [], parts: [], missing: [] }; // a year of them takes its time to read, and lacks nothing
  const [facts, members] = await Promise.all([factsOf(db, asked), listMembers(db, asked.clusterId, until)]);
  const within = (records: readonly { dueAt: Date }[]) => records.filter(({ dueAt }) => dayInVietnam(dueAt) <= until).length;
  const units = members.map(({ unitId, agencyName }) => {
    const of = facts.find((one) => one.unitId === unitId) ?? { due: [], onTime: [], late: [], missing: [], returned: [] };
    return { agencyName, due: within(of.due), onTime: within(of.onTime), late: within(of.late), missing: within(of.missing) + within(of.returned) };
  });
  const sum = (key: 'due' | 'onTime' | 'late' | 'missing') => units.reduce((all, unit) => all + unit[key], 0);
  const amount = (name: (typeof words)[keyof typeof words], n: number) => figure(name, formatCount(n), { value: n, opens: page });
  const share = shareOf(sum('onTime'), sum('due'));
  return {
    figures: [
      amount(words.due, sum('due')), amount(words.onTime, sum('onTime')), amount(words.late, sum('late')), amount(words.missing, sum('missing')), figure(words.share, share === null ? null : `${formatPoints(share)}%`, { opens: page }),
      counted(words.wholly, units.filter(({ due, onTime }) => due > 0 && onTime === due).length, { opens: page }),
    ],
    parts: [part(words.table, [regimeTable(units)])], missing: [],
  };
}
