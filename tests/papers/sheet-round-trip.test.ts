import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../src/kit/workbook-cells.ts';
import { columns } from '../../src/scoring/document/sheet-workbook-sums.ts';
import { isClusterWide, scoreCell, scoredKinds } from '../../src/scoring/rules/kinds/registry.ts';
import { isLeaf } from '../../src/scoring/rules/outline.ts';
import { shownValue } from '../../src/scoring/rules/round-trip/cell-values.ts';
import type { Standing } from '../../src/scoring/rules/round-trip/difference.ts';
import { fillingOf, inputOf, slotsOf, type Figure } from '../../src/scoring/rules/round-trip/filling.ts';
import type { Criterion } from '../../src/scoring/store/sheets.ts';
import { exported, filesOf, leavesOf, plainBook, reread, treeOf, weighedBook, type Standings } from './sheet-books.ts';
import { countWorkbook } from '../spreadsheet.ts';
import { typeInto } from './fill-in.ts';

const note = fc.oneof({ weight: 4, arbitrary: fc.constant('') }, fc.constantFrom('=cmd|\'/c calc\'!A1', '+84 263', '-1', '@SUM(A1)', '<b>&amp;</b>', '007', '1/9/2020', 'dòng 1\ndòng 2', '_x0041_', '"nháy"', 'Ễ Ậ Ộ Ữ Ỷ'));
const figureFor = (kind: string, choices: number): fc.Arbitrary<Figure> => fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 3, arbitrary: kind === 'yes-no' ? fc.constantFrom(0, 1) : kind === 'choice' ? fc.nat(choices - 1) : kind === 'text' ? fc.constantFrom('Lý do trừ', '=1+1') : kind === 'points' ? fc.constantFrom(25, 75, 100) : fc.nat(12) });
/** A sheet filled in at random: what a person could have entered for each criterion. */
const standings = (book: readonly Criterion[]): fc.Arbitrary<Standings> => fc.tuple(...leavesOf(book).filter(({ scorer }) => scorer === 'unit').map((one) => {
  const slots = slotsOf(one);
  const step = one.ruleKind === 'manual' ? 25 * ((one.settings as { step: number }).step / 25) : 1;
  const typed = isClusterWide(one.ruleKind) ? fc.constant(null) : fc.option(fc.nat(Math.floor(one.maxPoints / step)).map((n) => (one.ruleKind === 'penalty' ? -n : n) * step || 0), { freq: slots.length === 0 ? 4 : 1 });
  return fc.record({ figures: fc.tuple(...slots.map(({ kind, choices, fact }) => figureFor(kind, choices?.length ?? 1).map((figure) => (fact !== undefined && figure === 0 ? null : figure)))), typed, note, version: fc.integer({ min: 1, max: 9 }) })
    .map(({ figures, typed: points, note: said, version }): [Criterion, Standing | null] => {
      const filling = { figures: points === null ? figures : figures.map((figure, n) => (slots[n]!.isField ? null : figure)), typed: points, note: said };
      const input = inputOf(one, filling);
      try {
        return [one, input === null ? null : { points: scoreCell(one, { ...input, accepted: filesOf(one.id) }).points, input: { ...input, accepted: filesOf(one.id) }, note: said === '' ? null : said, version }];
      } catch {
        return [one, null]; // a list that lacks its first figure, a deduction without a reason
      }
    });
})).map((pairs) => new Map(pairs.flatMap(([one, standing]) => (standing === null ? [] : [[one.id, standing]]))));

test('the two books between them have every kind', () => {
  expect([...new Set(plainBook.filter(isLeaf).map(({ ruleKind }) => ruleKind))].sort()).toEqual(Object.keys(scoredKinds).sort());
});

