import type { Text } from '../../kit/words.ts';

/** The page of the day: what waits for the reader, the soonest first. */
export const myWorkWords = {
  loading: { vi: 'Đang tải…', en: 'Loading…' },
  title: { vi: 'Việc của tôi hôm nay', en: 'My work today' }, day: { vi: '{day} · {cluster}', en: '{day} · {cluster}' },
  none: { vi: 'Hôm nay không có việc.', en: 'Nothing to do today.' }, soon: { vi: 'Việc sắp tới ở dưới đây.', en: 'What comes next is below.' }, quiet: { vi: 'Khi có báo cáo, nhiệm vụ, phiếu điểm hay ca trực chờ đồng chí, việc hiện ở đây theo hạn.', en: 'When a report, a task, a sheet or a shift waits for you, it is shown here by its deadline.' },
  overdue: { vi: 'Quá hạn ({count})', en: 'Overdue ({count})' }, today: { vi: 'Hôm nay ({count})', en: 'Today ({count})' }, week: { vi: 'Trong 7 ngày tới ({count})', en: 'Within 7 days ({count})' }, later: { vi: 'Sau đó ({count})', en: 'Later ({count})' }, waiting: { vi: 'Đang chờ, không ấn định hạn ({count})', en: 'Waiting, without a deadline ({count})' },
  keys: { vi: 'Mũi tên hoặc j, k: chuyển việc · Enter: mở', en: 'Arrows or j, k: move · Enter: open' },
  due: { vi: 'Hạn: {due}', en: 'Due: {due}' }, more: { vi: 'Hiện thêm {count} việc', en: 'Show {count} more' }, button: { vi: '{verb}: {text}', en: '{verb}: {text}' },
} satisfies Record<string, Text>;

export const movementWorkWords = {
  sign: { vi: 'Ký giao ước thi đua', en: 'Sign the pledge' }, open: { vi: 'Mở', en: 'Open' },
  register: { vi: 'Đăng ký danh hiệu thi đua', en: 'Register for titles' }, enter: { vi: 'Đăng ký', en: 'Register' },
  moveOn: { vi: 'Kết thúc giai đoạn {stage} và mở giai đoạn sau', en: 'End the stage {stage} and open the next' },
} satisfies Record<string, Text>;
