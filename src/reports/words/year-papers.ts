import type { Text } from '../../kit/words.ts';

// What reports tell in the papers of a year. Papers are Vietnamese in law and have no English side.
export const regimeWords = { order: 'TT', unit: 'Đơn vị', due: 'Phải gửi', onTime: 'Đúng hạn', late: 'Trễ hạn', missing: 'Chưa gửi', share: 'Tỷ lệ đúng hạn (%)', total: 'Cộng', none: '–' } as const;

export const yearFigureWords = {
  due: { vi: 'số báo cáo phải gửi', en: 'reports due' }, onTime: { vi: 'số báo cáo đúng hạn', en: 'reports on time' }, late: { vi: 'số báo cáo trễ hạn', en: 'reports late' }, missing: { vi: 'số báo cáo chưa gửi', en: 'reports missing' },
  share: { vi: 'tỷ lệ báo cáo đúng hạn', en: 'share of reports on time' }, wholly: { vi: 'số đơn vị báo cáo đúng hạn 100%', en: 'units always on time' }, table: { vi: 'bảng chế độ báo cáo', en: 'table of the report regime' },
} satisfies Record<string, Text>;
