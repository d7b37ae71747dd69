import type { Text } from '../../kit/words.ts';
import type { FaultCode } from '../rules/entries.ts';

export const reportRefusals = {
  'reports.not-found': { vi: 'Không tìm thấy báo cáo này, hoặc đơn vị không phải báo cáo kỳ này. Đồng chí mở lại danh sách báo cáo.', en: 'No such report, or the unit does not owe it. Open the list again.' },
  'reports.not-own-unit': { vi: 'Báo cáo do thư ký, Chỉ huy trưởng hoặc trực ban của chính đơn vị gửi.', en: 'A report is sent by the unit’s own secretary, head or duty officer.' },
  'reports.not-collector': { vi: 'Việc này do thư ký Cụm trưởng trong nhiệm kỳ, hoặc trợ lý thi đua của khối thực hiện.', en: 'This is for the leader’s secretary in the term, or the block’s emulation officer.' },
  'reports.already-sent': { vi: 'Báo cáo kỳ này đã được {name} gửi lúc {at}. Nội dung đồng chí vừa nhập chưa được ghi; cần thay số liệu thì đồng chí mở báo cáo đã gửi rồi chọn “Đính chính”.', en: '{name} sent this report at {at}. What you typed was not written; to change it, open the report and correct it.' },
  'reports.faulty': { vi: 'Còn {count} chỗ chưa đúng. Đồng chí xem lời nhắc ở từng ô rồi gửi lại; nội dung đã nhập vẫn còn.', en: '{count} fields are not right. See the note at each and send again.' },
  'reports.locked': { vi: 'Đã khóa nhận báo cáo kỳ này từ {at}. Đồng chí đề nghị thư ký Cụm trưởng gia hạn rồi gửi.', en: 'Reports of this period are closed since {at}. Ask the leader’s secretary for an extension.' },
  'reports.waived': { vi: 'Đơn vị được miễn báo cáo kỳ này nên không cần gửi.', en: 'The unit is excused from this report.' },
  'reports.was-returned': { vi: 'Báo cáo này đang bị trả lại. Đồng chí sửa rồi gửi lại, không cần đính chính.', en: 'This report was returned: send it again instead.' },
  'reports.not-sent': { vi: 'Đơn vị chưa gửi báo cáo kỳ này nên chưa làm được việc đó.', en: 'The unit has not sent this report yet.' },
  'reports.sent-meanwhile': { vi: '{units} đã gửi báo cáo, hoặc được miễn, nên không làm được việc này. Đồng chí tải lại trang rồi chọn lại.', en: '{units} sent it, or are excused. Load the page again and choose anew.' },
  'reports.not-waived': { vi: 'Đơn vị không được miễn kỳ này nên không có gì để bỏ miễn.', en: 'The unit is not excused.' },
  'reports.no-nil': { vi: 'Biểu mẫu này cần số liệu, không gửi “không có tình hình” được.', en: 'This form wants figures; it cannot be nil.' },
  'reports.not-begun': { vi: 'Kỳ báo cáo bắt đầu từ {day}; đến ngày đó mới gửi được.', en: 'The period begins on {day}; it is sent from then on.' },
  'reports.same-content': { vi: 'Nội dung đính chính giống hệt bản đã gửi. Đồng chí sửa số liệu rồi gửi.', en: 'Nothing differs from what was sent.' },
  'reports.due-in-past': { vi: 'Hạn mới phải sau lúc này. Đồng chí chọn ngày, giờ khác.', en: 'The new deadline must be still to come.' },
  'reports.event-in-future': { vi: 'Thời điểm xảy ra sự việc chưa đến. Đồng chí kiểm tra lại ngày, giờ.', en: 'This moment has not come yet.' },
  'reports.event-outside-year': { vi: 'Sự việc phải xảy ra trong năm thi đua, từ {from} đến {to}.', en: 'The event lies within the year, {from} to {to}.' },
  'reports.not-quick': { vi: 'Chỉ biểu mẫu báo cáo nhanh mới mở theo sự việc.', en: 'Only quick forms are opened by an event.' },
  'reports.not-a-member': { vi: 'Đơn vị không thuộc cụm vào ngày này.', en: 'The unit is not in the cluster on that day.' },
  'reports.code-taken': { vi: 'Năm này đã có biểu mẫu mang mã “{code}”. Đồng chí đặt mã khác.', en: 'There is a form of the code {code}.' },
  'reports.no-tet': { vi: 'Chưa có ngày mùng 1 Tết của năm {year}. Đồng chí vào “Ngày nghỉ, Tết” nhập ngày đó rồi ban hành biểu mẫu.', en: 'Tết of {year} is not on the calendar. Set it first.' },
  'reports.outside-year': { vi: 'Biểu mẫu phải dùng trong năm thi đua, từ {from} đến {to}.', en: 'A form is used within the year, {from} to {to}.' },
  'reports.too-many-periods': { vi: 'Biểu mẫu này có {count} kỳ, quá 400. Đồng chí chọn nhịp thưa hơn hoặc thời gian ngắn hơn.', en: '{count} periods are over 400. Choose a slower rhythm or a shorter time.' },
  'reports.too-many-files': { vi: 'Báo cáo đã có {most} tệp, là số tối đa. Đồng chí bỏ bớt tệp rồi thêm.', en: 'There are {most} files already. Remove one first.' },
  'reports.same-key': { vi: 'Có hai ô trùng mã. Đồng chí đặt mã khác nhau.', en: 'Two fields have one key.' }, 'reports.min-above-max': { vi: 'Mức thấp nhất lớn hơn mức cao nhất.', en: 'The least is above the most.' },
  'reports.check-without-field': { vi: 'Phép kiểm tra nhắc đến ô không có trong biểu mẫu.', en: 'A check names a field that is not there.' }, 'reports.quick-by-hours': { vi: 'Báo cáo nhanh tính hạn theo giờ từ lúc xảy ra sự việc; biểu mẫu khác tính hạn theo ngày.', en: 'Quick forms are due by hours, others by days.' },
  'reports.ends-before-it-begins': { vi: 'Ngày kết thúc phải từ ngày bắt đầu trở đi.', en: 'It ends on or after the day it begins.' },
} satisfies Record<string, Text>;
export type ReportRefusal = keyof typeof reportRefusals;

