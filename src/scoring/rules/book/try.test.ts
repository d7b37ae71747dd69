import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomFrom } from '../../../kit/random.ts';
import { demoEvidence } from '../../demo/evidence.ts';
import sample from '../../demo/criteria.json' with { type: 'json' };
import { scoreCell } from '../kinds/registry.ts';
import { isLeaf } from '../outline.ts';
import type { ComparedCriterion } from './difference.ts';
import { tryBook, type TriedBook, type TriedCell } from './try.ts';

type Row = [code: string, title: string, max: number, ruleKind?: string, settings?: unknown, modifiers?: { kind: string; settings: unknown }[]];
const criteria = (sample as Row[]).map(([code, title, max, ruleKind = 'group-sum', settings = {}, modifiers = []]): ComparedCriterion =>
  ({ id: code, parentId: code.includes('.') ? code.split('.')[0]! : null, code, title, maxPoints: max * 100, ruleKind, settings, modifiers, evidenceRule: 'optional', scorer: 'unit', feeds: null }));
const set: TriedBook['set'] = { bonusCap: 1000, tieChain: [{ kind: 'section', code: 'II' }], grades: [{ label: 'Tốt', from: 8500 }] };
const members = Array.from({ length: 12 }, (_none, n) => ({ unitId: `u${n}`, agencyName: `Sở ${n}`, shortName: `Sở ${n}` }));
/** Twelve sheets of the sample book with figures behind every cell. */
const sheetsOf = (seed: number) => {
  const random = randomFrom(seed);
  return members.map(({ unitId }) => ({ sheetId: unitId, unitId, status: 'final', cells: criteria.filter(isLeaf).flatMap((leaf): TriedCell[] => {
    const input = demoEvidence(leaf, random);
    return input === null ? [] : [{ criterionId: leaf.id, input, ...scoreCell(leaf, input) }];
  }) }));
};
const copyOf = (change: (criterion: ComparedCriterion) => ComparedCriterion = (criterion) => criterion, of = criteria) =>
  of.map((criterion) => ({ ...change(criterion), id: `new ${criterion.id}`, parentId: criterion.parentId && `new ${criterion.parentId}` }));
const tried = (to: ComparedCriterion[], seed = 1, sheets = sheetsOf(seed), from = criteria) => tryBook({ from: { criteria: from, set }, to: { criteria: to, set }, sheets, members, isSelf: false });
const leafCodes = criteria.filter(isLeaf).map(({ code }) => code);

test('a draft that is a copy moves nobody, whatever the scores and the order of its lines', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.boolean(), (seed, isReversed) => {
    const copy = copyOf();
    const { units, assumed, dropped } = tried(isReversed ? copy.reverse() : copy, seed);
    expect(units.every(({ before, after, causes }) => before.rank === after.rank && before.total === after.total && causes.length === 0)).toBe(true);
    expect([assumed, dropped, units.length]).toEqual([[], [], 12]);
  }), { numRuns: 25 });
});

test('a heavier criterion moves its best up and its worst down, never the other way', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.constantFrom(...leafCodes.filter((code) => criteria.find((c) => c.code === code)!.ruleKind === 'ratio-target')), (seed, code) => {
    const sheets = sheetsOf(seed);
    const forAll = criteria.map((c) => ({ ...c, modifiers: c.modifiers.filter(({ kind }) => kind !== 'conditional') })); // what is left out for a unit scales the rest of its section
    const { units } = tried(copyOf((c) => (c.code === code ? { ...c, maxPoints: c.maxPoints * 3 } : c), forAll), seed, sheets, forAll);
    const share = new Map(sheets.map(({ unitId, cells }) => [unitId, cells.find(({ criterionId }) => criterionId === code)!.points]));
    for (const a of units) for (const b of units) if (share.get(a.unitId)! >= share.get(b.unitId)! && a.before.total! > b.before.total!) expect(a.after.total! > b.after.total!).toBe(true);
    for (const { unitId, before, after } of units) expect(after.total! - before.total!).toBeGreaterThanOrEqual(share.get(unitId)! * 2 - 1); // one rounding
  }), { numRuns: 25 });
});

