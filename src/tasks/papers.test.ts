import { afterAll, beforeAll, expect, test } from 'vitest';
import { actorOf, openDemoYear } from '../../tests/demo-year.ts';
import { readClock } from '../kit/server/business-clock.ts';
import { demoYearId } from '../movement/demo/year.ts';
import { demoBlockId, demoClusterId, demoUnitId } from '../organisation/demo.ts';
import { loadTaskFacts } from './offers/facts.ts';
import { taskList, taskNotice } from './offers/papers.ts';
import { withdrawTask } from './routes/act.ts';
import { board, giveTask } from './routes/tasks.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear(); });
afterAll(() => year.end());
const asked = async (subjectId: string) => ({ yearId: demoYearId, year: 2020, clusterId: demoClusterId, blockId: demoBlockId, subjectId, ...(await readClock(year.db)) });
const rowsOf = (block: unknown) => (block as { body: { text: string }[][] }).body.map((row) => row.map(({ text }) => text));

test('a notice names the units that still have the task and the deadline it was given with', async () => {
  const units = ['soyte', 'sonoivu'] as const;
  const { taskId } = await year.as('thuky.cumtruong', giveTask, { yearId: demoYearId, title: 'Nhiệm vụ thử', sourceKind: 'party', sourceNumber: '9-CV/TU', sourceOn: '2020-11-12', proofAsked: null, dueAt: '2020-11-27T16:30:00+07:00', unitIds: units.map(demoUnitId) });
  const read = async () => {
    const { figures, parts } = await taskNotice.read(year.db, await asked(taskId));
    return { said: Object.fromEntries(figures.map(({ name, text }) => [name.vi, text])), rows: rowsOf(parts[0]!.blocks[0]) };
  };
  const before = await read();
  expect(before.said).toMatchObject({ 'nguồn giao': 'ý kiến chỉ đạo của Cấp ủy, văn bản số 9-CV/TU ngày 12/11/2020', 'hạn hoàn thành': '27/11/2020 16:30', 'minh chứng': 'không yêu cầu', 'số đơn vị được giao': '02' });
  expect(before.rows).toEqual([['1', 'Sở Nội vụ'], ['2', 'Sở Y tế']]);
  const mine = (await year.as('thuky.soyte', board, { yearId: demoYearId })).tasks.find((one) => one.taskId === taskId)!;
  await year.as('thuky.cumtruong', withdrawTask, { assignmentId: mine.id, version: 1, note: 'Giao nhầm đơn vị' });
  expect((await read()).rows).toEqual([['1', 'Sở Nội vụ']]);
});

test('the list of one unit holds all of its tasks with counts that equal the facts, and is a paper about that unit', async () => {
  const unitId = demoUnitId('sotaichinh');
  const of = await asked(unitId);
  const { figures, parts } = await taskList.read(year.db, of);
  const facts = (await loadTaskFacts(year.db, demoYearId, of.now)).find((one) => one.unitId === unitId)!;
  const value = (key: string) => figures.find(({ name }) => name.vi === key)!.value;
  expect(['số nhiệm vụ được giao', 'số nhiệm vụ đúng hạn', 'số nhiệm vụ chậm', 'số nhiệm vụ quá hạn', 'số nhiệm vụ trong hạn'].map(value)).toEqual([facts.given, facts.onTime, facts.late, facts.overdue, facts.open].map((list) => list.length));
  expect(rowsOf(parts[1]!.blocks[0])).toHaveLength(facts.given.length);
  expect([await taskList.concerns!(year.db, unitId), await taskList.concerns!(year.db, demoYearId)]).toEqual([unitId, null]);
  const subjects = await taskList.subjects!(year.db, of, await actorOf(year.db, 'thuky.cumtruong'));
  expect(subjects.map(({ id }) => id).slice(0, 2)).toEqual([demoYearId, demoUnitId('tinhuy')]);
});
