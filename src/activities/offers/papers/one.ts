import { counted, figure, issuerFigures, part } from '../../../documents/offers/figures.ts';
import type { Figure, Missing, PaperAsked, PaperKind, Part } from '../../../documents/offers/papers.ts';
import { moneyInWords } from '../../../kit/amounts.ts';
import { formatDate, longDate } from '../../../kit/dates.ts';
import { formatMoney } from '../../../kit/money.ts';
import type { Db } from '../../../kit/server/command.ts';
import { say } from '../../../kit/words.ts';
import { makesClusterPaper, speaksFor } from '../../../movement/access/launch.ts';
import { loadIssuer } from '../../../organisation/store.ts';
import { deliveredGifts, deliveredShares, plannedGifts, plannedShares, scaleOf } from '../../document/tables.ts';
import { filePurposes } from '../../rules/kinds.ts';
import { dueOf, totalsOf } from '../../rules/lines.ts';
import { apportion, remainderOf } from '../../rules/shares.ts';
import { listActivities, type Activity } from '../../store/activities.ts';
import { listFiles } from '../../store/acts.ts';
import { answerNames, kindNames, purposeNames } from '../../words/names.ts';
import { kindWords, missingWords as lacks, onPaper, oneFigureWords as words } from '../../words/paper-kinds.ts';
import { paperWords } from '../../words/papers.ts';
import { planWording, reportWording } from '../../words/wordings.ts';

const page = './hoat-dong';
const mostNamed = 3;
/** "Vở, Sách và 2 mục khác". */
const naming = (names: readonly string[]) => (names.length > mostNamed ? onPaper.more(names.slice(0, mostNamed).join(', '), names.length - mostNamed) : names.join(', '));
const money = (amount: number) => (amount === 0 ? onPaper.noMoney : onPaper.amount(formatMoney(amount), moneyInWords(amount)));

async function load(db: Db, { subjectId, clusterId, year, today }: PaperAsked) {
  const [issuer, found] = await Promise.all([loadIssuer(db, clusterId, today), subjectId === null ? [] : listActivities(db, { activityId: subjectId })]);
  const one: Activity | null = found[0] ?? null;
  const opens = one === null ? page : `${page}?hoat-dong=${one.id}`;
  const { value, delivered } = totalsOf(one?.lines ?? []);
  const said = (name: (typeof words)[keyof typeof words], text: string | null, more: Partial<Figure> = {}) => figure(name, text, { opens, ...more });
  const figures = [
    ...issuerFigures(year, issuer), said(words.name, one && one.name), said(words.occasion, one && one.occasion), said(words.kind, one && say(kindNames[one.kind]).toLowerCase()), said(words.heldOn, one && longDate(one.heldOn)),
    said(words.by, one && (one.agencyName === null ? issuer.cluster : paperWords.board(one.agencyName))), said(words.to, one && (one.unitId === null ? issuer.superior : onPaper.leaderOf(issuer.cluster))), said(words.beneficiary, one && one.beneficiary),
    said(words.scale, one && one.beneficiaryCount !== null && one.beneficiaryNoun !== null ? scaleOf([{ count: one.beneficiaryCount, noun: one.beneficiaryNoun }]) : null), said(words.value, one && money(value), { value }), counted(words.units, one?.shares.length ?? 0, { opens }),
  ];
  return { one, opens, figures, value, delivered };
}
type Loaded = Awaited<ReturnType<typeof load>>;
const lacking = (isLacking: boolean, text: Missing['text'], opens: string, params: Missing['params'] = {}): Missing[] => (isLacking ? [{ text, params, opens }] : []);

/** What one unit does alone it bears alone: a sentence instead of a table. */
const sharesOf = (one: Activity | null, table: (one: Activity) => Part['blocks']): Part['blocks'] => (one === null ? [] : one.agencyName === null ? table(one) : [{ kind: 'paragraph', text: [onPaper.alone(one.agencyName)] }]);