describe.each([['a plain book', plainBook], ['a weighed book', weighedBook]])('%s', (_name, book) => {
  test('a sheet that goes out and comes back untouched has no difference', async () => {
    await fc.assert(fc.asyncProperty(standings(book), async (standing) => {
      const found = reread(await exported(book, (one) => fillingOf(one, standing.get(one.id) ?? null), standing), book, standing);
      expect([found.differences, found.problems, found.missing, found.newer, found.unknown]).toEqual([[], [], [], [], []]);
      expect(found.same).toBe(leavesOf(book).filter(({ scorer }) => scorer === 'unit').length);
    }), { numRuns: 15 });
  });

  test('what is filled into an empty sheet comes back as entered, and the spreadsheet counts the engine’s points and totals', async () => {
    // a comparison of units cannot be counted on one sheet, and so neither can what it adds to
    const isAlone = (key: string) => !isClusterWide(book.find((one) => one.id === key)!.ruleKind);
    await fc.assert(fc.asyncProperty(standings(book).map((all) => new Map([...all].filter(([key]) => isAlone(key)))), async (standing) => {
      const bytes = await exported(book, (one) => fillingOf(one, standing.get(one.id) ?? null));
      const found = reread(bytes, book, new Map());
      const given = new Map(found.differences.map((difference) => [difference.criterion.id, difference]));
      expect([...given.keys()].sort()).toEqual([...standing.keys()].sort());
      for (const [key, { points }] of standing) expect([key, given.get(key)!.score!.points, given.get(key)!.isConflict]).toEqual([key, points, false]);
      const counted = countWorkbook(bytes);
      const shown = new Map([...readWorkbook(bytes)[0]!.rows].map(([row, cells]) => { const points = counted.value('Phiếu tự chấm', row, columns.points); return [shownValue((cells.get(0) ?? cells.get(1))?.value ?? null), typeof points === 'number' ? Math.round(points * 100) : points] as const; }));
      const tree = treeOf(book, standing);
      for (const one of book) expect([one.code, shown.get(one.code) ?? null]).toEqual([one.code, (isLeaf(one) ? standing.get(one.id)?.points : tree.branches.get(one.id)!.points) ?? null]);
      expect(shown.get('Tổng cộng') ?? null).toBe(tree.total);
    }), { numRuns: 15 });
  });
});

const empty = (one: Criterion) => fillingOf(one, null);
const typedAs = (code: string, value: string | number | null, as?: 'formula' | 'date') => ({ code, head: 'Điểm nhập tay', value, ...(as && { as }) });
const figureAs = (code: string, value: string | number | null, as?: 'formula' | 'date') => ({ code, head: 'Số liệu', value, ...(as && { as }) });
async function filled(...cells: Parameters<typeof typeInto>[1]) {
  return reread(typeInto(await exported(plainBook, empty), cells), plainBook, new Map());
}

