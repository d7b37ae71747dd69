import type { z } from 'zod';
import { formatPoints } from '../../kit/points.ts';
import { language, say, type Text } from '../../kit/words.ts';
import { leafKinds, type LeafKind, type RuledCriterion } from '../rules/kinds/registry.ts';

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
  bonus: { name: { vi: 'Điểm thưởng', en: 'Bonus' }, what: { vi: 'Thưởng: {items}; cộng không quá {max}.', en: 'Bonus: {items}; at most {max}.' } },
  'bonus-highest': { name: { vi: 'Thưởng mức cao nhất', en: 'Highest award' }, what: { vi: 'Mỗi thành tích tính một lần ở mức cao nhất: {levels}; không quá {max}.', en: 'Each achievement once, at its highest: {levels}; at most {max}.' } },
  penalty: { name: { vi: 'Điểm trừ', en: 'Penalty' }, what: { vi: 'Mỗi lần trừ: {faults}; trừ nhiều nhất {max}.', en: 'Off for each: {faults}; at most {max}.' } },
};

const missingLosesAll: Text = { vi: ' Còn thiếu sau khi nhắc thì mất toàn bộ điểm của mục.', en: ' Still missing after a reminder loses all.' };
const times = { time: { vi: 'lần', en: 'time' }, day: { vi: 'ngày', en: 'day' } };
type Labelled = { label?: string; points: number; fromPercent?: number; cap?: number };

const list = (rows: readonly Labelled[]) => rows.map(({ label, points, fromPercent }) =>
  `${label ?? (language() === 'vi' ? `từ ${fromPercent}%` : `from ${fromPercent}%`)}: ${formatPoints(points)}`).join('; ');

/** How a criterion is counted, in words and with its own numbers; the same sentence on screen and on paper. */
export function ruleSentence({ ruleKind, maxPoints, settings }: Pick<RuledCriterion, 'ruleKind' | 'maxPoints' | 'settings'>): string {
  const words = kindWords[ruleKind];
  if (words === undefined) return ruleKind;
  const read = ruleKind in leafKinds ? leafKinds[ruleKind as LeafKind].settings.safeParse(settings) : null;
  if (read?.success === false) return say(words.name); // a draft may still lack a value
  const known = (read?.data ?? {}) as Record<string, z.core.util.JSONType>;
  const shown = Object.fromEntries(Object.entries(known).map(([name, value]) => [name, shownSetting(name, value)]));
  const whole = say(words.what, { ...shown, max: formatPoints(maxPoints) });
  return known.missingLosesAll === true ? whole + say(missingLosesAll) : whole;
}

function shownSetting(name: string, value: unknown): string {
  if (Array.isArray(value)) return list(value as Labelled[]);
  if (name === 'by') return say(times[value as keyof typeof times]);
  return typeof value === 'number' ? formatPoints(value) : String(value);
}
