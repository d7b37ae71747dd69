import { formatDate } from '../../kit/dates.ts';
import { formatCount } from '../../kit/points.ts';
import { say, type Text } from '../../kit/words.ts';
import { kindWords as reportKinds } from '../../reports/words/names.ts';
import { sourceNames as taskGivers } from '../../tasks/words/names.ts';
import { groupNumbers } from '../../training/rules/kinds.ts';
import { forceNames, groupName, prizeNames } from '../../training/words/names.ts';
import { feedableFields, type Fed, type Feeds, type Taken } from '../rules/feeds/feeds.ts';
import { sourceMeasures, type FactLine, type FactSource, type MeasureOf } from '../rules/feeds/sources.ts';
import { keyOf, type InputField } from './inputs.ts';

/** What the records of each source are called together. */
export const factSourceNames: Record<FactSource, Text> = {
  reports: { vi: 'Báo cáo tình hình', en: 'Situation reports' }, tasks: { vi: 'Nhiệm vụ được giao', en: 'Tasks' }, proposals: { vi: 'Tham mưu, đề xuất', en: 'Proposals' },
  duty: { vi: 'Lịch trực, ca trực', en: 'Duty' }, events: { vi: 'Bảo vệ sự kiện', en: 'Protected events' }, training: { vi: 'Tự vệ, huấn luyện, bồi dưỡng', en: 'Force, training and classes' }, activities: { vi: 'Hoạt động xã hội', en: 'Social activities' },
};

