import { expect, test } from 'vitest';
import { parseBlock } from '../../kit/paste.ts';
import { planPaste, type PastePlace } from './paste-plan.ts';

const criterion = (code: string, max: number) => ({ id: code, code, maxPoints: max * 100, ruleKind: 'manual', settings: { step: 25 }, modifiers: [] });
const column = [criterion('I.1', 3), criterion('I.2', 2), criterion('I.3', 4)];
const places: PastePlace[] = column.map((c) => ({ criterion: c, now: c.code === 'I.3' ? 400 : null }));
const into = (text: string) => planPaste(parseBlock(text), (row, at) => (at === 0 ? places[row] : undefined) ?? 'scoring.beyond-the-edge');
const codesOf = (text: string) => into(text).rejected.map(({ code }) => code);

test('a column of comma decimals lands on its criteria; what stands there already is not written again', () => {
  const plan = into('2,75\r\n1.5\r\n4\r\n');
  expect(plan.accepted.map(({ place, points }) => [place.criterion.code, points])).toEqual([['I.1', 275], ['I.2', 150]]);
  expect([plan.unchanged, plan.rejected]).toEqual([1, []]);
});
test('an empty cell clears, and only where something stands', () => {
  expect(into('\n\n\n').accepted).toMatchObject([{ points: null, place: { criterion: { code: 'I.3' } } }]);
});
test.each([['hai', ['scoring.not-number']], ['=1+1', ['scoring.not-number']], ['-1', ['scoring.under-minimum']], ['9', ['scoring.over-maximum']], ['1,1', ['scoring.wrong-step']],
  ['1\n1\n1\n1\n1', ['scoring.beyond-the-edge', 'scoring.beyond-the-edge']], ['1\t2', ['scoring.beyond-the-edge']]])('%j is refused with %j', (text, codes) => {
  expect(codesOf(text)).toEqual(codes);
});
test('a dash clears as an empty cell does; text outside the table says nothing unless there is some', () => {
  for (const dash of ['–', '-']) expect(into(`${dash}\n${dash}\n${dash}`)).toMatchObject({ accepted: [{ points: null, place: { criterion: { code: 'I.3' } } }], unchanged: 2, rejected: [] });
  expect(into('1\t\n')).toMatchObject({ accepted: [{ points: 100 }], rejected: [] });
  expect(into('1\n9').rejected).toEqual([{ row: 1, column: 0, text: '9', code: 'scoring.over-maximum', params: { code: 'I.2', max: 200, typed: 900 } }]);
});
test('a rule that cannot count is a fault of ours and is not told as the reader’s', () => {
  const broken = { ...criterion('I.1', 3), settings: null };
  expect(() => planPaste([['1']], () => ({ criterion: broken, now: null }))).toThrow(/expected object/);
});
