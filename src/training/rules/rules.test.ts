import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPoints, shareOf } from '../../kit/points.ts';
import { countIn } from './count.ts';
import { namesHiddenFrom, shownPeople } from './hidden-names.ts';
import { normOn, type Norm } from './kinds.ts';
import { peopleIn } from './people.ts';
import { totalsOf } from './totals.ts';

test('a whole number is read with or without the dot of thousands; a fraction, a sign or a word is none', () => {
  fc.assert(fc.property(fc.nat({ max: 10_000_000 }), (n) => countIn(String(n)) === n && countIn(formatPoints(n * 100)) === n));
  for (const wrong of ['12,5', '1.5', '-3', 'mười', '', '1.23', '12 người']) expect(countIn(wrong), wrong).toBeNull();
});

test('days beyond a plan make up for none of another, and a share never says more than was done', () => {
  const plan = fc.record({ plannedPeople: fc.integer({ min: 1, max: 500 }), plannedDays: fc.integer({ min: 1, max: 30 }), trained: fc.option(fc.nat({ max: 500 })), days: fc.array(fc.constant(0), { maxLength: 40 }) });
  fc.assert(fc.property(fc.array(plan), (plans) => {
    const { days, held } = totalsOf(plans);
    return held <= days && held === plans.reduce((sum, one) => sum + Math.min(one.days.length, one.plannedDays), 0) && (shareOf(held, days) ?? 0) * days <= held * 10_000;
  }));
  expect([shareOf(2, 3), shareOf(0, 0), shareOf(3, 3)]).toEqual([6666, null, 10_000]);
});

test('a list is read from a line or from a sheet, with or without its numbers', () => {
  expect(peopleIn('1\tNguyễn Văn An\tTrưởng phòng\r\n2.\tTrần Thị Bình\r\n\r\n3. Lê Sáu; Phó Trưởng phòng; Ban Quản lý\n')).toEqual([
    { name: 'Nguyễn Văn An', post: 'Trưởng phòng' }, { name: 'Trần Thị Bình', post: null }, { name: 'Lê Sáu', post: 'Phó Trưởng phòng, Ban Quản lý' }]);
});

test('a name is hidden from the day on which so many days are over, by the rule of the day on which the class ended', () => {
  const norm = (days: number, from: string, to: string | null): Norm => ({ id: '', code: 'names-hidden', days, periods: null, month: null, legalBasis: '', from, to, version: 1 });
  const norms = [norm(30, '2010-01-01', '2020-07-01'), norm(10, '2020-07-01', null)];
  expect([namesHiddenFrom('2020-06-30', norms), namesHiddenFrom('2020-07-01', norms)]).toEqual(['2020-07-30', '2020-07-11']);
  const people = [{ name: 'A', post: 'x', classId: 'k' }, { name: 'B', post: null, classId: null }];
  const on = (today: string) => shownPeople(people, { classes: [{ id: 'k', endsOn: '2020-06-30' }], norms, yearEndsOn: '2020-12-31', today }).map(({ name }) => name);
  expect([on('2020-07-29'), on('2020-07-30'), on('2021-01-10')]).toEqual([['A', 'B'], [null, 'B'], [null, null]]);
});

test('the norm of a day is that of the law in force on it', () => {
  const norms = [{ code: 'mobile' as const, from: '2010-07-01', to: '2020-07-01' }, { code: 'mobile' as const, from: '2020-07-01', to: null }];
  expect(['2020-06-30', '2020-07-01', '2009-01-01'].map((day) => norms.findIndex((one) => one === normOn(norms, 'mobile', day)))).toEqual([0, 1, -1]);
});
