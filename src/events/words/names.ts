import { say, type Text } from '../../kit/words.ts';
import { roleNames } from '../../duty/words/names.ts';
import { formatInstant } from '../../kit/dates.ts';
import type { DutyRole } from '../../duty/rules/kinds.ts';
import type { Busy } from '../rules/free.ts';
import type { EventKind, PlanPart } from '../rules/kinds.ts';
import type { Phase } from '../rules/phase.ts';

export const kindNames: Record<EventKind, Text> = { congress: { vi: 'Đại hội, sự kiện chính trị', en: 'Congress' }, holiday: { vi: 'Ngày lễ, kỷ niệm', en: 'Holiday' }, visit: { vi: 'Đoàn đến thăm, làm việc', en: 'Visit' }, other: { vi: 'Khác', en: 'Other' } };
export const phaseNames: Record<Phase, Text> = {
  draft: { vi: 'Đang soạn, chưa duyệt', en: 'Draft, not approved' }, waiting: { vi: 'Đã duyệt, chưa bắt đầu', en: 'Approved, not begun' }, running: { vi: 'Đang diễn ra', en: 'Running' }, ended: { vi: 'Đã hết giờ, chờ ký kết thúc', en: 'Over, to be signed' }, closed: { vi: 'Đã ký kết thúc', en: 'Signed' }, cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
};
/** A shape beside the words, so that no state is told by colour alone. */
export const phaseMarks: Record<Phase, string> = { draft: '✎', waiting: '◔', running: '▶', ended: '!', closed: '✔', cancelled: '✖' };
export const partNames: Record<PlanPart, Text> = { situation: { vi: 'Tình hình', en: 'Situation' }, mission: { vi: 'Nhiệm vụ', en: 'Mission' }, forces: { vi: 'Lực lượng, phương tiện', en: 'Forces' }, handling: { vi: 'Xử trí tình huống', en: 'Handling of situations' } };
export const changeNames = {
  made: { vi: 'Lập phương án', en: 'Begun' }, plan: { vi: 'Sửa nội dung phương án', en: 'Text changed' }, post: { vi: 'Sửa vị trí', en: 'Posts changed' }, shifts: { vi: 'Sửa ca', en: 'Shifts changed' }, checklist: { vi: 'Sửa danh mục chuẩn bị', en: 'Checklist changed' }, people: { vi: 'Đổi người', en: 'People changed' }, approve: { vi: 'Duyệt phương án', en: 'Approved' }, close: { vi: 'Ký kết thúc', en: 'Signed' }, cancel: { vi: 'Hủy sự kiện', en: 'Cancelled' },
} satisfies Record<string, Text>;

/** What a change of people is about: the unit and how many, never who. */
export const peopleChange = (unit: string, off: number, on: number) => `${unit}: rút ${off}, thêm ${on} lượt người`;

const busyNames: Record<Busy['code'], Text> = { inactive: { vi: 'ngoài thời gian trong danh sách', en: 'not on the list then' }, leave: { vi: 'nghỉ, công tác', en: 'away' }, twice: { vi: 'trùng {other}', en: 'is at {other}' }, rest: { vi: 'chưa đủ giờ nghỉ với {other}', en: 'no rest from {other}' } };
const standNames = { duty: { vi: 'ca {role} {from}', en: '{role} {from}' }, event: { vi: '{post} ({event}) {from}', en: '{post} ({event}) {from}' } } satisfies Record<string, Text>;
type Stand = { role: DutyRole | null; event: string | null; post: string | null; startsAt: Date };
/** Why somebody cannot stand a shift, as a person reads it. */
export function busyText(busy: { code: 'inactive' | 'leave' } | { code: 'twice' | 'rest'; other: Stand }): string {
  if (!('other' in busy)) return say(busyNames[busy.code]);
  const { role, post, event, startsAt } = busy.other;
  const from = formatInstant(startsAt);
  return say(busyNames[busy.code], { other: role === null ? say(standNames.event, { post: post ?? '', event: event ?? '', from }) : say(standNames.duty, { role: say(roleNames[role]).toLowerCase(), from }) });
}
