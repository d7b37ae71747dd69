import { Refused } from '../../kit/refuse.ts';
import { command, query, type Trx } from '../../kit/server/command.ts';
import { findYear } from '../../movement/store.ts';
import { listMembers, loadIssuer } from '../../organisation/store.ts';
import { refuseEditBook } from '../access.ts';
import { bookPaper as bookTree } from '../document/book.ts';
import { bookOptionsInput, bookPaperQuery, criterionInput, importBookInput, removeCriterionInput, setInput, setQuery, yearInput } from '../input.ts';
import { problemsOf } from '../rules/book.ts';
import { dropCriteria, findSet, insertSet, isScored, listBook, listSets, openSheets, putCriterion, supersedeIssued, touchSet, type BookRow, type BookSet } from '../store/book.ts';
import { downloadOf } from './papers.ts';

const standard = { basePoints: 10000, bonusCap: 1000, tieChain: [{ kind: 'fewer-penalties' as const }, { kind: 'more-bonus' as const }], grades: [{ label: 'Xuất sắc', from: 9500 }, { label: 'Tốt', from: 8500 }, { label: 'Khá', from: 7000 }, { label: 'Hoàn thành', from: 5000 }], results: {}, isSample: false };

export const books = query({
  name: 'scoring.books', summary: 'The versions of a year’s criteria book, the newest first, and whether the caller may change them.',
  input: yearInput, subject: (db, input) => findYear(db, input.yearId), access: () => null,
  run: async (db, { subject, actor }) => ({ sets: await listSets(db, subject.id), mayEdit: refuseEditBook(actor, subject) === null }),
});

export const book = query({
  name: 'scoring.book', summary: 'One version of the book: its criteria in order, and what keeps it from being issued.',
  input: setQuery, subject: (db, input) => findSet(db, input.setId), access: () => null,
  async run(db, { subject, actor }) {
    const criteria = await listBook(db, subject.id);
    return { set: subject, criteria, problems: problemsOf(criteria, subject.basePoints), mayEdit: subject.status === 'draft' && refuseEditBook(actor, subject) === null };
  },
});

export const draftBook = command({
  name: 'scoring.draft-book', summary: 'Begins a new version of the book: a copy of the newest one, or empty.',
  input: yearInput, subject: (db, input) => findYear(db, input.yearId), access: refuseEditBook, chain: (subject) => subject.id,
  async run(trx, { subject, newId }) {
    const [newest] = await listSets(trx, subject.id);
    if (newest?.status === 'draft') return { setId: newest.id };
    const setId = newId();
    const from = newest ?? { ...standard, title: `Bộ tiêu chí chấm điểm thi đua năm ${subject.year}`, versionNumber: 0 };
    await insertSet(trx, { ...from, id: setId, yearId: subject.id, versionNumber: from.versionNumber + 1 });
    if (newest === undefined) return { setId };
    const rows = await listBook(trx, newest.id);
    const idOf = new Map(rows.map((row) => [row.id, newId()]));
    for (const row of rows) await putCriterion(trx, setId, { ...row, id: idOf.get(row.id)!, parentId: row.parentId && idOf.get(row.parentId)! });
    return { setId };
  },
});

export const saveCriterion = command({
  name: 'scoring.save-criterion', summary: 'Adds or changes one criterion of a draft: code, title, maximum, rule kind with settings, evidence, scorer.',
  input: criterionInput, subject: (db, input) => findSet(db, input.setId), access: refuseEditBook, chain: (subject) => subject.yearId, audit: (input) => ({ subjectId: input.setId, details: input }),
  async run(trx, { subject, input, newId }) {
    await touch(trx, subject, input.version);
    const rows = await listBook(trx, subject.id);
    const present = rows.find(({ id }) => id === input.criterion.id);
    if (rows.some((row) => row.code === input.criterion.code && row.id !== input.criterion.id)) throw new Refused(409, 'scoring.code-taken', { code: input.criterion.code });
    const changesSide = present !== undefined && (present.parentId === null) !== (input.criterion.parentId === null); // a section stays one: it may hold criteria
    if (changesSide || (input.criterion.parentId !== null && !rows.some(({ id, parentId }) => id === input.criterion.parentId && parentId === null))) throw new Refused(422, 'scoring.no-section');
    const criterionId = present?.id ?? newId();
    const position = present?.position ?? Math.max(0, ...rows.filter((row) => input.criterion.parentId === null || row.id === input.criterion.parentId || row.parentId === input.criterion.parentId).map((row) => row.position)) + 1;
    if (present === undefined) for (const row of rows.filter((one) => one.position >= position)) await putCriterion(trx, subject.id, { ...row, position: row.position + 1 });
    await putCriterion(trx, subject.id, { ...input.criterion, id: criterionId, position });
    return { criterionId, version: input.version + 1 };
  },
});

