import type { Text } from '../../kit/words.ts';

/** What waits on the page of the day. */
export const workWords = {
  take: { vi: 'Nhận ca {role} {from}–{to}', en: 'Take over {role} {from}–{to}' }, takeNow: { vi: 'Nhận ca', en: 'Take over' }, hand: { vi: 'Bàn giao ca {role} {from}–{to}', en: 'Hand over {role} {from}–{to}' }, handNow: { vi: 'Bàn giao', en: 'Hand over' },
  publish: { vi: 'Công bố lịch trực tháng {month}', en: 'Publish the roster of month {month}' }, open: { vi: 'Mở', en: 'Open' },
} satisfies Record<string, Text>;
