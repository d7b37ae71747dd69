import { sql } from 'kysely';
import { demoId, demoUnitSlugs, demoUsers } from '../../accounts/demo.ts';
import { dayAfter, dayInVietnam, instantOf } from '../../kit/dates.ts';
import { randomFrom } from '../../kit/random.ts';
import type { Trx } from '../../kit/server/command.ts';
import { demoYearId } from '../../movement/demo/year.ts';
import { demoPersonId, demoUnitId } from '../../organisation/demo.ts';
import { nextState, isOfUnit, type TaskEvent, type TaskState } from '../rules/state.ts';
import { demoTasks } from './tasks.ts';

type By = { by_person: string | null; by_name: string };
const hour = 3_600_000;
export const demoAssignmentId = (n: number) => demoId(66, n);

/** About four hundred tasks of units in 2020: most accepted in time, some late, some returned and done again, the last ones still open. */
export async function loadTasksDemo(trx: Trx): Promise<void> {
  const of = { emulation_year_id: demoYearId };
  const { rows: [clock] } = await sql<{ now: Date }>`select business_now() as now`.execute(trx);
  const now = new Date(Math.floor(clock!.now.getTime() / 60_000) * 60_000); // to the minute, so that the sample is the same every time
  const byOf = (username: string): By => { const user = demoUsers.find((one) => one.username === username)!; return { by_person: demoPersonId(user.userId), by_name: user.personName }; };
  const [leader, officer] = [byOf('thuky.cumtruong'), byOf('troly.bochqs')];
  const secretaryOf = new Map(demoUsers.filter(({ username }) => username.startsWith('thuky.')).map((user) => [user.unitSlug, byOf(user.username)]));
  const random = randomFrom(182020);
  const moment = (monthDay: string, time: string) => instantOf(`2020-${monthDay}`, time);

  await trx.insertInto('tasks').values(demoTasks.map(({ title, source, number, given, due, proof }, n) => {
    const by = source === 'command' ? officer : leader;
    return { id: demoId(65, n + 1), ...of, title, source_kind: source, source_number: number, source_on: dayAfter(`2020-${given}`, -1), proof_asked: proof, due_at: moment(due, '17:00'), given_by: by.by_person, given_by_name: by.by_name, given_at: moment(given, '08:30') };
  })).execute();

  const assignments: { id: string; emulation_year_id: string; task_id: string; unit_id: string; state: TaskState; due_at: Date; version: number }[] = [];
  const events: (By & { id: string; emulation_year_id: string; assignment_id: string; number: number; event: TaskEvent; from_state: TaskState; to_state: TaskState; note: string | null; due_at: Date; at: Date })[] = [];
  for (const [n, task] of demoTasks.entries()) {
    const [from, many] = task.units ?? [0, demoUnitSlugs.length];
    const [givenAt, dueAt] = [moment(task.given, '08:30'), moment(task.due, '17:00')];
    const span = dueAt.getTime() - givenAt.getTime();
    for (const slug of demoUnitSlugs.slice(from, from + many)) {
      const row = { id: demoAssignmentId(assignments.length + 1), ...of, task_id: demoId(65, n + 1), unit_id: demoUnitId(slug), state: 'given' as TaskState, due_at: dueAt, version: 1 };
      assignments.push(row);
      /** Does one thing, unless its time has not come; answers whether it was done. */
      const act = (event: TaskEvent, at: Date, note: string | null = null, due = row.due_at) => {
        const to = nextState(row.state, event);
        if (to === null || at > now) return false;
        events.push({ id: demoId(67, events.length + 1), ...of, assignment_id: row.id, number: row.version, event, from_state: row.state, to_state: to, note, due_at: due, ...(isOfUnit(event) ? secretaryOf.get(slug)! : task.source === 'command' ? officer : leader), at });
        Object.assign(row, { state: to, due_at: due, version: row.version + 1 });
        return true;
      };
      const after = (share: number) => new Date(Math.floor((givenAt.getTime() + span * share) / 60_000) * 60_000);
      const [chance, quick, slow] = [random(), random(), random()];
      if (chance > 0.99) continue; // one in a hundred was never looked at
      if (!act('acknowledge', after(0.02 + quick * 0.1)) || !act('start', after(0.15 + quick * 0.2)) || chance > 0.975) continue;
      const finishAt = chance < 0.08 ? new Date(dueAt.getTime() + Math.ceil(2 + slow * 90) * hour) : after(0.5 + slow * 0.48);
      if (!act('finish', finishAt, 'Đã thực hiện xong theo yêu cầu (minh họa)')) continue;
      const seenAt = new Date(finishAt.getTime() + Math.ceil(20 + quick * 50) * hour);
      if (chance > 0.08 && chance < (task.due === '11-13' ? 0.4 : 0.13)) {
        const newDue = instantOf(dayAfter(dayInVietnam(seenAt), 7), '17:00');
        if (!act('return', seenAt, 'Số liệu chưa khớp danh sách, đề nghị bổ sung (minh họa)', newDue)) continue;
        if (!act('start', new Date(newDue.getTime() - 80 * hour)) || !act('finish', new Date(newDue.getTime() - 30 * hour), 'Đã bổ sung theo góp ý (minh họa)')) continue;
        act('accept', newDue);
      } else act('accept', seenAt);
    }
  }
  await trx.insertInto('task_assignments').values(assignments).execute();
  await trx.insertInto('task_events').values(events).execute();
}
