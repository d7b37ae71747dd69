import { expect, test } from 'vitest';
import { formatDate, formatInstant, halfYearEnd, longDate, parseDate } from './dates.ts';

test('days and instants are written as offices write them', () => {
  expect(formatDate('2020-09-01')).toBe('01/09/2020');
  expect(formatInstant('2020-12-31T17:30:00Z')).toBe('01/01/2021 00:30');
  expect(longDate('2020-12-29')).toBe('ngày 29 tháng 12 năm 2020');
  expect(longDate('2020-02-05')).toBe('ngày 05 tháng 02 năm 2020');
});
test('half a year ends on the day before the same date six months on, over the end of a year too', () => {
  expect(['2020-01-01', '2020-11-16', '2020-09-01'].map(halfYearEnd)).toEqual(['2020-06-30', '2021-05-15', '2021-02-28']);
});
test.each([['1/9/2020', '2020-09-01'], ['01.09.2020', '2020-09-01'], ['010920', '2020-09-01'], ['29/02/2020', '2020-02-29'], ['29/02/2021', null], ['31/11/2020', null], ['hôm nay', null]])('%s', (typed, day) => {
  expect(parseDate(typed)).toBe(day);
});
