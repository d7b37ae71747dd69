import { say, type Text } from '../../kit/words.ts';
import type { ClusterLine, LateItem, ScoredAt } from '../rules/block.ts';

export const blockWords = {
  title: { vi: 'Các cụm của {block}', en: 'The clusters of {block}' }, summary: { vi: 'Năm {year} · {count} cụm · {late} cụm có việc chậm', en: '{year} · {count} clusters · {late} with something late' },
  block: { vi: 'Khối', en: 'Block' }, year: { vi: 'Năm', en: 'Year' }, stage: { vi: 'Giai đoạn', en: 'Stage' }, allStages: { vi: 'Mọi giai đoạn', en: 'All stages' },
  cluster: { vi: 'Cụm', en: 'Cluster' }, daysLeft: { vi: 'Còn lại', en: 'Left' }, days: { vi: 'còn {n} ngày', en: '{n} days left' }, today: { vi: 'hết hạn hôm nay', en: 'due today' }, over: { vi: 'quá hạn {n} ngày', en: '{n} days over' },
  sheets: { vi: 'Phiếu gửi · thẩm định · chốt', en: 'Sent · appraised · final' }, ofUnits: { vi: '{sent} · {appraised} · {final} / {units}', en: '{sent} · {appraised} · {final} / {units}' },
  median: { vi: 'Trung vị', en: 'Median' }, medianOf: { vi: '{points}/{base}', en: '{points}/{base}' }, share: { vi: 'So với thang điểm', en: 'Of the base' }, scoredAt: { vi: 'theo {stage}', en: 'by {stage}' },
  leader: { vi: 'Dẫn đầu', en: 'First' }, notPublished: { vi: 'chưa công bố', en: 'not published' }, leaderAt: { vi: '{name} ({percent})', en: '{name} ({percent})' }, late: { vi: 'Việc chậm', en: 'Late' }, nothingLate: { vi: 'Không', en: 'Nothing' },
  noYear: { vi: 'Chưa mở năm', en: 'Not begun' }, sealed: { vi: 'Đã khóa sổ', en: 'Sealed' }, board: { vi: 'Mở bảng điểm', en: 'Open the scoreboard' },
  chart: { vi: 'Trung vị của các cụm, phần trăm thang điểm', en: 'Medians of the clusters, per cent of the base' },
  chartSummary: { vi: 'Biểu đồ {count} cụm: cao nhất {best} {high}, thấp nhất {worst} {low}.', en: '{count} clusters: highest {best} {high}, lowest {worst} {low}.' },
  chartNote: { vi: 'Mỗi cụm có thang điểm riêng nên so bằng phần trăm thang điểm; điểm theo giai đoạn mới nhất của từng cụm.', en: 'Scales differ, so clusters are compared in per cent of their base; by the latest stage of each.' },
  print: { vi: 'In bảng các cụm', en: 'Print' }, none: { vi: 'Khối này chưa có cụm nào. Quản trị tạo cụm ở mục Đơn vị.', en: 'This block has no clusters yet.' }, noneInStage: { vi: 'Không có cụm nào ở giai đoạn này.', en: 'No cluster is in this stage.' }, noMedian: { vi: 'Chưa cụm nào có phiếu đủ điểm để so sánh.', en: 'No cluster has a complete sheet yet.' },
  loading: { vi: 'Đang tải các cụm…', en: 'Loading the clusters…' }, notYours: { vi: 'Trang này dành cho trợ lý thi đua, người xem của khối và quản trị.', en: 'This page is for the block’s emulation officer, its viewers and the administrator.' },
} satisfies Record<string, Text>;

export const scoredAtWords: Record<ScoredAt, Text> = { self: { vi: 'điểm tự chấm', en: 'self-scores' }, appraisal: { vi: 'điểm thẩm định', en: 'appraisal' }, final: { vi: 'điểm chốt', en: 'final scores' } };
const lateWords: Record<LateItem['code'], Text> = {
  'no-year': { vi: 'Chưa mở năm thi đua', en: 'The year is not begun' }, 'no-book': { vi: 'Chưa ban hành bộ tiêu chí', en: 'No criteria are issued' }, 'stage-overdue': { vi: 'Giai đoạn quá hạn {count} ngày', en: 'The stage is {count} days over' },
  unsent: { vi: '{count} phiếu chưa gửi', en: '{count} sheets not sent' }, unappraised: { vi: '{count} phiếu chưa thẩm định', en: '{count} sheets not appraised' }, 'not-final': { vi: '{count} phiếu chưa chốt', en: '{count} sheets not final' },
};
export const lateSentence = ({ code, count }: LateItem): string => say(lateWords[code], { count });

/** "93,50%": always two decimals, so that a column of them lines up. */
export const formatPercent = (hundredths: number): string => `${hundredths < 0 ? '-' : ''}${Math.floor(Math.abs(hundredths) / 100)},${String(Math.abs(hundredths) % 100).padStart(2, '0')}%`;

/** How long the open stage still runs, by calendar days. */
export function daysSentence(daysLeft: number | null): string {
  if (daysLeft === null) return '–';
  return daysLeft === 0 ? say(blockWords.today) : say(daysLeft > 0 ? blockWords.days : blockWords.over, { n: Math.abs(daysLeft) });
}

/** The stage of a cluster in words, also where there is none. */
export const stageSentence = ({ yearId, isSealed, stageName }: Pick<ClusterLine, 'yearId' | 'isSealed' | 'stageName'>): string =>
  yearId === null ? say(blockWords.noYear) : isSealed ? say(blockWords.sealed) : (stageName ?? '–');

// The paper is Vietnamese in law.
export const blockPaperWords = {
  title: 'Tình hình các cụm thi đua', summary: (block: string, year: number, stage: string | null) => `${block} năm ${year}${stage === null ? '' : ` (các cụm ở giai đoạn: ${stage})`}`,
  number: 'STT', cluster: 'Cụm thi đua', stage: 'Giai đoạn', left: 'Thời hạn', units: 'Số đơn vị', sent: 'Đã gửi phiếu', appraised: 'Đã thẩm định', final: 'Đã chốt', median: 'Trung vị (điểm)', base: 'Thang điểm', percent: 'Trung vị (% thang điểm)', leader: 'Đơn vị dẫn đầu', late: 'Việc chậm',
  note: 'Các cụm có thang điểm khác nhau nên so sánh bằng phần trăm thang điểm, theo giai đoạn điểm mới nhất của từng cụm; đơn vị dẫn đầu chỉ ghi khi đã công bố.', count: (n: string) => `Danh sách gồm ${n} cụm./.`, officer: 'Trợ lý thi đua',
} as const;
