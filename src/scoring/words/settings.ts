import type { Text } from '../../kit/words.ts';
import { unitKinds, unitRoles } from '../rules/kinds/conditional.ts';
import type { ModifierKind } from '../rules/kinds/registry.ts';
import { absentWays } from '../rules/kinds/contracts.ts';
import { progressiveSettings } from './first-settings.ts';
import { unitKindWords, unitRoleWords } from './units.ts';

/** One setting of a rule kind as it is edited: points in hundredths, a whole number or percent, a yes or no, one choice or many, or a list of rows; shown only `when` another has a value. */
export type SettingField = ({ name: string; label: Text; when?: { name: string; value: string } }) & (
  | { kind: 'points' | 'percent' | 'number' | 'flag' | 'text' }
  /** `begins`: choosing the value begins with these settings, for kinds that have another shape under it. */
  | { kind: 'choice'; choices: readonly { value: string | number; label: Text }[]; begins?: Record<string, Record<string, unknown>> }
  | { kind: 'many'; choices: readonly { value: string; label: Text }[] }
  | { kind: 'list'; row: readonly { name: string; kind: 'points' | 'percent' | 'number' | 'text'; label: Text }[] });

const label: Text = { vi: 'Tên', en: 'Name' };
const points: Text = { vi: 'Điểm', en: 'Points' };
const labelled = [{ name: 'label', kind: 'text', label }, { name: 'points', kind: 'points', label: points }] as const;

const one: Text = { vi: 'Số lần', en: 'Times' };
const ways: Record<(typeof absentWays)[number], Text> = { 'full-points': { vi: 'Tính đủ điểm', en: 'Full points' }, rescale: { vi: 'Bỏ khỏi tổng, quy đổi phần còn lại', en: 'Left out, rest rescaled' }, 'leave-out': { vi: 'Bỏ khỏi tổng', en: 'Left out' } };
const wayChoices = absentWays.map((value) => ({ value, label: ways[value] }));
const whenFact = { name: 'fact', kind: 'text', label: { vi: 'Khi xảy ra việc', en: 'When' } } as const;

