import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoYearId } from '../movement/demo/year.ts';
import { demoUnitId } from '../organisation/demo.ts';
import { openDemoYear } from '../../tests/demo-year.ts';
import { loadTaskFacts } from './offers/facts.ts';
import type { GivenTask } from './input/tasks.ts';
import { acceptTask, acknowledgeTask, finishTask, returnTask, startTask, withdrawTask } from './routes/act.ts';
import { attachProof, removeProof } from './routes/files.ts';
import { board, giveTask, task } from './routes/tasks.ts';
import { nextState, taskEvents, taskStates, type TaskEvent, type TaskState } from './rules/state.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
const unitId = demoUnitId('soyte');
const [leader, own] = ['thuky.cumtruong', 'thuky.soyte'] as const;
const dueAt = '2020-11-20T17:00:00+07:00';
const asked: GivenTask = { yearId: demoYearId, title: 'Nhiệm vụ thử', sourceKind: 'cluster', sourceNumber: null, sourceOn: null, proofAsked: null, dueAt, unitIds: [unitId] };
beforeAll(async () => { year = await openDemoYear(); });
afterAll(() => year.end());

/** Gives Sở Y tế a task; answers its assignment. */
async function give(more: Partial<GivenTask> = {}): Promise<string> {
  const { taskId } = await year.as(leader, giveTask, { ...asked, ...more });
  return (await year.as(own, board, { yearId: demoYearId })).tasks.find((one) => one.taskId === taskId && one.unitId === unitId)!.id;
}
const look = (assignmentId: string) => year.as(own, task, { assignmentId });
const note = 'Theo yêu cầu';
const cause: Record<TaskEvent, (of: { assignmentId: string; version: number }) => Promise<unknown>> = {
  acknowledge: (of) => year.as(own, acknowledgeTask, of), start: (of) => year.as(own, startTask, of), finish: (of) => year.as(own, finishTask, { ...of, note }),
  accept: (of) => year.as(leader, acceptTask, of), return: (of) => year.as(leader, returnTask, { ...of, note, dueAt: '2020-11-25T17:00:00+07:00' }), withdraw: (of) => year.as(leader, withdrawTask, { ...of, note }),
};
const done: TaskEvent[] = ['acknowledge', 'start', 'finish'];
const wayTo: Record<TaskState, TaskEvent[]> = { given: [], acknowledged: ['acknowledge'], doing: ['acknowledge', 'start'], done, returned: [...done, 'return'], accepted: [...done, 'accept'], withdrawn: ['withdraw'] };
async function reach(state: TaskState, assignmentId: string): Promise<number> {
  for (const [n, event] of wayTo[state].entries()) await cause[event]({ assignmentId, version: n + 1 });
  return wayTo[state].length + 1;
}

test.each(taskStates.flatMap((state) => taskEvents.map((event) => [state, event] as const)))('%s, %s: moves as written, or is refused and nothing moves', async (state, event) => {
  const assignmentId = await give();
  const version = await reach(state, assignmentId);
  expect((await look(assignmentId)).state).toBe(state);
  const next = nextState(state, event);
  const outcome = await cause[event]({ assignmentId, version }).catch((error: unknown) => error);
  const after = await look(assignmentId);
  expect([after.state, after.acts.length]).toEqual(next === null ? [state, version - 1] : [next, version]);
  if (next === null) expect(outcome).toMatchObject({ status: 409, code: 'tasks.not-now' });
  else expect(outcome).toMatchObject({ state: next, version: version + 1 });
});

