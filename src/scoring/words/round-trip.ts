import type { Text } from '../../kit/words.ts';
import type { WorkbookFault } from '../../kit/workbook-cells.ts';
import type { CellFault } from '../rules/round-trip/cell-values.ts';

/** What the workbook itself says. It goes to a unit as a paper does, in Vietnamese; the heads are also how its columns are found again. */
export const workbookWords = {
  sheet: 'Phiếu tự chấm', lists: 'Danh mục', mark: 'Đánh dấu', fileName: (unit: string, year: number) => `phieu-tu-cham-de-dien-${unit}-${year}`,
  heads: { code: 'Mã', title: 'Nội dung', how: 'Cách tính', max: 'Tối đa', suggested: 'Gợi ý', figure: 'Số liệu', typed: 'Điểm nhập tay', points: 'Điểm tự chấm', note: 'Ghi chú' },
  guide: 'Ô vàng để điền, ô xám đã khóa. Điền số liệu ở các dòng a, b, c thì điểm tự tính; không có số liệu thì nhập điểm ở cột “Điểm nhập tay”. Cột “Gợi ý” tính từ số liệu của hệ thống lúc tải phiếu; chấm khác gợi ý thì ghi lý do ở cột “Ghi chú”. Điền xong, lưu tệp rồi nạp lại ở trang Phiếu tự chấm.', suggested: (figures: string) => `Gợi ý theo hệ thống: ${figures}.`,
  total: 'Tổng cộng', totalWithout: (codes: string) => `Chưa gồm ${codes}: so sánh giữa các đơn vị, hệ thống tính khi chốt.`, yes: 'Có', no: 'Không', byCluster: 'Cụm chấm', byCommand: 'Cấp trên chấm', absent: 'Không áp dụng cho đơn vị', later: 'Điểm do hệ thống tính sau khi nạp lại phiếu',
  whole: (label: string) => `${label}: nhập số nguyên từ 0 trở lên.`, points: (code: string, low: string, high: string) => `Tiêu chí ${code}: nhập từ ${low} đến ${high} điểm, tối đa hai chữ số thập phân.`,
  steps: (code: string, high: string, step: string) => `Tiêu chí ${code}: nhập từ 0 đến ${high} điểm, theo bước ${step}.`, yesNo: (label: string) => `${label}: chọn Có hoặc Không.`, choice: (label: string) => `${label}: chọn một mức trong danh sách.`,
  typedTitle: 'Điểm nhập tay', figureTitle: 'Số liệu', maker: 'Người lập phiếu', head: 'Chỉ huy trưởng',
} as const;

/** Why a file is not taken at all. */
export const fileFaultWords = {
  'not-workbook': { vi: 'Tệp “{name}” không phải tệp Excel (.xlsx). Đồng chí chọn phiếu đã tải từ trang này.', en: '“{name}” is not an Excel file (.xlsx). Choose the sheet that was downloaded here.' },
  'old-workbook': { vi: 'Tệp “{name}” là tệp Excel kiểu cũ (.xls) hoặc có mật khẩu. Đồng chí mở bằng Excel, bỏ mật khẩu, chọn Lưu thành, kiểu “Excel Workbook (.xlsx)”, rồi nạp lại.', en: '“{name}” is an old .xls file or has a password. Open it in Excel, remove the password, save it as .xlsx and load it again.' },
  'broken-workbook': { vi: 'Tệp “{name}” bị hỏng khi gửi hoặc lưu. Đồng chí mở lại bằng Excel, lưu và nạp lại; nếu không mở được thì xin lại tệp.', en: '“{name}” is damaged. Open it in Excel, save it and load it again, or ask for it anew.' },
  'workbook-too-large': { vi: 'Tệp “{name}” lớn hơn một phiếu tự chấm rất nhiều nên không mở. Đồng chí tải phiếu mới rồi chép số liệu sang.', en: '“{name}” is far larger than a sheet and is not opened. Download a new sheet and copy the figures.' },
  'no-mark': { vi: 'Tệp “{name}” không phải phiếu tải từ hệ thống, hoặc đã mất trang đánh dấu khi chép sang tệp khác. Đồng chí tải phiếu mới, chép số liệu vào các ô vàng rồi nạp lại.', en: '“{name}” was not downloaded here, or lost its mark. Download a new sheet and copy the figures.' },
  'changed-mark': { vi: 'Trang đánh dấu trong tệp “{name}” đã bị sửa nên không rõ phiếu lập từ đâu. Đồng chí tải phiếu mới, chép số liệu vào các ô vàng rồi nạp lại.', en: 'The mark in “{name}” was changed. Download a new sheet and copy the figures.' },
  'other-unit': { vi: 'Tệp “{name}” là phiếu của {unit}. Đồng chí chọn phiếu của đơn vị mình.', en: '“{name}” is the sheet of {unit}. Choose your own unit’s sheet.' },
  'other-year': { vi: 'Tệp “{name}” là phiếu năm {year}. Đồng chí chọn phiếu của năm đang chấm.', en: '“{name}” is a sheet of {year}. Choose the sheet of this year.' },
  'other-book': { vi: 'Tệp “{name}” lập theo bộ tiêu chí phiên bản {version}, nay đã thay bằng phiên bản khác. Đồng chí tải phiếu mới rồi chép số liệu sang.', en: '“{name}” was made for version {version} of the criteria, which has been replaced. Download a new sheet and copy the figures.' },
  'no-head': { vi: 'Không tìm thấy dòng tiêu đề (Mã, Số liệu, Điểm nhập tay) trong tệp “{name}”. Đồng chí giữ nguyên dòng tiêu đề của phiếu.', en: 'The head row (Mã, Số liệu, Điểm nhập tay) is not in “{name}”. Keep it as it was.' },
} satisfies Record<WorkbookFault | 'no-mark' | 'changed-mark' | 'other-unit' | 'other-year' | 'other-book' | 'no-head', Text>;
export type FileFault = keyof typeof fileFaultWords;

