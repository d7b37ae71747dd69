import type { Entries } from '../rules/entries.ts';
import type { DemoForm } from './forms.ts';

const highlights = ['Duy trì nghiêm chế độ trực, bảo đảm an toàn cơ quan.', 'Quán triệt nghị quyết, kế hoạch quốc phòng năm 2020.', 'Phối hợp tuyên truyền phòng, chống dịch Covid-19.', 'Kiểm tra công tác phòng cháy, chữa cháy tại cơ quan.', 'Tham gia huấn luyện tự vệ theo kế hoạch.'];
const measures = ['Đo thân nhiệt, khai báo y tế, rửa tay tại cửa.', 'Bố trí làm việc luân phiên, họp trực tuyến.', 'Tự vệ trực chốt cùng lực lượng chức năng.', 'Phun khử khuẩn trụ sở.'];
const needs = ['Đề nghị cấp thêm khẩu trang cho lực lượng trực.', 'Đề nghị hỗ trợ nước sát khuẩn.'];

/** What unit number `at` says in a report of the sample year; invented, the same every time, and right by the form's own checks. */
export function saidIn(form: DemoForm, at: number, random: () => number, day: string): Entries {
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const pick = (list: readonly string[]) => list[upTo(list.length - 1)]!;
  const strength = 14 + (at % 7) * 2;
  switch (form.code) {
    case 'thang': {
      const [absent, sessions] = [upTo(2), 1 + upTo(3)];
      return { 'bien-che': strength, 'co-mat': strength - absent, vang: absent, 'buoi-tuyen-truyen': sessions, 'luot-nguoi': sessions * (18 + upTo(20)), 'vu-viec': 0, 'an-ninh': random() < 0.97 ? 'Ổn định' : 'Có vấn đề cần theo dõi', 'noi-bat': pick(highlights) };
    }
    case 'quy': { const given = 8 + upTo(6); const done = given - upTo(1); return { 'duoc-giao': given, 'hoan-thanh': done, 'qua-han': random() < 0.9 ? 0 : given - done, 'danh-gia': 'Hoàn thành nhiệm vụ được giao trong quý.' }; }
    case 'tet': return { 'nguoi-truc': 2 + upTo(2), 'vu-viec': 0, 'an-ninh': 'Ổn định', 'noi-bat': 'Cán bộ, chiến sĩ vui xuân an toàn, tiết kiệm.' };
    case 'dai-hoi': return { 'nguoi-truc': 3 + upTo(4), 'vu-viec': 0, 'an-ninh': 'Ổn định' };
    case 'nhanh': return { loai: at % 3 === 0 ? 'Thiên tai' : at % 3 === 1 ? 'Cháy, nổ' : 'Mất trật tự', 'thiet-hai': 0, 'dien-bien': 'Sự việc xảy ra tại cơ quan, không có thiệt hại về người (minh họa).', 'xu-ly': 'Lực lượng tự vệ tại chỗ đã xử lý, báo cáo lãnh đạo cơ quan.' };
    case 'dich-ngay': case 'dich-tuan': {
      const watched = Math.max(0, Math.round((day < '2020-05-01' ? 5 : day < '2020-09-15' ? 3 : 1) * random() * 2));
      return { 'ca-moi': 0, 'tiep-xuc-moi': upTo(watched > 2 ? 2 : 1), 'cach-ly': watched, 'cach-ly-tai-nha': upTo(watched), 'tu-ve-truc': 2 + upTo(3), 'bien-phap': pick(measures), ...(random() < 0.15 && { 'nhu-cau': pick(needs) }) };
    }
    default: return { 'van-ban': 3 + upTo(5), 'huan-luyen': strength, 'boi-duong': 10 + upTo(20), 'ket-qua': pick(highlights), 'phuong-huong': 'Tiếp tục thực hiện kế hoạch năm, giữ vững nền nếp trực và báo cáo.' };
  }
}
