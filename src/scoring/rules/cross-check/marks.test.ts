import { expect, test } from 'vitest';
import type { Effect } from '../kinds/contracts.ts';
import { inflationOf, leniencyOf } from './leniency.ts';
import { alarmsOf, crossScores, dueOf, leftOf, markedByTeams, scoreBefore } from './marks.ts';
import { readPrevious } from './previous.ts';

const line = (id: string, ruleKind: string, more: object = {}) => ({ id, parentId: 'I', code: id, maxPoints: 400, ruleKind, settings: {}, modifiers: [], ...more });
const onlyLeader = [{ kind: 'conditional', settings: { unitKinds: [], roles: ['leader'], otherwise: 'leave-out' } }];
const criteria = [{ ...line('I', 'group-sum'), parentId: null }, line('hand', 'manual'), line('late', 'deduct-late'), line('plus', 'bonus'), line('minus', 'penalty'), line('compared', 'ratio-max'), line('cluster', 'manual', { scorer: 'cluster' }), line('leads', 'manual', { modifiers: onlyLeader, scorer: 'unit' })];
const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id).join();
const score = (criterionId: string, points: number, more: { stage?: string; effects?: Effect[] } = {}) => ({ criterionId, stage: 'appraisal', points, input: { typed: points }, reasons: [{ code: 'typed', params: {}, change: points }], effects: [] as Effect[], ...more });
const mark = (criterionId: string, points: number | null, remark: string | null = null) => ({ criterionId, points, remark });

test('teams mark what the unit scores itself: no sums, nothing that compares units or that others score, nothing that does not exist for the unit', () => {
  expect(ids(markedByTeams(criteria, { kind: 'department', leads: null }))).toBe('hand,late,plus,minus');
  expect(ids(markedByTeams(criteria, { kind: 'department', leads: 'leader' }))).toBe('hand,late,plus,minus,leads');
});

test('a mark is held against the appraisal, and before there is one against the self-score of the same criterion', () => {
  const scores = [score('hand', 300, { stage: 'self' }), score('late', 100), score('hand', 250), score('plus', 50, { stage: 'self' }), score('minus', 10, { stage: 'cross' })];
  expect(['hand', 'late', 'plus', 'minus'].map((id) => scoreBefore(scores, id)?.points)).toEqual([250, 100, 50, undefined]);
});

const marked = markedByTeams(criteria, { kind: 'department', leads: null });
test('a team has to mark everything but what left the sheet, and bonus and penalty only where somebody gave any', () => {
  expect(ids(dueOf(marked, []))).toBe('hand,late');
  expect(ids(dueOf(marked, [score('hand', 0, { effects: [{ kind: 'unverified' }, { kind: 'not-applicable', way: 'rescale' }] }), score('late', 0, { effects: [{ kind: 'unverified' }] }), score('plus', 50)]))).toBe('late,plus');
});

test('a team is done when everything due has its mark, and every mark unlike the appraisal its remark', () => {
  const left = (...marks: ReturnType<typeof mark>[]) => { const { unmarked, unexplained } = leftOf(marked, [score('hand', 300), score('late', 100)], marks); return [ids(unmarked), ids(unexplained)]; };
  expect(left()).toEqual(['hand,late', '']);
  expect(left(mark('hand', null), mark('late', 100))).toEqual(['hand', '']);
  expect(left(mark('hand', 0, 'Không có hồ sơ'), mark('late', 100))).toEqual(['', '']);
  expect(left(mark('hand', 275), mark('late', 90, '  '))).toEqual(['', 'hand,late']);
  expect(left(mark('hand', 300), mark('late', 100), mark('plus', 50), mark('minus', 0))).toEqual(['', 'plus']); // before this nobody gave a bonus: 0
  expect(left(mark('hand', 300), mark('late', 100), mark('plus', null, ''))).toEqual(['', '']);
});

const cross = (scores: ReturnType<typeof score>[], teams: ReturnType<typeof mark>[][], rule: { trim?: boolean; alarmAbove?: number | null } = {}) =>
  crossScores(criteria, scores, teams.map((marks, n) => ({ team: `Tổ ${n + 1}`, marks })), { trim: false, alarmAbove: null, ...rule });

test('the cross score is the mean of the teams, with their remarks; what nobody marked keeps its appraisal as it stands', () => {
  const before = [score('hand', 300, { effects: [{ kind: 'excluded' }] }), score('compared', 120, { effects: [{ kind: 'provisional' }] })];
  expect(cross(before, [[mark('hand', 250, 'Thiếu sổ')], [mark('hand', 300, '')], [mark('hand', 275, 'Ghi chậm')]])).toEqual([
    { criterionId: 'hand', points: 275, input: { typed: 275 }, reasons: [{ code: 'assessors', params: { count: 3, lowest: 250, highest: 300 }, change: 275 }], effects: [{ kind: 'excluded' }], note: 'Tổ 1: Thiếu sổ · Tổ 3: Ghi chậm' },
    { criterionId: 'compared', points: 120, input: { typed: 120 }, reasons: before[1]!.reasons, effects: [{ kind: 'provisional' }], note: null },
  ]);
});
test('a bonus that one team did not give counts as none given; a mark that is empty is no mark', () => {
  expect(cross([], [[mark('plus', 100)], [], [mark('plus', null)], [mark('plus', 100)]])).toMatchObject([{ criterionId: 'plus', points: 50, effects: [], note: null, reasons: [{ params: { count: 4, lowest: 0, highest: 100 } }] }]);
  expect(cross([], [[mark('plus', null)], []])).toEqual([]);
});
test('trimmed where the book says so; an alarm only beyond the number, and it moves nothing', () => {
  const teams = [[mark('hand', 100)], [mark('hand', 300)], [mark('hand', 260)]];
  expect(cross([], teams, { trim: true })[0]!.points).toBe(260);
  expect([null, 200, 199].map((alarmAbove) => cross([], teams, { alarmAbove })[0]!.reasons.map(({ code, params, change }) => [code, ...Object.values(params), change].join(' ')))).toEqual([
    ['assessors 3 100 300 220'], ['assessors 3 100 300 220'], ['assessors 3 100 300 220', 'assessors-apart 100 300 0']]);
});