/** Why one cell is not taken. */
export const cellFaultWords = {
  'not-number': { vi: '“{text}” không phải số. Đồng chí nhập số, ví dụ 8,5.', en: '“{text}” is not a number, such as 8,5.' },
  'not-whole': { vi: '“{text}” không phải số nguyên từ 0 trở lên.', en: '“{text}” is not a whole number from 0.' },
  'too-many-decimals': { vi: '“{text}” có quá hai chữ số thập phân, hoặc dấu chấm và dấu phẩy không rõ. Đồng chí nhập như 1.234,5 hoặc 8,5.', en: '“{text}” has more than two decimals, or its points and commas are unclear.' },
  'date-for-number': { vi: 'Ô này là ngày ({text}), có thể Excel đã tự đổi từ số như “1/2”. Đồng chí định dạng ô là Số rồi nhập lại.', en: 'This is a day ({text}); Excel may have changed something like “1/2”. Format the cell as a number and type it again.' },
  'error-value': { vi: 'Ô này báo lỗi {text} trong Excel. Đồng chí sửa công thức hoặc nhập số.', en: 'This cell shows the error {text}. Mend the formula or type a number.' },
  'not-yes-no': { vi: '“{text}” không rõ là có hay không. Đồng chí nhập Có, Không hoặc x.', en: '“{text}” is neither yes nor no. Type Có, Không or x.' },
  'not-a-choice': { vi: '“{text}” không có trong danh sách mức. Đồng chí chọn một mức trong danh sách của ô.', en: '“{text}” is not in the list of the cell.' },
  'note-without-points': { vi: 'Ghi chú chỉ lưu được cùng với điểm; tiêu chí này chưa có điểm.', en: 'A note is kept only with points; this criterion has none.' },
  'no-value-yet': { vi: 'Công thức trong ô chưa có kết quả. Đồng chí mở tệp bằng Excel, lưu rồi nạp lại.', en: 'The formula has no result yet. Open the file in Excel, save it and load it again.' },
} satisfies Record<CellFault, Text>;

/** What is told of a difference besides its values. */
export const remarkWords = {
  formula: { vi: 'Ô điền bằng công thức: lấy kết quả {text}.', en: 'Filled in by a formula: its result {text} is taken.' },
  both: { vi: 'Có cả số liệu và điểm nhập tay: lấy điểm nhập tay.', en: 'Both figures and typed points: the typed points are taken.' },
  'note-without-points': { vi: 'Ghi chú chỉ lưu được cùng với điểm nên sẽ bị bỏ.', en: 'A note is kept only with points, so it is dropped.' },
} satisfies Record<string, Text>;

