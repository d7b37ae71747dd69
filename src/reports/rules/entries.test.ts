import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Check, Field } from '../input/forms.ts';
import { differenceOf, nilEntries, parseCount, readEntries, secondLooks, typedOf } from './entries.ts';
import { keyOf } from './keys.ts';
import { rollUp } from './roll-up.ts';

const number = (key: string, measure: 'flow' | 'stock' = 'flow'): Field => ({ type: 'number', key, label: key.toUpperCase(), required: true, unit: 'người', measure, min: 0, max: 1_000_000 });
const fields: Field[] = [number('moi'), number('cach-ly', 'stock'), number('tai-nha', 'stock'), { type: 'choice', key: 'muc', label: 'Mức', required: true, options: ['Ổn định', 'Phức tạp'] }, { type: 'text', key: 'ghi-ro', label: 'Ghi rõ', required: false, most: 20 }, { type: 'files', key: 'tep', label: 'Tệp', required: false, most: 2 }];
const checks: Check[] = [{ kind: 'at-most', key: 'tai-nha', of: 'cach-ly' }, { kind: 'needs-text', key: 'moi', text: 'ghi-ro' }];
const right = { moi: '0', 'cach-ly': '1.234', 'tai-nha': '12', muc: 'Ổn định' };
const faultsOf = (typed: Record<string, string>, files = 0) => readEntries({ fields, checks }, typed, files).faults.map(({ key, code }) => `${key} ${code}`);

test('a count is read with or without the dot of thousands, and nothing else is taken for one', () => {
  expect(['1.234', '1 234', '1234', '1,234', ' 7 ', '0', '1.234.567'].map(parseCount)).toEqual([1234, 1234, 1234, 1234, 7, 0, 1234567]);
  expect(['1,5', '1.5', '-3', '', 'ba', '1.23.4', '12 34', '1e3', '٣'].map(parseCount)).toEqual(Array(9).fill(null));
  fc.assert(fc.property(fc.nat(1_000_000_000), (n) => parseCount(String(n).replace(/\B(?=(\d{3})+$)/g, '.')) === n));
});

test('each fault stands at its field; right entries have none', () => {
  expect(faultsOf(right)).toEqual([]);
  expect(faultsOf({ ...right, moi: 'hai' })).toEqual(['moi not-a-count']);
  expect(faultsOf({ ...right, moi: '' })).toEqual(['moi required']);
  expect(faultsOf({ ...right, 'cach-ly': '1000001' })).toEqual(['cach-ly above']);
  expect(faultsOf({ ...right, muc: 'Khác' })).toEqual(['muc not-a-choice']);
  expect(faultsOf({ ...right, 'tai-nha': '1.235' })).toEqual(['tai-nha at-most']);
  expect(faultsOf({ ...right, moi: '1' })).toEqual(['ghi-ro needs-text']);
  expect(faultsOf({ ...right, moi: '1', 'ghi-ro': 'Một người' })).toEqual([]);
  expect(faultsOf({ ...right, 'ghi-ro': 'x'.repeat(21) })).toEqual(['ghi-ro too-long']);
  expect(faultsOf({ ...right, la: '1' }, 3)).toEqual(['tep too-many-files', 'la no-such-field']);
});

test('a total that is not the sum of its parts is told with both', () => {
  const sum = readEntries({ fields, checks: [{ kind: 'sum', total: 'cach-ly', parts: ['moi', 'tai-nha'] }] }, { ...right, moi: '5' }, 0);
  expect(sum.faults).toEqual([{ key: 'cach-ly', code: 'sum', params: { total: 1234, sum: 17, parts: 'MOI + TAI-NHA' } }]);
});

test('three times the last asks for a second look, less does not, nor does a first figure', () => {
  const looks = (now: number, last: number | undefined) => secondLooks(fields, { moi: now }, last === undefined ? null : { moi: last }).length;
  expect([looks(6, 2), looks(5, 2), looks(9, 0), looks(9, undefined), looks(3, 1)]).toEqual([1, 0, 0, 0, 1]);
});

test('nothing to report: no new counts, what stood still stands, and it is right by the form', () => {
  const nil = nilEntries(fields, { moi: 4, 'cach-ly': 9, 'tai-nha': 2, muc: 'Phức tạp', 'ghi-ro': 'x' });
  expect(nil).toEqual({ moi: 0, 'cach-ly': 9, 'tai-nha': 2, muc: 'Phức tạp' });
  expect(nilEntries(fields, null)).toEqual({ moi: 0, 'cach-ly': 0, 'tai-nha': 0, muc: 'Ổn định' });
  expect(faultsOf(typedOf(fields, nil))).toEqual([]);
});

test('what is read, shown and read again is the same, and so has no difference', () => {
  fc.assert(fc.property(fc.record({ moi: fc.nat(999_999), 'cach-ly': fc.nat(999_999), 'ghi-ro': fc.string({ minLength: 1, maxLength: 20 }) }), (said) => {
    const first = readEntries({ fields, checks: [] }, { ...right, ...Object.fromEntries(Object.entries(said).map(([key, value]) => [key, String(value)])) }, 0).entries;
    expect(differenceOf(fields, first, readEntries({ fields, checks: [] }, typedOf(fields, first), 0).entries)).toEqual([]);
  }));
});

test('the roll-up is the sum of its units in any order, and leaves out who has not sent', () => {
  fc.assert(fc.property(fc.array(fc.option(fc.nat(9999), { nil: null }), { maxLength: 30 }), (counts) => {
    const units = counts.map((n, at) => ({ unitId: String(at), name: `Đơn vị ${at}`, entries: n === null ? null : { moi: n, muc: n % 2 === 0 ? 'Ổn định' : 'Phức tạp' } }));
    const [one, two] = [rollUp(fields, units), rollUp(fields, [...units].reverse())];
    const total = (rolled: typeof one) => rolled.flatMap((line) => (line.key === 'moi' && line.type === 'number' ? [line.total] : []));
    expect(total(one)).toEqual([counts.reduce<number>((sum, n) => sum + (n ?? 0), 0)]);
    expect(total(two)).toEqual(total(one));
    expect(one.flatMap((line) => (line.type === 'choice' ? line.counts.map(({ units: names }) => names.length) : [])).reduce((a, b) => a + b, 0)).toBe(counts.filter((n) => n !== null).length);
  }));
});

test('keys come from Vietnamese names and are never the same twice', () => {
  expect([keyOf('Người đang cách ly', []), keyOf('Người đang cách ly', ['nguoi-dang-cach-ly']), keyOf('75 năm', []), keyOf('…', [])]).toEqual(['nguoi-dang-cach-ly', 'nguoi-dang-cach-ly-2', 'nam', 'o']);
});
