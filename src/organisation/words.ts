import type { Text } from '../kit/words.ts';

export const refusals = {
  'organisation.not-manager': { vi: 'Chỉ quản trị hoặc trợ lý thi đua của khối mới thay đổi được tổ chức.', en: 'Only the administrator or the emulation officer of the block changes the organisation.' },
  'organisation.not-found': { vi: 'Không tìm thấy cụm hoặc đơn vị này.', en: 'No such cluster or unit.' },
  'organisation.not-after-last-name': { vi: 'Ngày đổi tên phải sau ngày {from}, là ngày tên đang dùng có hiệu lực.', en: 'The new name must begin after {from}, when the present one began.' },
} satisfies Record<string, Text>;
export type OrganisationRefusal = keyof typeof refusals;
