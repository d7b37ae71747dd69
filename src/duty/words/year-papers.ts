import type { Text } from '../../kit/words.ts';

// What duty tells in the papers of a year. Papers are Vietnamese in law and have no English side.
export const dutyTable = { order: 'TT', unit: 'Đơn vị', rosters: 'Lịch trực phải công bố', rostersOnTime: 'Công bố đúng hạn', shifts: 'Ca trực', full: 'Đủ quân số', short: 'Thiếu quân số', incidents: 'Có sự việc', total: 'Cộng' } as const;

export const yearFigureWords = {
  rosters: { vi: 'số lịch trực phải công bố', en: 'rosters due' }, rostersOnTime: { vi: 'số lịch trực công bố đúng hạn', en: 'rosters on time' }, rosterShare: { vi: 'tỷ lệ lịch trực đúng hạn', en: 'share of rosters on time' }, shifts: { vi: 'số ca trực', en: 'shifts' }, full: { vi: 'số ca trực đủ quân số', en: 'shifts at full strength' },
  fullShare: { vi: 'tỷ lệ ca trực đủ quân số', en: 'share at full strength' }, incidents: { vi: 'số ca trực có sự việc', en: 'shifts with an incident' }, table: { vi: 'bảng trực', en: 'table of duty' },
} satisfies Record<string, Text>;
