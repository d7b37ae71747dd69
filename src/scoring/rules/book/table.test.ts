import { expect, test } from 'vitest';
import { tablesOfDocument } from './docx-tables.ts';
import { proposeRule } from './propose-rule.ts';
import { readBook, type ReadBook } from './read-table.ts';
import { codeOfDay, parseMark, splitTitle } from './table-codes.ts';
import { findColumns } from './table-columns.ts';

test.each<[string, string | null]>([
  ['I', 'roman I'], ['XLIV', 'roman XLIV'], ['A', 'letter A'], ['Đ', 'letter Đ'], ['+', 'sign +'], ['-', 'sign −'], ['–', 'sign −'], ['−', 'sign −'], ['a', 'lower a'], ['đ', 'lower đ'], ['1', 'number 1'], ['01', 'number 1'], ['1.1', 'number 1 1'], ['1,1', 'number 1 1'], ['1.10.2', 'number 1 10 2'],
  ['I.1', 'path I 1'], ['I.1.a', 'path I 1 a'], ['A.2', 'path A 2'], ['+1', 'path + 1'], ['-.1', 'path − 1'], ['–2', 'path − 2'], ['1.a', 'path 1 a'], ['I,12', 'path I 12'],
  ['Mục II', 'roman II'], ['PHẦN A', 'letter A'], ['nhóm 3', 'number 3'], ['Tiêu chí 1.2', 'number 1 2'], ['(1)', 'number 1'], ['a)', 'lower a'], ['1.', 'number 1'], ['II:', 'roman II'], ['1)/', 'number 1'], [' 7 ', 'number 7'],
  ['', null], ['.', null], ['TT', null], ['Mục', null], ['Lãnh đạo', null], ['1 2', null], ['ab', null], ['1234567890123', null], ['123456789012', 'number 123456789012'], ['I..1', null], ['I.', 'roman I'], ['x1', null], ['1ab', null], ['12a', 'path 12 a'],
])('the code “%s” is read as %s', (text, read) => {
  const mark = parseMark(text);
  expect(mark && [mark.kind, ...mark.parts].join(' ')).toBe(read);
});
test('a code that became a day is read in the Vietnamese order', () => {
  expect(['2021-02-01', '2021-12-31', '1.2', 'ngày 2021-02-01', '2021-02-01 08:00'].map(codeOfDay)).toEqual(['1.2', '31.12', null, null, null]);
});
test.each<[string, string | null]>([
  ['I. Lãnh đạo', 'I|Lãnh đạo'], ['Mục II: Sẵn sàng', 'II|Sẵn sàng'], ['phần A) Chung', 'A|Chung'], ['1.2. Báo cáo ', '1.2|Báo cáo '], ['a) Tháng', 'a|Tháng'], ['  3 . Quý', '3|Quý'], ['1.Nghị quyết', '1|Nghị quyết'],
  ['Lãnh đạo', null], ['I. ', null], ['I Lãnh đạo', null], ['Xin. chào', null], ['12 điểm', null], ['Có (I. Lãnh đạo)', null],
])('“%s” in one cell is %s', (text, read) => {
  const found = splitTitle(text);
  expect(found && `${found.code}|${found.title}`).toBe(read);
});

