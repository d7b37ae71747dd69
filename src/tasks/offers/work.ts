import type { WorkAsked, WorkItem } from '../../kit/contracts.ts';
import { instantOf } from '../../kit/dates.ts';
import type { Db } from '../../kit/server/command.ts';
import { speaksFor } from '../../movement/access/launch.ts';
import { answersTo } from '../access/proposals.ts';
import { gives } from '../access/tasks.ts';
import { listProposals } from '../store/proposals.ts';
import { listAssignments } from '../store/tasks.ts';
import { workWords as words } from '../words/work.ts';

const verbOf = { given: words.acknowledge, acknowledged: words.do, doing: words.do, returned: words.again } as const;

/** The tasks of the caller's units that are not done; for those who give tasks, how many are to be accepted; the proposals that the caller is to answer. */
export async function taskWork(db: Db, { actor, year }: WorkAsked): Promise<WorkItem[]> {
  const [tasks, proposals] = await Promise.all([listAssignments(db, year.id), listProposals(db, year.id)]);
  const own = tasks.flatMap(({ id, state, title, unitId, dueAt }): WorkItem[] =>
    state in verbOf && speaksFor(actor, unitId) ? [{ text: verbOf[state as keyof typeof verbOf], params: { title }, button: words.open, dueAt, path: `/nhiem-vu?viec=${id}` }] : []);
  const done = gives(actor, year) ? tasks.filter(({ state }) => state === 'done').length : 0;
  const asked = proposals.filter((one) => one.state === 'sent' && (one.recipient === 'cluster' || one.recipient === 'command') && answersTo(actor, one));
  return [...own, ...(done === 0 ? [] : [{ text: words.accept, params: { count: done }, button: words.look, dueAt: null, path: '/nhiem-vu' }]),
    ...asked.map(({ title, answerBy }): WorkItem => ({ text: words.answer, params: { title }, button: words.reply, dueAt: answerBy === null ? null : instantOf(answerBy, '23:59'), path: '/nhiem-vu/tham-muu' }))];
}