export const removeCriterion = command({
  name: 'scoring.remove-criterion', summary: 'Takes a criterion, or a section with all of its criteria, out of a draft.',
  input: removeCriterionInput, subject: (db, input) => findSet(db, input.setId), access: refuseEditBook, chain: (subject) => subject.yearId,
  async run(trx, { subject, input }) {
    await touch(trx, subject, input.version);
    const gone = (await listBook(trx, subject.id)).filter(({ id, parentId }) => id === input.criterionId || parentId === input.criterionId).sort((a, b) => Number(a.parentId === null) - Number(b.parentId === null));
    if (gone.length === 0) throw new Refused(404, 'scoring.not-found');
    await dropCriteria(trx, gone.map(({ id }) => id));
    return { version: input.version + 1 };
  },
});

export const importBook = command({
  name: 'scoring.import-book', summary: 'Takes over a whole table: codes that are known keep their rules, new ones are assessed by hand, those not named are removed.',
  input: importBookInput, subject: (db, input) => findSet(db, input.setId), access: refuseEditBook, chain: (subject) => subject.yearId, audit: (input) => ({ subjectId: input.setId, details: input }),
  async run(trx, { subject, input, newId }) {
    await touch(trx, subject, input.version);
    const present = new Map((await listBook(trx, subject.id)).map((row) => [row.code, row]));
    const named = new Set(input.criteria.map(({ code }) => code));
    const gone = [...present.values()].filter(({ code }) => !named.has(code));
    await dropCriteria(trx, gone.filter(({ parentId }) => parentId !== null).map(({ id }) => id));
    const idOf = new Map(input.criteria.map(({ code }) => [code, present.get(code)?.id ?? newId()]));
    for (const [n, { code, parentCode, title, maxPoints }] of input.criteria.entries()) {
      const fresh = { ruleKind: parentCode === null ? 'group-sum' : 'manual', settings: parentCode === null ? {} : { step: 25 }, modifiers: [], evidenceRule: 'optional', scorer: 'unit', regulationRef: null };
      const parentId = parentCode === null ? null : idOf.get(parentCode);
      if (parentId === undefined) throw new Refused(422, 'scoring.no-section');
      const row: BookRow = { ...fresh, ...present.get(code), id: idOf.get(code)!, parentId, position: n + 1, code, title, maxPoints };
      await putCriterion(trx, subject.id, row);
    }
    await dropCriteria(trx, gone.filter(({ parentId }) => parentId === null).map(({ id }) => id));
    return { version: input.version + 1 };
  },
});

export const saveBookOptions = command({
  name: 'scoring.save-book-options', summary: 'Changes a draft’s title, base, cap of all bonuses, grades and the chain that separates ties.',
  input: bookOptionsInput, subject: (db, input) => findSet(db, input.setId), access: refuseEditBook, chain: (subject) => subject.yearId,
  async run(trx, { subject, input }) {
    const { title, basePoints, bonusCap } = input;
    await touch(trx, subject, input.version, { title, base_points: basePoints, bonus_cap: bonusCap, tie_chain: JSON.stringify(input.tieChain), grades: JSON.stringify(input.grades) });
    return { version: input.version + 1 };
  },
});

export const issueBook = command({
  name: 'scoring.issue-book', summary: 'Issues a draft: it is frozen, the version before it is superseded, and every member gets a sheet. Refused while sums do not match, or once scores were entered.',
  input: setInput, subject: (db, input) => findSet(db, input.setId), access: refuseEditBook, chain: (subject) => subject.yearId,
  async run(trx, { subject, input, actor, now, today, newId }) {
    const problems = problemsOf(await listBook(trx, subject.id), subject.basePoints);
    if (problems.length > 0) throw new Refused(422, 'scoring.book-faulty', { count: problems.length }, { current: problems });
    if (await isScored(trx, subject.yearId)) throw new Refused(409, 'scoring.book-in-use');
    await supersedeIssued(trx, subject.yearId);
    await touch(trx, subject, input.version, { status: 'issued', issued_at: now, issued_by: actor.personId });
    const members = await listMembers(trx, subject.clusterId, today);
    await openSheets(trx, subject.yearId, subject.id, members.map(({ unitId }) => unitId), newId);
    return { sheets: members.length };
  },
});

export const bookPaper = query({
  name: 'scoring.book-paper', summary: 'The criteria book as PDF, DOCX or XLSX, the annex of the guidance.',
  input: bookPaperQuery, subject: (db, input) => findSet(db, input.setId), access: () => null,
  async run(db, { subject, input, now, today }) {
    const [year, criteria, issuer] = await Promise.all([findYear(db, subject.yearId), listBook(db, subject.id), loadIssuer(db, subject.clusterId, today)]);
    return downloadOf(bookTree({ issuer, year: year!, now, title: subject.title, isDraft: subject.status === 'draft', criteria }), input.format, `bo-tieu-chi-${year!.year}`, now);
  },
});

/** The draft as the caller saw it, and only while it is a draft. */
async function touch(trx: Trx, set: BookSet, version: number, changes: Record<string, unknown> = {}): Promise<void> {
  if (set.status !== 'draft') throw new Refused(409, 'kit.frozen');
  if (!(await touchSet(trx, { id: set.id, version }, changes))) throw new Refused(409, 'kit.version-clash', {}, { current: { version: set.version } });
}
