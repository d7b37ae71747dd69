import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfter, dayInVietnam, instantOf } from '../../kit/dates.ts';
import { calendarOf, isWorkingDay, weekdayOf, type Calendar } from '../../organisation/rules/calendar.ts';
import type { DueRule } from '../input/forms.ts';
import { daysLate, isTimely, limitsOf } from './due.ts';
import { periodsOf, weekOf } from './periods.ts';

const holiday = (day: string) => ({ day, kind: 'holiday' as const });
const calendar = calendarOf({ days: [...['2020-01-01', '2020-01-23', '2020-01-24', '2020-01-27', '2020-01-28', '2020-01-29', '2020-04-30', '2020-05-01', '2020-09-02'].map(holiday), { day: '2020-08-29', kind: 'worked' }], tet: [{ year: 2020, firstOn: '2020-01-25' }] });
const limits = { before: '16:00', moved: 'stay', lockDays: 3, lateDays: 'calendar' } as const;
const span = (startsOn: string, endsOn = startsOn) => ({ startsOn, endsOn, eventAt: null });
const due = (rule: DueRule, endsOn: string, of: Calendar = calendar) => limitsOf(rule, span(endsOn), of)?.dueAt.toISOString() ?? null;
const inVietnam = (local: string) => new Date(`${local}+07:00`);

test('“before 16:00” is strict: the last millisecond is in time, 16:00 is late by a day', () => {
  const { dueAt, locksAt } = limitsOf({ kind: 'after-end', days: 0, ...limits }, span('2020-04-05'), calendar)!;
  expect(dueAt).toEqual(inVietnam('2020-04-05T16:00:00'));
  expect([isTimely(inVietnam('2020-04-05T15:59:59.999'), dueAt), isTimely(inVietnam('2020-04-05T16:00:00.000'), dueAt)]).toEqual([true, false]);
  expect(daysLate(inVietnam('2020-04-05T16:00:00.000'), dueAt, 'calendar', calendar)).toBe(1);
  expect(locksAt).toEqual(inVietnam('2020-04-09T00:00:00'));
});

test('by the end of a day: 23:59:59.999 is in time and the next midnight is not, also at the turn of the year', () => {
  const { dueAt } = limitsOf({ kind: 'after-end', days: 0, ...limits, before: null }, span('2020-12-31'), calendar)!;
  expect([isTimely(inVietnam('2020-12-31T23:59:59.999'), dueAt), isTimely(inVietnam('2021-01-01T00:00:00.000'), dueAt)]).toEqual([true, false]);
  expect(daysLate(inVietnam('2021-01-01T00:00:00.000'), dueAt, 'calendar', calendar)).toBe(1);
  expect(daysLate(inVietnam('2021-01-02T09:00:00.000'), dueAt, 'calendar', calendar)).toBe(2);
});

describe('the day that is named', () => {
  test('day 31 of a short month is its last day, with 29 February in a leap year only', () => {
    const last: DueRule = { kind: 'day-of-month', day: 31, months: 0, ...limits };
    expect([due(last, '2020-02-29'), due(last, '2021-02-28'), due(last, '2020-04-30')]).toEqual(['2020-02-29T09:00:00.000Z', '2021-02-28T09:00:00.000Z', '2020-04-30T09:00:00.000Z']);
  });
  test('day 5 of the next month after December lies in the next year', () => { expect(due({ kind: 'day-of-month', day: 5, months: 1, ...limits }, '2020-12-31')).toBe('2021-01-05T09:00:00.000Z'); });
  test('Monday of the next week follows the week that ends on Sunday', () => { expect(due({ kind: 'weekday', weekday: 1, weeks: 1, ...limits }, '2020-11-15')).toBe('2020-11-16T09:00:00.000Z'); });
  test('mùng 5 Tết before 8:00, and the eve; nothing where Tết is not set', () => {
    const tet = (days: number): DueRule => ({ kind: 'tet', days, ...limits, before: '08:00' });
    expect([due(tet(4), '2020-01-29'), due(tet(-1), '2020-01-29'), due(tet(4), '2021-01-29')]).toEqual(['2020-01-29T01:00:00.000Z', '2020-01-24T01:00:00.000Z', null]);
  });
  test('a holiday moves by the rule: after 30/4 and 1/5 comes Monday 4/5, before them Wednesday 29/4', () => {
    const rule = (moved: 'next' | 'previous' | 'stay'): DueRule => ({ kind: 'day-of-month', day: 30, months: 0, ...limits, moved });
    expect((['next', 'previous', 'stay'] as const).map((moved) => due(rule(moved), '2020-04-30')!.slice(0, 10))).toEqual(['2020-05-04', '2020-04-29', '2020-04-30']);
  });
  test('a Saturday that is worked instead takes reports', () => { expect(due({ kind: 'day-of-month', day: 29, months: 0, ...limits, moved: 'next' }, '2020-08-31')!.slice(0, 10)).toBe('2020-08-29'); });
});

