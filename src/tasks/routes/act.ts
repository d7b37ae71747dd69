import { formatInstant } from '../../kit/dates.ts';
import { Refused } from '../../kit/refuse.ts';
import { command, type Context, type Trx } from '../../kit/server/command.ts';
import { refuseSecret } from '../../documents/offers/taken-file.ts';
import { say } from '../../kit/words.ts';
import { refuseGiverOf, refuseUnitOf } from '../access/tasks.ts';
import { finishTaskInput, moveTaskInput, returnTaskInput, withdrawTaskInput } from '../input/tasks.ts';
import { nextState, type TaskEvent } from '../rules/state.ts';
import { listFiles } from '../store/files.ts';
import { addAct, findAssignment, listActs, takeAssignment, type Assignment } from '../store/tasks.ts';
import { stateNames } from '../words/names.ts';

type Act = { event: TaskEvent; note?: string; dueAt?: Date };

/** Moves a task of a unit. Who acted on what has moved meanwhile is told who moved it, and gets what stands there. */
async function move(trx: Trx, { subject, input, actor, now, newId }: Context<{ version: number }, Assignment>, { event, note, dueAt }: Act) {
  const taken = await takeAssignment(trx, subject.id);
  if (taken.version !== input.version) {
    const [last] = await listActs(trx, subject.id);
    throw new Refused(409, 'tasks.moved-meanwhile', { name: last?.byName ?? subject.givenByName, state: say(stateNames[taken.state]), at: formatInstant(last?.at ?? subject.givenAt) }, { current: { ...taken, last } });
  }
  const to = nextState(taken.state, event);
  if (to === null) throw new Refused(409, 'tasks.not-now', { state: say(stateNames[taken.state]) });
  if (note !== undefined) refuseSecret(note);
  const files = event === 'finish' ? (await listFiles(trx, subject.id)).map(({ id, name }) => ({ id, name })) : [];
  if (event === 'finish' && subject.proofAsked !== null && files.length === 0) throw new Refused(422, 'tasks.proof-wanted', { proof: subject.proofAsked });
  if (dueAt !== undefined && dueAt <= now) throw new Refused(422, 'tasks.due-in-past');
  await addAct(trx, { id: newId(), yearId: subject.yearId, assignmentId: subject.id, version: taken.version, event, from: taken.state, to, note: note ?? null, files, dueAt: dueAt ?? taken.dueAt }, { personId: actor.personId, name: actor.name, at: now });
  return { assignmentId: subject.id, state: to, version: taken.version + 1 };
}

const shared = { subject: (db: Parameters<typeof findAssignment>[0], { assignmentId }: { assignmentId: string }) => findAssignment(db, assignmentId), chain: ({ yearId }: Assignment) => yearId };
const audit = ({ assignmentId }: { assignmentId: string }) => ({ subjectId: assignmentId });
const ofUnit = { ...shared, access: refuseUnitOf, audit };
const ofGiver = { ...shared, access: refuseGiverOf, audit };

export const acknowledgeTask = command({ name: 'tasks.acknowledge-task', summary: 'A unit says that it has the task.', input: moveTaskInput, ...ofUnit, run: (trx, ctx) => move(trx, ctx, { event: 'acknowledge' }) });
export const startTask = command({ name: 'tasks.start-task', summary: 'A unit begins the task, or takes it up again after it was returned.', input: moveTaskInput, ...ofUnit, run: (trx, ctx) => move(trx, ctx, { event: 'start' }) });
export const finishTask = command({ name: 'tasks.finish-task', summary: 'A unit says what it did; with the proof, where proof was asked.', input: finishTaskInput, ...ofUnit, run: (trx, ctx) => move(trx, ctx, { event: 'finish', note: ctx.input.note }) });
export const acceptTask = command({ name: 'tasks.accept-task', summary: 'Accepts what a unit did.', input: moveTaskInput, ...ofGiver, run: (trx, ctx) => move(trx, ctx, { event: 'accept' }) });
export const returnTask = command({ name: 'tasks.return-task', summary: 'Sends a task back to its unit with a reason and a new deadline.', input: returnTaskInput, ...ofGiver, run: (trx, ctx) => move(trx, ctx, { event: 'return', note: ctx.input.note, dueAt: new Date(ctx.input.dueAt) }) });
export const withdrawTask = command({ name: 'tasks.withdraw-task', summary: 'Takes a task back from a unit, with a reason; it no longer counts.', input: withdrawTaskInput, ...ofGiver, run: (trx, ctx) => move(trx, ctx, { event: 'withdraw', note: ctx.input.note }) });
