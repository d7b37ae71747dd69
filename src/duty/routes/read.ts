import { dayAfter, dayWithin, instantOf } from '../../kit/dates.ts';
import { query, type Context, type Db } from '../../kit/server/command.ts';
import { findPlacedYear, findUnitYear, listYearUnits, type UnitYear } from '../../movement/store/place.ts';
import { listCalendar } from '../../organisation/store.ts';
import { keepsRoster, leadsDuty, readsAll, readsUnit, refuseRead, seesNames, standsFor } from '../access/duty.ts';
import { agendaQuery, overviewQuery, rosterQuery } from '../input/duty.ts';
import { burdenOf } from '../rules/kinds.ts';
import { daysOfMonth, lastOfMonth, monthOf, namesHiddenFrom, rosterDueAt, rosterStanding } from '../rules/months.ts';
import { listElsewhere } from '../store/elsewhere.ts';
import { loadUnitLines, loadYearLines, type ShiftLine } from '../store/lines.ts';
import { findOwn, listPeople } from '../store/people.ts';
import { findRoster, listRosters, listShifts } from '../store/rosters.ts';
import { listRules, listSurges, loadCalendar, ruleOn, type RuleRow } from '../store/settings.ts';

type Reader = Pick<Context<unknown, UnitYear>, 'actor' | 'today'>;
const isHidden = (rules: readonly RuleRow[], month: string, today: string) => today >= namesHiddenFrom(month, ruleOn(rules, month));
/** The shifts as a reader may see them: names are for some, how many there are is for all. */
async function shown(db: Db, lines: readonly ShiftLine[], subject: UnitYear, { actor, today }: Reader) {
  const [people, rules, calendar] = await Promise.all([listPeople(db, { unitId: subject.unitId }), listRules(db, subject.clusterId), loadCalendar(db, subject.year, subject.year)]);
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  return lines.map(({ unitId: _unit, restsUntil, personIds, take, hand, ...shift }) => {
    const isNamed = seesNames(actor, subject, isHidden(rules, shift.month, today));
    const noted = (one: typeof take) => one && { ...one, byName: isNamed ? one.byName : null, note: isNamed ? one.note : null, incident: isNamed ? one.incident : null, hasIncident: one.incident !== null };
    return { ...shift, restsUntil, burden: burdenOf(calendar, shift), assigned: personIds.length, people: isNamed ? personIds.map((id) => ({ id, name: nameOf.get(id)! })) : null, take: noted(take), hand: noted(hand) };
  });
}
const mayOf = (actor: Context<unknown, unknown>['actor'], subject: UnitYear) => ({ keep: keepsRoster(actor, subject.unitId), stand: standsFor(actor, subject.unitId), lead: leadsDuty(actor, subject) });

export const roster = query({
  name: 'duty.roster', summary: 'The roster of a unit for a month: shifts with how many they need and have, names where the caller may see them, days off, surge periods; for who keeps it also who stands at events.',
  input: rosterQuery, subject: findUnitYear, access: refuseRead,
  async run(db, ctx) {
    const { subject, input: { month }, actor, now, today } = ctx;
    const keeps = keepsRoster(actor, subject.unitId);
    const [found, lines, rules, surges, calendar, { days }, elsewhere] = await Promise.all([
      findRoster(db, subject.unitId, month), loadUnitLines(db, subject, month, lastOfMonth(month)), listRules(db, subject.clusterId), listSurges(db, subject.yearId), loadCalendar(db, subject.year, subject.year), listCalendar(db, subject.year - 1, subject.year + 1),
      keeps ? listElsewhere(db, { unitId: subject.unitId, from: instantOf(dayAfter(month, -2)), until: instantOf(dayAfter(lastOfMonth(month), 4)) }) : [],
    ]);
    const dueAt = rosterDueAt(month, ruleOn(rules, month));
    const nameOf = new Map(days.map(({ day, name, kind }) => [day, kind === 'holiday' ? name : null]));
    return {
      month, today, now, version: found?.version ?? 0, publishedAt: found?.publishedAt ?? null, publishedByName: found?.publishedByName ?? null, dueAt, standing: rosterStanding(found?.publishedAt ?? null, dueAt, now), restHours: ruleOn(rules, month).restHours,
      days: daysOfMonth(month).map((day) => ({ day, kind: burdenOf(calendar, { startsAt: instantOf(day, '08:00'), endsAt: instantOf(day, '09:00') }), name: nameOf.get(day) ?? null, surges: surges.filter(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn).map(({ name }) => name) })),
      shifts: await shown(db, lines.filter((line) => line.month === month), subject, ctx), elsewhere, namesHiddenFrom: namesHiddenFrom(month, ruleOn(rules, month)), may: mayOf(actor, subject),
    };
  },
});

