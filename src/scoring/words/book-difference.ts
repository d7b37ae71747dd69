import { formatPoints } from '../../kit/points.ts';
import { say, type Text } from '../../kit/words.ts';
import type { PeerFloor } from '../rules/kinds/peer-floor.ts';
import type { Quota } from '../rules/kinds/quota-rank.ts';
import type { ModifierKind } from '../rules/kinds/registry.ts';
import { optionOf, type BookOption, type ChangedField, type ComparedOptions, type Difference, type Rule } from '../rules/book/difference.ts';
import { bookWords } from './book.ts';
import { feedsSentence } from './feeds.ts';
import { ruleSentence } from './kinds.ts';
import { resultFormWords } from './result-form.ts';
import { panelWords, words } from './sentences.ts';
import { modifierWords } from './settings.ts';
import { tieStepName } from './ties.ts';

export const differenceWords = {
  title: { vi: 'Khác với bộ tiêu chí trước', en: 'Different from the book before' }, base: { vi: 'So với “{title}”, phiên bản {n} năm {year}.', en: 'Compared with “{title}”, version {n} of {year}.' },
  none: { vi: 'Không có chỗ nào khác.', en: 'Nothing is different.' }, waiting: { vi: 'Còn {count} chỗ chưa ghi lý do; phải ghi đủ mới trình ban hành được.', en: '{count} have no reason yet; all need one before the book is proposed.' }, complete: { vi: 'Mọi chỗ khác đều đã có lý do.', en: 'Every difference has its reason.' },
  added: { vi: 'Thêm', en: 'Added' }, removed: { vi: 'Bỏ', en: 'Removed' }, changed: { vi: 'Sửa', en: 'Changed' }, option: { vi: 'Sửa', en: 'Changed' },
  reason: { vi: 'Lý do', en: 'Reason' }, noReason: { vi: 'Chưa ghi lý do', en: 'No reason yet' },
  choose: { vi: 'Chọn {line}', en: 'Choose {line}' }, chooseWaiting: { vi: 'Chọn mọi chỗ chưa có lý do', en: 'Choose all without a reason' }, reasonFor: { vi: 'Lý do cho {count} chỗ đã chọn', en: 'Reason for the {count} chosen' }, save: { vi: 'Ghi lý do', en: 'Save the reason' },
} satisfies Record<string, Text>;

const options: Record<BookOption, Text> = { basePoints: { vi: 'Thang điểm', en: 'Base' }, bonusCap: { vi: 'Thưởng không quá', en: 'Bonus at most' }, tieChain: { vi: 'Phân định khi bằng điểm', en: 'Ties' }, grades: { vi: 'Xếp loại', en: 'Grades' },
  stageOrder: { vi: 'Thứ tự chọn điểm chính thức', en: 'Which score is official' }, gradeBy: resultFormWords.gradeBy, quotas: resultFormWords.quotas, peerFloor: resultFormWords.peerFloor };
const fields: Record<ChangedField['field'], Text> = { code: { vi: 'Mã', en: 'Code' }, title: { vi: 'Nội dung', en: 'Title' }, scorer: { vi: 'Ai chấm', en: 'Scored by' }, evidence: { vi: 'Minh chứng', en: 'Evidence' }, place: { vi: 'Thuộc mục', en: 'Stands in' }, maximum: { vi: 'Tối đa', en: 'Maximum' }, rule: { vi: 'Cách chấm', en: 'Rule' }, modifiers: { vi: 'Quy định kèm theo', en: 'Modifiers' }, weight: { vi: 'Trọng số', en: 'Weight' }, feeds: { vi: 'Gợi ý điểm', en: 'Suggestion' } };
const points: Text = { vi: '{points} điểm', en: '{points} points' };
const withConditions: Text = { vi: '(có điều kiện)', en: '(with conditions)' };
const fromGrade: Text = { vi: 'từ loại {grade}', en: 'graded {grade} or better' };
const underPeers: Text = { vi: 'dưới {percent}% bình quân: {effect}', en: 'under {percent}% of the mean: {effect}' };
const nothing: Text = { vi: 'không có', en: 'none' };

function optionText(option: BookOption, book: ComparedOptions): string {
  if (option === 'tieChain') return book.tieChain.map(tieStepName).join(', ') || say(nothing);
  if (option === 'grades') return book.grades.map(({ label, from, requires }) => `${label} ${formatPoints(from)}${requires === undefined || requires.length === 0 ? '' : ` ${say(withConditions)}`}`).join('; ');
  if (option === 'stageOrder') return optionOf(book, option).map((stage) => say({ ...words, command: panelWords.command }[stage])).join(', ');
  if (option === 'gradeBy') return say(resultFormWords.gradeBys[optionOf(book, option)]);
  if (option === 'quotas') return optionOf(book, option).map(quotaText).join('; ') || say(nothing);
  if (option === 'peerFloor') return peerFloorText(optionOf(book, option));
  return formatPoints(book[option]);
}
const quotaText = ({ title, value, by, grade }: Quota) => `${title} ${value} ${say(resultFormWords.bys[by])}${grade === null ? '' : ` (${say(fromGrade, { grade })})`}`;
const peerFloorText = (floor: PeerFloor | null) => (floor === null ? say(nothing) : say(underPeers, { percent: floor.percent, effect: say(resultFormWords.effects[floor.effect]) }));
const modifiersText = ({ modifiers }: Rule): string => modifiers.map(({ kind, settings }) => {
  const { fact } = settings as { fact?: string };
  const name = Object.hasOwn(modifierWords, kind) ? say(modifierWords[kind as ModifierKind]) : kind;
  return fact === undefined ? name : `${name} (${fact})`;
}).join('; ') || say(nothing);
const named = (value: string) => (Object.hasOwn(bookWords, value) ? say(bookWords[value as keyof typeof bookWords]) : value);

function fieldText(change: ChangedField): string {
  const told = ((): [string, string] => {
    switch (change.field) {
      case 'weight': return [`${change.before}%`, `${change.after}%`];
      case 'maximum': return [formatPoints(change.before), formatPoints(change.after)];
      case 'rule': return [ruleSentence(change.before), ruleSentence(change.after)];
      case 'feeds': return [feedsSentence(change.before) ?? say(nothing), feedsSentence(change.after) ?? say(nothing)];
      case 'modifiers': return [modifiersText(change.before), modifiersText(change.after)];
      case 'scorer': return [named(`scorer-${change.before}`), named(`scorer-${change.after}`)];
      case 'evidence': return [named(`evidence-${change.before}`), named(`evidence-${change.after}`)];
      default: return [change.before, change.after];
    }
  })();
  return `${say(fields[change.field])}: ${told[0]} → ${told[1]}`;
}

/** A difference as it is read: what it is about, and what is not as it was, one sentence each. */
export function differenceText(line: Difference): { about: string; details: string[] } {
  if (line.kind === 'option') return { about: say(options[line.option]), details: [`${optionText(line.option, line.before)} → ${optionText(line.option, line.after)}`] };
  const about = `${line.code} ${line.title}`;
  if (line.kind === 'changed') return { about, details: line.fields.map(fieldText) };
  return { about, details: [say(points, { points: formatPoints(line.maxPoints) }), ...(line.rule === null ? [] : [ruleSentence(line.rule), ...(line.rule.modifiers.length === 0 ? [] : [modifiersText(line.rule)])])] };
}
