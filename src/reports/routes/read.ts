import { query, type Db } from '../../kit/server/command.ts';
import { dayInVietnam } from '../../kit/dates.ts';
import { listContacts } from '../../organisation/store.ts';
import { collects, readsAll, refuseRead, refuseSend, reportsFor } from '../access/reports.ts';
import { matrixQuery, reportQuery, tasksQuery } from '../input/reports.ts';
import { differenceOf } from '../rules/entries.ts';
import { isOwed, standingOf } from '../rules/standing.ts';
import { nextState } from '../rules/state.ts';
import { loadCalendar, withStanding } from '../store/facts.ts';
import { listFiles } from '../store/files.ts';
import { findReportYear, listForms, listPeriods, type ReportYear } from '../store/forms.ts';
import { findOwed, listContents, listMarks, listOwed, loadLastEntries } from '../store/reports.ts';

const free = () => null;
const mostRecent = 12;

export const tasks = query({
  name: 'reports.tasks', summary: 'What the caller’s units still owe, soonest first, what comes next, and what they sent lately.',
  input: tasksQuery, subject: (db, input) => findReportYear(db, input.yearId), access: free,
  async run(db, { subject, actor, now, today }) {
    const units = [...new Set(actor.appointments.flatMap(({ unitId }) => (unitId !== null && reportsFor(actor, unitId) ? [unitId] : [])))];
    const [forms, owed] = await Promise.all([listForms(db, subject.yearId), listOwed(db, { yearId: subject.yearId, unitIds: units })]);
    const lines = (await withStanding(db, subject.year, owed, now)).map((line) => { const form = forms.find(({ id }) => id === line.formId)!; return { ...line, formName: form.name, kind: form.kind, rhythm: form.rhythm }; });
    const byDue = (a: { dueAt: Date }, b: { dueAt: Date }) => a.dueAt.getTime() - b.dueAt.getTime();
    const lastSent = ({ sent }: (typeof lines)[number]) => sent.at(-1)?.sentAt.getTime() ?? 0;
    const open = lines.filter(({ standing }) => isOwed(standing)).sort(byDue);
    return {
      now, today, yearId: subject.yearId, units: units.filter((unitId) => lines.some((line) => line.unitId === unitId)),
      owed: open.filter((line) => now < line.locksAt), locked: open.filter((line) => now >= line.locksAt),
      next: lines.filter(({ standing }) => standing.kind === 'coming').sort(byDue).slice(0, 1),
      recent: lines.filter(({ standing }) => standing.kind === 'on-time' || standing.kind === 'late').sort((a, b) => lastSent(b) - lastSent(a)).slice(0, mostRecent),
      quickForms: forms.filter(({ kind, startsOn, endsOn }) => kind === 'quick' && startsOn <= today && endsOn >= today).map(({ id, name, versions }) => ({ id, name, dueRule: versions[0]!.dueRule })),
      may: { report: units.length > 0 && subject.sealedAt === null, readAll: readsAll(actor, subject), collect: collects(actor, subject) },
    };
  },
});

export const report = query({
  name: 'reports.report', summary: 'One report of a unit: what is asked, what it said last time, every version sent with its difference, files, reminders and returns.',
  input: reportQuery, subject: findOwed, access: refuseRead,
  async run(db, { subject, actor, now }) {
    const [last, calendar, contents, files, marks] = await Promise.all([loadLastEntries(db, subject), loadCalendar(db, subject.year),
      subject.reportId === null ? [] : listContents(db, subject.reportId), subject.reportId === null ? [] : listFiles(db, subject.reportId), subject.reportId === null ? [] : listMarks(db, subject.reportId)]);
    const standing = standingOf({ ...subject, sent: contents, reminders: marks.filter(({ kind }) => kind === 'remind').length }, now, subject.dueRule.lateDays, calendar);
    const isOpen = !subject.isSealed && now < subject.locksAt;
    const isOwn = refuseSend(actor, subject) === null;
    return {
      ...subject, now, last, files, marks, standing,
      contents: contents.map((content, n) => ({ ...content, differences: n === 0 ? [] : differenceOf(subject.fields, contents[n - 1]!.entries, content.entries) })),
      may: { send: isOwn && isOpen && nextState(subject.state, 'send') !== null, correct: isOwn && isOpen && subject.state === 'sent', collect: !subject.isSealed && collects(actor, subject) },
    };
  },
});

/** The form to show first: the one that is due soonest of those that have begun, else the last that was due. */
async function soonestForm(db: Db, { yearId }: ReportYear, now: Date, today: string): Promise<string | null> {
  const begun = (await listPeriods(db, yearId)).filter(({ startsOn }) => startsOn <= today);
  const next = begun.filter(({ dueAt }) => dueAt > now).sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())[0];
  return next?.formId ?? begun.at(-1)?.formId ?? null;
}

export const matrix = query({
  name: 'reports.matrix', summary: 'Who has sent what of a form: units by periods that have begun. A unit sees its own row; those who collect also see whom to call.',
  input: matrixQuery, subject: (db, input) => findReportYear(db, input.yearId), access: free,
  async run(db, { subject, input, actor, now, today }) {
    const forms = await listForms(db, subject.yearId);
    const formId = forms.some(({ id }) => id === input.formId) ? input.formId! : (await soonestForm(db, subject, now, today)) ?? forms[0]?.id ?? null;
    const seesAll = readsAll(actor, subject);
    const [owed, periods] = formId === null ? [[], []] : await Promise.all([listOwed(db, { yearId: subject.yearId, formId }), listPeriods(db, subject.yearId, formId)]);
    const begun = periods.filter(({ startsOn }) => startsOn <= today);
    const lines = (await withStanding(db, subject.year, owed, now)).filter((line) => (seesAll || reportsFor(actor, line.unitId)) && begun.some(({ id }) => id === line.periodId));
    const units = [...new Map(lines.map((line) => [line.unitId, line])).values()].sort((a, b) => a.position - b.position);
    const mayCollect = subject.sealedAt === null && collects(actor, subject);
    return {
      now, yearId: subject.yearId, formId, forms: forms.map(({ id, name, kind, rhythm }) => ({ id, name, kind, rhythm })),
      periods: begun.map(({ id, startsOn, endsOn, eventName, dueAt, locksAt }) => ({ id, startsOn, endsOn, eventName, dueAt, locksAt })),
      units: units.map(({ unitId, agencyName, shortName }) => ({ unitId, agencyName, shortName, cells: lines.filter((line) => line.unitId === unitId).map(({ periodId, standing, remindedAt, dueAt }) => ({ periodId, standing, remindedAt, dueAt })) })),
      contacts: mayCollect ? await listContacts(db, units.map(({ unitId }) => unitId), dayInVietnam(now)) : [],
      may: { collect: mayCollect, readAll: seesAll },
    };
  },
});