test('alarms name each criterion of each unit on which its teams are further apart than the number, the widest first', () => {
  const given = (checkedId: string, criterionId: string, ...all: (number | null)[]) => all.map((points) => ({ checkedId, criterionId, points }));
  const marks = [...given('A', 'x', 100, 150), ...given('A', 'y', 300, null, 100, 200), ...given('B', 'x', 50, 100, 150), ...given('B', 'y', null)];
  const [aY, bX, aX] = [{ checkedId: 'A', criterionId: 'y', lowest: 100, highest: 300 }, { checkedId: 'B', criterionId: 'x', lowest: 50, highest: 150 }, { checkedId: 'A', criterionId: 'x', lowest: 100, highest: 150 }];
  expect([alarmsOf(marks, 49), alarmsOf(marks, 50), alarmsOf(marks, 200), alarmsOf(marks, null)]).toEqual([[aY, bX, aX], [aY, bX], [], []]);
});

const point = (unitId: string, criterionId: string, points: number) => ({ unitId, criterionId, points });
const by = (checkerId: string, checkedId: string, criterionId: string, points: number | null) => ({ checkerId, checkedId, criterionId, points });
test('who is lenient: for one unit in the mean, beyond the appraisal and beyond the mean of the other teams', () => {
  const appraisal = [point('A', 'x', 100), point('A', 'y', 200), point('B', 'x', 100)];
  const marks = [
    by('P', 'A', 'x', 130), by('P', 'A', 'y', 220), by('P', 'B', 'x', 80), by('P', 'B', 'z', 50), by('P', 'C', 'x', null), // over the appraisal: A +50, B −20, in the mean +15
    by('Q', 'A', 'x', 100), by('R', 'A', 'x', 110), by('Q', 'B', 'x', 90), // of P over the others: A 130 − 105 = 25, B −10, in the mean 7,5 → 8
    by('S', 'D', 'x', 10),
  ];
  expect(leniencyOf(marks, appraisal)).toEqual([
    { unitId: 'P', units: 2, fromAppraisal: 15, fromOthers: 8 }, { unitId: 'Q', units: 2, fromAppraisal: -5, fromOthers: -5 },
    { unitId: 'R', units: 1, fromAppraisal: 10, fromOthers: -5 }, { unitId: 'S', units: 1, fromAppraisal: null, fromOthers: null }]);
});
test('how far a unit’s own score lies above what others gave, over the criteria that both scored', () => {
  const self = [point('A', 'x', 100), point('A', 'y', 200), point('B', 'x', 50)];
  expect(inflationOf({ self, appraisal: [point('A', 'x', 70), point('A', 'y', 210), point('B', 'x', 50), point('A', 'z', 500)], cross: [point('A', 'y', 150)] })).toEqual([
    { unitId: 'A', overAppraisal: 20, overCross: 50 }, { unitId: 'B', overAppraisal: 0, overCross: null }]);
});

test('last year’s assignments are read by either name of a unit, as people write it; what names no two units is told with its row', () => {
  const units = [{ unitId: 'a', agencyName: 'Sở Y tế', shortName: 'SYT' }, { unitId: 'b', agencyName: 'Sở Nội vụ', shortName: 'SNV' }];
  expect(readPrevious([['Ban CHQS Sở Y tế', ' sở nội vụ '], ['', 'snv', '', 'ban chqs SYT'], ['', ' '], ['Sở Y tế', 'SNV']], units)).toEqual({ pairs: [['a', 'b'], ['b', 'a']], faults: [] });
  expect(readPrevious([['Tổ', 'Đơn vị'], ['Sở Y tế', 'Sở Lạ'], ['Sở Lạ', 'Sở Y tế'], ['Sở Y tế', 'SYT'], ['Sở Y tế'], ['SYT', ' SNV ', 'SYT']], units)).toEqual({ pairs: [], faults: [
    { row: 1, text: 'Tổ – Đơn vị' }, { row: 2, text: 'Sở Y tế – Sở Lạ' }, { row: 3, text: 'Sở Lạ – Sở Y tế' }, { row: 4, text: 'Sở Y tế – SYT' }, { row: 5, text: 'Sở Y tế' }, { row: 6, text: 'SYT – SNV – SYT' }] });
});
