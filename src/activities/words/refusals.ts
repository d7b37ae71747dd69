import type { Text } from '../../kit/words.ts';
import type { LineFault } from '../rules/lines.ts';

export const activityRefusals = {
  'activities.not-found': { vi: 'Không tìm thấy hoạt động này, hoặc cụm này không phải của đồng chí. Đồng chí mở lại danh sách hoạt động.', en: 'No such activity, or it is another cluster’s. Open the list again.' },
  'activities.not-recorder': { vi: 'Hoạt động của đơn vị do thư ký hoặc Chỉ huy trưởng của chính đơn vị ghi.', en: 'A unit’s activity is recorded by its own secretary or head.' },
  'activities.not-joint-recorder': { vi: 'Hoạt động chung của cụm do thư ký Cụm trưởng trong nhiệm kỳ, hoặc trợ lý thi đua của khối ghi.', en: 'A joint activity is recorded by the leader’s secretary in the term, or the block’s emulation officer.' },
  'activities.not-own-share': { vi: 'Phần của đơn vị do thư ký hoặc Chỉ huy trưởng của chính đơn vị xác nhận.', en: 'A share is confirmed by the unit’s own secretary or head.' },
  'activities.outside-year': { vi: 'Ngày {day} không thuộc năm thi đua, từ {from} đến {to}. Đồng chí kiểm tra lại ngày.', en: '{day} is outside the year, {from} to {to}.' },
  'activities.not-a-member': { vi: '{count} đơn vị được chia phần không thuộc cụm vào ngày {day}. Đồng chí bỏ các đơn vị đó hoặc sửa ngày.', en: '{count} of the units are not in the cluster on {day}.' },
  'activities.faulty': { vi: 'Còn {count} dòng chưa đúng. Đồng chí xem lời nhắc ở từng dòng rồi lưu lại; nội dung đã nhập vẫn còn.', en: '{count} lines are not right. See the note at each and save again.' },
  'activities.share-twice': { vi: 'Một đơn vị được chia phần hai lần. Đồng chí gộp thành một phần.', en: 'A unit has two shares. Make them one.' },
  'activities.noun-without-count': { vi: 'Số người thụ hưởng và đơn vị đếm (học sinh, hộ, mẹ…) phải nhập cả hai, hoặc để trống cả hai.', en: 'Give both the count and what is counted, or neither.' },
  'activities.shares-apart': { vi: 'Các phần cộng lại {shares} đồng, giá trị hoạt động là {value} đồng, lệch {rest} đồng. Đồng chí chia lại cho khớp rồi chốt.', en: 'The shares add up to {shares}, the activity is worth {value}, {rest} apart. Make them agree, then confirm.' },
  'activities.no-shares': { vi: 'Hoạt động chung chưa có đơn vị nào tham gia. Đồng chí thêm đơn vị rồi chốt.', en: 'No unit takes part yet. Add units, then confirm.' },
  'activities.confirmed': { vi: 'Hoạt động đã chốt lúc {at}, người chốt: {name}. Cần sửa thì đồng chí mở lại và ghi lý do.', en: 'Confirmed at {at} by {name}. Reopen it with a reason to change it.' },
  'activities.not-confirmed': { vi: 'Hoạt động chưa chốt nên chưa làm được việc này.', en: 'The activity is not confirmed yet.' },
  'activities.over': { vi: 'Có dòng đã trao nhiều hơn số ghi. Đồng chí ghi lý do ở dòng đó rồi lưu lại.', en: 'More was delivered than a line says. Give the reason there and save again.' },
  'activities.objection-needs-note': { vi: 'Đồng chí ghi rõ phần của đơn vị chưa đúng ở đâu để thư ký Cụm trưởng sửa.', en: 'Say what is wrong with the share, so that it can be changed.' },
  'activities.too-many-files': { vi: 'Hoạt động đã có {most} tệp, là số tối đa. Đồng chí bỏ bớt tệp rồi thêm.', en: 'There are {most} files already. Remove one first.' },
} satisfies Record<string, Text>;
export type ActivityRefusal = keyof typeof activityRefusals;

/** What is wrong with a line, beside it and in the answer of the server. */
export const lineFaultWords = {
  over: { vi: 'Đã trao nhiều hơn số ghi: ghi lý do, hoặc sửa số.', en: 'More than the line says: give the reason, or correct it.' }, backwards: { vi: 'Tháng kết thúc phải từ tháng bắt đầu trở đi.', en: 'It ends in or after the month it begins.' },
  'outside-year': { vi: 'Các tháng hỗ trợ phải nằm trong năm thi đua; phần của năm sau ghi ở năm sau.', en: 'The months lie within the year; next year’s part is recorded there.' }, 'no-months': { vi: 'Hỗ trợ hằng tháng cần tháng bắt đầu và tháng kết thúc.', en: 'Monthly support needs its first and last month.' },
  'too-much': { vi: 'Giá trị vượt 1.000 tỷ đồng. Đồng chí kiểm tra lại số lượng và đơn giá.', en: 'Over a thousand billion đồng. Check quantity and price.' },
} satisfies Record<LineFault, Text>;
