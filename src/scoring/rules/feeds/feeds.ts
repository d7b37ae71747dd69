import { z } from 'zod';
import { inputFields, keyOf, type InputField } from '../../words/inputs.ts';
import { isUsable } from '../book.ts';
import type { RuledCriterion } from '../kinds/registry.ts';
import { factSources, sourceMeasures, type FactSource, type MeasureOf } from './sources.ts';

/**
 * Where a figure of a rule kind comes from. A count takes the measure as it is. Yes or no, and a choice among levels, also need
 * what the measure must be: `at-least` or `at-most` the step; of a choice one step for each choice, and of those that are reached the
 * one with most points is taken.
 */
const taken = z.strictObject({ measure: z.string().min(1).max(40), when: z.enum(['at-least', 'at-most']).default('at-least'), steps: z.array(z.int().min(0).max(1_000_000_000)).max(50).default([]) });
export type Taken = z.output<typeof taken>;
/** Which records count; a tag that the year itself names (a report form) keeps its name, so that an issued book reads the same for ever. */
const counting = z.strictObject({ tag: z.string().min(1).max(80), name: z.string().trim().normalize('NFC').max(200).default('') });
/** The facts that suggest a criterion's points; `take` by the key of the figure (`keyOf`), `only` the records that count, none: all. */
export const feedsShape = z.strictObject({
  source: z.enum(factSources), only: z.array(counting).max(20).default([]),
  take: z.record(z.string().max(40), taken).refine((take) => Object.keys(take).length > 0),
});
export type Feeds = z.output<typeof feedsShape>;
export type Fed = Pick<RuledCriterion, 'ruleKind' | 'settings'>;

/** Kinds of which some figures may stay at nothing: faults that no record tells of, say. */
const mayTakeSome: readonly string[] = ['deduct-per', 'deduct-late', 'plus-minus-clamped', 'bonus', 'penalty'];
const counted: readonly InputField['kind'][] = ['count', 'yes-no', 'choice'];

/** The figures of a criterion that records can give; null where a person must judge, or the settings are not whole. */
export function feedableFields(criterion: Fed): InputField[] | null {
  if (!isUsable({ ...criterion, modifiers: [] })) return null;
  const fields = criterion.ruleKind === 'deduct-late' ? wholeLateness() : inputFields(criterion);
  return fields.length > 0 && fields.every(({ kind }) => counted.includes(kind)) ? fields : null;
}

/** Times and days together: the rule looks at one of them, the reader at both. */
const wholeLateness = () => {
  const [byTime, byDay] = (['time', 'day'] as const).map((by) => inputFields({ ruleKind: 'deduct-late', settings: { by } }));
  return [byTime![0]!, ...byDay!];
};

const stepsOf = ({ kind, choices = [] }: InputField) => (kind === 'count' ? 0 : kind === 'yes-no' ? 1 : choices.length);

/** True when the facts give every figure that the criterion's kind asks for, each by a measure of the source. */
export function fits(criterion: Fed, { source, take }: Feeds): boolean {
  const fields = feedableFields(criterion);
  if (fields === null) return false;
  const keys = fields.map(keyOf);
  const isWhole = mayTakeSome.includes(criterion.ruleKind) || keys.every((key) => Object.hasOwn(take, key));
  return isWhole && Object.entries(take).every(([key, { measure, steps }]) => {
    const field = fields[keys.indexOf(key)];
    return field !== undefined && (sourceMeasures[source] as readonly string[]).includes(measure) && steps.length === stepsOf(field);
  });
}

type Usual = { [S in FactSource]: Partial<Record<string, MeasureOf<S>>> };
/** Which measure a figure is usually taken from, where there is one that everybody would take. */
const usual: Usual = {
  reports: { late: 'late', lateDays: 'late-days', missing: 'missing', actual: 'on-time', target: 'due', done: 'on-time', planned: 'due', count: 'late', good: 'on-time', bad: 'late', passed: 'missing', counts: 'missing', daysLate: 'late-days' },
  tasks: { late: 'late', lateDays: 'late-days', missing: 'overdue', actual: 'on-time', target: 'due', done: 'on-time', planned: 'due', count: 'overdue', good: 'on-time', bad: 'overdue', passed: 'overdue', counts: 'overdue', daysLate: 'late-days' },
  proposals: { actual: 'agreed', target: 'made', done: 'answered', planned: 'made', count: 'made', good: 'agreed', counts: 'made', passed: 'made', isDone: 'made' },
  duty: { late: 'rosters-late', missing: 'rosters-missing', actual: 'shifts-full', target: 'shifts', done: 'shifts-full', planned: 'shifts', count: 'not-handed', good: 'rosters-on-time', bad: 'not-handed', passed: 'incidents', counts: 'not-handed' },
  events: { actual: 'shifts-full', target: 'shifts', done: 'shifts-full', planned: 'shifts', count: 'protected', good: 'protected', bad: 'incidents', passed: 'incidents', counts: 'incidents', isDone: 'protected' },
  training: { actual: 'trained', target: 'planned', done: 'trained', planned: 'planned', count: 'held-days', counts: 'certified', passed: 'in-time', isDone: 'in-time' },
  activities: { own: 'given', all: 'all', count: 'activities', actual: 'given', target: 'all', done: 'given', planned: 'all', good: 'activities', counts: 'activities', passed: 'activities', isDone: 'activities' },
};
/** Measures of which a unit should have none. */
const unwanted: readonly string[] = ['late', 'late-days', 'missing', 'missing-reminded', 'overdue', 'rosters-late', 'rosters-missing', 'shifts-short', 'not-handed', 'incidents'];

/** What the facts of a source would usually give a criterion; null where the kind takes nothing from facts. */
export function usualFeeds(criterion: Fed, source: FactSource): Feeds | null {
  const fields = feedableFields(criterion);
  if (fields === null) return null;
  const first = sourceMeasures[source][0];
  const asked = fields.filter(({ name }) => usual[source][name] !== undefined);
  const taken = mayTakeSome.includes(criterion.ruleKind) && asked.length > 0 ? asked : fields;
  const take = Object.fromEntries(taken.map((field): [string, Taken] => {
    const measure = usual[source][field.name] ?? first;
    const isUnwanted = unwanted.includes(measure);
    const length = stepsOf(field);
    const isBestFirst = field.name === 'level' ? !isUnwanted : isUnwanted; // levels begin with the best, bonuses with none
    const steps = Array.from({ length }, (_none, at) => (field.kind === 'choice' ? (isBestFirst ? length - 1 - at : at) : isUnwanted ? 0 : 1));
    return [keyOf(field), { measure, when: isUnwanted ? 'at-most' : 'at-least', steps }];
  }));
  return { source, only: [], take };
}