test('figures are counted again by the same kind; another kind carries points in proportion, rounded once half up, and says so', () => {
  const cells = (points: number, input: TriedCell['input'], id: string): TriedCell => ({ criterionId: id, points, effects: [], input });
  const section = { ...criteria[0]!, id: 'I', code: 'I' };
  const leaf = (id: string, more: Partial<ComparedCriterion>): ComparedCriterion => ({ ...criteria[1]!, id, code: id, title: id, parentId: 'I', maxPoints: 300, ...more });
  const from = [section, leaf('I.1', { ruleKind: 'ratio-target', settings: {} }), leaf('I.2', { ruleKind: 'manual', settings: { step: 25 } }), leaf('I.3', { ruleKind: 'pass-fail', settings: {} }), leaf('I.4', {})];
  const to = [section, leaf('I.1', { ruleKind: 'ratio-target', settings: {}, maxPoints: 500 }), leaf('I.2', { ruleKind: 'manual', settings: { step: 25 }, maxPoints: 200 }), leaf('I.3', { ruleKind: 'levels', settings: { levels: [{ label: 'Tốt', points: 301 }] }, maxPoints: 301 }), leaf('I.5', { maxPoints: 100 })];
  const sheet = { sheetId: 's', unitId: 'u0', status: 'final', cells: [cells(150, { evidence: { actual: 1, target: 2 } }, 'I.1'), cells(275, { typed: 275 }, 'I.2'), cells(150, { typed: 150 }, 'I.3'), cells(300, { evidence: { passed: true } }, 'I.4')] };
  const { units, assumed, dropped } = tryBook({ from: { criteria: from, set }, to: { criteria: to, set }, sheets: [sheet], members: members.slice(0, 1), isSelf: false });
  expect(units[0]!.before.total).toBe(875);
  expect(units[0]!.after.total).toBe(250 + 183 + 151 + 100); // 1/2 of 5; 2,75 · 2/3 = 1,8333; 1,5 · 3,01/3 = 1,505; a new one in full
  expect(assumed.map(({ code, why }) => `${code} ${why}`)).toEqual(['I.2 carried', 'I.3 carried', 'I.5 new']);
  expect([dropped.map(({ code }) => code), units[0]!.assumed]).toEqual([['I.4'], 3]);
});

test('who is left out of the ranking stays so, and a fact is found again when its modifier stands elsewhere', () => {
  const sheets = sheetsOf(3);
  const cell = sheets[0]!.cells.find(({ criterionId }) => criterionId === 'II.4')!;
  Object.assign(cell, { input: { evidence: { passed: true }, facts: [0] }, effects: [{ kind: 'excluded' }] });
  const { units } = tried(copyOf((c) => (c.code === 'II.4' ? { ...c, maxPoints: 500, modifiers: [{ kind: 'lose-all', settings: { fact: 'x' } }, ...c.modifiers] } : c)), 3, sheets);
  const unit = units.find(({ unitId }) => unitId === 'u0')!;
  expect([unit.before.rank, unit.after.rank]).toEqual([null, null]);
  expect(unit.after.total).toBeGreaterThan(0); // lose-all did not take the fact of the exclusion for its own
});

test('the causes name what sets a unit apart, not what all gain alike', () => {
  const sheets = sheetsOf(5).map((sheet) => ({ ...sheet, cells: sheet.cells.map((cell) => (cell.criterionId === 'I.4' ? { ...cell, input: { evidence: { actual: 1, target: 1 } }, points: 200 } : cell)) }));
  const { units } = tried(copyOf((c) => (['I.4', 'II.7'].includes(c.code) ? { ...c, maxPoints: c.maxPoints * 4 } : c)), 5, sheets);
  expect(units.flatMap(({ causes }) => causes.map(({ code }) => code)).filter((code) => code === 'I.4')).toEqual([]);
  const moved = units.filter(({ before, after }) => before.rank !== after.rank);
  expect(moved.length).toBeGreaterThan(0);
  expect(moved.every(({ causes }) => causes[0]?.code === 'II.7')).toBe(true);
});

test('a criterion that compares units is counted again over all of them', () => {
  const section = { ...criteria[0]!, id: 'I', code: 'I' };
  const leaf = { ...criteria[1]!, id: 'I.1', code: 'I.1', parentId: 'I', ruleKind: 'ratio-max', settings: {}, maxPoints: 300, modifiers: [] };
  const cell = (actual: number, points: number): TriedCell => ({ criterionId: 'I.1', points, effects: [], input: { evidence: { actual } } });
  const sheets = [10, 5, 1].map((actual, n) => ({ sheetId: `u${n}`, unitId: `u${n}`, status: 'final', cells: [cell(actual, actual * 30)] }));
  const { units } = tryBook({ from: { criteria: [section, leaf], set }, to: { criteria: [section, { ...leaf, maxPoints: 1000 }], set }, sheets, members, isSelf: false });
  expect(units.map(({ before, after }) => [before.total, after.total])).toEqual([[300, 1000], [150, 500], [30, 100]]);
});
