import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf } from '../../kit/dates.ts';
import { busyFor, type Stand } from './free.ts';
import { hourMs } from './kinds.ts';
import { incidentsIn, lastWords } from './log.ts';
import { phaseOf } from './phase.ts';
import { inTurn, openOf, spansOf, strengthOf } from './shifts.ts';

const at = (time: string, day = '2020-10-14') => instantOf(day, time);

describe('shifts laid by a pattern', () => {
  test('every eight hours of a day and a half: four whole ones and what is left, the units in turn', () => {
    const laid = inTurn(spansOf(at('06:00'), at('18:00', '2020-10-15'), 8), ['a', 'b']);
    expect(laid.map(({ startsAt, endsAt, unitId }) => [(endsAt.getTime() - startsAt.getTime()) / hourMs, unitId])).toEqual([[8, 'a'], [8, 'b'], [8, 'a'], [8, 'b'], [4, 'a']]);
  });
  test('whatever the pattern, they follow one another without a gap, fill the time to the minute, and none is longer than asked', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 44_640 }), fc.integer({ min: 1, max: 24 }), (minutes, hours) => {
      const [from, to] = [at('06:00'), new Date(at('06:00').getTime() + minutes * 60_000)];
      const spans = spansOf(from, to, hours);
      expect(spans[0]!.startsAt).toEqual(from);
      expect(spans.at(-1)!.endsAt).toEqual(to);
      expect(spans.every(({ startsAt, endsAt }, n) => endsAt > startsAt && endsAt.getTime() - startsAt.getTime() <= hours * hourMs && (n === 0 || spans[n - 1]!.endsAt.getTime() === startsAt.getTime()))).toBe(true);
    }));
  });
});

describe('strength', () => {
  test('one too many here fills no gap there', () => {
    expect(strengthOf([{ needed: 2, personIds: ['a', 'b', 'c'] }, { needed: 2, personIds: ['d'] }])).toEqual({ shifts: 2, needed: 4, assigned: 4, missing: 1, shortShifts: 1 });
  });
  test('missing is nought only when every shift has its people, whatever the numbers', () => {
    fc.assert(fc.property(fc.array(fc.record({ needed: fc.integer({ min: 1, max: 9 }), personIds: fc.array(fc.string(), { maxLength: 9 }) })), (shifts) => {
      const { missing, shortShifts } = strengthOf(shifts);
      expect([missing === 0, shortShifts]).toEqual([shifts.every(({ needed, personIds }) => personIds.length >= needed), shifts.filter(({ needed, personIds }) => personIds.length < needed).length]);
    }));
  });
  test('a post without a shift stands against the approval by its name', () => {
    expect(openOf({ posts: [{ id: '1', name: 'Cổng' }, { id: '2', name: 'Bãi xe' }], shifts: [{ postId: '1', unitId: 'u', needed: 1, personIds: [] }] })).toEqual({ emptyPosts: ['Bãi xe'], missing: 1, shortShifts: 1 });
  });
});

describe('who is free', () => {
  const shift = { id: 's', startsAt: at('08:00'), endsAt: at('12:00'), restsUntil: at('24:00') };
  const person = { from: '2020-01-01', until: null, leaves: [], stands: [] as Stand[] };
  const stands = (from: Date, to: Date, restsUntil = to): Stand[] => [{ shiftId: 'o', startsAt: from, endsAt: to, restsUntil }];
  test('somebody is not free on leave, off the list, elsewhere at the time, or before he has rested; one minute later he is', () => {
    expect(busyFor(person, shift)).toBeNull();
    expect(busyFor({ ...person, leaves: [{ startsOn: '2020-10-14', endsOn: '2020-10-14' }] }, shift)).toEqual({ code: 'leave' });
    expect(busyFor({ ...person, until: '2020-10-13' }, shift)).toEqual({ code: 'inactive' });
    expect(busyFor({ ...person, stands: stands(at('11:59'), at('13:00')) }, shift)).toMatchObject({ code: 'twice' });
    expect(busyFor({ ...person, stands: stands(at('02:00'), at('04:00'), at('08:01')) }, shift)).toMatchObject({ code: 'rest' });
    expect(busyFor({ ...person, stands: stands(at('02:00'), at('04:00'), at('08:00')) }, shift)).toBeNull();
    expect(busyFor({ ...person, stands: stands(at('23:59'), at('06:00', '2020-10-15')) }, shift)).toMatchObject({ code: 'rest' });
  });
  test('the shift itself keeps nobody from it', () => { expect(busyFor({ ...person, stands: [{ ...shift, shiftId: 's' }] }, shift)).toBeNull(); });
});

test('the last word on an entry counts, and one that was taken back is no incident', () => {
  const rows = [{ id: 'a', number: 1, isVoid: false }, { id: 'b', number: 1, isVoid: false }, { id: 'a', number: 3, isVoid: false }, { id: 'a', number: 2, isVoid: true }, { id: 'b', number: 2, isVoid: true }];
  expect(lastWords(rows).map(({ id, number }) => `${id}${number}`)).toEqual(['a3', 'b2']);
  expect(incidentsIn(rows)).toBe(1);
});

test('an approved event waits, runs and is over by the clock; its last moment is not of it', () => {
  const event = { state: 'approved' as const, beginsAt: at('06:00'), endsAt: at('18:00') };
  expect([at('05:59'), at('06:00'), at('17:59'), at('18:00')].map((now) => phaseOf(event, now))).toEqual(['waiting', 'running', 'running', 'ended']);
  expect(phaseOf({ ...event, state: 'draft' }, at('12:00'))).toBe('draft');
});
