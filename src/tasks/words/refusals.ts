import type { Text } from '../../kit/words.ts';

export const taskRefusals = {
  'tasks.not-found': { vi: 'Không tìm thấy nhiệm vụ này. Đồng chí mở lại danh sách nhiệm vụ.', en: 'No such task. Open the list again.' },
  'tasks.not-giver': { vi: 'Việc này do thư ký Cụm trưởng trong nhiệm kỳ, hoặc trợ lý thi đua của Bộ CHQS tỉnh thực hiện.', en: 'This is for the leader’s secretary in the term, or the command’s emulation officer.' },
  'tasks.not-own-unit': { vi: 'Việc này do thư ký hoặc Chỉ huy trưởng của đơn vị được giao thực hiện.', en: 'This is for the secretary or the head of the unit itself.' },
  'tasks.not-now': { vi: 'Nhiệm vụ đang ở trạng thái “{state}” nên chưa làm được việc này. Đồng chí xem lại trạng thái rồi chọn việc khác.', en: 'The task is “{state}”, so this cannot be done now. Look at its state and choose another act.' },
  'tasks.moved-meanwhile': { vi: '{name} vừa chuyển nhiệm vụ này sang “{state}” lúc {at}. Nội dung đồng chí nhập vẫn còn trên màn hình; đồng chí xem lại rồi quyết định.', en: '{name} moved this task to “{state}” at {at}. What you typed is still here; look at it and decide.' },
  'tasks.due-in-past': { vi: 'Hạn phải sau lúc này. Đồng chí chọn ngày, giờ khác.', en: 'The deadline must be still to come.' },
  'tasks.not-a-member': { vi: 'Có đơn vị không thuộc cụm hôm nay. Đồng chí chọn lại đơn vị.', en: 'A unit is not in the cluster today. Choose again.' },
  'tasks.source-to-come': { vi: 'Ngày của văn bản giao nhiệm vụ chưa đến. Đồng chí kiểm tra lại ngày.', en: 'The date of the source document has not come yet.' },
  'tasks.proof-wanted': { vi: 'Nhiệm vụ này yêu cầu minh chứng: {proof}. Đồng chí đính kèm ít nhất một tệp rồi báo hoàn thành.', en: 'This task asks for proof: {proof}. Attach at least one file first.' },
  'tasks.too-many-files': { vi: 'Nhiệm vụ đã có {most} tệp, là số tối đa. Đồng chí bỏ bớt tệp rồi thêm.', en: 'There are {most} files already. Remove one first.' },
  'tasks.files-closed': { vi: 'Đơn vị đã báo hoàn thành, hoặc nhiệm vụ đã kết thúc, nên không đổi tệp được. Nếu bị trả lại thì đổi được.', en: 'The task is done or over; its files change only if it is returned.' },
} satisfies Record<string, Text>;
export type TaskRefusal = keyof typeof taskRefusals;