const heads = (...rows: string[][]) => findColumns(rows);
test.each<[string, string[][], ReturnType<typeof findColumns>]>([
  ['the usual head', [['TT', 'Nội dung', 'Điểm tối đa', 'Cách chấm']], { code: 0, title: 1, points: 2, how: [3], body: 1 }],
  ['any order, two columns that say how', [['Ghi chú', 'Thang điểm', 'Tiêu chí', 'Mã số', 'Hướng dẫn']], { code: 3, title: 2, points: 1, how: [0, 4], body: 1 }],
  ['without a column of codes', [['Chỉ tiêu', 'Điểm']], { code: null, title: 0, points: 1, how: [], body: 1 }],
  ['right below two words that are no head', [['UBND TỈNH', 'Mẫu 01'], ['STT', 'Nội dung', 'Điểm']], { code: 0, title: 1, points: 2, how: [], body: 2 }],
  ['below the title of the table and an empty row', [['BẢNG TIÊU CHÍ VÀ THANG ĐIỂM', ''], [''], ['STT', 'Nội dung', 'Điểm']], { code: 0, title: 1, points: 2, how: [], body: 3 }],
  ['points to be filled in are not the maximum', [['TT', 'Nội dung', 'Điểm tự chấm', 'Điểm thẩm định', 'Điểm chuẩn']], { code: 0, title: 1, points: 4, how: [], body: 1 }],
  ['nor where nothing names the maximum but “Điểm”', [['TT', 'Nội dung', 'Điểm đề nghị', 'Điểm', 'Kết quả']], { code: 0, title: 1, points: 3, how: [], body: 1 }],
  ['a column that says how points are given is none of points', [['TT', 'Nội dung', 'Cách tính điểm', 'Điểm']], { code: 0, title: 1, points: 3, how: [2], body: 1 }],
  ['the code is neither title nor points', [['Mã tiêu chí', 'Tên tiêu chí', 'Điểm quy định']], { code: 0, title: 1, points: 2, how: [], body: 1 }],
  ['two lines, the upper merged over', [['TT', 'Nội dung', 'Điểm', ''], ['', '', 'Tự chấm', 'Tối đa']], { code: 0, title: 1, points: 3, how: [], body: 2 }],
  ['two lines, the merged text repeated', [['TT', 'Nội dung', 'Điểm', 'Điểm'], ['TT', 'Nội dung', 'Tối đa', 'Cụm chấm']], { code: 0, title: 1, points: 2, how: [], body: 2 }],
  ['two lines that say it only together', [['TT', 'Tiêu', 'Điểm'], ['', 'chí', 'chuẩn']], { code: 0, title: 1, points: 2, how: [], body: 2 }],
  ['a section right below is no second line', [['TT', 'Nội dung', 'Điểm'], ['I', 'Điểm thưởng', 'tối đa 5']], { code: 0, title: 1, points: 2, how: [], body: 1 }],
  ['words right below that speak of no points', [['TT', 'Nội dung', 'Điểm'], ['', 'Công tác lãnh đạo', '']], { code: 0, title: 1, points: 2, how: [], body: 1 }],
  ['columns that are numbered, twice', [['TT', 'Nội dung', 'Điểm'], ['(1)', '(2)', '(3)=(1)+(2)'], ['A', 'B', '10']], { code: 0, title: 1, points: 2, how: [], body: 3 }],
  ['letters alone number nothing', [['TT', 'Nội dung', 'Điểm'], ['A', 'B', 'C']], { code: 0, title: 1, points: 2, how: [], body: 1 }],
  ['two cells number nothing', [['TT', 'Nội dung', 'Điểm'], ['1', '', '5']], { code: 0, title: 1, points: 2, how: [], body: 1 }],
  ['a sentence is no head', [['TT', 'Nội dung', 'Điểm của đơn vị được cộng vào tổng điểm cuối năm theo hướng dẫn riêng']], null],
  ['no points', [['TT', 'Nội dung', 'Đơn vị']], null], ['no title', [['TT', 'Họ tên', 'Điểm']], null], ['one cell', [['Nội dung điểm']], null],
  ['a head too far down', [...Array<string[]>(40).fill(['a', 'b']), ['TT', 'Nội dung', 'Điểm']], null], ['a head just within', [...Array<string[]>(39).fill(['a', 'b']), ['TT', 'Nội dung', 'Điểm']], { code: 0, title: 1, points: 2, how: [], body: 40 }],
])('the columns of a table: %s', (_what, rows, columns) => expect(heads(...rows)).toEqual(columns));

const given = { title: 'Chế độ báo cáo', maxPoints: 400, isBonus: false, isPenalty: false };
test.each<[string, object, unknown]>([
  ['Mỗi lần vi phạm trừ 0,5 điểm', {}, { faults: [{ label: 'vi phạm', points: 50 }], floor: 0 }],
  ['Chậm trừ 0,25 điểm/lần; thiếu trừ 1 điểm. Sai số liệu trừ 0,1 đ', {}, { faults: [{ label: 'Chậm', points: 25 }, { label: 'thiếu', points: 100 }, { label: 'Sai số liệu', points: 10 }], floor: 0 }],
  ['- Trừ 0,5 điểm/lần', {}, { faults: [{ label: 'Chế độ báo cáo', points: 50 }], floor: 0 }], ['Cứ bỏ một ca trực thì bị trừ 2', {}, { faults: [{ label: 'bỏ một ca trực', points: 200 }], floor: 0 }],
  ['Mỗi tin được 0,5 điểm', {}, { pointsEach: 50 }], ['Đăng bài được cộng 1 điểm/bài', {}, { pointsEach: 100 }], ['Cứ 1 mô hình thưởng 1,5 đ', {}, { pointsEach: 150 }], ['Đăng tin được 1 điểm', {}, null],
  ['Mỗi sáng kiến cộng 1 điểm', { isBonus: true }, { items: [{ label: 'sáng kiến', points: 100, cap: 400 }] }], ['Theo quyết định khen', { isBonus: true }, { items: [{ label: 'Chế độ báo cáo', points: 400, cap: 400 }] }],
  ['Mỗi vụ trừ 2 điểm', { isPenalty: true }, { faults: [{ label: 'Chế độ báo cáo', points: 200 }] }], ['Theo kết luận', { isPenalty: true }, { faults: [{ label: 'Chế độ báo cáo', points: 400 }] }],
  ['Từ 95% trở lên: 4 điểm; từ 90%: 3,5 điểm', {}, { bands: [{ fromPercent: 95, points: 400 }, { fromPercent: 90, points: 350 }] }], ['Đạt 100% được 4 điểm', {}, null],
  ['Tốt: 4 điểm; Khá = 3 điểm; Trung bình được 2,5 đ', {}, { levels: [{ label: 'Tốt', points: 400 }, { label: 'Khá', points: 300 }, { label: 'Trung bình', points: 250 }] }], ['Tốt: 4 điểm', {}, null],
  ['Đạt / không đạt', {}, {}], ['Có hoặc không', {}, {}], ['Không đạt: không tính điểm', {}, {}], ['không đạt 0 điểm', {}, {}], ['Đạt hay không đạt', {}, {}], ['Đạt tiêu chuẩn', {}, null], ['', {}, null],
])('“%s” %o suggests %j', (how, more, settings) => expect(proposeRule({ ...given, how, ...more })?.settings ?? null).toEqual(settings));