function ofActivity(given: Pick<PaperKind, 'id' | 'name' | 'type' | 'stages' | 'wording'> & { parts: (db: Db, loaded: Loaded) => Promise<{ figures: Figure[]; parts: Part[]; missing: Missing[] }> }): PaperKind {
  const { parts, ...kind } = given;
  return {
    ...kind, issuedBy: 'unit', page: 'a4', mayMake: (actor, asked, unitId) => (unitId === null ? makesClusterPaper(actor, asked) : speaksFor(actor, unitId)),
    async subjects(db, { yearId }) {
      const all = await listActivities(db, { yearId });
      return all.reverse().map(({ id, name, heldOn, unitId, shortName }) => ({ id, unitId, name: say(kindWords.subject, { day: formatDate(heldOn), name, who: shortName ?? paperWords.joint }) }));
    },
    async read(db, asked) {
      const loaded = await load(db, asked);
      const own = await parts(db, loaded);
      return { figures: [...loaded.figures, ...own.figures], parts: own.parts, missing: loaded.one === null ? lacking(true, lacks.none, page) : own.missing };
    },
  };
}

/** What is to be given to whom, and what each unit brings: made before the day. A joint activity's plan is the cluster's, another its unit's. */
export const activityPlan = ofActivity({
  id: 'activity-plan', name: kindWords.plan, type: 'KH', stages: ['running'], wording: planWording,
  async parts(_db, { one, opens, value }) {
    const rest = one === null ? 0 : remainderOf(value, one.shares);
    return {
      figures: [], parts: [part(words.planned, one === null ? [] : [plannedGifts(one.lines)]), part(words.shares, sharesOf(one, ({ shares }) => [plannedShares(shares)]))],
      missing: [...lacking(one?.shares.length === 0, lacks.noShares, opens), ...lacking(one !== null && one.shares.length > 0 && rest !== 0, lacks.apart, opens, { rest: formatMoney(Math.abs(rest)) })],
    };
  },
});

/** What has arrived, with the list of gifts, and whether each unit agreed to its share: made after the day. */
export const activityReport = ofActivity({
  id: 'activity-report', name: kindWords.report, type: 'BC', stages: ['running', 'closing'], wording: reportWording,
  async parts(db, { one, opens, delivered }) {
    const files = one === null ? [] : await listFiles(db, one.id);
    const kept = filePurposes.flatMap((purpose) => { const { length } = files.filter((file) => file.purpose === purpose); return length === 0 ? [] : [`${length} ${say(purposeNames[purpose]).toLowerCase()}`]; });
    const short = one?.lines.filter((line) => line.delivered < dueOf(line)) ?? [];
    const silent = one?.shares.filter(({ answer }) => answer !== 'agreed') ?? [];
    return {
      figures: [
        figure(words.delivered, one && money(delivered), { value: delivered, opens }), counted(words.agreed, (one?.shares.length ?? 0) - silent.length, { opens }), figure(words.files, one && (kept.length === 0 ? onPaper.noFiles : kept.join(', ')), { opens }),
      ],
      parts: [part(words.arrived, one === null ? [] : [deliveredGifts(one.lines)]), part(words.shares, sharesOf(one, ({ shares }) => {
        const parts = apportion(delivered, shares.map(({ amount }) => amount));
        return [deliveredShares(shares.map(({ agencyName, amount, answer }, n) => ({ agencyName, amount, given: parts[n]!, answer: say(answerNames[answer ?? 'waiting']) })))];
      }))],
      missing: [
        ...lacking(one?.state === 'draft', lacks.draft, opens), ...lacking(short.length > 0, lacks.undelivered, opens, { count: short.length, items: naming(short.map(({ item }) => item)) }),
        ...lacking(silent.length > 0, lacks.unanswered, opens, { count: silent.length, units: silent.map(({ shortName }) => shortName).join(', ') }), ...lacking(files.length === 0, lacks.noFiles, opens),
      ],
    };
  },
});
