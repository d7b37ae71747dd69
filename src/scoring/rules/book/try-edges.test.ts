import { expect, test } from 'vitest';
import { resultRules } from '../results.ts';
import type { ComparedCriterion } from './difference.ts';
import { isWhole, tryBook, type TriedBook, type TriedCell } from './try.ts';

const line = (code: string, more: Partial<ComparedCriterion> = {}): ComparedCriterion => ({ id: code, parentId: code.split('.').length > 1 ? code.split('.')[0]! : null, code, title: `Việc ${code}`, maxPoints: 400, ruleKind: code.includes('.') ? 'manual' : 'group-sum', settings: code.includes('.') ? { step: 25 } : {}, modifiers: [], evidenceRule: 'optional', scorer: 'unit', feeds: null, ...more });
const members = ['A', 'B', 'C'].map((unitId) => ({ unitId, agencyName: `Sở ${unitId}`, shortName: unitId }));
const set: TriedBook['set'] = { bonusCap: 1000, tieChain: [], grades: [{ label: 'Tốt', from: 300 }], results: resultRules.parse({}) };
const cell = (criterionId: string, points: number, input: TriedCell['input'] = { typed: points }, effects: TriedCell['effects'] = []): TriedCell => ({ criterionId, points, input, effects });
const sheet = (unitId: string, ...cells: TriedCell[]) => ({ sheetId: `sheet ${unitId}`, unitId, status: 'final', cells });
const tried = (from: ComparedCriterion[], to: ComparedCriterion[], sheets: ReturnType<typeof sheet>[], isSelf = false) => tryBook({ from: { criteria: [line('I'), ...from], set }, to: { criteria: [line('I'), ...to], set }, sheets, members, isSelf });
const totals = ({ units }: ReturnType<typeof tried>) => units.map(({ unitId, before, after }) => `${unitId} ${before.total}→${after.total}`);
/** One criterion with one score, as the draft would have it. */
const turned = (from: Partial<ComparedCriterion>, to: Partial<ComparedCriterion>, given: TriedCell) => { const { units, assumed } = tried([line('I.1', from)], [line('I.1', to)], [sheet('A', given)]); return [units[0]!.after.total, ...assumed.map(({ code, why }) => `${code} ${why}`)]; };

test('points of another maximum are carried, half up; of the same maximum they stay, where the new step takes them', () => {
  expect(turned({}, { maxPoints: 300 }, cell('I.1', 275))).toEqual([206, 'I.1 carried']); // 2,75 · 3/4 = 2,0625
  expect(turned({}, { maxPoints: 300 }, cell('I.1', 275, { evidence: { points: 275 } }))).toEqual([206, 'I.1 carried']);
  expect(turned({}, { settings: { step: 50 } }, cell('I.1', 350))).toEqual([350]);
  expect(turned({}, { settings: { step: 50 } }, cell('I.1', 275))).toEqual([275, 'I.1 carried']); // refused by the step: carried in proportion, which is itself
  expect(turned({ maxPoints: 0 }, {}, cell('I.1', 0))).toEqual([0, 'I.1 carried']);
});
test('figures are counted again even under another maximum; figures that the new rule does not take are carried', () => {
  expect(turned({ ruleKind: 'ratio-target', settings: {} }, { ruleKind: 'ratio-target', settings: {}, maxPoints: 800 }, cell('I.1', 133, { evidence: { actual: 1, target: 3 } }))).toEqual([267]);
  const ranges = (most: number) => ({ ruleKind: 'deduct-range', settings: { ranges: [{ label: 'Thiếu', least: 0, most }] } });
  expect(turned(ranges(200), ranges(100), cell('I.1', 250, { evidence: { taken: [150], why: 'x' } }))).toEqual([250, 'I.1 carried']);
  expect(turned(ranges(200), ranges(300), cell('I.1', 250, { evidence: { taken: [150], why: 'x' } }))).toEqual([250]);
});
test('a rule that cannot count is our fault and is not carried over in silence', () => {
  expect(() => turned({}, { settings: null }, cell('I.1', 275))).toThrow(/expected object/);
});
test('what became a bonus, or was one, carries no points: the scales have nothing in common', () => {
  const bonus = { ruleKind: 'bonus-decay', settings: { full: 200, each: 0 } };
  expect(turned({}, bonus, cell('I.1', 400))).toEqual([0, 'I.1 carried']);
  expect(turned(bonus, {}, cell('I.1', 200))).toEqual([0, 'I.1 carried']);
  expect(turned(bonus, { ruleKind: 'bonus-exclusive', settings: { choices: [{ label: 'x', points: 100 }] }, maxPoints: 200 }, cell('I.1', 200))).toEqual([100, 'I.1 carried']);
});
test('a fact whose modifier is gone is forgotten; the others find theirs', () => {
  const [exclude, lose] = [{ kind: 'exclude', settings: { fact: 'Liệt' } }, { kind: 'lose-all', settings: { fact: 'Mất' } }];
  const kept = { ruleKind: 'pass-fail', settings: {} };
  expect(turned({ ...kept, modifiers: [exclude, lose] }, { ...kept, modifiers: [lose] }, cell('I.1', 400, { evidence: { passed: true }, facts: [0] }))).toEqual([400]);
  expect(turned({ ...kept, modifiers: [exclude, lose] }, { ...kept, modifiers: [lose] }, cell('I.1', 0, { evidence: { passed: true }, facts: [0, 1] }))).toEqual([0]);
});

