import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evidenceOf, filledFrom, inputFields } from '../../words/inputs.ts';
import { clusterWideKinds, leafKinds, scoreCell, scoredKinds, type ScoredKind } from '../kinds/registry.ts';
import { feedableFields, fits, usualFeeds, type Feeds } from './feeds.ts';
import { factLine, factSources, sourceMeasures, type FactLine, type FactSource } from './sources.ts';
import { changeOf, markOf, needsReason, suggestionOf, type FedCriterion } from './suggest.ts';

const rows = (...points: number[]) => points.map((value, n) => ({ label: `Mức ${n + 1}`, points: value }));
const settingsOf: Record<ScoredKind, unknown> = {
  'pass-fail': {}, manual: { step: 25 }, levels: { levels: rows(300, 200, 100) }, 'ratio-target': {}, bands: { bands: [{ fromPercent: 95, points: 300 }, { fromPercent: 80, points: 150 }] }, 'count-capped': { pointsEach: 50 },
  'deduct-per': { faults: rows(50, 200), floor: 0 }, 'deduct-progressive': { by: 'first', firstCount: 2, firstEach: 25, furtherEach: 50 }, 'deduct-range': { ranges: [{ label: 'Thiếu sổ', least: 25, most: 100 }] },
  'deduct-late': { by: 'day', pointsEach: 25, cap: 200, missingEach: 100, missingLosesAll: false }, 'plus-minus-clamped': { start: 100, plus: 25, minus: 50 }, 'shared-split': { whole: 1000 }, 'assessor-average': { trim: true, alarmAbove: 0 },
  bonus: { items: rows(100, 200).map((row) => ({ ...row, cap: 300 })) }, 'bonus-highest': { levels: rows(200, 500) }, 'bonus-exclusive': { choices: rows(100, 300) }, 'bonus-decay': { full: 300, each: 75 }, penalty: { faults: rows(100, 300) },
  'ratio-leader': {}, 'ratio-max': {},
};
const criterion = (ruleKind: ScoredKind, feeds: Feeds): FedCriterion => ({ id: 'c', code: 'I.1', maxPoints: 300, ruleKind, settings: settingsOf[ruleKind], modifiers: [], feeds });
const fed = (ruleKind: ScoredKind, source: FactSource, change: Partial<Feeds> = {}) => criterion(ruleKind, { ...usualFeeds(criterion(ruleKind, null as never), source)!, ...change });
const report = (n: number, figures: Record<string, number>, tags = ['kind/routine']): FactLine => factLine('reports', { id: `r${n}`, name: `Báo cáo ${n}`, from: null, to: `2020-0${n}-25`, tags, figures: { due: 1, ...figures } });
const late = (n: number, days: number, tags?: string[]) => report(n, { late: 1, 'late-days': days }, tags);
const inTime = (n: number) => report(n, { 'on-time': 1 });
const missing = (n: number) => report(n, { missing: 1 });
const kinds = Object.keys(scoredKinds) as ScoredKind[];
const judged: ScoredKind[] = ['manual', 'deduct-range', 'assessor-average', 'bonus-highest'];

test('facts feed every kind that counts, and none where a person judges', () => {
  for (const kind of kinds) expect(feedableFields({ ruleKind: kind, settings: settingsOf[kind] }) === null, kind).toBe(judged.includes(kind));
  expect(Object.keys({ ...leafKinds, ...clusterWideKinds }).sort()).toEqual([...kinds].sort());
});

test('what is usual for a kind and a source fits it', () => {
  for (const kind of kinds) for (const source of factSources) {
    const feeds = usualFeeds({ ruleKind: kind, settings: settingsOf[kind] }, source);
    if (feeds !== null) expect(fits({ ruleKind: kind, settings: settingsOf[kind] }, feeds), `${kind} ${source}`).toBe(true);
  }
});

test.each<[ScoredKind, FactSource, FactLine[], object, number]>([
  ['deduct-late', 'reports', [late(1, 2), late(2, 1), inTime(3)], { late: 2, lateDays: 3, missing: 0 }, 225],
  ['deduct-late', 'reports', [missing(1), inTime(3)], { late: 0, lateDays: 0, missing: 1 }, 200],
  ['deduct-per', 'reports', [missing(1), missing(2)], { counts: [2, 2] }, 0],
  ['deduct-progressive', 'reports', [late(1, 9), late(2, 1), late(3, 1)], { count: 3 }, 200],
  ['ratio-target', 'reports', [late(1, 1), inTime(2), inTime(3), inTime(4)], { actual: 3, target: 4 }, 225],
  ['bands', 'reports', [late(1, 1), inTime(2), inTime(3), inTime(4), inTime(5)], { done: 4, planned: 5 }, 150],
  ['count-capped', 'reports', [late(1, 1), late(2, 1)], { count: 2 }, 100],
  ['pass-fail', 'reports', [inTime(1)], { passed: true }, 300],
  ['pass-fail', 'reports', [missing(1)], { passed: false }, 0],
  ['plus-minus-clamped', 'reports', [inTime(1), inTime(2), late(3, 1)], { good: 2, bad: 1 }, 100],
  ['levels', 'proposals', [factLine('proposals', { id: 'p', name: 'Kế hoạch', from: null, to: '2020-03-01', tags: [], figures: { made: 1 } })], { level: 1 }, 200],
  ['bonus-exclusive', 'proposals', [factLine('proposals', { id: 'p', name: 'Kế hoạch', from: null, to: '2020-03-01', tags: [], figures: { made: 1 } })], { choice: 1 }, 100],
  ['bonus-decay', 'training', [factLine('training', { id: 't', name: '', from: null, to: '2020-04-10', tags: ['part/registration'], figures: { registered: 1, 'in-time': 1 } })], { isDone: true, daysLate: 1 }, 225],
])('%s takes %s', (kind, source, lines, evidence, points) => {
  expect(suggestionOf(fed(kind, source), lines, 0)).toMatchObject({ points, input: { evidence } });
});

