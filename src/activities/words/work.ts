import type { Text } from '../../kit/words.ts';

/** What waits on the page of the day. */
export const workWords = { agree: { vi: 'Xác nhận phần đóng góp: {name}', en: 'Confirm the share: {name}' }, open: { vi: 'Mở', en: 'Open' } } satisfies Record<string, Text>;