/** Each measure: its name in a list, and how a figure of it is told. */
const measureWords: { [S in FactSource]: Record<MeasureOf<S>, { name: Text; told: Text }> } = {
  reports: {
    due: { name: { vi: 'Báo cáo đã đến hạn', en: 'Reports due' }, told: { vi: '{n} báo cáo đến hạn', en: '{n} reports due' } },
    'on-time': { name: { vi: 'Báo cáo gửi đúng hạn', en: 'Reports in time' }, told: { vi: '{n} báo cáo đúng hạn', en: '{n} in time' } },
    late: { name: { vi: 'Báo cáo gửi trễ', en: 'Reports late' }, told: { vi: '{n} báo cáo gửi trễ', en: '{n} reports late' } },
    'late-days': { name: { vi: 'Số ngày gửi trễ', en: 'Days late' }, told: { vi: 'trễ {n} ngày', en: '{n} days late' } },
    missing: { name: { vi: 'Báo cáo quá hạn chưa gửi, chưa gửi lại', en: 'Reports missing' }, told: { vi: '{n} báo cáo quá hạn chưa gửi', en: '{n} reports missing' } },
    'missing-reminded': { name: { vi: 'Báo cáo chưa gửi sau khi đã nhắc', en: 'Reports missing after a reminder' }, told: { vi: '{n} báo cáo chưa gửi sau khi đã nhắc', en: '{n} missing after a reminder' } },
  },
  tasks: {
    given: { name: { vi: 'Nhiệm vụ được giao', en: 'Tasks given' }, told: { vi: '{n} nhiệm vụ được giao', en: '{n} tasks given' } },
    due: { name: { vi: 'Nhiệm vụ đã xong hoặc đã đến hạn', en: 'Tasks done or due' }, told: { vi: '{n} nhiệm vụ đã xong hoặc đến hạn', en: '{n} done or due' } },
    'on-time': { name: { vi: 'Nhiệm vụ xong đúng hạn', en: 'Tasks in time' }, told: { vi: '{n} nhiệm vụ đúng hạn', en: '{n} in time' } },
    late: { name: { vi: 'Nhiệm vụ xong chậm', en: 'Tasks late' }, told: { vi: '{n} nhiệm vụ xong chậm', en: '{n} tasks late' } },
    'late-days': { name: { vi: 'Số ngày xong chậm', en: 'Days late' }, told: { vi: 'chậm {n} ngày', en: '{n} days late' } },
    overdue: { name: { vi: 'Nhiệm vụ quá hạn chưa xong', en: 'Tasks overdue' }, told: { vi: '{n} nhiệm vụ quá hạn', en: '{n} overdue' } },
  },
  proposals: {
    made: { name: { vi: 'Nội dung đã tham mưu', en: 'Proposals made' }, told: { vi: '{n} nội dung tham mưu', en: '{n} proposals' } },
    answered: { name: { vi: 'Tham mưu đã được trả lời', en: 'Proposals answered' }, told: { vi: '{n} đã được trả lời', en: '{n} answered' } },
    agreed: { name: { vi: 'Tham mưu được đồng ý', en: 'Proposals agreed' }, told: { vi: '{n} được đồng ý', en: '{n} agreed' } },
    done: { name: { vi: 'Tham mưu đã có kết quả', en: 'Proposals with a result' }, told: { vi: '{n} đã có kết quả', en: '{n} with a result' } },
  },
  duty: {
    rosters: { name: { vi: 'Lịch trực đã đến hạn', en: 'Rosters due' }, told: { vi: '{n} lịch trực đến hạn', en: '{n} rosters due' } },
    'rosters-on-time': { name: { vi: 'Lịch trực gửi đúng hạn', en: 'Rosters in time' }, told: { vi: '{n} lịch trực đúng hạn', en: '{n} in time' } },
    'rosters-late': { name: { vi: 'Lịch trực gửi trễ', en: 'Rosters late' }, told: { vi: '{n} lịch trực gửi trễ', en: '{n} rosters late' } },
    'rosters-missing': { name: { vi: 'Lịch trực chưa gửi', en: 'Rosters missing' }, told: { vi: '{n} lịch trực chưa gửi', en: '{n} rosters missing' } },
    shifts: { name: { vi: 'Ca trực đã qua', en: 'Shifts over' }, told: { vi: '{n} ca trực', en: '{n} shifts' } },
    'shifts-full': { name: { vi: 'Ca trực đủ quân số', en: 'Shifts at full strength' }, told: { vi: '{n} ca đủ quân số', en: '{n} at full strength' } },
    'shifts-short': { name: { vi: 'Ca trực thiếu quân số', en: 'Shifts short of people' }, told: { vi: '{n} ca thiếu quân số', en: '{n} short of people' } },
    'not-handed': { name: { vi: 'Ca trực chưa ghi bàn giao', en: 'Shifts not handed over' }, told: { vi: '{n} ca chưa ghi bàn giao', en: '{n} not handed over' } },
    incidents: { name: { vi: 'Ca trực có sự việc', en: 'Shifts with an incident' }, told: { vi: '{n} ca có sự việc', en: '{n} with an incident' } },
  },
  events: {
    protected: { name: { vi: 'Sự kiện đã bảo vệ', en: 'Events protected' }, told: { vi: '{n} sự kiện đã bảo vệ', en: '{n} protected' } },
    shifts: { name: { vi: 'Ca bảo vệ đã qua', en: 'Shifts of events' }, told: { vi: '{n} ca bảo vệ', en: '{n} shifts' } },
    'shifts-full': { name: { vi: 'Ca bảo vệ đủ quân số', en: 'Shifts at full strength' }, told: { vi: '{n} ca đủ quân số', en: '{n} at full strength' } },
    'shifts-short': { name: { vi: 'Ca bảo vệ thiếu quân số', en: 'Shifts short of people' }, told: { vi: '{n} ca thiếu quân số', en: '{n} short of people' } },
    incidents: { name: { vi: 'Sự việc khi bảo vệ sự kiện', en: 'Incidents at events' }, told: { vi: '{n} sự việc', en: '{n} incidents' } },
  },
  training: {
    registered: { name: { vi: 'Đã đăng ký tự vệ', en: 'Registered' }, told: { vi: '{n} lần đăng ký tự vệ', en: '{n} registration' } },
    'in-time': { name: { vi: 'Đăng ký tự vệ đúng tháng quy định', en: 'Registered in time' }, told: { vi: '{n} lần đăng ký đúng tháng quy định', en: '{n} registered in time' } },
    approved: { name: { vi: 'Biên chế được duyệt', en: 'Approved strength' }, told: { vi: 'biên chế {n} người', en: '{n} approved' } },
    strength: { name: { vi: 'Quân số tự vệ', en: 'Strength' }, told: { vi: 'quân số {n} người', en: '{n} in strength' } },
    planned: { name: { vi: 'Người theo kế hoạch huấn luyện', en: 'People planned' }, told: { vi: 'kế hoạch {n} người', en: '{n} people planned' } },
    trained: { name: { vi: 'Người huấn luyện đạt yêu cầu', en: 'People who passed' }, told: { vi: '{n} người đạt yêu cầu', en: '{n} passed' } },
    'planned-days': { name: { vi: 'Ngày huấn luyện theo kế hoạch', en: 'Days planned' }, told: { vi: 'kế hoạch {n} ngày', en: '{n} days planned' } },
    'held-days': { name: { vi: 'Ngày huấn luyện đã tổ chức', en: 'Days held' }, told: { vi: 'đã huấn luyện {n} ngày', en: '{n} days held' } },
    due: { name: { vi: 'Người đến lượt bồi dưỡng', en: 'People due' }, told: { vi: '{n} người đến lượt', en: '{n} due' } },
    seats: { name: { vi: 'Số chỗ được phân bổ', en: 'Seats offered' }, told: { vi: '{n} chỗ được phân bổ', en: '{n} seats' } },
    attended: { name: { vi: 'Người đã dự lớp', en: 'People who attended' }, told: { vi: '{n} người dự lớp', en: '{n} attended' } },
    certified: { name: { vi: 'Người được cấp chứng nhận', en: 'People certified' }, told: { vi: '{n} người được cấp chứng nhận', en: '{n} certified' } },
    contests: { name: { vi: 'Hội thi, hội thao đã tham gia', en: 'Contests taken part in' }, told: { vi: '{n} hội thi, hội thao', en: '{n} contests' } },
    contestants: { name: { vi: 'Lượt người dự hội thi, hội thao', en: 'People in contests' }, told: { vi: '{n} lượt người dự thi', en: '{n} people in contests' } },
    prizes: { name: { vi: 'Giải hội thi, hội thao', en: 'Prizes' }, told: { vi: '{n} giải', en: '{n} prizes' } },
  },
  activities: {
    activities: { name: { vi: 'Số hoạt động', en: 'Activities' }, told: { vi: '{n} hoạt động', en: '{n} activities' } },
    given: { name: { vi: 'Trị giá đơn vị đã trao (đồng)', en: 'Value given (đồng)' }, told: { vi: 'đã trao {n} đồng', en: '{n} đồng given' } },
    all: { name: { vi: 'Trị giá cả cụm đã trao (đồng)', en: 'Value given by all (đồng)' }, told: { vi: 'cả cụm đã trao {n} đồng', en: '{n} đồng given by all' } },
  },
};
const wordsOf = (source: FactSource, measure: string) => (measureWords[source] as Record<string, { name: Text; told: Text }>)[measure];
export const measureName = (source: FactSource, measure: string): string => say(wordsOf(source, measure)?.name ?? { vi: measure, en: measure });

