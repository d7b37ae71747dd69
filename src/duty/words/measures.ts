import type { Text } from '../../kit/words.ts';

/** What duty measures for the pledge. */
export const measureWords = {
  rosters: { vi: 'Lịch trực công bố đúng hạn', en: 'Rosters published on time' }, full: { vi: 'Ca trực đủ quân số', en: 'Shifts at full strength' }, incidents: { vi: 'Ca trực có sự việc', en: 'Shifts with an incident' },
  roster: { vi: 'Lịch trực tháng {month}', en: 'Roster of {month}' }, shift: { vi: 'Ca trực', en: 'Shift' },
} satisfies Record<string, Text>;
/** What they are counted in, as papers say it. */
export const shiftUnit = 'ca';
