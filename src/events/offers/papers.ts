import { counted, figure, issuerFigures, part } from '../../documents/offers/figures.ts';
import type { Figure, Missing, PaperAsked, PaperKind, ToldOfYear } from '../../documents/offers/papers.ts';
import { namesHiddenFrom } from '../../duty/rules/months.ts';
import { listRules, ruleOn } from '../../duty/store/settings.ts';
import { dayInVietnam, formatDate, formatInstant } from '../../kit/dates.ts';
import type { Db } from '../../kit/server/command.ts';
import { say } from '../../kit/words.ts';
import { makesClusterPaper, speaksFor } from '../../movement/access/launch.ts';
import { listYearUnits } from '../../movement/store/place.ts';
import { loadIssuer } from '../../organisation/store.ts';
import { seesNames } from '../access/events.ts';
import { checkTable, peopleTable, postTable, typedText, unitTable, type PrintedShift } from '../document/plan.ts';
import { monthDayOf } from '../rules/free.ts';
import { planParts } from '../rules/kinds.ts';
import { openOf, strengthOf } from '../rules/shifts.ts';
import { listEvents, listForces, type EventRow } from '../store/events.ts';
import { listNames } from '../store/people.ts';
import { listChecks, listEventShifts, listPosts } from '../store/plan.ts';
import { partNames } from '../words/names.ts';
import { figureWords as words, kindWords, missingWords as lacks, onPaper, peopleWording, planWording, reportWording } from '../words/papers.ts';
import { printedChecks, printedUnits } from './printed.ts';

const page = './su-kien';
const eventsOf = async (db: Db, yearId: string, isPart: (event: EventRow) => boolean = () => true) => (await listEvents(db, { yearId })).filter((event) => event.state !== 'cancelled' && isPart(event)).reverse();
const dayOf = ({ beginsAt }: EventRow) => formatDate(dayInVietnam(beginsAt));

const signatureOf = (name: string | null | undefined, at: Date | null | undefined) => (name && at ? onPaper.by(name, formatInstant(at)) : null);

/** One event with everything that its papers tell; `unitId`: of that unit alone. */
async function load(db: Db, { clusterId, year, yearId, today }: PaperAsked, eventId: string | null, unitId: string | null = null) {
  const of = { eventId: eventId ?? yearId }; // where there is none nothing is found
  const [issuer, [event], units, posts, all, checks, names] = await Promise.all([loadIssuer(db, clusterId, today), listEvents(db, of), listYearUnits(db, yearId), listPosts(db, of.eventId), listEventShifts(db, of), listChecks(db, of), listNames(db, of.eventId)]);
  const own = all.filter((shift) => unitId === null || shift.unitId === unitId);
  const shifts = own.map((shift): PrintedShift & { unitId: string } => ({
    ...shift, task: posts.find(({ id }) => id === shift.postId)!.task, agencyName: units.find((one) => one.unitId === shift.unitId)?.agencyName ?? '', assigned: shift.personIds.length, people: unitId === null ? null : shift.personIds.map((id) => names.get(id)!),
  }));
  const strength = strengthOf(own);
  const opens = event === undefined ? page : `${page}?su-kien=${event.id}`;
  const said = (name: (typeof words)[keyof typeof words], text: string | null): Figure => figure(name, text, { opens });
  const figures = [
    ...issuerFigures(year, issuer), said(words.name, event?.name ?? null), said(words.place, event?.place ?? null), said(words.from, event === undefined ? null : formatInstant(event.beginsAt)), said(words.to, event === undefined ? null : formatInstant(event.endsAt)),
    counted(words.shifts, strength.shifts, { opens }), counted(words.needed, strength.needed, { opens }), counted(words.assigned, strength.assigned, { opens }),
  ];
  return { event, opens, figures, said, strength, shifts, posts, checks: printedChecks(checks, units), open: openOf({ posts, shifts: own }), unitName: units.find((one) => one.unitId === unitId)?.agencyName ?? null };
}
type Loaded = Awaited<ReturnType<typeof load>>;
const lacking = ({ opens }: Loaded, isLacking: boolean, text: Missing['text'], params: Missing['params'] = {}): Missing[] => (isLacking ? [{ text, params, opens }] : []);
const told = (loaded: Loaded, { figures, parts, missing }: ToldOfYear): ToldOfYear => ({ figures: [...loaded.figures, ...figures], parts, missing: loaded.event === undefined ? lacking(loaded, true, lacks.none) : missing });
const wholeFigures = ({ posts, shifts, opens }: Loaded): Figure[] => [counted(words.posts, posts.length, { opens }), counted(words.units, new Set(shifts.map(({ unitId }) => unitId)).size, { opens })];
const subject = (event: EventRow) => ({ id: event.id, unitId: null, name: say(kindWords.subject, { day: dayOf(event), name: event.name }) });