/** The settings of each kind, in the order in which they are asked for; a kind that is not here has none. */
export const settingFields: Record<string, readonly SettingField[]> = {
  manual: [{ name: 'step', kind: 'choice', label: { vi: 'Bước chấm', en: 'Step' }, choices: [25, 50, 100].map((value) => ({ value, label: { vi: `${value / 100}`.replace('.', ','), en: `${value / 100}` } })) }],
  levels: [{ name: 'levels', kind: 'list', label: { vi: 'Các mức', en: 'Levels' }, row: labelled }],
  bands: [{ name: 'bands', kind: 'list', label: { vi: 'Các bậc', en: 'Bands' }, row: [{ name: 'fromPercent', kind: 'percent', label: { vi: 'Từ %', en: 'From %' } }, { name: 'points', kind: 'points', label: points }] }],
  'count-capped': [{ name: 'pointsEach', kind: 'points', label: { vi: 'Điểm mỗi lần', en: 'Points each' } }],
  'deduct-per': [{ name: 'faults', kind: 'list', label: { vi: 'Các lỗi và điểm trừ mỗi lần', en: 'Faults, points off each' }, row: labelled }, { name: 'floor', kind: 'points', label: { vi: 'Không dưới', en: 'Not under' } }],
  'deduct-late': [
    { name: 'by', kind: 'choice', label: { vi: 'Tính theo', en: 'Counted by' }, choices: [{ value: 'time', label: { vi: 'Số lần chậm', en: 'Times late' } }, { value: 'day', label: { vi: 'Số ngày chậm', en: 'Days late' } }] },
    { name: 'pointsEach', kind: 'points', label: { vi: 'Trừ mỗi lần (ngày) chậm', en: 'Off each' } }, { name: 'missingEach', kind: 'points', label: { vi: 'Trừ mỗi lần thiếu', en: 'Off each missing' } },
    { name: 'cap', kind: 'points', label: { vi: 'Trừ nhiều nhất', en: 'Off at most' } }, { name: 'missingLosesAll', kind: 'flag', label: { vi: 'Còn thiếu sau khi nhắc thì mất toàn bộ điểm', en: 'Missing after a reminder loses all' } }],
  'plus-minus-clamped': [{ name: 'start', kind: 'points', label: { vi: 'Khởi điểm', en: 'Start' } }, { name: 'plus', kind: 'points', label: { vi: 'Cộng mỗi việc tốt', en: 'Plus each' } }, { name: 'minus', kind: 'points', label: { vi: 'Trừ mỗi lỗi', en: 'Minus each' } }],
  'deduct-progressive': [
    { name: 'by', kind: 'choice', label: { vi: 'Tính theo', en: 'Counted by' }, choices: [{ value: 'first', label: { vi: 'Mức của những lần đầu và những lần sau', en: 'First and further faults' } }, { value: 'table', label: { vi: 'Bảng số lần và điểm trừ', en: 'A table' } }], begins: progressiveSettings },
    { name: 'firstCount', kind: 'number', label: { vi: 'Số lần đầu', en: 'First faults' }, when: { name: 'by', value: 'first' } }, { name: 'firstEach', kind: 'points', label: { vi: 'Mỗi lần đầu trừ', en: 'Off each of the first' }, when: { name: 'by', value: 'first' } },
    { name: 'furtherEach', kind: 'points', label: { vi: 'Mỗi lần sau trừ', en: 'Off each further' }, when: { name: 'by', value: 'first' } },
    { name: 'table', kind: 'list', label: { vi: 'Bảng trừ', en: 'Table' }, row: [{ name: 'count', kind: 'number', label: one }, { name: 'points', kind: 'points', label: points }], when: { name: 'by', value: 'table' } }],
  'deduct-range': [{ name: 'ranges', kind: 'list', label: { vi: 'Các lỗi và khung điểm trừ', en: 'Faults and ranges' }, row: [{ name: 'label', kind: 'text', label }, { name: 'least', kind: 'points', label: { vi: 'Ít nhất', en: 'Least' } }, { name: 'most', kind: 'points', label: { vi: 'Nhiều nhất', en: 'Most' } }] }],
  'shared-split': [{ name: 'whole', kind: 'points', label: { vi: 'Điểm của cả thành tích', en: 'Points of the whole' } }],
  'assessor-average': [{ name: 'trim', kind: 'flag', label: { vi: 'Từ ba người chấm: bỏ một điểm cao nhất, một điểm thấp nhất', en: 'Of three or more, drop one highest and one lowest' } }, { name: 'alarmAbove', kind: 'points', label: { vi: 'Cảnh báo khi lệch nhau quá (0: không)', en: 'Warn when further apart than (0: never)' } }],
  'bonus-exclusive': [{ name: 'choices', kind: 'list', label: { vi: 'Các mức, chỉ tính một', en: 'Levels, one counts' }, row: labelled }],
  'bonus-decay': [{ name: 'full', kind: 'points', label: { vi: 'Thưởng đủ', en: 'Full bonus' } }, { name: 'each', kind: 'points', label: { vi: 'Bớt mỗi ngày chậm', en: 'Less each day late' } }],
  'group-sum': [{ name: 'weightPercent', kind: 'number', label: { vi: 'Trọng số (%)', en: 'Weight (%)' } }],
  bonus: [{ name: 'items', kind: 'list', label: { vi: 'Các mục thưởng', en: 'Items' }, row: [...labelled, { name: 'cap', kind: 'points', label: { vi: 'Không quá', en: 'At most' } }] }],
  'bonus-highest': [{ name: 'levels', kind: 'list', label: { vi: 'Các mức khen', en: 'Awards' }, row: labelled }],
  penalty: [{ name: 'faults', kind: 'list', label: { vi: 'Các vi phạm và điểm trừ', en: 'Offences, points off' }, row: labelled }],
  exclude: [whenFact],
  'lose-all': [whenFact],
  'cap-band': [whenFact, { name: 'label', kind: 'text', label: { vi: 'Không xếp trên loại', en: 'Graded at most' } }],
  downgrade: [whenFact, { name: 'bands', kind: 'number', label: { vi: 'Hạ mấy bậc', en: 'Grades down' } }],
  'not-applicable': [{ name: 'way', kind: 'choice', label: { vi: 'Cách tính', en: 'Way' }, choices: wayChoices }],
  conditional: [
    { name: 'unitKinds', kind: 'many', label: { vi: 'Chỉ áp dụng cho loại đơn vị (không chọn: mọi loại)', en: 'Only for these kinds of unit (none: all)' }, choices: unitKinds.map((value) => ({ value, label: unitKindWords[value] })) },
    { name: 'roles', kind: 'many', label: { vi: 'Chỉ áp dụng cho vai trò trong cụm (không chọn: mọi vai trò)', en: 'Only for these roles (none: all)' }, choices: unitRoles.map((value) => ({ value, label: unitRoleWords[value] })) },
    { name: 'otherwise', kind: 'choice', label: { vi: 'Đơn vị khác thì', en: 'For other units' }, choices: wayChoices }],
  'evidence-gate': [
    { name: 'atLeast', kind: 'number', label: { vi: 'Số minh chứng được chấp nhận ít nhất', en: 'Accepted evidence at least' } },
    { name: 'otherwise', kind: 'choice', label: { vi: 'Thiếu thì', en: 'Otherwise' }, choices: [{ value: 'zero', label: { vi: 'Không tính điểm', en: 'No points' } }, { value: 'unverified', label: { vi: 'Giữ điểm, ghi là chưa xác nhận', en: 'Points stay, not verified' } }] }],
};

export const modifierWords: Record<ModifierKind, Text> = {
  exclude: { vi: 'Điểm liệt: không xét thi đua', en: 'Excludes the unit' }, 'lose-all': { vi: 'Mất toàn bộ điểm của mục', en: 'Loses all points' }, 'not-applicable': { vi: 'Không giao chỉ tiêu', en: 'Not applicable' },
  conditional: { vi: 'Chỉ áp dụng cho một số đơn vị', en: 'Only for some units' }, 'evidence-gate': { vi: 'Phải có minh chứng được chấp nhận', en: 'Needs accepted evidence' },
  'cap-band': { vi: 'Không xếp loại trên một mức', en: 'Caps the grade' }, downgrade: { vi: 'Hạ bậc xếp loại', en: 'Lowers the grade' },
};
