import { expect, test } from 'vitest';
import { counted, figure } from '../offers/figures.ts';
import { isInWords, withWords } from './figure-words.ts';
import { guardFaults } from './wording-check.ts';
import { parseWording } from './wording.ts';

const name = (vi: string) => ({ vi, en: vi });
const said = (given: Parameters<typeof withWords>[0]) => Object.fromEntries(withWords(given).filter(({ key }) => isInWords(key)).map(({ key, text }) => [key, text]));

test('whole figures and money are said in words; points, days and names are not', () => {
  expect(said([counted(name('số tập thể'), 8), figure(name('số người'), '1.205', { value: 1205 }), figure(name('kinh phí'), '250.000.000 đồng', { value: 250_000_000 })]))
    .toEqual({ 'số tập thể bằng chữ': 'tám', 'số người bằng chữ': 'một nghìn hai trăm linh năm', 'kinh phí bằng chữ': 'Hai trăm năm mươi triệu đồng' });
  expect(said([figure(name('tổng điểm'), '98,89', { value: 9889 }), figure(name('tổng'), '98', { value: 9800 }), figure(name('hạn'), 'ngày 28 tháng 02 năm 2020', { value: '2020-02-28' }), figure(name('cụm trưởng'), null)])).toEqual({});
});

test('a number in brackets before its noun is held to its list like any other', () => {
  const figures = withWords([counted(name('số tập thể'), 8, { noun: 'tập thể' })]);
  const faults = (body: string) => guardFaults(parseWording(body, { figures: figures.map(({ key }) => key), parts: [] }).lines, {}, figures, new Map()).map(({ params }) => params.said);
  expect(faults('Danh sách gồm {{số tập thể}} ({{số tập thể bằng chữ}}) tập thể.')).toEqual([]);
  expect(faults('Danh sách gồm {{số tập thể}} (bảy) tập thể.')).toEqual(['bảy']);
});