test('a quick report is due hours after the event, over midnight and over the end of the year', () => {
  const { dueAt, locksAt } = limitsOf({ kind: 'hours-after', hours: 4, lockDays: 0, lateDays: 'calendar' }, { ...span('2020-12-31'), eventAt: inVietnam('2020-12-31T22:30:00') }, calendar)!;
  expect([dueAt, locksAt]).toEqual([inVietnam('2021-01-01T02:30:00'), inVietnam('2021-01-02T00:00:00')]);
});

test('working days late leave out Sunday and holidays', () => {
  const dueAt = inVietnam('2020-04-29T16:00:00');
  expect([daysLate(inVietnam('2020-05-04T09:00:00'), dueAt, 'calendar', calendar), daysLate(inVietnam('2020-05-04T09:00:00'), dueAt, 'working', calendar), daysLate(inVietnam('2020-05-02T09:00:00'), dueAt, 'working', calendar)]).toEqual([5, 1, 1]);
});

const day = fc.integer({ min: 0, max: 365 * 3 }).map((n) => dayAfter('2019-06-01', n));
const dated = fc.record({ before: fc.constantFrom('00:00', '08:00', '16:00', '23:59', null), moved: fc.constantFrom('stay', 'next', 'previous'), lockDays: fc.integer({ min: 0, max: 60 }), lateDays: fc.constantFrom('calendar', 'working') }).chain((shared) => fc.oneof(
  fc.record({ kind: fc.constant('after-end'), days: fc.integer({ min: -20, max: 40 }) }), fc.record({ kind: fc.constant('day-of-month'), day: fc.integer({ min: 1, max: 31 }), months: fc.integer({ min: 0, max: 3 }) }), fc.record({ kind: fc.constant('weekday'), weekday: fc.integer({ min: 1, max: 7 }), weeks: fc.integer({ min: 0, max: 4 }) }),
).map((part) => ({ ...part, ...shared }) as DueRule));

test('whatever the rule: it locks at a midnight of Vietnam not before the deadline, and a moved deadline falls on a working day', () => {
  fc.assert(fc.property(dated, day, (rule, endsOn) => {
    const { dueAt, locksAt } = limitsOf(rule, span(endsOn), calendar)!;
    expect(locksAt.getTime()).toBeGreaterThanOrEqual(dueAt.getTime());
    expect(locksAt.getTime()).toBe(instantOf(dayInVietnam(locksAt)).getTime());
    if (rule.kind !== 'hours-after' && rule.moved !== 'stay' && rule.before !== '00:00') expect(isWorkingDay(calendar, dayInVietnam(new Date(dueAt.getTime() - 1)))).toBe(true);
  }));
});

test('late days never shrink as time goes on, and are 0 exactly when in time', () => {
  fc.assert(fc.property(day, fc.integer({ min: -100_000, max: 3_000_000 }), fc.integer({ min: 0, max: 500_000 }), fc.constantFrom('calendar' as const, 'working' as const), (at, seconds, more, by) => {
    const dueAt = instantOf(at, '16:00');
    const [first, second] = [seconds, seconds + more].map((s) => daysLate(new Date(dueAt.getTime() + s * 1000), dueAt, by, calendar));
    expect(second!).toBeGreaterThanOrEqual(first!);
    expect(first === 0).toBe(seconds < 0);
  }));
});

describe('periods', () => {
  test('twelve months, four quarters, two halves and one year, whole and without a gap', () => {
    expect((['month', 'quarter', 'half', 'year', 'day'] as const).map((rhythm) => periodsOf(rhythm, '2020-01-01', '2020-12-31').length)).toEqual([12, 4, 2, 1, 366]);
    expect(periodsOf('month', '2020-01-01', '2020-12-31')[1]).toEqual({ startsOn: '2020-02-01', endsOn: '2020-02-29' });
  });
  test('a week belongs to the year of its Sunday; the first of January 2021 is in week 53', () => {
    const weeks = periodsOf('week', '2020-01-01', '2020-12-31');
    expect([weeks[0], weeks.at(-1)]).toEqual([{ startsOn: '2019-12-30', endsOn: '2020-01-05' }, { startsOn: '2020-12-21', endsOn: '2020-12-27' }]);
    expect(['2020-01-05', '2020-11-15', '2021-01-01', '2021-01-04'].map(weekOf)).toEqual([1, 46, 53, 1]);
  });
  test('follow each other without overlap, whatever the days', () => {
    fc.assert(fc.property(fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'quarter' as const), day, fc.integer({ min: 0, max: 300 }), (rhythm, from, length) => {
      const periods = periodsOf(rhythm, from, dayAfter(from, length));
      for (const [n, period] of periods.entries()) {
        expect(period.endsOn >= period.startsOn && period.endsOn >= from && period.endsOn <= dayAfter(from, length)).toBe(true);
        if (n > 0) expect(period.startsOn).toBe(dayAfter(periods[n - 1]!.endsOn, 1));
        if (rhythm === 'week') expect([weekdayOf(period.startsOn), weekdayOf(period.endsOn)]).toEqual([1, 7]);
      }
    }));
  });
});
