import { formatDate } from '../../kit/dates.ts';
import { say, type Text } from '../../kit/words.ts';
import type { Burden, DutyRole, LeaveReason, SurgeKind } from '../rules/kinds.ts';
import type { Conflict } from '../rules/conflict.ts';
import type { Chosen } from '../rules/fill-reasons.ts';
import type { RosterStanding } from '../rules/months.ts';
import type { SwapState } from '../rules/swap.ts';

export const roleNames: Record<DutyRole, Text> = { command: { vi: 'Trực chỉ huy', en: 'Command duty' }, officer: { vi: 'Trực ban', en: 'Duty officer' }, team: { vi: 'Tổ trực', en: 'Team' } };
/** What the cell of a sheet may call a role. */
export const roleSpellings: Record<DutyRole, readonly string[]> = { command: ['trực chỉ huy', 'chỉ huy', 'lãnh đạo', 'tch'], officer: ['trực ban', 'ban', 'tb'], team: ['tổ trực', 'tổ', 'tự vệ', 'lực lượng'] };
export const burdenNames: Record<Burden, Text> = { tet: { vi: 'Tết', en: 'Tết' }, holiday: { vi: 'ngày lễ', en: 'holiday' }, weekend: { vi: 'cuối tuần', en: 'weekend' }, night: { vi: 'ca đêm', en: 'night' }, ordinary: { vi: 'ngày thường', en: 'ordinary day' } };
export const leaveNames: Record<LeaveReason, Text> = { leave: { vi: 'Nghỉ phép', en: 'Leave' }, business: { vi: 'Công tác', en: 'On business' }, study: { vi: 'Học tập', en: 'Study' }, other: { vi: 'Lý do khác', en: 'Other' } };
export const surgeNames: Record<SurgeKind, Text> = { congress: { vi: 'Đại hội, sự kiện chính trị', en: 'Congress' }, holiday: { vi: 'Lễ, Tết', en: 'Holiday' }, epidemic: { vi: 'Dịch bệnh', en: 'Epidemic' }, other: { vi: 'Khác', en: 'Other' } };
export const standingNames: Record<RosterStanding, Text> = { 'on-time': { vi: 'đúng hạn', en: 'on time' }, late: { vi: 'trễ', en: 'late' }, missing: { vi: 'chưa công bố, quá hạn', en: 'not published, overdue' }, open: { vi: 'chưa đến hạn', en: 'not due yet' } };

export const swapNames: Record<SwapState, Text> = { asked: { vi: 'chờ trả lời', en: 'waits for an answer' }, agreed: { vi: 'chờ duyệt', en: 'waits for approval' }, approved: { vi: 'đã duyệt', en: 'approved' }, declined: { vi: 'không đồng ý', en: 'declined' }, refused: { vi: 'không duyệt', en: 'not approved' }, withdrawn: { vi: 'đã rút', en: 'withdrawn' } };

const conflictNames: Record<Conflict['code'], Text> = {
  role: { vi: 'không trực vai này', en: 'not for this role' }, inactive: { vi: 'ngoài thời gian trong danh sách', en: 'not on the list then' }, leave: { vi: 'đang nghỉ, công tác', en: 'away' },
  twice: { vi: 'đang ở ca trực hoặc bảo vệ sự kiện ngày {day}', en: 'on duty or at an event on {day} at the time' }, rest: { vi: 'chưa đủ giờ nghỉ với ca ngày {day}', en: 'no rest from the shift of {day}' },
};
/** Why somebody cannot stand a shift, as a person reads it. */
export const conflictText = (conflict: Conflict) => say(conflictNames[conflict.code], 'day' in conflict ? { day: formatDate(conflict.day) } : {});

const reasonNames: Record<Chosen['reason']['code'], Text> = {
  fewest: { vi: 'ít ca {burden} nhất ({count}) trong {able} người trực được', en: 'fewest of {burden} ({count}) of {able} who could' }, only: { vi: 'người duy nhất trực được ca này', en: 'nobody else could' },
  evened: { vi: 'đã có {count} ca {burden}; xếp vậy để cả tháng đều nhau', en: 'has {count} of {burden}; evens the whole month' },
};
const lastNames = { days: { vi: 'lần trực trước cách {days} ngày', en: 'last on duty {days} days ago' }, never: { vi: 'chưa trực lần nào', en: 'never on duty' } } satisfies Record<string, Text>;
/** Why somebody was chosen for a shift. */
export const reasonText = ({ code, burden, count, able, lastDays }: Chosen['reason']) =>
  `${say(reasonNames[code], { burden: say(burdenNames[burden]), count, able })}; ${lastDays === null ? say(lastNames.never) : say(lastNames.days, { days: lastDays })}`;

export const feedWords = { title: { vi: '{role}, {unit}', en: '{role}, {unit}' }, name: { vi: 'Ca trực của tôi, {unit}', en: 'My shifts, {unit}' } } satisfies Record<string, Text>;
