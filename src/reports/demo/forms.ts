import type { Check, DueRule, Field } from '../input/forms.ts';
import type { FormKind, Rhythm } from '../rules/form-kinds.ts';

type Limits = Pick<Extract<DueRule, { kind: 'weekday' }>, 'before' | 'moved' | 'lockDays' | 'lateDays'>;
const office: Limits = { before: '16:00', moved: 'previous', lockDays: 30, lateDays: 'working' };

const flow = (key: string, label: string, unit: string, required = true): Field => ({ type: 'number', key, label, unit, measure: 'flow', required, min: 0, max: 1_000_000 });
const stock = (key: string, label: string, unit: string): Field => ({ type: 'number', key, label, unit, measure: 'stock', required: true, min: 0, max: 1_000_000 });
const words = (key: string, label: string, required = false): Field => ({ type: 'text', key, label, required, most: 2000 });
const choice = (key: string, label: string, options: string[]): Field => ({ type: 'choice', key, label, required: true, options });
const photos: Field = { type: 'files', key: 'tep', label: 'Ảnh, tài liệu', required: false, most: 5 };

export type DemoForm = { code: string; name: string; kind: FormKind; rhythm: Rhythm; startsOn: string; endsOn: string; fields: Field[]; checks: Check[]; dueRule: DueRule; allowsNil: boolean };
const year = { startsOn: '2020-01-01', endsOn: '2020-12-31' };
const calm = choice('an-ninh', 'Tình hình an ninh, trật tự cơ quan', ['Ổn định', 'Có vấn đề cần theo dõi', 'Phức tạp']);
const epidemic: Pick<DemoForm, 'fields' | 'checks'> = {
  fields: [
    flow('ca-moi', 'Ca mắc mới tại cơ quan', 'người'), flow('tiep-xuc-moi', 'Người tiếp xúc gần mới', 'người'), stock('cach-ly', 'Đang cách ly, theo dõi', 'người'), stock('cach-ly-tai-nha', 'Trong đó: cách ly tại nhà', 'người'), stock('tu-ve-truc', 'Tự vệ làm nhiệm vụ phòng, chống dịch', 'người'),
    words('bien-phap', 'Biện pháp đã triển khai'), words('nhu-cau', 'Nhu cầu, kiến nghị'), words('ghi-ro', 'Ghi rõ trường hợp mắc, tiếp xúc'), photos,
  ],
  checks: [{ kind: 'at-most', key: 'cach-ly-tai-nha', of: 'cach-ly' }, { kind: 'needs-text', key: 'ca-moi', text: 'ghi-ro' }],
};
const strength: Field[] = [stock('bien-che', 'Tự vệ theo biên chế', 'người'), stock('co-mat', 'Có mặt', 'người'), stock('vang', 'Vắng', 'người')];
const present: Check = { kind: 'sum', total: 'bien-che', parts: ['co-mat', 'vang'] };

