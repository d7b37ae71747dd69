import { counted, figure, issuerFigures, part } from '../../documents/offers/figures.ts';
import type { PaperAsked, PaperKind, ToldOfYear } from '../../documents/offers/papers.ts';
import type { Db } from '../../kit/server/command.ts';
import { say } from '../../kit/words.ts';
import { makesClusterPaper, speaksFor } from '../../movement/access/launch.ts';
import { findPlacedYear, listYearUnits } from '../../movement/store/place.ts';
import { loadIssuer } from '../../organisation/store.ts';
import { classesTable, contestsTable, plansTable } from '../document/lists.ts';
import { peopleTable } from '../document/people.ts';
import { shownPeople } from '../rules/hidden-names.ts';
import { listClasses } from '../store/classes.ts';
import { listContests, type Contest } from '../store/contests.ts';
import { listNorms } from '../store/norms.ts';
import { countByClass, listPeople } from '../store/people.ts';
import { loadUnits } from '../store/units.ts';
import { prizeNames } from '../words/names.ts';
import { listFigureWords, listKindNames as names, listMissingWords as lacks, listPaperWords, listWording, peopleFigureWords as words, peopleWording } from '../words/papers.ts';

const page = './huan-luyen';
const opens = `${page}?muc=lop`;
const contestPage = `${page}?muc=hoi-thi`;

/** Who of a unit is due for a class, as the unit's own paper tells it: with names until they are hidden. */
export async function readPeople(db: Db, { yearId, year, today }: Pick<PaperAsked, 'yearId' | 'year' | 'today'>, unitId: string | null): Promise<ToldOfYear> {
  const [units, all, classes, norms, placed] = await Promise.all([listYearUnits(db, yearId), unitId === null ? [] : listPeople(db, yearId, [unitId]), listClasses(db, yearId), listNorms(db), findPlacedYear(db, yearId)]);
  const people = shownPeople(all, { classes, norms, yearEndsOn: placed!.endsOn, today });
  const count = (name: (typeof words)[keyof typeof words], is: (one: (typeof people)[number]) => boolean) => counted(name, people.filter(is).length, { opens });
  const unsent = people.filter(({ classId }) => classId === null).length;
  return {
    figures: [figure(words.year, year), figure(words.unit, units.find((one) => one.unitId === unitId)?.agencyName ?? null), count(words.due, () => true), count(words.sent, ({ classId }) => classId !== null), count(words.attended, ({ attended }) => attended === true), count(words.certified, ({ certificateNumber }) => certificateNumber !== null)],
    parts: [part(words.list, peopleTable(people, classes), people.length)],
    missing: people.length === 0 ? [{ text: lacks.nobody, params: {}, opens }] : unsent === 0 ? [] : [{ text: lacks.unsent, params: { count: unsent }, opens }],
  };
}

/** The unit's own list of those due, with names: for those who speak for it, and nobody else. */
export const peopleKind: PaperKind = {
  id: 'class-people', name: names.people, type: 'DS', issuedBy: 'unit', page: 'a4-landscape', stages: ['running'], mayMake: (actor, _asked, unitId) => unitId !== null && speaksFor(actor, unitId), wording: peopleWording,
  subjects: async (db, { yearId }, actor) => (await listYearUnits(db, yearId)).filter(({ unitId }) => speaksFor(actor, unitId)).map(({ unitId, agencyName }) => ({ id: unitId, unitId, name: agencyName })),
  readers: async (_db, _asked, unitId) => (actor) => unitId !== null && speaksFor(actor, unitId),
  read: (db, asked) => readPeople(db, asked, asked.subjectId),
};

/** Every plan of training, every class and every contest of the year as counts: the leader's list. */
export const trainingListKind: PaperKind = {
  id: 'training-list', name: names.list, type: 'DS', issuedBy: 'cluster', page: 'a4-landscape', stages: ['running', 'closing'], mayMake: makesClusterPaper, subjects: null, wording: listWording,
  async read(db, { yearId, year, clusterId, today }) {
    const [units, classes, contests, results, issuer] = await Promise.all([loadUnits(db, yearId), listClasses(db, yearId), listContests(db, yearId), countByClass(db, yearId), loadIssuer(db, clusterId, today)]);
    const plans = units.flatMap(({ agencyName, plans: own }) => own.map((plan) => ({ ...plan, agencyName })));
    const holderOf = (unitId: string | null) => (unitId === null ? listPaperWords.byCluster : (units.find((one) => one.unitId === unitId)?.shortName ?? ''));
    const listed = classes.map((one) => ({ ...one, holder: holderOf(one.unitId), attended: 0, certified: 0, ...results.get(one.id) }));
    const nameOf = (unitId: string) => units.find((one) => one.unitId === unitId)?.shortName ?? '';
    const won = ({ entries }: Contest) => entries.filter(({ rank, prize }) => rank !== null || prize !== null).map(({ unitId, rank, prize }) => `${nameOf(unitId)}: ${prize === null ? listPaperWords.ranked(rank!) : say(prizeNames[prize]).toLowerCase()}`);
    const silent = contests.filter((one) => one.endsOn < today && won(one).length === 0);
    return {
      figures: [...issuerFigures(year, issuer), counted(listFigureWords.plans, plans.length, { opens: `${page}?muc=huan-luyen` }), counted(listFigureWords.classes, classes.length, { opens }), counted(listFigureWords.contests, contests.length, { opens: contestPage })],
      parts: [part(listFigureWords.planList, [plansTable(plans)], plans.length), part(listFigureWords.classList, [classesTable(listed)], classes.length), part(listFigureWords.contestList, [contestsTable(contests.map((one) => ({ ...one, results: won(one).join('; ') || listPaperWords.notYet })))], contests.length)],
      missing: plans.length + classes.length + contests.length === 0 ? [{ text: lacks.nothing, params: {}, opens: page }] : silent.length === 0 ? [] : [{ text: lacks.results, params: { count: silent.length, names: silent.map(({ name }) => name).join('; ') }, opens: contestPage }],
    };
  },
};
