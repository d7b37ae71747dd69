import type { Text } from './words.ts';

export const outboxWords = {
  title: { vi: 'Chờ gửi ({count})', en: 'Waiting to be sent ({count})' }, waits: { vi: 'Sẽ gửi khi có mạng. Nội dung còn trên máy này từ {at}.', en: 'Will be sent when there is a network. Kept on this device since {at}.' }, now: { vi: 'Gửi ngay', en: 'Send now' },
  refused: { vi: 'Máy chủ chưa nhận: {why}', en: 'Not taken: {why}' }, again: { vi: 'Mở lại để sửa', en: 'Open it again' },
} satisfies Record<string, Text>;
