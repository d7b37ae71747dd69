import { demoId, demoUsers } from '../accounts/demo.ts';
import type { Trx } from '../kit/server/command.ts';
import { demoClusterId, demoPersonId } from '../organisation/demo.ts';
import { symbolOf } from './rules/numbers.ts';
import { changeIncoming, insertIncoming, type IncomingValues } from './store/incoming.ts';
import { insertNumber } from './store/numbers.ts';

const paper = (receivedOn: string, sender: string, number: string, datedOn: string, type: string, summary: string, handling: string, dueOn: string | null, doneOn: string | null): [IncomingValues, string | null] =>
  [{ receivedOn, sender, number, datedOn, type, summary: `${summary} (minh họa)`, handling, dueOn }, doneOn];

/** What a cluster's secretary meets in a year; senders are offices, numbers and contents are invented. */
const arrivals = [
  paper('2020-01-08', 'Bộ CHQS tỉnh Lâm Đồng', '12/HD-BCH', '2020-01-06', 'HD', 'Hướng dẫn tổ chức phong trào Thi đua Quyết thắng năm 2020', 'Thư ký lập kế hoạch phát động', '2020-01-31', '2020-01-22'),
  paper('2020-01-17', 'Ban Thi đua - Khen thưởng tỉnh', '35/BTĐKT', '2020-01-15', 'CV', 'V/v đăng ký danh hiệu thi đua năm 2020', 'Chuyển các đơn vị đăng ký', '2020-02-20', '2020-02-18'),
  paper('2020-02-25', 'UBND tỉnh Lâm Đồng', '318/QĐ-UBND', '2020-02-21', 'QĐ', 'Kiện toàn các cụm, khối thi đua của tỉnh', 'Lưu; thông báo các đơn vị', null, '2020-02-27'),
  paper('2020-03-12', 'Bộ CHQS tỉnh Lâm Đồng', '87/KH-BCH', '2020-03-10', 'KH', 'Kế hoạch huấn luyện lực lượng tự vệ năm 2020', 'Các Ban CHQS thực hiện', '2020-04-15', '2020-04-10'),
  paper('2020-04-20', 'Sở Nội vụ', '412/SNV-TĐKT', '2020-04-17', 'CV', 'V/v rà soát hồ sơ khen thưởng đột xuất', 'Báo cáo trước hạn', '2020-05-05', '2020-05-04'),
  paper('2020-06-10', 'Bộ CHQS tỉnh Lâm Đồng', '156/HD-BCH', '2020-06-08', 'HD', 'Hướng dẫn sơ kết sáu tháng đầu năm', 'Thư ký tổng hợp báo cáo', '2020-06-25', '2020-06-24'),
  paper('2020-07-14', 'Sở Tài chính', '1120/STC-QLNS', '2020-07-10', 'CV', 'V/v kinh phí hoạt động của cụm thi đua', 'Cụm phó theo dõi', null, '2020-07-20'),
  paper('2020-08-19', 'Sở Y tế', '46/BC-BCHQS', '2020-08-17', 'BC', 'Báo cáo kết quả hoạt động xã hội quý III', 'Lưu hồ sơ chấm điểm', null, '2020-08-19'),
  paper('2020-09-22', 'Bộ CHQS tỉnh Lâm Đồng', '203/TB-BCH', '2020-09-21', 'TB', 'Thông báo lịch kiểm tra công tác quốc phòng', 'Chuyển các đơn vị chuẩn bị', '2020-10-05', '2020-10-02'),
  paper('2020-10-28', 'Ban Thi đua - Khen thưởng tỉnh', '301/HD-BTĐKT', '2020-10-26', 'HD', 'Hướng dẫn tổng kết phong trào thi đua năm 2020', 'Thư ký lập kế hoạch tổng kết', '2020-11-30', null),
  paper('2020-11-05', 'Sở Tư pháp', '09/CV-BCHQS', '2020-11-04', 'CV', 'V/v đề nghị gia hạn gửi phiếu tự chấm', 'Xin ý kiến Cụm trưởng', '2020-11-12', null),
  paper('2020-11-13', 'Bộ CHQS tỉnh Lâm Đồng', '240/KH-BCH', '2020-11-12', 'KH', 'Kế hoạch chấm chéo giữa các cụm của khối', 'Cụm phó chuẩn bị tổ chấm', '2020-12-01', null),
];

/** The cluster's register of 2020: twelve papers that came in, and one outgoing number that waits for its paper. */
export async function loadDocumentsDemo(trx: Trx): Promise<void> {
  const secretary = demoUsers.find(({ username }) => username === 'thuky.cumtruong')!;
  const by = { personId: demoPersonId(secretary.userId), name: secretary.personName };
  for (const [n, [values, doneOn]] of arrivals.entries()) {
    const id = demoId(60, n + 1);
    await insertIncoming(trx, { clusterId: demoClusterId, unitId: null, year: 2020 }, id, values, { ...by, at: new Date(`${values.receivedOn}T08:30+07:00`) });
    if (doneOn !== null) await changeIncoming(trx, { id, version: 1 }, { done_on: doneOn });
  }
  const number = { clusterId: demoClusterId, unitId: null, type: 'TB', year: 2020, symbol: symbolOf('TB', 'CTĐ1'), state: 'reserved' as const, documentId: null, summary: null, personId: by.personId, personName: by.name };
  await insertNumber(trx, { ...number, id: demoId(61, 1), number: 1, reason: 'Thông báo kết luận giao ban quý III, chờ ký (minh họa)', at: new Date('2020-10-08T09:00+07:00') });
}