/** The forms of the sample year; what they ask is invented after published report forms of 2016–2023. */
export const demoForms: readonly DemoForm[] = [
  { code: 'thang', name: 'Báo cáo công tác quốc phòng, quân sự tháng', kind: 'routine', rhythm: 'month', ...year, allowsNil: true, dueRule: { kind: 'day-of-month', day: 25, months: 0, ...office },
    fields: [...strength, flow('buoi-tuyen-truyen', 'Buổi tuyên truyền, quán triệt', 'buổi'), flow('luot-nguoi', 'Lượt người tham dự', 'lượt'), flow('vu-viec', 'Vụ việc mất an toàn', 'vụ'), calm, words('noi-bat', 'Việc nổi bật trong tháng'), words('noi-dung-vu-viec', 'Nội dung vụ việc'), words('kien-nghi', 'Kiến nghị'), photos],
    checks: [present, { kind: 'needs-text', key: 'vu-viec', text: 'noi-dung-vu-viec' }] },
  { code: 'quy', name: 'Báo cáo kết quả nhiệm vụ quý', kind: 'routine', rhythm: 'quarter', ...year, allowsNil: false, dueRule: { kind: 'day-of-month', day: 25, months: 0, ...office, before: '16:30' },
    fields: [flow('duoc-giao', 'Nhiệm vụ được giao', 'nhiệm vụ'), flow('hoan-thanh', 'Đã hoàn thành', 'nhiệm vụ'), flow('qua-han', 'Quá hạn', 'nhiệm vụ'), words('danh-gia', 'Đánh giá chung', true), words('kien-nghi', 'Kiến nghị')], checks: [{ kind: 'at-most', key: 'hoan-thanh', of: 'duoc-giao' }, { kind: 'at-most', key: 'qua-han', of: 'duoc-giao' }] },
  { code: 'sau-thang', name: 'Báo cáo sơ kết 6 tháng', kind: 'routine', rhythm: 'half', ...year, allowsNil: false, dueRule: { kind: 'day-of-month', day: 15, months: 0, ...office, before: null },
    fields: [flow('van-ban', 'Văn bản lãnh đạo, chỉ đạo', 'văn bản'), flow('huan-luyen', 'Chiến sĩ tự vệ huấn luyện', 'người'), flow('boi-duong', 'Người bồi dưỡng kiến thức quốc phòng', 'người'), words('ket-qua', 'Kết quả nổi bật', true), words('phuong-huong', 'Phương hướng', true)], checks: [] },
  { code: 'nam', name: 'Báo cáo tổng kết năm', kind: 'routine', rhythm: 'year', ...year, allowsNil: false, dueRule: { kind: 'day-of-month', day: 20, months: 0, ...office },
    fields: [flow('van-ban', 'Văn bản lãnh đạo, chỉ đạo', 'văn bản'), flow('huan-luyen', 'Chiến sĩ tự vệ huấn luyện', 'người'), flow('boi-duong', 'Người bồi dưỡng kiến thức quốc phòng', 'người'), words('ket-qua', 'Kết quả nổi bật', true), words('phuong-huong', 'Phương hướng năm sau', true)], checks: [] },
  { code: 'tet', name: 'Báo cáo tình hình Tết Canh Tý', kind: 'thematic', rhythm: 'once', startsOn: '2020-01-23', endsOn: '2020-01-29', allowsNil: true, dueRule: { kind: 'tet', days: 4, before: '08:00', moved: 'stay', lockDays: 7, lateDays: 'calendar' },
    fields: [stock('nguoi-truc', 'Người trực mỗi ngày', 'người'), flow('vu-viec', 'Vụ việc phát sinh', 'vụ'), calm, words('noi-bat', 'Tình hình nổi bật'), words('noi-dung-vu-viec', 'Nội dung vụ việc')], checks: [{ kind: 'needs-text', key: 'vu-viec', text: 'noi-dung-vu-viec' }] },
  { code: 'dich-ngay', name: 'Báo cáo dịch Covid-19 hằng ngày', kind: 'thematic', rhythm: 'day', startsOn: '2020-04-01', endsOn: '2020-04-15', allowsNil: true, dueRule: { kind: 'after-end', days: 0, before: '16:00', moved: 'stay', lockDays: 3, lateDays: 'calendar' }, ...epidemic },
  { code: 'dich-tuan', name: 'Báo cáo dịch Covid-19 hằng tuần', kind: 'thematic', rhythm: 'week', startsOn: '2020-07-27', endsOn: '2020-12-31', allowsNil: true, dueRule: { kind: 'weekday', weekday: 1, weeks: 1, before: '16:00', moved: 'next', lockDays: 14, lateDays: 'calendar' }, ...epidemic },
  { code: 'dai-hoi', name: 'Báo cáo bảo vệ Đại hội Đảng bộ tỉnh', kind: 'thematic', rhythm: 'day', startsOn: '2020-10-12', endsOn: '2020-10-16', allowsNil: true, dueRule: { kind: 'after-end', days: 0, before: '16:00', moved: 'stay', lockDays: 2, lateDays: 'calendar' },
    fields: [stock('nguoi-truc', 'Tự vệ trực, bảo vệ', 'người'), flow('vu-viec', 'Vụ việc phát sinh', 'vụ'), calm, words('noi-dung-vu-viec', 'Nội dung vụ việc')], checks: [{ kind: 'needs-text', key: 'vu-viec', text: 'noi-dung-vu-viec' }] },
  { code: 'nhanh', name: 'Báo cáo nhanh sự việc', kind: 'quick', rhythm: 'event', ...year, allowsNil: false, dueRule: { kind: 'hours-after', hours: 4, lockDays: 7, lateDays: 'calendar' },
    fields: [choice('loai', 'Loại sự việc', ['Cháy, nổ', 'Mất trật tự', 'Tai nạn', 'Thiên tai', 'Khác']), flow('thiet-hai', 'Người bị thương', 'người', false), words('dien-bien', 'Diễn biến', true), words('xu-ly', 'Đã xử lý', true), photos], checks: [] },
];
