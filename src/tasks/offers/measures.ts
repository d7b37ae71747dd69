import type { MeasuredRecord, MeasureSource } from '../../kit/contracts.ts';
import { dayInVietnam } from '../../kit/dates.ts';
import { asNamed, countMeasure, measuredBy, shareMeasure } from '../../kit/measured.ts';
import { measureWords as words, proposalUnit } from '../words/measures.ts';
import { loadProposalFacts, loadTaskFacts, type TaskRecord } from './facts.ts';

const onTime = shareMeasure('tasks/on-time', words.onTime);
const done = shareMeasure('tasks/done', words.done);
const made = countMeasure('tasks/proposals-made', words.made, proposalUnit);
const agreed = countMeasure('tasks/proposals-agreed', words.agreed, proposalUnit);

/** Tasks that are done or past their deadline; what is still within it counts nowhere yet. Proposals of units. */
export const taskMeasures: MeasureSource = {
  measures: [onTime, done, made, agreed],
  async read(db, { yearId, now }) {
    const [tasks, proposals] = await Promise.all([loadTaskFacts(db, yearId, now), loadProposalFacts(db, yearId)]);
    const record = ({ assignmentId, title, dueAt }: TaskRecord, isDone: boolean): MeasuredRecord => ({ name: asNamed(title), from: null, to: dayInVietnam(dueAt), path: `/nhiem-vu?viec=${assignmentId}`, done: Number(isDone), of: 1 });
    const ofTasks = (lateCounts: boolean) => measuredBy(tasks.map((one) => ({ unitId: one.unitId, records: [...one.onTime.map((task) => record(task, true)), ...one.late.map((task) => record(task, lateCounts)), ...one.overdue.map((task) => record(task, false))] })));
    const ofProposals = (counts: 'made' | 'agreed') => measuredBy(proposals.map((one) => ({
      unitId: one.unitId, records: one.records.filter(({ id }) => one[counts].includes(id)).map(({ title, proposedOn }) => ({ name: asNamed(title), from: null, to: proposedOn, path: '/nhiem-vu/tham-muu', done: 1, of: null })),
    })));
    return new Map([[onTime.id, ofTasks(false)], [done.id, ofTasks(true)], [made.id, ofProposals('made')], [agreed.id, ofProposals('agreed')]]);
  },
};
