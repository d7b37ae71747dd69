import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceOf } from './wording-difference.ts';

const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 1, maxLength: 9 }).map((lines) => lines.join('\n'));
test('the kept and taken lines are the first text, the kept and added ones the second; a text does not differ from itself', () => {
  fc.assert(fc.property(text, text, (before, after) => {
    const lines = differenceOf(before, after);
    const side = (sign: string) => lines.filter((line) => line.sign === ' ' || line.sign === sign).map((line) => line.text).join('\n');
    expect([side('-'), side('+')]).toEqual([before, after]);
    expect(differenceOf(before, before).every(({ sign }) => sign === ' ')).toBe(true);
  }));
});