/** What is wrong at a field; the same sentence beside the box and in the answer of the server. */
export const faultWords = {
  required: { vi: 'Ô này phải điền.', en: 'This is required.' }, 'not-a-count': { vi: '“{typed}” không phải số đếm. Nhập số tròn từ 0, ví dụ 1.234.', en: '“{typed}” is no whole count, such as 1.234.' },
  below: { vi: 'Không nhỏ hơn {min}.', en: 'Not below {min}.' }, above: { vi: 'Không lớn hơn {max}.', en: 'Not above {max}.' }, 'not-a-choice': { vi: 'Chọn một mục trong danh sách.', en: 'Choose from the list.' }, 'too-long': { vi: 'Dài quá {most} ký tự.', en: 'Over {most} characters.' },
  sum: { vi: 'Số này phải bằng tổng {parts} = {sum}; đang là {total}.', en: 'Must be {parts} = {sum}; it is {total}.' }, 'at-most': { vi: 'Không lớn hơn “{label}” ({of}).', en: 'Not above “{label}” ({of}).' },
  'needs-text': { vi: 'Đã có {value} ở “{label}” nên cần ghi rõ.', en: '“{label}” is {value}: say what it was.' }, 'too-many-files': { vi: 'Nhiều nhất {most} tệp.', en: 'At most {most} files.' }, 'no-such-field': { vi: 'Biểu mẫu không có ô này.', en: 'The form has no such field.' },
} satisfies Record<FaultCode, Text>;
