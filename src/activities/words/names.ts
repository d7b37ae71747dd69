import type { Text } from '../../kit/words.ts';
import type { Answer } from '../rules/given.ts';
import type { ActivityKind, FilePurpose } from '../rules/kinds.ts';
import type { LineKind } from '../rules/lines.ts';

export const kindNames: Record<ActivityKind, Text> = {
  'heritage-visit': { vi: 'Về nguồn', en: 'Visit to the roots' }, 'pupil-gifts': { vi: 'Tặng quà học sinh', en: 'Gifts to pupils' }, scholarship: { vi: 'Học bổng', en: 'Scholarships' }, 'gratitude-house': { vi: 'Nhà tình nghĩa, nhà đồng đội', en: 'House of gratitude' },
  'mother-care': { vi: 'Phụng dưỡng Mẹ Việt Nam anh hùng', en: 'Care of heroic mothers' }, 'policy-visit': { vi: 'Thăm gia đình chính sách', en: 'Visit to policy families' }, 'mass-mobilisation': { vi: 'Công tác dân vận', en: 'Mass mobilisation' }, other: { vi: 'Hoạt động khác', en: 'Other' },
};
export const lineKindNames: Record<LineKind, Text> = { goods: { vi: 'Hiện vật', en: 'In kind' }, cash: { vi: 'Tiền', en: 'Cash' }, monthly: { vi: 'Hỗ trợ hằng tháng', en: 'Monthly support' } };
export const purposeNames: Record<FilePurpose, Text> = {
  photo: { vi: 'Ảnh', en: 'Photo' }, receipt: { vi: 'Danh sách ký nhận, hóa đơn', en: 'Receipt' }, letter: { vi: 'Thư cảm ơn', en: 'Letter of thanks' }, minutes: { vi: 'Biên bản bàn giao', en: 'Hand-over minutes' }, plan: { vi: 'Kế hoạch', en: 'Plan' }, other: { vi: 'Giấy tờ khác', en: 'Other' },
};
export const answerNames: Record<Answer | 'waiting', Text> = { agreed: { vi: 'Đã xác nhận', en: 'Agreed' }, objected: { vi: 'Chưa thống nhất', en: 'Objects' }, waiting: { vi: 'Chờ đơn vị xác nhận', en: 'Waiting for the unit' } };
export const stateNames: Record<'draft' | 'confirmed', Text> = { draft: { vi: 'Bản nháp', en: 'Draft' }, confirmed: { vi: 'Đã chốt', en: 'Confirmed' } };