test('two act at once: the second is told who moved it where, and gets what stands there', async () => {
  const assignmentId = await give();
  const outcomes = await Promise.allSettled([cause.acknowledge({ assignmentId, version: 1 }), cause.withdraw({ assignmentId, version: 1 })]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const after = await look(assignmentId);
  expect(after.acts).toHaveLength(1);
  const { reason } = outcomes.find((one) => one.status === 'rejected') as { reason: unknown };
  expect(reason).toMatchObject({ status: 409, code: 'tasks.moved-meanwhile', params: { name: after.acts[0]!.byName }, extra: { current: { state: after.state, version: 2 } } });
});

test('proof that was asked is wanted, and what was finished with it keeps it', async () => {
  const assignmentId = await give({ proofAsked: 'Danh sách' });
  const version = await reach('doing', assignmentId);
  await expect(cause.finish({ assignmentId, version })).rejects.toMatchObject({ status: 422, code: 'tasks.proof-wanted' });
  const { fileId } = await year.as(own, attachProof, { assignmentId }, { name: 'a.pdf', bytes: Buffer.from('%PDF-1.4 thử') });
  await cause.finish({ assignmentId, version });
  await expect(year.as(own, removeProof, { fileId })).rejects.toMatchObject({ status: 409, code: 'tasks.files-closed' });
  await cause.return({ assignmentId, version: version + 1 });
  await year.as(own, removeProof, { fileId });
  const found = await look(assignmentId);
  expect([found.files, found.acts.find(({ event }) => event === 'finish')!.files]).toEqual([[], [{ id: fileId, name: 'a.pdf' }]]);
});

test('all members get it as their own; another unit is not told that a task is there', async () => {
  const { taskId, units } = await year.as(leader, giveTask, { ...asked, unitIds: null });
  expect(units).toBe(20);
  const mine = (await year.as('thuky.sonoivu', board, { yearId: demoYearId })).tasks.filter((one) => one.taskId === taskId);
  expect(mine.map((one) => one.unitId)).toEqual([demoUnitId('sonoivu')]);
  await expect(year.as(own, acknowledgeTask, { assignmentId: mine[0]!.id, version: 1 })).rejects.toMatchObject({ status: 404, code: 'tasks.not-found' });
  const wrongs: [Partial<GivenTask>, string][] = [[{ dueAt: '2020-11-16T07:59:00+07:00' }, 'tasks.due-in-past'], [{ unitIds: [demoYearId] }, 'tasks.not-a-member'], [{ sourceOn: '2020-11-17' }, 'tasks.source-to-come']];
  for (const [wrong, code] of wrongs)
    await expect(year.as(leader, giveTask, { ...asked, ...wrong })).rejects.toMatchObject({ status: 422, code });
});

test('the sample: four hundred tasks of units, each in one list of the facts', async () => {
  const facts = await loadTaskFacts(year.db, demoYearId, new Date('2020-11-16T08:00:00+07:00'));
  expect(facts).toHaveLength(20);
  for (const one of facts) expect(one.onTime.length + one.late.length + one.overdue.length + one.open.length).toBe(one.given.length);
  const { rows } = await sql<{ state: string; n: number }>`select state, count(*)::int as n from task_assignments where id::text like '01700000-%' group by state`.execute(year.owner);
  const of = Object.fromEntries(rows.map(({ state, n }) => [state, n]));
  const total = rows.reduce((sum, { n }) => sum + n, 0);
  expect(total).toBeGreaterThanOrEqual(380);
  expect(of['accepted']! / total).toBeGreaterThan(0.6);
  for (const state of ['given', 'acknowledged', 'doing', 'done', 'returned']) expect(of[state] ?? 0, state).toBeGreaterThan(0);
  expect(facts.flatMap(({ late }) => late).every(({ days }) => days >= 1)).toBe(true);
});

test('the tables refuse what the rules refuse', async () => {
  const id = await give();
  const event = (from: string, to: string, kind: string, words: string | null, number = 1) => sql`
    insert into task_events (id, emulation_year_id, assignment_id, number, event, from_state, to_state, note, due_at, by_name, at)
    values (gen_random_uuid(), ${demoYearId}, ${id}, ${number}, ${kind}, ${from}, ${to}, ${words}, now(), 'x', now())`.execute(year.owner);
  for (const state of taskStates) for (const kind of taskEvents) for (const to of taskStates)
    if (nextState(state, kind) !== to) await expect(event(state, to, kind, 'x')).rejects.toMatchObject({ code: '23514' });
  await expect(event('doing', 'done', 'finish', null)).rejects.toMatchObject({ code: '23514' });
  await expect(event('given', 'acknowledged', 'acknowledge', null)).rejects.toMatchObject({ code: '23514' }); // the state did not move with it
  await expect(sql`update task_assignments set state = 'accepted', version = 2 where id = ${id}`.execute(year.owner)).rejects.toMatchObject({ code: '23514' });
  await expect(sql`update task_assignments set state = 'lost' where id = ${id}`.execute(year.owner)).rejects.toMatchObject({ code: '23514' });
  await expect(sql`insert into task_assignments (id, emulation_year_id, task_id, unit_id, due_at) select gen_random_uuid(), emulation_year_id, task_id, unit_id, due_at from task_assignments where id = ${id}`.execute(year.owner)).rejects.toMatchObject({ code: '23505' });
  await expect(sql`insert into tasks (id, emulation_year_id, title, source_kind, due_at, given_by_name, given_at) values (gen_random_uuid(), ${demoYearId}, 'x', 'cluster', now(), 'x', now())`.execute(year.owner)).rejects.toMatchObject({ code: '23514' });
  await expect(sql`delete from task_events`.execute(year.owner)).rejects.toThrow();
});
