import { text, type Block } from '../../documents/document/tree.ts';
import { formatDate } from '../../kit/dates.ts';
import type { Shown } from '../rules/hidden-names.ts';
import type { KnowledgeClass } from '../store/classes.ts';
import type { Person } from '../store/people.ts';
import { peoplePaperWords as words } from '../words/papers.ts';

/** Who of a unit is due for a class in a year, and what became of it: a paper of the unit itself. */
export function peopleTable(people: readonly Shown<Person>[], classes: readonly KnowledgeClass[]): Block[] {
  const centred = (value: string) => text(value, { align: 'center' });
  const nameOf = new Map(classes.map(({ id, name }) => [id, name]));
  const rows = people.map((one, n) => [
    centred(String(n + 1)), text(one.name ?? words.hidden), text(one.post ?? ''), centred(String(one.group)), text((one.classId !== null && nameOf.get(one.classId)) || words.notSent), centred(one.attended === null ? words.waiting : one.attended ? words.came : words.missed),
    text(one.certificateNumber !== null && one.certificateOn !== null ? words.certificateOf(one.certificateNumber, formatDate(one.certificateOn)) : ''),
  ]);
  return rows.length === 0 ? [{ kind: 'paragraph', text: [words.nobody] }] : [{ kind: 'table', size: 11, widths: [10, 46, 40, 18, 70, 20, 48], head: [[words.order, words.name, words.post, words.group, words.class, words.result, words.certificate].map((head) => text(head))], body: rows }];
}
