import { expect, test } from 'vitest';
import { classification, grade, type Graded, type Grade } from './classification.ts';
import type { Effect } from './contracts.ts';
import { peerFloor } from './peer-floor.ts';
import { placesOf, quota, quotaRank, type Candidate, type Quota } from './quota-rank.ts';
import { stageChoice, type OfficialStage } from './stage-choice.ts';
import { voteRule, voteThreshold } from './vote-threshold.ts';

const ladder: Grade[] = [{ label: 'Trung bình', from: 5000 }, { label: 'Xuất sắc', from: 9000 }, { label: 'Khá', from: 7000 }, { label: 'Tốt', from: 8000 }];
const graded = (total: number, more: Partial<Graded> = {}, settings: readonly Grade[] = ladder) =>
  classification.decide({ settings, total, excluded: false, penalty: 0, effects: [], pointsOf: () => null, ...more });
const said = ({ label, reasons }: ReturnType<typeof graded>) => [label, ...reasons.map(({ code, params }) => [code, ...Object.values(params)].join(' '))];
const capped = (label: string): Effect => ({ kind: 'cap-band', label });
const down = (bands: number): Effect => ({ kind: 'downgrade', bands });

test.each<[string, number, Effect[], unknown[]]>([
  ['reached to the hundredth', 8000, [], ['Tốt', 'grade 8000 Tốt']],
  ['a hundredth short', 7999, [], ['Khá', 'grade 7000 Khá']],
  ['under every grade', 4999, [], [null, 'below-every-grade']],
  ['lowered by one grade, whatever else was found', 9000, [{ kind: 'excluded' }, down(1), { kind: 'unverified' }], ['Tốt', 'grade 9000 Xuất sắc', 'lowered 1']],
  ['two facts lower twice', 9000, [down(1), down(1)], ['Khá', 'grade 9000 Xuất sắc', 'lowered 2']],
  ['lowered to the last grade', 9000, [down(3)], ['Trung bình', 'grade 9000 Xuất sắc', 'lowered 3']],
  ['lowered past the last grade', 9000, [down(4)], [null, 'grade 9000 Xuất sắc', 'lowered 4', 'below-every-grade']],
  ['capped under what it reached', 9000, [capped('Khá')], ['Khá', 'grade 9000 Xuất sắc', 'capped-at Khá']],
  ['capped at what it reached: nothing to say', 8000, [capped('Tốt')], ['Tốt', 'grade 8000 Tốt']],
  ['capped over what it reached: nothing to say', 7000, [capped('Tốt')], ['Khá', 'grade 7000 Khá']],
  ['of two caps the lower holds', 9000, [capped('Tốt'), capped('Khá')], ['Khá', 'grade 9000 Xuất sắc', 'capped-at Khá']],
  ['a cap that does not bite beside one that does', 8000, [capped('Xuất sắc'), capped('Khá')], ['Khá', 'grade 8000 Tốt', 'capped-at Khá']],
  ['lowered to where the cap already was', 9000, [down(1), capped('Tốt')], ['Tốt', 'grade 9000 Xuất sắc', 'lowered 1']],
  ['a cap at a grade that the book does not have', 9000, [capped('Hạng A')], ['Xuất sắc', 'grade 9000 Xuất sắc']],
])('grade: %s', (_what, total, effects, expected) => expect(said(graded(total, { effects }))).toEqual(expected));

test('an excluded unit has no grade, and the reason is the exclusion alone', () => {
  expect(said(graded(9500, { excluded: true, effects: [down(1)] }))).toEqual([null, 'excluded']);
});

test.each<[string, NonNullable<Grade['requires']>[number], Partial<Graded>, string | null]>([
  ['a section that has just enough', { kind: 'at-least', code: 'II', points: 3700 as never }, { pointsOf: (code) => (code === 'II' ? 3700 : null) }, null],
  ['a section a hundredth short', { kind: 'at-least', code: 'II', points: 3700 as never }, { pointsOf: () => 3699 }, 'grade-needs Xuất sắc II 3700 3699'],
  ['a section without a score counts as nothing', { kind: 'at-least', code: 'II', points: 1 as never }, {}, 'grade-needs Xuất sắc II 1 0'],
  ['no penalty', { kind: 'no-penalty' }, { effects: [{ kind: 'unverified' }] }, null],
  ['a penalty of a quarter point', { kind: 'no-penalty' }, { penalty: -25 }, 'grade-needs-no-penalty Xuất sắc -25'],
  ['everything verified', { kind: 'all-verified' }, { penalty: -25, effects: [{ kind: 'provisional' }] }, null],
  ['one piece not verified', { kind: 'all-verified' }, { effects: [{ kind: 'provisional' }, { kind: 'unverified' }] }, 'grade-needs-verified Xuất sắc'],
])('a grade asks for more than its floor: %s', (_what, asked, more, missed) => {
  const settings: Grade[] = [{ label: 'Xuất sắc', from: 9000, requires: [asked] }, { label: 'Tốt', from: 8000 }];
  expect(said(graded(9100, more, settings))).toEqual(missed === null ? ['Xuất sắc', 'grade 9000 Xuất sắc'] : ['Tốt', 'grade 8000 Tốt', missed]);
});

