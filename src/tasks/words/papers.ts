import type { Text } from '../../kit/words.ts';
import type { SourceKind } from '../rules/state.ts';

// What the papers of tasks say. Papers are Vietnamese in law and have no English side.
export const paperWords = {
  order: 'STT', unit: 'Đơn vị', task: 'Nhiệm vụ', source: 'Nguồn giao', due: 'Hạn', state: 'Trạng thái', standing: 'Tiến độ', given: 'Được giao', onTime: 'Đúng hạn', late: 'Chậm', overdue: 'Quá hạn', open: 'Trong hạn', total: 'Cộng', none: 'Không có nhiệm vụ nào.', noProof: 'không yêu cầu', whole: 'các đơn vị trong cụm',
  of: { party: 'ý kiến chỉ đạo của Cấp ủy', committee: 'ý kiến chỉ đạo của Ủy ban nhân dân', command: 'chỉ đạo của Bộ CHQS tỉnh', cluster: 'chương trình công tác của Cụm', meeting: 'kết luận hội nghị' } satisfies Record<SourceKind, string>,
  number: (number: string) => `, văn bản số ${number}`, on: (day: string) => ` ngày ${day}`, openOnly: 'Các nhiệm vụ chưa nghiệm thu của', all: 'Toàn bộ nhiệm vụ của',
} as const;

export const kindNames = { notice: { vi: 'Thông báo giao nhiệm vụ', en: 'Task notice' }, list: { vi: 'Danh sách nhiệm vụ theo đơn vị', en: 'Tasks by owner' }, whole: { vi: 'Các đơn vị trong cụm', en: 'All units' } } satisfies Record<string, Text>;
export const figureWords = {
  task: { vi: 'nội dung nhiệm vụ', en: 'what is asked' }, source: { vi: 'nguồn giao', en: 'source' }, due: { vi: 'hạn hoàn thành', en: 'deadline' }, proof: { vi: 'minh chứng', en: 'proof' }, count: { vi: 'số đơn vị được giao', en: 'units' }, contact: { vi: 'đầu mối của cụm', en: 'whom to turn to' }, units: { vi: 'danh sách đơn vị thực hiện', en: 'units with their deadlines' },
  scope: { vi: 'phạm vi', en: 'scope' }, heading: { vi: 'tên danh sách', en: 'heading of the list' }, given: { vi: 'số nhiệm vụ được giao', en: 'tasks given' }, onTime: { vi: 'số nhiệm vụ đúng hạn', en: 'on time' }, late: { vi: 'số nhiệm vụ chậm', en: 'late' }, overdue: { vi: 'số nhiệm vụ quá hạn', en: 'overdue' }, open: { vi: 'số nhiệm vụ trong hạn', en: 'within the deadline' }, summary: { vi: 'bảng tổng hợp nhiệm vụ', en: 'table of tasks' }, list: { vi: 'danh sách nhiệm vụ', en: 'list of tasks' },
} satisfies Record<string, Text>;
export const missingWords = { noTask: { vi: 'Chưa giao nhiệm vụ nào. Thư ký Cụm trưởng giao việc trước.', en: 'No task is given yet.' } } satisfies Record<string, Text>;

/** The wordings that come with the product; a cluster changes them in the browser. */
export const noticeWording = {
  title: 'Thông báo', summary: 'Giao nhiệm vụ năm {{năm}}',
  body: `> Căn cứ {{nguồn giao}}
{{tên cụm}} giao nhiệm vụ cho {{số đơn vị được giao}} đơn vị như sau:
# 1. Nội dung
{{nội dung nhiệm vụ}}
# 2. Thời hạn, minh chứng
Hoàn thành trước {{hạn hoàn thành}}. Minh chứng: {{minh chứng}}.
# 3. Đơn vị thực hiện
{{danh sách đơn vị thực hiện}}
Đề nghị các đơn vị nhận nhiệm vụ, thực hiện và báo cáo kết quả đúng hạn; vướng mắc báo {{tên cụm}} để giải quyết.
Đầu mối của Cụm: {{đầu mối của cụm}}.`,
};
export const listWording = {
  title: 'Danh sách', summary: 'Nhiệm vụ năm {{năm}} của {{phạm vi}}',
  body: `Năm {{năm}} đã giao {{số nhiệm vụ được giao}} lượt nhiệm vụ cho {{phạm vi}}: {{số nhiệm vụ đúng hạn}} hoàn thành đúng hạn, {{số nhiệm vụ chậm}} hoàn thành chậm, {{số nhiệm vụ quá hạn}} quá hạn, {{số nhiệm vụ trong hạn}} trong hạn.
# I. TỔNG HỢP
{{bảng tổng hợp nhiệm vụ}}
# II. CHI TIẾT
{{tên danh sách}} {{phạm vi}}:
{{danh sách nhiệm vụ}}`,
};
