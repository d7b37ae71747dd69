import type { SourceKind } from '../rules/state.ts';

/** `given`, `due`: month-day of 2020; `units`: the first so many of the list from a place on, all when left out. */
export type DemoTask = { title: string; source: SourceKind; number: string | null; given: string; due: string; proof: string | null; units?: [from: number, many: number] };

const list = 'Danh sách hoặc báo cáo có chữ ký';
/** What a cluster is asked in a year; all of it invented, counts and dates only. */
export const demoTasks: readonly DemoTask[] = [
  { title: 'Đăng ký nội dung, chỉ tiêu thi đua quyết thắng năm 2020', source: 'cluster', number: '01/TB-CTĐ', given: '01-15', due: '02-10', proof: null },
  { title: 'Xây dựng kế hoạch công tác quân sự, quốc phòng địa phương năm 2020 của cơ quan', source: 'command', number: '112/HD-BCH', given: '01-20', due: '02-20', proof: 'Kế hoạch đã ký' },
  { title: 'Phân công lực lượng tự vệ trực Tết Nguyên đán Canh Tý', source: 'command', number: '87/CĐ-BCH', given: '01-10', due: '01-20', proof: null },
  { title: 'Rà soát, kiện toàn Ban Chỉ huy quân sự cơ quan', source: 'party', number: '45-CV/TU', given: '02-12', due: '03-15', proof: list },
  { title: 'Tuyên truyền phòng, chống dịch bệnh trong lực lượng tự vệ', source: 'committee', number: '1203/UBND-VX', given: '03-10', due: '03-25', proof: null },
  { title: 'Tổ chức kỷ niệm 85 năm Ngày truyền thống Dân quân tự vệ 28/3', source: 'cluster', number: '03/TB-CTĐ', given: '03-05', due: '03-28', proof: 'Ảnh hoạt động' },
  { title: 'Đăng ký công dân thực hiện nghĩa vụ tham gia dân quân tự vệ năm 2020', source: 'command', number: '245/HD-BCH', given: '03-25', due: '04-28', proof: list },
  { title: 'Cử cán bộ tham gia tập huấn quân sự, quốc phòng', source: 'command', number: '301/TB-BCH', given: '04-20', due: '05-10', proof: null, units: [0, 14] },
  { title: 'Huấn luyện lực lượng tự vệ năm 2020', source: 'command', number: '156/KH-BCH', given: '04-06', due: '06-30', proof: 'Báo cáo kết quả huấn luyện' },
  { title: 'Bồi dưỡng kiến thức quốc phòng và an ninh đối tượng 4', source: 'committee', number: '2140/UBND-NC', given: '05-12', due: '07-31', proof: list, units: [3, 15] },
  { title: 'Sơ kết sáu tháng đầu năm phong trào thi đua quyết thắng', source: 'cluster', number: '07/TB-CTĐ', given: '06-08', due: '06-25', proof: 'Báo cáo sơ kết' },
  { title: 'Tham gia giúp dân sửa chữa nhà tại xã kết nghĩa', source: 'meeting', number: '02/KL-CTĐ', given: '06-26', due: '07-20', proof: 'Ảnh hoạt động', units: [2, 12] },
  { title: 'Thăm, tặng quà gia đình chính sách nhân ngày 27/7', source: 'meeting', number: '02/KL-CTĐ', given: '06-26', due: '07-27', proof: 'Ảnh hoạt động' },
  { title: 'Rà soát chế độ, chính sách đối với lực lượng tự vệ', source: 'committee', number: '3320/UBND-NC', given: '07-10', due: '08-05', proof: list, units: [0, 16] },
  { title: 'Bảo đảm lực lượng trực dịp Quốc khánh 2/9', source: 'command', number: '512/CĐ-BCH', given: '08-20', due: '08-31', proof: null },
  { title: 'Phối hợp bảo vệ Đại hội Đảng bộ tỉnh', source: 'party', number: '118-CV/TU', given: '09-15', due: '10-12', proof: null, units: [0, 13] },
  { title: 'Tham gia hội thi cán bộ tự vệ giỏi của cụm', source: 'cluster', number: '10/TB-CTĐ', given: '08-10', due: '09-18', proof: 'Danh sách dự thi', units: [1, 17] },
  { title: 'Báo cáo kết quả thực hiện Luật Dân quân tự vệ', source: 'committee', number: '4875/UBND-NC', given: '09-21', due: '10-05', proof: 'Báo cáo đã ký' },
  { title: 'Ủng hộ đồng bào bị lũ lụt miền Trung', source: 'party', number: '131-CV/TU', given: '10-16', due: '10-30', proof: null },
  { title: 'Chuẩn bị hồ sơ đề nghị khen thưởng năm 2020', source: 'cluster', number: '12/TB-CTĐ', given: '10-20', due: '11-13', proof: 'Danh sách trích ngang', units: [0, 18] },
  { title: 'Hoàn thành phiếu tự chấm điểm thi đua', source: 'cluster', number: '13/TB-CTĐ', given: '11-01', due: '11-25', proof: null },
  { title: 'Lập danh sách tự vệ hết thời hạn tham gia năm 2020', source: 'command', number: '688/HD-BCH', given: '10-26', due: '11-20', proof: list, units: [4, 15] },
  { title: 'Viết tham luận tại hội nghị tổng kết cụm', source: 'meeting', number: '04/KL-CTĐ', given: '11-05', due: '11-30', proof: 'Bài tham luận', units: [5, 6] },
  { title: 'Góp ý dự thảo bộ tiêu chí thi đua năm 2021', source: 'cluster', number: '14/TB-CTĐ', given: '11-09', due: '12-04', proof: null },
];