const lines = ({ criteria }: ReadBook) => criteria.map(({ code, title, maxPoints }) => `${code} ${title} ${maxPoints / 100}`);
test('a table without a head is read by what stands in it: the code, the first words, the last number', () => {
  const read = readBook([['I', 'Lãnh đạo', '', '10 điểm'], ['1', 'Nghị quyết', 'Đạt/không đạt', '(5)'], ['2', 'Kế hoạch', '2', '5'], ['Điều lệ kèm theo', 'số 12'], ['Cộng mục I', '10'], ['II. Báo cáo', '−8đ'], ['1', 'Tháng', '8'], ['TỔNG CỘNG:', '18'], ['Tổng số điểm (không tính thưởng)', '18']]);
  expect(lines(read)).toEqual(['I Lãnh đạo 10', 'I.1 Nghị quyết 5', 'I.2 Kế hoạch 5', 'II Báo cáo 8', 'II.1 Tháng 8']);
  expect([read.criteria[1]!.proposal?.ruleKind, read.passed, read.skipped]).toEqual(['pass-fail', 4, []]);
});
test('“Công tác” is work and “Cộng” a sum; lines below a criterion go on saying how it is scored', () => {
  const read = readBook([['TT', 'Nội dung', 'Điểm', 'Cách chấm'], ['I', 'Công tác', '3', ''], ['1', 'Tổng kết năm', '3', 'Mỗi lần chậm trừ 0,5 điểm'], ['', 'Mỗi lần thiếu trừ 1 điểm', '', ''], ['', 'Cộng', '3', ''], ['', 'Tổng điểm phần I', '3', '']]);
  expect(lines(read)).toEqual(['I Công tác 3', 'I.1 Tổng kết năm 3']);
  expect(read.criteria[1]!.proposal).toEqual({ ruleKind: 'deduct-per', settings: { faults: [{ label: 'chậm', points: 50 }, { label: 'thiếu', points: 100 }], floor: 0 } });
});
test('sections called by what they are carry their rules: bonus and penalty', () => {
  const read = readBook([['TT', 'Nội dung', 'Điểm'], ['I', 'Chung', '1'], ['1', 'Việc', '1'], ['II', 'Điểm thưởng', '5'], ['1', 'Sáng kiến', '5'], ['III', 'Điểm trừ', '2'], ['1', 'Vi phạm', '2'], ['IV', 'Điểm cộng', '1'], ['1', 'Hội thao', '1']]);
  expect(read.criteria.map(({ code, proposal }) => `${code} ${proposal?.ruleKind ?? ''}`)).toEqual(['I ', 'I.1 ', 'II ', 'II.1 bonus', 'III ', 'III.1 penalty', 'IV ', 'IV.1 bonus']);
});
test('codes on three levels find their places; what came a second time, too deep or before any section is told', () => {
  const read = (...rows: [string, string][]) => { const { criteria, skipped } = readBook([['TT', 'Nội dung', 'Điểm'], ...rows.map(([code, title]) => [code, title, '1'])]); return [criteria.map(({ code, parentCode }) => `${parentCode ?? ''}>${code}`).join(' '), skipped.map(({ row, why }) => `${row} ${why}`).join()]; };
  expect(read(['A', 'Chung'], ['I', 'Một'], ['1', 'Việc'], ['II', 'Hai'], ['I.1', 'Lại'], ['B', 'Riêng'], ['II', 'Ba'], ['II.1', 'Bốn'])).toEqual(['>A A>A.I A.I>A.I.1 A>A.II >B B>B.II B.II>B.II.1', '6 code-twice']);
  expect(read(['1', 'Một'], ['1.1', 'Con'], ['1.1.1', 'Cháu'], ['1.1.1.1', 'Chắt'], ['2', 'Hai'], ['2.1', 'Con'], ['3.1', 'Mồ côi'])).toEqual(['>1 1>1.1 1.1>1.1.1 >2 2>2.1', '5 too-deep,8 no-section']);
  expect(read(['1', 'Một'], ['a', 'Con'], ['b', 'Con'], ['2', 'Hai'], ['a', 'Con'], ['a', 'Lại'], ['+', 'Thưởng'], ['1', 'Sáng kiến'])).toEqual(['>1 1>1.a 1>1.b >2 2>2.a >+ +>+.1', '7 code-twice']);
  expect(read(['a', 'Mồ côi'], ['I', 'Một'], ['a', 'Chưa có dòng'], ['1', 'Dòng'], ['a', 'Con'], ['I', 'Lại'], ['1', 'Lại'])).toEqual(['>I I>I.1 I.1>I.1.a', '2 no-section,4 no-section,7 code-twice,8 code-twice']);
  expect(read(['1', 'Phẳng'], ['2', 'Không mục'])).toEqual(['', '2 no-section,3 no-section']);
});
test('after 1.9 a second 1.1 is 1.10, and nowhere else', () => {
  const codes = (...rows: string[]) => { const { criteria, skipped } = readBook([['TT', 'Nội dung', 'Điểm'], ['1', 'Mục', ''], ...rows.map((code) => [code, `Việc ${code}`, '1'])]); return [criteria.map(({ code }) => code).slice(1).join(' '), skipped.map(({ why }) => why).join()]; };
  expect(codes('1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9', '1.1', '1.11')).toEqual(['1.1 1.2 1.3 1.4 1.5 1.6 1.7 1.8 1.9 1.10 1.11', '']);
  expect(codes('1.1', '1.2', '1.1')).toEqual(['1.1 1.2', 'code-twice']);
});

