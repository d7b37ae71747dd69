import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAfter, instantOf } from '../../kit/dates.ts';
import { randomFrom } from '../../kit/random.ts';
import { conflictOf } from './conflict.ts';
import { fillShifts } from './fill.ts';
import type { FillPerson, FillShift } from './fill-board.ts';
import { burdens, dayOf, lastDayOf } from './kinds.ts';
import { noShares } from './shares.ts';

const hour = 3_600_000;
/** A month of shifts, one a day or a day and a night one, each of a burden, and people who need rest between them. */
const month = fc.record({ seed: fc.nat(1_000_000), people: fc.integer({ min: 3, max: 9 }), days: fc.integer({ min: 5, max: 31 }), halves: fc.boolean(), required: fc.integer({ min: 1, max: 2 }), rest: fc.constantFrom(0, 12, 24), leaves: fc.nat(20) });
type Asked = { seed: number; people: number; days: number; halves: boolean; required: number; rest: number; leaves: number };

function lay({ seed, people: many, days, halves, required, rest, leaves }: Asked) {
  const random = randomFrom(seed);
  const shifts: FillShift[] = [];
  for (let n = 0; n < days; n++) for (const half of halves ? [0, 12] : [0]) {
    const startsAt = new Date(instantOf(dayAfter('2020-03-01', n), '06:00').getTime() + half * hour);
    const endsAt = new Date(startsAt.getTime() + (halves ? 12 : 24) * hour);
    const burden = n % 7 === 0 || n % 7 === 6 ? 'weekend' as const : n % 11 === 3 ? 'holiday' as const : half === 12 ? 'night' as const : 'ordinary' as const;
    shifts.push({ id: `s${shifts.length}`, role: 'officer', startsAt, endsAt, restsUntil: new Date(endsAt.getTime() + rest * hour), required, burden, kept: [] });
  }
  const people: FillPerson[] = Array.from({ length: many }, (_none, n) => ({ id: `p${n}`, roles: ['officer'], from: '2020-01-01', until: null, leaves: [], carried: noShares(), elsewhere: [] }));
  // A fair plan is laid first, so that one exists; then leave is put where it does not hurt.
  const plan = new Map<string, string[]>();
  const stood = people.map(() => [] as FillShift[]);
  const shares = people.map(() => noShares());
  for (const shift of shifts) {
    const able = people.map((_one, p) => p).filter((p) => conflictOf(people[p]!, shift, stood[p]!) === null).map((p) => ({ p, tie: random() })).sort((a, b) => shares[a.p]![shift.burden] - shares[b.p]![shift.burden] || a.tie - b.tie);
    if (able.length < required) return null;
    const taken = able.slice(0, required).map(({ p }) => p);
    for (const p of taken) { stood[p]!.push(shift); shares[p]![shift.burden] += 1; }
    plan.set(shift.id, taken.map((p) => people[p]!.id));
  }
  const isFair = burdens.every((burden) => Math.max(...shares.map((one) => one[burden])) - Math.min(...shares.map((one) => one[burden])) <= 1);
  const given = people.map((person, p) => ({ ...person, leaves: Array.from({ length: leaves % 5 }, () => dayAfter('2020-03-01', Math.floor(random() * days))).filter((day) => stood[p]!.every((shift) => day < dayOf(shift) || day > lastDayOf(shift))).map((day) => ({ startsOn: day, endsOn: day })) }));
  return { shifts, people: given, isFair };
}
const sharesOf = (shifts: readonly FillShift[], people: readonly FillPerson[], chosen: readonly { shiftId: string; personId: string }[]) => people.map((person) => {
  const shares = { ...person.carried };
  for (const { shiftId } of chosen.filter(({ personId }) => personId === person.id)) shares[shifts.find(({ id }) => id === shiftId)!.burden] += 1;
  return shares;
});

test('where a fair plan exists nobody has more than one of a burden more than another, and nobody stands what he cannot', { timeout: 120_000 }, () => {
  let fair = 0;
  fc.assert(fc.property(month, (asked) => {
    const laid = lay(asked);
    if (laid === null) return;
    const { shifts, people, isFair } = laid;
    const { chosen, short } = fillShifts(shifts, people);
    for (const { shiftId, personId } of chosen) {
      const own = chosen.filter((one) => one.personId === personId && one.shiftId !== shiftId).map((one) => shifts.find(({ id }) => id === one.shiftId)!);
      expect(conflictOf(people.find(({ id }) => id === personId)!, shifts.find(({ id }) => id === shiftId)!, own)).toBeNull();
    }
    for (const shift of shifts) expect(chosen.filter(({ shiftId }) => shiftId === shift.id).length + (short.find(({ shiftId }) => shiftId === shift.id)?.missing ?? 0)).toBe(shift.required);
    if (!isFair) return;
    fair += 1;
    expect(short).toEqual([]);
    const shares = sharesOf(shifts, people, chosen);
    for (const burden of burdens) expect(Math.max(...shares.map((one) => one[burden])) - Math.min(...shares.map((one) => one[burden])), burden).toBeLessThanOrEqual(1);
  }), { seed: 20, numRuns: 300 });
  expect(fair).toBeGreaterThan(100);
});
