import { countedTable, type Column } from '../../documents/document/counted-table.ts';
import { text, type Block } from '../../documents/document/tree.ts';
import { formatDate } from '../../kit/dates.ts';
import { formatCount } from '../../kit/points.ts';
import { say } from '../../kit/words.ts';
import type { KnowledgeClass } from '../store/classes.ts';
import type { Contest } from '../store/contests.ts';
import type { Plan } from '../store/force.ts';
import { forceNames } from '../words/names.ts';
import { listPaperWords as words } from '../words/papers.ts';

const centred = (value: string) => text(value, { align: 'center' });
const count = (n: number) => text(formatCount(n), { align: 'center', number: n, decimals: 0 });
const spanText = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) => (startsOn === endsOn ? formatDate(startsOn) : words.span(formatDate(startsOn), formatDate(endsOn)));
/** A column of counts that is added up. */
const counted = <R>(head: string, of: (row: R) => number): Column<R> => [head, 20, (row) => count(of(row)), of];

export type ListedPlan = Plan & { agencyName: string };
/** Every plan of training of the units, unit by unit. */
export const plansTable = (plans: readonly ListedPlan[]): Block => countedTable(plans, [
  [words.unit, 62, ({ agencyName }) => text(agencyName)], [words.force, 38, ({ forceKind }) => text(say(forceNames[forceKind]))], [words.days, 46, (plan) => centred(spanText(plan))],
  counted(words.people, ({ plannedPeople }) => plannedPeople), counted(words.planned, ({ plannedDays }) => plannedDays), counted(words.held, ({ days }) => days.length),
  [words.trained, 20, ({ trained }) => (trained === null ? centred(words.notYet) : count(trained)), ({ trained }) => trained ?? 0],
], { order: words.order, total: words.total, size: 11 });

export type ListedContest = Contest & { results: string };
/** Every contest of the year: how many units and people take part, and who won what. */
export const contestsTable = (contests: readonly ListedContest[]): Block => countedTable(contests, [
  [words.contest, 64, ({ name }) => text(name)], [words.days, 42, (one) => centred(spanText(one))], counted(words.units, ({ entries }) => entries.length), counted(words.contestants, ({ entries }) => entries.reduce((sum, { people }) => sum + people, 0)), [words.results, 96, ({ results }) => text(results)],
], { order: words.order, total: words.total, size: 11 });

export type ListedClass = KnowledgeClass & { holder: string; attended: number; certified: number };
/** Every class of the year with who holds it, seats and what became of them. */
export const classesTable = (classes: readonly ListedClass[]): Block => countedTable(classes, [
  [words.class, 74, ({ name }) => text(name)], [words.group, 18, ({ group }) => centred(String(group))], [words.days, 42, (one) => centred(spanText(one))], [words.holder, 42, ({ holder }) => text(holder)],
  counted(words.seats, ({ seats }) => seats.reduce((sum, one) => sum + one.seats, 0)), counted(words.sent, ({ seats }) => seats.reduce((sum, one) => sum + one.sent, 0)), counted(words.attended, ({ attended }) => attended), counted(words.certified, ({ certified }) => certified),
], { order: words.order, total: words.total, size: 11 });
