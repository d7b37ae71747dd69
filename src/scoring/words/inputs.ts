import { formatPoints } from '../../kit/points.ts';
import { language, say, type Text } from '../../kit/words.ts';
import type { RuledCriterion } from '../rules/kinds/registry.ts';

/** One thing that a kind asks for; `at` is its place in a list of counts. */
export type InputField = { name: string; at?: number; label: string; kind: 'count' | 'yes-no' | 'choice'; choices?: string[] };

const labels: Record<string, Text> = {
  passed: { vi: 'Đạt yêu cầu', en: 'Passed' }, level: { vi: 'Mức', en: 'Level' }, actual: { vi: 'Thực hiện', en: 'Done' }, target: { vi: 'Chỉ tiêu giao', en: 'Target' },
  done: { vi: 'Đạt được', en: 'Reached' }, planned: { vi: 'Kế hoạch', en: 'Planned' }, count: { vi: 'Số lần', en: 'Times' },
  late: { vi: 'Số lần chậm', en: 'Times late' }, lateDays: { vi: 'Số ngày chậm', en: 'Days late' }, missing: { vi: 'Số lần còn thiếu', en: 'Still missing' },
  good: { vi: 'Số việc được cộng', en: 'Good' }, bad: { vi: 'Số lỗi bị trừ', en: 'Faults' },
};
const counted: Record<string, readonly string[]> = { 'ratio-target': ['actual', 'target'], bands: ['done', 'planned'], 'count-capped': ['count'], 'deduct-late': ['late', 'lateDays', 'missing'], 'plus-minus-clamped': ['good', 'bad'] };
const listed: Record<string, string> = { 'deduct-per': 'faults', penalty: 'faults', bonus: 'items' };

type Labelled = { label: string; points: number };
const described = ({ label, points }: Labelled) => `${label} (${formatPoints(points)})`;

/** What must be known to count a criterion's points from facts; empty where a person assesses. */
export function inputFields({ ruleKind, settings }: Pick<RuledCriterion, 'ruleKind' | 'settings'>): InputField[] {
  const given = settings as Record<string, readonly Labelled[]> & { by?: string };
  if (ruleKind === 'pass-fail') return [{ name: 'passed', label: say(labels.passed!), kind: 'yes-no' }];
  if (ruleKind === 'levels') return [{ name: 'level', label: say(labels.level!), kind: 'choice', choices: given.levels!.map(described) }];
  const list = listed[ruleKind];
  if (list !== undefined) return given[list]!.map((row, at) => ({ name: 'counts', at, label: described(row), kind: 'count' }));
  const unused = ruleKind === 'deduct-late' ? (given.by === 'day' ? 'late' : 'lateDays') : '';
  return (counted[ruleKind] ?? []).filter((name) => name !== unused).map((name) => ({ name, label: say(labels[name]!), kind: 'count' }));
}

/** The evidence that a kind takes, from the fields as filled in; what was left empty is zero, no, or the first choice. */
export function evidenceOf(ruleKind: string, fields: readonly InputField[], values: Readonly<Record<string, number>>): Record<string, unknown> {
  const evidence: Record<string, unknown> = Object.fromEntries((counted[ruleKind] ?? []).map((name) => [name, 0]));
  for (const field of fields) {
    const value = values[keyOf(field)] ?? 0;
    if (field.at === undefined) evidence[field.name] = field.kind === 'yes-no' ? value === 1 : value;
    else evidence[field.name] = [...((evidence[field.name] as number[] | undefined) ?? []), value];
  }
  return evidence;
}
export const keyOf = ({ name, at }: InputField) => (at === undefined ? name : `${name} ${at}`);

/** The facts that switch a criterion's modifiers on, as questions; in the order of the modifiers. */
export const factQuestions = ({ modifiers }: Pick<RuledCriterion, 'modifiers'>): string[] => modifiers.map(({ kind, settings }) => {
  const fact = (settings as { fact?: string }).fact;
  return fact ?? (kind === 'not-applicable' ? (language() === 'vi' ? 'Không giao chỉ tiêu, không áp dụng cho đơn vị' : 'Not applicable to the unit') : kind);
});
