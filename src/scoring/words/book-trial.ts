import { formatPoints } from '../../kit/points.ts';
import { say, type Text } from '../../kit/words.ts';
import type { Cause, TriedUnit } from '../rules/book/try.ts';

export const trialWords = {
  title: { vi: 'Thử trên số liệu đã có', en: 'Try it on scores that are there' }, what: { vi: 'Tính lại điểm và thứ hạng của các đơn vị theo bản nháp này. Không ghi gì vào bảng điểm.', en: 'Counts the units’ totals and ranks by this draft. Nothing is stored.' },
  run: { vi: 'Thử trên số liệu năm {year}', en: 'Try it on the scores of {year}' }, open: { vi: 'Thử trên số liệu', en: 'Try it on scores' }, year: { vi: 'Số liệu năm', en: 'Scores of' }, noScores: { vi: 'Cụm chưa có năm nào có điểm để thử.', en: 'The cluster has no scores to try it on.' },
  on: { vi: 'Theo {stage} năm {year}.', en: 'By {stage} of {year}.' }, self: { vi: 'điểm tự chấm', en: 'the self-scores' }, appraisal: { vi: 'điểm thẩm định', en: 'the appraised scores' }, final: { vi: 'điểm chốt', en: 'the final scores' },
  nobodyMoves: { vi: 'Không đơn vị nào đổi hạng.', en: 'Nobody’s rank changes.' }, movers: { vi: '{count} đơn vị đổi hạng.', en: '{count} units change rank.' },
  unit: { vi: 'Đơn vị', en: 'Unit' }, total: { vi: 'Tổng điểm', en: 'Total' }, rank: { vi: 'Hạng', en: 'Rank' }, move: { vi: 'Chuyển', en: 'Move' }, because: { vi: 'Do tiêu chí', en: 'Because of' },
  up: { vi: '↑ lên {steps} bậc', en: '↑ up {steps}' }, down: { vi: '↓ xuống {steps} bậc', en: '↓ down {steps}' }, stays: { vi: 'giữ hạng', en: 'stays' }, unranked: { vi: 'chưa xếp hạng', en: 'unranked' }, enters: { vi: 'được xếp hạng', en: 'gets a rank' }, leaves: { vi: 'không còn được xếp hạng', en: 'loses its rank' },
  cause: { vi: '{code}: {change} (trung bình cụm {mean})', en: '{code}: {change} (cluster’s mean {mean})' }, otherCause: { vi: 'do cách phân định hoặc mức thưởng', en: 'by the tie chain or the bonus cap' },
  carried: { vi: 'Điểm tạm tính theo tỷ lệ điểm tối đa (khác cách chấm, không có số liệu để tính lại): {codes}.', en: 'Points carried in proportion of the maximum (another rule): {codes}.' }, new: { vi: 'Tiêu chí mới chưa có số liệu, tạm tính đủ điểm cho mọi đơn vị: {codes}.', en: 'New criteria without figures, taken as full for all: {codes}.' }, dropped: { vi: 'Không còn tính: {codes}.', en: 'No longer counted: {codes}.' },
} satisfies Record<string, Text>;

const signed = (change: number) => (change > 0 ? `+${formatPoints(change)}` : change < 0 ? `−${formatPoints(-change)}` : '0');

/** Where a unit would move, in words and with an arrow. */
export function moveText({ before, after }: Pick<TriedUnit, 'before' | 'after'>): string {
  if (before.rank === null || after.rank === null) return say(before.rank === after.rank ? trialWords.unranked : after.rank === null ? trialWords.leaves : trialWords.enters);
  const steps = before.rank - after.rank;
  return steps === 0 ? say(trialWords.stays) : say(steps > 0 ? trialWords.up : trialWords.down, { steps: Math.abs(steps) });
}
export const causeText = ({ code, change, mean }: Cause): string => say(trialWords.cause, { code, change: signed(change), mean: signed(mean) });
