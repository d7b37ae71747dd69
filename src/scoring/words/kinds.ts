import type { z } from 'zod';
import { formatPoints } from '../../kit/points.ts';
import { language, say, type Text } from '../../kit/words.ts';
import { isScoredKind, scoredKinds, type RuledCriterion } from '../rules/kinds/registry.ts';

/** What each rule kind is called, and what it does in one line. */
export const kindWords: Record<string, { name: Text; what: Text }> = {
  'group-sum': { name: { vi: 'Cộng các mục con', en: 'Sum of its parts' }, what: { vi: 'Điểm bằng tổng các tiêu chí con.', en: 'The sum of its criteria.' } },
  'pass-fail': { name: { vi: 'Đạt hoặc không đạt', en: 'Pass or fail' }, what: { vi: 'Đạt thì được {max} điểm, không đạt thì 0 điểm.', en: '{max} if passed, else 0.' } },
  manual: { name: { vi: 'Chấm trực tiếp', en: 'Assessed' }, what: { vi: 'Chấm từ 0 đến {max} điểm, theo bước {step}.', en: '0 to {max} in steps of {step}.' } },
  levels: { name: { vi: 'Theo mức', en: 'Levels' }, what: { vi: 'Chọn một mức: {levels}.', en: 'One level: {levels}.' } },
  'ratio-target': { name: { vi: 'Tỷ lệ so với chỉ tiêu', en: 'Share of a target' }, what: { vi: '{max} điểm × thực hiện ÷ chỉ tiêu, không quá {max}; không giao chỉ tiêu thì tính đủ.', en: '{max} × done ÷ target, at most {max}; full when no target was set.' } },
  bands: { name: { vi: 'Bậc thang theo tỷ lệ', en: 'Bands' }, what: { vi: 'Theo tỷ lệ thực hiện: {bands}; dưới các bậc thì 0 điểm.', en: 'By share done: {bands}; below them 0.' } },
  'count-capped': { name: { vi: 'Theo số lần, có trần', en: 'Counted, capped' }, what: { vi: 'Mỗi lần được {pointsEach} điểm, không quá {max}.', en: '{pointsEach} each, at most {max}.' } },
  'deduct-per': { name: { vi: 'Trừ theo lỗi', en: 'Deducted per fault' }, what: { vi: 'Từ {max} điểm, mỗi lần trừ: {faults}; không dưới {floor}.', en: 'From {max}, off for each: {faults}; not under {floor}.' } },
  'deduct-late': { name: { vi: 'Trừ do chậm, thiếu', en: 'Deducted for lateness' }, what: { vi: 'Từ {max} điểm, mỗi {by} chậm trừ {pointsEach}, mỗi lần thiếu trừ {missingEach}; trừ nhiều nhất {cap}.', en: 'From {max}, {pointsEach} off each late {by}, {missingEach} for each missing; at most {cap} off.' } },
  'plus-minus-clamped': { name: { vi: 'Cộng và trừ', en: 'Plus and minus' }, what: { vi: 'Khởi điểm {start}; mỗi việc tốt cộng {plus}, mỗi lỗi trừ {minus}; trong khoảng 0 đến {max}.', en: 'From {start}, {plus} up for each good, {minus} down for each fault, within 0 and {max}.' } },
  'deduct-progressive': { name: { vi: 'Trừ lũy tiến', en: 'Progressive deduction' }, what: { vi: 'Từ {max} điểm, {loss}; không dưới 0.', en: 'From {max}, {loss}; not under 0.' } },
  'deduct-range': { name: { vi: 'Trừ trong khung', en: 'Deducted within a range' }, what: { vi: 'Từ {max} điểm, người chấm trừ trong khung và ghi lý do: {ranges}; không dưới 0.', en: 'From {max}, within a range and with a reason: {ranges}; not under 0.' } },
  'shared-split': { name: { vi: 'Chia theo phần tham gia', en: 'Split by share' }, what: { vi: '{whole} điểm × phần của đơn vị ÷ tổng của các bên, không quá {max}.', en: '{whole} × own share ÷ all shares, at most {max}.' } },
  'assessor-average': { name: { vi: 'Bình quân người chấm', en: 'Average of assessors' }, what: { vi: 'Bình quân điểm của những người chấm, không quá {max}{trim}.', en: 'The mean of the assessors, at most {max}{trim}.' } },
  'ratio-leader': { name: { vi: 'So với chỉ tiêu và đơn vị dẫn đầu', en: 'Target, then the farthest' }, what: { vi: 'Đạt chỉ tiêu được một nửa của {max} điểm (chưa đạt thì theo tỷ lệ); vượt chỉ tiêu thì nửa còn lại tính theo mức vượt so với đơn vị vượt cao nhất. Tính khi chốt điểm cả cụm.', en: 'Half of {max} at the target (in proportion below it); the other half by how far over, beside the farthest. Counted at closing.' } },
  'ratio-max': { name: { vi: 'So với đơn vị cao nhất', en: 'Share of the best' }, what: { vi: '{max} điểm × kết quả ÷ kết quả cao nhất trong cụm. Tính khi chốt điểm cả cụm.', en: '{max} × result ÷ the best result. Counted at closing.' } },
  bonus: { name: { vi: 'Điểm thưởng', en: 'Bonus' }, what: { vi: 'Thưởng: {items}; cộng không quá {max}.', en: 'Bonus: {items}; at most {max}.' } },
  'bonus-highest': { name: { vi: 'Thưởng mức cao nhất', en: 'Highest award' }, what: { vi: 'Mỗi thành tích tính một lần ở mức cao nhất: {levels}; không quá {max}.', en: 'Each achievement once, at its highest: {levels}; at most {max}.' } },
  'bonus-exclusive': { name: { vi: 'Thưởng một trong các mức', en: 'One of several bonuses' }, what: { vi: 'Chỉ tính một mức: {choices}; không quá {max}.', en: 'One of: {choices}; at most {max}.' } },
  'bonus-decay': { name: { vi: 'Thưởng giảm theo ngày', en: 'Bonus that decays' }, what: { vi: 'Thưởng {full} điểm, mỗi ngày chậm bớt {each}, không dưới 0; không quá {max}.', en: '{full}, {each} less for each day late, not under 0; at most {max}.' } },
  penalty: { name: { vi: 'Điểm trừ', en: 'Penalty' }, what: { vi: 'Mỗi lần trừ: {faults}; trừ nhiều nhất {max}.', en: 'Off for each: {faults}; at most {max}.' } },
};