test('a new criterion is full for whoever was scored at all; a new bonus is empty; a sheet without scores stays empty', () => {
  const found = tried([line('I.1')], [line('I.1'), line('I.2', { maxPoints: 100 }), line('I.3', { ruleKind: 'bonus-decay', settings: { full: 200, each: 0 } })], [sheet('A', cell('I.1', 300)), sheet('B')]);
  expect([totals(found), found.assumed]).toEqual([['A 300→400', 'B null→null'], [{ code: 'I.2', title: 'Việc I.2', why: 'new' }]]);
  expect(found.units.map(({ unitId, assumed, after }) => [unitId, assumed, after.rank, after.grade])).toEqual([['A', 1, 1, 'Tốt'], ['B', 0, null, null]]);
  expect(found.units.some(({ unitId }) => unitId === 'C')).toBe(false); // a member without a sheet is not tried
});
test('at the self-score what the cluster scores is not waited for; later it is', () => {
  const cluster = line('I.2', { scorer: 'cluster' });
  const ranks = (isSelf: boolean) => tried([line('I.1'), cluster], [line('I.1'), cluster], [sheet('A', cell('I.1', 300))], isSelf).units.map(({ before, after }) => [before.rank, after.rank]);
  expect([ranks(true), ranks(false)]).toEqual([[[1, 1]], [[null, null]]]);
});

test('the causes of a unit are what changed for it otherwise than in the mean, the widest first, three at most; what is dropped is a change too', () => {
  const codes = ['I.1', 'I.2', 'I.3', 'I.4', 'I.5'];
  const from = codes.map((code) => line(code));
  const to = codes.slice(0, 4).map((code) => line(code, { maxPoints: 800 }));
  const row = (unitId: string, ...points: number[]) => sheet(unitId, ...points.map((given, n) => cell(codes[n]!, given)));
  const found = tried(from, to, [row('A', 100, 400, 200, 50, 300), row('B', 100, 200, 300, 50, 0), row('C', 100, 0, 250, 75)]);
  const causes = Object.fromEntries(found.units.map(({ unitId, causes: all }) => [unitId, all.map(({ code, change, mean }) => `${code} ${change} ${mean}`)]));
  expect(causes).toEqual({ A: ['I.2 400 200', 'I.5 -300 -100', 'I.3 200 250'], B: ['I.5 0 -100', 'I.3 300 250', 'I.4 50 58'], C: ['I.2 0 200', 'I.5 0 -100', 'I.4 75 58'] });
  expect([found.dropped, found.units[0]!.causes[0]]).toEqual([[{ code: 'I.5', title: 'Việc I.5' }], expect.objectContaining({ code: expect.any(String), title: expect.stringMatching(/^Việc/) })]);
});

const compared = (more: Partial<ComparedCriterion> = {}) => line('I.1', { ruleKind: 'ratio-max', settings: {}, ...more });
const open: TriedCell['effects'] = [{ kind: 'unverified' }, { kind: 'provisional' }];
test('comparisons are shown as the scoreboard shows them: open cells by the figures of all, closed ones as they stand', () => {
  const actual = (n: number) => ({ evidence: { actual: n } });
  expect(totals(tried([compared(), line('I.2')], [compared(), line('I.2')], [sheet('A', cell('I.1', 400, actual(10), open), cell('I.2', 1, { typed: 1 }, open)), sheet('B', cell('I.1', 400, actual(40), open), cell('I.2', 2))]))).toEqual(['B 402→402', 'A 101→101']);
  expect(totals(tried([compared()], [compared()], [sheet('A', cell('I.1', 400, actual(10))), sheet('B', cell('I.1', 300, actual(40), open))]))).toEqual(['A 400→400', 'B 400→400']);
});
test('units that a comparison is not asked of set nobody’s measure, before and after', () => {
  const only = [{ kind: 'conditional', settings: { unitKinds: ['department'], roles: [], otherwise: 'leave-out' } }];
  const kinds = members.map((member) => ({ ...member, kind: member.unitId === 'C' ? 'school' : 'department' }));
  const sheets = [['A', 10], ['B', 20], ['C', 80]].map(([unitId, n]) => sheet(unitId as string, cell('I.1', 400, { evidence: { actual: n as number } }, open), cell('I.2', 25)));
  const from = [line('I'), compared({ modifiers: only }), line('I.2')];
  const { units } = tryBook({ from: { criteria: from, set }, to: { criteria: [line('I'), compared({ modifiers: only, maxPoints: 800 }), line('I.2')], set }, sheets, members: kinds, isSelf: false });
  expect(units.map(({ unitId, before, after }) => `${unitId} ${before.total}→${after.total}`)).toEqual(['B 425→825', 'A 225→425', 'C 25→25']);
});

test('scores are whole when every sheet has all that is asked of its unit', () => {
  const only = [{ kind: 'conditional', settings: { unitKinds: [], roles: ['leader'], otherwise: 'leave-out' } }];
  const book = [line('I'), line('I.1'), line('I.2', { modifiers: only, scorer: 'cluster' })];
  const leads = members.map((member) => ({ ...member, leads: member.unitId === 'A' ? 'leader' as const : null }));
  const whole = (...sheets: ReturnType<typeof sheet>[]) => isWhole(book, sheets, leads);
  expect(whole(sheet('A', cell('I.1', 1), cell('I.2', 1)), sheet('B', cell('I.1', 1)))).toBe(true);
  expect([whole(), whole(sheet('A', cell('I.1', 1)), sheet('B', cell('I.1', 1))), whole(sheet('A', cell('I.1', 1), cell('I.2', 1)), sheet('B'))]).toEqual([false, false, false]);
});