/** A figure of a measure in words: "2 báo cáo gửi trễ". */
export const toldFigure = (source: FactSource, measure: string, value: number): string => say(wordsOf(source, measure)?.told ?? { vi: `${measure} {n}`, en: `${measure} {n}` }, { n: formatCount(value) });
/** Several figures of a source in its own order: "2 báo cáo gửi trễ, trễ 3 ngày". */
export const toldFigures = (source: FactSource, figures: Readonly<Record<string, number>>): string => sourceMeasures[source].flatMap((measure) => (figures[measure] === undefined ? [] : [toldFigure(source, measure, figures[measure])])).join(', ');

const tagNames: Record<string, Text> = {
  ...Object.fromEntries(Object.entries(reportKinds).map(([kind, name]) => [`kind/${kind}`, name])), ...Object.fromEntries(Object.entries(taskGivers).map(([kind, name]) => [`given-by/${kind}`, name])),
  ...Object.fromEntries(Object.entries(forceNames).map(([kind, name]) => [`force/${kind}`, name])), 'part/roster': { vi: 'Lịch trực tháng', en: 'Rosters' }, 'part/shift': { vi: 'Ca trực', en: 'Shifts' }, 'part/registration': { vi: 'Đăng ký, quân số tự vệ', en: 'Registration and strength' },
  'part/contest': { vi: 'Hội thi, hội thao', en: 'Contests' }, ...Object.fromEntries(Object.entries(prizeNames).map(([prize, name]) => [`prize/${prize}`, name])),
  'with/joint': { vi: 'Hoạt động chung của cụm', en: 'Joint activities' }, 'with/own': { vi: 'Hoạt động riêng của đơn vị', en: 'Own activities' },
};
/** What records with a tag are called; of a form its code. */
export function tagName(tag: string): string {
  const [kind = '', which = ''] = tag.split('/');
  if (kind === 'group') return say(groupName, { group: which });
  return Object.hasOwn(tagNames, tag) ? say(tagNames[tag]!) : which;
}

