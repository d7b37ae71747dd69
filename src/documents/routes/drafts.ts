import { codeOf } from '../rules/code.ts';
import { Refused } from '../../kit/refuse.ts';
import { readClock } from '../../kit/server/business-clock.ts';
import type { Actor } from '../../kit/server/actor.ts';
import { command, query, type Db } from '../../kit/server/command.ts';
import { Download } from '../../kit/server/http.ts';
import { refuseDraft, refuseStart, type DraftPlace } from '../access/drafts.ts';
import { usualRecipients, usualSignatures } from '../document/frame.ts';
import { correcting } from '../document/correction.ts';
import { formOf, formsOf, mediaTypes } from '../document/forms.ts';
import { frontOf } from '../document/front.ts';
import { discardDraftInput, draftPreviewQuery, draftQuery, refreshFiguresInput, saveDraftInput, startDraftInput } from '../input/drafts.ts';
import { findKind, type PaperAsked } from '../offers/papers.ts';
import { refuseSecret } from '../offers/taken-file.ts';
import type { StoredFigures } from '../rules/changes.ts';
import { keysIn } from '../rules/wording.ts';
import { deleteDraft, findEarlierText, insertDraft, updateDraft, updateFigures } from '../store/drafts.ts';
import { findPaper, type PaperRow } from '../store/issue.ts';
import { findIssuerPlace } from '../store/place.ts';
import { wordingInForce } from '../store/templates.ts';
import { issuerOf, paperOfDocument, readKind, type Read } from './draft-paper.ts';

export type DraftSubject = DraftPlace & { row: PaperRow };

async function findDraft(db: Db, documentId: string): Promise<DraftSubject | null> {
  const row = await findPaper(db, { documentId });
  const kind = row && findKind(row.paper);
  if (row === null || kind === null) return null;
  const { yearId, year, clusterId, blockId, subjectId, unitId } = row;
  return { row, kind, unitId, asked: { yearId, year, clusterId, blockId, subjectId, ...(await readClock(db)) } };
}

/** The figures that a text names: those it has keep what they said, new ones are read now, the others are dropped. */
function figuresFor(text: { title: string; summary: string; body: string }, stored: StoredFigures, { figures }: Read, now: Date): StoredFigures {
  const present = new Map(figures.map(({ key, text: said, value }) => [key, { text: said, value, at: now.toISOString() }]));
  return Object.fromEntries([...keysIn(text.title, text.summary, text.body)].flatMap((key) => {
    const figure = (Object.hasOwn(stored, key) ? stored[key] : undefined) ?? present.get(key);
    return figure === undefined ? [] : [[key, figure]];
  }));
}

type StartPlace = DraftPlace & { clusterId: string };
async function findStart(db: Db, input: { yearId: string; paper: string; subjectId: string | null }, actor: Actor): Promise<StartPlace | null> {
  const [place, kind] = [await findIssuerPlace(db, { yearId: input.yearId }), findKind(input.paper)];
  if (place === null || kind === null) return null;
  const asked: PaperAsked = { yearId: place.yearId, year: place.year, clusterId: place.clusterId, blockId: place.blockId, subjectId: kind.subjects === null ? null : input.subjectId, ...(await readClock(db)) };
  const own = kind.issuedBy === 'unit' ? (actor.appointments.find(({ role, unitId }) => role === 'unit-secretary' && unitId !== null)?.unitId ?? null) : null;
  if (kind.subjects === null) return { kind, asked, unitId: own, clusterId: place.clusterId };
  const about = (await kind.subjects(db, asked, actor)).find(({ id }) => id === input.subjectId);
  return about === undefined ? null : { kind, asked, unitId: kind.issuedBy === 'unit' ? about.unitId : null, clusterId: place.clusterId };
}

export const startDraft = command({
  name: 'documents.start-draft', summary: 'Begins a paper: copies the wording in force, or the text of the last earlier year, and reads its figures.',
  input: startDraftInput, subject: findStart, access: refuseStart, chain: (subject) => subject.asked.yearId,
  audit: (_input, _subject, result: { documentId: string }) => ({ subjectId: result.documentId }),
  async run(trx, { subject: { kind, asked, unitId, clusterId }, input, actor, now, newId }) {
    const [inForce, read, issuer] = await Promise.all([wordingInForce(trx, clusterId, kind), readKind(kind, trx, asked), issuerOf(trx, asked, unitId)]);
    const earlier = input.from === 'wording' ? null : await findEarlierText(trx, { clusterId, unitId, paper: kind.id, year: asked.year });
    if (input.from === 'last-year' && earlier === null) throw new Refused(409, 'documents.no-earlier-text');
    const { title, summary, body } = earlier ?? inForce;
    const id = newId();
    await insertDraft(trx, {
      id, code: codeOf(newId()), yearId: asked.yearId, clusterId, unitId, paper: kind.id, subjectId: asked.subjectId, type: kind.type, title, summary, body, templateVersion: inForce.version, figures: figuresFor({ title, summary, body }, {}, read, now),
      signatures: usualSignatures(issuer, kind.type), recipients: usualRecipients(issuer, kind.type), place: issuer.place, personId: actor.personId, personName: actor.name, at: now,
    });
    return { documentId: id };
  },
});

