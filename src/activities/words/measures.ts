import type { Text } from '../../kit/words.ts';

/** What social activities measure for the pledge. */
export const measureWords = { given: { vi: 'Giá trị hoạt động xã hội đã trao', en: 'Value given in social activities' }, held: { vi: 'Hoạt động xã hội đã tổ chức', en: 'Social activities held' } } satisfies Record<string, Text>;
/** What they are counted in, as papers say it. */
export const moneyUnit = 'triệu đồng';
export const activityUnit = 'hoạt động';
