import { Refused } from '../../kit/refuse.ts';
import { command, type Trx } from '../../kit/server/command.ts';
import { refuseEditBook } from '../access/sheets.ts';
import { criterionInput, importBookInput, moveCriterionInput, removeCriterionInput } from '../input/book.ts';
import { fits } from '../rules/feeds/feeds.ts';
import { depthOf, inOrder, recoded, refusePlace, shifted } from '../rules/book/outline-edit.ts';
import { isLeaf } from '../rules/outline.ts';
import { dropCriteria, findSet, listBook, putCriterion, type BookRow } from '../store/book.ts';
import { touchDraft } from './criteria.ts';

export const saveCriterion = command({
  name: 'scoring.save-criterion', summary: 'Adds or changes one line of a draft: its place, code, title, maximum, rule kind with settings, evidence, scorer, the facts that suggest its points. What a renamed group holds is renamed with it.',
  input: criterionInput, subject: (db, input) => findSet(db, input.setId), access: refuseEditBook, chain: (subject) => subject.yearId, audit: (input) => ({ subjectId: input.setId, details: input }),
  async run(trx, { subject, input, newId }) {
    await touchDraft(trx, subject, input.version);
    const rows = await listBook(trx, subject.id);
    const present = rows.find(({ id }) => id === input.criterion.id);
    const fault = refusePlace(rows, input.criterion);
    if (fault !== null) throw new Refused(422, fault);
    if (input.criterion.feeds !== null && !fits(input.criterion, input.criterion.feeds)) throw new Refused(422, 'scoring.feeds-unfit', { code: input.criterion.code });
    const row = { ...input.criterion, id: present?.id ?? newId(), position: present !== undefined && present.parentId === input.criterion.parentId ? present.position : Number.MAX_SAFE_INTEGER };
    const changed = present === undefined ? [...rows, row] : recoded(rows.map((one) => (one.id === row.id ? row : one)), row.id, present.code, row.code);
    const twice = changed.find(({ id, code }) => changed.some((other) => other.id !== id && other.code === code));
    if (twice !== undefined) throw new Refused(409, 'scoring.code-taken', { code: twice.code });
    await putChanged(trx, subject.id, rows, inOrder(changed));
    return { criterionId: row.id, version: input.version + 1 };
  },
});

export const moveCriterion = command({
  name: 'scoring.move-criterion', summary: 'Moves a line of a draft, with all that it holds, one place up or down among those beside it.',
  input: moveCriterionInput, subject: (db, input) => findSet(db, input.setId), access: refuseEditBook, chain: (subject) => subject.yearId,
  async run(trx, { subject, input }) {
    await touchDraft(trx, subject, input.version);
    const rows = await listBook(trx, subject.id);
    if (!rows.some(({ id }) => id === input.criterionId)) throw new Refused(404, 'scoring.not-found');
    await putChanged(trx, subject.id, rows, shifted(rows, input.criterionId, input.direction));
    return { version: input.version + 1 };
  },
});

export const removeCriterion = command({
  name: 'scoring.remove-criterion', summary: 'Takes a criterion, or a section or group with all that it holds, out of a draft.',
  input: removeCriterionInput, subject: (db, input) => findSet(db, input.setId), access: refuseEditBook, chain: (subject) => subject.yearId,
  async run(trx, { subject, input }) {
    await touchDraft(trx, subject, input.version);
    const rows = await listBook(trx, subject.id);
    const gone = new Set(rows.filter(({ id }) => id === input.criterionId).map(({ id }) => id));
    for (const row of inOrder(rows)) if (row.parentId !== null && gone.has(row.parentId)) gone.add(row.id);
    if (gone.size === 0) throw new Refused(404, 'scoring.not-found');
    await dropRows(trx, rows, rows.filter(({ id }) => gone.has(id)));
    return { version: input.version + 1 };
  },
});

const assessed = { ruleKind: 'manual', settings: { step: 25 }, modifiers: [], feeds: null };
const sum = { ruleKind: 'group-sum', settings: {}, modifiers: [], feeds: null };

export const importBook = command({
  name: 'scoring.import-book', summary: 'Takes over a whole table: codes that are known keep their rules, new ones are assessed by hand unless a suggested rule was accepted, those not named are removed.',
  input: importBookInput, subject: (db, input) => findSet(db, input.setId), access: refuseEditBook, chain: (subject) => subject.yearId, audit: (input) => ({ subjectId: input.setId, details: input }),
  async run(trx, { subject, input, newId }) {
    await touchDraft(trx, subject, input.version);
    const rows = await listBook(trx, subject.id);
    const known = new Map(rows.map((row) => [row.code, row]));
    const parents = new Set(input.criteria.map(({ parentCode }) => parentCode));
    const idOf = new Map<string, string>();
    const next: BookRow[] = [];
    for (const [n, { code, parentCode, title, maxPoints, rule }] of input.criteria.entries()) {
      if (idOf.has(code)) throw new Refused(409, 'scoring.code-taken', { code });
      const parentId = parentCode === null ? null : idOf.get(parentCode);
      if (parentId === undefined) throw new Refused(422, 'scoring.no-section');
      const old = known.get(code);
      const holds = parentCode === null || parents.has(code);
      const kept = old !== undefined && isLeaf(old) === !holds ? old : holds ? sum : assessed;
      idOf.set(code, old?.id ?? newId());
      next.push({ evidenceRule: old?.evidenceRule ?? 'optional', scorer: old?.scorer ?? 'unit', regulationRef: old?.regulationRef ?? null, ruleKind: kept.ruleKind, settings: kept.settings, modifiers: kept.modifiers, feeds: kept.feeds, ...(!holds && rule && { ...rule, feeds: null }),
        id: idOf.get(code)!, parentId, position: n + 1, code, title, maxPoints });
    }
    for (const row of next) {
      const fault = refusePlace(next, row);
      if (fault !== null) throw new Refused(422, fault);
    }
    for (const row of next) await putCriterion(trx, subject.id, row);
    await dropRows(trx, rows, rows.filter(({ code }) => !idOf.has(code)));
    return { version: input.version + 1 };
  },
});

/** Writes the rows that are not as they were. */
async function putChanged(trx: Trx, setId: string, before: readonly BookRow[], after: readonly BookRow[]): Promise<void> {
  const old = new Map(before.map((row) => [row.id, row]));
  const isSame = (row: BookRow) => old.has(row.id) && (Object.keys(row) as (keyof BookRow)[]).every((key) => row[key] === old.get(row.id)![key]);
  for (const row of after) if (!isSame(row)) await putCriterion(trx, setId, row);
}

/** What is inside goes before what holds it. */
async function dropRows(trx: Trx, rows: readonly BookRow[], gone: readonly BookRow[]): Promise<void> {
  for (const depth of [2, 1, 0]) await dropCriteria(trx, gone.filter((row) => depthOf(rows, row) === depth).map(({ id }) => id));
}
