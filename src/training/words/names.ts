import type { Text } from '../../kit/words.ts';
import type { ContestKind, Prize } from '../rules/contests.ts';
import type { ForceKind, NormCode } from '../rules/kinds.ts';

export const forceNames: Record<ForceKind, Text> = {
  'first-year': { vi: 'Tự vệ năm thứ nhất', en: 'First-year force' }, mobile: { vi: 'Tự vệ cơ động', en: 'Mobile force' }, 'on-the-spot': { vi: 'Tự vệ tại chỗ', en: 'On-the-spot force' },
};
export const contestNames: Record<ContestKind, Text> = { contest: { vi: 'Hội thi', en: 'Contest' }, games: { vi: 'Hội thao', en: 'Games' } };
export const prizeNames: Record<Prize, Text> = { first: { vi: 'Giải nhất', en: 'First prize' }, second: { vi: 'Giải nhì', en: 'Second prize' }, third: { vi: 'Giải ba', en: 'Third prize' }, consolation: { vi: 'Giải khuyến khích', en: 'Consolation prize' } };
export const groupName: Text = { vi: 'Đối tượng {group}', en: 'Group {group}' };
export const normNames: Record<NormCode, Text> = {
  registration: { vi: 'Đăng ký lần đầu và quản lý công dân', en: 'Registration' }, ...forceNames, 'class-2': { vi: 'Lớp đối tượng 2', en: 'Class of group 2' }, 'class-3': { vi: 'Lớp đối tượng 3', en: 'Class of group 3' }, 'class-4': { vi: 'Lớp đối tượng 4', en: 'Class of group 4' }, 'names-hidden': { vi: 'Ẩn họ tên người học sau khi hết lớp', en: 'Names hidden after a class' },
};