test('where every grade asks for what the unit lacks, it has none and reads all that it lacked', () => {
  const settings: Grade[] = [{ label: 'Xuất sắc', from: 9000, requires: [{ kind: 'no-penalty' }, { kind: 'all-verified' }] }];
  expect(said(graded(9100, { penalty: -50, effects: [{ kind: 'unverified' }] }, settings))).toEqual([null, 'grade-needs-no-penalty Xuất sắc -50', 'grade-needs-verified Xuất sắc', 'below-every-grade']);
});

const tet = (more: Partial<Quota> = {}): Quota => quota.parse({ title: ' Cờ thi đua ', by: 'count', value: 2, rounding: 'down', ...more });
const list = (...rows: [rank: number | null, gradeAt?: number | null][]): Candidate[] => rows.map(([rank, gradeAt = 0], n) => ({ unitId: 'ABCDEFGH'[n]!, rank, gradeAt }));
const named = (settings: Quota, units: Candidate[], lowestGradeAt: number | null = null) => {
  const { named: who, tiedAtCut, reasons } = quotaRank.decide({ settings, units, lowestGradeAt });
  return [who.join(''), tiedAtCut.join(''), ...reasons.map(({ code, params }) => [code, ...Object.values(params)].join(' '))];
};

test.each<[Partial<Quota>, number, number]>([
  [{ by: 'count', value: 3 }, 20, 3], [{ by: 'percent', value: 15, rounding: 'down' }, 19, 2], [{ by: 'percent', value: 15, rounding: 'half-up' }, 19, 3],
  [{ by: 'percent', value: 15, rounding: 'half-up' }, 10, 2], [{ by: 'percent', value: 14, rounding: 'half-up' }, 10, 1], [{ by: 'percent', value: 20, rounding: 'down' }, 20, 4],
])('a quota of %o in %i units has %i places', (settings, units, places) => expect(placesOf(tet(settings), units)).toBe(places));

test.each<[string, Partial<Quota>, Candidate[], number | null, string[]]>([
  ['the first two, in whatever order the rows come', {}, list([3], [1], [2], [4]), null, ['BC', '', 'quota 2 4 count 2']],
  ['who is not ranked is never named', { value: 4 }, list([null], [2], [1], [null]), null, ['CB', '', 'quota 4 4 count 4']],
  ['two share the last place: nobody’s arithmetic decides', {}, list([1], [2], [2], [4]), null, ['A', 'BC', 'quota 2 4 count 2', 'tied-at-cut 2 1']],
  ['three share both places', {}, list([1], [1], [1], [4]), null, ['', 'ABC', 'quota 2 4 count 2', 'tied-at-cut 3 2']],
  ['two share places that both of them get', {}, list([1], [1], [3]), null, ['AB', '', 'quota 2 3 count 2']],
  ['a grade is asked: who stands lower or has none is passed over', {}, list([1, 1], [2, 0], [3, null], [4, 0], [5, 0]), 0, ['BD', '', 'quota 2 5 count 2']],
  ['that grade or better', {}, list([1, 2], [2, 1], [3, 0]), 1, ['BC', '', 'quota 2 3 count 2']],
  ['more places than units', { value: 9 }, list([1], [2]), null, ['AB', '', 'quota 9 2 count 9']],
  ['so small a share that it has no place', { by: 'percent', value: 10 }, list([1], [2], [3]), null, ['', '', 'quota 0 3 percent 10']],
])('a quota by rank: %s', (_what, settings, units, lowest, expected) => expect(named(tet(settings), units, lowest)).toEqual(expected));

test('a title is kept without the blanks around it', () => expect(tet().title).toBe('Cờ thi đua'));

test.each<['warn' | 'exclude', unknown]>([['warn', ['C false under-peers 1799 30 18000 3']], ['exclude', ['C true under-peers-excluded 1799 30 18000 3']]])('under 30 %% of the mean: %s; at it to the hundredth nothing happens', (effect, expected) => {
  const decide = (...totals: number[]) => [...peerFloor.decide({ settings: { percent: 30, effect }, totals: totals.map((total, n) => ({ unitId: 'ABC'[n]!, total })) })]
    .map(([unitId, { isExcluded, reason: { code, params } }]) => [unitId, isExcluded, code, ...Object.values(params)].join(' '));
  expect(decide(8201, 8000, 1799)).toEqual(expected); // the mean is 6000: 30 % of it are 1800
  expect(decide(8200, 8000, 1800)).toEqual([]);
});