describe('numbers as people write them', () => {
  test.each<[string, string | number, number]>([['a number', 1.5, 150], ['comma', '1,5', 150], ['point', '1.5', 150], ['spaces', ' 1,50 ', 150], ['with its word', '1,5 điểm', 150], ['a spreadsheet’s sum', 1.5000000000000002, 150], ['nothing', 0, 0]])('points: %s', async (_name, value, points) => {
    expect((await filled(typedAs('I.2', value))).differences.map(({ input }) => input)).toEqual([{ typed: points }]);
  });
  test.each<[string, string | number]>([['1.234', 1234], ['1,234', 1234], ['1.234.567', 1234567], ['1,234,567.00', 1234567], ['1234', 1234]].map(([text, count]) => [text as string, count as number]))('counts: %s', async (text, count) => {
    expect((await filled(figureAs('I.4 a', text), figureAs('I.4 b', 5))).differences[0]!.input).toEqual({ evidence: { actual: count, target: 5 } });
  });
  test.each<[string | number, boolean]>([['Có', true], ['x', true], ['V', true], ['co\u0301', true], ['Đạt', true], [1, true], ['Không', false], ['không đạt', false]])('yes or no: %s', async (text, passed) => {
    expect((await filled(figureAs('I.1 a', text))).differences[0]!.input).toEqual({ evidence: { passed } });
  });
  test.each<string>(['–', '-', ' ', '—'])('“%s” is an empty cell', async (text) => {
    expect(await filled(typedAs('I.2', text), figureAs('I.1 a', text))).toMatchObject({ differences: [], problems: [] });
  });
  test.each<[string | number, number]>([['Mức "2", loại (2)', 1], ['mức "2", loại', 1], [2, 1]])('a level: %s', async (text, level) => {
    expect((await filled(figureAs('I.3 a', text))).differences[0]!.input).toEqual({ evidence: { level } });
  });
  test.each<[string, ReturnType<typeof typedAs>, string]>([
    ['text', typedAs('I.2', 'tốt'), 'not-number'], ['a day', typedAs('I.2', 43862, 'date'), 'date-for-number'], ['a day as text', typedAs('I.2', '1/2'), 'date-for-number'], ['three decimals', typedAs('I.2', 1.255), 'too-many-decimals'],
    ['half a time', figureAs('I.6 a', 1.5), 'not-whole'], ['fewer than none', figureAs('I.6 a', '-2'), 'not-whole'], ['neither yes nor no', figureAs('I.1 a', 'có lẽ'), 'not-yes-no'], ['no such level', figureAs('I.3 a', 'Mức 9'), 'not-a-choice'],
  ])('%s is not taken and is said', async (_name, cell, fault) => {
    const found = await filled(cell, typedAs('+.2', 2));
    expect(found.problems).toMatchObject([{ code: cell.code, fault }]);
    expect(found.differences.map(({ criterion: { code } }) => code)).toEqual(['+.2']);
  });
  test('a formula that a person put there gives its result, and that is told', async () => {
    expect((await filled(typedAs('I.2', 1.25, 'formula'))).differences).toMatchObject([{ input: { typed: 125 }, remarks: [{ code: 'formula', params: { text: '1,25' } }] }]);
  });
  test('a note keeps its leading zeros, and is kept only with points', async () => {
    const said = { code: 'I.2', head: 'Ghi chú', value: '007' };
    expect((await filled(typedAs('I.2', 1), said)).differences[0]!.filling.note).toBe('007');
    expect((await filled(said)).problems).toMatchObject([{ code: 'I.2', fault: 'note-without-points' }]);
  });
  test('the rules refuse as they do on the page', async () => {
    expect((await filled(typedAs('I.2', 9), typedAs('I.1', 2.999), typedAs('−.1', 1))).problems).toMatchObject([{ code: 'I.1', fault: 'too-many-decimals' }, { code: 'I.2', refusal: 'scoring.over-maximum' }, { code: '−.1', refusal: 'scoring.over-maximum' }]);
  });
});

describe('what both sides did', () => {
  const one = plainBook.find(({ code }) => code === 'I.2')!;
  const at = (typed: number, version: number): Standings => new Map([[one.id, { points: typed, input: { typed }, note: null, version }]]);
  const out = (standing: Standings) => exported(plainBook, (other) => fillingOf(other, standing.get(other.id) ?? null), standing);
  test('changed in the file only: a difference; here only: kept and named; on both: a conflict with both values; alike on both: nothing', async () => {
    const bytes = await out(at(100, 1));
    const edited = typeInto(bytes, [typedAs('I.2', 2)]);
    expect(reread(edited, plainBook, at(100, 1)).differences).toMatchObject([{ isConflict: false, now: { points: 100 }, input: { typed: 200 } }]);
    expect(reread(bytes, plainBook, at(150, 2))).toMatchObject({ differences: [], newer: ['I.2'] });
    expect(reread(edited, plainBook, at(150, 2)).differences).toMatchObject([{ isConflict: true, now: { points: 150, version: 2 }, score: { points: 200 } }]);
    expect(reread(edited, plainBook, at(200, 2))).toMatchObject({ differences: [], newer: [] });
    expect(reread(typeInto(bytes, [typedAs('I.2', null)]), plainBook, at(100, 1)).differences).toMatchObject([{ input: null, isConflict: false }]);
  });
});
