import { demoId, type DemoUnitSlug } from '../../accounts/demo.ts';
import { instantOf } from '../../kit/dates.ts';
import type { EventKind, PlanPart } from '../rules/kinds.ts';

type At = readonly [day: string, time: string];
/** Shifts of so many hours from a moment to another, the units in turn. */
export type PlannedLay = { post: number; from: At; to: At; hours: number; needed: number; units: readonly DemoUnitSlug[] };
export type PlannedIncident = { unit: DemoUnitSlug; post: number; at: At; what: string; done: string };
export type PlannedEvent = {
  name: string; kind: EventKind; place: string; begins: At; ends: At; made: At; approved: At; closed: At; text: Record<PlanPart, string>; posts: readonly (readonly [name: string, task: string])[]; lays: readonly PlannedLay[];
  checks: readonly { what: string; responsible: string; unit: DemoUnitSlug | null; due: At; done: At | null }[]; incidents: readonly PlannedIncident[]; result: string; /** Units that have assigned their people while it is a draft; of the others nobody is. */ early: readonly DemoUnitSlug[];
};
export const momentOf = ([day, time]: At) => instantOf(day, time);
export const demoEventId = (n: number) => demoId(110, n + 1);
export const demoPostId = (event: number, post: number) => demoId(111, event * 100 + post + 1);
export const demoForceId = (event: number, unit: number) => demoId(112, event * 100 + unit + 1);
export const demoEventShiftId = (event: number, n: number) => demoId(113, event * 1000 + n + 1);
export const demoCheckId = (event: number, n: number) => demoId(114, event * 100 + n + 1);
export const demoIncidentId = demoId(115, 1);
/** The places of the list below. */
export const [demoNationalDay, demoCongress, demoArmyDay] = [0, 1, 2] as const;

