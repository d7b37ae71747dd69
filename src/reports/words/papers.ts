import type { Text } from '../../kit/words.ts';
import type { Standing } from '../rules/standing.ts';

// What the papers of reports say. Papers are Vietnamese in law and have no English side.
export const reportPaperWords = {
  order: 'STT', content: 'Nội dung', unit: 'Đơn vị tính', last: 'Kỳ trước', now: 'Kỳ này', files: 'Tài liệu kèm theo',
  nil: 'Trong kỳ không có tình hình phát sinh.', none: 'Không.', sent: (at: string, name: string) => `Báo cáo gửi lúc ${at}, người gửi: ${name}.`, corrected: (n: number, reason: string) => `Đã đính chính lần ${n}: ${reason}`,
} as const;
export const matrixPaperWords = {
  title: 'Bảng theo dõi', summary: (form: string, year: number) => `Nộp ${form} của các đơn vị năm ${year}`, order: 'STT', unit: 'Đơn vị', share: 'Đúng hạn', part: (n: number) => `Phần ${n}`,
  /** Letters that every printer has. */
  sign: (standing: Standing) => (standing.kind === 'late' ? `T${standing.days}` : { 'on-time': 'Đ', due: '…', coming: '…', reminded: '…', missing: 'X', returned: 'TL', waived: 'M' }[standing.kind]),
  legend: 'Ký hiệu: Đ đúng hạn; T trễ (số ngày); X chưa gửi, quá hạn; TL bị trả lại; M được miễn; … chưa đến hạn; để trống: không phải báo cáo.',
} as const;
export const rollUpPaperWords = {
  order: 'STT', unit: 'Đơn vị', total: 'Cộng', notSent: 'Chưa gửi', choice: 'Nội dung', option: 'Mức', count: 'Số đơn vị', units: 'Đơn vị',
  none: 'Không có.',
  provisional: (units: string) => `Số liệu tạm thời, còn thiếu: ${units}.`, complete: 'Số liệu đủ các đơn vị phải báo cáo.', waived: (units: string) => `Được miễn: ${units}.`,
} as const;

export const rollUpKindWords = { name: { vi: 'Báo cáo tổng hợp tình hình', en: 'Situation roll-up' }, subject: { vi: '{form} · {period}', en: '{form} · {period}' } } satisfies Record<string, Text>;
export const rollUpFigureWords = {
  form: { vi: 'tên báo cáo', en: 'name of the report' }, period: { vi: 'kỳ báo cáo', en: 'period' },
  sent: { vi: 'số đơn vị đã báo cáo', en: 'units that sent it' }, owed: { vi: 'số đơn vị phải báo cáo', en: 'units that owe it' }, state: { vi: 'tình trạng số liệu', en: 'state of the figures' }, figures: { vi: 'bảng tổng hợp số liệu', en: 'table of figures' }, said: { vi: 'ý kiến của các đơn vị', en: 'what units say' },
} satisfies Record<string, Text>;
export const rollUpMissingWords = { noPeriod: { vi: 'Chưa có kỳ báo cáo nào. Thư ký Cụm trưởng ban hành biểu mẫu báo cáo trước.', en: 'There is no period yet. Adopt a form first.' }, missing: { vi: '{count} đơn vị chưa gửi: {units}.', en: '{count} units are missing: {units}.' } } satisfies Record<string, Text>;

/** The wording that comes with the product; a cluster changes it in the browser. */
export const rollUpWording = {
  title: 'Báo cáo', summary: 'Tổng hợp {{tên báo cáo}}, {{kỳ báo cáo}}',
  body: `@ {{cấp trên}}
Thực hiện chế độ báo cáo năm {{năm}}, {{tên cụm}} tổng hợp {{tên báo cáo}}, {{kỳ báo cáo}} như sau:
# I. TÌNH HÌNH BÁO CÁO
Có {{số đơn vị đã báo cáo}}/{{số đơn vị phải báo cáo}} đơn vị đã gửi báo cáo. {{tình trạng số liệu}}
# II. SỐ LIỆU TỔNG HỢP
{{bảng tổng hợp số liệu}}
# III. Ý KIẾN CỦA CÁC ĐƠN VỊ
{{ý kiến của các đơn vị}}
Trên đây là báo cáo tổng hợp của {{tên cụm}}, kính gửi {{cấp trên}} để theo dõi, chỉ đạo.`,
};

export const unitReportWords = { name: { vi: 'Báo cáo tình hình của đơn vị', en: 'Situation report of a unit' }, subject: { vi: '{form} · {period} · {unit}', en: '{form} · {period} · {unit}' } } satisfies Record<string, Text>;
export const unitReportFigureWords = {
  unit: { vi: 'tên đơn vị', en: 'name of the unit' }, form: { vi: 'nội dung báo cáo', en: 'what is reported' }, period: { vi: 'kỳ báo cáo', en: 'period' }, cluster: { vi: 'tên cụm', en: 'name of the cluster' },
  figures: { vi: 'bảng số liệu', en: 'table of figures' }, said: { vi: 'tình hình, kiến nghị', en: 'what it says' }, sent: { vi: 'thời điểm gửi, đính chính', en: 'when it was sent' },
} satisfies Record<string, Text>;
export const unitReportMissingWords = { none: { vi: 'Đơn vị chưa gửi báo cáo nào. Đồng chí gửi báo cáo trước.', en: 'Nothing was sent yet.' }, returned: { vi: 'Báo cáo đang bị trả lại; bản in là nội dung đã gửi trước đó.', en: 'The report was returned; this is what was sent before.' } } satisfies Record<string, Text>;
/** The wording that comes with the product; a cluster changes it in the browser. */
export const unitReportWording = {
  title: 'Báo cáo', summary: '{{nội dung báo cáo}}, {{kỳ báo cáo}}',
  body: `@ Cụm trưởng {{tên cụm}}
# I. SỐ LIỆU
{{bảng số liệu}}
# II. TÌNH HÌNH, KIẾN NGHỊ
{{tình hình, kiến nghị}}
{{thời điểm gửi, đính chính}}`,
};
