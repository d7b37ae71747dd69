import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatBlock, parseBlock } from './paste.ts';

test.each([
  ['2,75\t3\r\n1\t\r\n', [['2,75', '3'], ['1', '']]], ['1\n2\n3', [['1'], ['2'], ['3']]], ['"hai\ndòng"\t5\r\n', [['hai\ndòng', '5']]],
  ['"nói ""thế"""', [['nói "thế"']]], ['"chưa đóng\t1', [['"chưa đóng', '1']]], ['', [['']]], ['5', [['5']]], ['Hoà'.normalize('NFD'), [['Hoà']]],
])('%j is the block %j', (text, block) => {
  expect(parseBlock(text)).toEqual(block);
});

test('what is copied out is pasted back the same', () => {
  const cell = fc.string().map((s) => s.normalize('NFC').trim()).filter((s) => !s.startsWith('"') || /[\t\r\n"]/.test(s));
  fc.assert(fc.property(fc.integer({ min: 1, max: 4 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 })), (rows) => {
    if (rows.length > 1 && rows.at(-1)!.length === 1 && rows.at(-1)![0] === '') return;
    expect(parseBlock(formatBlock(rows))).toEqual(rows);
  }));
});
