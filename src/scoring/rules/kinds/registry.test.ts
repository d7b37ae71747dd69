import { expect, test } from 'vitest';
import type { z } from 'zod';
import { capBand } from './cap-band.ts';
import { absenceOf, cellInput, clusterWideKinds, groupKinds, isGated, leafKinds, modifierKinds, resultKinds, scoreCell, type RuledCriterion } from './registry.ts';

const leaf = (ruleKind: string, maxPoints: number, settings: unknown = {}, modifiers: RuledCriterion['modifiers'] = []): RuledCriterion => ({ id: 'c', code: 'I.1', maxPoints, ruleKind, settings, modifiers });
const faults = { faults: [{ label: 'Vắng trực', points: 50 }] };
/** What is refused, with the numbers that its sentence needs. */
function refusalOf(act: () => unknown): unknown {
  try { act(); } catch (error) {
    const { status, code, params } = error as { status: number; code: string; params: object };
    return [status, code, params];
  }
  return null;
}

test('every kind stands in the book under its own name, with the contract that it keeps', () => {
  for (const [contract, kinds] of Object.entries({ leaf: leafKinds, 'cluster-wide': clusterWideKinds, modifier: modifierKinds, group: groupKinds, result: resultKinds }))
    for (const [name, kind] of Object.entries(kinds)) expect([name, kind.contract, kind.kind]).toEqual([name, contract, name]);
});

test.each<[string, () => unknown, unknown]>([
  ['points over the maximum', () => scoreCell(leaf('manual', 200, { step: 50 }), { typed: 250 }), [422, 'scoring.over-maximum', { code: 'I.1', max: 200, typed: 250 }]],
  ['points under nothing', () => scoreCell(leaf('manual', 200, { step: 50 }), { typed: -50 }), [422, 'scoring.under-minimum', { code: 'I.1', min: 0, typed: -50 }]],
  ['points between two steps', () => scoreCell(leaf('manual', 200, { step: 50 }), { typed: 125 }), [422, 'scoring.wrong-step', { code: 'I.1', step: 50, typed: 125 }]],
  ['a penalty that gives', () => scoreCell(leaf('penalty', 300, faults), { typed: 1 }), [422, 'scoring.over-maximum', { code: 'I.1', max: 0, typed: 1 }]],
  ['a penalty that takes more than its maximum', () => scoreCell(leaf('penalty', 300, faults), { typed: -301 }), [422, 'scoring.under-minimum', { code: 'I.1', min: -300, typed: -301 }]],
  ['the whole of a penalty', () => scoreCell(leaf('penalty', 300, faults), { typed: -300 }), null],
  ['a group cannot be scored itself', () => scoreCell(leaf('group-sum', 300), { typed: 100 }), [422, 'scoring.not-a-leaf', { code: 'I.1' }]],
  ['points typed where figures are compared', () => scoreCell(leaf('ratio-max', 300), { typed: 100 }), [422, 'scoring.figures-needed', { code: 'I.1' }]],
  ['a fact that no rule knows', () => scoreCell(leaf('pass-fail', 300, {}, [{ kind: 'toString', settings: {} }]), { typed: 100 }), [422, 'scoring.no-such-rule', { kind: 'toString' }]],
  ['a share greater than the whole', () => scoreCell(leaf('shared-split', 300, { whole: 300 }), { evidence: { own: 5, all: 4 } }), [422, 'scoring.share-over-whole', { own: 5, all: 4 }]],
  ['less than the range', () => scoreCell(leaf('deduct-range', 300, { ranges: [{ label: 'Thiếu sổ', least: 50, most: 100 }] }), { evidence: { taken: [25], why: 'x' } }), [422, 'scoring.out-of-range', { label: 'Thiếu sổ', least: 50, most: 100 }]],
  ['a deduction of somebody’s choice that nobody explains', () => scoreCell(leaf('deduct-range', 300, { ranges: [{ label: 'Thiếu sổ', least: 50, most: 100 }] }), { evidence: { taken: [50], why: ' ' } }), [422, 'scoring.why-needed', { label: 'Thiếu sổ' }]],
  ['a deduction sent without any explanation', () => scoreCell(leaf('deduct-range', 300, { ranges: [{ label: 'Thiếu sổ', least: 50, most: 100 }] }), { evidence: { taken: [50] } }), [422, 'scoring.why-needed', { label: 'Thiếu sổ' }]],
  ['no deduction needs no explanation', () => scoreCell(leaf('deduct-range', 300, { ranges: [{ label: 'Thiếu sổ', least: 50, most: 100 }] }), { evidence: { taken: [0] } }), null],
  ['figures that are no figures', () => scoreCell(leaf('count-capped', 300, { pointsEach: 50 }), { evidence: { count: -1 } }), [400, 'kit.bad-input', {}]],
])('refused with its numbers: %s', (_what, act, expected) => expect(refusalOf(act)).toEqual(expected));

test('a penalty that does not apply takes nothing; full points of it are none taken', () => {
  expect(scoreCell(leaf('penalty', 300, faults, [{ kind: 'not-applicable', settings: { way: 'full-points' } }]), { evidence: { counts: [2] }, facts: [0] }).points).toBe(0);
});

test('what takes nothing says 0, not minus 0', () => {
  const table = leaf('deduct-progressive', 300, { by: 'table', table: [{ count: 5, points: 100 }] });
  expect(scoreCell(table, { evidence: { count: 4 } }).reasons[1]!.change).toBe(0);
  const unverified = leaf('pass-fail', 300, {}, [{ kind: 'evidence-gate', settings: { atLeast: 1, otherwise: 'unverified' } }]);
  expect(scoreCell(unverified, { evidence: { passed: true } }).reasons[1]!.change).toBe(0);
});

