import type { Text } from '../../kit/words.ts';

export const kindWords = {
  plan: { vi: 'Kế hoạch hoạt động xã hội', en: 'Plan of an activity' }, report: { vi: 'Báo cáo kết quả một hoạt động', en: 'Report on an activity' }, year: { vi: 'Báo cáo hoạt động xã hội năm', en: 'Report on the year’s activities' }, subject: { vi: '{day} · {name} · {who}', en: '{day} · {name} · {who}' },
} satisfies Record<string, Text>;

/** What placeholders of one activity are called. */
export const oneFigureWords = {
  name: { vi: 'tên hoạt động', en: 'name of the activity' }, occasion: { vi: 'dịp', en: 'occasion' }, kind: { vi: 'loại hoạt động', en: 'kind of activity' }, heldOn: { vi: 'ngày thực hiện', en: 'day' }, by: { vi: 'đơn vị thực hiện', en: 'who holds it' }, to: { vi: 'nơi nhận báo cáo', en: 'whom it reports to' },
  beneficiary: { vi: 'nơi thụ hưởng', en: 'who receives' }, scale: { vi: 'quy mô', en: 'how many receive' }, value: { vi: 'tổng giá trị', en: 'worth' }, delivered: { vi: 'giá trị đã trao', en: 'delivered' }, share: { vi: 'tỷ lệ đã trao', en: 'share delivered' }, units: { vi: 'số đơn vị tham gia', en: 'units that take part' },
  agreed: { vi: 'số đơn vị đã xác nhận', en: 'units that agreed' }, files: { vi: 'hồ sơ kèm theo', en: 'papers with it' }, planned: { vi: 'danh sách quà tặng', en: 'list of gifts' }, arrived: { vi: 'danh sách quà đã trao', en: 'gifts delivered' }, shares: { vi: 'phần của từng đơn vị', en: 'share of each unit' },
} satisfies Record<string, Text>;

/** What placeholders of a year's activities are called; they also stand in the reports of the whole year. */
export const yearFigureWords = {
  count: { vi: 'số hoạt động xã hội', en: 'social activities' }, joint: { vi: 'số hoạt động chung của cụm', en: 'joint activities' }, own: { vi: 'số hoạt động của đơn vị', en: 'units’ own activities' }, units: { vi: 'số đơn vị có hoạt động', en: 'units that took part' },
  delivered: { vi: 'giá trị đã trao', en: 'delivered' }, pledged: { vi: 'giá trị đã ghi', en: 'worth of all recorded' }, share: { vi: 'tỷ lệ đã trao', en: 'share delivered' }, received: { vi: 'số nơi thụ hưởng', en: 'who received' },
  byOccasion: { vi: 'bảng hoạt động theo dịp', en: 'activities by occasion' }, byMonth: { vi: 'bảng hoạt động theo tháng', en: 'activities by month' }, byBeneficiary: { vi: 'bảng hoạt động theo nơi thụ hưởng', en: 'activities by who received' }, byUnit: { vi: 'bảng hoạt động theo đơn vị', en: 'activities by unit' }, gifts: { vi: 'danh sách quà đã trao', en: 'gifts delivered' },
} satisfies Record<string, Text>;

export const missingWords = {
  none: { vi: 'Chưa ghi hoạt động nào. Đồng chí ghi hoạt động trước.', en: 'No activity is recorded yet.' }, noShares: { vi: 'Chưa chọn đơn vị tham gia hoạt động chung.', en: 'No unit takes part yet.' }, apart: { vi: 'Phần của các đơn vị lệch {rest} đồng so với tổng giá trị.', en: 'The shares are {rest} đồng apart from the worth.' },
  draft: { vi: 'Hoạt động còn là bản nháp, chưa chốt.', en: 'The activity is not confirmed yet.' }, drafts: { vi: '{count} hoạt động đã qua ngày mà chưa chốt: {names}.', en: '{count} activities are past and not confirmed: {names}.' }, undelivered: { vi: '{count} dòng quà chưa trao đủ: {items}.', en: '{count} gifts have not arrived in full: {items}.' },
  unanswered: { vi: '{count} đơn vị chưa xác nhận phần của mình: {units}.', en: '{count} units have not agreed: {units}.' }, noFiles: { vi: 'Chưa có ảnh, danh sách ký nhận hay biên bản bàn giao.', en: 'No photo, receipt or minutes yet.' },
} satisfies Record<string, Text>;

export const onPaper = { cluster: 'Các đơn vị', leaderOf: (cluster: string) => `Cụm trưởng ${cluster}`, noMoney: 'không quy thành tiền', amount: (amount: string, words: string) => `${amount} đồng (${words})`, alone: (agency: string) => `Ban CHQS ${agency} bảo đảm toàn bộ.`, noFiles: 'chưa có', more: (names: string, rest: number) => `${names} và ${rest} mục khác` } as const;
