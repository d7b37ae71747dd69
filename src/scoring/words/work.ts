import type { Text } from '../../kit/words.ts';

/** What waits on the page of the day. */
export const workWords = {
  score: { vi: 'Tự chấm và gửi phiếu điểm', en: 'Score yourself and send the sheet' }, fill: { vi: 'Tự chấm', en: 'Score' },
  again: { vi: 'Sửa và gửi lại phiếu điểm bị trả', en: 'Correct and send the returned sheet again' }, open: { vi: 'Mở', en: 'Open' },
  explain: { vi: 'Xem điểm thẩm định; giải trình nơi chưa thống nhất', en: 'Read the appraisal; explain where you disagree' }, look: { vi: 'Xem', en: 'Look' },
  appraise: { vi: 'Thẩm định {count} phiếu đã gửi', en: 'Appraise {count} sheets' }, mark: { vi: 'Thẩm định', en: 'Appraise' },
  check: { vi: 'Chấm chéo {unit}', en: 'Cross-check {unit}' }, cross: { vi: 'Chấm', en: 'Mark' },
  dispute: { vi: 'Xử lý kiến nghị số {number}: {unit}, tiêu chí {code}', en: 'Act on dispute {number}: {unit}, criterion {code}' },
} satisfies Record<string, Text>;
