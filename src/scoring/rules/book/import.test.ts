import { Document, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { proposeRule } from './propose-rule.ts';
import { readBook, type ReadBook } from './read-table.ts';
import { tablesOf, type FoundTable } from './table-files.ts';

const lines = ({ criteria }: ReadBook) => criteria.map(({ code, parentCode, maxPoints }) => `${parentCode ?? ''}>${code} ${maxPoints / 100}`);
const reasons = ({ skipped }: ReadBook) => skipped.map(({ row, why }) => `${row} ${why}`);
const best = async (bytes: Uint8Array): Promise<ReadBook> => readBook(((await tablesOf(bytes)) as FoundTable[])[0]!.rows);

type Given = string | { text: string; span?: number; merge?: 'restart' | 'continue' };
const cellOf = (given: Given) => {
  const { text, span = 1, merge = undefined } = typeof given === 'string' ? { text: given } : given;
  return new TableCell({ children: text.split('\n').map((line) => new Paragraph(line)), columnSpan: span, ...(merge && { verticalMerge: merge === 'restart' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }) });
};
const tableOf = (rows: readonly (readonly Given[])[]) => new Table({ rows: rows.map((row) => new TableRow({ children: row.map(cellOf) })) });
const documentOf = (...tables: Given[][][]) => Packer.toBuffer(new Document({ sections: [{ children: tables.flatMap((rows) => [new Paragraph('Phụ lục'), tableOf(rows)]) }] }));

test('a workbook with a head of two merged lines, columns in another order, sums in the middle and notes below', async () => {
  const file = await writeExcelFile([
    [{ value: 'BẢNG TIÊU CHÍ CHẤM ĐIỂM NĂM 2021', columnSpan: 6 }], [],
    ['TT', 'Nội dung tiêu chí', 'Ghi chú', { value: 'Điểm', columnSpan: 3 }], [null, null, null, 'Tự chấm', 'Điểm chuẩn', 'Cụm chấm'], ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
    ['I', 'Công tác tham mưu', null, null, 10, null], [1, 'Nghị quyết lãnh đạo', 'Đạt/không đạt', null, '2,5', null], [2, 'Tổng kết năm', null, null, 7.5, null], [null, 'Cộng mục I', null, null, 10, null], [],
    ['II', 'Sẵn sàng chiến đấu', null, null, 5, null], [1, 'Trực', 'Mỗi lần bỏ ca trừ 0,5 điểm', null, '5 điểm', null], [null, 'TỔNG CỘNG', null, null, 15, null], [null, 'Ghi chú: điểm lẻ đến 0,25.', null, null, null, null],
  ] as never).toBuffer();
  const read = await best(file);
  expect(lines(read)).toEqual(['>I 10', 'I>I.1 2.5', 'I>I.2 7.5', '>II 5', 'II>II.1 5']);
  expect(reasons(read)).toEqual([]);
  expect(read.criteria.map(({ proposal }) => proposal?.ruleKind ?? null)).toEqual([null, 'pass-fail', null, null, 'deduct-per']);
});

test('decimal codes on three levels that a spreadsheet took for numbers and for days', async () => {
  const day = (value: string) => ({ value: new Date(`${value}T00:00:00Z`), type: Date, format: 'd.m' });
  const rows = ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9'].map((code, n) => [n === 1 ? day('2021-02-01') : Number(code), `Việc ${code}`, n === 2 ? day('2021-05-02') : 1]);
  const file = await writeExcelFile([['STT', 'Tiêu chí', 'Điểm tối đa'], [1, 'Lãnh đạo', null], ...rows, [1.1, 'Việc 1.10', 2.5], [2, 'Báo cáo', 4], ['2.1', 'Định kỳ', null], ['2.1.1', 'Tháng', 3], ['2.1.2', 'Quý', 1]] as never).toBuffer();
  const read = await best(file);
  expect(lines(read).slice(0, 4)).toEqual(['>1 13', '1>1.1 1', '1>1.2 1', '1>1.3 2.5']);
  expect(lines(read).slice(10)).toEqual(['1>1.10 2.5', '>2 4', '2>2.1 4', '2.1>2.1.1 3', '2.1>2.1.2 1']);
  expect(read.criteria.filter(({ assumed }) => assumed.length > 0).map(({ code, assumed }) => `${code} ${assumed.join()}`)).toEqual(['1 summed', '1.2 date-code', '1.3 date-points', '1.10 lost-zero', '2.1 summed']);
});

test('a Word table with spanned sections, merged cells and groups of lettered lines; the table with the most scored rows is first', async () => {
  const file = await documentOf([[{ text: 'Kính gửi' }, { text: 'Các đơn vị' }]], [
    [{ text: 'TT', merge: 'restart' }, { text: 'Nội dung', merge: 'restart' }, { text: 'Điểm', span: 2 }, { text: 'Cách chấm', merge: 'restart' }],
    [{ text: '', merge: 'continue' }, { text: '', merge: 'continue' }, 'Tối đa', 'Tự chấm', { text: '', merge: 'continue' }],
    [{ text: 'Mục I. Lãnh đạo, chỉ đạo', span: 2 }, '10', '', ''],
    ['1', 'Chế độ báo cáo', '6', '', ''], ['a)', 'Báo cáo tháng', '4', '', 'Mỗi lần chậm trừ 0,25 điểm;\nmỗi lần thiếu trừ 1 điểm'], ['b)', 'Báo cáo năm', '2', '', { text: '', merge: 'restart' }],
    ['2', 'Tin, bài', '4', '', 'Mỗi tin được 0,5 điểm'], [{ text: 'Cộng', span: 2 }, '10', '', ''],
  ]);
  const found = (await tablesOf(file)) as FoundTable[];
  expect(found.map(({ name, scored }) => [name, scored])).toEqual([['2', 5], ['1', 0]]);
  const read = readBook(found[0]!.rows);
  expect(lines(read)).toEqual(['>I 10', 'I>I.1 6', 'I.1>I.1.a 4', 'I.1>I.1.b 2', 'I>I.2 4']);
  expect(read.criteria.map(({ title }) => title)).toEqual(['Lãnh đạo, chỉ đạo', 'Chế độ báo cáo', 'Báo cáo tháng', 'Báo cáo năm', 'Tin, bài']);
  expect(read.criteria.map(({ proposal }) => proposal)).toEqual([null, null, { ruleKind: 'deduct-per', settings: { faults: [{ label: 'chậm', points: 25 }, { label: 'thiếu', points: 100 }], floor: 0 } }, null, { ruleKind: 'count-capped', settings: { pointsEach: 50 } }]);
});

test('letters above roman numerals; without a column of codes they stand in the title', () => {
  const read = readBook([['Tiêu chí', 'Thang điểm'], ['A. Nhiệm vụ chung', ''], ['I. Lãnh đạo', '5'], ['1. Nghị quyết', '3'], ['2. Kế hoạch', '2'], ['B. Nhiệm vụ riêng', '4'], ['I. Trực', '4'], ['1. Lịch', '4'], ['a) Sâu quá ba cấp', '1']]);
  expect(lines(read)).toEqual(['>A 5', 'A>A.I 5', 'A.I>A.I.1 3', 'A.I>A.I.2 2', '>B 4', 'B>B.I 4', 'B.I>B.I.1 4']);
  expect(reasons(read)).toEqual(['9 too-deep']);
});

test('under roman sections "1.1" belongs to group 1 where there is one, else to the section; bonus and penalty keep their signs', () => {
  const read = readBook([['TT', 'Nội dung', 'Điểm'], ['I', 'Một', '3'], ['1', 'Nhóm', '2'], ['1.1', 'Con', '2'], ['2', 'Lẻ', '1'], ['II', 'Hai', '4'], ['2.1', 'Bốn', '4'], ['+', 'Điểm thưởng', '5'], ['1', 'Sáng kiến', '5'], ['-', 'Điểm trừ', ''], ['1', 'Vi phạm', '-8']]);
  expect(lines(read)).toEqual(['>I 3', 'I>I.1 2', 'I.1>I.1.1 2', 'I>I.2 1', '>II 4', 'II>II.1 4', '>+ 5', '+>+.1 5', '>− 8', '−>−.1 8']);
  expect(read.criteria.filter(({ proposal }) => proposal !== null).map(({ code, proposal }) => `${code} ${proposal!.ruleKind}`)).toEqual(['+.1 bonus', '−.1 penalty']);
});

test('what cannot be read is named with its row: no maximum, no code, a code twice, a line before any section', () => {
  const read = readBook([['TT', 'Nội dung', 'Điểm'], ['1', 'Trước mọi mục', '2'], ['I', 'Mục', '5'], ['1', 'Được', '5'], ['1', 'Hai lần', '5'], ['2', 'Từ 1 đến 3', '1-3'], ['', 'Không mã', '2'], ['', 'Diễn giải thêm', ''], ['-', 'gạch đầu dòng', ''], ['-', 'gạch nữa', '']]);
  expect(lines(read)).toEqual(['>I 5', 'I>I.1 5']);
  expect(reasons(read)).toEqual(['2 no-section', '5 code-twice', '6 no-maximum', '7 no-code']);
  expect(read.passed).toBe(4); // the head and three lines of explanation
});

test.each([
  ['Mỗi lần vi phạm trừ 0,5 điểm', 'deduct-per'], ['Thiếu 01 báo cáo trừ 1 điểm; chậm trừ 0,25 điểm/lần', 'deduct-per'], ['Mỗi mô hình được cộng 1 điểm', 'count-capped'], ['Đạt hoặc không đạt', 'pass-fail'],
  ['Từ 95% trở lên: 4 điểm; từ 90%: 3 điểm', 'bands'], ['Tốt: 4 điểm; Khá: 3 điểm; Trung bình: 2 điểm', 'levels'], ['Theo hướng dẫn của cấp trên', undefined], ['', undefined], ['Chấm theo mức độ hoàn thành', undefined],
])('“%s” suggests %s', (how, kind) => {
  expect(proposeRule({ title: 'Tiêu chí', how, maxPoints: 400, isBonus: false, isPenalty: false })?.ruleKind).toBe(kind);
});

test('a file that is no table is named: an old format, a broken file, a bomb, a table without criteria', async () => {
  expect(await tablesOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toBe('old-format');
  expect(await tablesOf(strToU8('không phải tệp nén'))).toBe('unreadable');
  expect(await tablesOf(zipSync({ 'word/document.xml': strToU8('<w:document><w:tbl></w:p>') }))).toBe('unreadable');
  expect(await tablesOf(zipSync({ 'word/document.xml': new Uint8Array(70 * 1024 * 1024) }))).toBe('too-large');
  expect(await tablesOf(await documentOf([['Họ tên', 'Chức vụ']]))).toBe('no-table');
});
