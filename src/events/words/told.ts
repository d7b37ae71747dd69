import type { Text } from '../../kit/words.ts';

/** What events measure for the pledge. */
export const measureWords = { protected: { vi: 'Sự kiện đã bảo vệ', en: 'Events protected' }, incidents: { vi: 'Sự việc khi bảo vệ sự kiện', en: 'Incidents at protected events' }, full: { vi: 'Ca bảo vệ sự kiện đủ quân số', en: 'Shifts of events at full strength' } } satisfies Record<string, Text>;
/** What they are counted in, as papers say it. */
export const measureUnits = { event: 'sự kiện', incident: 'sự việc' } as const;

// What events tell in the papers of a year. Papers are Vietnamese in law and have no English side.
export const yearTable = { order: 'TT', name: 'Sự kiện', time: 'Thời gian', units: 'Đơn vị', shifts: 'Ca', full: 'Ca đủ quân số', signed: 'Kết luận', total: 'Cộng', safe: 'An toàn tuyệt đối', some: (n: number) => `${n} sự việc` } as const;
export const yearFigureWords = {
  told: { vi: 'kết quả bảo vệ sự kiện', en: 'events in a sentence' }, events: { vi: 'số sự kiện đã bảo vệ', en: 'events protected' }, safe: { vi: 'số sự kiện an toàn tuyệt đối', en: 'events without an incident' }, incidents: { vi: 'số sự việc khi bảo vệ sự kiện', en: 'incidents at events' }, shifts: { vi: 'số ca bảo vệ sự kiện', en: 'shifts of events' }, full: { vi: 'số ca bảo vệ sự kiện đủ quân số', en: 'shifts of events at full strength' }, table: { vi: 'bảng bảo vệ sự kiện', en: 'table of events' },
} satisfies Record<string, Text>;

/** What the year came to, as a sentence begins. */
export const yearSentence = { none: 'Không có sự kiện phải lập phương án bảo vệ', told: (events: number, safe: number, incidents: number, full: number, shifts: number) => `Bảo vệ ${events} sự kiện theo phương án, ${safe} sự kiện không có sự việc, an toàn tuyệt đối; ${incidents === 0 ? '' : `${incidents} sự việc đã xử trí; `}${full}/${shifts} ca bảo vệ đủ quân số` } as const;

/** What a calendar calls a shift of an event. */
export const standTitle: Text = { vi: 'Bảo vệ: {post} ({event})', en: 'Protect: {post} ({event})' };

/** What is still open when a stage ends. */
export const openItemWords = { unsigned: { vi: '{count} sự kiện đã hết giờ mà chưa ký kết thúc: {names}', en: '{count} events are over and not signed: {names}' } } satisfies Record<string, Text>;

/** What waits on the page of the day. */
export const workWords = {
  write: { vi: 'Viết xong phương án {name}', en: 'Finish the plan of {name}' }, writeNow: { vi: 'Viết', en: 'Write' }, approve: { vi: 'Duyệt phương án {name}', en: 'Approve the plan of {name}' }, approveNow: { vi: 'Duyệt', en: 'Approve' }, short: { vi: 'Phương án {name} còn thiếu {n} lượt người', en: 'The plan of {name} is {n} people short' }, look: { vi: 'Xem', en: 'Look' }, assign: { vi: 'Phân {n} lượt người bảo vệ {name}', en: 'Assign {n} people to {name}' }, assignNow: { vi: 'Phân người', en: 'Assign' },
  ready: { vi: 'Chuẩn bị {name}: {what}', en: 'Make ready for {name}: {what}' }, readyNow: { vi: 'Mở', en: 'Open' }, sign: { vi: 'Ký kết thúc {name}', en: 'Sign the end of {name}' }, signNow: { vi: 'Ký', en: 'Sign' },
} satisfies Record<string, Text>;
