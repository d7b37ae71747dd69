import { formatDate, dayInVietnam } from '../../kit/dates.ts';
import { Refused } from '../../kit/refuse.ts';
import { command, query, type Db } from '../../kit/server/command.ts';
import type { Calendar } from '../../organisation/rules/calendar.ts';
import { findUnitPlace } from '../../organisation/store.ts';
import { collects, refuseCollect, refuseOpenEvent } from '../access/reports.ts';
import { adoptFormInput, formsQuery, openEventInput, type AdoptedForm, type DueRule } from '../input/forms.ts';
import { limitsOf, type Limits } from '../rules/due.ts';
import { periodsOf, type Period } from '../rules/periods.ts';
import { loadCalendar } from '../store/facts.ts';
import { findReportYear, insertEvent, insertForm, insertPeriods, insertVersion, listForms, listPeriods, setPeriod, takeForm, type Form, type ReportYear } from '../store/forms.ts';
import { byOf } from './send.ts';

const mostPeriods = 400;

export const forms = query({
  name: 'reports.forms', summary: 'The forms of a year with every version of what they ask and when they are due.',
  input: formsQuery, subject: (db, input) => findReportYear(db, input.yearId), access: () => null,
  run: async (db, { subject, actor }) => ({ yearId: subject.yearId, startsOn: subject.startsOn, endsOn: subject.endsOn, forms: await listForms(db, subject.yearId), may: { adopt: subject.sealedAt === null && collects(actor, subject) } }),
});

function limitsOrRefuse(rule: DueRule, span: Period & { eventAt: Date | null }, calendar: Calendar): Limits {
  const limits = limitsOf(rule, span, calendar);
  if (limits === null) throw new Refused(422, 'reports.no-tet', { year: span.endsOn.slice(0, 4) });
  return limits;
}

/** The form that is changed; a new one, when the input names none. */
async function formOf(db: Db, { yearId, formId, startsOn, endsOn, rhythm }: AdoptedForm, year: ReportYear): Promise<Form | null> {
  const all = await listForms(db, yearId);
  const form = all.find(({ id }) => id === formId);
  if (formId !== null && form === undefined) throw new Refused(404, 'reports.not-found');
  if (form !== undefined) return form;
  if (startsOn < year.startsOn || endsOn > year.endsOn) throw new Refused(422, 'reports.outside-year', { from: formatDate(year.startsOn), to: formatDate(year.endsOn) });
  const count = periodsOf(rhythm, startsOn, endsOn).length;
  if (count > mostPeriods) throw new Refused(422, 'reports.too-many-periods', { count });
  return null;
}

export const adoptForm = command({
  name: 'reports.adopt-form', summary: 'Adopts a new form with its periods, or a new version of what a form asks for the periods from a day on that nobody has sent yet.',
  input: adoptFormInput, subject: (db, input) => findReportYear(db, input.yearId), access: refuseCollect, chain: (subject) => subject.yearId,
  async run(trx, ctx) {
    const { subject, input, newId } = ctx;
    const form = await formOf(trx, input, subject);
    const formId = form?.id ?? newId();
    if (form === null && !(await insertForm(trx, { ...input, id: formId }))) throw new Refused(409, 'reports.code-taken', { code: input.code });
    const versions = form?.versions.length ?? 0;
    if (form !== null && (versions !== input.version || !(await takeForm(trx, formId, versions)))) throw new Refused(409, 'kit.version-clash', {}, { current: form.versions[0] });
    const versionId = newId();
    const { fields, checks, dueRule, allowsNil, validFrom, note } = input;
    await insertVersion(trx, { id: versionId, yearId: subject.yearId, formId, number: versions + 1, fields, checks, dueRule, allowsNil, validFrom, note, by: byOf(ctx) });
    const calendar = await loadCalendar(trx, subject.year);
    if (form === null) {
      const of = { yearId: subject.yearId, formId, versionId };
      await insertPeriods(trx, of, periodsOf(input.rhythm, input.startsOn, input.endsOn).map((period) => ({ id: newId(), ...period, ...limitsOrRefuse(dueRule, { ...period, eventAt: null }, calendar) })));
      return { formId, moved: 0 };
    }
    const moved = (await listPeriods(trx, subject.yearId, formId)).filter(({ startsOn, isUsed }) => startsOn >= validFrom && !isUsed);
    for (const period of moved) await setPeriod(trx, period.id, limitsOrRefuse(dueRule, period, calendar), versionId);
    return { formId, moved: moved.length };
  },
});

type EventSubject = ReportYear & { unitId: string | null };
export const openEvent = command({
  name: 'reports.open-event', summary: 'Something has happened: the unit, or every unit, owes a quick report within the hours of its form.',
  input: openEventInput, access: (actor, subject: EventSubject) => refuseOpenEvent(actor, subject), chain: (subject) => subject.yearId,
  async subject(db, { yearId, unitId }): Promise<EventSubject | null> {
    const year = await findReportYear(db, yearId);
    return year && { ...year, unitId };
  },
  async run(trx, { subject, input, actor, now, newId }) {
    const eventAt = new Date(input.eventAt);
    const day = dayInVietnam(eventAt);
    const form = (await listForms(trx, subject.yearId)).find(({ id }) => id === input.formId);
    if (form === undefined || form.rhythm !== 'event') throw new Refused(422, 'reports.not-quick');
    if (eventAt > now) throw new Refused(422, 'reports.event-in-future');
    if (day < subject.startsOn || day > subject.endsOn) throw new Refused(422, 'reports.event-outside-year', { from: formatDate(subject.startsOn), to: formatDate(subject.endsOn) });
    if (input.unitId !== null && (await findUnitPlace(trx, input.unitId, day))?.clusterId !== subject.clusterId) throw new Refused(422, 'reports.not-a-member');
    const version = form.versions[0]!;
    const span = { startsOn: day, endsOn: day };
    const periodId = newId();
    await insertEvent(trx, { id: periodId, yearId: subject.yearId, formId: form.id, versionId: version.id, unitId: input.unitId, name: input.name, eventAt, byName: actor.name, ...span, ...limitsOrRefuse(version.dueRule, { ...span, eventAt }, await loadCalendar(trx, subject.year)) });
    return { periodId };
  },
});
