import type { Text } from '../../kit/words.ts';

/** What force, training and classes measure for the pledge. */
export const measureWords = {
  registered: { vi: 'Đơn vị đăng ký tự vệ đúng tháng quy định', en: 'Units that registered in time' }, strength: { vi: 'Quân số tự vệ so với quyết định', en: 'Strength of the approved' }, trained: { vi: 'Người huấn luyện tự vệ đạt yêu cầu', en: 'People who passed training' }, days: { vi: 'Ngày huấn luyện đã tổ chức', en: 'Days of training held' },
  taught: { vi: 'Người đến lượt đã được bồi dưỡng kiến thức', en: 'People due who were taught' }, attended: { vi: 'Người thuộc đối tượng {group} được bồi dưỡng kiến thức', en: 'People of group {group} taught' }, certified: { vi: 'Người được cấp giấy chứng nhận', en: 'People certified' }, contests: { vi: 'Lượt đơn vị tham gia hội thi, hội thao', en: 'Units in contests' }, prizes: { vi: 'Giải hội thi, hội thao', en: 'Prizes of contests' }, registration: { vi: 'Đăng ký, quân số tự vệ', en: 'Registration and strength' },
} satisfies Record<string, Text>;
/** What they are counted in, as papers say it. */
export const personUnit = 'người';
export const entryUnit = 'lượt';
export const prizeUnit = 'giải';
