import fc from 'fast-check';
import { expect, test } from 'vitest';
import { because } from '../kinds/contracts.ts';
import { daysAfter, timeLeft } from './clock.ts';
import { cutOf, phaseOf, refuseOpening, ruledPoints } from './claim.ts';
import { letRulingsStand } from './ruling.ts';
import { disputeEvents, disputeStates, holderOf, isOpen, nextState, rulerOf, type DisputeState } from './state.ts';
import { countVotes, passes, type Choice } from './vote.ts';

/** All 40 pairs: where an event leads; what is not named here is refused. */
const led: Record<DisputeState, Partial<Record<(typeof disputeEvents)[number], DisputeState>>> = {
  explaining: { explain: 'ruling', add: 'explaining', lapse: 'ruling', withdraw: 'withdrawn' },
  ruling: { add: 'ruling', rule: 'settled', 'put-to-vote': 'voting', withdraw: 'withdrawn' },
  voting: { vote: 'voting', count: 'settled' },
  settled: {}, withdrawn: {},
};
test.each(disputeStates.flatMap((state) => disputeEvents.map((event) => [state, event] as const)))('%s, %s', (state, event) => {
  expect(nextState(state, event)).toBe(led[state][event] ?? null);
});
test('whatever happens, a docket is ruled on only after the explanation or its lapse, and what has ended stays ended', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...disputeEvents), { maxLength: 20 }), (events) => {
    let state: DisputeState = 'explaining';
    const done: string[] = [];
    for (const event of events) {
      const next = nextState(state, event);
      if (!isOpen(state)) expect(next).toBeNull();
      if (next === null) continue;
      done.push(event);
      state = next;
    }
    if (state === 'settled') expect(done.some((event) => event === 'explain' || event === 'lapse')).toBe(true);
    if (done.includes('count')) expect(done).toContain('put-to-vote');
  }));
});

test('the turn is of the side that cut, then of who rules; the leader never rules on the leader’s own, nor on what the command scores', () => {
  const held = { isLeaders: false, scorer: 'unit', cutStage: 'appraisal', isVoteOver: false };
  expect(disputeStates.map((state) => holderOf({ ...held, state }))).toEqual(['leader', 'leader', 'members', null, null]);
  expect(disputeStates.map((state) => holderOf({ ...held, state, isLeaders: true }))).toEqual(['deputy', 'deputy', 'members', null, null]);
  expect(holderOf({ ...held, state: 'voting', isVoteOver: true })).toBe('leader');
  expect([holderOf({ ...held, state: 'explaining', cutStage: 'cross' }), holderOf({ ...held, state: 'explaining', cutStage: 'command' })]).toEqual(['checker', 'command']);
  expect([rulerOf({ isLeaders: true, scorer: 'command' }), rulerOf({ isLeaders: false, scorer: 'command' }), rulerOf({ isLeaders: false, scorer: 'cluster' })]).toEqual(['command', 'command', 'leader']);
});

test('the very instant is in time, a thousandth of a second later is not', () => {
  const due = daysAfter(new Date('2020-12-01T08:00+07:00'), 3);
  expect(due).toEqual(new Date('2020-12-04T08:00+07:00'));
  expect(timeLeft(due, due)).toEqual({ isOver: false, days: 0, hours: 0, minutes: 0 });
  expect(timeLeft(due, new Date(due.getTime() + 1)).isOver).toBe(true);
  expect(timeLeft(due, '2020-12-02T06:30+07:00')).toEqual({ isOver: false, days: 2, hours: 1, minutes: 30 });
  expect(timeLeft(due, '2020-12-05T10:00+07:00')).toEqual({ isOver: true, days: 1, hours: 2, minutes: 0 });
});

test.each([[11, 20, 51, true], [10, 20, 50, true], [10, 20, 51, false], [2, 3, 67, false], [2, 3, 66, true], [19, 19, 100, true], [0, 0, 1, false], [1, 3, 33, true], [1, 3, 34, false]])('%i of %i at %i%%: %s', (yes, base, percent, isPassed) => {
  expect(passes({ yes, base, percent })).toBe(isPassed);
});
test('one more yes never loses a vote, and every unit is counted once', () => {
  const choice = fc.constantFrom<Choice | null>('yes', 'no', 'abstain', null);
  fc.assert(fc.property(fc.array(choice, { minLength: 1, maxLength: 30 }), fc.constantFrom('members', 'voting'), fc.integer({ min: 1, max: 100 }), (choices, base, percent) => {
    const count = countVotes(choices, base);
    expect(count.yes + count.no + count.abstain + count.absent).toBe(choices.length);
    expect(count.base).toBe(base === 'members' ? choices.length : choices.length - count.absent);
    const at = choices.findIndex((one) => one !== 'yes');
    if (at >= 0 && passes({ ...count, percent })) expect(passes({ ...countVotes(choices.with(at, 'yes'), base), percent })).toBe(true);
  }));
});

