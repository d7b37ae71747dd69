import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDate } from '../../kit/dates.ts';
import { formatBlock } from '../../kit/paste.ts';
import { formatCount } from '../../kit/points.ts';
import { countSpellings } from '../words/screens.ts';
import { leftOf, pasteCounts, pastedKeys, type PastedKey, type PastedStrength, type PasteUnit } from './pasted-counts.ts';

const strength: PastedStrength & { version: number } = { registeredOn: '2020-04-10', eligible: 50, registered: 48, approved: 27, firstYear: 3, mobile: 14, onTheSpot: 8, version: 2 };
const units: PasteUnit[] = [
  { unitId: 'y', agencyName: 'Sở Y tế', shortName: 'Sở Y tế', strength }, { unitId: 'l', agencyName: 'Sở Lao động - Thương binh và Xã hội', shortName: 'Sở LĐ-TB-XH', strength: null }, { unitId: 'n', agencyName: 'Sở Nội vụ', shortName: 'Sở Nội vụ', strength: { ...strength, version: 1 } },
];
const heads: Record<PastedKey, string> = { registeredOn: 'Ngày đăng ký', eligible: 'Công dân trong độ tuổi', registered: 'Đã đăng ký', approved: 'Quân số theo quyết định', firstYear: 'Tự vệ năm thứ nhất', mobile: 'Cơ động', onTheSpot: 'Tại chỗ' };
const paste = (rows: string[][]) => pasteCounts(formatBlock(rows), units, countSpellings);

test('whatever the order of its columns and rows, a sheet says of each unit what it says', () => {
  const counts = fc.record({ registered: fc.nat({ max: 4000 }), more: fc.nat({ max: 3000 }), approved: fc.integer({ min: 1, max: 5000 }), firstYear: fc.nat({ max: 999 }), mobile: fc.nat({ max: 9999 }), onTheSpot: fc.nat({ max: 99 }) });
  fc.assert(fc.property(fc.shuffledSubarray([...pastedKeys], { minLength: 7 }), fc.shuffledSubarray(units, { minLength: 1 }), fc.array(counts, { minLength: 3, maxLength: 3 }), fc.boolean(), (keys, shown, given, isNumbered) => {
    const said = shown.map((unit, n): [PasteUnit, PastedStrength] => { const { more, ...own } = given[n]!; return [unit, { registeredOn: '2020-04-15', eligible: own.registered + more, ...own }]; });
    const rows = said.map(([unit, of], n) => [...(isNumbered ? [String(n + 1)] : []), n % 2 === 0 ? unit.shortName : `Ban CHQS ${unit.agencyName}`, ...keys.map((key) => (key === 'registeredOn' ? formatDate(of[key]) : formatCount(of[key])))]);
    const read = paste([[...(isNumbered ? ['STT'] : []), 'Đơn vị', ...keys.map((key) => heads[key])], ...rows]);
    expect(read.problems).toEqual([]);
    expect(read.rows.map(({ unitId, after }) => [unitId, after])).toEqual(said.map(([{ unitId }, of]) => [unitId, of]));
  }));
});

test('a column that is missing or a cell that is empty leaves what stands; a unit without figures needs them all', () => {
  const read = paste([['Đơn vị', 'Cơ động', 'Tại chỗ'], ['Sở Y tế', '15', ''], ['Sở LĐ-TB-XH', '12', '5']]);
  expect(read.rows).toEqual([{ line: 2, unitId: 'y', version: 2, before: expect.objectContaining({ mobile: 14 }), after: { ...strength, mobile: 15, version: undefined } }]);
  expect(read.problems).toEqual([{ line: 3, code: 'lacks', typed: 'Sở LĐ-TB-XH', keys: ['registeredOn', 'eligible', 'registered', 'approved', 'firstYear'] }]);
});

test('what is not understood is named by its line and stays in the box; the rest can be saved', () => {
  const head = ['STT', 'Đơn vị', 'Cơ động', 'Ghi chú'];
  const read = paste([['BẢNG TỔNG HỢP'], head, ['1', 'Sở Y tế', '15', 'đủ'], ['2', 'Sở Nội vụ', 'mười', ''], ['3', 'Sở Xa Lạ', '4', ''], ['4', 'Sở Y tế', '16', ''], ['', 'Cộng', '19', '']]);
  expect(read.ignored).toEqual(['Ghi chú']);
  expect(read.rows.map(({ unitId, after }) => [unitId, after.mobile])).toEqual([['y', 15]]);
  expect(read.problems.map(({ line, code, typed }) => [line, code, typed])).toEqual([[4, 'no-value', 'mười'], [5, 'no-unit', 'Sở Xa Lạ'], [6, 'twice', 'Sở Y tế'], [7, 'total', 'Cộng']]);
  expect(leftOf(read).split('\n')).toEqual(['BẢNG TỔNG HỢP', 'STT\tĐơn vị\tCơ động\tGhi chú', '2\tSở Nội vụ\tmười\t', '3\tSở Xa Lạ\t4\t', '4\tSở Y tế\t16\t']);
  expect(leftOf(paste([['Đơn vị', 'Cơ động'], ['Sở Y tế', '15'], ['Cộng', '15']]))).toBe('');
  expect(paste([['Đơn vị', 'Cơ động'], ['Sở Y tế', '14']]).problems.map(({ code }) => code)).toEqual(['nothing']);
  expect(paste([['Đơn vị', 'Đã đăng ký'], ['Sở Y tế', '51']]).problems.map(({ code }) => code)).toEqual(['more-registered']);
});

test('a heading of two rows is read as one, and without any the columns are those of the page', () => {
  const two = paste([['TT', 'Đơn vị', 'Quân số', '', ''], ['', '', 'Năm thứ nhất', 'Cơ động', 'Tại chỗ'], ['1', 'Sở Y tế', '4', '15', '9']]);
  expect([two.problems, two.rows[0]!.after]).toEqual([[], { ...strength, firstYear: 4, mobile: 15, onTheSpot: 9, version: undefined }]);
  const none = paste([['1', 'Sở Nội vụ', '20/04/2020', '60', '58', '27', '3', '14', '8'], ['2', 'Sở Y tế', '61', '59', '27', '3', '14', '8']]);
  expect(none.rows.map(({ unitId, after }) => [unitId, after.registeredOn, after.eligible])).toEqual([['n', '2020-04-20', 60], ['y', '2020-04-10', 61]]);
});
