import type { Text } from '../../kit/words.ts';

// Papers are Vietnamese in law and have no English side.
export const paperWords = {
  order: 'STT', day: 'Ngày', shift: 'Ca trực', note: 'Ghi chú', takenAt: 'Nhận ca', handedAt: 'Bàn giao ca', required: 'Phải có', present: 'Có mặt', absentLeave: 'Vắng phép', absentBusiness: 'Vắng công tác', absentOther: 'Vắng khác', incident: 'Sự việc, ghi chú', total: 'Cộng',
  noSurge: 'không có', onDay: (day: string, weekday: string) => `${day} (${weekday})`, timedRole: (role: string, times: string) => `${role}\n(${times})`, timed: (times: string, names: string) => `${times}: ${names}`, short: (role: string, n: number) => `${role} thiếu ${n}`, by: (at: string, name: string | null) => (name === null ? at : `${at}, ${name}`),
  none: 'Không có', some: 'Có sự việc', notYet: 'chưa', nobody: 'chưa phân', noShift: '–', counts: (n: number) => `${n} người`, empty: 'Tháng này chưa có ca trực.', weekdays: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
};

export const kindNames = { roster: { vi: 'Lịch trực tháng', en: 'Roster of a month' }, log: { vi: 'Sổ trực tháng', en: 'Duty log of a month' }, subject: { vi: 'Tháng {month} · {unit}', en: '{month} · {unit}' } } satisfies Record<string, Text>;
export const figureWords = {
  unit: { vi: 'tên đơn vị', en: 'name of the unit' }, month: { vi: 'tháng trực', en: 'month' }, shifts: { vi: 'số ca trực', en: 'shifts' }, short: { vi: 'số ca thiếu người', en: 'shifts short of people' }, published: { vi: 'ngày công bố lịch trực', en: 'published on' }, surges: { vi: 'đợt cao điểm', en: 'surge periods' }, table: { vi: 'bảng phân công trực', en: 'who stands what' },
  taken: { vi: 'số ca đã nhận', en: 'shifts taken' }, handed: { vi: 'số ca đã bàn giao', en: 'shifts handed over' }, full: { vi: 'số ca đủ quân số', en: 'shifts at full strength' }, incidents: { vi: 'số ca có sự việc', en: 'shifts with an incident' }, log: { vi: 'bảng nhận, bàn giao ca', en: 'table of the log' },
  required: { vi: 'lượt người phải có', en: 'required' }, present: { vi: 'lượt người có mặt', en: 'present' }, absentLeave: { vi: 'lượt vắng phép', en: 'away on leave' }, absentBusiness: { vi: 'lượt vắng công tác', en: 'away on business' }, absentOther: { vi: 'lượt vắng lý do khác', en: 'away otherwise' },
} satisfies Record<string, Text>;
export const missingWords = {
  nothing: { vi: 'Chưa lập ca trực của tháng này.', en: 'No shifts are laid in this month.' }, unpublished: { vi: 'Lịch trực chưa công bố.', en: 'The roster is not published.' }, short: { vi: '{count} ca còn thiếu người.', en: '{count} shifts are short.' },
  running: { vi: 'Tháng chưa hết: còn {count} ca chưa tới hoặc đang trực.', en: 'The month is not over: {count} shifts are to come or under way.' }, unhanded: { vi: '{count} ca đã qua chưa ghi bàn giao.', en: '{count} shifts that are over were not handed over.' },
} satisfies Record<string, Text>;

/** The wordings that come with the product; a cluster changes them in the browser. */
export const rosterWording = {
  title: 'Lịch trực', summary: 'Tháng {{tháng trực}} của {{tên đơn vị}}',
  body: `{{bảng phân công trực}}
Cộng {{số ca trực}} ca trực; đợt cao điểm: {{đợt cao điểm}}. Đổi ca phải được duyệt trước; nhận, bàn giao ca ghi vào sổ trực.`,
};
export const logWording = {
  title: 'Sổ trực', summary: 'Tháng {{tháng trực}} của {{tên đơn vị}}: nhận ca, bàn giao ca, quân số',
  body: `Trong tháng có {{số ca trực}} ca trực, đã nhận {{số ca đã nhận}} ca, đã bàn giao {{số ca đã bàn giao}} ca; {{số ca đủ quân số}} ca đủ quân số, {{số ca có sự việc}} ca có sự việc. Quân số trực: phải có {{lượt người phải có}} lượt, có mặt {{lượt người có mặt}} lượt, vắng phép {{lượt vắng phép}}, vắng công tác {{lượt vắng công tác}}, vắng lý do khác {{lượt vắng lý do khác}}.
{{bảng nhận, bàn giao ca}}`,
};