export const draft = query({
  name: 'documents.draft', summary: 'A draft with everything that its page needs: the text, what each figure said and says now, the parts, what is stale, faulty, out of step with its list or missing, and last year’s text.',
  input: draftQuery, subject: (db, input) => findDraft(db, input.documentId), access: refuseDraft,
  async run(db, { subject: { row, kind, asked, unitId }, today }) {
    const [made, earlier] = await Promise.all([paperOfDocument(db, row, kind, asked, { number: null, date: row.signedOn, isDraft: true }), findEarlierText(db, { clusterId: row.clusterId, unitId, paper: row.paper, year: row.year })]);
    const { id, version, title, summary, body, figures, signatures, recipients, place, state, templateVersion } = row;
    const { read, faults, stale, guards, missing, paper } = made;
    return { id, version, paper: row.paper, yearId: row.yearId, kindName: kind.name, title, summary, body, stored: figures, signatures, recipients, place, state, templateVersion, figures: read.figures, parts: read.parts, faults, stale, guards, missing, head: paper.head, earlier, blocks: made.lined, type: row.type, unitId, today, formats: [...new Set([...formsOf(paper), ...(kind.workbook ? ['xlsx' as const] : [])])] };
  },
});

/** 409 with what stands there now; whoever typed keeps the own text. */
async function clash(db: Db, documentId: string): Promise<Refused> {
  const row = await findPaper(db, { documentId });
  if (row !== null && row.state !== 'draft') return new Refused(409, 'documents.not-draft', {}, { current: { state: row.state, version: row.version } });
  return new Refused(409, 'documents.draft-clash', {}, { current: row && { version: row.version, title: row.title, summary: row.summary, body: row.body } });
}

export const saveDraft = command({
  name: 'documents.save-draft', summary: 'Saves title, summary, text, signatures, recipients and place of a draft; figures named anew are read. 409 with `current` when somebody else changed it.',
  input: saveDraftInput, subject: (db, input) => findDraft(db, input.documentId), access: refuseDraft, chain: (subject) => subject.asked.yearId,
  audit: ({ documentId, version, title }) => ({ subjectId: documentId, details: { documentId, version, title } }),
  async run(trx, { subject: { row, kind, asked }, input, now }) {
    const { title, summary, body, signatures, recipients, place } = input;
    refuseSecret(title, summary);
    const named = [...keysIn(title, summary, body)].filter((key) => !Object.hasOwn(row.figures, key));
    const read = named.length === 0 ? { figures: [], parts: [], missing: [] } : await readKind(kind, trx, { ...asked, only: new Set(named) });
    const figures = figuresFor(input, row.figures, read, now);
    if (!(await updateDraft(trx, { id: row.id, version: input.version }, { title, summary, body, signatures, recipients, place, figures }))) throw await clash(trx, row.id);
    return { version: input.version + 1 };
  },
});

export const refreshFigures = command({
  name: 'documents.refresh-figures', summary: 'Takes one figure of a draft (by its key), or all of them, as the sources give them now.',
  input: refreshFiguresInput, subject: (db, input) => findDraft(db, input.documentId), access: refuseDraft, chain: (subject) => subject.asked.yearId,
  audit: (input, { row }, result: { version: number; changed: Record<string, { before: string; after: string | null }> }) => ({ subjectId: row.id, details: { ...input, ...result } }),
  async run(trx, { subject: { row, kind, asked }, input, now }) {
    if (input.key !== null && !Object.hasOwn(row.figures, input.key)) throw new Refused(404, 'documents.no-such-figure', { key: input.key });
    const kept = Object.fromEntries(Object.entries(row.figures).filter(([key]) => input.key !== null && key !== input.key));
    const figures = figuresFor(row, kept, await readKind(kind, trx, asked), now);
    if (!(await updateFigures(trx, { id: row.id, version: input.version }, figures))) throw await clash(trx, row.id);
    const changed = Object.fromEntries(Object.entries(row.figures).flatMap(([key, { text }]) => (figures[key]?.text === text ? [] : [[key, { before: text, after: figures[key]?.text ?? null }]])));
    return { version: input.version + 1, changed };
  },
});

export const discardDraft = command({
  name: 'documents.discard-draft', summary: 'Throws a draft away; an issued paper stays.',
  input: discardDraftInput, subject: (db, input) => findDraft(db, input.documentId), access: refuseDraft, chain: (subject) => subject.asked.yearId,
  audit: (input, { row }) => ({ subjectId: row.id, details: { ...input, title: row.title, summary: row.summary, body: row.body } }),
  async run(trx, { subject: { row }, input }) {
    if (!(await deleteDraft(trx, { id: row.id, version: input.version }))) throw await clash(trx, row.id);
    return { documentId: row.id };
  },
});

export const draftPreview = query({
  name: 'documents.draft-preview', summary: 'The draft as PDF to print, DOCX to edit or, where it has tables, XLSX, as it would be now, marked as a draft.',
  input: draftPreviewQuery, subject: (db, input) => findDraft(db, input.documentId), access: refuseDraft,
  async run(db, { subject: { row, kind, asked }, input: { format }, now }) {
    const name = `du-thao-${kind.id}-${asked.year}.${format}`;
    const [{ paper }, old] = await Promise.all([paperOfDocument(db, row, kind, asked, { number: null, date: null, isDraft: true }), row.supersedesId === null ? null : findPaper(db, { documentId: row.supersedesId })]);
    const said = old?.signedOn ? correcting(paper, { number: old.number!, symbol: old.symbol!, signedOn: old.signedOn }) : paper;
    const bytes = format === 'xlsx' && kind.workbook ? await kind.workbook(db, asked, frontOf(said)) : await formOf({ ...said, code: row.code }, format, now);
    return new Download(name, mediaTypes[format], bytes);
  },
});
