import type { Text } from '../../kit/words.ts';
import type { unitKinds, unitRoles } from '../rules/kinds/conditional.ts';

export const unitKindWords: Record<(typeof unitKinds)[number], Text> = {
  party: { vi: 'Cơ quan Đảng', en: 'Party office' }, 'peoples-committee': { vi: 'Ủy ban nhân dân', en: 'People’s Committee' }, department: { vi: 'Sở, ban, ngành', en: 'Department' }, enterprise: { vi: 'Doanh nghiệp', en: 'Enterprise' },
  school: { vi: 'Nhà trường', en: 'School' }, commune: { vi: 'Xã, phường, đặc khu', en: 'Commune' }, other: { vi: 'Đơn vị khác', en: 'Other' },
};
export const unitRoleWords: Record<(typeof unitRoles)[number], Text> = { leader: { vi: 'Cụm trưởng', en: 'Leader' }, deputy: { vi: 'Cụm phó', en: 'Deputy' }, member: { vi: 'Thành viên', en: 'Member' } };
