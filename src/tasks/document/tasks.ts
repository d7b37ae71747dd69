import { text, type Block } from '../../documents/document/tree.ts';
import { formatDate, formatInstant } from '../../kit/dates.ts';
import { say } from '../../kit/words.ts';
import { standingOf, type Standing } from '../rules/standing.ts';
import type { Assignment } from '../store/tasks.ts';
import { sourceNames, standingText, stateNames } from '../words/names.ts';
import { paperWords as words } from '../words/papers.ts';

const centred = (value: string) => text(value, { align: 'center' });
const count = (n: number) => text(String(n), { align: 'center', number: n, decimals: 0 });

/** "chỉ đạo của Bộ CHQS tỉnh, văn bản số 112/HD-BCH ngày 20/01/2020". */
export const sourceText = ({ sourceKind, sourceNumber, sourceOn }: Pick<Assignment, 'sourceKind' | 'sourceNumber' | 'sourceOn'>) =>
  `${words.of[sourceKind]}${sourceNumber === null ? '' : words.number(sourceNumber)}${sourceOn === null ? '' : words.on(formatDate(sourceOn))}`;

/** Who is to do a task, by the full names of agencies. */
export const unitTable = (names: readonly string[]): Block => ({ kind: 'table', size: 12, widths: [12, 150], head: [[words.order, words.unit].map((head) => text(head))], body: names.map((name, n) => [centred(String(n + 1)), text(name)]) });

export type Standings = Record<'onTime' | 'late' | 'overdue' | 'open', number> & { given: number };
const keyOf: Record<Standing['kind'], keyof Standings | null> = { 'on-time': 'onTime', late: 'late', overdue: 'overdue', open: 'open', withdrawn: null };
/** How many were given and where each stands; what was withdrawn counts nowhere. */
export function standingsOf(assignments: readonly Assignment[], now: Date): Standings {
  const found: Standings = { given: 0, onTime: 0, late: 0, overdue: 0, open: 0 };
  for (const one of assignments) {
    const key = keyOf[standingOf(one, now).kind];
    if (key === null) continue;
    found.given += 1;
    found[key] += 1;
  }
  return found;
}

type Owner = { unitId: string; name: string };
const columns = ['given', 'onTime', 'late', 'overdue', 'open'] as const;
/** One row for each owner, and their sums. */
export function summaryTable(owners: readonly Owner[], assignments: readonly Assignment[], now: Date): Block {
  const rows = owners.map(({ unitId, name }) => ({ name, counts: standingsOf(assignments.filter((one) => one.unitId === unitId), now) }));
  const sum = (key: (typeof columns)[number]) => rows.reduce((total, { counts }) => total + counts[key], 0);
  return {
    kind: 'table', size: 11, widths: [12, 90, ...columns.map(() => 30)], head: [[words.order, words.unit, ...columns.map((key) => words[key])].map((head) => text(head))],
    body: [...rows.map(({ name, counts }, n) => [centred(String(n + 1)), text(name), ...columns.map((key) => count(counts[key]))]), ...(rows.length > 1 ? [[text(''), text(words.total, { bold: true }), ...columns.map((key) => text(String(sum(key)), { align: 'center', bold: true, sumOf: { from: 0, to: rows.length - 1 } }))]] : [])],
  };
}

/** Tasks by owner, in the order of owners and within one the soonest first. */
export function listTable(owners: readonly Owner[], assignments: readonly Assignment[], now: Date): Block {
  const rows = owners.flatMap(({ unitId, name }) => assignments.filter((one) => one.unitId === unitId).map((one) => ({ ...one, name })));
  if (rows.length === 0) return { kind: 'paragraph', text: [words.none] };
  return {
    kind: 'table', size: 11, widths: [12, 44, 84, 34, 30, 26, 26], head: [[words.order, words.unit, words.task, words.source, words.due, words.state, words.standing].map((head) => text(head))],
    body: rows.map((one, n) => [centred(String(n + 1)), text(one.name), text(one.title), text(say(sourceNames[one.sourceKind])), centred(formatInstant(one.dueAt)), centred(say(stateNames[one.state])), centred(standingText(standingOf(one, now)))]),
  };
}
