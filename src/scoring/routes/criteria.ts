import { downloadOf } from '../../documents/offers/download.ts';
import { Refused } from '../../kit/refuse.ts';
import { command, query, type Db, type Trx } from '../../kit/server/command.ts';
import { findYear } from '../../movement/store/year.ts';
import { loadIssuer } from '../../organisation/store.ts';
import { listForms } from '../../reports/store/forms.ts';
import { refuseEditBook } from '../access/sheets.ts';
import { bookPaper as bookTree } from '../document/book.ts';
import { bookOptionsInput, bookPaperQuery, draftBookInput, setQuery } from '../input/book.ts';
import { yearInput } from '../input/sheets.ts';
import { expiryOf } from '../rules/book/adoption.ts';
import { differencesOf } from '../rules/book/difference.ts';
import { isOfYear, warningsOf } from '../rules/book/warnings.ts';
import { problemsOf } from '../rules/book.ts';
import { loadChangeReasons } from '../store/book-changes.ts';
import { findBase, findLastYears, findSet, insertSet, listBook, listSets, putCriterion, touchSet, type BookSet } from '../store/book.ts';
import { standardGrades, standardTitle } from '../words/book.ts';

const standard = { basePoints: 10000, bonusCap: 1000, tieChain: [{ kind: 'fewer-penalties' as const }, { kind: 'more-bonus' as const }], grades: standardGrades, results: {}, isSample: false };

export const books = query({
  name: 'scoring.books', summary: 'The versions of a year’s criteria book, the newest first, what a new one can begin with, and whether the caller may change them.',
  input: yearInput, subject: (db, input) => findYear(db, input.yearId), access: () => null,
  async run(db, { subject, actor }) {
    const [sets, last] = await Promise.all([listSets(db, subject.id), findLastYears(db, subject)]);
    return { sets, lastYear: last && { year: last.year, title: last.title }, mayEdit: refuseEditBook(actor, subject) === null };
  },
});

export const book = query({
  name: 'scoring.book', summary: 'One version of the book: its criteria in order, what keeps it from being issued, what may be a mistake (of an issued book: what the year has taken from it), who proposed it, and the report forms of its year, which may suggest points.',
  input: setQuery, subject: (db, input) => findSet(db, input.setId), access: () => null,
  async run(db, { subject, actor, now }) {
    const [criteria, forms] = await Promise.all([listBook(db, subject.id), listForms(db, subject.yearId)]);
    const { proposal: proposed, ...set } = subject;
    const proposal = proposed && { name: proposed.name, at: proposed.at, expiresAt: expiryOf(proposed.at), isExpired: now > expiryOf(proposed.at), isOwn: proposed.personId === actor.personId };
    return { set, criteria, forms: forms.map(({ code, name }) => ({ code, name })), proposal, problems: problemsOf(criteria, set.basePoints), warnings: warningsOf({ ...set, criteria, forms }).filter((warning) => set.status === 'draft' || isOfYear(warning)), mayEdit: set.status === 'draft' && refuseEditBook(actor, set) === null };
  },
});

export const draftBook = command({
  name: 'scoring.draft-book', summary: 'Begins a new version of the book: a copy of last year’s, of this year’s newest version, or empty. A draft that is there stays.',
  input: draftBookInput, subject: (db, input) => findYear(db, input.yearId), access: refuseEditBook, chain: (subject) => subject.id,
  async run(trx, { subject, input, newId }) {
    const [newest] = await listSets(trx, subject.id);
    if (newest?.status === 'draft') return { setId: newest.id };
    const last = await findLastYears(trx, subject);
    const from = input.from ?? (newest ? 'newest' : last ? 'last-year' : 'empty');
    if (from === 'newest' && newest === undefined) throw new Refused(422, 'scoring.no-version');
    if (from === 'last-year' && last === null) throw new Refused(422, 'scoring.no-last-year');
    const copied = from === 'newest' ? newest! : from === 'last-year' ? last! : null;
    const setId = newId();
    const title = copied !== null && copied.yearId === subject.id ? copied.title : standardTitle(subject.year);
    await insertSet(trx, { ...(copied ?? standard), title, id: setId, yearId: subject.id, versionNumber: (newest?.versionNumber ?? 0) + 1, basedOn: copied?.id ?? null });
    if (copied === null) return { setId };
    const rows = await listBook(trx, copied.id);
    const idOf = new Map(rows.map((row) => [row.id, newId()]));
    for (const row of rows) await putCriterion(trx, setId, { ...row, id: idOf.get(row.id)!, parentId: row.parentId && idOf.get(row.parentId)! });
    return { setId };
  },
});

export const saveBookOptions = command({
  name: 'scoring.save-book-options', summary: 'Changes a draft’s title, base, cap of all bonuses, grades with their preconditions, the chain that separates ties, quotas of titles and the peer floor.',
  input: bookOptionsInput, subject: (db, input) => findSet(db, input.setId), access: refuseEditBook, chain: (subject) => subject.yearId,
  async run(trx, { subject, input }) {
    const { title, basePoints, bonusCap } = input;
    await touchDraft(trx, subject, input.version, { title, base_points: basePoints, bonus_cap: bonusCap, tie_chain: JSON.stringify(input.tieChain), grades: JSON.stringify(input.grades), ...(input.results && { results: JSON.stringify(input.results) }) });
    return { version: input.version + 1 };
  },
});

export const bookPaper = query({
  name: 'scoring.book-paper', summary: 'The criteria book as PDF, DOCX or XLSX, the annex of the guidance, with its differences from the book before.',
  input: bookPaperQuery, subject: (db, input) => findSet(db, input.setId), access: () => null,
  async run(db, { subject, input, now, today }) {
    const [year, criteria, issuer, changes] = await Promise.all([findYear(db, subject.yearId), listBook(db, subject.id), loadIssuer(db, subject.clusterId, today), loadDifferences(db, subject)]);
    const { issuedAt, issuerName, proposal } = subject;
    const paper = bookTree({ issuer, year: year!, now, title: subject.title, criteria, changes, adoption: { issuedAt, issuerName, proposedAt: proposal?.at ?? null, proposerName: proposal?.name ?? null } });
    return downloadOf(paper, input.format, `bo-tieu-chi-${year!.year}`, now);
  },
});

/** How a version differs from the book before it, with the reason of each difference; null where there is no book before it. */
export async function loadDifferences(db: Db, set: BookSet) {
  const base = await findBase(db, set);
  if (base === null) return null;
  const [before, after, reasons] = await Promise.all([listBook(db, base.id), listBook(db, set.id), loadChangeReasons(db, set.id)]);
  const lines = differencesOf({ options: base, criteria: before }, { options: set, criteria: after }).map((line) => ({ ...line, reason: reasons.get(line.change) ?? null }));
  return { base: { title: base.title, year: base.year, versionNumber: base.versionNumber }, lines };
}

/** The draft as the caller saw it, and only while it is a draft. */
export async function touchDraft(trx: Trx, set: BookSet, version: number, changes: Record<string, unknown> = {}): Promise<void> {
  if (set.status !== 'draft') throw new Refused(409, 'kit.frozen');
  if (!(await touchSet(trx, { id: set.id, version }, changes))) throw new Refused(409, 'kit.version-clash', {}, { current: { version: set.version } });
}