const w = (body: string) => tablesOfDocument(`<w:document xmlns:w="x"><w:body>${body}</w:body></w:document>`);
const tc = (text: string, more = '') => `<w:tc>${more && `<w:tcPr>${more}</w:tcPr>`}<w:p><w:r>${text}</w:r></w:p></w:tc>`;
const t = (text: string) => `<w:t>${text}</w:t>`;
test('a Word table: cells that span are followed by empty ones, cells merged downwards are empty, breaks are blanks, a table inside a cell is a table of its own', () => {
  expect(w(`<w:tbl><w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${tc(t('A'))}</w:tr><w:tr>${tc(t('B &amp; C'), '<w:gridSpan w:val="2"/>')}${tc(t('1') + '<w:br/>' + t('2') + '<w:tab/>' + t('3') + '<w:noBreakHyphen/>' + t('4'))}</w:tr></w:tbl>`)).toEqual([[['', '', 'A'], ['B & C', '', '1 2 3-4']]]);
  expect(w(`<w:tbl><w:tr>${tc(t('trên'), '<w:vMerge w:val="restart"/>')}</w:tr><w:tr>${tc(t('dưới'), '<w:vMerge/>')}</w:tr></w:tbl><w:tbl></w:tbl>`)).toEqual([[['trên'], ['']]]);
  expect(w(`<w:tbl><w:tr><w:tc><w:p><w:r>${t('ngoài')}</w:r></w:p><w:tbl><w:tr>${tc(t('trong'))}</w:tr></w:tbl></w:tc></w:tr></w:tbl>`)).toEqual([[['trong']], [['ngoài\ntrong']]]);
  expect(w(`<w:p><w:r>${t('chữ ngoài bảng')}</w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:instrText>PAGE</w:instrText>${t('một')}</w:r></w:p><w:p><w:r>${t('hai')}<w:t/></w:r></w:p></w:tc></w:tr></w:tbl>`)).toEqual([[['một\nhai']]]);
  expect(w(`<w:tbl><w:tr>${tc(t('rộng'), '<w:gridSpan w:val="0"/>')}${tc(t('sai'), '<w:gridSpan w:val="x"/>')}</w:tr></w:tbl>`)).toEqual([[['rộng', 'sai']]]);
  expect(() => w('<w:tbl><w:tr>')).toThrow();
});
