import { formatDate } from './dates.ts';
import { say, type Text } from './words.ts';

/** What the kit itself refuses, whichever slice was asked. */
export const kitRefusals = {
  'kit.not-signed-in': { vi: 'Phiên đăng nhập đã hết. Đồng chí đăng nhập lại; nội dung đang nhập vẫn được giữ.', en: 'Your session has ended. Sign in again; what you typed is kept.' },
  'kit.not-found': { vi: 'Không tìm thấy trang hoặc dữ liệu này.', en: 'Not found.' },
  'kit.bad-input': { vi: 'Dữ liệu gửi lên chưa đúng. Đồng chí kiểm tra lại các ô đã nhập.', en: 'The input is not right. Check the fields.' },
  'kit.version-clash': { vi: 'Dữ liệu vừa được người khác sửa. Đồng chí tải lại trang rồi thực hiện lại.', en: 'Somebody else has just changed this. Load the page again.' },
  'kit.key-reused': { vi: 'Lệnh này đã được gửi với nội dung khác. Đồng chí tải lại trang rồi thực hiện lại.', en: 'This request was sent before with other content. Load the page again.' },
  'kit.sealed': { vi: 'Năm thi đua đã khóa sổ nên không sửa được. Cần thay đổi thì lập văn bản đính chính.', en: 'The year is sealed; corrections are new records.' },
  'kit.frozen': { vi: 'Bộ tiêu chí đã ban hành nên không sửa được. Đồng chí lập phiên bản mới nếu cần thay đổi.', en: 'The criteria set is issued. Make a new version to change it.' },
  'kit.duplicate': { vi: 'Mục này đã có rồi. Đồng chí kiểm tra lại danh sách, không nhập hai lần.', en: 'This is there already. Check the list.' },
  'kit.overlap': { vi: 'Khoảng thời gian trùng với một khoảng đã có. Đồng chí chọn ngày khác.', en: 'The period overlaps another. Choose other days.' },
  'kit.impossible': { vi: 'Giá trị này không thể lưu. Đồng chí kiểm tra lại ngày, số và các ô bắt buộc.', en: 'This value cannot be kept. Check days, numbers and required fields.' },
  'kit.missing-reference': { vi: 'Mục được chọn không còn nữa. Đồng chí tải lại trang rồi chọn lại.', en: 'What you chose is gone. Load the page again.' },
  'kit.no-file': { vi: 'Chưa có tệp nào được gửi. Đồng chí chọn tệp rồi gửi lại.', en: 'No file was sent. Choose one.' },
  'kit.no-idempotency-key': { vi: 'Lệnh gửi lên thiếu khóa chống gửi trùng (Idempotency-Key).', en: 'The request lacks an Idempotency-Key.' },
  'kit.wrong-media-type': { vi: 'Dạng dữ liệu gửi lên không được nhận.', en: 'This media type is not accepted.' },
  'kit.too-large': { vi: 'Tệp lớn hơn 20 MB. Đồng chí nén hoặc tách tệp rồi gửi lại.', en: 'The file is over 20 MB. Make it smaller and send it again.' },
  'kit.paper-too-long': { vi: 'Văn bản dài {lines} dòng, quá {most} dòng nên không in được. Đồng chí lọc bớt danh sách, rút gọn nội dung hoặc đưa phần dài vào tệp kèm theo.', en: 'The paper has {lines} lines; at most {most} can be printed. List less, shorten it, or attach the long part as a file.' },
  'kit.too-many-requests': { vi: 'Thao tác quá nhanh. Đồng chí đợi một phút rồi thử lại.', en: 'Too many requests. Wait a minute and try again.' },
  'kit.offline': { vi: 'Chưa kết nối được máy chủ. Nội dung đã nhập vẫn còn trên màn hình; đồng chí thử lại.', en: 'The server cannot be reached. What you typed is still here; try again.' },
  'kit.fault': { vi: 'Hệ thống gặp sự cố, chưa ghi gì. Đồng chí thử lại; nếu vẫn lỗi thì báo quản trị.', en: 'Something went wrong and nothing was saved. Try again, or tell the administrator.' },
} satisfies Record<string, Text>;

type Told = { code: string; params?: Record<string, string | number> };
const isTold = (error: unknown): error is Told => typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';

/** What a refusal says to the person: the slice's own sentence, else the kit's; days among the parameters are written as days. */
export function refusalSentence(error: unknown, refusals: Record<string, Text> = {}): string {
  const { code, params = {} } = isTold(error) ? error : { code: 'kit.fault' };
  const known: Record<string, Text> = { ...kitRefusals, ...refusals };
  const sentence = Object.hasOwn(known, code) ? known[code]! : kitRefusals[isTold(error) ? 'kit.bad-input' : 'kit.fault'];
  const shown = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? formatDate(String(value)) : value]));
  return say(sentence, shown);
}
