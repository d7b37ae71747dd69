import { formatPoints } from '../../kit/points.ts';
import { say, type Text } from '../../kit/words.ts';
import type { Reason } from '../rules/kinds/contracts.ts';

/** Why points moved, one sentence a code; every rule kind answers with these. */
export const reasons = {
  full: { vi: 'Điểm tối đa {change}.', en: 'Full points {change}.' },
  typed: { vi: 'Người chấm nhập {change} điểm.', en: 'Entered by hand: {change}.' },
  passed: { vi: 'Đạt yêu cầu: {change} điểm.', en: 'Passed: {change}.' },
  'not-passed': { vi: 'Không đạt yêu cầu: 0 điểm.', en: 'Not passed: 0.' },
  assessed: { vi: 'Chấm trực tiếp {change} điểm (bước {step}).', en: 'Assessed: {change} (step {step}).' },
  level: { vi: 'Mức “{label}”: {change} điểm.', en: 'Level “{label}”: {change}.' },
  'no-such-level': { vi: 'Mức đã chọn không có trong quy định: 0 điểm.', en: 'No such level: 0.' },
  ratio: { vi: 'Thực hiện {actual}/{target} chỉ tiêu: {change} điểm.', en: 'Done {actual} of {target}: {change}.' },
  'no-target': { vi: 'Không giao chỉ tiêu: tính đủ {change} điểm.', en: 'No target was set: full {change}.' },
  band: { vi: 'Đạt {done}/{planned}, thuộc bậc từ {from}%: {change} điểm.', en: '{done} of {planned}, band from {from}%: {change}.' },
  counted: { vi: '{count} lần, mỗi lần {each} điểm: {change} điểm.', en: '{count} times {each}: {change}.' },
  fault: { vi: '“{label}”: {count} lần, mỗi lần trừ {each}: {change} điểm.', en: '“{label}”: {count} times, {each} off each: {change}.' },
  late: { vi: 'Chậm {count} lần, mỗi lần trừ {each}: {change} điểm.', en: '{count} times late, {each} off each: {change}.' },
  'late-days': { vi: 'Chậm {count} ngày, mỗi ngày trừ {each}: {change} điểm.', en: '{count} days late, {each} off each: {change}.' },
  missing: { vi: 'Thiếu {count} lần, mỗi lần trừ {each}: {change} điểm.', en: '{count} missing, {each} off each: {change}.' },
  'lost-all': { vi: 'Thiếu {missing} lần sau khi đã nhắc: mất toàn bộ điểm của mục ({change}).', en: '{missing} still missing after a reminder: all lost ({change}).' },
  'lost-all-fact': { vi: '{fact}: mất toàn bộ điểm của mục ({change}).', en: '{fact}: all lost ({change}).' },
  progressive: { vi: '{count} lần, trừ lũy tiến: {change} điểm.', en: '{count} times, progressively: {change}.' },
  range: { vi: '“{label}” (khung {least}–{most}): {change} điểm. Lý do: {why}.', en: '“{label}” (range {least}–{most}): {change}. Why: {why}.' },
  share: { vi: 'Phần của đơn vị {own}/{all} của {whole} điểm: {change} điểm.', en: 'Own share {own} of {all}, of {whole}: {change}.' },
  assessors: { vi: 'Bình quân {count} người chấm (thấp nhất {lowest}, cao nhất {highest}): {change} điểm.', en: 'Mean of {count} assessors ({lowest} to {highest}): {change}.' },
  'assessors-apart': { vi: 'Cảnh báo: điểm các người chấm lệch nhau nhiều ({lowest} và {highest}).', en: 'Warning: the assessors are far apart ({lowest} and {highest}).' },
  'half-to-target': { vi: 'Thực hiện {actual}/{target} chỉ tiêu, tính trong nửa đầu: {change} điểm.', en: 'Done {actual} of {target}, within the first half: {change}.' },
  'over-target': { vi: 'Thực hiện {actual}/{target} chỉ tiêu, so với mức vượt cao nhất của cụm {bestActual}/{bestTarget}: {change} điểm.', en: 'Done {actual} of {target}, beside the farthest {bestActual} of {bestTarget}: {change}.' },
  'ratio-of-best': { vi: 'Kết quả {actual}, cao nhất trong cụm {best}: {change} điểm.', en: '{actual}, the best is {best}: {change}.' },
  'no-bonus': { vi: 'Không có thưởng.', en: 'No bonus.' },
  exclusive: { vi: 'Thưởng mức “{label}”: {change} điểm.', en: 'Bonus “{label}”: {change}.' },
  decayed: { vi: 'Thưởng {full}, chậm {daysLate} ngày, mỗi ngày bớt {each}: {change} điểm.', en: '{full}, {daysLate} days late, {each} less each: {change}.' },
  'plus-minus': { vi: 'Khởi điểm {start}, cộng {good} lần × {plus}, trừ {bad} lần × {minus}: {change} điểm.', en: 'From {start}, {good} × {plus} up, {bad} × {minus} down: {change}.' },
  'bonus-item': { vi: 'Thưởng “{label}”: {count} lần × {each}: {change} điểm.', en: 'Bonus “{label}”: {count} × {each}: {change}.' },
  'highest-award': { vi: '“{achievement}” tính mức cao nhất “{label}”: {change} điểm.', en: '“{achievement}” at its highest, “{label}”: {change}.' },
  excluded: { vi: 'Điểm liệt: {fact}. Đơn vị không được xét thi đua, điểm vẫn hiện.', en: 'Excluded: {fact}. The total still shows.' },
  ruled: { vi: 'Theo kết luận kiến nghị số {number}: {change} điểm.', en: 'By the ruling on dispute {number}: {change}.' },
  downgraded: { vi: '{fact}: hạ {bands} bậc xếp loại.', en: '{fact}: down {bands} grades.' },
  'band-capped': { vi: '{fact}: không xếp loại trên “{label}”.', en: '{fact}: graded “{label}” at most.' },
  'evidence-lacking': { vi: 'Có {accepted}/{atLeast} minh chứng được chấp nhận: {otherwise} ({change} điểm).', en: '{accepted} of {atLeast} pieces of evidence accepted: {otherwise} ({change}).' },
  'not-applicable': { vi: 'Không áp dụng cho đơn vị: {way}.', en: 'Not applicable: {way}.' },
} satisfies Record<string, Text>;

