import type { Text } from '../../kit/words.ts';

/** What waits on the page of the day. */
export const workWords = {
  send: { vi: 'Gửi {form} · {period}', en: 'Send {form} · {period}' }, again: { vi: 'Sửa và gửi lại {form} · {period}', en: 'Correct and send {form} · {period} again' }, enter: { vi: 'Nhập', en: 'Enter' },
  missing: { vi: '{count} đơn vị chưa nộp {form} · {period}', en: '{count} units owe {form} · {period}' }, remind: { vi: 'Nhắc', en: 'Remind' },
} satisfies Record<string, Text>;