test('modifiers speak in the order of the book, each by its own place among the facts', () => {
  const modifiers = [{ kind: 'lose-all', settings: { fact: 'Mất an toàn' } }, { kind: 'downgrade', settings: { fact: 'Có đơn thư', bands: 1 } }];
  const codes = (facts?: number[]) => scoreCell(leaf('pass-fail', 300, {}, modifiers), { evidence: { passed: true }, ...(facts && { facts }) }).reasons.map(({ code }) => code).join();
  expect([codes(), codes([1]), codes([0, 1])]).toEqual(['passed', 'passed,downgraded', 'passed,lost-all-fact,downgraded']);
});

test('accepted evidence decides only where a criterion asks for it', () => {
  const gate = { kind: 'evidence-gate', settings: { atLeast: 1, otherwise: 'zero' } };
  const fact = { kind: 'exclude', settings: { fact: 'Mất súng' } };
  expect([[], [fact], [gate], [fact, gate]].map((modifiers) => isGated({ modifiers }))).toEqual([false, false, true, true]);
});

test('the first modifier that says how a criterion is absent decides; where none does, it is asked', () => {
  const only = (roles: string[], otherwise: string) => ({ kind: 'conditional', settings: { unitKinds: [], roles, otherwise } });
  const fact = { kind: 'exclude', settings: { fact: 'Mất súng' } };
  const member = { kind: 'school', leads: null };
  expect(absenceOf([fact, only(['leader'], 'rescale'), only(['deputy'], 'leave-out')], member)).toBe('rescale');
  expect(absenceOf([only(['member'], 'rescale'), only(['leader'], 'leave-out')], member)).toBe('leave-out');
  expect(absenceOf([only(['member'], 'rescale')], member)).toBeNull();
  expect(absenceOf([only(['member'], 'rescale')], { kind: 'school', leads: 'leader' })).toBe('rescale');
});

test.each<[string, object[], object[]]>([
  ['typed points', [{ typed: 100_000 }, { typed: -100_000 }], [{ typed: 100_001 }, { typed: -100_001 }, { typed: 0.5 }]],
  ['facts by their place', [{ facts: [0, 20] }, { facts: Array<number>(20).fill(1) }], [{ facts: [-1] }, { facts: [21] }, { facts: Array<number>(21).fill(1) }]],
  ['pieces of evidence', [{ accepted: 0 }, { accepted: 1000 }], [{ accepted: -1 }, { accepted: 1001 }]],
  ['figures, and nothing that no rule reads', [{ evidence: { count: 1 } }, {}], [{ points: 5 }]],
])('a cell takes %s within reason', (_what, taken, refused) => {
  expect(taken.map((cell) => cellInput.safeParse(cell).success)).toEqual(taken.map(() => true));
  expect(refused.map((cell) => cellInput.safeParse(cell).success)).toEqual(refused.map(() => false));
});

test('a range of deductions reads from the least to the most; one exact number is a range', () => {
  const range = (least: number, most: number) => leafKinds['deduct-range'].settings.safeParse({ ranges: [{ label: 'Thiếu sổ', least, most }] });
  expect([range(50, 100).success, range(50, 50).success]).toEqual([true, true]);
  expect(range(100, 50).error?.issues.map(({ message }) => message)).toEqual(['scoring.range-reversed']);
});

test('settings that a book cannot mean are refused, at the edge that it can', () => {
  const takes = (kind: { settings: z.ZodType }, given: unknown) => kind.settings.safeParse(given).success;
  expect([0, 1, 5, 6].map((bands) => takes(modifierKinds.downgrade, { fact: 'Có đơn thư', bands }))).toEqual([false, true, true, false]);
  expect([0, 1, 50, 51].map((atLeast) => takes(modifierKinds['evidence-gate'], { atLeast, otherwise: 'zero' }))).toEqual([false, true, true, false]);
  expect([0, 1, 1000, 1001].map((weightPercent) => takes(groupKinds['group-sum'], { weightPercent }))).toEqual([false, true, true, false]);
  expect([0, 25, 50, 100, 200].map((step) => takes(leafKinds.manual, { step }))).toEqual([false, true, true, true, false]);
  expect([-1, 0, 1000, 1001].map((fromPercent) => takes(leafKinds.bands, { bands: [{ fromPercent, points: 100 }] }))).toEqual([false, true, true, false]);
  expect([takes(capBand, { fact: 'Chậm', label: 'Khá' }), takes(capBand, { fact: '', label: 'Khá' }), takes(capBand, { fact: 'Chậm', label: '' })]).toEqual([true, false, false]);
  for (const kind of [modifierKinds.exclude, modifierKinds['lose-all']]) expect([takes(kind, { fact: 'Mất súng' }), takes(kind, { fact: '' })]).toEqual([true, false]);
  const emptyLists: [keyof typeof leafKinds, object][] = [['levels', { levels: [] }], ['bands', { bands: [] }], ['deduct-per', { faults: [], floor: 0 }], ['deduct-range', { ranges: [] }], ['bonus', { items: [] }], ['bonus-highest', { levels: [] }], ['bonus-exclusive', { choices: [] }], ['penalty', { faults: [] }], ['deduct-progressive', { by: 'table', table: [] }]];
  for (const [kind, settings] of emptyLists) expect([kind, takes(leafKinds[kind], settings)]).toEqual([kind, false]);
});
