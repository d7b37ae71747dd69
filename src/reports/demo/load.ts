import { sql } from 'kysely';
import { demoId, demoUnitSlugs, demoUsers, type DemoUnitSlug } from '../../accounts/demo.ts';
import { dayAfter, dayInVietnam, instantOf } from '../../kit/dates.ts';
import { randomFrom } from '../../kit/random.ts';
import type { Trx } from '../../kit/server/command.ts';
import { demoYearId } from '../../movement/demo/year.ts';
import { demoPersonId, demoUnitId } from '../../organisation/demo.ts';
import { workingDayFrom, type Calendar } from '../../organisation/rules/calendar.ts';
import { limitsOf, locksAfter, type Limits } from '../rules/due.ts';
import type { Entries } from '../rules/entries.ts';
import { periodsOf, type Period } from '../rules/periods.ts';
import { loadCalendar } from '../store/facts.ts';
import { saidIn } from './entries.ts';
import { demoForms, type DemoForm } from './forms.ts';

export const demoFormId = (code: string) => demoId(70, demoForms.findIndex((form) => form.code === code) + 1);
type DemoPeriod = Period & Limits & { id: string; form: DemoForm; unit: DemoUnitSlug | null; event: { event_name: string; event_at: Date; opened_by_name: string } | null };
const hour = 3_600_000;

const events: [unit: DemoUnitSlug, name: string, at: string][] = [
  ['sonnptnt', 'Mưa lớn gây ngập kho lưu trữ', '2020-08-05T21:30+07:00'], ['soxaydung', 'Chập điện tại nhà để xe, đã dập tắt', '2020-09-18T14:10+07:00'], ['bqlkcn', 'Mất trật tự trước cổng khu công nghiệp', '2020-11-04T07:50+07:00'],
];

const spans = demoForms.flatMap((form) => periodsOf(form.rhythm, form.startsOn, form.endsOn).map((period) => ({ form, ...period }))).map((span, n) => ({ ...span, id: demoId(72, n + 1) }));
/** The period of a form that ends on a day. */
export const demoPeriodId = (code: string, endsOn: string) => spans.find((span) => span.form.code === code && span.endsOn === endsOn)!.id;

function periodsOfDemo(calendar: Calendar): DemoPeriod[] {
  const regular = spans.map((span): DemoPeriod => ({ ...span, unit: null, event: null, ...limitsOf(span.form.dueRule, { ...span, eventAt: null }, calendar)! }));
  const quick = demoForms.find(({ kind }) => kind === 'quick')!;
  return [...regular, ...events.map(([unit, name, at], n): DemoPeriod => {
    const [eventAt, day] = [new Date(at), at.slice(0, 10)];
    return { id: demoId(72, regular.length + n + 1), form: quick, unit, event: { event_name: name, event_at: eventAt, opened_by_name: 'Trực ban đơn vị' }, startsOn: day, endsOn: day, ...limitsOf(quick.dueRule, { startsOn: day, endsOn: day, eventAt }, calendar)! };
  })];
}

