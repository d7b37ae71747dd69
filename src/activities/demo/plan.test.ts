import { expect, test } from 'vitest';
import { faultOfLine, totalsOf } from '../rules/lines.ts';
import { remainderOf } from '../rules/shares.ts';
import { demoActivities } from './plan.ts';

test('2020 has forty activities worth 250,000,000 đồng, all of it books, textbooks and notebooks on the two occasions, by lines and shares that agree', () => {
  expect(demoActivities).toHaveLength(40);
  const lines = demoActivities.flatMap((one) => one.lines);
  expect(totalsOf(lines)).toEqual({ value: 250_000_000, delivered: 250_000_000 });
  for (const one of demoActivities) {
    const { value } = totalsOf(one.lines);
    expect(remainderOf(value, one.shares.map(([, amount]) => ({ amount })))).toBe(0);
    if (value > 0) expect(one.occasion).toMatch(/^75 năm/);
    for (const line of one.lines) {
      expect(faultOfLine(line, { startsOn: '2020-01-01', endsOn: '2020-12-31' })).toBeNull();
      if (line.unitPrice > 0) expect(line.item).toMatch(/^(Sách|Vở)/);
    }
  }
});
