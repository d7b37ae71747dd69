import type { Text } from '../../kit/words.ts';

/** One setting of a rule kind as it is edited: points in hundredths, a count of percent, a yes or no, a choice, or a list of rows. */
export type SettingField =
  | { name: string; kind: 'points' | 'percent' | 'flag' | 'text'; label: Text }
  | { name: string; kind: 'choice'; label: Text; choices: readonly { value: string | number; label: Text }[] }
  | { name: string; kind: 'list'; label: Text; row: readonly { name: string; kind: 'points' | 'percent' | 'text'; label: Text }[] };

const label: Text = { vi: 'Tên', en: 'Name' };
const points: Text = { vi: 'Điểm', en: 'Points' };
const labelled = [{ name: 'label', kind: 'text', label }, { name: 'points', kind: 'points', label: points }] as const;

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
  bonus: [{ name: 'items', kind: 'list', label: { vi: 'Các mục thưởng', en: 'Items' }, row: [...labelled, { name: 'cap', kind: 'points', label: { vi: 'Không quá', en: 'At most' } }] }],
  'bonus-highest': [{ name: 'levels', kind: 'list', label: { vi: 'Các mức khen', en: 'Awards' }, row: labelled }],
  penalty: [{ name: 'faults', kind: 'list', label: { vi: 'Các vi phạm và điểm trừ', en: 'Offences, points off' }, row: labelled }],
  exclude: [{ name: 'fact', kind: 'text', label: { vi: 'Khi xảy ra việc', en: 'When' } }],
  'lose-all': [{ name: 'fact', kind: 'text', label: { vi: 'Khi xảy ra việc', en: 'When' } }],
  'not-applicable': [{ name: 'way', kind: 'choice', label: { vi: 'Cách tính', en: 'Way' }, choices: [{ value: 'full-points', label: { vi: 'Tính đủ điểm', en: 'Full points' } }, { value: 'rescale', label: { vi: 'Bỏ khỏi tổng, quy đổi phần còn lại', en: 'Left out, rest rescaled' } }, { value: 'leave-out', label: { vi: 'Bỏ khỏi tổng', en: 'Left out' } }] }],
};

export const modifierWords: Record<string, Text> = {
  exclude: { vi: 'Điểm liệt: không xét thi đua', en: 'Excludes the unit' }, 'lose-all': { vi: 'Mất toàn bộ điểm của mục', en: 'Loses all points' }, 'not-applicable': { vi: 'Không giao chỉ tiêu', en: 'Not applicable' },
};
export const firstModifierSettings: Record<string, Record<string, unknown>> = { exclude: { fact: 'Để xảy ra vi phạm nghiêm trọng' }, 'lose-all': { fact: 'Không thực hiện' }, 'not-applicable': { way: 'full-points' } };