/** About a thousand reports of 2020: most in time, some late, some missing after a reminder, some returned and sent again, some corrected. */
export async function loadReportsDemo(trx: Trx): Promise<void> {
  const of = { emulation_year_id: demoYearId };
  const calendar = await loadCalendar(trx, 2020);
  const { rows: [clock] } = await sql<{ now: Date }>`select business_now() as now`.execute(trx);
  const now = new Date(Math.floor(clock!.now.getTime() / 60_000) * 60_000); // to the minute, so that the sample is the same every time
  const leader = demoUsers.find(({ username }) => username === 'thuky.cumtruong')!;
  const collector = { by_person: demoPersonId(leader.userId), by_name: leader.personName };
  await trx.insertInto('report_forms').values(demoForms.map(({ code, name, kind, rhythm, startsOn, endsOn }, n) => ({ id: demoFormId(code), ...of, code, name, kind, rhythm, position: n + 1, starts_on: startsOn, ends_on: endsOn }))).execute();
  await trx.insertInto('report_form_versions').values(demoForms.map(({ code, fields, checks, dueRule, allowsNil, startsOn }, n) => ({
    id: demoId(71, n + 1), ...of, form_id: demoFormId(code), number: 1, fields: JSON.stringify(fields), checks: JSON.stringify(checks), due_rule: JSON.stringify(dueRule), allows_nil: allowsNil, valid_from: startsOn, note: 'Biểu mẫu minh họa', adopted_by: collector.by_person, adopted_by_name: collector.by_name, adopted_at: '2020-01-10T08:00+07',
  }))).execute();
  const periods = periodsOfDemo(calendar);
  await trx.insertInto('report_periods').values(periods.map(({ id, form, startsOn, endsOn, dueAt, locksAt, unit, event }) => ({
    id, ...of, form_id: demoFormId(form.code), form_version_id: demoId(71, demoForms.indexOf(form) + 1), starts_on: startsOn, ends_on: endsOn, due_at: dueAt, locks_at: locksAt, unit_id: unit && demoUnitId(unit), event_name: event?.event_name ?? null, event_at: event?.event_at ?? null, opened_by_name: event?.opened_by_name ?? null,
  }))).execute();

  const random = randomFrom(112020);
  const secretaryOf = new Map(demoUsers.filter(({ username }) => username.startsWith('thuky.')).map((user) => [user.unitSlug, { sent_by: demoPersonId(user.userId), sent_by_name: user.personName }]));
  const reports: Parameters<typeof insertReports>[0] = [];
  const contents: Parameters<typeof insertContents>[0] = [];
  const marks: Parameters<typeof insertMarks>[0] = [];
  const mark = (report_id: string, kind: 'remind' | 'return' | 'waive', at: Date, reason: string | null = null, due_at: Date | null = null) => marks.push({ id: demoId(75, marks.length + 1), ...of, report_id, kind, reason, due_at, ...collector, at });
  const insertReports = (values: { id: string; emulation_year_id: string; period_id: string; unit_id: string; state: string; due_at: Date | null; locks_at: Date | null }[]) => trx.insertInto('situation_reports').values(values).execute();
  const insertContents = (values: { id: string; emulation_year_id: string; report_id: string; number: number; kind: string; entries: string; reason: string | null; due_at: Date; sent_by: string; sent_by_name: string; sent_at: Date }[]) => trx.insertInto('report_contents').values(values).execute();
  const insertMarks = (values: { id: string; emulation_year_id: string; report_id: string; kind: string; reason: string | null; due_at: Date | null; by_person: string; by_name: string; at: Date }[]) => trx.insertInto('report_marks').values(values).execute();

  for (const period of periods) {
    const { form, dueAt, locksAt, startsOn, endsOn } = period;
    const isToday = dueAt > now && endsOn < dayInVietnam(now);
    if (dueAt > now && !isToday) continue;
    for (const [at, slug] of demoUnitSlugs.entries()) {
      if (period.unit !== null && period.unit !== slug) continue;
      const id = demoId(73, reports.length + 1);
      const [chance, kindChance] = [random(), random()];
      const own = { owes: form.code === 'dich-tuan' && slug === 'soyte' && startsOn === '2020-11-02' && now < locksAt };
      const row = { id, ...of, period_id: period.id, unit_id: demoUnitId(slug), state: 'sent', due_at: null as Date | null, locks_at: null as Date | null };
      const send = (number: number, kind: string, sentAt: Date, entries: Entries, due = dueAt, reason: string | null = null) => contents.push({ id: demoId(74, contents.length + 1), ...of, report_id: id, number, kind, entries: JSON.stringify(entries), reason, due_at: due, ...secretaryOf.get(slug)!, sent_at: sentAt });
      const said = saidIn(form, at, random, endsOn);
      if (isToday && (at % 5 > 2 || slug === 'soyte')) continue; // eleven were quick this morning
      if (slug === 'bandantoc' && form.code === 'dai-hoi') {
        reports.push({ ...row, state: 'waived' });
        mark(id, 'waive', instantOf('2020-10-10', '09:00'), 'Đơn vị không được giao nhiệm vụ bảo vệ Đại hội (minh họa)');
        continue;
      }
      const early = form.rhythm === 'day' ? 0.3 + random() * 6 : form.rhythm === 'event' ? 0.2 + random() : 2 + random() * 40;
      const timely = new Date(Math.min(Math.max(dueAt.getTime() - early * hour, instantOf(startsOn, '07:30').getTime()), now.getTime() - random() * hour));
      const isQuiet = chance < 0.02 && period.unit === null && !isToday;
      if (own.owes || isQuiet) {
        reports.push({ ...row, state: 'open' });
        if (own.owes || kindChance < 0.7) mark(id, 'remind', new Date(Math.min(dueAt.getTime() + 17 * hour, now.getTime())));
        continue;
      }
      reports.push(row);
      const isReturned = chance > 0.985 && !isToday && form.rhythm !== 'day';
      const lateBy = chance < 0.065 && !isToday && period.unit === null ? 2 + random() * (form.rhythm === 'day' ? 20 : 60) : 0;
      const sentAt = lateBy > 0 ? new Date(Math.min(dueAt.getTime() + lateBy * hour, locksAt.getTime() - hour, now.getTime() - hour)) : timely;
      send(1, form.allowsNil && kindChance < 0.25 ? 'nil' : 'send', sentAt, said);
      if (form.code === 'thang' && slug === 'soyte' && startsOn === '2020-10-01' && now < instantOf('2020-11-18')) {
        const due = instantOf('2020-11-18', '17:00');
        Object.assign(row, { state: 'returned', due_at: due, locks_at: locksAfter(due, 30) });
        mark(id, 'return', instantOf('2020-11-13', '10:15'), 'Lượt người tham dự chưa khớp danh sách gửi kèm; đề nghị kiểm tra lại (minh họa)', due);
      } else if (isReturned) {
        const backAt = new Date(sentAt.getTime() + 20 * hour);
        const due = instantOf(workingDayFrom(calendar, dayAfter(dayInVietnam(backAt), 2), 1), '17:00');
        if (due > now) continue;
        Object.assign(row, { due_at: due, locks_at: locksAfter(due, 14) });
        mark(id, 'return', backAt, 'Số liệu chưa khớp với kỳ trước, đề nghị kiểm tra lại (minh họa)', due);
        send(2, 'send', new Date(due.getTime() - 5 * hour), said, due);
      } else if (kindChance > 0.985 && new Date(sentAt.getTime() + 3 * hour) < now) send(2, 'correct', new Date(sentAt.getTime() + 2 * hour), corrected(form, said), dueAt, 'Đếm sót khi tổng hợp (minh họa)');
    }
  }
  await insertReports(reports);
  await insertContents(contents);
  await insertMarks(marks);
}

/** One more of the first figure that stands alone. */
function corrected({ fields }: DemoForm, said: Entries): Entries {
  const key = fields.find(({ type, key: name }) => type === 'number' && ['buoi-tuyen-truyen', 'van-ban', 'duoc-giao', 'nguoi-truc', 'tu-ve-truc', 'thiet-hai'].includes(name))!.key;
  return { ...said, [key]: Number(said[key]) + 1 };
}
