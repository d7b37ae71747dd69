import { counted, figure, issuerFigures, part } from '../../../documents/offers/figures.ts';
import type { Figure, Missing, PaperAsked, Part } from '../../../documents/offers/papers.ts';
import { dayInVietnam, longDate } from '../../../kit/dates.ts';
import type { Db } from '../../../kit/server/command.ts';
import { oncePer } from '../../../kit/server/once-per.ts';
import type { Text } from '../../../kit/words.ts';
import { listMembers, loadIssuer } from '../../../organisation/store.ts';
import { campaignsTable, membersTable, registrationsTable, resultsTable, signaturesTable, sourcedResultsTable, stagesTable, targetsTable, titlesTable, unitResultsTable } from '../../document/launch.ts';
import { reachedOf, signingOrder } from '../../rules/pledge.ts';
import { findLaunch, listCampaigns, listRegistrations, listResults, listSignatures, listTargets } from '../../store/launch.ts';
import { findYear } from '../../store/year.ts';
import { readOutcomes } from './outcomes.ts';
import { launchFigureWords as words, launchMissingWords as lacks } from '../../words/papers.ts';

const pledgePage = './giao-uoc';
const unitsPage = '/don-vi';

/** What rests on the records of the whole year, which take their time to read. */
const ofOutcomes = [words.noted, words.reached, words.short, words.measured];

type Subject = 'year' | 'pledge' | 'results' | 'registrations';
/** What the launch of a year gives to papers; `missing` says what each of its subjects still lacks. */
export type YearFigures = { figures: Figure[]; parts: Part[]; missing: Record<Subject, Missing[]> };

/** All that papers of the year may say of the launch, the pledge and the registrations, read in one go. */
export const readYearFigures = oncePer(async (db: Db, { yearId, clusterId, now, today, only }: PaperAsked): Promise<YearFigures> => {
  const [launch, year, issuer, members, targets, signatures, results, registrations, campaigns] = await Promise.all([findLaunch(db, yearId), findYear(db, yearId), loadIssuer(db, clusterId, today), listMembers(db, clusterId, today),
    listTargets(db, yearId), listSignatures(db, yearId), listResults(db, yearId), listRegistrations(db, yearId), listCampaigns(db, yearId)]);
  if (launch === null || year === null) throw new Error(`no emulation year ${yearId}`);
  const order = signingOrder(members);
  const agency = (leads: 'leader' | 'deputy') => members.find((member) => member.leads === leads)?.agencyName ?? null;
  const board = (leads: 'leader' | 'deputy') => { const name = agency(leads); return name && `Ban CHQS ${name}`; };
  const isAsked = only === undefined || [...only].some((key) => ofOutcomes.some((name) => key.startsWith(name.vi)));
  const { outcomes, measured, changed, unitTargets, units } = await readOutcomes(db, { ...launch, now, today }, targets, results, members, isAsked);
  const unknown = outcomes.filter(({ outcome, measuredBy }) => outcome === null && (isAsked || measuredBy === null));
  const noted = outcomes.flatMap((target) => (target.outcome === null ? [] : [reachedOf(target, target.outcome.done)]));
  const of = (subject: 'collective' | 'individual') => registrations.filter((row) => row.subject === subject);
  const [collectives, people] = [of('collective'), of('individual')];
  const isIn = (rows: readonly { unitId: string }[]) => (member: { unitId: string }) => rows.some(({ unitId }) => unitId === member.unitId);
  const [signed, registered] = [members.filter(isIn(signatures)), members.filter(isIn(registrations))];
  const day = (name: Text, date: string | null, more: Partial<Figure> = {}) => figure(name, date && longDate(date), { value: date ?? '', ...more });
  const figures = [
    ...issuerFigures(launch.year, issuer), figure(words.nextYear, launch.year + 1), figure(words.block, issuer.block), counted(words.units, members.length, { noun: 'đơn vị thành viên', listedIn: words.unitList.vi, opens: unitsPage }),
    figure(words.theme, launch.theme, { opens: pledgePage }), figure(words.slogan, launch.slogan, { opens: pledgePage }), day(words.startsOn, launch.startsOn), day(words.endsOn, launch.endsOn), figure(words.leader, board('leader'), { opens: unitsPage }), figure(words.deputy, board('deputy'), { opens: unitsPage }),
    day(words.conferenceOn, launch.conferenceOn, { opens: pledgePage }), figure(words.conferencePlace, launch.conferencePlace, { opens: pledgePage }), day(words.dueOn, launch.registrationsDueAt && dayInVietnam(launch.registrationsDueAt), { opens: pledgePage }),
    counted(words.targets, targets.length, { opens: pledgePage }), counted(words.noted, noted.length, { opens: pledgePage }), counted(words.reached, noted.filter(({ isReached }) => isReached).length, { opens: pledgePage }), counted(words.short, noted.filter(({ isReached }) => !isReached).length, { opens: pledgePage }), counted(words.measured, measured, { opens: pledgePage }), counted(words.signed, signed.length, { opens: pledgePage }),
    counted(words.collectives, collectives.length, { noun: 'tập thể', listedIn: words.collectiveList.vi, opens: pledgePage }), counted(words.people, people.length, { noun: 'cá nhân', listedIn: words.peopleList.vi, opens: pledgePage }), counted(words.registeredUnits, registered.length, { opens: pledgePage }), counted(words.campaigns, campaigns.length, { opens: pledgePage }),
  ];
  const parts = [
    part(words.unitList, [membersTable(order)], members.length), part(words.stages, [stagesTable(year.stages)], year.stages.length), part(words.targetsTable, [targetsTable(outcomes)], targets.length), part(words.signatures, [signaturesTable(order, signatures)], members.length),
    part(words.results, [resultsTable(outcomes)], targets.length), part(words.sourcedResults, [sourcedResultsTable(outcomes)], targets.length), part(words.unitResults, [unitResultsTable(unitTargets, units)]), part(words.collectiveList, [registrationsTable(collectives, members)], collectives.length), part(words.peopleList, [registrationsTable(people, members)], people.length), part(words.titles, [titlesTable(registrations)]), part(words.campaignList, [campaignsTable(campaigns)], campaigns.length),
  ];
  const lacking = (isLacking: boolean, text: Text, opens: string, params: Missing['params'] = {}): Missing[] => (isLacking ? [{ text, params, opens }] : []);
  const without = (text: Text, there: readonly { unitId: string }[]) => {
    const units = members.filter((member) => !isIn(there)(member)).map(({ shortName }) => shortName);
    return lacking(units.length > 0, text, pledgePage, { count: units.length, units: units.join(', ') });
  };
  const noTargets = lacking(targets.length === 0, lacks.noTargets, pledgePage);
  return { figures, parts, missing: {
    year: [...lacking(agency('leader') === null, lacks.noLeader, unitsPage), ...lacking(agency('deputy') === null, lacks.noDeputy, unitsPage), ...lacking(launch.conferenceOn === null || launch.conferencePlace === null, lacks.noConference, pledgePage)],
    pledge: [...noTargets, ...without(lacks.unsigned, signatures)], results: [...noTargets, ...lacking(unknown.length > 0, lacks.unnoted, pledgePage, { count: unknown.length }), ...lacking(changed.length > 0, lacks.changed, pledgePage, { count: changed.length, measures: changed.join('; ') })],
    registrations: [...lacking(launch.registrationsDueAt === null, lacks.noDue, pledgePage), ...without(lacks.unregistered, registrations)],
  } };
});
