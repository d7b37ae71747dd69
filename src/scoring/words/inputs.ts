import { formatPoints } from '../../kit/points.ts';
import { say, type Text } from '../../kit/words.ts';
import type { RuledCriterion } from '../rules/kinds/registry.ts';

/** One thing that a kind asks for; `at` is its place in a list. Points in hundredths; an optional one may stay empty. */
export type InputField = { name: string; at?: number; label: string; kind: 'count' | 'points' | 'yes-no' | 'choice' | 'text'; choices?: string[]; isOptional?: boolean };
/** Fields as filled in, by `keyOf`; yes is 1. */
export type FilledIn = Readonly<Record<string, number | string>>;

const labels: Record<string, Text> = {
  passed: { vi: 'Đạt yêu cầu', en: 'Passed' }, level: { vi: 'Mức', en: 'Level' }, actual: { vi: 'Thực hiện', en: 'Done' }, target: { vi: 'Chỉ tiêu giao', en: 'Target' },
  done: { vi: 'Đạt được', en: 'Reached' }, planned: { vi: 'Kế hoạch', en: 'Planned' }, count: { vi: 'Số lần', en: 'Times' },
  late: { vi: 'Số lần chậm', en: 'Times late' }, lateDays: { vi: 'Số ngày chậm', en: 'Days late' }, missing: { vi: 'Số lần còn thiếu', en: 'Still missing' },
  good: { vi: 'Số việc được cộng', en: 'Good' }, bad: { vi: 'Số lỗi bị trừ', en: 'Faults' }, own: { vi: 'Phần của đơn vị', en: 'Own share' }, all: { vi: 'Tổng của các bên', en: 'All shares' },
  isDone: { vi: 'Đã thực hiện', en: 'Done' }, daysLate: { vi: 'Số ngày chậm', en: 'Days late' }, choice: { vi: 'Mức thưởng', en: 'Bonus' }, why: { vi: 'Lý do trừ', en: 'Why' },
};
const mark: Text = { vi: 'Điểm của người chấm {n}', en: 'Mark of assessor {n}' };
const noBonus: Text = { vi: 'Không có', en: 'None' };
const notApplicable: Text = { vi: 'Không giao chỉ tiêu, không áp dụng cho đơn vị', en: 'Not applicable to the unit' };

const counted: Record<string, readonly string[]> = {
  'ratio-target': ['actual', 'target'], 'ratio-leader': ['actual', 'target'], 'ratio-max': ['actual'], bands: ['done', 'planned'], 'count-capped': ['count'], 'deduct-progressive': ['count'],
  'deduct-late': ['late', 'lateDays', 'missing'], 'plus-minus-clamped': ['good', 'bad'], 'shared-split': ['own', 'all'],
};
const listed: Record<string, string> = { 'deduct-per': 'faults', penalty: 'faults', bonus: 'items' };
const mostMarks = 5;

type Labelled = { label: string; points: number; least: number; most: number };
const described = ({ label, points }: Labelled) => `${label} (${formatPoints(points)})`;
const one = (name: string, kind: InputField['kind'] = 'count', more: Partial<InputField> = {}): InputField => ({ name, label: say(labels[name]!), kind, ...more });

/** What must be known to count a criterion's points from facts; empty where a person assesses, or where the list has no fixed length. */
export function inputFields({ ruleKind, settings }: Pick<RuledCriterion, 'ruleKind' | 'settings'>): InputField[] {
  const given = settings as Record<string, readonly Labelled[]> & { by?: string };
  switch (ruleKind) {
    case 'pass-fail': return [one('passed', 'yes-no')];
    case 'levels': return [one('level', 'choice', { choices: given['levels']!.map(described) })];
    case 'bonus-exclusive': return [one('choice', 'choice', { choices: [say(noBonus), ...given['choices']!.map(described)] })];
    case 'bonus-decay': return [one('isDone', 'yes-no'), one('daysLate')];
    case 'assessor-average': return Array.from({ length: mostMarks }, (_none, at): InputField => ({ name: 'marks', at, label: say(mark, { n: at + 1 }), kind: 'points', isOptional: true }));
    case 'deduct-range': return [...given['ranges']!.map(({ label, least, most }, at): InputField => ({ name: 'taken', at, label: `${label} (${formatPoints(least)}–${formatPoints(most)})`, kind: 'points' })), one('why', 'text', { isOptional: true })];
  }
  const list = listed[ruleKind];
  if (list !== undefined) return given[list]!.map((row, at) => ({ name: 'counts', at, label: described(row), kind: 'count' }));
  const unused = ruleKind === 'deduct-late' ? (given.by === 'day' ? 'late' : 'lateDays') : '';
  return (counted[ruleKind] ?? []).filter((name) => name !== unused).map((name) => one(name));
}

/** The evidence that a kind takes, from the fields as filled in; what was left empty is zero, no, or the first choice; an optional one is absent. */
export function evidenceOf(ruleKind: string, fields: readonly InputField[], values: FilledIn): Record<string, unknown> {
  const evidence: Record<string, unknown> = Object.fromEntries((counted[ruleKind] ?? []).map((name) => [name, 0]));
  for (const field of fields) {
    const value = values[keyOf(field)] ?? (field.kind === 'text' ? '' : 0);
    if (field.at === undefined) evidence[field.name] = field.kind === 'yes-no' ? value === 1 : value;
    else if (!field.isOptional || values[keyOf(field)] !== undefined) evidence[field.name] = [...((evidence[field.name] as unknown[] | undefined) ?? []), value];
  }
  return evidence;
}
export const keyOf = ({ name, at }: Pick<InputField, 'name' | 'at'>) => (at === undefined ? name : `${name} ${at}`);

/** The way back: the fields as they were filled in, from stored evidence. */
export function filledFrom(fields: readonly InputField[], evidence: unknown): FilledIn {
  const stored = (evidence ?? {}) as Record<string, unknown>;
  return Object.fromEntries(fields.flatMap((field) => {
    const value = field.at === undefined ? stored[field.name] : (stored[field.name] as unknown[] | undefined)?.[field.at];
    return value === undefined ? [] : [[keyOf(field), typeof value === 'boolean' ? Number(value) : (value as number | string)]];
  }));
}

const figureLabels: Record<string, Text> = {
  accepted: { vi: 'Minh chứng được chấp nhận', en: 'Accepted evidence' }, over: { vi: 'Mức vượt chỉ tiêu', en: 'Over the target' }, untargeted: { vi: 'Kết quả khi không giao chỉ tiêu', en: 'Result without a target' },
};
/** What a column of figures beside the fields is called: the fact of a modifier (1: true), accepted evidence, a helper of a comparison. */
export function figureWords(criterion: Pick<RuledCriterion, 'modifiers'>, key: string): string {
  const fact = factQuestions(criterion).find(({ at }) => key === `fact ${at}`);
  return fact === undefined ? say(figureLabels[key] ?? { vi: key, en: key }) : fact.question;
}

export type FactQuestion = { at: number; question: string };
/** The facts that switch a criterion's modifiers on, as questions; `at` is the modifier's place. Modifiers that look at other things ask nothing. */
export const factQuestions = ({ modifiers }: Pick<RuledCriterion, 'modifiers'>): FactQuestion[] => modifiers.flatMap(({ kind, settings }, at) => {
  const fact = (settings as { fact?: string }).fact;
  if (fact !== undefined) return [{ at, question: fact }];
  return kind === 'not-applicable' ? [{ at, question: say(notApplicable) }] : [];
});