const agendaDays = 7;
export const agenda = query({
  name: 'duty.agenda', summary: 'The shifts of a unit in the seven days from a day on (from today when none is given), with what was noted when they were taken and handed over; `mine` is the caller on the duty list.',
  input: agendaQuery, subject: findUnitYear, access: refuseRead,
  async run(db, ctx) {
    const { subject, input, actor, now, today } = ctx;
    const from = input.from ?? today;
    const [lines, mine] = await Promise.all([loadUnitLines(db, subject, from, dayAfter(from, agendaDays - 1)), findOwn(db, subject.unitId, actor.personId)]);
    return { from, today, now, mine, shifts: await shown(db, lines, subject, ctx), may: mayOf(actor, subject) };
  },
});

export const overview = query({
  name: 'duty.overview', summary: 'Every unit that the caller may read in a month, as counts: the roster, shifts, those short of people, those not handed over, incidents; the surge periods and rules of the cluster, and where a shift that is asked for stands.',
  input: overviewQuery, subject: (db, { yearId }) => findPlacedYear(db, yearId), access: () => null,
  async run(db, { subject, input, actor, now, today }) {
    const [all, asked] = await Promise.all([listYearUnits(db, subject.yearId), input.shiftId === undefined ? [] : listShifts(db, { shiftId: input.shiftId })]);
    const mayRead = (unitId: string) => readsUnit(actor, { ...subject, unitId });
    const shift = asked.find(({ unitId, onDay }) => all.some((unit) => unit.unitId === unitId) && mayRead(unitId) && onDay >= subject.startsOn && onDay <= subject.endsOn) ?? null;
    const month = shift?.month ?? input.month ?? monthOf(dayWithin(today, subject));
    const [lines, rosters, rules, surges] = await Promise.all([loadYearLines(db, { yearId: subject.yearId, month, inUnit: null }), listRosters(db, subject.yearId), listRules(db, subject.clusterId), listSurges(db, subject.yearId)]);
    const dueAt = rosterDueAt(month, ruleOn(rules, month));
    const units = all.filter(({ unitId }) => mayRead(unitId)).map((unit) => {
      const own = lines.filter((line) => line.unitId === unit.unitId);
      const found = rosters.find((one) => one.unitId === unit.unitId && one.month === month);
      return {
        ...unit, standing: rosterStanding(found?.publishedAt ?? null, dueAt, now), publishedAt: found?.publishedAt ?? null, shifts: own.length, short: own.filter(({ missing }) => missing > 0).length,
        notHanded: own.filter(({ hand, endsAt }) => hand === null && endsAt <= now).length, incidents: own.filter(({ take, hand }) => (hand?.incident ?? take?.incident ?? null) !== null).length,
      };
    });
    return {
      /** The shift that was asked for; null when there is none, or it is not the caller's to read. */
      shift: shift && { id: shift.id, unitId: shift.unitId, onDay: shift.onDay },
      month, today, dueAt, units, surges, rules, startsOn: subject.startsOn, endsOn: subject.endsOn,
      own: units.filter(({ unitId }) => actor.appointments.some((held) => held.unitId === unitId)).map(({ unitId }) => unitId), may: { readAll: readsAll(actor, subject), lead: leadsDuty(actor, subject) },
    };
  },
});