const council = { members: 20, present: 18, yes: 0, no: 5, blank: 1 };
test.each<[string, object, number, boolean, number]>([
  ['90 % of all members', { percent: 90, base: 'members', isMore: false }, 18, true, 20], ['90 % of all members', { percent: 90, base: 'members', isMore: false }, 17, false, 20],
  ['more than half of those present', { percent: 50, base: 'present', isMore: true }, 9, false, 18], ['more than half of those present', { percent: 50, base: 'present', isMore: true }, 10, true, 18],
  ['half of the valid votes', { percent: 50, base: 'valid', isMore: false }, 5, true, 10], ['more than half of the valid votes', { percent: 50, base: 'valid', isMore: true }, 6, true, 11],
])('%s (%o): %i yes, passed: %s', (_what, rule, yes, passed, whole) => {
  const settings = voteRule.parse(rule);
  expect(voteThreshold.decide({ settings, votes: { ...council, yes } })).toEqual({ passed, reasons: [{ code: passed ? 'vote-passed' : 'vote-failed', params: { yes, whole, percent: settings.percent, base: settings.base }, change: 0 }] });
});
test('where nobody voted nothing passes', () => {
  expect(voteThreshold.decide({ settings: { percent: 50, base: 'valid', isMore: false }, votes: { ...council, no: 0 } }).passed).toBe(false);
});

const order: OfficialStage[] = ['self', 'appraisal', 'cross', 'command'];
const marks = (...stages: [OfficialStage, boolean][]) => stages.map(([stage, isConfirmed]) => ({ stage, points: 0, isConfirmed }));
test('the official score is of the last confirmed stage in the order of the rule, not of the last that was entered', () => {
  const chosen = (settings: OfficialStage[], ...given: [OfficialStage, boolean][]) => stageChoice.decide({ settings, marks: marks(...given) });
  expect(chosen(order, ['cross', true], ['appraisal', true], ['command', false])).toEqual({ stage: 'cross', reasons: [{ code: 'last-confirmed', params: { stage: 'cross' }, change: 0 }] });
  expect(chosen(['self', 'appraisal'], ['cross', true], ['appraisal', true])?.stage).toBe('appraisal'); // a stage that the rule does not name
  expect(chosen(order, ['self', false], ['cross', false])).toBeNull();
});
test('another stage is taken only by a written reason, and only where it was marked', () => {
  const override = (stage: OfficialStage, reason: string) => stageChoice.decide({ settings: order, marks: marks(['self', false], ['cross', true]), override: { stage, reason } });
  expect(override('self', 'Biên bản họp cụm')).toEqual({ stage: 'self', reasons: [{ code: 'stage-overridden', params: { stage: 'self', why: 'Biên bản họp cụm' }, change: 0 }] });
  expect(override('command', 'Biên bản họp cụm')).toBeNull();
  expect(() => override('self', '  ')).toThrow('scoring.override-reason');
});

const takes = (schema: { safeParse: (given: unknown) => { success: boolean } }, given: unknown) => schema.safeParse(given).success;
test('what a book may set: shares from 1 to 100, one to four stages, ten preconditions at most, each with its code', () => {
  expect([0, 1, 100, 101].map((percent) => takes(voteRule, { percent, base: 'members', isMore: true }))).toEqual([false, true, true, false]);
  expect(['members', 'present', 'valid', 'blank'].map((base) => takes(voteRule, { percent: 50, base, isMore: true }))).toEqual([true, true, true, false]);
  expect([0, 1, 100, 101].map((percent) => takes(peerFloor.settings, { percent, effect: 'warn' }))).toEqual([false, true, true, false]);
  expect([[], ['self'], order, [...order, 'self'], ['final']].map((given) => takes(stageChoice.settings, given))).toEqual([false, true, true, false, false]);
  expect([0, 1, 100, 101].map((value) => takes(quota, { title: 'Cờ', by: 'percent', value, rounding: 'half-up' }))).toEqual([false, true, true, false]);
  expect([' ', 'Cờ', 'x'.repeat(201)].map((title) => takes(quota, { title, by: 'count', value: 1, rounding: 'down', grade: null }))).toEqual([false, true, false]);
  const asking = (...requires: unknown[]) => takes(grade, { label: 'Tốt', from: 0, requires });
  expect([asking({ kind: 'at-least', code: 'II', points: 3700 }), asking({ kind: 'at-least', code: '', points: 3700 }), asking({ kind: 'no-penalty' }), asking({ kind: 'all-verified' }), asking({ kind: 'lucky' })]).toEqual([true, false, true, true, false]);
  const none = { kind: 'no-penalty' };
  expect([asking(), asking(...Array<object>(10).fill(none)), asking(...Array<object>(11).fill(none)), takes(grade, { label: '', from: 0 })]).toEqual([true, true, false, false]);
});
