import { afterAll, beforeAll, expect, test } from 'vitest';
import { deliverGifts } from '../../src/activities/routes/record.ts';
import { activity } from '../../src/activities/routes/read.ts';
import { demoActivityId, demoNotebooks } from '../../src/activities/demo/load.ts';
import '../../src/app/api.ts'; // hands in what the slices tell
import { yearFigures, type PaperAsked } from '../../src/documents/offers/papers.ts';
import { draft, startDraft } from '../../src/documents/routes/drafts.ts';
import { loadDutyFacts } from '../../src/duty/offers/facts.ts';
import { dayInVietnam } from '../../src/kit/dates.ts';
import { readClock } from '../../src/kit/server/business-clock.ts';
import { launchKinds } from '../../src/movement/offers/papers/launch-kinds.ts';
import { demoYearId } from '../../src/movement/demo/year.ts';
import { demoBlockId, demoClusterId } from '../../src/organisation/demo.ts';
import { loadReportFacts } from '../../src/reports/store/facts.ts';
import { halfYearReport, yearReport } from '../../src/scoring/offers/papers/reports.ts';
import { loadTaskFacts } from '../../src/tasks/offers/facts.ts';
import { loadTrainingFacts } from '../../src/training/offers/facts.ts';
import { openDemoYear } from '../demo-year.ts';

let closed: Awaited<ReturnType<typeof openDemoYear>>;
let open: typeof closed;
beforeAll(async () => { [closed, open] = [await openDemoYear('closed'), await openDemoYear('open')]; }, 180_000);
afterAll(() => Promise.all([closed.end(), open.end()]));

const asked = async (): Promise<PaperAsked> => ({ yearId: demoYearId, year: 2020, clusterId: demoClusterId, blockId: demoBlockId, subjectId: null, ...(await readClock(closed.db)) });
const valuesOf = async (kind: typeof yearReport) => new Map((await kind.read(closed.db, await asked())).figures.map(({ key, value }) => [key, value]));
const sum = <R>(rows: readonly R[], of: (row: R) => number) => rows.reduce((all, row) => all + of(row), 0);

test('the report of the year tells of every slice what its facts tell the scores', async () => {
  const { now } = await readClock(closed.db);
  const [said, reports, tasks, training, duty] = await Promise.all([valuesOf(yearReport), loadReportFacts(closed.db, { yearId: demoYearId, year: 2020 }, now), loadTaskFacts(closed.db, demoYearId, now), loadTrainingFacts(closed.db, demoYearId), loadDutyFacts(closed.db, demoYearId, now)]);
  const told = (...keys: string[]) => keys.map((key) => said.get(key));
  expect(told('số báo cáo phải gửi', 'số báo cáo đúng hạn', 'số báo cáo trễ hạn', 'số báo cáo chưa gửi')).toEqual([sum(reports, ({ due }) => due.length), sum(reports, ({ onTime }) => onTime.length), sum(reports, ({ late }) => late.length), sum(reports, ({ missing, returned }) => missing.length + returned.length)]);
  expect(told('số nhiệm vụ được giao', 'số nhiệm vụ đúng hạn', 'số nhiệm vụ chậm', 'số nhiệm vụ quá hạn')).toEqual([sum(tasks, ({ given }) => given.length), sum(tasks, ({ onTime }) => onTime.length), sum(tasks, ({ late }) => late.length), sum(tasks, ({ overdue }) => overdue.length)]);
  expect(told('quân số huấn luyện', 'quân số đạt yêu cầu', 'số người đã bồi dưỡng')).toEqual([sum(training, ({ trained }) => trained.planned), sum(training, ({ trained }) => trained.trained), sum(training, ({ classes }) => sum(classes, ({ attended }) => attended))]);
  expect(told('số ca trực', 'số ca trực đủ quân số', 'số lịch trực công bố đúng hạn')).toEqual([sum(duty, ({ shifts }) => shifts.ended.length), sum(duty, ({ shifts }) => shifts.full.length), sum(duty, ({ rosters }) => rosters.onTime.length)]);
  expect(told('giá trị đã trao', 'số hoạt động xã hội')).toEqual([250_000_000, 40]);
});

test('the report of the half year counts what was due by 30 June, and nothing of the second half', async () => {
  const { now } = await readClock(closed.db);
  const [half, whole, reports] = await Promise.all([valuesOf(halfYearReport), valuesOf(yearReport), loadReportFacts(closed.db, { yearId: demoYearId, year: 2020 }, now)]);
  expect(half.get('số báo cáo phải gửi')).toBe(sum(reports, ({ due }) => due.filter(({ dueAt }) => dayInVietnam(dueAt) <= '2020-06-30').length));
  for (const key of ['số báo cáo phải gửi', 'số nhiệm vụ được giao', 'quân số huấn luyện', 'số người đã bồi dưỡng', 'số ca trực', 'số nội dung tham mưu', 'số hoạt động xã hội', 'giá trị đã trao']) expect([key, Number(half.get(key)) > 0 && Number(half.get(key)) < Number(whole.get(key))]).toEqual([key, true]);
});

test('who looks at no figure is told what is missing without the year’s work being read; who names one gets it', async () => {
  const now = await asked();
  const light = await yearReport.read(closed.db, { ...now, only: new Set() });
  expect(light.figures.some(({ key }) => key === 'số báo cáo phải gửi')).toBe(false);
  expect(light.missing).toEqual((await yearReport.read(closed.db, now)).missing);
  const named = await launchKinds.find(({ id }) => id === 'pledge')!.read(closed.db, { ...now, only: new Set(['số chỉ tiêu đạt bằng chữ']) });
  expect(named.figures.find(({ key }) => key === 'số chỉ tiêu đạt')!.value).toBe(6);
});

test('no two slices tell under the same name', async () => {
  const told = await Promise.all(yearFigures.answers.map(async (read) => read(closed.db, await asked(), '2020-12-31')));
  const keys = told.flatMap(({ figures, parts }) => [...figures, ...parts].map(({ key }) => key));
  expect(keys.filter((key, n) => keys.indexOf(key) !== n)).toEqual([]);
});

test('when a gift arrives after the report was begun, the line that names it is marked with what it said and says now', async () => {
  const leader = 'thuky.cumtruong';
  const { documentId } = await open.as(leader, startDraft, { yearId: demoYearId, paper: 'year-summary-report' });
  expect((await open.as(leader, draft, { documentId })).stale).toEqual([]);
  const { lines, version } = await open.as(leader, activity, { activityId: demoActivityId(demoNotebooks) });
  await open.as(leader, deliverGifts, { activityId: demoActivityId(demoNotebooks), version, lines: [{ id: lines[0]!.id, delivered: lines[0]!.delivered - 100, overReason: null }] });
  const { stale, body } = await open.as(leader, draft, { documentId });
  const marked = stale.filter(({ key }) => key === 'giá trị đã trao');
  expect(marked.map(({ before, after }) => [before, after])).toEqual([['248.000.000 đồng (Hai trăm bốn mươi tám triệu đồng)', '247.080.000 đồng (Hai trăm bốn mươi bảy triệu không trăm tám mươi nghìn đồng)']]);
  expect(body.split('\n')[marked[0]!.line - 1]).toContain('{{giá trị đã trao}}');
}, 120_000);
