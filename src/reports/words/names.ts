import { formatDate, formatInstant } from '../../kit/dates.ts';
import { language, say, type Text } from '../../kit/words.ts';
import type { DueRule } from '../input/forms.ts';
import type { FormKind, Rhythm } from '../rules/form-kinds.ts';
import { weekOf } from '../rules/periods.ts';
import type { Standing } from '../rules/standing.ts';

const roman = ['I', 'II', 'III', 'IV'];
const periodWords = {
  day: { vi: 'Ngày {day}', en: '{day}' }, week: { vi: 'Tuần {week} ({from}–{to})', en: 'Week {week} ({from}–{to})' }, month: { vi: 'Tháng {month}', en: 'Month {month}' }, quarter: { vi: 'Quý {quarter}', en: 'Quarter {quarter}' },
  half1: { vi: '6 tháng đầu năm', en: 'First half' }, half2: { vi: '6 tháng cuối năm', en: 'Second half' }, year: { vi: 'Năm {year}', en: 'Year {year}' }, once: { vi: 'Từ {from} đến {to}', en: '{from} to {to}' },
} satisfies Record<string, Text>;
const shortWords = { day: { vi: '{day}', en: '{day}' }, week: { vi: 'T{week}', en: 'W{week}' }, month: { vi: 'Th{month}', en: 'M{month}' }, quarter: { vi: 'Q{quarter}', en: 'Q{quarter}' }, half1: { vi: '6T đầu', en: 'H1' }, half2: { vi: '6T cuối', en: 'H2' }, year: { vi: '{year}', en: '{year}' }, once: { vi: '{from}', en: '{from}' } } satisfies Record<keyof typeof periodWords, Text>;

type Named = { startsOn: string; endsOn: string; eventName: string | null };
function named(words: Record<keyof typeof periodWords, Text>, rhythm: Exclude<Rhythm, 'event'>, { startsOn, endsOn }: Named, chosen = language()): string {
  const month = Number(endsOn.slice(5, 7));
  const short = (day: string) => formatDate(day).slice(0, 5);
  const params = { day: short(endsOn), week: weekOf(endsOn), from: short(startsOn), to: short(endsOn), month, quarter: roman[Math.ceil(month / 3) - 1]!, year: endsOn.slice(0, 4) };
  return say(words[rhythm === 'half' ? (month <= 6 ? 'half1' : 'half2') : rhythm], params, chosen);
}
/** "Tuần 46 (09/11–15/11)", "Tháng 11", "Quý IV"; an event by its own name. */
export const periodName = (rhythm: Rhythm, period: Named, chosen = language()) => (rhythm === 'event' || period.eventName !== null ? (period.eventName ?? '') : named(periodWords, rhythm, period, chosen));
/** The same for the head of a narrow column. */
export const periodShort = (rhythm: Rhythm, period: Named) => (rhythm === 'event' || period.eventName !== null ? formatDate(period.endsOn).slice(0, 5) : named(shortWords, rhythm, period));

/** "trước 16 giờ 30 ngày 25/11/2020", or "trong ngày 25/11/2020" where the deadline is an end of day. */
export function deadline(dueAt: Date | string, chosen = language()): string {
  const [day = '', time = ''] = formatInstant(dueAt).split(' ');
  if (time === '00:00') return say(dueWords.byDay, { day: formatInstant(new Date(new Date(dueAt).getTime() - 1)).slice(0, 10) }, chosen);
  const [hour = '', minute = ''] = time.split(':');
  return say(dueWords.byHour, { hour: Number(hour), minute: minute === '00' ? '' : ` ${minute}`, day, time }, chosen);
}
const dueWords = { byHour: { vi: 'trước {hour} giờ{minute} ngày {day}', en: 'before {time} on {day}' }, byDay: { vi: 'trong ngày {day}', en: 'by the end of {day}' } } satisfies Record<string, Text>;

/** A sign, a short word and a colour: never colour alone. */
export const standingWords = {
  coming: { sign: '·', text: { vi: 'chưa đến kỳ', en: 'to come' } }, due: { sign: '○', text: { vi: 'chưa đến hạn', en: 'not due yet' } }, reminded: { sign: '◎', text: { vi: 'đã nhắc, chưa gửi', en: 'reminded' } },
  'on-time': { sign: '✔', text: { vi: 'đúng hạn', en: 'on time' } }, late: { sign: '◔', text: { vi: 'trễ {days} ngày', en: '{days} days late' } }, waived: { sign: '–', text: { vi: 'được miễn', en: 'excused' } },
  missing: { sign: '✖', text: { vi: 'chưa gửi, quá hạn', en: 'missing' } }, 'missing-reminded': { sign: '✖!', text: { vi: 'chưa gửi sau nhắc', en: 'missing after a reminder' } }, returned: { sign: '↩', text: { vi: 'bị trả lại', en: 'returned' } },
} satisfies Record<string, { sign: string; text: Text }>;
/** The same states as headings of a group. */
export const groupText = (key: keyof typeof standingWords) => `${standingWords[key].sign} ${say(key === 'late' ? lateGroup : standingWords[key].text)}`;
const lateGroup = { vi: 'gửi trễ', en: 'late' };
const wordOf = (standing: Standing) => standingWords[standing.kind === 'missing' && standing.isReminded ? 'missing-reminded' : standing.kind];
export const standingSign = (standing: Standing) => wordOf(standing).sign + (standing.kind === 'late' ? standing.days : '');
export const standingText = (standing: Standing, chosen = language()) => say(wordOf(standing).text, standing.kind === 'late' ? { days: standing.days } : {}, chosen);

