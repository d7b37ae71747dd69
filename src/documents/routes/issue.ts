import { createHash } from 'node:crypto';
import { Refused } from '../../kit/refuse.ts';
import { command, type Context, type Trx } from '../../kit/server/command.ts';
import { refuseIssue, type PaperSubject } from '../access/issue.ts';
import { correcting } from '../document/correction.ts';
import { formOf, formsOf, mediaTypes, type PaperFormat } from '../document/forms.ts';
import { frontOf } from '../document/front.ts';
import type { Paper } from '../document/tree.ts';
import { refuseSecret } from '../offers/taken-file.ts';
import { correctInput, issueInput, voidDocumentInput } from '../input/issue.ts';
import { codeOf } from '../rules/code.ts';
import { numberText, symbolOf, yearOf } from '../rules/numbers.ts';
import type { GuardFault } from '../rules/wording-check.ts';
import type { LineFault } from '../rules/wording.ts';
import { findPaper, insertCorrection, keepForm, markIssued, turnPaper } from '../store/issue.ts';
import { findLatest, findNumber, findNumberOf, giveReserved, insertNumber, type NumberLine } from '../store/numbers.ts';
import { findIssuerPlace } from '../store/place.ts';
import { issueWords } from '../words/centre.ts';
import { faultSentence } from '../words/drafts.ts';
import { paperOfDocument } from './draft-paper.ts';
import { findSubject } from './paper-subject.ts';
import { refuseYear, takeNumber, voidOrClash } from './registers.ts';

type Input = ReturnType<(typeof issueInput)['parse']>;
type Taken = { number: number; symbol: string; reserved: NumberLine | null };

export const issueDocument = command({
  name: 'documents.issue-document', summary: 'Issues a draft: takes its number, day, signatures and recipients, renders every form once and keeps the bytes. What changed, is missing or out of order is to be confirmed first (409 with `current`).',
  input: issueInput, subject: (db, input) => findSubject(db, input), access: refuseIssue, chain: (subject) => subject.yearId,
  audit: (input, subject, result: { number: string; files: Record<string, string> }) => ({ subjectId: subject.id, details: { ...input, ...result } }),
  async run(trx, ctx) {
    const { subject, input, actor, now, today } = ctx;
    if (subject.state !== 'draft') throw new Refused(409, 'documents.not-draft', {}, { current: { state: subject.state, version: subject.version } });
    if (subject.version !== input.version) throw new Refused(409, 'kit.version-clash', {}, { current: { version: subject.version } });
    refuseYear(subject.year, yearOf(input.date), today);
    const place = (await findIssuerPlace(trx, subject))!;
    const series = { clusterId: subject.clusterId, unitId: subject.unitId, type: subject.type, year: yearOf(input.date) };
    const latest = await findLatest(trx, series);
    const taken = await choose(trx, ctx, symbolOf(subject.type, place.symbol));
    const old = subject.supersedesId === null ? null : await findPaper(trx, { documentId: subject.supersedesId });
    const made = await paperOfDocument(trx, { ...subject, signatures: input.signatures, recipients: input.recipients }, subject.kind!, subject.asked, { number: String(taken.number), date: input.date, isDraft: false });
    refuseFaults([...made.faults, ...made.guards]);
    const earlier = latest !== null && latest.signedOn > input.date ? { number: numberText(latest.number, latest.symbol), date: latest.signedOn } : null;
    const { stale } = made;
    const missing = [...made.missing, ...(input.signatures.some(({ name }) => name === null) ? [{ text: issueWords.noSigner, params: {} }] : [])];
    const count = stale.length + missing.length + Number(earlier !== null);
    if (count > 0 && !input.isConfirmed) throw new Refused(409, 'documents.confirm-issue', { count }, { current: { stale, missing, earlier } });
    refuseSecret(made.paper.title, made.paper.summary);
    const by = { personId: actor.personId, personName: actor.name, at: now };
    const paper = old === null ? made.paper : correcting(made.paper, { number: old.number!, symbol: old.symbol!, signedOn: old.signedOn! });
    const files = await keepForms(trx, subject, { ...paper, code: subject.code, isDraft: false }, now);
    await registerNumber(trx, ctx, taken, paper);
    if (!(await markIssued(trx, subject, { signedOn: input.date, signatures: input.signatures, recipients: input.recipients, ...by }))) throw await clashOf(trx, subject);
    if (old !== null && old.state === 'issued' && !(await turnPaper(trx, old, { state: 'superseded' }))) throw await clashOf(trx, old);
    return { documentId: subject.id, number: numberText(taken.number, taken.symbol), files };
  },
});

const clashOf = async (trx: Trx, { id }: { id: string }) => new Refused(409, 'kit.version-clash', {}, { current: await findPaper(trx, { documentId: id }) });