/** Events of 2020; the congress is public, everything about its protection is invented. */
export const demoEvents: readonly PlannedEvent[] = [
  {
    name: 'Lễ kỷ niệm Quốc khánh 2/9', kind: 'holiday', place: 'Quảng trường Lâm Viên, Đà Lạt', begins: ['2020-09-02', '05:00'], ends: ['2020-09-02', '12:00'], made: ['2020-08-20', '09:00'], approved: ['2020-08-27', '15:00'], closed: ['2020-09-02', '14:00'],
    text: { situation: 'Lễ kỷ niệm tổ chức ngoài trời, đông người dự; thời tiết có thể mưa (minh họa).', mission: 'Giữ trật tự khu lễ đài và bãi đỗ xe, hướng dẫn đại biểu; không để xảy ra mất an toàn.', forces: 'Tự vệ các cơ quan theo bảng lực lượng; băng đỏ, loa cầm tay, tủ thuốc.', handling: 'Có tình huống: báo ngay người điều hành, giữ lối cho xe cứu thương, cứu hỏa; không tự xử lý vượt quyền.' },
    posts: [['Lễ đài, khu đại biểu', 'Hướng dẫn đại biểu, giữ lối đi.'], ['Bãi đỗ xe', 'Sắp xếp xe, giữ lối cho xe cứu thương.']],
    lays: [{ post: 0, from: ['2020-09-02', '05:00'], to: ['2020-09-02', '12:00'], hours: 7, needed: 2, units: ['soyte'] }, { post: 1, from: ['2020-09-02', '05:00'], to: ['2020-09-02', '12:00'], hours: 7, needed: 2, units: ['sotttt'] }],
    checks: [{ what: 'Nhận băng đỏ, loa cầm tay', responsible: 'Thư ký Ban CHQS', unit: 'soyte', due: ['2020-09-01', '16:00'], done: ['2020-09-01', '10:00'] }, { what: 'Kẻ vạch bãi đỗ xe', responsible: 'Tổ hậu cần', unit: 'sotttt', due: ['2020-09-01', '16:00'], done: ['2020-09-01', '15:00'] }],
    incidents: [{ unit: 'soyte', post: 1, at: ['2020-09-02', '07:20'], what: 'Một xe máy dựng chắn lối xe cứu thương (minh họa)', done: 'Đã chuyển xe vào bãi, nhắc chủ xe; không ảnh hưởng buổi lễ.' }], result: 'Buổi lễ an toàn; một sự việc nhỏ đã xử trí ngay.', early: [],
  },
  {
    name: 'Đại hội đại biểu Đảng bộ tỉnh', kind: 'congress', place: 'Trung tâm hội nghị tỉnh, Đà Lạt', begins: ['2020-10-14', '06:00'], ends: ['2020-10-16', '18:00'], made: ['2020-09-21', '09:00'], approved: ['2020-10-08', '15:00'], closed: ['2020-10-16', '18:30'],
    text: { situation: 'Đại hội tiến hành trong ba ngày, nhiều đại biểu ở xa; lưu lượng xe quanh khu vực tăng (minh họa).', mission: 'Bảo vệ tuyệt đối an toàn khu vực Đại hội và nơi ở của đại biểu; trực đủ quân số theo ca.', forces: 'Tự vệ của sáu cơ quan, mỗi ca hai đồng chí một vị trí; một xe cơ động, bộ đàm.', handling: 'Người lạ vào khu vực: giữ lịch sự, mời ra nơi đón tiếp, báo người điều hành. Cháy, mất điện: gọi 114, mở lối thoát, dùng đèn pin. Có người bị nạn: gọi 115, chuyển tới bàn y tế.' },
    posts: [['Cổng chính', 'Kiểm tra thẻ, hướng dẫn đại biểu và khách.'], ['Bãi đỗ xe, vòng ngoài', 'Sắp xếp xe, tuần tra vòng ngoài.'], ['Nhà khách đại biểu', 'Đón đại biểu, nắm người ra vào.']],
    lays: [...['2020-10-14', '2020-10-15', '2020-10-16'].flatMap((day): PlannedLay[] => [{ post: 0, from: [day, '06:00'], to: [day, '18:00'], hours: 6, needed: 2, units: ['soyte', 'sogddt'] }, { post: 1, from: [day, '06:00'], to: [day, '18:00'], hours: 6, needed: 2, units: ['sogtvt', 'sonoivu'] }]),
      { post: 2, from: ['2020-10-14', '12:00'], to: ['2020-10-14', '18:00'], hours: 6, needed: 1, units: ['sotttt'] }, { post: 2, from: ['2020-10-15', '12:00'], to: ['2020-10-15', '18:00'], hours: 6, needed: 1, units: ['sotaichinh'] }],
    checks: [
      { what: 'Hiệp đồng với Ban tổ chức về thẻ ra vào', responsible: 'Thư ký Cụm trưởng', unit: null, due: ['2020-10-09', '16:00'], done: ['2020-10-08', '10:00'] }, { what: 'Bàn y tế, tủ thuốc tại Cổng chính', responsible: 'Thư ký Ban CHQS', unit: 'soyte', due: ['2020-10-13', '16:00'], done: ['2020-10-13', '14:00'] },
      { what: 'Thử bộ đàm, đèn pin', responsible: 'Tổ thông tin', unit: 'sotttt', due: ['2020-10-13', '16:00'], done: ['2020-10-13', '15:30'] }, { what: 'Kẻ vạch, biển chỉ dẫn bãi đỗ xe', responsible: 'Tổ giao thông', unit: 'sogtvt', due: ['2020-10-12', '16:00'], done: ['2020-10-12', '09:00'] },
    ],
    incidents: [], result: 'Đại hội thành công, an toàn tuyệt đối; các đơn vị trực đủ quân số.', early: [],
  },
  {
    name: 'Lễ kỷ niệm Ngày thành lập QĐND Việt Nam 22/12', kind: 'holiday', place: 'Hội trường Bộ CHQS tỉnh, Đà Lạt', begins: ['2020-12-22', '06:00'], ends: ['2020-12-22', '12:00'], made: ['2020-11-12', '09:00'], approved: ['2020-12-15', '15:00'], closed: ['2020-12-22', '13:00'],
    text: { situation: 'Lễ kỷ niệm trong hội trường, khách mời các cơ quan và gia đình chính sách (minh họa).', mission: 'Đón tiếp, giữ trật tự cổng và bãi đỗ xe.', forces: 'Tự vệ ba cơ quan theo bảng lực lượng; băng đỏ, loa cầm tay.', handling: 'Có tình huống: báo ngay người điều hành; giữ lối thoát hiểm.' },
    posts: [['Cổng, nơi đón tiếp', 'Đón khách, hướng dẫn chỗ ngồi.'], ['Bãi đỗ xe', 'Sắp xếp xe, giữ lối thoát hiểm.']],
    lays: [{ post: 0, from: ['2020-12-22', '06:00'], to: ['2020-12-22', '12:00'], hours: 3, needed: 2, units: ['soyte', 'sonoivu'] }, { post: 1, from: ['2020-12-22', '06:00'], to: ['2020-12-22', '12:00'], hours: 6, needed: 2, units: ['sogddt'] }],
    checks: [{ what: 'Lập sơ đồ bãi đỗ xe', responsible: 'Thư ký Cụm trưởng', unit: null, due: ['2020-11-18', '16:00'], done: null }, { what: 'Chuẩn bị tủ thuốc', responsible: 'Thư ký Ban CHQS', unit: 'soyte', due: ['2020-11-20', '16:00'], done: null }],
    incidents: [], result: 'Buổi lễ an toàn tuyệt đối.', early: ['sogddt'],
  },
];
