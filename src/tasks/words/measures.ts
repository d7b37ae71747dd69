import type { Text } from '../../kit/words.ts';

/** What tasks and proposals measure for the pledge. */
export const measureWords = {
  onTime: { vi: 'Nhiệm vụ được giao hoàn thành đúng hạn', en: 'Tasks done on time' }, done: { vi: 'Nhiệm vụ được giao đã hoàn thành', en: 'Tasks done' }, made: { vi: 'Nội dung tham mưu, đề xuất', en: 'Proposals made' }, agreed: { vi: 'Tham mưu, đề xuất được đồng ý', en: 'Proposals agreed' },
} satisfies Record<string, Text>;
/** What they are counted in, as papers say it. */
export const proposalUnit = 'nội dung';