/** The plan with posts, shifts, forces and checklist; names stand in none of it. */
export const eventPlan: PaperKind = {
  id: 'event-plan', name: kindWords.plan, type: 'PA', issuedBy: 'cluster', page: 'a4-landscape', stages: ['running'], mayMake: makesClusterPaper, wording: planWording,
  subjects: async (db, { yearId }) => (await eventsOf(db, yearId)).map(subject),
  async read(db, asked) {
    const loaded = await load(db, asked, asked.subjectId);
    const { event, posts, shifts, checks, strength, open, said } = loaded;
    const unwritten = planParts.filter((one) => (event?.[one] ?? '').trim() === '').map((one) => say(partNames[one]));
    return told(loaded, {
      figures: [...wholeFigures(loaded), said(words.approved, event === undefined ? null : signatureOf(event.approvedByName, event.approvedAt))],
      parts: [...planParts.map((one) => part(words[one], typedText(event?.[one] ?? ''))), part(words.postTable, postTable(shifts), shifts.length), part(words.unitTable, unitTable(printedUnits(shifts))), part(words.checkTable, checkTable(checks), checks.length)],
      missing: [
        ...lacking(loaded, unwritten.length > 0, lacks.unwritten, { parts: unwritten.join(', ') }), ...lacking(loaded, posts.length === 0, lacks.noPosts), ...lacking(loaded, open.emptyPosts.length > 0, lacks.emptyPosts, { posts: open.emptyPosts.join(', ') }),
        ...lacking(loaded, strength.missing > 0, lacks.short, { n: strength.missing }), ...lacking(loaded, event?.state === 'draft', lacks.notApproved),
      ],
    });
  },
};

const forceOf = async (db: Db, { yearId, subjectId }: PaperAsked) => (await listForces(db, { yearId })).find(({ id }) => id === subjectId);
/** The people of one unit by name: made by that unit, and read by whom may see its names. */
export const eventPeople: PaperKind = {
  id: 'event-people', name: kindWords.people, type: 'DS', issuedBy: 'unit', page: 'a4-landscape', stages: ['running'], mayMake: (actor, _asked, unitId) => unitId !== null && speaksFor(actor, unitId), wording: peopleWording,
  async readers(db, asked, unitId) {
    const force = await forceOf(db, asked);
    const event = force && (await listEvents(db, { eventId: force.eventId }))[0];
    const month = event && monthDayOf({ startsAt: event.beginsAt, endsAt: event.endsAt });
    const isHidden = !month || asked.today >= namesHiddenFrom(month, ruleOn(await listRules(db, asked.clusterId), month));
    return (actor) => unitId !== null && seesNames(actor, asked, unitId, isHidden);
  },
  async subjects(db, { yearId }) {
    const [events, forces, shifts, units] = await Promise.all([eventsOf(db, yearId), listForces(db, { yearId }), listEventShifts(db, { yearId }), listYearUnits(db, yearId)]);
    return events.flatMap((event) => forces.filter(({ eventId, unitId }) => eventId === event.id && shifts.some((shift) => shift.eventId === eventId && shift.unitId === unitId))
      .map(({ id, unitId }) => ({ id, unitId, name: say(kindWords.force, { day: dayOf(event), name: event.name, unit: units.find((one) => one.unitId === unitId)?.shortName ?? '' }) })));
  },
  async read(db, asked) {
    const force = await forceOf(db, asked);
    const loaded = await load(db, asked, force?.eventId ?? null, force?.unitId ?? null);
    const { shifts, strength, unitName, said } = loaded;
    return told(loaded, { figures: [said(words.unit, unitName)], parts: [part(words.peopleTable, force === undefined ? [] : peopleTable(shifts))], missing: lacking(loaded, strength.missing > 0, lacks.short, { n: strength.missing }) });
  },
};

/** The end with what was signed; what the log says stays in the log. */
export const eventReport: PaperKind = {
  id: 'event-report', name: kindWords.report, type: 'BC', issuedBy: 'cluster', page: 'a4', stages: ['running', 'closing'], mayMake: makesClusterPaper, wording: reportWording,
  subjects: async (db, { yearId, now }) => (await eventsOf(db, yearId, ({ endsAt }) => endsAt <= now)).map(subject),
  async read(db, asked) {
    const loaded = await load(db, asked, asked.subjectId);
    const { event, shifts, checks, strength, opens, said } = loaded;
    const signed = event?.signedIncidents ?? null;
    return told(loaded, {
      figures: [
        ...wholeFigures(loaded), counted(words.full, strength.shifts - strength.shortShifts, { opens }), said(words.approved, signatureOf(event?.approvedByName, event?.approvedAt)), said(words.checked, onPaper.of(checks.filter(({ doneAt }) => doneAt !== null).length, checks.length)),
        figure(words.signed, signed === null ? null : signed === 0 ? onPaper.safe : onPaper.some(String(signed).padStart(2, '0')), { opens, ...(signed !== null && { value: signed }) }), said(words.signer, signatureOf(event?.closedByName, event?.closedAt)), said(words.result, signed === null ? null : (event!.result ?? onPaper.noResult).replace(/\.$/, '')),
      ],
      parts: [part(words.unitTable, unitTable(printedUnits(shifts)))], missing: [...lacking(loaded, event?.state === 'draft', lacks.notApproved), ...lacking(loaded, signed === null, lacks.notSigned)],
    });
  },
};
