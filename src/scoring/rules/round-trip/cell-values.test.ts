import { expect, test } from 'vitest';
import type { CellValue } from '../../../kit/workbook-cells.ts';
import { readChoice, readCount, readNote, readPoints, readSlot, readYesNo, shownValue, type CellReading } from './cell-values.ts';
import { markLines, readMark, type Mark } from './mark.ts';

type Typed = string | number | boolean | null | CellValue;
const cell = (typed: Typed): CellValue | null => (typed === null || typeof typed === 'object' ? typed : typeof typed === 'string' ? { kind: 'text', text: typed } : typeof typed === 'number' ? { kind: 'number', value: typed } : { kind: 'yes-no', value: typed });
const [day, wrong]: CellValue[] = [{ kind: 'date', text: '1/2/2020' } as CellValue, { kind: 'error', text: '#REF!' } as CellValue];
const said = (reading: CellReading<number | string>) => ('fault' in reading ? `${reading.fault}: ${reading.params['text']}` : reading.value);

test.each<[Typed, string | number | null]>([
  [null, null], ['', null], ['-', null], ['–', null], ['—', null], ['.', null], ['  ', null], ['đ', null],
  [8.5, 850], [0, 0], [-1.25, -125], [0.1 + 0.2, 30], [1.255, 'too-many-decimals: 1,255'],
  ['8,5', 850], ['8.5', 850], ['1.234,5', 123450], ['1,234.5', 123450], ['3 điểm', 300], ['3 Đ.', 300], ['3đ', 300], ['−1,5', -150], ['–1,5', -150], ['1\u00a0234', 'not-number: 1\u00a0234'], ['\u202f2 ', 200],
  ['1,2555', 'too-many-decimals: 1,2555'], ['1,255', 125500], ['-1.2.3', 'too-many-decimals: -1.2.3'], ['tốt', 'not-number: tốt'], ['5 lần', 'not-number: 5 lần'], ['x5', 'not-number: x5'],
  ['1/2', 'date-for-number: 1/2'], ['01-02-2020', 'date-for-number: 01-02-2020'], ['1.2.20', 'date-for-number: 1.2.20'], ['1/2/200', 'not-number: 1/2/200'], ['ngày 1/2', 'not-number: ngày 1/2'], ['1/2 sáng', 'not-number: 1/2 sáng'],
  [day!, 'date-for-number: 1/2/2020'], [wrong!, 'error-value: #REF!'], [true, 'not-number: Có'], [false, 'not-number: Không'],
])('points typed as %j are %j', (typed, read) => expect(said(readPoints(cell(typed)))).toBe(read));

test.each<[Typed, string | number | null]>([[null, null], ['-', null], [3, 3], ['12', 12], ['1.234', 1234], [0, 0], [1.5, 'not-whole: 1,5'], ['1,5', 'not-whole: 1,5'], [-2, 'not-whole: -2'], [1.255, 'not-whole: 1,255'], ['nhiều', 'not-number: nhiều'], [day!, 'date-for-number: 1/2/2020']])('a count typed as %j is %j', (typed, read) => expect(said(readCount(cell(typed)))).toBe(read));

test.each<[string | number | null, Typed[]]>([
  [1, ['x', 'X', 'v', 'Có', 'co', 'ĐẠT', 'đúng', 'true', 'Yes', 'y', '1', '✓', '✔', '☑', 1, true]], [0, ['không', 'Ko', 'k', 'Không đạt', 'chưa', 'chưa đạt', 'sai', 'FALSE', 'no', 'n', '0', 0, false]], [null, [null, '', '-', '–', '—', '.', ' ']],
])('yes or no: %j is what is meant by %j', (meant, all) => { for (const typed of all) expect([typed, said(readYesNo(cell(typed)))]).toEqual([typed, meant]); });
test('neither yes nor no is said', () => expect(['có lẽ', 2, day!].map((typed) => said(readYesNo(cell(typed))))).toEqual(['not-yes-no: có lẽ', 'not-yes-no: 2', 'not-yes-no: 1/2/2020']));

