import { formatInstant } from '../../kit/dates.ts';
import { Refused } from '../../kit/refuse.ts';
import { command, query, type Db } from '../../kit/server/command.ts';
import { listMembers } from '../../organisation/store.ts';
import { refuseEditBook } from '../access/sheets.ts';
import { explainChangesInput, setInput, setQuery } from '../input/book.ts';
import { expiryOf, refuseAdoption } from '../rules/book/adoption.ts';
import { problemsOf } from '../rules/book.ts';
import { putChangeReasons } from '../store/book-changes.ts';
import { findSet, isScored, listBook, openSheets, supersedeIssued, type BookSet } from '../store/book.ts';
import { loadDifferences, touchDraft } from './criteria.ts';

export const bookDifference = query({
  name: 'scoring.book-difference', summary: 'How a version differs from the book before it, line by line, with the reason of each; null where there is none before it.',
  input: setQuery, subject: (db, input) => findSet(db, input.setId), access: () => null,
  run: (db, { subject }) => loadDifferences(db, subject),
});

export const explainChanges = command({
  name: 'scoring.explain-changes', summary: 'Gives one reason for one or more differences of a draft from the book before it.',
  input: explainChangesInput, subject: (db, input) => findSet(db, input.setId), access: refuseEditBook, chain: (subject) => subject.yearId,
  async run(trx, { subject, input, actor, now }) {
    await touchDraft(trx, subject, input.version);
    const standing = new Set((await loadDifferences(trx, subject))?.lines.map(({ change }) => change));
    const changes = [...new Set(input.changes)];
    if (changes.some((change) => !standing.has(change))) throw new Refused(409, 'scoring.no-such-change');
    await putChangeReasons(trx, { yearId: subject.yearId, setId: subject.id }, changes, input.reason, { personId: actor.personId, at: now });
    return { version: input.version + 1 };
  },
});

export const proposeBook = command({
  name: 'scoring.propose-book', summary: 'Proposes a version of a draft for issue by another person within 24 hours. Refused while sums do not match, a difference has no reason, or scores were entered.',
  input: setInput, subject: (db, input) => findSet(db, input.setId), access: refuseEditBook, chain: (subject) => subject.yearId,
  async run(trx, { subject, input, actor, now }) {
    await refuseUnready(trx, subject);
    const { proposal } = subject;
    if (proposal !== null && now <= expiryOf(proposal.at)) throw new Refused(409, 'scoring.already-proposed', { name: proposal.name, at: formatInstant(proposal.at) });
    const version = input.version + 1;
    await touchDraft(trx, subject, input.version, { proposed_version: version, proposed_by: actor.personId, proposed_at: now });
    return { version, expiresAt: expiryOf(now) };
  },
});

export const issueBook = command({
  name: 'scoring.issue-book', summary: 'Issues a draft that another person proposed: it is frozen, the version before it is superseded, and every member gets a sheet.',
  input: setInput, subject: (db, input) => findSet(db, input.setId), access: refuseEditBook, chain: (subject) => subject.yearId,
  audit: (input, { proposal }) => ({ subjectId: input.setId, details: { ...input, proposedBy: proposal?.name, proposedAt: proposal?.at } }),
  async run(trx, { subject, input, actor, now, today, newId }) {
    await refuseUnready(trx, subject);
    const { proposal } = subject;
    const fault = refuseAdoption({ proposal, version: subject.version, personId: actor.personId, now });
    if (fault !== null) throw new Refused(409, fault, proposal === null ? {} : { at: formatInstant(proposal.at) });
    await supersedeIssued(trx, subject.yearId);
    await touchDraft(trx, subject, input.version, { status: 'issued', issued_at: now, issued_by: actor.personId, proposed_version: proposal!.version, proposed_by: proposal!.personId, proposed_at: proposal!.at });
    const members = await listMembers(trx, subject.clusterId, today);
    await openSheets(trx, subject.yearId, subject.id, members.map(({ unitId }) => unitId), newId);
    return { sheets: members.length };
  },
});

/** A draft that is whole, explained, and whose year has no scores yet. */
async function refuseUnready(db: Db, subject: BookSet): Promise<void> {
  if (subject.status !== 'draft') throw new Refused(409, 'kit.frozen');
  const problems = problemsOf(await listBook(db, subject.id), subject.basePoints);
  if (problems.length > 0) throw new Refused(422, 'scoring.book-faulty', { count: problems.length }, { current: problems });
  if (await isScored(db, subject.yearId)) throw new Refused(409, 'scoring.book-in-use');
  const waiting = (await loadDifferences(db, subject))?.lines.filter(({ reason }) => reason === null) ?? [];
  if (waiting.length > 0) throw new Refused(422, 'scoring.unexplained', { count: waiting.length });
}