test('money of a joint gift is split, and figures beyond the kind suggest nothing', () => {
  const given = (own: number, all: number) => [factLine('activities', { id: 'a', name: 'Tặng xe đạp', from: null, to: '2020-09-05', tags: ['with/joint'], figures: { activities: 1, given: own } }), factLine('activities', { id: null, name: '', from: null, to: null, tags: ['with/joint'], figures: { all } })];
  const found = suggestionOf(fed('shared-split', 'activities'), given(12_500_000, 250_000_000), 0)!;
  expect(found).toMatchObject({ points: 50, figures: { given: 12_500_000, all: 250_000_000 } });
  expect(found.lines.map(({ id }) => id)).toEqual(['a']);
  expect(suggestionOf(fed('shared-split', 'activities'), given(2, 1), 0)).toBeNull();
  expect(suggestionOf(fed('shared-split', 'activities'), given(1, 5_000_000_000), 0)).toBeNull();
});

test('nothing recorded suggests nothing; only records with an asked tag count', () => {
  expect(suggestionOf(fed('deduct-late', 'reports'), [], 0)).toBeNull();
  const lines = [late(1, 2, ['kind/routine', 'form/thang']), late(2, 5, ['kind/quick', 'form/nhanh'])];
  expect(suggestionOf(fed('deduct-late', 'reports', { only: [{ tag: 'form/thang', name: 'Báo cáo tháng' }] }), lines, 0)!.figures).toEqual({ late: 1, 'late-days': 2, missing: 0 });
  expect(suggestionOf(fed('deduct-late', 'reports', { only: [{ tag: 'kind/thematic', name: '' }] }), lines, 0)).toBeNull();
  expect(suggestionOf(fed('deduct-late', 'tasks'), lines, 0)).toBeNull();
});

const lineOf = (source: FactSource) => fc.record({ n: fc.integer({ min: 1, max: 9 }), figures: fc.dictionary(fc.constantFrom(...sourceMeasures[source]), fc.integer({ min: 0, max: 40 })) })
  .map(({ n, figures }) => factLine(source, { id: `x${n}`, name: `${n}`, from: null, to: null, tags: [], figures }));
const anyCase = fc.constantFrom(...kinds.filter((kind) => !judged.includes(kind))).chain((kind) => fc.constantFrom(...factSources).chain((source) => fc.record({ kind: fc.constant(kind), source: fc.constant(source), lines: fc.array(lineOf(source), { maxLength: 12 }) })));

test('a suggestion is what the engine gives a person who fills in the same figures, whatever the records', () => {
  let met = 0;
  fc.assert(fc.property(anyCase, ({ kind, source, lines }) => {
    const subject = fed(kind, source);
    const found = suggestionOf(subject, lines, 0);
    if (found === null) return;
    met++;
    for (const [measure, value] of Object.entries(found.figures)) expect(value).toBe(lines.reduce((sum, line) => sum + (line.figures[measure] ?? 0), 0));
    const fields = inputFields(subject);
    const typed = scoreCell(subject, { evidence: evidenceOf(kind, fields, filledFrom(fields, found.input.evidence)) });
    expect({ points: found.points, reasons: found.reasons }).toEqual({ points: typed.points, reasons: typed.reasons });
    expect(changeOf(found, suggestionOf(subject, [...lines].reverse(), 0))).toBeNull();
  }), { numRuns: 500 });
  expect(met).toBeGreaterThan(200);
});

test('any gap needs a reason unless the year says from which on; compared units are held by their figures', () => {
  const [suggested, given] = [{ points: 300, input: { evidence: { actual: 3, target: 4 } } }, { points: 275, input: { typed: 275 } }];
  expect([0, 25, 26].map((gap) => needsReason('ratio-target', suggested, given, gap))).toEqual([true, true, false]);
  expect(needsReason('ratio-target', suggested, { ...suggested, points: 300 }, 0)).toBe(false);
  expect(needsReason('ratio-leader', suggested, { points: 300, input: { evidence: { target: 4, actual: 3 } } }, 0)).toBe(false);
  expect(needsReason('ratio-leader', suggested, { points: 300, input: { evidence: { actual: 4, target: 4 } } }, 5000)).toBe(true);
});

test('a change says the points then and now, each figure and each record', () => {
  const subject = fed('deduct-late', 'reports');
  const [seen, now] = [suggestionOf(subject, [late(1, 2), inTime(3)], 0)!, suggestionOf(subject, [late(1, 2), missing(3)], 0)!];
  expect(markOf(seen)).toBe('late=1 late-days=2 missing=0');
  expect(changeOf(seen, now)).toMatchObject({ before: 250, after: 150, figures: [{ measure: 'missing', before: 0, after: 1 }], lines: [{ line: { id: 'r3' }, before: null }] });
  expect(changeOf(seen, null)).toMatchObject({ after: null, lines: [{ line: { id: 'r1' }, after: null }] });
});

test('facts that do not fit their kind are refused', () => {
  const usual = usualFeeds({ ruleKind: 'ratio-target', settings: {} }, 'reports')!;
  const { actual } = usual.take;
  expect(fits({ ruleKind: 'ratio-target', settings: {} }, { ...usual, take: { actual: actual! } })).toBe(false);
  expect(fits({ ruleKind: 'ratio-target', settings: {} }, { ...usual, source: 'activities' })).toBe(false);
  expect(fits({ ruleKind: 'levels', settings: {} }, usual)).toBe(false);
  expect(fits({ ruleKind: 'manual', settings: { step: 25 } }, usual)).toBe(false);
});