const missingLosesAll: Text = { vi: ' Còn thiếu sau khi nhắc thì mất toàn bộ điểm của mục.', en: ' Still missing after a reminder loses all.' };
const times = { time: { vi: 'lần', en: 'time' }, day: { vi: 'ngày', en: 'day' } };
const trimmed: Text = { vi: ', bỏ một điểm cao nhất và một điểm thấp nhất khi có từ ba người chấm', en: ', without one highest and one lowest of three or more' };
const firstLoss: Text = { vi: '{firstCount} lần đầu mỗi lần trừ {firstEach}, từ lần sau mỗi lần trừ {furtherEach}', en: '{firstEach} off each of the first {firstCount}, {furtherEach} off each further one' };
const tableLoss: Text = { vi: 'từ {count} lần trừ {points}', en: '{points} off from {count} times' };
type Labelled = { label?: string; points?: number; fromPercent?: number; least?: number; most?: number };

const list = (rows: readonly Labelled[]) => rows.map(({ label, points, fromPercent, least, most }) =>
  `${label ?? (language() === 'vi' ? `từ ${fromPercent}%` : `from ${fromPercent}%`)}: ${points === undefined ? `${formatPoints(least!)}–${formatPoints(most!)}` : formatPoints(points)}`).join('; ');

type Progressive = { by: string; firstCount: number; firstEach: number; furtherEach: number; table: readonly { count: number; points: number }[] };
const lossWords = ({ by, table, firstCount, firstEach, furtherEach }: Progressive): string => by === 'first'
  ? say(firstLoss, { firstCount, firstEach: formatPoints(firstEach), furtherEach: formatPoints(furtherEach) }) : table.map(({ count, points }) => say(tableLoss, { count, points: formatPoints(points) })).join('; ');

/** How a criterion is counted, in words and with its own numbers; the same sentence on screen and on paper. */
export function ruleSentence({ ruleKind, maxPoints, settings }: Pick<RuledCriterion, 'ruleKind' | 'maxPoints' | 'settings'>): string {
  const words = kindWords[ruleKind];
  if (words === undefined) return ruleKind;
  const read = isScoredKind(ruleKind) ? scoredKinds[ruleKind].settings.safeParse(settings) : null;
  if (read?.success === false) return say(words.name); // a draft may still lack a value
  const known = (read?.data ?? {}) as Record<string, z.core.util.JSONType>;
  const shown = Object.fromEntries(Object.entries(known).map(([name, value]) => [name, shownSetting(name, value)]));
  const loss = ruleKind === 'deduct-progressive' ? lossWords(known as never) : '';
  const whole = say(words.what, { ...shown, loss, max: formatPoints(maxPoints) });
  return known.missingLosesAll === true ? whole + say(missingLosesAll) : whole;
}

function shownSetting(name: string, value: unknown): string {
  if (Array.isArray(value)) return name === 'table' ? '' : list(value as Labelled[]);
  if (name === 'by') return Object.hasOwn(times, String(value)) ? say(times[value as keyof typeof times]) : '';
  if (name === 'trim') return value === true ? say(trimmed) : '';
  return typeof value === 'number' ? formatPoints(value) : String(value);
}
