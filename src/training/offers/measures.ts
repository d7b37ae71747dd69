import type { Counted, Measured, MeasuredRecord, MeasureSource } from '../../kit/contracts.ts';
import { countMeasure, measuredBy, shareMeasure } from '../../kit/measured.ts';
import { classNorm, groupNumbers } from '../rules/kinds.ts';
import { forceNames, normNames } from '../words/names.ts';
import { entryUnit, measureWords as words, personUnit, prizeUnit } from '../words/measures.ts';
import { loadTrainingFacts, type TrainingFacts } from './facts.ts';

const [registered, strength, trained, days, taught] = [shareMeasure('training/registered', words.registered), shareMeasure('training/strength', words.strength), shareMeasure('training/trained', words.trained), shareMeasure('training/days', words.days), shareMeasure('training/taught', words.taught)];
const certified = countMeasure('training/certified', words.certified, personUnit);
const [entered, won] = [countMeasure('training/contests', words.contests, entryUnit), countMeasure('training/prizes', words.prizes, prizeUnit)];
const attended = groupNumbers.map((group) => countMeasure(`training/attended-${group}`, { vi: words.attended.vi.replace('{group}', String(group)), en: words.attended.en.replace('{group}', String(group)) }, personUnit));

/** The registration of a unit: the whole unit is one that registered in time or not. */
const registrationOf = ({ registration }: TrainingFacts, counted: Counted): MeasuredRecord => ({ name: words.registration, from: null, to: registration?.registeredOn ?? null, path: '/huan-luyen?muc=luc-luong', ...counted });
const plansOf = ({ plans }: TrainingFacts, counted: (plan: TrainingFacts['plans'][number]) => Counted): MeasuredRecord[] => plans.map((plan) => ({ name: forceNames[plan.forceKind], from: plan.startsOn, to: plan.endsOn, path: '/huan-luyen?muc=huan-luyen', ...counted(plan) }));
const classesOf = ({ classes }: TrainingFacts, counted: (of: TrainingFacts['classes'][number]) => Counted | null): MeasuredRecord[] =>
  classes.flatMap((one) => { const found = counted(one); return found === null ? [] : [{ name: normNames[classNorm(one.group)], from: null, to: null, path: '/huan-luyen?muc=lop', ...found }]; });

const contestsOf = ({ contests }: TrainingFacts, is: (one: TrainingFacts['contests'][number]) => boolean): MeasuredRecord[] => contests.filter(is).map(({ name, startsOn, endsOn }) => ({ name: { vi: name, en: name }, from: startsOn, to: endsOn, path: '/huan-luyen?muc=hoi-thi', done: 1, of: null }));

/** Force, training, classes and contests of a year; a plan counts no more days than it has. */
export const trainingMeasures: MeasureSource = {
  measures: [registered, strength, trained, days, taught, ...attended, certified, entered, won],
  async read(db, { yearId }) {
    const facts = await loadTrainingFacts(db, yearId);
    const of = (records: (unit: TrainingFacts) => MeasuredRecord[]): Measured => measuredBy(facts.map((unit) => ({ unitId: unit.unitId, records: records(unit) })));
    return new Map([
      [registered.id, of((unit) => [registrationOf(unit, { done: Number(unit.registration?.isInTime ?? false), of: 1 })])], [strength.id, of((unit) => (unit.strength === null ? [] : [registrationOf(unit, { done: unit.strength.strength, of: unit.strength.approved })]))],
      [trained.id, of((unit) => plansOf(unit, ({ trained: people, plannedPeople }) => ({ done: people ?? 0, of: plannedPeople })))], [days.id, of((unit) => plansOf(unit, (plan) => ({ done: Math.min(plan.days.length, plan.plannedDays), of: plan.plannedDays })))],
      [taught.id, of((unit) => classesOf(unit, ({ attended: people, due }) => (due === 0 ? null : { done: people, of: due })))],
      ...groupNumbers.map((group, n): [string, Measured] => [attended[n]!.id, of((unit) => classesOf(unit, (one) => (one.group !== group || one.attended === 0 ? null : { done: one.attended, of: null })))]),
      [entered.id, of((unit) => contestsOf(unit, () => true))], [won.id, of((unit) => contestsOf(unit, ({ prize }) => prize !== null))],
      [certified.id, of((unit) => classesOf(unit, ({ certified: people }) => (people === 0 ? null : { done: people, of: null })))],
    ]);
  },
};
