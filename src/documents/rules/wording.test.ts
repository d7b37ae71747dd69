import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf } from './wording-blocks.ts';
import { guardFaults, staleFigures, type PresentFigure } from './wording-check.ts';
import { parseWording, printWording, type Run, type WordingLine } from './wording.ts';

const known = { figures: ['năm', 'số tập thể', 'chủ đề'], parts: ['danh sách tập thể'] };
const read = (body: string) => parseWording(body, known);
const faults = (body: string) => read(body).faults.map(({ line, code, params }) => [line, code, ...Object.values(params)]);

const word = fc.string({ unit: fc.constantFrom(...'aăâbcđêôơưỲệ0123 ,;.()“”/:'), minLength: 1, maxLength: 12 });
const runs = fc.array(fc.oneof(word.map((text): Run => ({ text, isBold: false })), word.map((text): Run => ({ text, isBold: true })), fc.constantFrom(...known.figures).chain((key) => fc.boolean().map((isBold): Run => ({ key, isBold })))), { minLength: 1, maxLength: 5 })
  .map((list) => list.filter((run, n) => !('text' in run && n > 0 && 'text' in list[n - 1]! && list[n - 1]!.isBold === run.isBold)))
  .filter(([first]) => first !== undefined && ('key' in first || /^\S/.test(first.text))).filter((list) => { const last = list.at(-1)!; return 'key' in last || /\S$/.test(last.text); })
  .filter((list) => list.every((run) => !run.isBold || 'key' in run || run.text.trim() === run.text));
const shape = fc.constantFrom({ kind: 'basis' }, { kind: 'addressee' }, { kind: 'paragraph' }, { kind: 'annex' }, { kind: 'heading', level: 'part' }, { kind: 'heading', level: 'article' }, { kind: 'heading', level: 'clause' }, { kind: 'item', mark: 'dash' }, { kind: 'item', mark: 'plus' });
const oneLine = fc.oneof({ weight: 8, arbitrary: fc.tuple(shape, runs).map(([kind, list]) => ({ ...kind, runs: list })) }, { weight: 1, arbitrary: fc.constant({ kind: 'part', key: 'danh sách tập thể', runs: [] }) });
const wording = fc.array(oneLine, { maxLength: 12 }).map((list) => list.map((line, n) => ({ ...line, line: n + 1 }) as WordingLine));

test('what is printed is read back as it was', () => {
  fc.assert(fc.property(wording, (lines) => { expect(read(printWording(lines))).toEqual({ lines, faults: [] }); }));
});

test('text without marks comes out as paragraphs, word for word, whatever it is', () => {
  const prose = fc.string({ unit: 'grapheme' }).map((text) => text.normalize('NFC').replace(/[\r\n]/g, ' ').trim()).filter((text) => text !== '' && !/^(#|=|>|@|-|\+)/.test(text) && !/\{\{|\*\*/.test(text));
  fc.assert(fc.property(fc.array(prose), (texts) => {
    const { lines, faults: found } = read(texts.join('\n'));
    expect(found).toEqual([]);
    expect(lines.map(({ kind, runs: [run] }) => [kind, run])).toEqual(texts.map((text) => ['paragraph', { text, isBold: false }]));
  }));
});

test('every fault names a line of the text, and nothing that is typed breaks the reading', () => {
  const strange = fc.string({ unit: fc.constantFrom('{', '{{', '}}', '**', '# ', '=== ', '- ', '\n', 'năm', 'số tập thể', 'x', ' ') });
  fc.assert(fc.property(strange, (body) => {
    const many = body.split('\n').length;
    for (const { line } of read(body).faults) expect(line >= 1 && line <= many).toBe(true);
  }));
});

test('a broken placeholder is named with its line, and the one that was meant is offered', () => {
  expect(faults('Năm {{năm}}\nCó {{so tap the}} tập thể\n{{ SỐ  Tập thể }} tập thể')).toEqual([[2, 'unknown-near', 'so tap the', 'số tập thể']]);
  expect(faults('Có {{quân số huấn luyện}}')).toEqual([[1, 'unknown', 'quân số huấn luyện']]);
  expect(faults('\nCó {{năm tập thể')).toEqual([[2, 'unclosed', '{{năm tập thể']]);
  expect(faults('Kèm {{danh sách tập thể}} này\n#\n#Phần\n{{}}')).toEqual([[1, 'part-inside', 'danh sách tập thể'], [2, 'empty-line', '#'], [3, 'bad-mark', '#'], [4, 'empty-placeholder']]);
  expect(faults('#1 là hạng nhất\n-5 độ')).toEqual([]);
});

test('neighbours of one kind make one block; the annex is numbered only when there are several', () => {
  const lines = read('> Căn cứ A;\n> Căn cứ B.\n- một {{năm}}\n- hai\n=== Phụ lục: Biểu\n{{danh sách tập thể}}').lines;
  const table = { kind: 'paragraph' as const, text: ['bảng'] };
  const blocks = blocksOf(lines, new Map([['năm', '2020']]), new Map([['danh sách tập thể', [table]]]));
  expect(blocks).toEqual([
    { lines: [1, 2], block: { kind: 'bases', lines: ['Căn cứ A', 'Căn cứ B'] } }, { lines: [3, 4], block: { kind: 'list', mark: 'dash', items: [['một ', '2020'], ['hai']] } },
    { lines: [5], block: { kind: 'annex', number: '', title: 'Biểu' } }, { lines: [6], block: table }]);
  expect(blocksOf(read('=== A\n=== B').lines, new Map(), new Map()).map(({ block }) => block)).toMatchObject([{ number: 'I' }, { number: 'II' }]);
});

const figure: PresentFigure = { key: 'số tập thể', text: '08', value: 8, noun: 'tập thể', listedIn: 'danh sách tập thể' };
const stored = (value: number) => ({ 'số tập thể': { text: String(value).padStart(2, '0'), value, at: '2020-11-16T01:00:00Z' } });

test('a figure that changed marks each line that names it, and no other', () => {
  const lines = read('Không đổi\nCó {{số tập thể}} tập thể\n\nKhen {{số tập thể}}').lines;
  expect(staleFigures({ title: '', summary: 'Khen {{số tập thể}}', lines }, stored(7), [figure]).map(({ line, before, after }) => [line, before, after])).toEqual([[0, '07', '08'], [2, '07', '08'], [4, '07', '08']]);
  expect(staleFigures({ title: '', summary: '', lines }, stored(8), [figure])).toEqual([]);
  expect(staleFigures({ title: '', summary: '', lines: lines.slice(0, 2) }, stored(8), [])).toMatchObject([{ before: '08', after: null }]);
});

test('a number in the text must be that of its list', () => {
  const check = (body: string, { then = 8, rows = 8 } = {}) => guardFaults(read(body).lines, stored(then), [figure], new Map([['danh sách tập thể', rows]])).map(({ line, code, params }) => [line, code, params.said, params.right]);
  expect(check('Khen 8 tập thể\nvà tám tập thể, 08 tập thể')).toEqual([]);
  expect(check('Khen thưởng\n7 tập thể và 7 cá nhân')).toEqual([[2, 'typed', '7', '8']]);
  expect(check('Khen bảy tập thể')).toEqual([[1, 'typed', 'bảy', '8']]);
  expect(check('Khen {{số tập thể}} tập thể\n{{danh sách tập thể}}', { rows: 9 })).toEqual([[1, 'listed', '08', '9']]);
  expect(check('Khen 9 tập thể\n{{danh sách tập thể}}', { rows: 9 })).toEqual([]);
  expect(check('Các tập thể được khen')).toEqual([]);
});
