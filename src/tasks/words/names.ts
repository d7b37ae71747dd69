import { say, type Text } from '../../kit/words.ts';
import type { Standing } from '../rules/standing.ts';
import type { SourceKind, TaskEvent, TaskState } from '../rules/state.ts';

export const stateNames: Record<TaskState, Text> = {
  given: { vi: 'Mới giao', en: 'Given' }, acknowledged: { vi: 'Đã nhận', en: 'Acknowledged' }, doing: { vi: 'Đang làm', en: 'Doing' }, done: { vi: 'Đã báo hoàn thành', en: 'Reported done' },
  returned: { vi: 'Trả lại', en: 'Returned' }, accepted: { vi: 'Đã nghiệm thu', en: 'Accepted' }, withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
};
export const eventNames: Record<TaskEvent, Text> = {
  acknowledge: { vi: 'Nhận nhiệm vụ', en: 'Acknowledge' }, start: { vi: 'Bắt đầu làm', en: 'Start' }, finish: { vi: 'Báo hoàn thành', en: 'Report done' }, accept: { vi: 'Nghiệm thu', en: 'Accept' }, return: { vi: 'Trả lại', en: 'Return' }, withdraw: { vi: 'Rút nhiệm vụ', en: 'Withdraw' },
};
export const sourceNames: Record<SourceKind, Text> = {
  party: { vi: 'Cấp ủy', en: 'Party committee' }, committee: { vi: 'Ủy ban nhân dân', en: 'People’s Committee' }, command: { vi: 'Bộ CHQS tỉnh', en: 'Provincial command' }, cluster: { vi: 'Cụm thi đua', en: 'The cluster' }, meeting: { vi: 'Kết luận hội nghị', en: 'A meeting’s conclusion' },
};
const standings = {
  open: { vi: 'Trong hạn', en: 'Within its deadline' }, overdue: { vi: 'Quá hạn {days} ngày', en: '{days} days overdue' }, 'on-time': { vi: 'Đúng hạn', en: 'On time' }, late: { vi: 'Chậm {days} ngày', en: '{days} days late' }, withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
} satisfies Record<Standing['kind'], Text>;
export const standingText = (standing: Standing) => say(standings[standing.kind], 'days' in standing ? { days: standing.days } : {});