/** The tags that a source's records may bear besides those that a year names itself. */
export const sourceTags: Record<FactSource, readonly string[]> = {
  reports: Object.keys(reportKinds).map((kind) => `kind/${kind}`), tasks: Object.keys(taskGivers).map((kind) => `given-by/${kind}`), proposals: [], duty: ['part/roster', 'part/shift'], events: [],
  training: ['part/registration', ...Object.keys(forceNames).map((kind) => `force/${kind}`), ...groupNumbers.map((group) => `group/${group}`), 'part/contest', ...Object.keys(prizeNames).map((prize) => `prize/${prize}`)], activities: ['with/joint', 'with/own'],
};

const whenWords = { 'at-least': { vi: '{measure} từ {step} trở lên', en: '{measure} from {step} up' }, 'at-most': { vi: '{measure} không quá {step}', en: '{measure} at most {step}' } } satisfies Record<string, Text>;
export const feedWords = {
  from: { vi: 'Gợi ý theo {source}: {taken}.', en: 'Suggested by {source}: {taken}.' },
  title: { vi: 'Gợi ý điểm từ số liệu', en: 'Points suggested by records' }, none: { vi: 'Không gợi ý', en: 'None' }, judged: { vi: 'Cách chấm này do người chấm quyết định nên không gợi ý từ số liệu.', en: 'A person judges this rule; records suggest nothing.' },
  only: { vi: 'Chỉ tính (để trống là tính tất cả)', en: 'Count only (none: all)' }, zero: { vi: 'Không lấy (tính là 0)', en: 'Not taken (0)' }, when: { vi: 'Khi nào', en: 'When' }, 'at-least': { vi: 'từ … trở lên', en: 'from … up' }, 'at-most': { vi: 'không quá …', en: 'at most …' },
  step: { vi: 'Mức', en: 'Step' }, unfit: { vi: 'Số liệu gợi ý chưa khớp với cách chấm; đồng chí chọn nguồn cho từng ô.', en: 'The facts do not fit the rule yet; choose a source for each figure.' },
} satisfies Record<string, Text>;

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
/** The measure of one figure; of a list and of levels with the name of the line that it counts for. */
const takenText = ({ at, label, kind, choices = [] }: InputField, { measure, when, steps }: Taken, source: FactSource): string => {
  const name = lower(measureName(source, measure));
  if (kind === 'count') return at === undefined ? name : `${label}: ${name}`;
  const step = (n: number) => say(whenWords[when], { measure: name, step: formatCount(steps[n] ?? 0) });
  return kind === 'yes-no' ? step(0) : choices.map((choice, n) => `${choice}: ${step(n)}`).join('; ');
};
const shares: readonly string[] = ['actual', 'done', 'own'];
/** What suggests a criterion's points, in words: "Gợi ý theo Báo cáo tình hình (Thường kỳ): báo cáo gửi trễ, …"; null where nothing does. */
export function feedsSentence(criterion: Fed & { feeds: Feeds | null }): string | null {
  const { feeds } = criterion;
  const fields = feedableFields(criterion);
  if (feeds === null || fields === null) return null;
  const named = feeds.only.map(({ tag, name }) => name || tagName(tag)).join(', ');
  const taken = fields.flatMap((field) => { const from = feeds.take[keyOf(field)]; return from === undefined ? [] : [takenText(field, from, feeds.source)]; });
  return say(feedWords.from, { source: `${say(factSourceNames[feeds.source])}${named === '' ? '' : ` (${named})`}`, taken: taken.join(taken.length === 2 && shares.includes(fields[0]!.name) ? ' ÷ ' : ', ') });
}