const ways: Record<string, Text> = {
  zero: { vi: 'không tính điểm', en: 'not counted' }, unverified: { vi: 'điểm chưa được xác nhận', en: 'points are not verified' },
  'full-points': { vi: 'tính đủ điểm', en: 'full points' }, rescale: { vi: 'bỏ khỏi tổng và quy đổi phần còn lại', en: 'left out, the rest rescaled' }, 'leave-out': { vi: 'bỏ khỏi tổng', en: 'left out' },
};
const inPoints = new Set(['each', 'start', 'plus', 'minus', 'step', 'least', 'most', 'whole', 'lowest', 'highest', 'full']);
/** A change in points with its sign: "−0,5", "+2". */
const signed = (change: number) => (change < 0 ? `−${formatPoints(-change)}` : formatPoints(change));

/** A reason as the sentence that is shown and printed. */
export function reasonSentence({ code, params, change }: Reason): string {
  const sentence = Object.hasOwn(reasons, code) ? reasons[code as keyof typeof reasons] : null;
  if (sentence === null) return code;
  const shown = Object.fromEntries(Object.entries(params).map(([name, value]) =>
    [name, inPoints.has(name) ? formatPoints(Number(value)) : typeof value === 'number' && Math.abs(value) >= 10_000 ? formatPoints(value * 100) : name === 'way' || name === 'otherwise' ? say(ways[value] ?? { vi: String(value), en: String(value) }) : value]));
  return say(sentence, { ...shown, change: signed(change) });
}
