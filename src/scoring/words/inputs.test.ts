import { expect, test } from 'vitest';
import { scoreCell } from '../rules/kinds/registry.ts';
import { evidenceOf, inputFields, keyOf } from './inputs.ts';

const criterion = (ruleKind: string, settings: unknown, max = 400) => ({ id: 'x', code: 'I.1', maxPoints: max, ruleKind, settings, modifiers: [] });
const late = { pointsEach: 25, cap: 400, missingEach: 50, missingLosesAll: false };
const faults = [{ label: 'Bỏ ca trực', points: 200 }, { label: 'Ghi sổ thiếu', points: 25 }];

test.each([
  ['pass-fail', {}, [1], 400], ['levels', { levels: [{ label: 'Giỏi', points: 400 }, { label: 'Khá', points: 300 }] }, [1], 300], ['ratio-target', {}, [3, 4], 300],
  ['bands', { bands: [{ fromPercent: 90, points: 350 }] }, [9, 10], 350], ['count-capped', { pointsEach: 100 }, [2], 200], ['deduct-late', { by: 'time', ...late }, [2, 1], 300],
  ['deduct-late', { by: 'day', ...late }, [3, 0], 325], ['deduct-per', { faults, floor: 0 }, [1, 2], 150], ['plus-minus-clamped', { start: 200, plus: 25, minus: 50 }, [2, 1], 200],
  ['bonus', { items: [{ label: 'Sáng kiến', points: 100, cap: 300 }] }, [2], 200], ['penalty', { faults }, [1, 0], -200],
])('the fields of %s, filled in, are what the kind takes', (ruleKind, settings, filled, points) => {
  const asked = criterion(ruleKind, settings);
  const fields = inputFields(asked);
  expect(fields).toHaveLength(filled.length);
  const evidence = evidenceOf(ruleKind, fields, Object.fromEntries(fields.map((field, n) => [keyOf(field), filled[n]!])));
  expect(scoreCell(asked, { evidence }).points).toBe(points);
});
