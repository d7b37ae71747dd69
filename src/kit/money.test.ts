import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMoney, mostMoney, parseMoney } from './money.ts';

test.each([['250tr', 250_000_000], ['250.000.000', 250_000_000], ['250,000,000', 250_000_000], ['250 000 000 đồng', 250_000_000], ['250000000đ', 250_000_000], ['80 triệu', 80_000_000], ['80 triệu đồng', 80_000_000], ['1,5 tỷ', 1_500_000_000], ['1.5 tỉ', 1_500_000_000], ['500k', 500_000], ['500 nghìn', 500_000],
  ['1.250 triệu', 1_250_000_000], ['1.250,5 triệu', 1_250_500_000], ['0', 0], ['  45.000  ', 45_000], ['12 TRIỆU', 12_000_000]])('“%s” is %i', (typed, amount) => { expect(parseMoney(typed)).toBe(amount); });

test.each(['', 'hai triệu', '-5', '-250tr', '1,5', '1.5', '250.00.000', '1.234.56', '1..000', '250 xu', '1,5 đồng', '0,0000001 triệu', '2.000 tỷ', '1e9', '250tr triệu'])('“%s” is no amount', (typed) => { expect(parseMoney(typed)).toBeNull(); });

test('what is written is read again, with thousand points, with spaces, or as millions', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: mostMoney }), (amount) => {
    expect([parseMoney(formatMoney(amount)), parseMoney(`${formatMoney(amount).replaceAll('.', ' ')} đồng`), parseMoney(String(amount))]).toEqual([amount, amount, amount]);
  }));
  fc.assert(fc.property(fc.integer({ min: 0, max: 999_999 }), (millions) => { expect(parseMoney(`${formatMoney(millions)}tr`)).toBe(millions * 1_000_000); }));
});
