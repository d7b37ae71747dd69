import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesNumber, nextNumber, numberKey, numberText, registerYears, symbolOf, unitSymbol } from './numbers.ts';

test('a number is written with a zero below ten and the symbol of its issuer', () => {
  expect(numberText(5, symbolOf('KH', 'CTĐ1'))).toBe('05/KH-CTĐ1');
  expect(numberText(70, symbolOf('QĐ', 'UBND'))).toBe('70/QĐ-UBND');
  expect(numberText(112, symbolOf('CV', 'SNV'))).toBe('112/SNV');
});

test('the short names of departments give their symbols', () => {
  expect(['Sở Y tế', 'Sở GD-ĐT', 'UBND tỉnh', 'BQL các KCN', 'Thanh tra tỉnh'].map(unitSymbol)).toEqual(['SYT', 'SGDĐT', 'UBNDT', 'BQLCKCN', 'TTT']);
});

test.each(['70', '070', 'Số: 70', 'so 70/', '70/QĐ', '70/qd', '70/qd-ubnd', '70 / QĐ – UBND', 'QĐ-UBND', 'qd'])('“%s” finds 70/QĐ-UBND', (query) => {
  expect(matchesNumber(query, '70/QĐ-UBND')).toBe(true);
});
test.each(['7', '0', '700', '170', '70/KH', 'KH'])('“%s” does not find 70/QĐ-UBND', (query) => {
  expect(matchesNumber(query, '70/QĐ-UBND')).toBe(false);
});

test('a number finds itself however it is written, and no other number does', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 99_999 }), fc.constantFrom('QĐ-UBND', 'KH-CTĐ1', 'BB-HĐTĐKT', '2020/TT-BQP'), (a, b, symbol) => {
    const text = numberText(a, symbol);
    expect(matchesNumber(text.normalize('NFD').toLowerCase(), text)).toBe(true);
    expect(matchesNumber(String(b), text)).toBe(a === b);
    expect(numberKey(`Số: 00${a}/${symbol}`)).toBe(numberKey(text));
  }));
});

test('numbers run on from the largest', () => {
  expect([nextNumber([]), nextNumber([1, 2, 7])]).toEqual([1, 8]);
  expect([registerYears(2020, '2020-11-16'), registerYears(2020, '2021-03-01'), registerYears(2021, '2020-12-01')]).toEqual([{ from: 2020, to: 2020 }, { from: 2020, to: 2021 }, { from: 2021, to: 2021 }]);
});