const manual = { maxPoints: 400, isExtra: false };
const marks = (given: Record<string, number>) => Object.entries(given).map(([stage, points]) => ({ stage, points }));
test.each([
  ['nothing was taken', { self: 300, appraisal: 300 }, manual, null],
  ['raised', { self: 300, appraisal: 400 }, manual, null],
  ['the appraisal', { self: 300, appraisal: 250 }, manual, ['appraisal', 250]],
  ['the later of two', { self: 300, appraisal: 250, cross: 200 }, manual, ['cross', 200]],
  ['what the final score stands on', { self: 300, appraisal: 250, cross: 200, final: 250 }, manual, ['appraisal', 250]],
  ['a final score of its own', { self: 300, appraisal: 250, final: 225 }, manual, ['final', 225]],
  ['a final score that gave it back', { self: 300, appraisal: 250, final: 300 }, manual, null],
  ['what others score, under the maximum', { appraisal: 350 }, manual, ['appraisal', 350]],
  ['a penalty', { appraisal: -300 }, { maxPoints: 1000, isExtra: true }, ['appraisal', -300]],
  ['a bonus that nobody asked for', { appraisal: 100 }, { maxPoints: 500, isExtra: true }, null],
])('the cut: %s', (_what, given, criterion, cut) => {
  const found = cutOf(marks(given), criterion);
  expect(found && [found.mark.stage, found.points]).toEqual(cut);
});

test('a ruling is the claim, the cut, or between the two', () => {
  const between = { claimed: 300, cut: 200 };
  expect([ruledPoints({ outcome: 'upheld', points: null }, between), ruledPoints({ outcome: 'rejected', points: 250 }, between), ruledPoints({ outcome: 'partly', points: 250 }, between)]).toEqual([300, 200, 250]);
  for (const points of [null, 200, 300, 199, 301]) expect(ruledPoints({ outcome: 'partly', points }, between)).toBe('scoring.not-between');
});

test('disputes open after the appraisal; on final scores only while the draft may be disputed, its last instant included', () => {
  const until = new Date('2020-12-28T17:00+07:00');
  const draft = { isPublic: true, isOfficial: false, until };
  expect([phaseOf({ ...draft, isPublic: false }, until), phaseOf(draft, until), phaseOf(draft, new Date(until.getTime() + 1)), phaseOf({ ...draft, isOfficial: true }, new Date(0))]).toEqual(['closed', 'open', 'over', 'official']);
  const phases = ['closed', 'open', 'over', 'official'] as const;
  expect(phases.map((phase) => refuseOpening('final', phase))).toEqual(['scoring.window-not-open', null, 'scoring.window-over', 'scoring.window-over']);
  for (const status of ['appraised', 'explained']) expect(phases.map((phase) => refuseOpening(status, phase))).toEqual([null, null, null, null]);
  for (const status of ['draft', 'submitted', 'returned']) expect(refuseOpening(status, 'open')).toBe('scoring.dispute-too-early');
  expect(refuseOpening('locked', 'open')).toBe('scoring.window-over');
});

test('a ruling wins over what a later stage gave when the scores are made final; other cells and what besides points stays', () => {
  const mark = (criterionId: string, points: number) => ({ criterionId, points, input: { typed: points }, reasons: [because('typed', points)], effects: [{ kind: 'provisional' as const }, { kind: 'excluded' as const }] });
  const sheets = [{ sheetId: 'a', marks: [mark('x', 100), mark('y', 200)] }, { sheetId: 'b', marks: [mark('x', 100)] }];
  const [first, second] = letRulingsStand(sheets, [{ sheetId: 'a', criterionId: 'x', points: 175, disputeId: 'd', number: 7 }, { sheetId: 'a', criterionId: 'y', points: 200, disputeId: 'e', number: 8 }]);
  expect(first!.marks[0]).toEqual({ criterionId: 'x', points: 175, input: { typed: 175 }, reasons: [{ code: 'ruled', params: { number: 7 }, change: 175, source: { table: 'disputes', id: 'd' } }], effects: [{ kind: 'excluded' }] });
  expect([first!.marks[1], second!.marks]).toEqual([mark('y', 200), sheets[1]!.marks]);
});