export const roundTripWords = {
  title: { vi: 'Điền phiếu bằng Excel', en: 'Fill in with Excel' }, download: { vi: 'Tải phiếu để điền (XLSX)', en: 'Download the sheet to fill in (XLSX)' },
  downloadLong: { vi: 'Phiếu tự chấm để điền (XLSX)', en: 'Self-score sheet to fill in (XLSX)' }, upload: { vi: 'Nạp phiếu đã điền…', en: 'Load the filled sheet…' },
  drop: { vi: 'Có thể kéo tệp vào đây.', en: 'You may drop the file here.' }, nothingYet: { vi: 'Chưa ghi gì cho đến khi đồng chí xem từng chỗ khác và nhận.', en: 'Nothing is written before you accept the differences.' },
  reading: { vi: 'Đang đọc tệp…', en: 'Reading the file…' }, compare: { vi: 'Đối chiếu phiếu “{name}”', en: 'Compare “{name}”' },
  summary: { vi: '{changed} tiêu chí khác với hệ thống, {same} tiêu chí giữ nguyên. Tệp lập lúc {at}.', en: '{changed} criteria differ, {same} are the same. The file was made at {at}.' },
  nothing: { vi: 'Phiếu trong tệp không có chỗ nào khác với hệ thống.', en: 'Nothing in the file differs.' },
  was: { vi: 'Đang có', en: 'Now' }, inFile: { vi: 'Trong tệp', en: 'In the file' }, newPoints: { vi: 'Điểm mới', en: 'New points' }, empty: { vi: 'chưa có', en: 'empty' }, cleared: { vi: 'xóa trống', en: 'emptied' }, typed: { vi: 'nhập tay {points}', en: 'typed {points}' }, noteOf: { vi: 'Ghi chú: {text}', en: 'Note: {text}' },
  accept: { vi: 'Nhận {code}', en: 'Accept {code}' }, acceptAll: { vi: 'Nhận tất cả', en: 'Accept all' }, rejectAll: { vi: 'Bỏ tất cả', en: 'Reject all' }, write: { vi: 'Ghi {count} tiêu chí đã nhận', en: 'Write {count} accepted criteria' },
  rowOf: { vi: 'dòng {row}', en: 'row {row}' }, both: { vi: 'Cả hai bên cùng sửa', en: 'Changed on both sides' },
  conflict: { vi: 'Trên hệ thống tiêu chí này đã được sửa sau khi tải phiếu. Đồng chí xem cả hai rồi chọn; “Nhận tất cả” không chọn thay.', en: 'This was changed here after the download. Look at both and choose; “Accept all” leaves it.' },
  unexplained: { vi: 'Lý do chung cho {count} tiêu chí khác gợi ý chưa ghi lý do riêng', en: 'One reason for the {count} that differ from their suggestion and have none of their own' },
  conflicts: { vi: '{count} tiêu chí đã được sửa trên hệ thống sau khi tải phiếu, đồng chí chọn từng tiêu chí.', en: '{count} criteria were changed here since; choose each.' },
  refused: { vi: 'Không nhận được {count} chỗ', en: '{count} cells cannot be taken' }, atRow: { vi: 'Dòng {row}, {code}:', en: 'Row {row}, {code}:' },
  unknown: { vi: 'Dòng không có trong bộ tiêu chí, bỏ qua', en: 'Rows that are not in the criteria, skipped' }, unknownRow: { vi: 'Dòng {row}: “{text}”', en: 'Row {row}: “{text}”' },
  missing: { vi: 'Tệp thiếu dòng của các tiêu chí này, giữ nguyên trên hệ thống: {codes}.', en: 'The file lacks rows of these, which stay as they are: {codes}.' },
  newer: { vi: 'Hệ thống mới hơn, tệp không sửa, giữ nguyên: {codes}.', en: 'Newer here and untouched in the file: {codes}.' },
  written: { vi: 'Đã ghi {count} tiêu chí từ phiếu “{name}”.', en: '{count} criteria written from “{name}”.' },
  clash: { vi: 'Có người vừa sửa phiếu trên hệ thống nên chưa ghi. Danh sách dưới đây đã cập nhật; đồng chí xem lại rồi ghi.', en: 'Somebody has just changed the sheet, nothing was written. The list is up to date; look again and write.' },
} satisfies Record<string, Text>;
