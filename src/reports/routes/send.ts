import { refuseSecret } from '../../documents/offers/taken-file.ts';
import { formatDate, formatInstant, instantOf } from '../../kit/dates.ts';
import { Refused } from '../../kit/refuse.ts';
import { command, type Context, type Trx } from '../../kit/server/command.ts';
import { refuseSend } from '../access/reports.ts';
import { correctReportInput, nilReportInput, sendReportInput } from '../input/reports.ts';
import { differenceOf, nilEntries, readEntries, secondLooks, type Entries, type Typed } from '../rules/entries.ts';
import { nextState, type ReportEvent } from '../rules/state.ts';
import { listFiles } from '../store/files.ts';
import { addContent, findOwed, listContents, loadLastEntries, setReport, takeReport, type OwedReport } from '../store/reports.ts';

type Ctx = Context<unknown, OwedReport>;
export const byOf = ({ actor, now }: Pick<Context<unknown, unknown>, 'actor' | 'now'>) => ({ personId: actor.personId, name: actor.name, at: now });

/** Holds the report for a sending; a report that cannot take it is refused with what stands there. */
async function take(trx: Trx, { subject, now, newId }: Ctx, event: Extract<ReportEvent, 'send' | 'nil' | 'correct'>) {
  if (now < instantOf(subject.startsOn)) throw new Refused(422, 'reports.not-begun', { day: formatDate(subject.startsOn) });
  const taken = await takeReport(trx, subject, newId());
  const contents = await listContents(trx, taken.id);
  if (taken.state === 'waived') throw new Refused(409, 'reports.waived');
  if (nextState(taken.state, event) === null) {
    const last = contents.at(-1);
    if (taken.state === 'sent' && last !== undefined) throw new Refused(409, 'reports.already-sent', { name: last.byName, at: formatInstant(last.sentAt) }, { current: last });
    throw new Refused(409, taken.state === 'returned' ? 'reports.was-returned' : 'reports.not-sent');
  }
  const locksAt = taken.locksAt ?? subject.locksAt;
  if (now >= locksAt) throw new Refused(409, 'reports.locked', { at: formatInstant(locksAt) });
  return { id: taken.id, contents, dueAt: taken.dueAt ?? subject.dueAt };
}

/** What was typed, read by the form; throws the faults field by field. */
export function entriesOf(subject: OwedReport, typed: Typed, files: number): Entries {
  const { entries, faults } = readEntries(subject, typed, files);
  if (faults.length > 0) throw new Refused(422, 'reports.faulty', { count: faults.length }, { fields: faults.map(({ key, code }) => ({ path: `entries.${key}`, code: `reports.${code}` })) });
  refuseSecret(...Object.values(entries).map(String));
  return entries;
}

const shared = { subject: findOwed, access: refuseSend, chain: ({ yearId }: OwedReport) => yearId };

export const sendReport = command({
  name: 'reports.send-report', summary: 'A unit sends its report of a period, or sends it again after it was returned. Of two who send at once the second is told that it is there already.',
  input: sendReportInput, ...shared,
  async run(trx, ctx) {
    const { subject, input, newId } = ctx;
    const { id, contents, dueAt } = await take(trx, ctx, 'send');
    const files = (await listFiles(trx, id)).map((file) => ({ id: file.id, name: file.name }));
    const entries = entriesOf(subject, input.entries, files.length);
    const last = await loadLastEntries(trx, subject);
    await addContent(trx, { id: newId(), yearId: subject.yearId, reportId: id, number: contents.length + 1, kind: 'send', entries, secondLooks: secondLooks(subject.fields, entries, last), files, reason: null, dueAt }, byOf(ctx));
    await setReport(trx, id, 'sent');
    return { reportId: id, version: contents.length + 1 };
  },
});

export const nilReport = command({
  name: 'reports.nil-report', summary: 'A unit says in one act that there is nothing to report: no new counts, and what stood before still stands.',
  input: nilReportInput, ...shared,
  async run(trx, ctx) {
    const { subject, newId } = ctx;
    if (!subject.allowsNil) throw new Refused(422, 'reports.no-nil');
    const { id, contents, dueAt } = await take(trx, ctx, 'nil');
    const entries = nilEntries(subject.fields, await loadLastEntries(trx, subject));
    await addContent(trx, { id: newId(), yearId: subject.yearId, reportId: id, number: contents.length + 1, kind: 'nil', entries, secondLooks: [], files: [], reason: null, dueAt }, byOf(ctx));
    await setReport(trx, id, 'sent');
    return { reportId: id, version: contents.length + 1 };
  },
});

export const correctReport = command({
  name: 'reports.correct-report', summary: 'A unit corrects what it sent, with a reason; the earlier version stays, with the difference. When it was sent stays as it was.',
  input: correctReportInput, ...shared,
  async run(trx, ctx) {
    const { subject, input, newId } = ctx;
    const { id, contents, dueAt } = await take(trx, ctx, 'correct');
    const before = contents.at(-1)!;
    if (before.number !== input.version) throw new Refused(409, 'kit.version-clash', {}, { current: before });
    const files = (await listFiles(trx, id)).map((file) => ({ id: file.id, name: file.name }));
    const entries = entriesOf(subject, input.entries, files.length);
    const isSame = differenceOf(subject.fields, before.entries, entries).length === 0 && JSON.stringify(before.files.map((file) => file.id)) === JSON.stringify(files.map((file) => file.id));
    if (isSame) throw new Refused(422, 'reports.same-content');
    await addContent(trx, { id: newId(), yearId: subject.yearId, reportId: id, number: before.number + 1, kind: 'correct', entries, secondLooks: [], files, reason: input.reason, dueAt }, byOf(ctx));
    await setReport(trx, id, 'sent');
    return { reportId: id, version: before.number + 1 };
  },
});
