import type { Text } from '../../kit/words.ts';

/** What waits on the page of the day. */
export const workWords = {
  acknowledge: { vi: 'Tiếp nhận nhiệm vụ: {title}', en: 'Acknowledge the task: {title}' }, do: { vi: 'Thực hiện nhiệm vụ: {title}', en: 'Do the task: {title}' }, again: { vi: 'Làm lại nhiệm vụ bị trả: {title}', en: 'Do again what was returned: {title}' }, open: { vi: 'Mở', en: 'Open' },
  accept: { vi: 'Nghiệm thu {count} nhiệm vụ các đơn vị báo đã xong', en: 'Accept {count} tasks that units report done' }, look: { vi: 'Xem', en: 'Look' },
  answer: { vi: 'Trả lời đề xuất: {title}', en: 'Answer the proposal: {title}' }, reply: { vi: 'Trả lời', en: 'Answer' },
} satisfies Record<string, Text>;
