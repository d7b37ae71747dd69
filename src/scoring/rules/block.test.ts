import { expect, test } from 'vitest';
import { clusterLine, percentOf, type ClusterInput } from './block.ts';

const criteria = [{ id: 's', parentId: null, code: 'I', maxPoints: 0, ruleKind: 'group-sum' }, { id: 'a', parentId: 's', code: 'I.1', maxPoints: 2000, ruleKind: 'manual' }, { id: 'b', parentId: 's', code: 'I.2', maxPoints: 500, ruleKind: 'manual', scorer: 'cluster' }];
const sheetOf = (unitId: string, status: string, ...points: number[]): ClusterInput['sheets'][number] => ({ sheetId: `sheet ${unitId}`, unitId, status, cells: points.map((value, at) => [['a', 'b'][at]!, value, [], 1]) });
const cluster = (more: Partial<ClusterInput> = {}): ClusterInput => ({
  clusterId: 'c', number: 3, name: 'Cụm 3', yearId: 'y', isSealed: false, stageKind: 'self-scoring', stageName: 'Tự chấm', dueAt: null, daysLeft: 5, isPublic: false, scoredAt: 'self',
  set: { basePoints: 2500, bonusCap: 0, tieChain: [], grades: [{ label: 'Đạt', from: 0 }] }, members: ['A', 'B', 'C'].map((unitId) => ({ unitId, agencyName: `Sở ${unitId}`, shortName: `Đơn vị ${unitId}` })), criteria, sheets: [], ...more,
});
const lateOf = (more: Partial<ClusterInput>) => clusterLine(cluster(more)).late.map(({ code, count, units }) => [code, count, ...units].join(' '));

test.each<[string, [sent: number, appraised: number, final: number]]>([
  ['draft', [0, 0, 0]], ['returned', [0, 0, 0]], ['submitted', [1, 0, 0]], ['appraised', [1, 1, 0]], ['explained', [1, 1, 0]], ['final', [1, 1, 1]], ['locked', [1, 1, 1]],
])('a sheet that is %s counts as sent, appraised, final: %j', (status, counted) => {
  const { units, sent, appraised, final } = clusterLine(cluster({ sheets: [sheetOf('A', status), sheetOf('B', 'draft')] }));
  expect([units, sent, appraised, final]).toEqual([3, ...counted]);
});

test('the line carries the place, and the median beside the cluster’s own scale; what the cluster scores is waited for after the self-score only', () => {
  const sheets = [sheetOf('A', 'submitted', 1000, 0), sheetOf('B', 'submitted', 1999)];
  expect(clusterLine(cluster({ sheets }))).toEqual({ clusterId: 'c', number: 3, name: 'Cụm 3', yearId: 'y', isSealed: false, stageKind: 'self-scoring', stageName: 'Tự chấm', dueAt: null, daysLeft: 5, isPublic: false, scoredAt: 'self', units: 3, sent: 2, appraised: 0, final: 0,
    median: 1000, basePoints: 2500, medianPercent: 4000, leaders: [], late: [] });
  expect(clusterLine(cluster({ sheets: [sheetOf('B', 'submitted', 1999)] })).median).toBe(1999);
  expect(clusterLine(cluster({ sheets: [sheetOf('B', 'submitted', 1999)], scoredAt: 'appraisal' }))).toMatchObject({ median: null, medianPercent: null, basePoints: 2500 });
  expect(clusterLine(cluster({ set: null, stageKind: 'launch' }))).toMatchObject({ median: null, basePoints: null, medianPercent: null, leaders: [], late: [] });
});

test('per cent of a scale is rounded once, half up, to hundredths', () => expect([percentOf(9350, 10_000), percentOf(1, 3), percentOf(2, 3), percentOf(1, 8000)]).toEqual([9350, 3333, 6667, 1]));

test('who leads is told when the final scores are public; who shares the first rank is told too', () => {
  const sheets = [sheetOf('A', 'final', 1500, 500), sheetOf('B', 'final', 1600, 400), sheetOf('C', 'final', 100, 100)];
  const leaders = (more: Partial<ClusterInput>) => clusterLine(cluster({ sheets, scoredAt: 'final', isPublic: true, ...more })).leaders;
  expect(leaders({})).toEqual([{ unitId: 'A', name: 'Đơn vị A', percent: 8000 }, { unitId: 'B', name: 'Đơn vị B', percent: 8000 }]);
  expect([leaders({ isPublic: false }), leaders({ scoredAt: 'appraisal' })]).toEqual([[], []]);
});

const sheets = [sheetOf('A', 'final'), sheetOf('B', 'appraised'), sheetOf('C', 'submitted')];
test.each<[string, Partial<ClusterInput>, string[]]>([
  ['no year has begun', { yearId: null, stageKind: null, set: null }, ['no-year 1']],
  ['a sealed year is late with nothing', { isSealed: true, stageKind: 'closing', daysLeft: -9 }, []], ['no stage is open', { stageKind: null, daysLeft: -9 }, []],
  ['no book, and the launch is over', { set: null, stageKind: 'running' }, ['no-book 1']], ['no book yet at the launch', { set: null, stageKind: 'launch', daysLeft: -2 }, []],
  ['the last day itself is in time', { daysLeft: 0 }, []], ['a stage without a day', { daysLeft: null }, []],
  ['the self-score, a day over', { daysLeft: -1, sheets: [sheetOf('A', 'draft'), sheetOf('B', 'submitted')] }, ['stage-overdue 1', 'unsent 2 Đơn vị A Đơn vị C']],
  ['everybody has sent', { daysLeft: -3, sheets }, ['stage-overdue 3']],
  ['the appraisal waits for what was not sent, before its day too', { stageKind: 'appraisal', daysLeft: 4, sheets: [sheetOf('A', 'returned'), sheetOf('B', 'submitted'), sheetOf('C', 'submitted')] }, ['unsent 1 Đơn vị A']],
  ['the appraisal, over', { stageKind: 'appraisal', daysLeft: -2, sheets }, ['stage-overdue 2', 'unappraised 1 Đơn vị C']], ['the cross-check, over', { stageKind: 'cross-check', daysLeft: -2, sheets }, ['stage-overdue 2', 'unappraised 1 Đơn vị C']],
  ['the review, over', { stageKind: 'review', daysLeft: -2, sheets }, ['stage-overdue 2', 'not-final 2 Đơn vị B Đơn vị C']], ['the closing, over', { stageKind: 'closing', daysLeft: -2, sheets }, ['stage-overdue 2', 'not-final 2 Đơn vị B Đơn vị C']],
  ['a stage that waits for no sheet', { stageKind: 'running', daysLeft: -2 }, ['stage-overdue 2']],
])('late: %s', (_what, more, late) => expect(lateOf(more)).toEqual(late));
