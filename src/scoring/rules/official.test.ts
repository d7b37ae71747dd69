import { expect, test } from 'vitest';
import { closeTogether, officialMarks } from './official.ts';
import { resultRules, usualResults } from './results.ts';
import { isOpenToAppraiser, isOpenToUnit, type SheetStatus } from './sheet-state.ts';

const mark = (criterionId: string, stage: string, points: number) => ({ criterionId, stage, points, input: { typed: points }, reasons: [{ code: 'typed', params: {}, change: points }], effects: [{ kind: 'provisional' as const }] });
const official = (isCrossConfirmed: boolean, order = usualResults.stageOrder) => officialMarks([
  mark('x', 'self', 400), mark('x', 'cross', 250), mark('x', 'appraisal', 300), mark('y', 'appraisal', 100), mark('y', 'command', 150), mark('z', 'self', 50), mark('w', 'final', 9)], { order, isCrossConfirmed }).map(({ criterionId, points }) => `${criterionId} ${points}`);

test('the official mark is of the last confirmed stage: the appraisal, the cross-check once it is confirmed, the command whenever it marked; a self-score alone is none', () => {
  expect(official(false)).toEqual(['x 300', 'y 150']);
  expect(official(true)).toEqual(['x 250', 'y 150']);
  expect(official(true, ['cross', 'appraisal'])).toEqual(['x 300', 'y 100']); // the book's order, and without the command
});
test('it keeps what was entered, why, and what it does besides points; not its stage', () => {
  expect(officialMarks([mark('x', 'appraisal', 300)], { order: usualResults.stageOrder, isCrossConfirmed: false })).toEqual([{ criterionId: 'x', points: 300, input: { typed: 300 }, reasons: [{ code: 'typed', params: {}, change: 300 }], effects: [{ kind: 'provisional' }] }]);
});

const compared = { id: 'x', code: 'I.1', maxPoints: 1000, ruleKind: 'ratio-max', settings: {}, modifiers: [] };
const manual = { ...compared, id: 'y', code: 'I.2', ruleKind: 'manual', settings: { step: 50 } };
const sheet = (unitId: string, actual: number) => ({ unitId, unit: { kind: 'department', leads: null }, sheetId: unitId, marks: [{ criterionId: 'x', points: 1000, input: { evidence: { actual } }, reasons: [], effects: [{ kind: 'provisional' as const }] }, { criterionId: 'y', points: 50, input: { typed: 50 }, reasons: [], effects: [] }] });
test('when the scores are closed, units are compared over all sheets and the points move no more; everything else stays', () => {
  const closed = closeTogether([compared, manual], [sheet('A', 10), sheet('B', 40)]);
  expect(closed.map(({ marks }) => marks.map(({ points }) => points))).toEqual([[250, 50], [1000, 50]]);
  expect(closed[0]!.marks[0]).toEqual({ criterionId: 'x', points: 250, input: { evidence: { actual: 10 } }, reasons: [{ code: 'ratio-of-best', params: { actual: 10, best: 40 }, change: 250 }], effects: [] });
  expect([closed[0]!.marks[1], closed[0]!.sheetId]).toEqual([sheet('A', 10).marks[1], 'A']);
  expect(closeTogether([manual], [sheet('A', 10)])).toEqual([sheet('A', 10)]);
});

test('a book that says nothing of its results: four stages, grades by points, no quotas, no floor', () => {
  expect(usualResults).toEqual({ stageOrder: ['self', 'appraisal', 'cross', 'command'], gradeBy: 'points', quotas: [], peerFloor: null });
  expect(resultRules.parse({ gradeBy: 'percent' }).gradeBy).toBe('percent');
  for (const wrong of [{ gradeBy: 'luck' }, { stageOrder: [] }, { stageOrder: ['self', 'self', 'self', 'self', 'self'] }, { quota: [] }]) expect([wrong, resultRules.safeParse(wrong).success]).toEqual([wrong, false]);
  expect(resultRules.safeParse({ stageOrder: ['appraisal'] }).success).toBe(true);
});

test('the unit types before it has sent its sheet or after it came back; the appraiser from the sending until it is final', () => {
  const statuses: SheetStatus[] = ['draft', 'submitted', 'returned', 'appraised', 'explained', 'final', 'locked'];
  expect([statuses.filter(isOpenToUnit), statuses.filter(isOpenToAppraiser)]).toEqual([['draft', 'returned'], ['submitted', 'appraised', 'explained']]);
});
