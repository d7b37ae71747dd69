import { demoId, demoUsers, type DemoUnitSlug } from '../../accounts/demo.ts';
import { instantOf } from '../../kit/dates.ts';
import type { Trx } from '../../kit/server/command.ts';
import { demoYearId } from '../../movement/demo/year.ts';
import { demoPersonId, demoUnitId } from '../../organisation/demo.ts';
import type { Answer, ProposalState, Recipient } from '../rules/proposals.ts';

export const demoProposalId = (n: number) => demoId(96, n);
type DemoProposal = { of: DemoUnitSlug | null; to: Recipient; title: string; content: string; on: string; by?: string; answer?: [Answer, on: string, note: string]; result?: [on: string, text: string] };

/** What was advised upward in the sample year, by units and by the cluster; all of it invented. */
const proposals: readonly DemoProposal[] = [
  { of: null, to: 'command', title: 'Tổ chức tập huấn chung cho thư ký Ban CHQS các cơ quan', content: 'Đề nghị mở một buổi tập huấn nghiệp vụ thi đua cho 20 thư ký trong quý II.', on: '02-18', by: '03-20', answer: ['agreed', '03-04', 'Đồng ý, giao Cụm trưởng phối hợp tổ chức'], result: ['05-22', 'Đã tập huấn 20 đồng chí tại Sở Giáo dục và Đào tạo'] },
  { of: 'soyte', to: 'committee', title: 'Bảo đảm vật tư y tế cho tự vệ trực chốt phòng dịch', content: 'Đề nghị cấp khẩu trang, nước sát khuẩn cho lực lượng tự vệ tham gia trực.', on: '03-12', answer: ['agreed', '03-18', 'Giao Sở Tài chính bố trí kinh phí'], result: ['03-27', 'Đã cấp đủ cho các tổ trực'] },
  { of: 'sonoivu', to: 'party', title: 'Kiện toàn Ban CHQS cơ quan sau luân chuyển cán bộ', content: 'Đề nghị phân công lại Chính trị viên phó.', on: '03-25', answer: ['agreed', '04-06', 'Nhất trí nhân sự như đề nghị'], result: ['04-20', 'Bộ CHQS tỉnh đã ra quyết định'] },
  { of: 'sogtvt', to: 'committee', title: 'Bổ sung kinh phí huấn luyện tự vệ năm 2020', content: 'Đề nghị bổ sung kinh phí bồi dưỡng ngày huấn luyện.', on: '04-14', by: '05-15', answer: ['partly', '05-12', 'Bổ sung một phần trong dự toán được giao'], result: ['06-01', 'Đã chi trả cho các đồng chí tham gia'] },
  { of: 'sotaichinh', to: 'command', title: 'Điều chỉnh thời gian huấn luyện tránh kỳ quyết toán', content: 'Đề nghị lùi đợt huấn luyện tự vệ cơ động của đơn vị sang tháng 6.', on: '04-22', answer: ['agreed', '04-29', 'Đồng ý điều chỉnh kế hoạch'], result: ['06-23', 'Đã huấn luyện xong theo thời gian mới'] },
  { of: 'sogddt', to: 'committee', title: 'Đưa nội dung giáo dục quốc phòng vào hoạt động hè', content: 'Đề nghị ban hành hướng dẫn chung cho các trường.', on: '05-11', answer: ['agreed', '05-28', 'Giao Sở Giáo dục và Đào tạo chủ trì'], result: ['06-15', 'Hướng dẫn đã ban hành'] },
  { of: 'sotuphap', to: 'cluster', title: 'Rút ngắn thời gian báo cáo chuyên đề dịch bệnh', content: 'Đề nghị báo cáo tuần thay cho báo cáo ngày khi tình hình ổn định.', on: '06-03', answer: ['agreed', '06-05', 'Áp dụng từ tuần sau'], result: ['06-08', 'Đã chuyển sang báo cáo tuần'] },
  { of: 'socongthuong', to: 'command', title: 'Trang bị thêm tài liệu huấn luyện', content: 'Đề nghị cấp thêm 20 bộ tài liệu huấn luyện tự vệ.', on: '07-02', answer: ['declined', '07-15', 'Chưa có nguồn, các đơn vị dùng chung tài liệu hiện có'] },
  { of: 'sovhttdl', to: 'party', title: 'Phối hợp tuyên truyền kỷ niệm 75 năm Quốc khánh', content: 'Đề nghị giao lực lượng tự vệ tham gia đội hình tuyên truyền.', on: '07-28', answer: ['agreed', '08-05', 'Đồng ý về chủ trương'], result: ['09-03', 'Đã tham gia 05 buổi'] },
  { of: 'bandantoc', to: 'committee', title: 'Hỗ trợ bồi dưỡng kiến thức quốc phòng cho người có uy tín', content: 'Đề nghị mở một lớp bồi dưỡng trong quý IV.', on: '09-09', by: '10-30', answer: ['partly', '10-21', 'Đưa vào kế hoạch năm sau, năm nay cử 05 người ghép lớp'] },
  { of: 'soldtbxh', to: 'committee', title: 'Chế độ cho tự vệ bị tai nạn khi làm nhiệm vụ', content: 'Đề nghị hướng dẫn thủ tục hưởng chế độ.', on: '10-12', by: '11-06' },
  { of: null, to: 'command', title: 'Khen thưởng đột xuất các tổ trực phòng dịch', content: 'Đề nghị xét khen thưởng đột xuất cho 03 tổ trực tiêu biểu.', on: '11-03', by: '11-30' },
];

/** Twelve proposals of 2020: most answered with a result, one declined, two still waiting. */
export async function loadProposalsDemo(trx: Trx): Promise<void> {
  const day = (monthDay: string) => `2020-${monthDay}`;
  await trx.insertInto('proposals').values(proposals.map(({ of, to, title, content, on, by, answer, result }, n) => {
    const author = demoUsers.find(({ username, unitSlug }) => username.startsWith('thuky.') && unitSlug === (of ?? 'sogddt'))!;
    const state: ProposalState = result !== undefined ? 'done' : answer !== undefined ? 'answered' : 'sent';
    return {
      id: demoProposalId(n + 1), emulation_year_id: demoYearId, unit_id: of && demoUnitId(of), recipient: to, title, content, document_number: `${String(n * 7 + 11)}/${of === null ? 'CTĐ1' : 'BCHQS'}`, proposed_on: day(on), answer_by: by === undefined ? null : day(by), state, version: state === 'sent' ? 1 : state === 'answered' ? 2 : 3,
      answer: answer?.[0] ?? null, answered_on: answer === undefined ? null : day(answer[1]), answer_note: answer?.[2] ?? null, answered_by_name: answer === undefined ? null : author.personName, result: result?.[1] ?? null, done_on: result === undefined ? null : day(result[0]),
      made_by: demoPersonId(author.userId), made_by_name: author.personName, made_at: instantOf(day(on), '10:00'),
    };
  })).execute();
}
