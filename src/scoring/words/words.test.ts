import { expect, test } from 'vitest';
import { formatPoints } from '../../kit/points.ts';
import book from '../demo/criteria.json' with { type: 'json' };
import { because } from '../rules/kinds/contracts.ts';
import { groupKinds, scoredKinds } from '../rules/kinds/registry.ts';
import { kindWords, ruleSentence } from './kinds.ts';
import { reasonSentence } from './reasons.ts';

test('every rule kind has a name and a sentence', () => {
  expect(Object.keys(kindWords).sort()).toEqual([...Object.keys(scoredKinds), ...Object.keys(groupKinds)].sort());
});

test('every criterion of the sample book says how it is counted, with no blank left', () => {
  for (const [code, , max, ruleKind = 'group-sum', settings = {}] of book as [string, string, number, string?, unknown?][]) {
    const sentence = ruleSentence({ ruleKind, maxPoints: max * 100, settings });
    expect(sentence, code).not.toMatch(/[{}]|undefined|NaN/);
  }
});

test('a reason is said with points as points', () => {
  expect(reasonSentence(because('fault', -50, { label: 'Bỏ ca trực', count: 2, each: 25 }))).toBe('“Bỏ ca trực”: 2 lần, mỗi lần trừ 0,25: −0,5 điểm.');
  expect(formatPoints(25)).toBe('0,25');
});

test('a rule whose settings are still wrong is called by its name, and breaks no page and no paper', () => {
  expect(ruleSentence({ ruleKind: 'levels', maxPoints: 300, settings: {} })).toBe('Theo mức');
});