const shownDays = (from: string | null, to: string | null) => [...new Set([from, to])].flatMap((day) => (day === null ? [] : [formatDate(day)])).join('–');
/** A record as a line names it: what it is, and its days. */
export const lineName = ({ name, tags, from, to }: Pick<FactLine, 'name' | 'tags' | 'from' | 'to'>): string => [name === '' ? tagName(tags?.[0] ?? '') : name, shownDays(from, to)].filter((part) => part !== '').join(' · ');

export const suggestionWords = {
  suggested: { vi: 'Gợi ý {points}', en: 'Suggested {points}' }, accept: { vi: 'Nhận gợi ý', en: 'Accept' }, acceptOf: { vi: 'Nhận gợi ý {points} cho {code}', en: 'Accept {points} for {code}' },
  acceptAll: { vi: 'Nhận cả {count} gợi ý chưa chấm', en: 'Accept all {count} suggestions not scored yet' }, accepted: { vi: 'Đã nhận {count} gợi ý. Đồng chí xem lại từng tiêu chí trước khi gửi phiếu.', en: '{count} suggestions accepted. Look through them before sending.' },
  suggestedFigures: { vi: 'Gợi ý số liệu (điểm tính khi chốt cả cụm)', en: 'Figures suggested (points at closing)' }, acceptFigures: { vi: 'Nhận số liệu gợi ý cho {code}', en: 'Accept the figures for {code}' }, changedFigures: { vi: 'Số liệu gợi ý đã đổi', en: 'The figures changed' }, reasonFigures: { vi: 'Lý do khác số liệu gợi ý', en: 'Why the figures differ' },
  same: { vi: 'Đúng theo gợi ý', en: 'As suggested' }, records: { vi: 'Xem {count} bản ghi', en: 'Show {count} records' }, recordsOf: { vi: 'Các bản ghi gợi ý điểm {code}', en: 'The records behind {code}' }, noRecords: { vi: 'Không có bản ghi nào làm thay đổi điểm.', en: 'No record changes the points.' },
  pasteReason: { vi: 'Lý do khác gợi ý ở {codes}', en: 'Why {codes} differ from the suggestions' },
  reason: { vi: 'Lý do khác gợi ý ({points})', en: 'Why it differs from {points}' }, reasonFirst: { vi: 'Số liệu đang nhập khác số liệu hệ thống ghi nhận. Đồng chí ghi lý do rồi bấm lại.', en: 'The figures differ from the records. Write the reason and press again.' },
  reasonHow: { vi: 'Đồng chí ghi căn cứ để người thẩm định đối chiếu; điểm được lưu khi có lý do.', en: 'Say on what ground; the points are saved with the reason.' }, note: { vi: 'Ghi chú của đơn vị', en: 'Note' },
  changed: { vi: 'Gợi ý đã đổi: trước {before} → nay {after}', en: 'The suggestion changed: {before} before → {after} now' }, gone: { vi: 'Gợi ý trước là {before}; nay không còn bản ghi nào.', en: 'It was {before}; there is no record now.' },
  figureChanged: { vi: '{before} → {after}', en: '{before} → {after}' }, added: { vi: 'Thêm: {line}', en: 'New: {line}' }, removed: { vi: 'Không còn: {line}', en: 'Gone: {line}' }, other: { vi: 'Đã đổi: {line}', en: 'Changed: {line}' },
  title: { vi: 'Gợi ý từ số liệu', en: 'Suggested by the records' }, claimed: { vi: 'Đơn vị tự chấm {points}, khác gợi ý. Lý do: “{reason}”', en: 'The unit claims {points}, not as suggested. Why: “{reason}”' }, within: { vi: 'Đơn vị tự chấm {points}, chênh trong mức không phải ghi lý do.', en: 'The unit claims {points}, within the gap that needs no reason.' },
  overview: { vi: '{same} tiêu chí theo gợi ý, {different} khác gợi ý, {changed} có gợi ý đã đổi.', en: '{same} as suggested, {different} not, {changed} changed since.' }, lineClaimed: { vi: '{code} {title}: gợi ý {now}, tự chấm {claimed}', en: '{code} {title}: suggested {now}, claimed {claimed}' }, lineChanged: { vi: 'gợi ý đã đổi từ {seen}', en: 'changed from {seen}' },
  gapTitle: { vi: 'Chênh lệch so với gợi ý phải ghi lý do', en: 'Difference that needs a reason' }, gapAny: { vi: 'Mọi chênh lệch so với gợi ý đều phải ghi lý do.', en: 'Any difference from a suggestion needs a reason.' }, gapFrom: { vi: 'Chênh từ {points} điểm trở lên so với gợi ý phải ghi lý do.', en: 'A difference of {points} or more needs a reason.' },
  gapSet: { vi: 'Từ {at}: {points} điểm ({name})', en: 'From {at}: {points} ({name})' }, gapLabel: { vi: 'Từ số điểm (0: mọi chênh lệch)', en: 'From points (0: any)' }, gapSave: { vi: 'Áp dụng từ bây giờ', en: 'Apply from now on' },
  stays: { vi: 'Điểm đã chấm ({points}) giữ nguyên cho đến khi đồng chí sửa.', en: 'The score given ({points}) stays until you change it.' },
} satisfies Record<string, Text>;

export const feedRefusals = {
  'scoring.difference-reason': { vi: 'Điểm tiêu chí {code} ({typed}) khác gợi ý từ số liệu ({suggested}). Đồng chí ghi lý do rồi lưu.', en: '{code} ({typed}) differs from what the records suggest ({suggested}). Write the reason and save.' },
  'scoring.suggestion-changed': { vi: 'Gợi ý của tiêu chí {code} vừa đổi vì số liệu đã đổi. Đồng chí xem gợi ý mới rồi nhận.', en: 'The suggestion for {code} has just changed with its records. Look at the new one and accept it.' },
  'scoring.gap-stands': { vi: 'Mức này đang áp dụng. Đồng chí nhập mức khác nếu cần đổi.', en: 'This gap is in force already. Enter another one.' },
  'scoring.feeds-unfit': { vi: 'Tiêu chí {code}: số liệu gợi ý không khớp với cách chấm. Đồng chí chọn lại nguồn số liệu cho từng ô, hoặc bỏ gợi ý.', en: '{code}: the facts do not fit its rule. Choose them again, or drop them.' },
} satisfies Record<string, Text>;
