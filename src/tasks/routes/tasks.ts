import { refuseSecret } from '../../documents/offers/taken-file.ts';
import { Refused } from '../../kit/refuse.ts';
import { command, query } from '../../kit/server/command.ts';
import { findYearPlace } from '../../movement/store/year.ts';
import { listMembers } from '../../organisation/store.ts';
import { gives, mayRead, refuseGive, refuseRead } from '../access/tasks.ts';
import { speaksFor } from '../../movement/access/launch.ts';
import { assignmentQuery, boardQuery, giveTaskInput } from '../input/tasks.ts';
import { standingOf } from '../rules/standing.ts';
import { listFiles } from '../store/files.ts';
import { findAssignment, insertTask, listActs, listAssignments } from '../store/tasks.ts';

export const board = query({
  name: 'tasks.board', summary: 'The tasks of a year that the caller may read, the soonest first, each with its state and where it stands against its deadline.',
  input: boardQuery, subject: (db, { yearId }) => findYearPlace(db, yearId), access: () => null,
  async run(db, { subject, actor, now, today }) {
    const [all, members] = await Promise.all([listAssignments(db, subject.id), listMembers(db, subject.clusterId, today)]);
    const tasks = all.filter((one) => mayRead(actor, one)).map(({ finishes, clusterId: _cluster, blockId: _block, yearId: _year, ...one }) => ({ ...one, standing: standingOf({ ...one, finishes }, now), isOwn: speaksFor(actor, one.unitId) }));
    return { tasks, units: members.map(({ unitId, shortName }) => ({ unitId, shortName })), may: { give: gives(actor, subject) } };
  },
});

export const task = query({
  name: 'tasks.task', summary: 'One task of one unit: everything done about it, the latest first, and the files that hang on it.',
  input: assignmentQuery, subject: (db, { assignmentId }) => findAssignment(db, assignmentId), access: refuseRead,
  async run(db, { subject, actor, now }) {
    const [acts, files] = await Promise.all([listActs(db, subject.id), listFiles(db, subject.id)]);
    return { ...subject, standing: standingOf(subject, now), acts, files, isOwn: speaksFor(actor, subject.unitId), mayGive: gives(actor, subject) };
  },
});

export const giveTask = command({
  name: 'tasks.give-task', summary: 'Gives a task to some units, or to all members of the cluster today; each gets it as its own.',
  input: giveTaskInput, subject: (db, { yearId }) => findYearPlace(db, yearId), access: refuseGive, chain: ({ id }) => id,
  audit: (input, _subject, { taskId }: { taskId: string; units: number }) => ({ subjectId: taskId, details: input }),
  async run(trx, { subject, input, actor, now, today, newId }) {
    const dueAt = new Date(input.dueAt);
    if (dueAt <= now) throw new Refused(422, 'tasks.due-in-past');
    if (input.sourceOn !== null && input.sourceOn > today) throw new Refused(422, 'tasks.source-to-come');
    refuseSecret(input.title, input.proofAsked ?? '');
    const members = new Set((await listMembers(trx, subject.clusterId, today)).map(({ unitId }) => unitId));
    const asked = [...new Set(input.unitIds ?? members)];
    if (asked.length === 0 || asked.some((unitId) => !members.has(unitId))) throw new Refused(422, 'tasks.not-a-member');
    const taskId = newId();
    await insertTask(trx, { ...input, id: taskId, dueAt, units: asked.map((unitId) => ({ id: newId(), unitId })) }, { personId: actor.personId, name: actor.name, at: now });
    return { taskId, units: asked.length };
  },
});
