import type { Text } from '../kit/words.ts';

export const refusals = {
  'organisation.not-manager': { vi: 'Chỉ quản trị hoặc trợ lý thi đua của khối mới thay đổi được tổ chức.', en: 'Only the administrator or the emulation officer of the block changes the organisation.' },
  'organisation.not-found': { vi: 'Không tìm thấy cụm hoặc đơn vị này.', en: 'No such cluster or unit.' },
  'organisation.not-after-last-name': { vi: 'Ngày đổi tên phải sau ngày {from}, là ngày tên đang dùng có hiệu lực.', en: 'The new name must begin after {from}, when the present one began.' },
  'organisation.ends-before-it-begins': { vi: 'Ngày kết thúc nhiệm kỳ phải sau ngày bắt đầu.', en: 'A term ends after it begins.' },
  'organisation.not-a-member': { vi: 'Đơn vị này không thuộc cụm vào ngày nhiệm kỳ bắt đầu. Đồng chí chọn đơn vị trong cụm.', en: 'This unit is not in the cluster on the day the term begins.' },
} satisfies Record<string, Text>;
export type OrganisationRefusal = keyof typeof refusals;