const levels = ['Tốt (3)', 'Khá (2,5)', '12'];
test.each<[Typed, string | number | null]>([[null, null], ['–', null], ['Tốt (3)', 0], ['tốt', 0], ['KHÁ', 1], ['khá (2,5)', 1], ['12', 2], [12, 2], ['1', 0], [2, 1], ['3', 2], ['4', 'not-a-choice: 4'], ['0', 'not-a-choice: 0'], ['Kém', 'not-a-choice: Kém'], ['1 điểm', 'not-a-choice: 1 điểm'], ['0001', 'not-a-choice: 0001']])('a choice typed as %j is %j', (typed, read) => expect(said(readChoice(cell(typed), levels))).toBe(read));

test('each slot reads by its kind; a fact that is denied is as one that is not mentioned, a field is not', () => {
  const slot = (kind: 'count' | 'points' | 'text' | 'choice' | 'yes-no', typed: Typed, more: object = {}) => said(readSlot({ key: 'k', label: 'l', kind, isField: true, ...more }, cell(typed)));
  expect([slot('count', 3), slot('points', 3), slot('text', ' 007 '), slot('text', null), slot('choice', 'khá', { choices: levels }), slot('choice', 'khá'), slot('yes-no', 'không'), slot('yes-no', 'có')]).toEqual([3, 300, '007', null, 1, 'not-a-choice: khá', 0, 1]);
  expect([slot('yes-no', 'không', { fact: 0 }), slot('yes-no', 'có', { fact: 0 }), slot('yes-no', 'hm', { fact: 0 })]).toEqual([null, 1, 'not-yes-no: hm']);
});

test('a note keeps what was typed; a number in it has a decimal comma, a day is written as one', () => {
  expect([null, ' 007 ', 5, 2.5, 1234.5, 1.255, day!, true, wrong!].map((typed) => readNote(cell(typed)))).toEqual(['', '007', '5', '2,5', '1.234,5', '1,255', '1/2/2020', 'Có', '#REF!']);
  expect([null, ' x ', 5, 2.5, false].map((typed) => shownValue(cell(typed)))).toEqual(['', 'x', '5', '2,5', 'Không']);
});

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const mark = (cells: Mark['cells'] = { 'I.1': [2, 'abc'] }): Mark => ({ sheetId: uuid(1), unitId: uuid(2), unitName: 'Sở Y tế', yearId: uuid(3), year: 2020, setId: uuid(4), setVersion: 2, takenAt: '2020-11-16T01:00:00.000Z', cells });
const sheetOf = (lines: readonly string[], first = 0) => ({ name: 'x', isHidden: true, rows: new Map(lines.map((text, row) => [row + first, new Map([[0, { value: { kind: 'text', text }, isFormula: false }]])])) }) as never;
test('the mark comes back from whichever sheet holds it, however long it is; what was written in it, cut off or put elsewhere is told', () => {
  const long = mark(Object.fromEntries(Array.from({ length: 3000 }, (_none, n) => [`I.${n}`, [n, 'imprint12345'] as [number, string]])));
  expect(markLines(long).length).toBeGreaterThan(4);
  expect(Math.max(...markLines(long).map(({ length }) => length))).toBeLessThanOrEqual(32_767);
  for (const one of [mark(), long]) expect(readMark([sheetOf(['Mã', 'Điểm']), sheetOf(markLines(one))])).toEqual(one);
  const lines = markLines(mark());
  expect(readMark([sheetOf(['Mã']), sheetOf(lines, 1)])).toBe('no-mark');
  expect(readMark([])).toBe('no-mark');
  expect([readMark([sheetOf([lines[0]!, lines[1]!, lines[2]!.replace('2020', '2021')])]), readMark([sheetOf(lines.slice(0, 2))]), readMark([sheetOf(lines.slice(0, 1))])]).toEqual(['changed-mark', 'changed-mark', 'changed-mark']);
  expect(readMark([sheetOf(markLines({ ...mark(), year: 'hai nghìn' as never }))])).toBe('changed-mark');
});
