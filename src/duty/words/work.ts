import type { Text } from '../../kit/words.ts';

/** What waits on the page of the day. */
export const workWords = {
  take: { vi: 'Nhận ca {role} {from}–{to}', en: 'Take over {role} {from}–{to}' }, takeNow: { vi: 'Nhận ca', en: 'Take over' }, hand: { vi: 'Bàn giao ca {role} {from}–{to}', en: 'Hand over {role} {from}–{to}' }, handNow: { vi: 'Bàn giao', en: 'Hand over' },
  publish: { vi: 'Công bố lịch trực tháng {month}', en: 'Publish the roster of month {month}' }, open: { vi: 'Mở', en: 'Open' }, answer: { vi: 'Trả lời {name}: đổi ca ngày {day}', en: 'Answer {name}: the shift of {day}' }, answerNow: { vi: 'Trả lời', en: 'Answer' }, approve: { vi: 'Duyệt đổi ca ngày {day} của {name}', en: 'Decide the swap of {day} by {name}' }, approveNow: { vi: 'Duyệt', en: 'Decide' }, short: { vi: 'Phân người cho {count} ca trực còn thiếu trong 7 ngày tới', en: 'Assign people to {count} shifts that are short in the next seven days' }, assign: { vi: 'Phân ca', en: 'Assign' },
  missing: { vi: '{count} đơn vị chưa công bố lịch trực tháng {month}', en: '{count} units have not published the roster of month {month}' }, look: { vi: 'Xem', en: 'Look' },
} satisfies Record<string, Text>;
