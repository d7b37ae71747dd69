import type { Text } from '../../kit/words.ts';

/** What reports measure for the pledge. */
export const measureWords = { onTime: { vi: 'Báo cáo tình hình gửi đúng hạn', en: 'Situation reports sent on time' } } satisfies Record<string, Text>;
