import { counted, figure, issuerFigures, part } from '../../../documents/offers/figures.ts';
import type { PaperAsked, PaperKind, ToldOfYear } from '../../../documents/offers/papers.ts';
import { moneyInWords } from '../../../kit/amounts.ts';
import { dayWithin, formatDate } from '../../../kit/dates.ts';
import { formatMoney } from '../../../kit/money.ts';
import { formatPoints, shareOf } from '../../../kit/points.ts';
import type { Db } from '../../../kit/server/command.ts';
import { makesClusterPaper } from '../../../movement/access/launch.ts';
import { listMembers, loadIssuer } from '../../../organisation/store.ts';
import { beneficiariesTable, giftsOfYear, totalsTable, unitsTable } from '../../document/tables.ts';
import { beneficiariesOf } from '../../rules/beneficiaries.ts';
import { givenByUnit, unitParts } from '../../rules/given.ts';
import { totalsBy, yearTotal } from '../../rules/totals.ts';
import { findActivityYear, listActivities } from '../../store/activities.ts';
import { kindWords, missingWords as lacks, onPaper, yearFigureWords as words } from '../../words/paper-kinds.ts';
import { paperWords } from '../../words/papers.ts';
import { yearWording } from '../../words/wordings.ts';

const page = './hoat-dong';

/** What the confirmed activities of a year have given by a day, for its own report and for the reports of the whole year. */
export async function readActivityFigures(db: Db, { yearId, clusterId }: Pick<PaperAsked, 'yearId' | 'clusterId'>, day: string): Promise<ToldOfYear> {
  const [all, members] = await Promise.all([listActivities(db, { yearId }), listMembers(db, clusterId, day)]);
  const held = all.filter(({ heldOn }) => heldOn <= day);
  const [confirmed, drafts] = [held.filter(({ state }) => state === 'confirmed'), held.filter(({ state }) => state === 'draft')];
  const { value, delivered } = yearTotal(confirmed);
  const share = shareOf(delivered, value);
  const units = unitParts(members, givenByUnit(all, day));
  const received = beneficiariesOf(confirmed);
  const named = (totals: ReturnType<typeof totalsBy<(typeof confirmed)[number], string>>, nameOf: (key: string) => string = (key) => key) => [...totals].map(([key, total]) => ({ ...total, name: nameOf(key) }));
  const opens = { opens: page };
  return {
    figures: [
      counted(words.count, confirmed.length, opens), counted(words.joint, confirmed.filter(({ unitId }) => unitId === null).length, opens), counted(words.own, confirmed.filter(({ unitId }) => unitId !== null).length, opens), counted(words.units, units.filter(({ count }) => count > 0).length, opens),
      figure(words.delivered, onPaper.amount(formatMoney(delivered), moneyInWords(delivered)), { value: delivered, ...opens }), figure(words.pledged, onPaper.amount(formatMoney(value), moneyInWords(value)), { value, ...opens }),
      figure(words.share, share === null ? null : `${formatPoints(share)}%`, opens), counted(words.received, received.length, opens),
    ],
    parts: [
      part(words.byOccasion, [totalsTable(paperWords.occasion, named(totalsBy(confirmed, ({ occasion }) => occasion)))]), part(words.byMonth, [totalsTable(paperWords.monthHead, named(totalsBy(confirmed, ({ heldOn }) => heldOn.slice(0, 7)), paperWords.month))]),
      part(words.byBeneficiary, [beneficiariesTable(received)]), part(words.byUnit, [unitsTable(units)]), part(words.gifts, [giftsOfYear(confirmed)]),
    ],
    missing: [
      ...(all.length === 0 ? [{ text: lacks.none, params: {}, ...opens }] : []),
      ...(drafts.length === 0 ? [] : [{ text: lacks.drafts, params: { count: drafts.length, names: drafts.map(({ name, heldOn }) => `${name} (${formatDate(heldOn)})`).join('; ') }, ...opens }]),
    ],
  };
}

/** The social activities of a year as the cluster's report to its superior, with the list of gifts. */
export const activitiesOfYear: PaperKind = {
  id: 'activities-report', name: kindWords.year, type: 'BC', issuedBy: 'cluster', page: 'a4', stages: ['running', 'closing'], mayMake: makesClusterPaper, subjects: null, wording: yearWording,
  async read(db, asked) {
    const year = await findActivityYear(db, asked.yearId);
    const until = year === null ? asked.today : dayWithin(asked.today, year);
    const [issuer, given] = await Promise.all([loadIssuer(db, asked.clusterId, asked.today), readActivityFigures(db, asked, until)]);
    return { ...given, figures: [...issuerFigures(asked.year, issuer), ...given.figures] };
  },
};
