import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAfter, instantOf } from '../../kit/dates.ts';
import { daysOfMonth } from './months.ts';
import { daysOf, layChoices, patternsOf, type LayChoice, type LayDay } from './pattern.ts';
import { roles } from './kinds.ts';

const october: LayDay[] = daysOfMonth('2020-10-01').map((day) => ({ day, kind: [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) ? 'weekend' : 'ordinary' }));
const shift = (day: string, role: (typeof roles)[number], starts: string, hours: number, laid: number) => { const startsAt = instantOf(day, starts); return { role, laid, startsAt, endsAt: new Date(startsAt.getTime() + hours * 3_600_000) }; };

test('what was laid on every day, on working days or on days off is found again, also with a few holes', () => {
  const kind = fc.record({ role: fc.constantFrom(...roles), starts: fc.constantFrom('06:00', '07:00', '18:30'), hours: fc.integer({ min: 1, max: 36 }), required: fc.integer({ min: 1, max: 9 }), choice: fc.constantFrom<LayChoice>(...layChoices) });
  fc.assert(fc.property(fc.uniqueArray(kind, { minLength: 1, maxLength: 4, selector: ({ role, starts, hours }) => `${role} ${starts} ${hours}` }), fc.boolean(), (patterns, hasHole) => {
    const shifts = patterns.flatMap(({ role, starts, hours, required, choice }) => daysOf(october, choice).slice(hasHole ? 1 : 0).map((day) => shift(day, role, starts, hours, required)));
    const found = patternsOf(shifts, october);
    expect(found.rest).toEqual([]);
    expect(found.patterns).toEqual(expect.arrayContaining(patterns));
    expect(found.patterns).toHaveLength(patterns.length);
  }));
});

test('the shifts of a few days are no pattern and are told; of two strengths the one that was asked for most often is taken', () => {
  const every = october.map(({ day }, n) => shift(day, 'officer', '07:00', 24, n < 5 ? 3 : 1));
  const surge = Array.from({ length: 6 }, (_none, n) => shift(dayAfter('2020-10-12', n), 'team', '07:00', 10, 3));
  expect(patternsOf([...every, ...surge], october)).toEqual({ patterns: [{ role: 'officer', starts: '07:00', hours: 24, required: 1, choice: 'every' }], rest: [{ role: 'team', starts: '07:00', hours: 10, count: 6 }] });
  // On working days mostly, but not only: no pattern of working days.
  expect(patternsOf([...daysOf(october, 'working'), '2020-10-03'].map((day) => shift(day, 'command', '08:00', 8, 1)), october).patterns).toEqual([]);
});
