import type { Text } from '../../kit/words.ts';

/** What waits on the page of the day. */
export const workWords = {
  take: { vi: 'Nhận {shift}', en: 'Take over {shift}' }, takeNow: { vi: 'Nhận ca', en: 'Take over' }, hand: { vi: 'Bàn giao {shift}', en: 'Hand over {shift}' }, handNow: { vi: 'Bàn giao ca', en: 'Hand over' }, shift: { vi: '{role} {from}–{to} ngày {day}', en: '{role} {from}–{to}, {day}' },
  publish: { vi: 'Công bố lịch trực tháng {month}', en: 'Publish the roster of {month}' }, open: { vi: 'Mở', en: 'Open' }, short: { vi: 'Phân người cho {count} ca trực còn thiếu trong 7 ngày tới', en: 'Assign people to {count} shifts that are short in the next seven days' }, assign: { vi: 'Phân ca', en: 'Assign' },
  missing: { vi: '{count} đơn vị chưa công bố lịch trực tháng {month}', en: '{count} units have not published the roster of {month}' }, look: { vi: 'Xem', en: 'Look' },
} satisfies Record<string, Text>;
