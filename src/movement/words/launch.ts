import type { Text } from '../../kit/words.ts';

export const launchRefusals = {
  'movement.not-found': { vi: 'Không tìm thấy năm thi đua này.', en: 'No such emulation year.' },
  'movement.not-launcher': { vi: 'Chỉ thư ký Cụm trưởng trong nhiệm kỳ, hoặc trợ lý thi đua của khối, mới sửa nội dung phát động và giao ước.', en: 'Only the leader’s secretary in the term, or the block’s emulation officer, writes the launch and the pledge.' },
  'movement.not-own-unit': { vi: 'Việc này do thư ký hoặc Chỉ huy trưởng của chính đơn vị thực hiện.', en: 'This is for the unit’s own secretary or head.' },
  'movement.not-noter': { vi: 'Kết quả của đơn vị do thư ký đơn vị ghi; kết quả chung của cụm do thư ký Cụm trưởng ghi.', en: 'A unit’s result is noted by its secretary, the cluster’s by the leader’s.' },
  'movement.pledge-signed': { vi: 'Giao ước đã có {count} đơn vị ký nên không sửa chỉ tiêu được. Cần sửa thì đồng chí mở lại giao ước, các đơn vị ký lại.', en: '{count} units have signed, so the targets stay. Reopen the pledge to change them; the units sign again.' },
  'movement.pledge-unsigned': { vi: 'Chưa đơn vị nào ký giao ước; đồng chí sửa chỉ tiêu trực tiếp.', en: 'Nobody has signed yet; change the targets directly.' },
  'movement.target-noted': { vi: 'Chỉ tiêu “{measure}” đã có kết quả thực hiện nên không bỏ được.', en: 'The target “{measure}” has results and cannot go.' },
  'movement.no-such-measure': { vi: 'Nguồn số liệu đã chọn không còn. Đồng chí tải lại trang rồi chọn nguồn khác.', en: 'There is no such figure any more. Load the page again and choose another.' },
  'movement.unit-of-measure': { vi: 'Chỉ tiêu lấy số liệu từ “{measure}” tính bằng “{unit}”. Đồng chí sửa đơn vị tính cho khớp.', en: '“{measure}” counts in “{unit}”. Make the unit of measure agree.' },
  'movement.difference-reason': { vi: 'Số ghi tay ({done}) khác số liệu hệ thống ({measured}). Đồng chí ghi lý do ở ô Ghi chú rồi lưu lại.', en: 'What is typed ({done}) differs from the records ({measured}). Give the reason in the note and save again.' },
  'movement.no-targets': { vi: 'Giao ước chưa có chỉ tiêu nào. Thư ký Cụm trưởng nhập chỉ tiêu trước, các đơn vị ký sau.', en: 'The pledge has no targets yet; they come before the signatures.' },
  'movement.signed-already': { vi: 'Đơn vị đã ký giao ước năm này rồi.', en: 'The unit has signed this year’s pledge already.' },
  'movement.title-not-in-force': { vi: 'Danh hiệu này không còn hiệu lực. Đồng chí tải lại trang rồi chọn danh hiệu khác.', en: 'This title is not in force. Load the page again and choose another.' },
  'movement.late-needs-reason': { vi: 'Đã quá hạn đăng ký. Đồng chí ghi lý do đăng ký muộn rồi gửi lại.', en: 'The deadline has passed. Give the reason and send again.' },
  'movement.registered-already': { vi: 'Đã đăng ký danh hiệu {title}: {names}. Nếu là người khác trùng họ tên, đồng chí ghi thêm năm sinh sau tên.', en: 'Registered for {title} already: {names}. For a namesake add the year of birth.' },
  'movement.registration-closed': { vi: 'Đã quá hạn đăng ký nên đơn vị không tự rút được. Đồng chí báo thư ký Cụm trưởng.', en: 'The deadline has passed; ask the leader’s secretary.' },
  'movement.campaign-backwards': { vi: 'Ngày kết thúc đợt thi đua phải từ ngày bắt đầu trở đi.', en: 'A campaign ends on or after the day it begins.' },
  'movement.campaign-outside': { vi: 'Đợt thi đua phải nằm trong năm thi đua, từ {from} đến {to}.', en: 'A campaign lies within its year, {from} to {to}.' },
} satisfies Record<string, Text>;
export type LaunchRefusal = keyof typeof launchRefusals;
