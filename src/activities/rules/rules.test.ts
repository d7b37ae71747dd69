import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBlock } from '../../kit/paste.ts';
import { beneficiariesOf } from './beneficiaries.ts';
import { dueOf, faultOfLine, monthsOf, totalsOf, valueOf, type Line } from './lines.ts';
import { linesOf } from './pasted-lines.ts';
import { apportion, remainderOf, splitEvenly } from './shares.ts';

const money = fc.integer({ min: 0, max: 1_000_000_000_000 });
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

describe('shares', () => {
  test('equal parts add up for any number of units; they differ only at the first, which gets what does not divide', () => {
    fc.assert(fc.property(money, fc.integer({ min: 1, max: 200 }), (amount, parts) => {
      const shares = splitEvenly(amount, parts);
      expect([shares.length, sum(shares), remainderOf(amount, shares.map((one) => ({ amount: one })))]).toEqual([parts, amount, 0]);
      expect(new Set(shares.slice(1)).size).toBeLessThanOrEqual(1);
      expect(shares[0]! - (shares[1] ?? shares[0]!)).toBeLessThan(parts);
    }));
    expect(splitEvenly(250_000_000, 3)).toEqual([83_333_334, 83_333_333, 83_333_333]);
  });
  test('what arrived goes by the shares: it adds up, all of it is each share itself, nobody without a share gets any', () => {
    fc.assert(fc.property(money, fc.array(money, { minLength: 1, maxLength: 40 }), (arrived, shares) => {
      const parts = apportion(arrived, shares);
      expect(sum(parts)).toBe(sum(shares) === 0 ? 0 : arrived);
      expect(apportion(sum(shares), shares)).toEqual(shares);
      for (const [n, share] of shares.entries()) if (share === 0) expect(parts[n]).toBe(0);
    }));
  });
});

const books: Line = { kind: 'goods', item: 'Vở', unit: 'quyển', quantity: 200, unitPrice: 10_000, startsOn: null, endsOn: null, delivered: 200, overReason: null };
const mothers: Line = { ...books, kind: 'monthly', item: 'Phụng dưỡng Mẹ Việt Nam anh hùng', unit: 'mẹ', quantity: 3, unitPrice: 1_000_000, startsOn: '2020-03-15', endsOn: '2020-12-15', delivered: 0 };
const year = { startsOn: '2020-01-01', endsOn: '2020-12-31' };
describe('lines', () => {
  test('support counts its first and its last month; three mothers from March to December are thirty times a million', () => {
    expect([monthsOf(mothers), dueOf(mothers), valueOf(mothers)]).toEqual([10, 30, 30_000_000]);
    expect(monthsOf({ startsOn: '2020-12-01', endsOn: '2021-01-31' })).toBe(2);
    expect(totalsOf([books, mothers])).toEqual({ value: 32_000_000, delivered: 2_000_000 });
  });
  test('what is wrong with a line is named', () => {
    expect(faultOfLine(books, year)).toBeNull();
    expect(faultOfLine({ ...books, delivered: 201 }, year)).toBe('over');
    expect(faultOfLine({ ...books, delivered: 201, overReason: 'Nhà xuất bản tặng thêm' }, year)).toBeNull();
    expect(faultOfLine({ ...mothers, endsOn: '2020-03-14' }, year)).toBe('backwards');
    expect(faultOfLine({ ...mothers, endsOn: '2021-01-15' }, year)).toBe('outside-year');
    expect(faultOfLine({ ...mothers, startsOn: null, endsOn: null }, year)).toBe('no-months');
    expect(faultOfLine({ ...books, quantity: 1_000_000, unitPrice: 1_000_001 }, year)).toBe('too-much');
  });
});

describe('lines pasted from Excel', () => {
  const paste = (text: string) => linesOf(parseBlock(text), false);
  test('the table of an office: head and total are passed over, the value is checked, a name with one figure is cash', () => {
    const { lines, rejected } = paste('STT\tTên hàng\tĐVT\tSố lượng\tĐơn giá\tThành tiền\r\n1\tSách giáo khoa lớp 1\tbộ\t400\t190.000\t76.000.000\r\n2\tVở 200 trang\tquyển\t5.000\t9.200\t46.000.000\r\n3\tHọc bổng\t\t\t\t5 triệu\r\n\tTổng cộng\t\t\t\t127.000.000\r\n');
    expect(rejected).toEqual([]);
    expect(lines.map(({ kind, item, unit, quantity, unitPrice }) => [kind, item, unit, quantity, unitPrice])).toEqual([['goods', 'Sách giáo khoa lớp 1', 'bộ', 400, 190_000], ['goods', 'Vở 200 trang', 'quyển', 5_000, 9_200], ['cash', 'Học bổng', 'đồng', 5_000_000, 1]]);
  });
  test('what cannot be right is told with its row, and the rest is taken', () => {
    const { lines, rejected } = paste('Vở\tquyển\t100\t10.000\t1.500.000\nBút\tcái\t-5\t2.000\nCặp\tcái\t2,5\t90.000\nSách\n12\t13\nGạo\tkg\t1\t2\t3\t4\nDầu ăn\tchai\t20\t45.000');
    expect(rejected.map(({ row, code }) => [row, code])).toEqual([[1, 'sum-differs'], [2, 'not-whole'], [3, 'not-whole'], [4, 'no-number'], [5, 'no-item'], [6, 'too-many-numbers']]);
    expect(lines).toHaveLength(1);
  });
});

describe('who received', () => {
  const gift = (beneficiary: string, beneficiaryCount: number | null, beneficiaryNoun: string | null, delivered: number) => ({ beneficiary, beneficiaryCount, beneficiaryNoun, lines: [{ ...books, delivered }] });
  test('a school that is written with other capitals or spaces is the same school, one with another accent is not; its pupils add up, families are counted apart', () => {
    expect(beneficiariesOf([gift('Trường Bảo Lâm', 20, 'học sinh', 10), gift('trường  bảo lâm ', 30, 'Học sinh', 20), gift('Trường Bảo Lâm', 4, 'hộ', 0), gift('Trường Bảo Lạm', null, null, 200)])).toEqual([
      { name: 'Trường Bảo Lạm', activities: 1, counts: [], value: 2_000_000, delivered: 2_000_000 },
      { name: 'Trường Bảo Lâm', activities: 3, counts: [{ noun: 'học sinh', count: 50 }, { noun: 'hộ', count: 4 }], value: 6_000_000, delivered: 300_000 },
    ]);
  });
  test('whatever was typed, nothing that was given is lost or counted twice', () => {
    const told = fc.record({ beneficiary: fc.constantFrom('A', 'a', ' A', 'Á', 'B'), beneficiaryCount: fc.constant(null), beneficiaryNoun: fc.constant(null), lines: fc.array(fc.integer({ min: 0, max: 200 }).map((delivered) => ({ ...books, delivered })), { maxLength: 3 }) });
    fc.assert(fc.property(fc.array(told, { maxLength: 20 }), (all) => {
      const found = beneficiariesOf(all);
      const whole = totalsOf(all.flatMap(({ lines }) => lines));
      expect([sum(found.map(({ activities }) => activities)), sum(found.map(({ value }) => value)), sum(found.map(({ delivered }) => delivered))]).toEqual([all.length, whole.value, whole.delivered]);
    }));
  });
});
