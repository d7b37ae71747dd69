import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountInWords, moneyInWords } from './amounts.ts';

test.each([[0, 'không'], [5, 'năm'], [10, 'mười'], [11, 'mười một'], [15, 'mười lăm'], [20, 'hai mươi'], [21, 'hai mươi mốt'], [24, 'hai mươi bốn'], [25, 'hai mươi lăm'], [55, 'năm mươi lăm'], [101, 'một trăm linh một'], [105, 'một trăm linh năm'], [110, 'một trăm mười'], [115, 'một trăm mười lăm'],
  [1005, 'một nghìn không trăm linh năm'], [1_000, 'một nghìn'], [1_021, 'một nghìn không trăm hai mươi mốt'], [250_000_000, 'hai trăm năm mươi triệu'], [1_000_001, 'một triệu không trăm linh một'], [1_000_000_000, 'một tỷ'], [15_000_000_005, 'mười lăm tỷ không trăm linh năm'], [1_000_000_000_000, 'một nghìn tỷ']])('%i is “%s”', (amount, said) => {
  expect(amountInWords(amount)).toBe(said);
});

test('money is said as a sentence begins', () => { expect(moneyInWords(250_000_000)).toBe('Hai trăm năm mươi triệu đồng'); });

const units: Record<string, number> = { không: 0, một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, năm: 5, lăm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9 };
/** Reads the words back by their places, as a clerk would. */
function amountOf(said: string): number {
  let [total, group, last] = [0, 0, 0];
  for (const word of said.split(' ')) {
    if (word in units) last = units[word]!;
    else if (word === 'mười') group += 10;
    else if (word === 'mươi') { group += last * 10; last = 0; } else if (word === 'trăm') { group += last * 100; last = 0; } else if (word === 'nghìn' || word === 'triệu') { total += (group + last) * (word === 'nghìn' ? 1e3 : 1e6); group = last = 0; } else if (word === 'tỷ') { total = (total + group + last) * 1e9; group = last = 0; }
  }
  return total + group + last;
}
test('the words say the amount, and no two amounts are said alike', () => {
  fc.assert(fc.property(fc.oneof(fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: 0, max: 999_999_999_999_999 })), (amount) => { expect(amountOf(amountInWords(amount))).toBe(amount); }));
});
test('one and five change after the tens, never four; nothing else than whole amounts is said', () => {
  fc.assert(fc.property(fc.integer({ min: 2, max: 9 }), (ten) => { expect([1, 5].map((one) => amountInWords(ten * 10 + one).split(' ').at(-1))).toEqual(['mốt', 'lăm']); }));
  for (const wrong of [-1, 1.5, NaN, Infinity]) expect(() => amountInWords(wrong)).toThrow(RangeError);
});