export const kindWords = { routine: { vi: 'Thường kỳ', en: 'Routine' }, thematic: { vi: 'Chuyên đề', en: 'Thematic' }, quick: { vi: 'Báo cáo nhanh', en: 'Quick' } } satisfies Record<FormKind, Text>;
export const rhythmWords = { day: { vi: 'hằng ngày', en: 'daily' }, week: { vi: 'hằng tuần', en: 'weekly' }, month: { vi: 'hằng tháng', en: 'monthly' }, quarter: { vi: 'hằng quý', en: 'quarterly' }, half: { vi: '6 tháng', en: 'half-yearly' }, year: { vi: 'cả năm', en: 'yearly' }, once: { vi: 'một lần', en: 'once' }, event: { vi: 'khi có sự việc', en: 'at an event' } } satisfies Record<Rhythm, Text>;

const ruleWords = {
  'after-end': { vi: '{days} ngày sau ngày cuối kỳ', en: '{days} days after the last day' }, 'day-of-month': { vi: 'ngày {day} {which}', en: 'day {day} {which}' }, weekday: { vi: '{weekday} {which}', en: '{weekday} {which}' }, tet: { vi: '{tet}', en: '{tet}' }, 'hours-after': { vi: 'trong {hours} giờ từ lúc xảy ra', en: 'within {hours} hours of the event' },
  sameDay: { vi: 'ngày cuối kỳ', en: 'the last day' }, beforeEnd: { vi: '{days} ngày trước ngày cuối kỳ', en: '{days} days before the last day' }, sameMonth: { vi: 'tháng cuối kỳ', en: 'of its last month' }, monthsLater: { vi: '{n} tháng sau', en: '{n} months later' }, sameWeek: { vi: 'trong tuần', en: 'of that week' }, weeksLater: { vi: '{n} tuần sau', en: '{n} weeks later' },
  tetDay: { vi: 'mùng {n} Tết', en: 'day {n} of Tết' }, beforeTet: { vi: '{n} ngày trước mùng 1 Tết', en: '{n} days before Tết' }, before: { vi: 'trước {time} ', en: 'before {time} on ' },
  next: { vi: '; gặp ngày nghỉ thì lùi sang ngày làm việc sau', en: '; a day off moves to the next working day' }, previous: { vi: '; gặp ngày nghỉ thì nộp ngày làm việc trước', en: '; a day off moves to the working day before' }, stay: { vi: '', en: '' }, lock: { vi: '; khóa nhận sau {n} ngày', en: '; closed after {n} days' },
} satisfies Record<string, Text>;
export const weekdayWords: Text[] = [{ vi: 'thứ Hai', en: 'Monday' }, { vi: 'thứ Ba', en: 'Tuesday' }, { vi: 'thứ Tư', en: 'Wednesday' }, { vi: 'thứ Năm', en: 'Thursday' }, { vi: 'thứ Sáu', en: 'Friday' }, { vi: 'thứ Bảy', en: 'Saturday' }, { vi: 'Chủ nhật', en: 'Sunday' }];

function dayPart(rule: DueRule): string {
  switch (rule.kind) {
    case 'after-end': return rule.days === 0 ? say(ruleWords.sameDay) : say(rule.days > 0 ? ruleWords['after-end'] : ruleWords.beforeEnd, { days: Math.abs(rule.days) });
    case 'day-of-month': return say(ruleWords['day-of-month'], { day: rule.day, which: rule.months === 0 ? say(ruleWords.sameMonth) : say(ruleWords.monthsLater, { n: rule.months }) });
    case 'weekday': return say(ruleWords.weekday, { weekday: say(weekdayWords[rule.weekday - 1]!), which: rule.weeks === 0 ? say(ruleWords.sameWeek) : say(ruleWords.weeksLater, { n: rule.weeks }) });
    case 'tet': return rule.days >= 0 ? say(ruleWords.tetDay, { n: rule.days + 1 }) : say(ruleWords.beforeTet, { n: -rule.days });
    case 'hours-after': return say(ruleWords['hours-after'], { hours: rule.hours });
  }
}
/** A due rule in one sentence: "trước 16:00 ngày 25 tháng cuối kỳ; gặp ngày nghỉ thì nộp ngày làm việc trước; khóa nhận sau 30 ngày". */
export const dueSentence = (rule: DueRule): string => rule.kind === 'hours-after'
  ? dayPart(rule) + say(ruleWords.lock, { n: rule.lockDays })
  : (rule.before === null ? '' : say(ruleWords.before, { time: rule.before })) + dayPart(rule) + say(ruleWords[rule.moved]) + say(ruleWords.lock, { n: rule.lockDays });