/** Which number the paper gets; whoever issues in the same series waits until this write is done. */
async function choose(trx: Trx, { subject, input }: Context<Input, PaperSubject>, symbol: string): Promise<Taken> {
  const series = { clusterId: subject.clusterId, unitId: subject.unitId, type: subject.type, year: yearOf(input.date) };
  const { number: asked } = input;
  if (asked.kind !== 'reserved') return { number: await takeNumber(trx, series, symbol, asked.kind === 'typed' ? asked.number : null), symbol, reserved: null };
  const reserved = await findNumber(trx, asked.numberId);
  if (reserved === null || reserved.state !== 'reserved') throw new Refused(409, 'documents.number-gone');
  const isSame = reserved.clusterId === series.clusterId && reserved.unitId === series.unitId && reserved.type === series.type && reserved.year === series.year;
  if (!isSame) throw new Refused(422, 'documents.wrong-series', { number: numberText(reserved.number, reserved.symbol) });
  return { number: reserved.number, symbol: reserved.symbol, reserved };
}

async function registerNumber(trx: Trx, { subject, input, actor, now, newId }: Context<Input, PaperSubject>, { number, symbol, reserved }: Taken, { title, summary }: Paper): Promise<void> {
  const { id: documentId, clusterId, unitId, type } = subject;
  const named = `${title} ${summary}`.replace(/\s+/g, ' ').trim();
  if (reserved === null) return insertNumber(trx, { clusterId, unitId, type, year: yearOf(input.date), id: newId(), number, symbol, state: 'issued', documentId, summary: named, reason: null, personId: actor.personId, personName: actor.name, at: now });
  if (!(await giveReserved(trx, reserved, { documentId, summary: named }))) throw new Refused(409, 'documents.number-gone');
}

/** Renders every form once and keeps it; answers the hash of each. */
async function keepForms(trx: Trx, { id, kind, asked }: PaperSubject, paper: Paper, at: Date): Promise<Partial<Record<PaperFormat, string>>> {
  const kept: Partial<Record<PaperFormat, string>> = {};
  const formats = formsOf(paper);
  for (const format of kind?.workbook && !formats.includes('xlsx') ? [...formats, 'xlsx' as const] : formats) {
    const own = format === 'xlsx' ? await kind?.workbook?.(trx, asked, frontOf(paper)) : undefined;
    const bytes = own ?? (await formOf(paper, format, at));
    kept[format] = createHash('sha256').update(bytes).digest('hex');
    await keepForm(trx, id, format, { sha256: kept[format], mediaType: mediaTypes[format], bytes });
  }
  return kept;
}

function refuseFaults(faults: readonly (LineFault | GuardFault)[]): void {
  if (faults.length > 0) throw new Refused(422, 'documents.faulty', { count: faults.length, faults: faults.map(faultSentence).join(' ') }, { current: faults });
}

export const voidDocument = command({
  name: 'documents.void-document', summary: 'Voids an issued paper with the reason; its number stays used and its bytes stay to be read. The paper that a void correction took the place of is in force again.',
  input: voidDocumentInput, subject: (db, input) => findSubject(db, input), access: refuseIssue, chain: (subject) => subject.yearId,
  audit: (input, subject, result: { documentId: string; inForceAgain: string | null }) => ({ subjectId: subject.id, details: { ...input, ...result } }),
  async run(trx, { subject, input }) {
    if (subject.state !== 'issued') throw new Refused(409, 'documents.not-issued', {}, { current: { state: subject.state } });
    if (subject.version !== input.version) throw await clashOf(trx, subject);
    refuseSecret(input.reason);
    if (!(await turnPaper(trx, subject, { state: 'void', void_reason: input.reason }))) throw await clashOf(trx, subject);
    await voidOrClash(trx, (await findNumberOf(trx, subject.id))!, input.reason);
    const before = subject.supersedesId === null ? null : await findPaper(trx, { documentId: subject.supersedesId });
    if (before?.state !== 'superseded') return { documentId: subject.id, inForceAgain: null };
    if (!(await turnPaper(trx, before, { state: 'issued' }))) throw await clashOf(trx, before);
    return { documentId: subject.id, inForceAgain: before.id };
  },
});

export const correctDocument = command({
  name: 'documents.correct-document', summary: 'Begins the correction (đính chính) of an issued paper: a new draft with its words, which takes its place when it is issued.',
  input: correctInput, subject: (db, input) => findSubject(db, input), access: refuseIssue, chain: (subject) => subject.yearId,
  async run(trx, { subject, input, actor, now, newId }) {
    if (subject.state !== 'issued') throw new Refused(409, 'documents.not-issued', {}, { current: { state: subject.state } });
    if (subject.correctedById !== null) throw new Refused(409, 'documents.correction-there', {}, { current: { documentId: subject.correctedById } });
    if (subject.version !== input.version) throw await clashOf(trx, subject);
    const documentId = newId();
    await insertCorrection(trx, subject, { id: documentId, code: codeOf(newId()) }, { personId: actor.personId, personName: actor.name, at: now });
    return { documentId };
  },
});
