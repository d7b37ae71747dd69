import type { Text } from './words.ts';

export const momentWords = { day: { vi: '{label}, ngày', en: '{label}, day' }, time: { vi: '{label}, giờ', en: '{label}, time' }, wrongDay: { vi: 'Nhập ngày, ví dụ 25/11/2020', en: 'A day such as 25/11/2020' }, wrongTime: { vi: 'Nhập giờ, ví dụ 16:30', en: 'A time such as 16:30' } } satisfies Record<string, Text>;
