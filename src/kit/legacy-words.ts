import type { LegacyKind } from './legacy-tables.ts';
import type { Text } from './words.ts';

export const legacyWords = {
  title: { vi: '{count} đoạn chữ có vẻ gõ bằng phông cũ ({kind})', en: '{count} texts look typed in an old font ({kind})' },
  how: { vi: 'Đồng chí xem trước bên dưới. Chữ chỉ được đổi khi đồng chí nhấn nút.', en: 'See below what they would become. Nothing is changed until you press the button.' },
  take: { vi: 'Đổi sang Unicode', en: 'Change to Unicode' },
} satisfies Record<string, Text>;
export const legacyKindWords: Record<LegacyKind, string> = { tcvn3: 'TCVN3, .VnTime', vni: 'VNI-Windows' };
